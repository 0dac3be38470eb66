import { describe, expect, it } from 'vitest'
import { municipalities, registerCoverage } from '../../src/municipality/index.js'
import { issuesOf } from './support.js'

describe('municipalities', () => {
  it.each([
    ['2021-01-01', 352],
    ['2021-12-31', 352],
    ['2022-01-01', 345],
    ['2022-03-23', 345],
    ['2022-03-24', 344],
    ['2022-12-31', 344],
    ['2023-01-01', 342],
    ['2024-01-01', 342],
    ['2025-01-01', 342],
    ['2026-12-31', 342],
  ])('on %s there were %i', (on, count) => {
    expect(municipalities({ on })).toHaveLength(count)
  })

  it('stand in order of code, each with a name and a province', () => {
    const all = municipalities({ on: '2023-01-01' })
    const codes = all.map(({ code }) => code)
    expect(codes).toEqual([...new Set(codes)].sort())
    for (const { code, name, province } of all) {
      expect(code).toMatch(/^GM\d{4}$/)
      expect(name).not.toBe('')
      expect(province?.code).toMatch(/^PV(?:2\d|3[01])$/)
    }
    expect(new Set(all.map(({ province }) => province?.name)).size).toBe(12)
  })

  it('are plain data that survive JSON and cannot be changed', () => {
    const all = municipalities({ on: '2021-01-01' })
    expect(JSON.parse(JSON.stringify(all))).toEqual(all)
    for (const each of all) {
      expect(Object.isFrozen(each)).toBe(true)
      expect(Object.isFrozen(each.province)).toBe(true)
      expect(each.successors === undefined || Object.isFrozen(each.successors)).toBe(true)
    }
  })

  it.each(['2020-12-31', '2027-01-01'])('on %s are not known', (on) => {
    const [issue] = issuesOf(() => municipalities({ on }))
    const { from, to } = registerCoverage
    expect(issue).toMatchObject({
      code: 'municipality/date-not-covered',
      path: ['on'],
      details: { on, from, to },
    })
  })

  it.each([{ on: '2023-02-29' }, { on: 20230101 }])('refuse %j', (options) => {
    const [issue] = issuesOf(() => municipalities(options as never))
    expect(issue).toMatchObject({ code: 'calendar/not-a-date', path: ['on'] })
  })

  it.each([{}, undefined])('say that a date is missing from %j', (options) => {
    const [issue] = issuesOf(() => municipalities(options as never))
    expect(issue).toMatchObject({ code: 'input/missing', path: ['on'] })
  })

  it.each([null, '2023-01-01'])('refuse %j in place of options', (options) => {
    const [issue] = issuesOf(() => municipalities(options as never))
    expect(issue).toMatchObject({ code: 'input/wrong-type', path: [] })
  })
})

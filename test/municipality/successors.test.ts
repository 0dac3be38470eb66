import { describe, expect, it } from 'vitest'
import { municipality, successors } from '../../src/municipality/index.js'
import { register } from '../../src/municipality/register.js'
import type { Merger } from '../../src/municipality/register.js'
import { followed } from '../../src/municipality/successors.js'
import { issuesOf } from './support.js'

describe('successors', () => {
  it.each([
    ['Weesp', 'GM0363'],
    ['Brielle', 'GM1992'],
    ['Hellevoetsluis', 'GM1992'],
    ['Westvoorne', 'GM1992'],
    ['Beemster', 'GM0439'],
    ['Haren', 'GM0014'],
  ])('%s went to %s', (name, code) => {
    expect(successors(name)).toMatchObject([{ code, part: false }])
  })

  it('of a municipality that was split are its parts', () => {
    expect(successors('GM0788').map(({ name, part }) => [name, part])).toEqual([
      ['Boxtel', true],
      ['Oisterwijk', true],
      ['Tilburg', true],
      ['Vught', true],
    ])
  })

  it('exist for everything that was dissolved, and are still there', () => {
    const { entries, mergers } = register()
    const gone = new Set(mergers.map(({ from }) => from))
    expect(gone.size).toBe(52)
    for (const code of gone) {
      const after = successors(code)
      expect(after.length).toBeGreaterThan(0)
      for (const { code: next } of after) {
        expect(municipality(next, { on: '2026-12-31' }).dissolvedOn).toBeUndefined()
      }
      expect(entries.get(code)?.municipality.successors).toEqual(after)
    }
    for (const [code, { municipality: each }] of entries) {
      expect(each.dissolvedOn !== undefined).toBe(gone.has(code))
    }
  })

  it('are none while it exists', () => {
    expect(successors('Utrecht')).toEqual([])
    expect(successors('Weesp', { on: '2022-03-23' })).toEqual([])
    expect(successors('Weesp', { on: '2022-03-24' })).toHaveLength(1)
  })

  it('reports everything that is wrong', () => {
    const issues = issuesOf(() => successors('Bergen', { on: '2031-01-01' }))
    expect(issues.map(({ code }) => code)).toEqual([
      'municipality/ambiguous',
      'municipality/date-not-covered',
    ])
  })
})

describe('followed', () => {
  const merger = (on: string, from: string, to: string, part = false): Merger => ({
    on,
    from,
    to,
    part,
  })
  const chain = [
    merger('2019-01-01', 'A', 'B', true),
    merger('2019-01-01', 'A', 'C', true),
    merger('2022-01-01', 'B', 'D'),
  ]

  it('goes on to what the successors became, up to the date', () => {
    expect(followed('A', '2021-12-31', chain).map(({ to }) => to)).toEqual(['B', 'C'])
    expect(followed('A', '2022-01-01', chain)).toEqual([
      merger('2022-01-01', 'A', 'D', true),
      merger('2019-01-01', 'A', 'C', true),
    ])
    expect(followed('A', '2018-12-31', chain)).toEqual([])
  })
})

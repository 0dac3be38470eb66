import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { regimeFor } from '../../src/regulation/index.js'
import { hostile } from '../core/calendar/issue-of.js'
import { runs } from '../support/runs.js'
import { textsIn } from './texts.js'

const daysOf = (year: number, knownOn?: string) =>
  regimeFor(year, knownOn === undefined ? {} : { knownOn }).facts.map(({ on }) => on ?? null)

describe('regimeFor', () => {
  it.each([
    [1800, 'unknown'],
    [2021, 'unknown'],
    [2022, 'unknown'],
    [2023, 'confirmed'],
    [2024, 'assumed'],
    [2025, 'assumed'],
    [2026, 'unknown'],
    [2027, 'unknown'],
    [9999, 'unknown'],
  ])('%i is %s', (year, status) => {
    const regime = regimeFor(year)
    expect(regime).toMatchObject({ kind: 'regime', year, status, issues: [] })
    expect(regime.facts.length).toBeGreaterThan(0)
  })

  it.each([
    [2023, '2022-12-15', 'unknown'],
    [2023, '2022-12-16', 'confirmed'],
    [2024, '2022-12-15', 'unknown'],
    [2024, '2022-12-16', 'assumed'],
    [2025, '2026-11-23', 'assumed'],
    [2026, '2026-11-23', 'unknown'],
  ])('%i, as known on %s, is %s', (year, knownOn, status) => {
    expect(regimeFor(year, { knownOn }).status).toBe(status)
  })

  it('gives the facts about 2026 as they became known', () => {
    const all = ['2022-12-16', '2025-05-21', '2025-09-29', '2026-08-31', '2026-09-30']
    expect(daysOf(2026)).toEqual(all)
    all.forEach((day, i) => {
      expect(daysOf(2026, day)).toEqual(all.slice(0, i + 1))
    })
    expect(daysOf(2026, '2022-12-15')).toEqual([])
    expect(daysOf(2026, '2025-05-20')).toEqual(all.slice(0, 1))
  })

  it('names the parliamentary papers, and marks what is inferred or second-hand', () => {
    const facts = regimeFor(2026).facts.map(({ reference, certainty }) => [
      reference?.source ?? null,
      certainty,
    ])
    expect(facts).toEqual([
      ['Stcrt. 2022, 33992', 'read'],
      ['Kamerstuk 36 600 B, nr. 45', 'read'],
      ['Kamerstuk 26 643, nr. 1406', 'read'],
      [null, 'inferred'],
      [null, 'unchecked'],
    ])
  })

  it('says what the KB paid before', () => {
    const said = (year: number) =>
      regimeFor(year)
        .facts.map(({ text }) => text.en)
        .join(' ')
    expect(said(2021)).toContain('€0.08')
    expect(said(2022)).toContain('€0.83')
    expect(said(2022)).not.toContain('€0.08')
    expect(said(2022)).toContain('no part of the grant')
  })

  it('leaves out a fact without a date once a date is asked for', () => {
    expect(daysOf(2021)).toEqual([null])
    expect(daysOf(2021, '2026-01-01')).toEqual([])
  })

  it('has every text in both languages', () => {
    for (const year of [2021, 2022, 2023, 2024, 2025, 2026]) {
      for (const { nl, en } of textsIn(regimeFor(year).facts)) {
        expect(nl).toMatch(/\S/)
        expect(en).toMatch(/\S/)
      }
    }
  })

  it.each([NaN, Infinity, 2023.5, '2023', null, undefined, {}, [], 2023n])(
    'knows nothing of “%s”, and says why',
    (year) => {
      const regime = regimeFor(hostile(year))
      expect(regime).toMatchObject({ year: null, status: 'unknown', facts: [] })
      expect(regime.issues.map(({ code }) => code)).toEqual(['regulation/not-a-year'])
    },
  )

  it.each(['', '2022', '2023-02-29', 20230101, null, {}])('takes “%s” for no date', (knownOn) => {
    const regime = regimeFor(2023, hostile({ knownOn }))
    expect(regime).toMatchObject({ year: 2023, status: 'unknown', facts: [] })
    expect(regime.issues.map(({ code, path }) => [code, path])).toEqual([
      ['calendar/not-a-date', ['knownOn']],
    ])
  })

  const revoked = Proxy.revocable({}, {})
  revoked.revoke()
  const trap = {
    get knownOn(): string {
      throw new Error('no')
    },
  }

  it('has no year minus zero', () => {
    expect(regimeFor(-0).year).toBe(0)
  })

  it('never throws at what throws itself', () => {
    expect(regimeFor(hostile(revoked.proxy)).year).toBeNull()
    const attacks = [
      [revoked.proxy, 'input/unreadable'],
      [trap, 'input/unreadable'],
      [{ knownOn: revoked.proxy }, 'calendar/not-a-date'],
    ] as const
    for (const [options, code] of attacks) {
      const { status, issues } = regimeFor(2023, hostile(options))
      expect(status).toBe('unknown')
      expect(issues.map((issue) => issue.code)).toEqual([code])
    }
  })

  it('never throws, whatever it is asked', () => {
    const anything = fc.oneof(
      fc.anything({ withBigInt: true, withNullPrototype: true, withDate: true }),
      fc.integer({ min: 2015, max: 2035 }),
      fc.constantFrom<unknown>(Symbol('x'), () => 1, null),
    )
    fc.assert(
      fc.property(anything, anything, anything, (year, options, knownOn) => {
        for (const given of [options, { knownOn }]) {
          const regime = regimeFor(hostile(year), hostile(given))
          expect(regime.kind).toBe('regime')
          expect(['confirmed', 'assumed', 'unknown']).toContain(regime.status)
          expect(JSON.parse(JSON.stringify(regime))).toEqual(regime)
        }
      }),
      runs(1000),
    )
  })
})

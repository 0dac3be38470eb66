import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addTerm,
  daysBetween,
  isGoverned,
  isWorkingDay,
  lastDayOfMonth,
  nextWorkingDay,
  soundTerm,
} from '../../../src/core/calendar/index.js'
import type { Term } from '../../../src/core/calendar/index.js'
import { validDates } from '../../../src/testing/dates.js'
import { codesOf, hostile, issuesOf } from './issue-of.js'
import { runs } from '../../support/runs.js'

const act = { termijnenwet: true } as const

describe('addTerm', () => {
  it.each<[string, Term, string]>([
    ['2023-01-01', { days: 0 }, '2023-01-01'],
    ['2023-12-31', { days: 1 }, '2024-01-01'],
    ['2024-02-28', { days: 1 }, '2024-02-29'],
    ['2023-03-25', { days: 1 }, '2023-03-26'], // the night the clocks go forward
    ['2018-11-03', { days: 1 }, '2018-11-04'], // no midnight in São Paulo
    ['2011-12-29', { days: 1 }, '2011-12-30'], // no such day in Samoa
    ['2023-01-01', { days: -1 }, '2022-12-31'],
    ['2023-03-01', { weeks: 6 }, '2023-04-12'],
    ['2024-01-01', { weeks: -13 }, '2023-10-02'],
    ['2023-01-31', { months: 1 }, '2023-02-28'],
    ['2024-01-31', { months: 1 }, '2024-02-29'],
    ['2023-02-28', { months: 1 }, '2023-03-28'],
    ['2023-03-31', { months: -1 }, '2023-02-28'],
    ['2023-08-31', { months: 18 }, '2025-02-28'],
    ['2023-12-15', { months: 1 }, '2024-01-15'],
    ['2023-01-15', { months: -1 }, '2022-12-15'],
    ['2011-11-30', { months: 1 }, '2011-12-30'],
    ['2024-02-29', { years: 1 }, '2025-02-28'],
    ['2024-02-29', { years: 4 }, '2028-02-29'],
    ['2024-02-29', { years: -1 }, '2023-02-28'],
    ['2023-07-15', { years: 5 }, '2028-07-15'],
    ['1900-01-01', { days: 109_572 }, '2199-12-31'],
  ])('%s and %o is %s', (date, term, end) => {
    expect(addTerm(date, term)).toBe(end)
  })

  it('counts days there and back', () => {
    fc.assert(
      fc.property(validDates(), validDates(), (a, b) => {
        const days = daysBetween(a, b)
        expect(addTerm(a, { days })).toBe(b)
        expect(addTerm(b, { days: -days })).toBe(a)
      }),
    )
  })

  it('takes a week for seven days and a year for twelve months', () => {
    fc.assert(
      fc.property(
        validDates({ from: '1950-01-01', to: '2149-12-31' }),
        fc.integer({ min: -50, max: 50 }),
        (date, n) => {
          expect(addTerm(date, { weeks: n })).toBe(addTerm(date, { days: 7 * n }))
          expect(addTerm(date, { years: n })).toBe(addTerm(date, { months: 12 * n }))
        },
      ),
    )
  })

  it('keeps the day of the month, or takes the last', () => {
    fc.assert(
      fc.property(
        validDates({ from: '1950-01-01', to: '2149-12-31' }),
        fc.integer({ min: -600, max: 600 }),
        (date, months) => {
          const end = addTerm(date, { months })
          expect(end.slice(8) === date.slice(8) || end === lastDayOfMonth(end)).toBe(true)
          expect(end.slice(8) <= date.slice(8)).toBe(true)
        },
      ),
    )
  })
})

describe('addTerm under the Algemene termijnenwet art. 1, 2 and 4', () => {
  it.each<[string, string, Term, string]>([
    ['art. 1: Saturday', '2023-06-03', { weeks: 6 }, '2023-07-17'],
    ['art. 1: Sunday', '2016-02-29', { months: 3 }, '2016-05-30'],
    ['art. 1: Easter Monday', '2024-02-19', { weeks: 6 }, '2024-04-02'],
    ['art. 1: Good Friday', '2024-02-16', { weeks: 6 }, '2024-04-02'],
    ['art. 1: Ascension Day', '2023-04-06', { weeks: 6 }, '2023-05-19'],
    ['art. 1: Liberation Day', '2023-03-24', { weeks: 6 }, '2023-05-08'],
    ['art. 1: King’s Day', '2023-03-16', { weeks: 6 }, '2023-04-28'],
    ['art. 1: Christmas', '2023-11-13', { weeks: 6 }, '2023-12-27'],
    ['art. 1: New Year', '2023-10-01', { months: 3 }, '2024-01-02'],
    ['art. 1: a working day stays', '2023-06-05', { weeks: 6 }, '2023-07-17'],
    ['art. 1: one day', '2023-07-14', { days: 1 }, '2023-07-17'],
    ['art. 1: no day at all, so not counted back', '2023-07-15', { days: 0 }, '2023-07-17'],
    ['art. 1(2): counted back stays', '2023-07-17', { days: -2 }, '2023-07-15'],
    ['art. 1(2): counted back stays', '2023-07-17', { weeks: -6 }, '2023-06-05'],
    ['art. 1(2): counted back stays', '2023-07-16', { weeks: -6 }, '2023-06-04'],
    ['art. 2: Thursday to Tuesday holds no two days', '2023-04-06', { days: 3 }, '2023-04-12'],
    ['art. 2: Friday to Monday does not either', '2023-07-14', { days: 3 }, '2023-07-18'],
    ['art. 2: not for two days', '2023-07-14', { days: 2 }, '2023-07-17'],
    ['art. 2: enough days', '2023-07-13', { days: 3 }, '2023-07-17'],
    ['art. 2: counted back from Monday', '2023-07-17', { days: -3 }, '2023-07-13'],
    ['art. 2: counted back over Easter', '2023-04-11', { days: -4 }, '2023-04-05'],
    ['art. 2: counted back, enough days', '2023-07-20', { days: -3 }, '2023-07-17'],
    ['art. 4: 90 days', '2023-04-16', { days: 90 }, '2023-07-17'],
    ['art. 4: 91 days', '2023-04-15', { days: 91 }, '2023-07-15'],
    ['art. 4: 12 weeks', '2023-04-22', { weeks: 12 }, '2023-07-17'],
    ['art. 4: 13 weeks', '2023-04-15', { weeks: 13 }, '2023-07-15'],
    ['art. 4: 3 months', '2023-04-15', { months: 3 }, '2023-07-17'],
    ['art. 4: 4 months', '2023-03-15', { months: 4 }, '2023-07-15'],
    ['art. 4: a year', '2022-07-15', { years: 1 }, '2023-07-15'],
  ])('%s: %s and %o is %s', (_, date, term, end) => {
    expect(addTerm(date, term, act)).toBe(end)
  })

  it('does nothing unless asked', () => {
    expect(addTerm('2023-06-03', { weeks: 6 })).toBe('2023-07-15')
    expect(addTerm('2023-06-03', { weeks: 6 }, { termijnenwet: false })).toBe('2023-07-15')
  })

  it('takes equated days only from the caller', () => {
    const equatedDays = ['2023-05-19']
    expect(addTerm('2023-04-06', { weeks: 6 }, act)).toBe('2023-05-19')
    expect(addTerm('2023-04-06', { weeks: 6 }, { ...act, equatedDays })).toBe('2023-05-22')
    expect(addTerm('2023-04-07', { weeks: 6 }, { equatedDays })).toBe('2023-05-19')
  })

  const governed = fc.oneof(
    fc.integer({ min: 0, max: 90 }).map((days): Term => ({ days })),
    fc.integer({ min: 0, max: 12 }).map((weeks): Term => ({ weeks })),
    fc.integer({ min: 0, max: 3 }).map((months): Term => ({ months })),
  )
  const known = validDates({ from: '1991-01-01', to: '2099-12-31' })
  const equated = fc.array(validDates({ from: '2023-01-01', to: '2023-12-31' }), { maxLength: 40 })

  it('ends on a working day, never before the plain term or the start', () => {
    fc.assert(
      fc.property(known, governed, (date, term) => {
        const end = addTerm(date, term, act)
        expect(isWorkingDay(end)).toBe(true)
        expect(end >= addTerm(date, term)).toBe(true)
        expect(end >= date).toBe(true)
        expect(nextWorkingDay(end)).toBe(end)
        expect(addTerm(end, { days: 0 }, act)).toBe(end)
      }),
    )
  })

  it('is what counting day by day gives', () => {
    const slow = (date: string, days: number, equatedDays: readonly string[]): string => {
      const step = Math.sign(days)
      let held = 0
      for (let day = 1; ; day++) {
        const end = addTerm(date, { days: step * day })
        const working = isWorkingDay(end, { equatedDays })
        if (working) held++
        const enough = Math.abs(days) < 3 || held >= 2
        if (day >= Math.abs(days) && enough && (working || step < 0)) return end
      }
    }
    fc.assert(
      fc.property(
        validDates({ from: '2023-01-01', to: '2023-12-31' }),
        fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 90 })),
        fc.constantFrom(1, -1),
        equated,
        (date, size, sign, equatedDays) => {
          const days = size * sign
          const end = addTerm(date, { days }, { ...act, equatedDays })
          expect(end).toBe(slow(date, days, equatedDays))
        },
      ),
      runs(500),
    )
  })

  it('needs years whose holidays are known', () => {
    expect(codesOf(() => addTerm('1989-12-01', { days: 3 }, act))).toEqual([
      'calendar/holidays-not-known',
    ])
    expect(addTerm('1989-12-01', { days: 3 })).toBe('1989-12-04')
  })
})

describe('addTerm refuses', () => {
  it.each([
    [{}, 'object'],
    [{ days: 1, weeks: 1 }, '{ days: 1, weeks: 1 }'],
    [{ day: 1 }, '{ day: 1 }'],
    [{ a: 1, b: 2, c: 3, d: 4, e: 5 }, '{ a: 1, b: 2, c: 3, d: 4 }'],
    [{ days: 1.5 }, '{ days: 1.5 }'],
    [{ days: NaN }, '{ days: NaN }'],
    [{ days: Infinity }, '{ days: Infinity }'],
    [{ days: 2 ** 53 }, '{ days: 9007199254740992 }'],
    [{ days: '3' }, '{ days: 3 }'],
    [{ days: undefined }, '{ days: undefined }'],
    [{ toString: 3 }, '{ toString: 3 }'],
    [JSON.parse('{"__proto__": 3}'), '{ __proto__: 3 }'],
    [[3], '{ 0: 3 }'],
    [3, '3'],
    ['P3D', 'P3D'],
    [null, 'null'],
    [undefined, 'undefined'],
  ])('%j as a term', (term, given) => {
    expect(issuesOf(() => addTerm('2023-01-01', hostile(term)))).toMatchObject([
      { code: 'calendar/not-a-term', details: { given } },
    ])
  })

  it('what is no term, also before there is a date to count from', () => {
    expect(soundTerm({ weeks: 6 })).toEqual({ weeks: 6 })
    expect(issuesOf(() => soundTerm({ weken: 6 }))).toMatchObject([
      { code: 'calendar/not-a-term', details: { given: '{ weken: 6 }' } },
    ])
  })

  it.each<[Term, string]>([
    [{ days: 100_000 }, 'days'],
    [{ weeks: Number.MAX_SAFE_INTEGER }, 'days'],
    [{ months: -1_500 }, 'months'],
    [{ years: Number.MIN_SAFE_INTEGER }, 'months'],
    [{ years: 177 }, 'months'],
  ])('%o, out of the calendar', (term, unit) => {
    expect(issuesOf(() => addTerm('2023-01-01', term))).toMatchObject([
      { code: 'calendar/term-out-of-range', details: { date: '2023-01-01', unit } },
    ])
  })

  it('a start that is no date', () => {
    expect(codesOf(() => addTerm('2023-02-29', { days: 1 }))).toEqual(['calendar/not-a-date'])
    expect(codesOf(() => addTerm(hostile(new Date(0)), { days: 1 }))).toEqual([
      'calendar/not-a-date',
    ])
  })
})

// Art. 4(a) Algemene termijnenwet.
it.each<[Term, boolean]>([
  [{ days: 90 }, true],
  [{ days: 91 }, false],
  [{ weeks: -12 }, true],
  [{ weeks: -13 }, false],
  [{ months: 3 }, true],
  [{ months: 4 }, false],
  [{ years: 1 }, false],
])('the act governs a term of %j: %s', (term, governed) => {
  expect(isGoverned(term)).toBe(governed)
})

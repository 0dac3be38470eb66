import * as fc from 'fast-check'
import { brokenIn } from './nearly-valid.js'
import type { NearlyValid } from './nearly-valid.js'

const DAY = 86_400_000

/** Between which days, both included. */
export interface DayRange {
  /** Default 1900-01-01. */
  readonly from?: string
  /** Default 2199-12-31. */
  readonly to?: string
}

/**
 * Days as `YYYY-MM-DD`, the first and the last and leap days among them.
 *
 * @example
 * import fc from 'fast-check'
 * import { validDates } from 'spuk-ido/testing'
 * const next = fc.property(validDates({ to: '2199-12-30' }), (day) => addTerm(day, { days: 1 }) > day)
 * fc.check(next).failed // => false
 */
export function validDates({
  from = '1900-01-01',
  to = '2199-12-31',
}: DayRange = {}): fc.Arbitrary<string> {
  const leapDays = ['1904-02-29', '2000-02-29', '2024-02-29', '2196-02-29']
  const inside = leapDays.filter((day) => day >= from && day <= to)
  const days = fc
    .integer({ min: Date.parse(from) / DAY, max: Date.parse(to) / DAY })
    .map((day) => new Date(day * DAY).toISOString().slice(0, 10))
  return inside.length === 0
    ? days
    : fc.oneof({ weight: 9, arbitrary: days }, { weight: 1, arbitrary: fc.constantFrom(...inside) })
}

/**
 * Periods from a first to a last day, both included; sometimes of a single day.
 *
 * @example
 * import fc from 'fast-check'
 * import { validPeriods } from 'spuk-ido/testing'
 * fc.check(fc.property(validPeriods(), ({ from, to }) => from <= to)).failed // => false
 */
export function validPeriods(
  range: DayRange = {},
): fc.Arbitrary<{ readonly from: string; readonly to: string }> {
  return fc
    .tuple(validDates(range), validDates(range))
    .map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }))
}

/**
 * Days with one thing wrong, and what must be said of it: days that do not exist, Dutch notation,
 * a time of the day, a year outside 1900-2199.
 *
 * @example
 * import fc from 'fast-check'
 * import { assertReported, nearlyValidDates } from 'spuk-ido/testing'
 * const refused = fc.property(nearlyValidDates(), (nearly) => assertReported(() => addTerm(nearly.input, { days: 0 }), nearly))
 * fc.check(refused).failed // => false
 */
export function nearlyValidDates(): fc.Arbitrary<NearlyValid<string>> {
  const way = (broken: string, code: string, change: (day: string) => string) => ({
    broken,
    code: `calendar/${code}`,
    of: (day: string) => ({ input: change(day), path: [] }),
  })
  return brokenIn(validDates(), [
    way('30 February', 'not-a-date', (day) => `${day.slice(0, 4)}-02-30`),
    way('day 00', 'not-a-date', (day) => `${day.slice(0, 8)}00`),
    way('month 13', 'not-a-date', (day) => `${day.slice(0, 4)}-13-${day.slice(8)}`),
    way('no leading zero', 'not-a-date', (day) => `${day.slice(0, 4)}-1-01`),
    way('Dutch notation', 'not-a-date', (day) => day.split('-').reverse().join('-')),
    way('a time of the day', 'not-a-date', (day) => `${day}T00:00:00Z`),
    way('an empty text', 'not-a-date', () => ''),
    way('a year before 1900', 'out-of-range', (day) => `1899${day.slice(4, 8)}28`),
    way('a year after 2199', 'out-of-range', (day) => `2200${day.slice(4, 8)}28`),
  ])
}

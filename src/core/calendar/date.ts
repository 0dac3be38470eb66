import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { lastDayOfMonth as lastOfMonth } from 'date-fns/lastDayOfMonth'
import { Collector, asMissing, preview, SpukError } from '../result/index.js'
import type { Issue } from '../result/index.js'
import { dateOutOfRange, notADate, termOutOfRange } from './issues.js'

// All arithmetic is done in UTC, where every day exists and has 24 hours. Local dates would not do:
// a zone can lack a midnight (São Paulo, 4 November 2018) or a whole day (Samoa, 30 December 2011).
const FIRST_YEAR = 1900
const LAST_YEAR = 2199
const RANGE = { first: `${FIRST_YEAR}-01-01`, last: `${LAST_YEAR}-12-31` }
const FORM = /^\d{4}-(?:0[1-9]|1[0-2])-\d{2}$/

/** A sound date as date-fns computes with it. */
function utc(date: string): Date {
  return new UTCDateMini(date)
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10)
}

/** What is wrong with a date, or `undefined`. */
function problemOf(value: unknown): Issue | undefined {
  if (typeof value !== 'string' || !FORM.test(value)) {
    // A time stamp gets no proposal: its day depends on a time zone.
    return notADate({ given: preview(value), lastDay: null, proposal: fromDayFirst(value) })
  }
  const year = Number(value.slice(0, 4))
  if (year < FIRST_YEAR || year > LAST_YEAR) return dateOutOfRange({ given: value, ...RANGE })
  const day = value.slice(8)
  // Every month has these.
  if ('01' <= day && day <= '28') return undefined
  const lastDay = iso(lastOfMonth(utc(`${value.slice(0, 8)}01`)))
  return day === '00' || value > lastDay
    ? notADate({ given: value, lastDay, proposal: null })
    : undefined
}

const DUTCH = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/

/** `15-7-2023` as 2023-07-15; `null` for what is no such day. */
export function fromDayFirst(value: unknown): string | null {
  const [, day = '', month = '', year = ''] =
    (typeof value === 'string' ? DUTCH.exec(value) : null) ?? []
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isIsoDate(date) ? date : null
}

/**
 * Whether a value is a date this library takes: an existing day as `YYYY-MM-DD`, from 1900 to 2199.
 *
 * @example
 * isIsoDate('2024-02-29') // => true
 * isIsoDate('2023-02-29') // => false
 */
export function isIsoDate(value: unknown): value is string {
  return typeof value === 'string' && FORM.test(value) && problemOf(value) === undefined
}

/**
 * The same value, if it is a date; the guard at every edge. Two dates compare as texts: `a < b`.
 *
 * @throws SpukError `calendar/not-a-date` (another form, or a day that does not exist),
 * `calendar/out-of-range` (before 1900 or after 2199) or `input/missing` (`undefined`)
 *
 * @example
 * isoDate('2024-02-29') // => '2024-02-29'
 */
export function isoDate(value: unknown): string {
  const problem = problemOf(value)
  if (problem) throw new SpukError([value === undefined ? asMissing(problem) : problem])
  return value as string
}

/**
 * How many days the second date lies after the first; negative if it lies before.
 *
 * @throws SpukError as {@link isoDate}
 *
 * @example
 * daysBetween('2023-01-01', '2024-01-01') // => 365
 * daysBetween('2024-03-01', '2024-02-01') // => -29
 */
export function daysBetween(from: string, to: string): number {
  daysOf({ from, to })
  return differenceInCalendarDays(utc(to), utc(from))
}

/** The two days of a call, each wrong one reported under its name. */
export function daysOf(days: Readonly<Record<'from' | 'to', unknown>>): void {
  const check = new Collector()
  check.attempt(['from'], () => isoDate(days.from))
  check.attempt(['to'], () => isoDate(days.to))
  check.done()
}

/**
 * The last day of the month that a date lies in.
 *
 * @throws SpukError as {@link isoDate}
 *
 * @example
 * lastDayOfMonth('2024-02-10') // => '2024-02-29'
 */
export function lastDayOfMonth(date: string): string {
  return iso(lastOfMonth(utc(isoDate(date))))
}

/** Whether a sound date is a Saturday. */
export function isSaturday(date: string): boolean {
  return utc(date).getDay() === 6
}

/** Whether a sound date is a Sunday. */
export function isSunday(date: string): boolean {
  return utc(date).getDay() === 0
}

/** A sound date, a number of days on. */
export function plusDays(date: string, count: number): string {
  return inRange(addDays(utc(date), count), { date, count, unit: 'days' })
}

/** The same day a number of months on, or the last day of that month if it has no such day. */
export function plusMonths(date: string, count: number): string {
  return inRange(addMonths(utc(date), count), { date, count, unit: 'months' })
}

function inRange(date: Date, asked: { date: string; count: number; unit: 'days' | 'months' }) {
  const year = date.getFullYear()
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return iso(date)
  throw new SpukError([termOutOfRange({ ...asked, ...RANGE })])
}

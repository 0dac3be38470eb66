import {
  booleanFrom,
  Collector,
  catchUnreadable,
  preview,
  validOptions,
  SpukError,
} from '../result/index.js'
import { daysBetween, isoDate, plusDays, plusMonths } from './date.js'
import { daysFrom } from './equated.js'
import type { HolidayOptions } from './equated.js'
import { notATerm } from './issues.js'
import { workingDayFrom } from './working-day.js'

/** A term (termijn): a whole number of one unit; a negative number counts back. */
export type Term =
  | { readonly days: number }
  | { readonly weeks: number }
  | { readonly months: number }
  | { readonly years: number }

/** How the end of a term is found. */
export interface TermOptions extends HolidayOptions {
  /** Whether the Algemene termijnenwet governs the term, as it does a term set by a law. Default `false`. */
  readonly termijnenwet?: boolean | undefined
}

/** The units of a term, with the longest that art. 4(a) Algemene termijnenwet leaves under the act. */
const LONGEST = { days: 90, weeks: 12, months: 3, years: 0 } as const
type Unit = keyof typeof LONGEST

/**
 * The day on which a term ends that is counted from a date.
 * Months and years end on the same day of the month, or on its last day if it has no such day.
 *
 * With `termijnenwet`: a term that ends on a Saturday, Sunday or holiday runs to the next working
 * day, unless it is counted back (art. 1); a term of three days or more holds at least two working
 * days, counted back too (art. 2); neither goes for terms over 90 days, 12 weeks or 3 months, or in
 * years (art. 4). It governs terms set by a law, and terms of a municipal ordinance only where the
 * ordinance says so.
 *
 * @param date the day to count from; it is not part of the term
 * @throws SpukError as {@link isoDate}, `calendar/not-a-term` or `calendar/term-out-of-range`; with
 * `termijnenwet` also as {@link holidays}
 *
 * @example
 * addTerm('2024-02-29', { years: 1 }) // => '2025-02-28'
 * addTerm('2024-02-19', { weeks: 6 }) // => '2024-04-01'
 * addTerm('2024-02-19', { weeks: 6 }, { termijnenwet: true }) // => '2024-04-02'
 * addTerm('2023-03-01', { months: -1 }) // => '2023-02-01'
 */
export function addTerm(date: string, term: Term, options?: TermOptions): string {
  const check = new Collector()
  const { termijnenwet = false, equatedDays = NONE } = validOptions(options, GUARDS, check)
  const { start, parts } = check.valid({
    start: check.attempt([], () => isoDate(date)),
    parts: check.attempt([], () => partsOf(term)),
  })
  const [unit, count] = parts
  const end = counted(start, unit, count)
  return termijnenwet && isShort(unit, count) ? extended(start, end, equatedDays) : end
}

const GUARDS = { termijnenwet: booleanFrom, equatedDays: daysFrom }
const NONE: ReadonlySet<string> = new Set()

/** Whether a sound term is short enough for the Algemene termijnenwet (art. 4(a)). */
export function isGoverned(term: Term): boolean {
  return isShort(...partsOf(term))
}

function isShort(unit: Unit, count: number): boolean {
  return Math.abs(count) <= LONGEST[unit]
}

/** The same value, if it is a term; throws `calendar/not-a-term`. */
export function soundTerm(value: unknown): Term {
  partsOf(value)
  return value as Term
}

function partsOf(term: unknown): readonly [unit: Unit, count: number] {
  const parts =
    typeof term === 'object' && term !== null ? catchUnreadable(() => Object.entries(term)) : []
  const [unit, count]: readonly unknown[] = parts[0] ?? []
  if (parts.length === 1 && isUnit(unit) && isWhole(count)) return [unit, count]
  const written = parts.map(([key, value]) => `${preview(key)}: ${preview(value)}`).slice(0, 4)
  const given = parts.length === 0 ? preview(term) : `{ ${written.join(', ')} }`
  throw new SpukError([notATerm({ given })])
}

function isUnit(value: unknown): value is Unit {
  return typeof value === 'string' && Object.hasOwn(LONGEST, value)
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value)
}

function counted(start: string, unit: Unit, count: number): string {
  switch (unit) {
    case 'days':
      return plusDays(start, count)
    case 'weeks':
      return plusDays(start, count * 7)
    case 'months':
      return plusMonths(start, count)
    case 'years':
      return plusMonths(start, count * 12)
  }
}

/** Art. 1 and 2 Algemene termijnenwet: the end of a term that the act governs. */
function extended(start: string, end: string, equated: ReadonlySet<string>): string {
  const step = end < start ? -1 : 1
  // Art. 1: to the next working day; (2): not if counted back.
  const first = step === 1 ? workingDayFrom(end, 1, equated) : end
  // Art. 2: three days or more hold two working days; the day counted from is not part of the term.
  if (Math.abs(daysBetween(start, end)) < 3) return first
  const one = workingDayFrom(plusDays(start, step), step, equated)
  const two = workingDayFrom(plusDays(one, step), step, equated)
  const further = step === 1 ? two > first : two < first
  return further ? two : first
}

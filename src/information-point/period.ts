import { lastDayOfMonth, quarterOf } from '../core/calendar/index.js'
import { deepFreeze } from '../core/frozen/index.js'

/** Days from the first to the last, both included, as `YYYY-MM-DD`. */
export interface Span {
  readonly from: string
  readonly to: string
}

/**
 * Periods to count by, from fine to coarse; each lies wholly within one of the next. Weeks do not, so
 * there are none.
 *
 * @example
 * periodLevels.join(' ') // => 'day month quarter year'
 */
export const periodLevels = /* @__PURE__ */ deepFreeze(['day', 'month', 'quarter', 'year'] as const)
/** One of {@link periodLevels}. */
export type PeriodLevel = (typeof periodLevels)[number]

/** The period that a sound date lies in: `2024-04-02`, `2024-04`, `2024-Q2` or `2024`. */
export function periodKey(level: PeriodLevel, date: string): string {
  switch (level) {
    case 'day':
      return date
    case 'month':
      return date.slice(0, 7)
    case 'quarter':
      return quarterOf(date)
    case 'year':
      return date.slice(0, 4)
  }
}

/** First and last day of a period. */
export function periodOf(level: PeriodLevel, key: string): Span {
  const year = key.slice(0, 4)
  const month = (number: number) => `${year}-${String(number).padStart(2, '0')}`
  switch (level) {
    case 'day':
      return { from: key, to: key }
    case 'month':
      return { from: `${key}-01`, to: lastDayOfMonth(`${key}-01`) }
    case 'quarter': {
      const last = Number(key.slice(6)) * 3
      return { from: `${month(last - 2)}-01`, to: lastDayOfMonth(`${month(last)}-01`) }
    }
    case 'year':
      return { from: `${year}-01-01`, to: `${year}-12-31` }
  }
}

const DAY = 86_400_000

/** A sound date as a number of days. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY
}

/** Every period that has a day between two sound dates, both included. */
export function periodsBetween(level: PeriodLevel, { from, to }: Span): readonly string[] {
  const keys: string[] = []
  for (let day = dayNumber(from); day <= dayNumber(to);) {
    const key = periodKey(level, new Date(day * DAY).toISOString().slice(0, 10))
    keys.push(key)
    day = dayNumber(periodOf(level, key).to) + 1
  }
  return keys
}

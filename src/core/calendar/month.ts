import { SpukError } from '../result/index.js'
import { daysOf, isoDate, plusMonths } from './date.js'
import { endsBeforeStart } from './issues.js'

/**
 * The month a date lies in, as `YYYY-MM`.
 *
 * @throws SpukError as {@link isoDate}
 *
 * @example
 * monthOf('2023-07-15') // => '2023-07'
 */
export function monthOf(date: string): string {
  return isoDate(date).slice(0, 7)
}

/** The quarter that a date or a month lies in, as `2024-Q1`; these are sound. */
export function quarterOf(date: string): string {
  return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`
}

/**
 * Every month that has a day in the period, first and last included, as `YYYY-MM`.
 *
 * @param from first day of the period
 * @param to last day of the period
 * @throws SpukError as {@link isoDate}, or `calendar/ends-before-start`
 *
 * @example
 * monthsBetween('2023-11-30', '2024-01-01').join(' ') // => '2023-11 2023-12 2024-01'
 */
export function monthsBetween(from: string, to: string): readonly string[] {
  daysOf({ from, to })
  if (from > to) throw new SpukError([endsBeforeStart({ from, to })])
  const months = [monthOf(from)]
  for (let month = monthOf(from); month < monthOf(to); months.push(month)) {
    month = monthOf(plusMonths(`${month}-01`, 1))
  }
  return months
}

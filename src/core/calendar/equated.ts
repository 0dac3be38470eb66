import type { Assumption } from '../explain/model.js'
import { Collector, isWhole, listFrom, optionsFrom, preview, SpukError } from '../result/index.js'
import { isoDate } from './date.js'
import { holidaysNotKnown, notAListOfDays } from './issues.js'
import { article3 } from './reference.js'

/** What may be added to the holidays of the law. */
export interface HolidayOptions {
  /**
   * Days that a royal decree equates with holidays (art. 3(3) Algemene termijnenwet), such as the
   * Friday after Ascension Day in some years. The library holds none: see {@link equatedDaysAssumption}.
   */
  readonly equatedDays?: readonly string[] | undefined
}

/** The equated days of a caller, checked; all that are wrong are reported together. */
export function equatedDaysOf(options: unknown): ReadonlySet<string> {
  return optionsFrom(options, { equatedDays: daysFrom }).equatedDays ?? NONE
}

const NONE: ReadonlySet<string> = new Set()

/** A guard for a list of days. */
export function daysFrom(value: unknown): ReadonlySet<string> {
  if (preview(value) !== 'array') throw new SpukError([notAListOfDays({ given: preview(value) })])
  const check = new Collector()
  const days = listFrom(value).map((day, index) => check.attempt([index], () => isoDate(day)) ?? '')
  check.done()
  return new Set(days)
}

/** The years of which the holidays are known. */
const FIRST_YEAR = 1990
const LAST_YEAR = 2100

/** One of them; throws `calendar/holidays-not-known`. */
export function holidayYear(year: unknown): number {
  if (isWhole(year, FIRST_YEAR, LAST_YEAR)) return year
  throw new SpukError([
    holidaysNotKnown({ given: preview(year), first: FIRST_YEAR, last: LAST_YEAR }),
  ])
}

/**
 * What a computation takes for granted when it was given no equated days for a year: that no royal
 * decree equates any (art. 3(3) Algemene termijnenwet). The decrees are not in the library's data.
 *
 * @param year the year in which a term ended, 1990 to 2100
 * @throws SpukError `calendar/holidays-not-known`
 *
 * @example
 * equatedDaysAssumption(2023).id // => 'calendar/equated-days/2023'
 */
export function equatedDaysAssumption(year: number): Assumption {
  holidayYear(year)
  return {
    id: `calendar/equated-days/${year}`,
    text: {
      nl: `Dagen die bij koninklijk besluit voor ${year} met feestdagen zijn gelijkgesteld, zijn niet meegenomen.`,
      en: `Days that a royal decree equates with holidays in ${year} are not included.`,
    },
    reference: article3(3),
  }
}

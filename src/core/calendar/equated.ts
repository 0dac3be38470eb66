import type { Assumption } from '../explain/model.js'
import { Collector, SpukError } from '../result/index.js'
import { isoDate } from './date.js'
import { notAListOfDays } from './issues.js'
import { article3 } from './reference.js'
import { shown } from './shown.js'

/** What may be added to the holidays of the law. */
export interface HolidayOptions {
  /**
   * Days that a royal decree equates with holidays (art. 3(3) Algemene termijnenwet), such as the
   * Friday after Ascension Day in some years. The library holds none: see {@link equatedDaysAssumption}.
   */
  readonly equatedDays?: readonly string[]
}

/** The equated days of a caller, checked; all that are wrong are reported together. */
export function equatedDaysOf({ equatedDays = [] }: HolidayOptions): ReadonlySet<string> {
  const given: unknown = equatedDays
  if (!Array.isArray(given)) throw new SpukError([notAListOfDays({ given: shown(given) })])
  const collector = new Collector()
  equatedDays.forEach((day, index) => collector.attempt(['equatedDays', index], () => isoDate(day)))
  collector.done()
  return new Set(equatedDays)
}

/**
 * What a computation takes for granted when it was given no equated days for a year: that no royal
 * decree equates any (art. 3(3) Algemene termijnenwet). The decrees are not in the library's data.
 *
 * @param year the year in which a term ended
 *
 * @example
 * equatedDaysAssumption(2023).id // => 'calendar/equated-days/2023'
 */
export function equatedDaysAssumption(year: number): Assumption {
  return {
    id: `calendar/equated-days/${year}`,
    text: {
      nl: `Aangenomen is dat in ${year} geen dagen bij koninklijk besluit met feestdagen zijn gelijkgesteld; zo wel, geef ze op met equatedDays.`,
      en: `It is assumed that in ${year} no royal decree equates days with holidays; if one does, give them with equatedDays.`,
    },
    reference: article3(3),
  }
}

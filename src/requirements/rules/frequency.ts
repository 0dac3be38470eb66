import type { CommonFrequency } from '../harmonised.js'
import { frequencies } from '../model.js'
import type { FrequencyRequirement, Period } from '../model.js'
import { grouped } from '../order.js'
import type { Group } from '../order.js'
import { subjectOf } from '../subject.js'
import type { Combined } from './combined.js'
import { askersOf, reasonFor } from './reason.js'

const RULE = { nl: 'De hoogste frequentie telt', en: 'The highest frequency counts' }

/**
 * The finest frequency per document of year, half-year, quarter and month; beside it the finest of
 * four weeks and week. Each frequency is made up of whole periods of every finer one in its calendar.
 */
export function combineFrequencies(all: readonly FrequencyRequirement[], period: Period): Combined {
  const groups = grouped(all, (each) => subjectOf(each, period))
  return { common: groups.map(finest), conflicts: [] }
}

function finest(group: Group<FrequencyRequirement>): CommonFrequency {
  const [{ document }] = group
  const fineness = group.map(({ every }) => frequencies.indexOf(every))
  const every = frequencies[Math.max(...fineness)] ?? group[0].every
  const askedBy = askersOf(group, (each) => each.every === every)
  const common = { kind: 'frequency', document, every, askedBy, contested: false } as const
  return { ...common, reason: reasonFor(common, common, RULE, common) }
}

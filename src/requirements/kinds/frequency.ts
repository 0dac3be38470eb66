import * as z from 'zod/mini'
import { name } from '../../core/fields/index.js'
import { deepFreeze } from '../../core/frozen/index.js'
import type { Text } from '../../core/result/index.js'
import type { RequirementBase } from '../model.js'
import { grouped } from '../order.js'
import type { Group } from '../order.js'
import { quoted } from '../wording.js'
import type { Asked, Combined, FieldsOf, ItemBase, Kind } from './kind.js'
import { askersOf, reasonFor } from './reason.js'

/**
 * How often a document is asked for, from coarse to fine within each of the two calendars:
 * four of months, then two of weeks.
 *
 * @example
 * frequencies.slice(0, 4) // => ['year', 'half-year', 'quarter', 'month']
 */
export const frequencies = /* @__PURE__ */ deepFreeze([
  'year',
  'half-year',
  'quarter',
  'month',
  'four-weeks',
  'week',
] as const)
/** One of {@link frequencies}. */
export type Frequency = (typeof frequencies)[number]

const EVERY: Readonly<Record<Frequency, Text>> = {
  year: { nl: 'per jaar', en: 'every year' },
  'half-year': { nl: 'per half jaar', en: 'every half-year' },
  quarter: { nl: 'per kwartaal', en: 'every quarter' },
  month: { nl: 'per maand', en: 'every month' },
  'four-weeks': { nl: 'per vier weken', en: 'every four weeks' },
  week: { nl: 'per week', en: 'every week' },
}

const fields = () => ({ kind: z.literal('frequency'), document: name, every: z.enum(frequencies) })

/** A document is asked for again and again. */
export interface FrequencyRequirement extends RequirementBase, FieldsOf<typeof fields> {}

/** The finest frequency asked for a document; calendar periods and weeks each have their own. */
export interface CommonFrequency extends ItemBase {
  readonly kind: 'frequency'
  readonly document: string
  readonly every: Frequency
}

/** A document comes again and again: the finest frequency of each calendar. */
export const frequency: Kind<
  FrequencyRequirement,
  CommonFrequency,
  never,
  ReturnType<typeof fields>
> = {
  names: ['frequency'],
  fields,
  subject,
  about: ({ document }) => quoted(document),
  describeRequirement,
  value: ({ every }) => [every],
  namesIn: ({ document }) => [['document', document]],
  combine: combineFrequencies,
}

type Wish = Asked<FrequencyRequirement, CommonFrequency>

function subject({ document, every }: Wish): readonly string[] {
  return ['frequency', document, calendarOf(every)]
}

/** Weeks do not add up to months: no frequency of the one calendar covers one of the other. */
function calendarOf(every: Frequency): 'months' | 'weeks' {
  return every === 'week' || every === 'four-weeks' ? 'weeks' : 'months'
}

function describeRequirement({ every }: Wish): Text {
  return EVERY[every]
}

const RULE = { nl: 'De hoogste frequentie telt', en: 'The highest frequency counts' }

/**
 * The finest frequency per document of year, half-year, quarter and month; beside it the finest of
 * four weeks and week. Each frequency is made up of whole periods of every finer one in its calendar.
 */
function combineFrequencies(
  all: readonly FrequencyRequirement[],
): Combined<CommonFrequency, never> {
  return { common: grouped(all, subject).map(finest), conflicts: [] }
}

function finest(group: Group<FrequencyRequirement>): CommonFrequency {
  const [{ document }] = group
  const fineness = group.map(({ every }) => frequencies.indexOf(every))
  const every = frequencies[Math.max(...fineness)] ?? group[0].every
  const askedBy = askersOf(group, describeRequirement, (each) => each.every === every)
  const common = { kind: 'frequency', document, every, askedBy, contested: false } as const
  return {
    ...common,
    reason: reasonFor(quoted(document), describeRequirement(common), RULE, common),
  }
}

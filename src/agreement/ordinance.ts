import { addTerm } from '../core/calendar/index.js'
import type { Term } from '../core/calendar/index.js'
import { frozen } from '../core/frozen/index.js'
import type { EuroInput } from '../core/money/index.js'
import { SpukError } from '../core/result/index.js'
import type { Certainty, Text } from '../core/result/index.js'
import { negativeTerm } from './issues.js'

/**
 * What a municipal subsidy ordinance (algemene subsidieverordening, ASV) sets. Every term is optional:
 * what the ordinance leaves out follows the law, or has no deadline.
 */
export interface Ordinance {
  readonly name: string | Text
  /** How well it is known; absent means that the caller read it. */
  readonly certainty?: Certainty | undefined
  /** How long before the period the request is due. */
  readonly requestBefore?: Term | undefined
  /** How long a decision on the request may take. */
  readonly decision?: Term | undefined
  /** How long payment may take after the determination. */
  readonly payment?: Term | undefined
  /** How long after the period the report is due. */
  readonly report?: Term | undefined
  /** How long the determination may take after the report. */
  readonly determination?: Term | undefined
  /** Whether it declares the Algemene termijnenwet applicable to its own terms. Default `false`. */
  readonly termijnenwet?: boolean | undefined
  /** Up to and including this amount the subsidy is determined directly, without a report. */
  readonly directUpTo?: EuroInput | undefined
  /** Up to and including this amount a report on activities will do; above it also a financial one. */
  readonly activitiesUpTo?: EuroInput | undefined
}

/**
 * Named ordinances to start from; `{ ...ordinancePresets.vng, report: { weeks: 13 } }` sets what yours
 * has. `vng`: the thresholds of the VNG model from general knowledge, not checked; it sets no terms.
 *
 * @example
 * ordinancePresets.vng.certainty // => 'unchecked'
 * ordinancePresets.vng.activitiesUpTo // => '50000.00'
 */
export const ordinancePresets = /* @__PURE__ */ frozen({
  vng: {
    name: { nl: 'Model-ASV van de VNG', en: 'VNG model ordinance' },
    certainty: 'unchecked',
    termijnenwet: false,
    directUpTo: '5000.00',
    activitiesUpTo: '50000.00',
  },
} as const satisfies Readonly<Record<string, Ordinance>>)

/** A term that counts something, as `addTerm` reads it. */
export function termFrom(value: unknown): Term {
  const START = '2023-01-01'
  if (addTerm(START, value as Term) <= START) throw new SpukError([negativeTerm({})])
  return value as Term
}

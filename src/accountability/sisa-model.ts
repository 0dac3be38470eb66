import type { Assumption, Explanation } from '../core/explain/model.js'
import { frozen } from '../core/frozen/index.js'
import type { Euro } from '../core/money/index.js'
import type { Issue, Text } from '../core/result/index.js'
import type { Municipality } from '../municipality/index.js'
import type { AccountStatus } from './model.js'
import type { SisaIndicator, SpendingMeasure } from './sisa-input.js'

/**
 * What each measure counts, in words.
 *
 * @example
 * spendingMeasureTerms['subsidy-awarded'].nl // => 'de verleende subsidie'
 */
export const spendingMeasureTerms: Readonly<Record<SpendingMeasure, Text>> = /* @__PURE__ */ frozen(
  {
    'subsidy-awarded': { nl: 'de verleende subsidie', en: 'the subsidy awarded' },
    'subsidy-determined': { nl: 'de vastgestelde subsidie', en: 'the subsidy determined' },
    'library-costs': { nl: 'de kosten van de bibliotheek', en: "the library's costs" },
  },
)

/** One filled indicator. */
export interface SisaRow extends SisaIndicator {
  /** `C62/01`, if the caller gave the code. */
  readonly code: string | null
  readonly value: Euro | boolean
}

/** The lines of the SiSa annex for this grant, to be copied into the municipality's own annex. */
export interface SisaStatement {
  readonly kind: 'sisa-statement'
  readonly municipality: Municipality
  /** `06` and the four digits of the municipality's code. */
  readonly key: string
  readonly year: number
  readonly status: AccountStatus
  readonly measure: SpendingMeasure
  readonly stateGrant: Euro
  readonly spending: Euro
  readonly rows: readonly SisaRow[]
  readonly throughAuthorities: readonly {
    readonly key: string
    readonly municipality: Municipality
    readonly spending: Euro
    readonly correction: Euro
  }[]
  /** From which amount the auditor reports errors, over the spending of the year. */
  readonly tolerance: Euro
  /** What the caller did not say and an indicator took for granted. */
  readonly assumptions: readonly Assumption[]
  readonly judgementPoints: readonly string[]
  readonly warnings: readonly Issue[]
  readonly explanation: Explanation
}

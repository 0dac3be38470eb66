import type { Assumption, Explanation } from '../core/explain/model.js'
import { deepFreeze } from '../core/frozen/index.js'
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
export const spendingMeasureTerms: Readonly<Record<SpendingMeasure, Text>> =
  /* @__PURE__ */ deepFreeze({
    'subsidy-awarded': { nl: 'de verleende subsidie', en: 'the subsidy awarded' },
    'subsidy-determined': { nl: 'de vastgestelde subsidie', en: 'the subsidy determined' },
    'library-costs': { nl: 'de kosten van de bibliotheek', en: "the library's costs" },
  })

/** One filled indicator. */
export interface SisaRow extends SisaIndicator {
  /** Code of the grant, slash and number, if the caller gave the code. */
  readonly code: string | null
  readonly value: Euro | boolean
  /** An amount as the annex has it: in whole euros, halves away from zero. */
  readonly whole?: Euro
  /** Whole less exact. */
  readonly rounding?: Euro
}

/** The columns of the annex before its indicators. */
export interface SisaAnnexColumns {
  /** Who provides the grant (verstrekker). */
  readonly provider: Text
  /** The grant's code; the sources do not give it, so only a caller does. */
  readonly code: string | null
  readonly name: Text
  readonly basis: Text
  readonly recipient: Text
}

/** Spending that another authority reports: a municipality, or a joint body by its name. */
export interface SisaAuthority {
  /** Of a municipality. */
  readonly key?: string
  readonly municipality?: Municipality
  readonly name: string
  readonly spending: Euro
  readonly correction: Euro
}

/** How a statement out of a joint account became the spending in the annex. */
export interface SisaSource {
  readonly library: string
  /** What counts as spending by the measure, with what other authorities report; the amounts add up to `counted`. */
  readonly parts: readonly { readonly label: Text; readonly amount: Euro }[]
  readonly counted: Euro
  /** State money of earlier years. */
  readonly opening: Euro
  /** The State's grant and the opening. */
  readonly available: Euro
  /** What was counted above what there was: not charged to the grant. Spending + excess = counted. */
  readonly excess: Euro
  /** State money received and not spent, for the balance sheet (overlopende passiva). */
  readonly transitory: Euro
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
  readonly annex: SisaAnnexColumns
  readonly throughAuthorities: readonly SisaAuthority[]
  /** Only of `sisaFrom`. */
  readonly source?: SisaSource
  /** From which amount the auditor reports errors, over the spending of the year. */
  readonly tolerance: Euro
  /** What the caller did not say and an indicator took for granted. */
  readonly assumptions: readonly Assumption[]
  readonly judgementPoints: readonly string[]
  readonly warnings: readonly Issue[]
  readonly explanation: Explanation
}

import type { Assumption, Explanation } from '../core/explain/model.js'
import { frozen } from '../core/frozen/index.js'
import type { Euro, EuroInput } from '../core/money/index.js'
import type { Issue, Text } from '../core/result/index.js'
import type { Municipality } from '../municipality/index.js'
import type { AccountStatus } from './model.js'

/** What counts as the municipality's spending for SiSa; the sources leave it open, so the caller chooses. */
export type SpendingMeasure = 'subsidy-awarded' | 'subsidy-determined' | 'library-costs'

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

/** How the auditor looks at an indicator: `R` on lawfulness (rechtmatigheid), `D1` or `D2` on soundness (deugdelijkheid), `none`. */
export type SisaControl = 'R' | 'D1' | 'D2' | 'none'

/** A figure that an indicator can hold. */
export type SisaFigure = 'spending' | 'cumulative' | 'correction' | 'own-execution' | 'final'

/** One indicator of the annex, as the caller's year has it. */
export interface SisaIndicator {
  /** After the slash of the code: `01`. */
  readonly number: string
  readonly figure: SisaFigure
  readonly label: Text
  readonly control: SisaControl
}

/** Spending that another authority reports to this municipality (SiSa tussen medeoverheden). */
export interface ThroughAuthority {
  readonly municipality: string
  readonly spending: EuroInput
  /** Correction of the year before. */
  readonly correction?: EuroInput
}

/** What one municipality accounts for to the State. */
export interface SisaInput {
  readonly municipality: string
  /** Accounting year. */
  readonly year: number
  /** The State's grant for the year, in euros. */
  readonly stateGrant: EuroInput
  /** Spending of the year, in euros, counted as `measure` says; a negative amount takes back. */
  readonly spending: EuroInput
  readonly measure: SpendingMeasure
  /** The code of the grant in the annex, such as `C62`; without it the indicators have no codes. */
  readonly code?: string
  /** Spending of all years before this one; default nought, an assumption from the second year of the grant on. */
  readonly cumulativeBefore?: EuroInput
  /** Correction of the year before, for spending through other authorities; default nought, an assumption. */
  readonly correction?: EuroInput
  readonly throughAuthorities?: readonly ThroughAuthority[]
  /** Whether the municipality carries it out itself; default yes, an assumption. */
  readonly ownExecution?: boolean
  /** Whether this is the last account of the grant; default no, an assumption. */
  readonly final?: boolean
  /** Default `provisional`, or `final` where this is the last account; that one is never a budget or provisional. */
  readonly status?: AccountStatus
  /** Default {@link SISA_TEMPLATE}. */
  readonly template?: readonly SisaIndicator[]
}

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

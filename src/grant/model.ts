import type { Assumption, Explanation } from '../core/explain/index.js'
import type { DecimalInput, Euro, EuroInput } from '../core/money/index.js'
import type { Issue } from '../core/result/index.js'
import type { Municipality } from '../municipality/index.js'

/**
 * Where an amount comes from, strongest first: the `annex` of the regulation, the `formula` over
 * counts that the caller brings, or an `estimate` from public figures.
 */
export type GrantMethod = 'annex' | 'formula' | 'estimate'

/** What may be set otherwise than the regulation has it: for a what-if, or for a year without a regime. */
export interface GrantParameters {
  /** Euros per inhabitant. */
  readonly populationRate?: DecimalInput
  /** Euros per resident aged 15 to 75 with at most vmbo; acts in the formula only. */
  readonly educationRate?: DecimalInput
  /** Euros for the whole country, apportioned by the estimate. */
  readonly educationBudget?: EuroInput
  /** Which 1 January the inhabitants are counted on. */
  readonly populationDate?: string
  /** One factor over both components before rounding, such as `0.9` for a cut of ten percent. */
  readonly factor?: DecimalInput
}

/** What a caller knows about one municipality's grant. */
export interface GrantOptions {
  /** The amount in the annex for this municipality, in euros: it is the grant. */
  readonly annexAmount?: EuroInput
  /** The municipality's own count of inhabitants. */
  readonly inhabitants?: number
  /** Its residents aged 15 to 75 with at most vmbo; with it the formula is used. */
  readonly lowEducated?: number
  readonly parameters?: GrantParameters
  /** Compute with what was published on this date (`YYYY-MM-DD`). */
  readonly knownOn?: string
}

/** The two parts that the computed amount is made of; they add up to it. */
export interface GrantComponents {
  readonly population: Euro
  readonly education: Euro
}

/** What the formula or the estimate gives, beside an amount of the annex. */
export interface FormulaOutcome {
  readonly method: Exclude<GrantMethod, 'annex'>
  readonly amount: Euro
  /** The annex amount minus this one. */
  readonly difference: Euro
}

/** How well an amount stands: `final` by the annex of a confirmed year, `provisional` computed, `assumed` without a confirmed regime. */
export type GrantStatus = 'final' | 'provisional' | 'assumed'

/** One municipality's grant (specifieke uitkering) for one year, with its reasons. */
export interface Grant {
  readonly kind: 'grant'
  readonly municipality: Municipality
  readonly year: number
  readonly amount: Euro
  readonly method: GrantMethod
  readonly status: GrantStatus
  /** Beside an annex amount these are the components of the formula or the estimate. */
  readonly components: GrantComponents
  readonly formula?: FormulaOutcome
  readonly assumptions: readonly Assumption[]
  /** What deserves a look, such as more people with low education than inhabitants. */
  readonly warnings: readonly Issue[]
  readonly explanation: Explanation
}

import type { Assumption, Explanation } from '../core/explain/index.js'
import type { Euro } from '../core/money/index.js'
import type { Issue } from '../core/result/index.js'
import type { Municipality } from '../municipality/index.js'

/**
 * Where an amount comes from, strongest first: the `annex` of the regulation, the `formula` over
 * counts that the caller brings, or an `estimate` from public figures.
 */
export type GrantMethod = (typeof grantMethods)[number]
export const grantMethods = ['annex', 'formula', 'estimate'] as const

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
export type GrantStatus = (typeof grantStatuses)[number]
/** The least firm first. */
export const grantStatuses = ['assumed', 'provisional', 'final'] as const

/** One municipality's grant (specifieke uitkering) for one year, with its reasons. */
export interface Grant {
  readonly kind: 'grant'
  /** Who gets it; of a municipality that is gone, its successor is to be asked for. */
  readonly municipality: Municipality
  /** Calendar year of the grant. */
  readonly year: number
  /** What the State pays: the amount of the annex if one was given, else the computed amount, in whole cents. */
  readonly amount: Euro
  /** Where `amount` comes from. */
  readonly method: GrantMethod
  /** How firm `amount` is. */
  readonly status: GrantStatus
  /** Beside an annex amount these are the components of the formula or the estimate. */
  readonly components: GrantComponents
  /** Only beside an annex amount: what the formula or the estimate gives, for comparison. */
  readonly formula?: FormulaOutcome
  /** What was taken for granted because no source says it. */
  readonly assumptions: readonly Assumption[]
  /** What deserves a look, such as more people with low education than inhabitants. */
  readonly warnings: readonly Issue[]
  /** How `amount` came about: for `explain`, `difference` and `receipt`. */
  readonly explanation: Explanation
}

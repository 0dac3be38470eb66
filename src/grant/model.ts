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

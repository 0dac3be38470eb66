import type { Explanation } from '../core/explain/index.js'
import type { Text } from '../core/result/index.js'
import type { CommonItem, Conflict, Requirement } from './kinds/index.js'
import type { Theme } from './kinds/measure.js'
import type { Period } from './model.js'

/** What one municipality asks on a measure: at least one bound. */
export interface MeasureAsk {
  readonly municipality: string
  readonly minimum?: string
  readonly maximum?: string
}

/** One row of the table for a talk between municipalities: a measure, and what each of them asks. */
export interface SideBySideRow {
  readonly theme: Theme
  readonly measure: string
  readonly unit: string
  /** One for each municipality that asks anything on it, in the order of {@link Harmonised.municipalities}. */
  readonly asks: readonly MeasureAsk[]
  readonly common: { readonly minimum?: string; readonly maximum?: string }
  readonly contested: boolean
}

/** How many there were, each municipality apart, and how many there are together. */
export interface BeforeAfter {
  readonly before: number
  readonly after: number
}

/**
 * What the common set saves, counted over distinct things:
 * - `reports`: documents named in any deadline, frequency, document or format requirement;
 *   before, each municipality's documents count apart;
 * - `indicators`: the same for indicators (a breakdown is not counted);
 * - `dates`: before, due dates per municipality, document and period reported on;
 *   after, one per document and period reported on;
 * - `formats`: pairs of document and format; before, each municipality's count apart.
 *
 * Conflicts save nothing: two formats that exclude each other are still two.
 */
export interface Saving {
  readonly reports: BeforeAfter
  readonly indicators: BeforeAfter
  readonly dates: BeforeAfter
  readonly formats: BeforeAfter
}

/** Something worth a look that is no conflict. */
export interface HarmoniseNote {
  /**
   * `units-differ`: a measure in several units, not compared. `themes-differ`: a measure in one unit under
   * several themes, not compared. `names-alike`: names that differ in capitals only, kept apart. `party-unknown`: the register knows no municipality by that name.
   */
  readonly rule: 'units-differ' | 'themes-differ' | 'names-alike' | 'party-unknown'
  readonly names: readonly string[]
  readonly text: Text
}

/**
 * What several municipalities ask together. It depends on the set of requirements and the period
 * only, and is plain data that survives JSON.
 */
export interface Harmonised {
  readonly kind: 'harmonised'
  readonly period: Period
  /** All that ask anything, in code-unit order: municipalities by their codes, other parties by their names. */
  readonly municipalities: readonly string[]
  /** The requirements in canonical form: each once, by code, names and numbers in one notation, sorted. */
  readonly requirements: readonly Requirement[]
  readonly common: readonly CommonItem[]
  readonly conflicts: readonly Conflict[]
  readonly sideBySide: readonly SideBySideRow[]
  readonly saving: Saving
  readonly notes: readonly HarmoniseNote[]
  readonly explanation: Explanation
}

import type { Explanation } from '../core/explain/index.js'
import type { Text } from '../core/result/index.js'
import type { Frequency, Period, Requirement, Theme, Words } from './model.js'

/** One municipality's part in a common item or a conflict: what it asks and on what basis. */
export interface Party {
  readonly municipality: string
  readonly basis: Words
  readonly asks: Text
  readonly note?: Words
}

/** A party whose wish a common item covers. */
export interface Asker extends Party {
  /** Whether this wish sets the item or a part of it; if not, a stricter one covers it. */
  readonly decisive: boolean
}

interface ItemBase {
  readonly askedBy: readonly Asker[]
  /** Whether a conflict touches the item, so that it stands only once that is settled. */
  readonly contested: boolean
  readonly reason: Text
}

/** The earliest date asked for a document and the period that it reports on. */
export interface CommonDeadline extends ItemBase {
  readonly kind: 'deadline'
  readonly document: string
  readonly reportsOn: Period | 'nothing'
  readonly due: string
}

/** The finest frequency asked for a document; calendar periods and weeks each have their own. */
export interface CommonFrequency extends ItemBase {
  readonly kind: 'frequency'
  readonly document: string
  readonly every: Frequency
}

/** A document that someone asks for. */
export interface CommonDocument extends ItemBase {
  readonly kind: 'document'
  readonly document: string
}

/** A figure that someone asks for, with every breakdown asked, each apart from the others. */
export interface CommonIndicator extends ItemBase {
  readonly kind: 'indicator'
  readonly indicator: string
  readonly breakdowns: readonly {
    readonly breakdown: string
    readonly municipalities: readonly string[]
  }[]
}

/** The highest minimum and the lowest maximum asked, as exact decimals. */
export interface CommonMeasure extends ItemBase {
  readonly kind: Theme
  readonly measure: string
  readonly unit: string
  readonly minimum?: string
  readonly maximum?: string
}

/** A format that someone asks for. */
export interface CommonFormat extends ItemBase {
  readonly kind: 'format'
  readonly document: string
  readonly format: string
  readonly exclusive: boolean
}

/** One thing that the library does for all municipalities together. */
export type CommonItem =
  CommonDeadline | CommonFrequency | CommonDocument | CommonIndicator | CommonMeasure | CommonFormat

interface ConflictBase {
  readonly kind: 'conflict'
  /** Those whose wishes exclude each other; one municipality may contradict itself. */
  readonly parties: readonly Party[]
  readonly message: Text
  readonly proposal: Text
}

/** A minimum lies above a maximum. */
export interface BoundsCross extends ConflictBase {
  readonly rule: 'bounds-cross'
  readonly on: Theme
  readonly measure: string
  readonly unit: string
  readonly minimum: string
  readonly maximum: string
}

/** A document is asked for in one format only, and in another as well. */
export interface FormatsExclude extends ConflictBase {
  readonly rule: 'formats-exclude'
  readonly on: 'format'
  readonly document: string
  readonly formats: readonly string[]
  readonly exclusive: readonly string[]
}

/** A document is due before the last day of the period that it reports on. */
export interface DueTooEarly extends ConflictBase {
  readonly rule: 'due-too-early'
  readonly on: 'deadline'
  readonly document: string
  readonly reportsOn: Period
  readonly due: string
}

/** Requirements that cannot all be met. */
export type Conflict = BoundsCross | FormatsExclude | DueTooEarly

/** What one municipality asks on a measure; no bound means that it asks nothing. */
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
  /** One for every municipality, in the order of {@link Harmonised.municipalities}. */
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

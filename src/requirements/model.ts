import { frozen } from '../core/frozen/index.js'
import type { Text } from '../core/result/index.js'

/**
 * The three themes on which municipalities may set a norm: kwaliteit, prijs, intensiteit.
 *
 * @example
 * themes[0] // => 'quality'
 */
export const themes = /* @__PURE__ */ frozen(['quality', 'price', 'intensity'] as const)
/** One of {@link themes}. */
export type Theme = (typeof themes)[number]

/**
 * How often a document is asked for, from coarse to fine within each of the two calendars:
 * four of months, then two of weeks.
 *
 * @example
 * frequencies.slice(0, 4) // => ['year', 'half-year', 'quarter', 'month']
 */
export const frequencies = /* @__PURE__ */ frozen([
  'year',
  'half-year',
  'quarter',
  'month',
  'four-weeks',
  'week',
] as const)
/** One of {@link frequencies}. */
export type Frequency = (typeof frequencies)[number]

/** A period from its first to its last day, both included, as `YYYY-MM-DD`. */
export interface Period {
  readonly from: string
  readonly to: string
}

/** Words of the caller: one text for both languages, or one for each. */
export type Words = string | Text

interface RequirementBase {
  /**
   * The municipality that asks: its code (`GM0344`) or any name that `findMunicipality` knows; results
   * have the code. Another party, such as a province, stays as it is written, with a note.
   */
  readonly municipality: string
  /** On what the requirement rests, such as the award decision or the municipal ordinance. */
  readonly basis: Words
  readonly note?: Words
}

/** A document is due on a day at the latest. */
export interface DeadlineRequirement extends RequirementBase {
  readonly kind: 'deadline'
  readonly document: string
  /** The last day, `YYYY-MM-DD`. */
  readonly due: string
  /**
   * The period that the document reports on, by default the period of the whole;
   * `'nothing'` for a plan or a budget, which may be due before any period is over.
   */
  readonly reportsOn?: Period | 'nothing'
}

/** A document is asked for again and again. */
export interface FrequencyRequirement extends RequirementBase {
  readonly kind: 'frequency'
  readonly document: string
  readonly every: Frequency
}

/** A document is asked for. */
export interface DocumentRequirement extends RequirementBase {
  readonly kind: 'document'
  readonly document: string
}

/** A figure is asked for, perhaps broken down; several breakdowns are several tables, never one crossed. */
export interface IndicatorRequirement extends RequirementBase {
  readonly kind: 'indicator'
  readonly indicator: string
  readonly breakdown?: readonly string[]
}

/** A norm for quality, price or intensity: at least, at most, or both. At least one bound is needed. */
export interface MeasureRequirement extends RequirementBase {
  readonly kind: Theme
  /** What is measured, such as opening hours or satisfaction. */
  readonly measure: string
  /** What it is counted in, such as `hours per week`; other units are never converted. */
  readonly unit: string
  /** An exact decimal. */
  readonly minimum?: string | number
  /** An exact decimal. */
  readonly maximum?: string | number
}

/** A document is asked for in a format; `exclusive`: in this format and no other. */
export interface FormatRequirement extends RequirementBase {
  readonly kind: 'format'
  readonly document: string
  readonly format: string
  readonly exclusive?: boolean
}

/** What one municipality asks of a library (verantwoordingseis). */
export type Requirement =
  | DeadlineRequirement
  | FrequencyRequirement
  | DocumentRequirement
  | IndicatorRequirement
  | MeasureRequirement
  | FormatRequirement

/**
 * The kinds of requirement, in the order in which results list them.
 *
 * @example
 * requirementKinds.includes('format') // => true
 */
export const requirementKinds = /* @__PURE__ */ frozen([
  'deadline',
  'frequency',
  'document',
  'indicator',
  ...themes,
  'format',
] as const satisfies readonly Requirement['kind'][])

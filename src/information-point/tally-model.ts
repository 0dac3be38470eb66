import { deepFreeze } from '../core/frozen/index.js'
import { canonicalId, canonicalName } from '../core/text/index.js'
import { periodLevels } from './period.js'
import type { Span } from './period.js'

/**
 * What visits and questions can be counted by: a period, a place, a category, or the form.
 *
 * @example
 * dimensions.includes('organisation') // => true
 */
export const dimensions = /* @__PURE__ */ deepFreeze([
  ...periodLevels,
  'point',
  'municipality',
  'library',
  'question',
  'organisation',
  'help',
  'area',
  'referral',
  'duration',
  'form',
] as const)
/** One of {@link dimensions}. */
export type Dimension = (typeof dimensions)[number]

/**
 * Dimensions of a question; the others are of the visit as a whole.
 *
 * @example
 * questionDimensions.includes('month') // => false
 */
export const questionDimensions = /* @__PURE__ */ deepFreeze([
  'question',
  'organisation',
  'help',
  'area',
  'referral',
] as const)
/** One of {@link questionDimensions}. */
export type QuestionDimension = (typeof questionDimensions)[number]

/**
 * Dimensions whose values are places; without a list of them, every value met becomes a key.
 *
 * @example
 * placeDimensions.join(' ') // => 'point municipality library'
 */
export const placeDimensions = /* @__PURE__ */ deepFreeze([
  'point',
  'municipality',
  'library',
] as const)
/** One of {@link placeDimensions}. */
export type PlaceDimension = (typeof placeDimensions)[number]

/** How many there were of one combination of keys. */
export interface TallyCell {
  /**
   * One key for each dimension of `by`, in its order. `?` is a value that is in no list, `-` one that
   * was not given; periods are `2024-04-02`, `2024-04`, `2024-Q2`, `2024`.
   */
  readonly key: readonly string[]
  /** Visits with at least one question here. Over dimensions of a question they do not add up. */
  readonly visits: number
  readonly questions: number
}

/** What was met in one dimension that is in no list. */
export interface UnknownCount {
  readonly dimension: Dimension
  /** Questions, or visits for a dimension of the visit. */
  readonly count: number
  /** The first few in code-unit order; a value that could hold personal data stands there as `[…]`. */
  readonly first: readonly string[]
}

/** Visits and questions counted, as plain data that survives JSON. */
export interface Tally {
  readonly kind: 'tally'
  readonly by: readonly Dimension[]
  /** The lists of categories, and of places where given, that were counted by. */
  readonly lists: Readonly<Partial<Record<Dimension, readonly string[]>>>
  readonly visits: number
  readonly questions: number
  /** Only combinations that were met, in code-unit order of their keys. */
  readonly cells: readonly TallyCell[]
  readonly unknown: readonly UnknownCount[]
  /** First and last day of a visit; `null` if there was none. */
  readonly period: Span | null
}

export function isQuestionDimension(dimension: Dimension): dimension is QuestionDimension {
  return questionDimensions.some((one) => one === dimension)
}

export function isPlaceDimension(dimension: Dimension): dimension is PlaceDimension {
  return placeDimensions.some((one) => one === dimension)
}

/** A key in its one spelling, so that names that look alike are one key. */
export function canonicalKey(dimension: Dimension, key: string): string {
  return dimension === 'point' ? canonicalId(key) : canonicalName(key)
}

/** Code-unit order of two lists of keys. */
export function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < a.length; i++) {
    const [x = '', y = ''] = [a[i], b[i]]
    if (x !== y) return x < y ? -1 : 1
  }
  return 0
}

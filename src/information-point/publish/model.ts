import type { Text } from '../../core/result/index.js'
import type { Span } from '../period.js'
import type { Dimension } from '../tally-model.js'

/** No smaller minimum cell or base than this. */
export const LEAST = 3

/** One number of a published table. */
export interface PublishedCell {
  /** One key for each dimension; `null` stands for all of them together. */
  readonly key: readonly (string | null)[]
  /** `null` if hidden. */
  readonly count: number | null
}

/** One side of a published table. */
export interface PublishedAxis {
  readonly dimension: Dimension
  readonly keys: readonly string[]
  /** The keys that are here only because they were met, so that they have at least one; absent if there are none. */
  readonly met?: readonly string[]
}

/**
 * A table by one or two dimensions with its totals, made safe to publish: plain data that survives
 * JSON. It holds nothing that may not be seen; which hidden cells are small cannot be told from it.
 */
export interface PublishedTally {
  readonly kind: 'published-tally'
  readonly by: readonly Dimension[]
  /** What is counted. */
  readonly counts: 'visits' | 'questions'
  /** Whether every visit had one question, so that visits and questions are the same number. */
  readonly oneQuestionEach: boolean
  readonly method: 'suppress' | 'round'
  /** Counts from 1 to one less than this are never shown. */
  readonly minimumCell: number
  /** Method `round`: what the counts are multiples of. */
  readonly base?: number
  /** The days that the table is about; `null` if there was nothing to count. */
  readonly period: Span | null
  readonly axes: readonly PublishedAxis[]
  /** Row by row; a table of two dimensions has a cell for each pair of keys. */
  readonly cells: readonly PublishedCell[]
  /** Row totals, column totals (two dimensions) and the grand total, with `null` in their keys. */
  readonly totals: readonly PublishedCell[]
  /** The grand total; `null` if hidden. */
  readonly total: number | null
  /** How many cells and totals are hidden. */
  readonly hidden: number
  /** Whether nothing is shown, save what earlier publications give already. */
  readonly everythingHidden: boolean
  /** Whether other publications, earlier or with it, were taken into account: then a number may be hidden for their sake. */
  readonly withPrevious: boolean
  /** Whether the numbers shown add up to the totals shown; rounded numbers need not. */
  readonly addsUp: boolean
  readonly notes: readonly Text[]
}

import { isIsoDate } from '../core/calendar/index.js'
import { MOST_PLACES, MOST_UNKNOWN_VALUES } from '../core/limits.js'
import { SpukError } from '../core/result/index.js'
import { canonicalName } from '../core/text/index.js'
import { NOT_GIVEN, RESERVED, UNKNOWN } from './categories.js'
import { tooManyKeys } from './issues.js'
import { forms } from './model.js'
import { periodKey, periodLevels } from './period.js'
import { personalDataIn } from './privacy.js'
import { canonicalKey, isPlaceDimension } from './tally-model.js'
import type { Dimension, PlaceDimension } from './tally-model.js'

/**
 * The keys of one dimension, numbered as they are met. Its memory is bounded: a list, the days of the
 * calendar, or at most {@link MOST_PLACES} places; everything else is one key `?`.
 */
export class KeyTable {
  readonly keys: string[] = []
  readonly dimension: Dimension
  readonly list: readonly string[] | undefined
  unknown = 0
  first: readonly string[] = []
  /** By name in its one spelling, or by the date of a registration. */
  readonly #numbers = new Map<unknown, number>()
  /** By key; several values, such as the days of a month, may share one. */
  readonly #byKey = new Map<string, number>()

  constructor(dimension: Dimension, list: readonly string[] | undefined) {
    this.dimension = dimension
    this.list = dimension === 'form' ? forms : list
    for (const key of this.list ?? []) this.#numbers.set(key, this.#number(key))
  }

  /** The number of the key that a value counts under. */
  of(value: unknown): number {
    return this.#numbers.get(value) ?? this.#meet(value)
  }

  #number(key: string): number {
    const known = this.#byKey.get(key)
    if (known !== undefined) return known
    this.#byKey.set(key, this.keys.length)
    return this.keys.push(key) - 1
  }

  #meet(value: unknown): number {
    if (value === undefined || value === null) return this.#number(NOT_GIVEN)
    const key = this.#keyOf(value)
    if (key === undefined) {
      this.unknown++
      this.first = smallest([...this.first, safe(value)])
      return this.#number(UNKNOWN)
    }
    const known = this.#numbers.get(key)
    // Other spellings of a name are not kept: there may be any number of them.
    if (known !== undefined) return known
    if (isPlaceDimension(this.dimension) && this.#numbers.size >= MOST_PLACES) {
      throw new SpukError([tooManyKeys({ dimension: this.dimension, most: MOST_PLACES })])
    }
    const number = this.#number(key)
    this.#numbers.set(isPlaceDimension(this.dimension) ? key : value, number)
    return number
  }

  #keyOf(value: unknown): string | undefined {
    const level = periodLevels.find((one) => one === this.dimension)
    if (level !== undefined) return isIsoDate(value) ? periodKey(level, value) : undefined
    if (typeof value !== 'string') return undefined
    const key = canonicalKey(this.dimension, value)
    if (this.list !== undefined) return this.#numbers.has(key) ? key : undefined
    return isPlaceDimension(this.dimension) && PLACES[this.dimension](key) ? key : undefined
  }
}

const PLACES: Readonly<Record<PlaceDimension, (value: string) => boolean>> = {
  point: (value) => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(value),
  municipality: (value) => /^GM\d{4}$/.test(value),
  library: (value) =>
    value.length >= 1 &&
    value.length <= 80 &&
    !RESERVED.has(value) &&
    personalDataIn(value).length === 0,
}

/** An unknown value that may be shown. */
function safe(value: unknown): string {
  const shown = typeof value === 'string' && value.length <= 60
  return shown && personalDataIn(value).length === 0 ? canonicalName(value) : '[…]'
}

/** The first few different texts in code-unit order; of two such lists it does not matter which came first. */
export function smallest(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort().slice(0, MOST_UNKNOWN_VALUES)
}

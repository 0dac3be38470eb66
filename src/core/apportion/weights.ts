import { MOST_ELEMENTS as MOST, MOST_ISSUES, MOST_WEIGHT_DIGITS } from '../limits.js'
import { digitsOf, ratioOf, readRatio, preview } from '../money/index.js'
import { prependPath, catchUnreadable, resultOf, SpukError } from '../result/index.js'
import type { Issue, Path } from '../result/index.js'
import {
  badWeight,
  duplicateKey,
  negativeWeight,
  notAPair,
  notWeights,
  noWeights,
  tooFine,
  tooMany,
} from './issues.js'
import type { Weight, Weights } from './model.js'

/** Weights made ready: keys in code-unit order, and for each a whole number in the same proportion. */
export interface WholeWeights {
  readonly keys: readonly string[]
  /** As the caller wrote them, for people and for JSON. */
  readonly given: readonly (number | string)[]
  /** All numbers, or all bigints where a number would not be exact. */
  readonly whole: readonly number[] | readonly bigint[]
}

/** Reads weights in any of their forms; throws all that is wrong with them at once. */
export function wholeWeights(weights: Weights): WholeWeights {
  const issues: Issue[] = []
  const { keys, given } = catchUnreadable(() => readWeights(weights, issues))
  if (keys.length === 0 && issues.length === 0) issues.push(noWeights({}))
  if (issues.length > 0) throw new SpukError(issues)
  return { keys, given, whole: wholeNumbers(given) }
}

function readWeights(weights: Weights, issues: Issue[]): Omit<WholeWeights, 'whole'> {
  const keys: string[] = []
  const given: (number | string)[] = []
  for (const [key, weight] of sortedEntries(weights, issues)) {
    if (keys.at(-1) === key) issues.push(duplicateKey({ key: preview(key) }, [key]))
    keys.push(key)
    given.push(readWeight(key, weight, issues, [key]))
    if (issues.length >= MOST_ISSUES) break
  }
  return { keys, given }
}

function sortedEntries(weights: Weights, issues: Issue[]): (readonly [string, Weight])[] {
  if (typeof weights !== 'object' || (weights as unknown) === null) {
    throw new SpukError([notWeights({ given: preview(weights) })])
  }
  if (!(Symbol.iterator in weights)) {
    const keys = Object.keys(weights)
    if (keys.length > MOST) throw new SpukError([tooMany({ most: MOST })])
    return sortedKeys(keys).map((key) => [key, weights[key] as Weight] as const)
  }
  const entries: (readonly [string, Weight])[] = []
  let count = 0
  for (const pair of weights as Iterable<unknown>) {
    if (count === MOST) throw new SpukError([tooMany({ most: MOST })])
    if (isPair(pair)) entries.push(pair)
    else issues.push(notAPair({ given: preview(pair) }, [count]))
    if (issues.length >= MOST_ISSUES) throw new SpukError(issues)
    count += 1
  }
  return entries.sort(([a], [b]) => (a < b ? -1 : 1))
}

function isPair(pair: unknown): pair is readonly [string, Weight] {
  return Array.isArray(pair) && pair.length === 2 && typeof pair[0] === 'string'
}

/** Code-unit order; most callers' keys are in order already, and then nothing is sorted. */
export function sortedKeys(keys: string[]): string[] {
  for (let i = 1; i < keys.length; i++) {
    if ((keys[i - 1] ?? '') > (keys[i] ?? '')) return keys.sort()
  }
  return keys
}

/** A weight as a whole number or text; what is wrong with it is added to the issues. */
export function readWeight(
  key: string,
  weight: unknown,
  issues: Issue[],
  path: Path,
): number | string {
  if (typeof weight === 'number' && Number.isSafeInteger(weight) && weight >= 0) {
    return weight === 0 ? 0 : weight
  }
  const ratio = resultOf(() => readRatio(weight))
  if (!ratio.ok) {
    issues.push(...ratio.issues.map((issue) => prependPath(path, issue)))
    return 0
  }
  const details = { key: preview(key), given: preview(weight) }
  if (ratio.value === undefined) issues.push(badWeight(details, path))
  else if (ratio.value.numerator < 0n) issues.push(negativeWeight(details, path))
  return typeof weight === 'string' ? weight : (digitsOf(weight) ?? '')
}

/** Whole numbers in the same proportion: as they are, or all multiplied by their least common denominator. */
export function wholeNumbers(given: readonly (number | string)[]): WholeWeights['whole'] {
  if (given.every((weight) => typeof weight === 'number')) return given
  const ratios = given.map(ratioOf)
  const limit = 10n ** BigInt(MOST_WEIGHT_DIGITS)
  let scale = 1n
  for (const { denominator } of ratios) {
    scale *= denominator / gcd(scale, denominator)
    if (scale >= limit) throw new SpukError([tooFine({ most: MOST_WEIGHT_DIGITS })])
  }
  const whole = ratios.map(({ numerator, denominator }) => numerator * (scale / denominator))
  const total = whole.reduce((sum, weight) => sum + weight, 0n)
  return total <= BigInt(Number.MAX_SAFE_INTEGER) ? whole.map(Number) : whole
}

/** The greatest common divisor of two whole numbers, not negative. */
export function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b]
  return a
}

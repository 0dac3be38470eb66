import { digitsOf, ratioOf, shown } from '../core/money/index.js'
import { isWhole, SpukError } from '../core/result/index.js'
import { notACount, notARate, notAYear } from './issues.js'

/** A number of people: whole and not negative. */
export function countGuard(value: unknown): number {
  if (isWhole(value, 0)) return value
  throw new SpukError([notACount({ given: shown(value) })])
}

/** A rate or factor: an exact number of zero or more, as written out digits. */
export function rateGuard(value: unknown): string {
  const digits = digitsOf(value)
  if (digits === undefined || ratioOf(digits).numerator < 0n) {
    throw new SpukError([notARate({ given: shown(value) })])
  }
  return digits
}

/** A calendar year in whole figures. */
export function yearGuard(value: unknown): number {
  if (isWhole(value, 1900, 2199)) return value
  throw new SpukError([notAYear({ given: shown(value) })])
}

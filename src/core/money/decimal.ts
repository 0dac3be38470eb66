import Default from 'decimal.js'
import type { Decimal } from 'decimal.js'
import { preview as shownPlainly, SpukError } from '../result/index.js'
import { computed, notExact, notNumeric } from './issues.js'

/** The library's own decimals: 40 digits, half away from zero. Made once, and apart from the caller's settings. */
export const Exact = Default.clone({
  defaults: true,
  precision: 40,
  rounding: Default.ROUND_HALF_UP,
})

/** An exact number as callers write it; a number stands for the decimal it prints as. */
export type DecimalInput = Decimal | string | number | bigint

const PLAIN = /^-?\d{1,400}(?:\.\d{1,400})?$/
/** The first whole number of too many digits. */
const TOO_LONG = 10n ** 400n

/**
 * Up to here every decimal has a double of its own. One with more digits is mostly the outcome of a
 * computation in floating point, such as `0.1 + 0.2`, and not what was meant.
 */
const SURE_DIGITS = 15

/** Whether a number is no whole number and has more digits than every double keeps. */
export function hasTooManyDigits(value: number): boolean {
  return !Number.isSafeInteger(value) && new Exact(value).precision() > SURE_DIGITS
}

/**
 * What a number, text, bigint or decimal says, written out in full digits; `undefined` if it is none.
 * Every number that is read as exact comes through here; throws `money/computed-number` for one of
 * more than 15 digits that is not whole.
 */
export function digitsOf(value: unknown): string | undefined {
  if (typeof value === 'number' && hasTooManyDigits(value)) {
    const rounded = new Exact(value).toSignificantDigits(SURE_DIGITS).toFixed()
    throw new SpukError([computed({ given: preview(value), most: SURE_DIGITS, rounded })])
  }
  return writtenDigits(value)
}

/** The same, however many digits a number has. */
export function writtenDigits(value: unknown): string | undefined {
  if (typeof value === 'string') return PLAIN.test(value) ? value : undefined
  if (typeof value === 'bigint') {
    return value > -TOO_LONG && value < TOO_LONG ? value.toString() : undefined
  }
  if (typeof value === 'number') {
    return Number.isFinite(value) ? new Exact(value).toFixed() : undefined
  }
  return typeof value === 'object' ? decimalDigits(value) : undefined
}

/** `isDecimal` goes by a mark that JSON can imitate, so the methods may not be there, and a proxy may throw. */
function decimalDigits(value: object | null): string | undefined {
  try {
    // Written out, 1e900000000 would fill the memory.
    if (!Default.isDecimal(value) || !(Math.abs(value.e) <= 400)) return undefined
    const digits: unknown = value.toFixed()
    return typeof digits === 'string' && PLAIN.test(digits) ? digits : undefined
  } catch {
    return undefined
  }
}

/** An exact decimal from what a caller brought; throws `money/not-numeric` for anything else. */
export function decimal(value: DecimalInput): Decimal {
  const digits = digitsOf(value)
  if (digits === undefined) throw new SpukError([notNumeric({ given: preview(value) })])
  return new Exact(digits)
}

/** The exact product; throws `money/not-exact` where 40 digits would not hold it. */
export function product(a: Decimal, b: Decimal): Decimal {
  if (a.precision() + b.precision() > Exact.precision) {
    throw new SpukError([notExact({ digits: Exact.precision })])
  }
  return Exact.mul(a, b)
}

/** A short, safe picture of any value for use in an issue: of a decimal its digits. */
export function preview(value: unknown): string {
  return shownPlainly(typeof value === 'object' ? (digitsOf(value) ?? value) : value)
}

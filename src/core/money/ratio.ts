import { SpukError } from '../result/index.js'
import type { RoundingMode } from '../explain/model.js'
import { digitsOf, preview } from './decimal.js'
import { isEuro } from './euro.js'
import { notNumeric } from './issues.js'

/** An exact fraction in lowest terms with a positive denominator. */
export interface Ratio {
  readonly numerator: bigint
  readonly denominator: bigint
}

function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b]
  return a < 0n ? -a : a
}

function lowest(numerator: bigint, denominator: bigint): Ratio {
  const size = gcd(numerator, denominator)
  const common = denominator < 0n ? -size : size
  return { numerator: numerator / common, denominator: denominator / common }
}

const FRACTION = /^(-?\d{1,400})\/([1-9]\d{0,399})$/

/**
 * A fraction from an amount (in euros), a number, decimal or bigint, or a text such as `0.83` or `22/7`;
 * throws `money/not-numeric` for anything else, and as `digitsOf` does.
 */
export function ratioOf(value: unknown): Ratio {
  const ratio = readRatio(value)
  if (ratio === undefined) throw new SpukError([notNumeric({ given: preview(value) })])
  return ratio
}

/** The same, or `undefined` for what is no number at all. */
export function readRatio(value: unknown): Ratio | undefined {
  if (isEuro(value)) return lowest(BigInt(value.cents), 100n)
  if (typeof value === 'number' && Number.isSafeInteger(value)) {
    return { numerator: BigInt(value), denominator: 1n }
  }
  const fraction = typeof value === 'string' ? FRACTION.exec(value) : null
  if (fraction) return lowest(BigInt(fraction[1] ?? 0), BigInt(fraction[2] ?? 1))
  const digits = digitsOf(value)
  if (digits === undefined) return undefined
  const [whole = '', decimals = ''] = digits.split('.')
  return lowest(BigInt(whole + decimals), 10n ** BigInt(decimals.length))
}

/** `a + b`, exact. */
export function addRatios(a: Ratio, b: Ratio): Ratio {
  return lowest(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  )
}

/** `a − b`, exact. */
export function subtractRatios(a: Ratio, b: Ratio): Ratio {
  return addRatios(a, { numerator: -b.numerator, denominator: b.denominator })
}

/** `a × b`, exact. */
export function multiplyRatios(a: Ratio, b: Ratio): Ratio {
  return lowest(a.numerator * b.numerator, a.denominator * b.denominator)
}

/** `a ÷ b`, exact; the caller sees to it that `b` is not zero. */
export function divideRatios(a: Ratio, b: Ratio): Ratio {
  return lowest(a.numerator * b.denominator, a.denominator * b.numerator)
}

/** −1, 0 or 1. */
export function compareRatios(a: Ratio, b: Ratio): -1 | 0 | 1 {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** The largest whole number not above the fraction. */
export function floorRatio({ numerator, denominator }: Ratio): bigint {
  const quotient = numerator / denominator
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient
}

/** A fraction rounded to a whole number; away from zero or towards it, so that −x mirrors x. */
export function roundRatio(ratio: Ratio, mode: RoundingMode): bigint {
  const negative = ratio.numerator < 0n
  const size = negative ? -ratio.numerator : ratio.numerator
  const whole = size / ratio.denominator
  const rest = 2n * (size % ratio.denominator) - ratio.denominator // sign: below, at or above half
  const away =
    mode === 'up'
      ? size % ratio.denominator > 0n
      : mode === 'half-up'
        ? rest >= 0n
        : mode === 'half-even'
          ? rest > 0n || (rest === 0n && whole % 2n === 1n)
          : false
  const rounded = whole + (away ? 1n : 0n)
  return negative ? -rounded : rounded
}

/** A fraction written out: as a decimal where that ends, else as `numerator/denominator`. */
export function ratioText({ numerator, denominator }: Ratio): string {
  const places = decimalsOf(denominator)
  if (places === undefined) return `${numerator}/${denominator}`
  const scale = 10n ** BigInt(places)
  const digits = ((numerator < 0n ? -numerator : numerator) * (scale / denominator)).toString()
  const sign = numerator < 0n ? '-' : ''
  if (places === 0) return sign + digits
  const padded = digits.padStart(places + 1, '0')
  return `${sign}${padded.slice(0, -places)}.${padded.slice(-places)}`
}

/** How many decimals a denominator needs, or `undefined` if no number of them is enough. */
function decimalsOf(denominator: bigint): number | undefined {
  let rest = denominator
  let twos = 0
  let fives = 0
  while (rest % 2n === 0n) [rest, twos] = [rest / 2n, twos + 1]
  while (rest % 5n === 0n) [rest, fives] = [rest / 5n, fives + 1]
  return rest === 1n ? Math.max(twos, fives) : undefined
}

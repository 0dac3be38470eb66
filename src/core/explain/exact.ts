import { MOST_EXACT_DIGITS } from '../limits.js'
import { Euro, ratioOf, ratioText } from '../money/index.js'
import type { Ratio } from '../money/index.js'
import { preview, SpukError } from '../result/index.js'
import { notInCents, tooLarge } from './issues.js'
import type { NodeValue, Unit } from './model.js'

const LARGEST = 10n ** BigInt(MOST_EXACT_DIGITS)

export const ZERO: Ratio = { numerator: 0n, denominator: 1n }

export function whole(numerator: bigint): Ratio {
  return { numerator, denominator: 1n }
}

/** Refuses numbers too long to read back; repeated squaring would fill the memory with digits. */
export function bounded(ratio: Ratio): Ratio {
  const { numerator, denominator } = ratio
  if (numerator > LARGEST || numerator < -LARGEST || denominator > LARGEST) {
    throw new SpukError([tooLarge({ digits: MOST_EXACT_DIGITS })])
  }
  return ratio
}

/** Whether an exact value is a number of whole cents. */
export function isInCents({ denominator }: Ratio): boolean {
  return 100n % denominator === 0n
}

/** An exact value in euros as an amount; it has to be in whole cents already. */
export function toEuro(value: Ratio): Euro {
  if (!isInCents(value)) throw new SpukError([notInCents({ given: preview(ratioText(value)) })])
  return Euro.fromCents((value.numerator * 100n) / value.denominator)
}

/** A value as data: amounts as JSON has them (`1234.50`), anything else as exact digits or a fraction. */
export function figureText(value: Ratio | NodeValue, unit: Unit): string {
  const ratio = typeof value === 'object' && 'numerator' in value ? value : ratioOf(value)
  return unit === 'euro' && isInCents(ratio) ? toEuro(ratio).toString() : ratioText(ratio)
}

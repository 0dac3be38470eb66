import { noughts } from './flow.js'
import { FIXED, fixedFractions, share } from './share.js'
import type { Proportion, Shares } from './share.js'

/** For each column the exact sum of several shares: `floors`, and 1 where a fraction of a cent comes on top. */
export interface Totals {
  readonly floors: readonly number[]
  readonly broken: readonly number[]
}

/**
 * The exact column totals of amounts in cents, given together per proportion. One proportion is a plain
 * division. More of them are summed in fixed point first, and in exact fractions only for a column
 * where that sum is too near a whole number to tell.
 */
export function exactTotals(amounts: ReadonlyMap<Proportion, number>, columns: number): Totals {
  const parts: Part[] = []
  for (const [by, cents] of amounts) parts.push({ by, shares: share(cents, by) })
  const [only] = parts
  if (only && parts.length === 1) {
    const { floors, remainders } = only.shares
    return { floors, broken: remainders.map((remainder) => (remainder ? 1 : 0)) }
  }
  const floors = noughts(columns)
  const broken = noughts(columns)
  const fixed = parts.map(({ by, shares }) => fixedFractions(shares, by))
  for (let c = 0; c < columns; c++) {
    let floor = 0
    let fraction = 0
    let terms = 0
    parts.forEach(({ shares }, p) => {
      floor += shares.floors[c] ?? 0
      if (!shares.remainders[c]) return
      fraction += fixed[p]?.[c] ?? 0
      terms += 1
    })
    // Each term was rounded down by less than two units, and so lies the sum.
    const whole = Math.floor(fraction / FIXED)
    const sure =
      terms < 2 || (fraction > whole * FIXED && fraction + 2 * terms < (whole + 1) * FIXED)
    const [carry, isBroken] = sure ? [whole, terms > 0] : exactSum(parts, c)
    floors[c] = floor + carry
    broken[c] = isBroken ? 1 : 0
  }
  return { floors, broken }
}

interface Part {
  readonly by: Proportion
  readonly shares: Shares
}

/** The sum of the fractions of one column: whole cents, and whether there is more. */
function exactSum(parts: readonly Part[], column: number): [number, boolean] {
  const byDenominator = new Map<number | bigint, bigint>()
  for (const { by, shares } of parts) {
    const sofar = byDenominator.get(by.sum) ?? 0n
    byDenominator.set(by.sum, sofar + BigInt(shares.remainders[column] ?? 0))
  }
  let numerator = 0n
  let denominator = 1n
  for (const [sum, remainders] of byDenominator) {
    numerator = numerator * BigInt(sum) + remainders * denominator
    denominator *= BigInt(sum)
  }
  return [Number(numerator / denominator), numerator % denominator !== 0n]
}

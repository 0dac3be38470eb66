import { noughts } from './flow.js'
import type { ReadTable } from './read-table.js'
import { roundedCells } from './rounding.js'
import { proportion, ranked } from './share.js'
import type { Proportion } from './share.js'
import { gcd } from './weights.js'
import type { WholeWeights } from './weights.js'

/**
 * The cells of a table in cents, row after row. It is brought into a canonical form first, so that
 * what makes no difference cannot make one: weights in lowest terms, rows of zero left out, and the
 * first row that remains positive.
 */
export function roundedTable({ rows, columns }: ReadTable): readonly number[] {
  const proportionOf = proportions(columns)
  const active = rows.flatMap(({ amount }, r) => (amount.cents === 0 ? [] : [r]))
  const sign = (rows[active[0] ?? 0]?.amount.cents ?? 0) < 0 ? -1 : 1
  const groups = new Map<string, number>()
  const toRound = active.flatMap((r) => {
    const row = rows[r]
    if (!row) return []
    const { amount, weights, group } = row
    if (group !== undefined && !groups.has(group)) groups.set(group, groups.size)
    const place = group === undefined ? undefined : groups.get(group)
    return [{ cents: sign * amount.cents, by: proportionOf(weights), group: place }]
  })
  const rounded = roundedCells(
    { rows: toRound, columns: columns.length, groups: groups.size },
    preferredTotals(toRound),
  )
  const width = columns.length
  const cells = noughts(rows.length * width)
  active.forEach((r, i) => {
    for (let c = 0; c < width; c++) cells[r * width + c] = sign * (rounded[i * width + c] ?? 0)
  })
  return cells
}

/** Where all rows go by the same proportion: the column totals that `apportion` gives. */
function preferredTotals(
  rows: readonly { readonly cents: number; readonly by: Proportion }[],
): number[] | undefined {
  const by = rows[0]?.by
  if (!by || rows.some((row) => row.by !== by)) return undefined
  const total = rows.reduce((sum, { cents }) => sum + cents, 0)
  const sign = total < 0 ? -1 : 1
  const { floors, order, left } = ranked(sign * total, by)
  const winners = new Set(order.slice(0, left))
  return floors.map((floor, c) => sign * (floor + (winners.has(c) ? 1 : 0)))
}

/** Makes weights into proportions over all columns; equal ones become the same object. */
function proportions(columns: readonly string[]): (weights: WholeWeights) => Proportion {
  const places = new Map(columns.map((column, c) => [column, c]))
  const byWeights = new Map<WholeWeights, Proportion>()
  const byDigits = new Map<string, Proportion>()
  return (weights) => {
    const known = byWeights.get(weights)
    if (known) return known
    const whole = inLowestTerms(overAll(weights, places))
    const digits = whole.join()
    const made = byDigits.get(digits) ?? proportion(whole)
    byDigits.set(digits, made)
    byWeights.set(weights, made)
    return made
  }
}

type Whole = WholeWeights['whole']

function overAll({ keys, whole }: WholeWeights, places: ReadonlyMap<string, number>): Whole {
  if (keys.length === places.size) return whole
  const wide = new Array<number | bigint>(places.size).fill(typeof whole[0] === 'bigint' ? 0n : 0)
  keys.forEach((key, i) => {
    wide[places.get(key) ?? 0] = whole[i] ?? 0
  })
  return wide as number[] | bigint[]
}

/** Not all zero: divided by what they have in common; numbers again where bigints have become small enough. */
function inLowestTerms(whole: Whole): Whole {
  if (typeof whole[0] !== 'bigint') {
    const numbers = whole as readonly number[]
    let common = 0
    for (const weight of numbers) {
      common = numberGcd(weight, common)
      if (common === 1) return numbers
    }
    return numbers.map((weight) => weight / common)
  }
  const large = whole as readonly bigint[]
  const common = large.reduce(gcd, 0n)
  const lowest = large.map((weight) => weight / common)
  const sum = lowest.reduce((all, weight) => all + weight, 0n)
  return sum <= BigInt(Number.MAX_SAFE_INTEGER) ? lowest.map(Number) : lowest
}

function numberGcd(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b]
  return a
}

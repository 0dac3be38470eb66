import { SpukError } from '../result/index.js'
import { meetLowBounds } from './flow.js'
import { internal } from './issues.js'
import { layOut } from './layout.js'
import type { Layout, RoundingTable } from './layout.js'
import { FIXED, fixedFractions, share } from './share.js'
import type { Shares } from './share.js'

/**
 * The cells of a table in whole cents, row after row: each its exact share rounded down or up, so that
 * rows come out exactly, and columns and group × column subtotals are their exact sums rounded down or up.
 *
 * Which cells go up is a flow: a unit runs from a hub to a row for each cent that rounding down leaves
 * there, through one of the row's broken cells to the subtotal of its group and column, to the column
 * and back to the hub. The exact fractions are such a flow within the bounds, though a broken one;
 * so there is a whole one. A first guess carries what rounding did to one row over to the next,
 * and what it leaves wrong is mended along circles.
 *
 * @param preferred column totals in cents, each its exact sum rounded down or up: met if the rest allows
 */
export function roundedCells(
  table: RoundingTable,
  preferred?: readonly number[],
): readonly number[] {
  const shares = table.rows.map(({ cents, by }) => share(cents, by))
  const layout = layOut(table, shares)
  const { net, cell, floors } = layout
  const widen = preferred && narrow(layout, preferred)
  guess(table, shares, layout)
  if (!meetLowBounds(net)) {
    widen?.()
    if (!meetLowBounds(net)) throw new SpukError([internal({})])
  }
  return floors.map((floor, i) => floor + (net.flow[cell + i] ?? 0))
}

/** Leaves the columns no choice but their preferred totals; gives the way back. */
function narrow(
  { net: { low, high }, columnTotal, columnFloors }: Layout,
  preferred: readonly number[],
): () => void {
  const before = preferred.map((_, c) => [low[columnTotal + c] ?? 0, high[columnTotal + c] ?? 0])
  preferred.forEach((cents, c) => {
    const arc = columnTotal + c
    low[arc] = (low[arc] ?? 0) + cents - (columnFloors[c] ?? 0)
    high[arc] = low[arc]
  })
  return () => {
    before.forEach(([least = 0, most = 0], c) => {
      low[columnTotal + c] = least
      high[columnTotal + c] = most
    })
  }
}

/**
 * The first guess, row by row: its left-over cents go where column and subtotal are furthest behind
 * what is exactly due to them so far.
 */
function guess({ rows, columns }: RoundingTable, shares: readonly Shares[], layout: Layout): void {
  const { cell, columnTotal, groupTotal } = layout
  const { low, high, flow } = layout.net
  const behind = new Float64Array(cell)
  const due = new Float64Array(columns)
  // Takes one more fraction into account; what is due, unless the total can take no more cents.
  const dueTo = (total: number, fraction: number): number => {
    const sofar = (behind[total] ?? 0) + fraction
    behind[total] = sofar
    return (flow[total] ?? 0) < (high[total] ?? 0) ? sofar : -Infinity
  }
  const giveTo = (total: number): void => {
    flow[total] = (flow[total] ?? 0) + 1
    behind[total] = (behind[total] ?? 0) - FIXED
  }
  rows.forEach(({ by, group }, r) => {
    const fractions = fixedFractions(shares[r] ?? NOTHING, by)
    const subtotal = group === undefined ? undefined : groupTotal(group)
    const first = cell + r * columns
    const open: number[] = []
    for (let c = 0; c < columns; c++) {
      const fraction = fractions[c] ?? 0
      const both =
        dueTo(columnTotal + c, fraction) +
        (subtotal === undefined ? 0 : dueTo(subtotal + c, fraction))
      due[c] = both
      if (both > -Infinity && (high[first + c] ?? 0) > 0) open.push(c)
    }
    for (const c of mostDue(open, due, low[r] ?? 0)) {
      flow[r] = (flow[r] ?? 0) + 1
      flow[first + c] = 1
      giveTo(columnTotal + c)
      if (subtotal !== undefined) giveTo(subtotal + c)
    }
  })
}

const NOTHING: Shares = { floors: [], remainders: [] }

/** The so many columns that are due most; equal ones as they stand. */
function mostDue(open: number[], due: Float64Array, count: number): readonly number[] {
  if (open.length <= count) return open
  return open.sort((a, b) => (due[b] ?? 0) - (due[a] ?? 0)).slice(0, count)
}

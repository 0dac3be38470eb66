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
export function roundedCells(table: RoundingTable, preferred?: readonly number[]): Float64Array {
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
  { net, columnTotal, columnFloors }: Layout,
  preferred: readonly number[],
): () => void {
  const [low, high] = [net.low.slice(), net.high.slice()]
  preferred.forEach((cents, c) => {
    const arc = columnTotal + c
    net.low[arc] = (low[arc] ?? 0) + cents - (columnFloors[c] ?? 0)
    net.high[arc] = net.low[arc] ?? 0
  })
  return () => {
    net.low.set(low)
    net.high.set(high)
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
  rows.forEach(({ by, group }, r) => {
    const row = shares[r] ?? { floors: [], remainders: [] }
    const totals = group === undefined ? [columnTotal] : [columnTotal, groupTotal(group)]
    const fractions = fixedFractions(row, by)
    due.fill(0)
    for (const total of totals) {
      for (let c = 0; c < columns; c++) {
        const sofar = at(behind, total + c) + (fractions[c] ?? 0)
        behind[total + c] = sofar
        due[c] = at(due, c) + (at(flow, total + c) < at(high, total + c) ? sofar : -Infinity)
      }
    }
    const first = cell + r * columns
    const open: number[] = []
    for (let c = 0; c < columns; c++) {
      if (at(high, first + c) > 0 && at(due, c) > -Infinity) open.push(c)
    }
    for (const c of mostDue(open, due, at(low, r))) {
      for (const arc of [r, first + c]) flow[arc] = at(flow, arc) + 1
      for (const total of totals) {
        flow[total + c] = at(flow, total + c) + 1
        behind[total + c] = at(behind, total + c) - FIXED
      }
    }
  })
}

/** The so many columns that are due most; equal ones as they stand. */
function mostDue(open: readonly number[], due: Float64Array, count: number): readonly number[] {
  if (open.length <= count) return open
  const sorted = new Float64Array(open.length)
  open.forEach((c, i) => (sorted[i] = at(due, c)))
  const bar = sorted.sort()[open.length - count] ?? Infinity
  const above = open.filter((c) => at(due, c) > bar)
  const level = open.filter((c) => at(due, c) === bar)
  return [...above, ...level.slice(0, count - above.length)]
}

function at(list: Int32Array | Float64Array, index: number): number {
  return list[index] ?? 0
}

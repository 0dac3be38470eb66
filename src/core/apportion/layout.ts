import { network, noughts } from './flow.js'
import type { Network } from './flow.js'
import type { Proportion, Shares } from './share.js'
import { exactTotals } from './totals.js'

/** A table to round; the outcome depends on the order of its rows. */
export interface RoundingTable {
  readonly rows: readonly RoundingRow[]
  readonly columns: number
  readonly groups: number
}

/** One row to round: an amount in cents over all columns, by weights that do not sum to zero. */
export interface RoundingRow {
  readonly cents: number
  readonly by: Proportion
  /** Its group, or `undefined` if it belongs to none. */
  readonly group: number | undefined
}

/** The network of a table. Arcs to the rows come first, by row number; then those out of the totals, then the cells. */
export interface Layout {
  readonly net: Network
  /** The arc of the first cell; the others follow row by row. */
  readonly cell: number
  /** The arc out of the first column total, and out of the first subtotal of a group. */
  readonly columnTotal: number
  readonly groupTotal: (group: number) => number
  /** The cells rounded down, and the exact column totals rounded down, in cents. */
  readonly floors: readonly number[]
  readonly columnFloors: readonly number[]
}

const HUB = 0

/** Lays out the network of a table: arcs carry how many of the cells below a total are rounded up. */
export function layOut(table: RoundingTable, shares: readonly Shares[]): Layout {
  const { rows, columns, groups } = table
  const columnTotal = rows.length
  const groupTotal = (group: number): number => columnTotal + (1 + group) * columns
  const cell = groupTotal(groups)
  const net = network(1 + cell, cell + rows.length * columns)
  const put = (arc: number, from: number, to: number, low: number, high: number): void => {
    net.from[arc] = from
    net.to[arc] = to
    net.low[arc] = low
    net.high[arc] = high
  }
  // A row's node is numbered after the arc that leads to it, a total's after the arc out of it.
  const node = (arc: number): number => 1 + arc

  const floors = noughts(rows.length * columns)
  const sums = noughts(cell)
  rows.forEach(({ cents, group }, r) => {
    const own = shares[r] ?? { floors: [], remainders: [] }
    const subtotal = group === undefined ? columnTotal : groupTotal(group)
    let left = cents
    own.floors.forEach((floor, c) => {
      const i = r * columns + c
      floors[i] = floor
      left -= floor
      sums[columnTotal + c] = (sums[columnTotal + c] ?? 0) + floor
      if (group !== undefined) sums[subtotal + c] = (sums[subtotal + c] ?? 0) + floor
      put(cell + i, node(r), node(subtotal + c), 0, own.remainders[c] ? 1 : 0)
    })
    put(r, HUB, node(r), left, left)
  })

  const putTotals = (first: number, amounts: ReadonlyMap<Proportion, number>, isGroup: boolean) => {
    const exact = exactTotals(amounts, columns)
    exact.floors.forEach((floor, c) => {
      const arc = first + c
      const low = floor - (sums[arc] ?? 0)
      put(arc, node(arc), isGroup ? node(columnTotal + c) : HUB, low, low + (exact.broken[c] ?? 0))
    })
    return exact.floors
  }
  const [whole = new Map(), ...byGroup] = amountsOf(table)
  byGroup.forEach((amounts, group) => putTotals(groupTotal(group), amounts, true))
  const columnFloors = putTotals(columnTotal, whole, false)
  return { net, cell, columnTotal, groupTotal, floors, columnFloors }
}

/** The amounts added up by proportion: of the whole table, and then of each group. */
function amountsOf({ rows, groups }: RoundingTable): Map<Proportion, number>[] {
  const amounts = Array.from({ length: 1 + groups }, () => new Map<Proportion, number>())
  for (const { cents, by, group } of rows) {
    for (const unit of group === undefined ? [0] : [0, 1 + group]) {
      amounts[unit]?.set(by, (amounts[unit].get(by) ?? 0) + cents)
    }
  }
  return amounts
}

import { addRatios, multiplyRatios, ratioOf, subtractRatios } from '../money/index.js'
import type { Ratio } from '../money/index.js'
import { ZERO, whole } from './exact.js'
import { sourcesOf } from './graph.js'
import type { ExplanationNode, TableNode, TableNodeRow, TableShareNode } from './model.js'
import { cellOf } from './splits.js'

/** How often each node counts in a figure, with its sign; `bent` where it is not merely added up. */
export type Coefficients = ReadonlyMap<string, bigint | 'non-linear'>

/**
 * How a figure depends on the nodes under it. A node that only sums and subtractions lie between counts a
 * fixed number of times, so that what it changes needs no computing again: sums of thousands of terms
 * are taken apart in one go.
 *
 * @param nodes the figure's node and all under it, in the order of the graph
 */
export function coefficientsOf(nodes: readonly ExplanationNode[], figure: string): Coefficients {
  const found = new Map<string, bigint | 'non-linear'>([[figure, 1n]])
  for (const node of [...nodes].reverse()) {
    const own = found.get(node.id) ?? 0n
    sourcesOf(node).forEach((source, i) => {
      const sign = signOf(node, i)
      const sofar = found.get(source) ?? 0n
      const isNonLinear = own === 'non-linear' || sofar === 'non-linear' || sign === 'non-linear'
      found.set(source, isNonLinear ? 'non-linear' : sofar + own * sign)
    })
  }
  return found
}

function signOf(node: ExplanationNode, place: number): bigint | 'non-linear' {
  switch (node.type) {
    case 'table-share':
      return 0n // it counts rows of its own: see `rowChange`
    case 'apportionment':
    case 'spread':
      return 1n // its value is its total
    case 'step':
      if (node.op === 'subtract') return place === 0 ? 1n : -1n
      return node.op === 'add' ? 1n : 'non-linear'
    case 'rounding':
    case 'share':
    case 'input':
    case 'parameter':
    case 'mean':
    case 'table':
      return 'non-linear'
  }
}

/**
 * What it changes in a figure when a row of a table becomes another, by the cells on record.
 *
 * @param shares the subtotals of the table under the figure
 */
export function rowChange(
  table: TableNode,
  from: TableNodeRow | undefined,
  to: { readonly row: TableNodeRow | undefined; readonly table: TableNode },
  shares: readonly TableShareNode[],
  coefficients: Coefficients,
): Ratio | undefined {
  let change = ZERO
  const count = (id: string, before: Ratio, after: Ratio): boolean => {
    const times = coefficients.get(id) ?? 0n
    if (times === 'non-linear') return false
    change = addRatios(change, multiplyRatios(whole(times), subtractRatios(after, before)))
    return true
  }
  const amountOf = (row: TableNodeRow | undefined) => (row ? ratioOf(row.amount) : ZERO)
  if (!count(table.id, amountOf(from), amountOf(to.row))) return undefined
  for (const { id, group, column } of shares) {
    const part = (row: TableNodeRow | undefined, { cells }: TableNode): Ratio => {
      if (row?.group !== group) return ZERO
      return column === undefined ? amountOf(row) : ratioOf(cellOf(cells, row.row, column))
    }
    if (!count(id, part(from, table), part(to.row, to.table))) return undefined
  }
  return change
}

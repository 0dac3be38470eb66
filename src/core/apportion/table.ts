import type { Explanation, TableNode, TableNodeRow } from '../explain/model.js'
import { deepFreeze } from '../frozen/index.js'
import { Euro, sumEuros } from '../money/index.js'
import { noughts } from './flow.js'
import type { ApportionmentTable, ColumnAmounts, TableInput } from './model.js'
import { readTable } from './read-table.js'
import type { ReadTable } from './read-table.js'
import { record } from './record.js'
import { roundedTable } from './round-table.js'
import { sortedKeys } from './weights.js'
import type { WholeWeights } from './weights.js'

/**
 * Splits every row of a table over the columns in proportion to the weights, so that the table ties both
 * ways. Each row adds up to its amount to the cent. Each cell, each column total and each subtotal of a
 * group and column is its exact share rounded down or up: none is a cent or more away from it.
 *
 * The method is controlled rounding by network flow: Bacharach, ‘Matrix Rounding Problems’, Management
 * Science 12(9), 1966; Causey, Cox and Ernst, ‘Applications of Transportation Theory to Statistical
 * Problems’, JASA 80, 1985; Cox, ‘A Constructive Procedure for Unbiased Controlled Rounding’, JASA 82, 1987.
 * That it always succeeds is Hoffman's circulation theorem.
 *
 * The outcome depends on the names, amounts and proportions only: not on the order of rows or columns, nor
 * on the scale of the weights. Columns of weight zero and rows of zero change nothing for the others, and
 * the table with all amounts negated is the mirror image. A single row comes out as by `apportion`.
 * A column total may differ by a cent from `apportion(total, …)`: with different weights per row no
 * table can always match it. Where all rows go by the same weights, it is matched if the bounds allow.
 *
 * @param input amounts in euros, negative ones too; a row without a group has no subtotal to keep
 * @throws SpukError `apportion/…` and `money/…` with everything that is wrong, by path (`rows.3.amount`)
 *
 * @example
 * const table = apportionTable({
 *   rows: [
 *     { row: 'rent', amount: '100.00', group: 'library' },
 *     { row: 'staff', amount: '100.00', group: 'library' },
 *     { row: 'flyers', amount: '100.00', group: 'promotion' },
 *   ],
 *   weights: { Bunnik: 1, Utrecht: 1, Zeist: 1 },
 * })
 * table.cells.staff.Zeist.format() // => '€ 33,34'
 * table.columnTotals.Zeist.format() // => '€ 100,00'
 */
export function apportionTable<K extends string>(input: TableInput<K>): ApportionmentTable {
  const table = readTable(input)
  const { rows, columns } = table
  const cents = roundedTable(table)
  const sums = noughts(columns.length)
  const groupSums = new Map<string, number[]>()
  rows.forEach(({ group }, r) => {
    addRow(sums, cents, r)
    if (group === undefined) return
    const subtotals = groupSums.get(group) ?? noughts(columns.length)
    groupSums.set(group, subtotals)
    addRow(subtotals, cents, r)
  })

  const names = rows.map(({ row }) => row)
  const cells = record(names, (r) => amounts(columns, cents, r))
  const groups = sortedKeys([...groupSums.keys()])
  const total = sumEuros(rows.map(({ amount }) => amount))
  return {
    kind: 'apportionment-table',
    total,
    rows: rows.map(({ row, amount, group }) => ({
      row,
      amount,
      ...(group !== undefined && { group }),
    })),
    columns,
    cells,
    rowTotals: record(names, (r) => rows[r]?.amount ?? total),
    columnTotals: amounts(columns, sums),
    groupTotals: record(groups, (g) => amounts(columns, groupSums.get(groups[g] ?? '') ?? sums)),
    explanation: explained(table, cells, total),
  }
}

/** Adds one row of a table to sums by column. */
function addRow(sums: number[], cents: readonly number[], row: number): void {
  for (let c = 0; c < sums.length; c++) {
    sums[c] = (sums[c] ?? 0) + (cents[row * sums.length + c] ?? 0)
  }
}

/** One row of a table as amounts by column. */
function amounts(columns: readonly string[], cents: readonly number[], row = 0): ColumnAmounts {
  return record(columns, (c) => Euro.fromCents(cents[row * columns.length + c] ?? 0))
}

const TITLE = /* @__PURE__ */ deepFreeze({
  nl: 'Verdeling van een tabel',
  en: 'Apportionment of a table',
})
const METHOD = /* @__PURE__ */ deepFreeze({
  nl: 'Regels naar rato verdeeld en zo afgerond dat regels, kolommen en groepen sluiten',
  en: 'Rows apportioned and rounded so that rows, columns and groups tie',
})

function explained(
  { rows, weights }: ReadTable,
  cells: ApportionmentTable['cells'],
  total: Euro,
): Explanation {
  const known = new Map<WholeWeights, Readonly<Record<string, number | string>>>()
  const written = (by: WholeWeights) => {
    const made = known.get(by) ?? record(by.keys, (i) => by.given[i] ?? 0)
    known.set(by, made)
    return made
  }
  const node: TableNode = {
    type: 'table',
    id: 'table',
    label: METHOD,
    unit: 'euro',
    rows: rows.map(({ row, amount, group, weights: by }): TableNodeRow => ({
      row,
      amount,
      ...(group !== undefined && { group }),
      ...(by !== weights && { weights: written(by) }),
    })),
    ...(weights && { weights: written(weights) }),
    cells,
    value: total,
  }
  return {
    kind: 'explanation',
    title: TITLE,
    nodes: [node],
    results: { total: 'table' },
    assumptions: [],
  }
}

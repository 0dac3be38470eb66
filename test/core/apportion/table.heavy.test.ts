import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apportion, apportionTable } from '../../../src/core/apportion/index.js'
import type { ApportionmentTable, TableInput } from '../../../src/core/apportion/index.js'
import { runs } from '../../support/runs.js'
import { cents, amountText } from '../../../src/testing/amounts.js'
import { someNames, plainWeight } from '../../../src/testing/weights.js'
import { validTables } from '../../../src/testing/tables.js'
import { largeTable } from './large-table.js'
import type { PlainWeights } from '../../../src/testing/weights.js'
import type { PlainTable } from '../../../src/testing/tables.js'
import { faultsOf } from './oracle.js'

/** The figures of a table as text, so that equal means equal in every key, order and cent. */
function figures({
  cells,
  rowTotals,
  columnTotals,
  groupTotals,
  total,
}: ApportionmentTable): string {
  return JSON.stringify({ cells, rowTotals, columnTotals, groupTotals, total })
}

/** The cells in cents, at the rows and columns of that table or another. */
function grid(table: ApportionmentTable, { rows, columns } = table): number[] {
  const { cells } = table
  return rows.flatMap(({ row }) =>
    columns.map((column) => cells[row]?.[column]?.cents ?? Number.NaN),
  )
}

function negated(input: PlainTable): PlainTable {
  const negate = (amount: string) => (amount.startsWith('-') ? amount.slice(1) : `-${amount}`)
  return { ...input, rows: input.rows.map((row) => ({ ...row, amount: negate(row.amount) })) }
}

/** The same table with rows and columns in reverse, and the weights of each row times a number of its own. */
function rearranged(input: PlainTable): TableInput {
  const change = (weights: PlainWeights, factor: bigint): [string, string][] =>
    Object.entries(weights)
      .reverse()
      .map(([key, weight]) => {
        const [over = '', under = '1'] = String(weight).split('/')
        const [whole = '', decimals = ''] = over.split('.')
        const denominator = BigInt(under) * 10n ** BigInt(decimals.length)
        return [key, `${BigInt(whole + decimals) * factor}/${denominator}`]
      })
  return {
    weights: change(input.weights, 7n),
    rows: input.rows
      .map((row, r) => ({
        ...row,
        ...(row.weights && { weights: new Map(change(row.weights, BigInt(r) + 10n ** 20n)) }),
      }))
      .reverse(),
  }
}

/** The same table with a row of zero and, everywhere, a column of weight zero. */
function padded(input: PlainTable): TableInput {
  const pad = (weights: PlainWeights) => ({ 'a zero': 0, ...weights })
  return {
    weights: pad(input.weights),
    rows: [
      { row: 'a zero', amount: 0, group: 'library' },
      ...input.rows.map((row) => ({ ...row, ...(row.weights && { weights: pad(row.weights) }) })),
    ],
  }
}

const travelled = <T>(input: T): T => JSON.parse(JSON.stringify(input)) as T

/** The table that the explanation of another asks for, after a trip through JSON. */
function recomputed({ explanation }: ApportionmentTable): ApportionmentTable {
  const [{ rows, weights }] = travelled(explanation.nodes) as unknown as readonly [TableInput]
  return apportionTable({ rows, ...(weights && { weights }) })
}

const opposite = (cells: readonly number[]): number[] => cells.map((cell) => 0 - cell)

describe('apportionTable', () => {
  it('adds up, stays within every bound, mirrors, recomputes, and is the same whatever makes no difference', () => {
    fc.assert(
      fc.property(validTables(), (input) => {
        const table = apportionTable(input)
        const shown = figures(table)
        const cells = grid(table)
        expect(faultsOf(input, table), 'sums and bounds').toEqual([])
        expect(figures(apportionTable(rearranged(input))), 'other order and scale').toBe(shown)
        expect(figures(apportionTable(travelled(input))), 'input through JSON').toBe(shown)
        const wide = apportionTable(padded(input))
        expect(grid(wide, table).join(), 'a row of zero and a column of zero').toBe(cells.join())
        expect(wide.columnTotals['a zero']?.cents, 'the column of zero').toBe(0)
        const mirror = apportionTable(negated(input))
        expect(opposite(grid(mirror)).join(), 'mirror').toBe(cells.join())
        expect(figures(recomputed(table)), 'explanation').toBe(shown)
      }),
      runs(10_000),
    )
  })

  it('does all this at full size', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const input = largeTable(seed)
        const table = apportionTable(input)
        const shown = figures(table)
        expect(faultsOf(input, table), 'sums and bounds').toEqual([])
        expect(figures(apportionTable(rearranged(travelled(input)))), 'order, scale, JSON').toBe(
          shown,
        )
        const wide = apportionTable(padded(negated(input)))
        const cells = grid(table).join()
        expect(opposite(grid(wide, table)).join(), 'mirror, with a zero beside it').toBe(cells)
        expect(wide.columnTotals['a zero']?.cents, 'the column of zero').toBe(0)
        expect(figures(recomputed(table)), 'explanation').toBe(shown)
      }),
      runs(20),
    )
  })

  it('gives a single row what apportion gives', () => {
    const one = someNames().chain((columns) =>
      fc.record({
        cents: cents(),
        weights: fc.tuple(...columns.map((key) => plainWeight().map((w) => [key, w] as const))),
      }),
    )
    fc.assert(
      fc.property(one, ({ cents: amount, weights }) => {
        const some = new Map([...weights, ['one', 1] as const])
        const table = apportionTable({
          rows: [{ row: 'r', amount: amountText(amount), weights: some }],
        })
        const split = apportion(amountText(amount), some)
        expect(JSON.stringify(table.cells['r'])).toBe(JSON.stringify(split.amounts))
        expect(JSON.stringify(table.columnTotals)).toBe(JSON.stringify(split.amounts))
      }),
      runs(10_000),
    )
  })
})

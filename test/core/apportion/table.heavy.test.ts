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

/** The same table with a row of nought and, everywhere, a column of weight zero. */
function padded(input: PlainTable): TableInput {
  const pad = (weights: PlainWeights) => ({ 'a zero': 0, ...weights })
  return {
    weights: pad(input.weights),
    rows: [
      { row: 'a nought', amount: 0, group: 'library' },
      ...input.rows.map((row) => ({ ...row, ...(row.weights && { weights: pad(row.weights) }) })),
    ],
  }
}

function expectSame(input: PlainTable): void {
  const table = apportionTable(input)
  expect(figures(apportionTable(rearranged(input)))).toBe(figures(table))
  expect(figures(apportionTable(JSON.parse(JSON.stringify(input)) as TableInput))).toBe(
    figures(table),
  )
  const wide = apportionTable(padded(input))
  expect(grid(wide, table).join()).toBe(grid(table).join())
  expect(wide.columnTotals['a zero']?.cents).toBe(0)
}

describe('apportionTable', () => {
  it('adds up in every direction and stays within every bound', () => {
    fc.assert(
      fc.property(validTables(), (input) => {
        expect(faultsOf(input, apportionTable(input))).toEqual([])
      }),
      runs(10_000),
    )
  })

  it('is the same whatever makes no difference', () => {
    fc.assert(fc.property(validTables(), expectSame), runs(10_000))
  })

  it('mirrors when all amounts are negated', () => {
    fc.assert(
      fc.property(validTables(), (input) => {
        const table = apportionTable(input)
        const mirror = apportionTable(negated(input))
        const back = grid(mirror).map((cell) => 0 - cell)
        expect(back.join()).toBe(grid(table).join())
      }),
      runs(10_000),
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

  it('recomputes from its explanation', () => {
    fc.assert(
      fc.property(validTables(), (input) => {
        const table = apportionTable(input)
        const [node] = JSON.parse(JSON.stringify(table.explanation.nodes)) as [TableInput]
        const { rows, weights } = node
        expect(figures(apportionTable({ rows, ...(weights && { weights }) }))).toBe(figures(table))
      }),
      runs(2_000),
    )
  })

  it('does all this at full size', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const input = largeTable(seed)
        expect(faultsOf(input, apportionTable(input))).toEqual([])
      }),
      runs(20),
    )
  })

  it('is the same at full size whatever makes no difference', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const input = largeTable(seed)
        expect(figures(apportionTable(rearranged(input)))).toBe(figures(apportionTable(input)))
      }),
      runs(20),
    )
  })
})

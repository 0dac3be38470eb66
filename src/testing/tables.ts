import * as fc from 'fast-check'
import type { TableInput, TableRow } from '../core/apportion/index.js'
import { amountText, cents } from './amounts.js'
import { brokenIn, replaced } from './nearly-valid.js'
import type { NearlyValid } from './nearly-valid.js'
import { changed, someNames, validWeights } from './weights.js'
import type { PlainWeights } from './weights.js'

/** A row of a {@link PlainTable}. */
export interface PlainRow extends TableRow {
  readonly amount: string
  readonly weights?: PlainWeights
}

/** A table to apportion, as JSON can hold it. */
export interface PlainTable extends TableInput {
  readonly rows: readonly PlainRow[]
  readonly weights: PlainWeights
}

/**
 * Tables of up to 12 rows and 12 columns: with and without groups, by shared weights and by a row's own,
 * with amounts of both signs and awkward names.
 *
 * @example
 * import fc from 'fast-check'
 * import { assertTable, validTables } from 'spuk-ido/testing'
 * const lawful = fc.property(validTables(), (table) => assertTable(apportionTable(table)))
 * fc.check(lawful).failed // => false
 */
export function validTables(): fc.Arbitrary<PlainTable> {
  return fc
    .tuple(someNames(), someNames(), fc.constantFrom(0, 0, 0.3, 1))
    .chain(([rows, columns, own]) =>
      fc.record({
        weights: validWeights(columns),
        rows: fc.tuple(
          ...rows.map((row) =>
            fc
              .record({
                amount: cents({ min: -(10 ** 13), max: 10 ** 13 }),
                group: fc.constantFrom(undefined, 'library', 'promotion', '__proto__'),
                isOwn: fc.double({ min: 0, max: 1, noNaN: true }).map((x) => x < own),
                weights: validWeights(columns),
              })
              .map(({ amount, group, isOwn, weights }) => ({
                row,
                amount: amountText(amount),
                ...(group !== undefined && { group }),
                ...(isOwn && { weights }),
              })),
          ),
        ),
      }),
    )
}

/**
 * Tables with one thing wrong, and what `apportionTable` must say of it.
 *
 * @example
 * import fc from 'fast-check'
 * import { assertReported, nearlyValidTables } from 'spuk-ido/testing'
 * const refused = fc.property(nearlyValidTables(), (nearly) => assertReported(() => apportionTable(nearly.input), nearly))
 * fc.check(refused).failed // => false
 */
export function nearlyValidTables(): fc.Arbitrary<NearlyValid<PlainTable>> {
  const last = ({ rows }: PlainTable) => rows.length - 1
  const withRow = (table: PlainTable, change: object) => ({
    ...table,
    rows: replaced(table.rows, last(table), { ...table.rows.at(-1), ...change }),
  })
  return brokenIn(validTables(), [
    {
      broken: 'a row twice',
      code: 'apportion/duplicate-key',
      of: (table) => ({
        input: { ...table, rows: [...table.rows, ...table.rows.slice(0, 1)] },
        path: ['rows', table.rows.length, 'row'],
      }),
    },
    {
      broken: 'an amount with a decimal comma',
      code: 'money/not-an-amount',
      of: (table) => ({
        input: withRow(table, { amount: '1,00' }),
        path: ['rows', last(table), 'amount'],
      }),
    },
    {
      broken: 'a negative weight of a row',
      code: 'apportion/negative-weight',
      of: (table) => {
        const [name = ''] = Object.keys(table.weights)
        const own = changed(table.weights, name, -1)
        return {
          input: withRow(table, { weights: own }),
          path: ['rows', last(table), 'weights', name],
        }
      },
    },
    {
      broken: 'a row without any weights',
      code: 'apportion/missing-weights',
      of: (table) => {
        const { rows } = table
        const own = rows.map((row) => ({ ...row, weights: table.weights }))
        const without = { row: 'without', amount: '1.00' }
        return { input: { rows: [...own, without] }, path: ['rows', rows.length] }
      },
    },
  ])
}

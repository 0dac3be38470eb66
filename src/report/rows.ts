import { readCall } from '../core/schema/index.js'
import { cellValue } from './cell.js'
import { tabulated } from './document.js'
import { localeOptions } from './input.js'
import type { LocaleOptions } from './input.js'

/** One row for a program or `console.table`. */
export type Row = Readonly<Record<string, unknown>>

/**
 * The table of a result as plain rows, ready for `console.table`; amounts stay amounts. A party called as
 * a column of the table itself (`row`, `total`) has an underscore behind its name.
 *
 * An explanation has a row for each of its lines: `number`, `what`, `value` (exact, with its `unit`) and `how`;
 * a part of the line above it has no number.
 *
 * @param options `locale` of texts in cells: default Dutch; keys are the same in both
 * @throws SpukError `report/unknown-kind`, `report/malformed-result`, `input/too-many` (above ten million values)
 *
 * @example
 * const [row] = toRows(grantsFor(2023))
 * row.name // => 'Groningen'
 * const [inhabitants] = toRows(grantFor('Utrecht', 2023).explanation)
 * inhabitants // => { number: 1, what: 'Inwoners', value: '361699', unit: 'personen', how: 'uit het register' }
 */
export function toRows(result: unknown, options?: LocaleOptions): readonly Row[] {
  return toTable(result, options).rows
}

/** A table for an app: its columns in order, each with its heading, and rows by the keys of columns. */
export interface ResultTable {
  readonly columns: readonly { readonly key: string; readonly heading: string }[]
  readonly rows: readonly Row[]
}

/**
 * The rows of {@link toRows} with the headings of their columns, for an app that draws the table itself.
 *
 * @param options `locale` of headings and texts: default Dutch
 * @throws SpukError as {@link toRows}
 *
 * @example
 * const { columns, rows } = toTable([municipality('Utrecht')])
 * columns[1] // => { key: 'name', heading: 'Gemeente' }
 * rows[0].name // => 'Utrecht'
 */
export function toTable(result: unknown, options?: LocaleOptions): ResultTable {
  const asked = () => readCall(localeOptions, {}, options)
  return tabulated(result, asked, ({ columns, rows }, { locale = 'nl' }) => ({
    columns: columns.map(({ key, heading }) => ({ key, heading: heading[locale] })),
    rows: rows.map((row) =>
      Object.fromEntries(columns.map(({ key }, i) => [key, cellValue(row[i], locale)])),
    ),
  }))
}

import { readCall } from '../core/schema/index.js'
import { cellDigits, isNumber } from './cell.js'
import { tabulated } from './document.js'
import type { Cell } from './model.js'
import { csvOptions } from './input.js'
import type { CsvOptions } from './input.js'

/** `nl`: semicolon, decimal comma and byte order mark, as a Dutch spreadsheet opens it. `rfc4180`: comma and point. */
export type CsvDialect = 'nl' | 'rfc4180'

/**
 * The table of a result as CSV. Text that a spreadsheet would run as a formula gets an apostrophe
 * before it; numbers, negative ones too, are left alone.
 *
 * @param options `dialect`: default `nl`; `locale` of the headings and texts: default Dutch
 * @throws SpukError `report/unknown-kind`, `report/malformed-result`, `input/too-many` (above ten million values)
 *
 * @example
 * const csv = toCsv([municipality('Utrecht')], { dialect: 'rfc4180', locale: 'en' })
 * csv // => 'Code,Municipality,Province,Dissolved on\r\nGM0344,Utrecht,Utrecht,\r\n'
 */
export function toCsv(result: unknown, options?: CsvOptions): string {
  const asked = () => readCall(csvOptions, {}, options)
  return tabulated(result, asked, ({ columns, rows }, { dialect = 'nl', locale = 'nl' }) => {
    const [mark, separator, point] =
      dialect === 'nl' ? (['\ufeff', ';', ','] as const) : (['', ',', '.'] as const)
    const field = (cell: Cell) => {
      const text = cellDigits(cell, locale, point)
      return quoted(isNumber(cell) ? text : defused(text), separator)
    }
    const lines = [columns.map(({ heading }) => heading), ...rows].map((row) =>
      columns.map((_, i) => field(row[i])).join(separator),
    )
    return mark + lines.map((line) => `${line}\r\n`).join('')
  })
}

function defused(text: string): string {
  if (/^-?\d+(?:[.,]\d+)?$/.test(text)) return text
  return /^[\s\uFEFF]*[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text
}

function quoted(text: string, separator: string): string {
  return /["\r\n\u2028\u2029]/.test(text) || text.includes(separator)
    ? `"${text.replaceAll('"', '""')}"`
    : text
}

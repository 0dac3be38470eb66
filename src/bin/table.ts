import { inspect } from 'node:util'
import { isEuro } from '../index.js'
import type { Locale } from '../index.js'
import type { DisplayOptions } from './display-options.js'

/** One row, with the same keys as the others. */
export type Row = Readonly<Record<string, unknown>>

const GAP = '  '
const LONGEST_CELL = 40

/**
 * Rows as an aligned table under their headings, or their keys; numbers and amounts stand to the right.
 * Columns without a value are left out. Columns that hold lists or objects, and those that do not
 * fit the width, are named below the table. There is no table without a column.
 *
 * @param total how many rows there are in all; `rows` may be the first of them
 */
export function table(
  rows: readonly Row[],
  total: number,
  { locale, width }: DisplayOptions,
  headings: Readonly<Record<string, string>> = {},
): string | undefined {
  const headingOf = (key: string) => headings[key] ?? key
  const filled = Object.keys(rows[0] ?? {}).filter((key) => rows.some((row) => row[key] != null))
  const flat = filled.filter((key) => rows.every((row) => textOf(row[key], locale) !== undefined))
  const columns = flat.map((key) => columnOf(key, headingOf(key), rows, locale))
  if (columns.length === 0) return undefined
  const fitting = columns.slice(0, fittingCount(columns, width))
  const line = (parts: readonly string[]) => parts.join(GAP).trimEnd()
  const hidden = filled.filter((key) => !fitting.some((column) => column.key === key))
  const more = total - rows.length
  return [
    line(fitting.map(({ heading, set }) => set(heading))),
    line(fitting.map(({ size }) => '─'.repeat(size))),
    ...rows.map((_, i) => line(fitting.map(({ cells, set }) => set(cells[i] ?? '')))),
    ...(more > 0 ? [{ nl: `… en ${more} meer`, en: `… and ${more} more` }[locale]] : []),
    ...(hidden.length > 0
      ? [{ nl: '… niet getoond: ', en: '… not shown: ' }[locale] + hidden.map(headingOf).join(', ')]
      : []),
  ].join('\n')
}

function columnOf(key: string, heading: string, rows: readonly Row[], locale: Locale) {
  const cells = rows.map((row) => cellText(row[key], locale))
  const size = Math.max(...[heading, ...cells].map(sizeOf))
  const right = rows.every((row) => row[key] == null || isNumber(row[key]))
  const set = (text: string) => {
    const space = ' '.repeat(size - sizeOf(text))
    return right ? space + text : text + space
  }
  return { key, heading, cells, size, set }
}

/** How many columns fit beside each other; one at least. */
function fittingCount(columns: readonly { readonly size: number }[], width: number): number {
  let used = -GAP.length
  const first = columns.findIndex(({ size }) => (used += GAP.length + size) > width)
  return first === -1 ? columns.length : Math.max(first, 1)
}

function cellText(value: unknown, locale: Locale): string {
  const text = (textOf(value, locale) ?? '').replace(/[\s\p{Cc}]+/gu, ' ')
  return sizeOf(text) > LONGEST_CELL
    ? `${Array.from(text)
        .slice(0, LONGEST_CELL - 1)
        .join('')}…`
    : text
}

/** A value in words or figures, unless it is a list or an object that holds more. */
function textOf(value: unknown, locale: Locale): string | undefined {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (isEuro(value)) return value.format(locale)
  if (typeof value !== 'object') return inspect(value)
  if (inspect.custom in value) return inspect(value)
  if ('numerator' in value && 'denominator' in value) {
    return `${String(value.numerator)}/${String(value.denominator)}`
  }
  const text = 'nl' in value && 'en' in value ? value[locale] : undefined
  return typeof text === 'string' ? text : undefined
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'bigint' || isEuro(value)
}

function sizeOf(text: string): number {
  return Array.from(text).length
}

import { MOST_SHEET_COLUMNS, MOST_SHEET_ROWS } from '../core/limits.js'
import { isEuro } from '../core/money/index.js'
import { SpukError, tooMany } from '../core/result/index.js'
import type { Locale } from '../core/result/index.js'
import { cellText } from '../report/index.js'
import type { Cell, Document, Table } from '../report/index.js'
import { addressOf, columnName } from './address.js'
import { textCell, workbookCell } from './cell-values.js'
import type { CellObject } from './peers.js'

/** Rows of a sheet, and how wide its columns are. */
export interface SheetRows {
  readonly rows: readonly (readonly (CellObject | null)[])[]
  readonly widths: readonly number[]
  /** Rows that stay in view. */
  readonly frozen: number
}

const WIDEST = 60

export const HEADING = {
  fontWeight: 'bold',
  backgroundColor: '#EEF1F6',
  wrap: true,
  alignVertical: 'top',
} as const

const WORDS = {
  nl: { check: 'Controle', right: 'klopt', wrong: 'klopt niet' },
  en: { check: 'Check', right: 'adds up', wrong: 'does not add up' },
}

/** A document on a sheet: its main table under the title, the others below it, each with its heading. */
export function sheetOf(document: Document, locale: Locale): SheetRows {
  const rows: (readonly (CellObject | null)[])[] = [
    [{ ...textCell(document.title[locale]), fontWeight: 'bold', fontSize: 14, height: 24 }],
  ]
  const widths: number[] = []
  for (const { table, name } of tablesOf(document, locale)) {
    if (table.rows.length + rows.length > MOST_SHEET_ROWS)
      throw new SpukError([tooMany({ most: MOST_SHEET_ROWS })])
    if (table.columns.length > MOST_SHEET_COLUMNS)
      throw new SpukError([tooMany({ most: MOST_SHEET_COLUMNS })])
    if (name !== undefined) rows.push([], [{ ...textCell(name), fontWeight: 'bold' }])
    const placed = placedTable(table, rows.length, locale)
    for (const row of placed.rows) rows.push(row)
    for (const [i, width] of placed.widths.entries()) widths[i] = Math.max(widths[i] ?? 0, width)
  }
  return { rows, widths, frozen: 2 }
}

/** The main table first, with its total where the document has one; what is a part of it is not shown twice. */
function tablesOf({ main, blocks }: Document, locale: Locale) {
  const keysOf = ({ columns }: Table) => columns.map(({ key }) => key)
  const tables = blocks.flatMap((block) => (block.type === 'table' ? [block] : []))
  const mainKeys = main && keysOf(main)
  const first =
    tables.find((table) => mainKeys && keysOf(table).join('\n') === mainKeys.join('\n')) ??
    main ??
    tables[0]
  if (!first) return []
  const known = keysOf(first)
  let heading: string | undefined
  const others = blocks.flatMap((block) => {
    if (block.type === 'heading') heading = block.text[locale]
    if (block.type !== 'table' || block === first) return []
    const isPart =
      block.rows.length === first.rows.length && keysOf(block).every((key) => known.includes(key))
    return isPart && main ? [] : [{ table: block, name: heading ?? '' }]
  })
  return [{ table: first, name: undefined }, ...others]
}

function placedTable(table: Table, start: number, locale: Locale) {
  const { columns, rows, sums = [] } = table
  const right = columns.map((_, i) => rows.some((row) => isEuro(row[i])))
  const heads = columns.map(({ heading }, i) => ({
    ...textCell(heading[locale]),
    ...HEADING,
    ...(right[i] && { align: 'right' as const }),
  }))
  const checks = rows.map((_, i) => checksOf(table, i, start + 1))
  const checked = checks.some((list) => list.length > 0)
  const say = WORDS[locale]
  const totals = new Set(sums.map(({ row }) => row))
  const body = rows.map((row, at) => {
    const cells = columns.map((_, i) => styled(workbookCell(row[i], locale), totals.has(at)))
    const conditions = (checks[at] ?? []).join(',')
    return conditions === ''
      ? cells
      : [...cells, formula(`IF(AND(${conditions}),"${say.right}","${say.wrong}")`)]
  })
  const check = checked ? [{ ...textCell(say.check), ...HEADING }] : []
  const widths = columns.map((column, i) =>
    widthOf(
      rows.map((row) => row[i]),
      column.heading[locale],
      locale,
    ),
  )
  return {
    rows: [[...heads, ...check], ...body],
    widths: checked ? [...widths, say.wrong.length + 4] : widths,
  }
}

/** The sums that a row must be, in the language of a spreadsheet. `start` is the place of its first row. */
function checksOf(
  { columns, rows, across, sums = [] }: Table,
  at: number,
  start: number,
): string[] {
  const amount = (row: number, i: number) => isEuro(rows[row]?.[i])
  const isOpen = (row: number, i: number) => rows[row]?.[i] == null || amount(row, i)
  const down = sums
    .filter(({ row }) => row === at)
    .flatMap(({ of, less = [] }) =>
      [...columns.keys()]
        .filter((i) => amount(at, i) && [...of, ...less].every((row) => isOpen(row, i)))
        .filter(() => of.length > 0)
        .map((i) => {
          const cells = (places: readonly number[]) =>
            `SUM(${ranges(places, start, columnName(i)).join(',')})`
          const minus = less.length === 0 ? '' : `-${cells(less)}`
          return `ROUND(${cells(of)}${minus}-${addressOf(start + at, i)},2)=0`
        }),
    )
  const total = across ? columns.findIndex(({ key }) => key === across.total) : -1
  if (!across || !amount(at, total)) return down
  const parts = columns.flatMap(({ key }, i) => (across.of.includes(key) ? [i] : []))
  if (parts.length === 0 || !parts.every((i) => isOpen(at, i))) return down
  const row = String(start + at + 1)
  const places = ranges(parts, 0, '', (i) => columnName(i - 1) + row)
  return [...down, `ROUND(SUM(${places.join(',')})-${addressOf(start + at, total)},2)=0`]
}

/** Places that follow each other as one range: `B3:B6`. */
function ranges(
  places: readonly number[],
  start: number,
  column: string,
  name = (row: number) => `${column}${row}`,
): string[] {
  const found: [number, number][] = []
  for (const place of places) {
    const last = found.at(-1)
    if (last && last[1] === place - 1) last[1] = place
    else found.push([place, place])
  }
  return found.map(([from, to]) => {
    const [first, second] = [name(start + from + 1), name(start + to + 1)]
    return first === second ? first : `${first}:${second}`
  })
}

function formula(value: string): CellObject {
  return { value, type: 'Formula' }
}

function styled(cell: CellObject | null, total: boolean): CellObject | null {
  if (cell === null) return null
  const long = typeof cell.value === 'string' && cell.value.length > WIDEST
  return {
    ...cell,
    alignVertical: 'top',
    ...(long && { wrap: true }),
    ...(total && { fontWeight: 'bold' as const, topBorderStyle: 'thin' as const }),
  }
}

function widthOf(cells: readonly Cell[], heading: string, locale: Locale): number {
  const longestWord = heading.split(' ').reduce((most, word) => Math.max(most, word.length), 0)
  const longest = cells.reduce<number>(
    (most, cell) => Math.max(most, cellText(cell, locale).length),
    Math.max(longestWord, Math.min(heading.length, 18)),
  )
  return Math.min(Math.max(longest + 3, 8), WIDEST)
}

import {
  eachFrom,
  fieldsFrom,
  isRecord,
  listFrom,
  catchUnreadable,
  preview,
  SpukError,
  stringFrom,
  unreadable,
  wrongType,
} from '../core/result/index.js'
import { canonicalName } from '../core/text/index.js'
import { addressOf } from './address.js'
import type { CellValue } from './cells.js'
import { missingColumns } from './issues.js'

/** A row below the headings that is not empty. */
export interface TableRow {
  /** The value in a column; `null` where there is none. */
  readonly cell: (key: string) => CellValue
  /** Such as `Blad1!C17`; of a column that is not there, that of the first cell. */
  readonly address: (key?: string) => string
}

/** Rows under their headings. */
export interface SheetTable {
  readonly rows: readonly TableRow[]
  /** Of the columns that are there. */
  readonly has: (key: string) => boolean
}

/** Where a column is looked for. */
export interface Column {
  readonly key: string
  /** Any of them is its heading. */
  readonly headings: readonly string[]
  readonly needed?: boolean | undefined
}

/** Above which row headings are looked for. */
const HIGHEST = 100

/**
 * The table on the first sheet that has all headings that are needed, in whatever order and case; what stands
 * above them, such as a title, is passed over.
 */
export function tableIn(
  cells: unknown,
  columns: readonly Column[],
  only: string | undefined,
): SheetTable {
  const sheets = sheetsFrom(cells).filter(({ name }) => only === undefined || name === only)
  const wanted = columns.map((column) => ({ ...column, names: column.headings.map(nameOf) }))
  let missing = wanted.filter(({ needed }) => needed)
  for (const { name: sheet, rows } of sheets) {
    for (const [at, row] of rows.slice(0, HIGHEST).entries()) {
      const headings = row.map((cell) => (cell === null ? '' : nameOf(String(cell))))
      const places = new Map<string, number>()
      for (const { key, names } of wanted) {
        const place = headings.findIndex((heading) => heading !== '' && names.includes(heading))
        if (place !== -1) places.set(key, place)
      }
      const lacking = wanted.filter(({ key, needed }) => needed && !places.has(key))
      if (lacking.length === 0 && places.size > 0) {
        return { rows: rowsUnder(sheet, rows, at, places), has: (key) => places.has(key) }
      }
      if (lacking.length < missing.length) missing = lacking
    }
  }
  const names = (missing.length === 0 ? wanted : missing).map(({ headings }) => headings[0] ?? '')
  throw new SpukError([missingColumns({ columns: names.map((name) => preview(name)) })])
}

function rowsUnder(
  sheet: string,
  rows: readonly (readonly CellValue[])[],
  at: number,
  places: ReadonlyMap<string, number>,
): readonly TableRow[] {
  const first = Math.min(...places.values())
  const before = sheet === '' ? '' : `${/^[\p{L}\d_]+$/u.test(sheet) ? sheet : `'${sheet}'`}!`
  return rows.slice(at + 1).flatMap((row, i): readonly TableRow[] => {
    if (![...places.values()].some((place) => (row[place] ?? null) !== null)) return []
    return [
      {
        cell: (key) => row[places.get(key) ?? -1] ?? null,
        address: (key = '') => before + addressOf(at + 1 + i, places.get(key) ?? first),
      },
    ]
  })
}

const nameOf = (text: string): string => canonicalName(text).toLowerCase()

interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly CellValue[])[]
}

/** What `readCells` gave, live or from JSON. */
function sheetsFrom(cells: unknown): readonly Sheet[] {
  return catchUnreadable(() => {
    if (!isRecord(cells) || cells['kind'] !== 'cells')
      throw new SpukError([
        wrongType({ expected: ['readCells(…)'], given: preview(cells) }, ['cells']),
      ])
    return eachFrom(cells['sheets'], (sheet) => {
      const { name, rows } = fieldsFrom(sheet)
      return { name: stringFrom(name), rows: eachFrom(rows, rowFrom) }
    })
  })
}

function rowFrom(row: unknown): readonly CellValue[] {
  return listFrom(row).map((cell) => {
    if (cell === null || typeof cell === 'string' || typeof cell === 'boolean') return cell
    if (typeof cell === 'number' && Number.isFinite(cell)) return cell
    throw new SpukError([unreadable({})])
  })
}

// What the package for workbooks does not say of a sheet, and what keeps it from filling the memory.
import { MOST_CELLS, SHEET_COLUMNS, SHEET_ROWS } from '../core/limits.js'
import { SpukError, tooMany } from '../core/result/index.js'
import { columnName } from './address.js'
import { unreadableWorkbook } from './issues.js'
import { tagsOf } from './xml-tags.js'
import type { Tag } from './xml-tags.js'

/** What of a sheet is not in its cells. */
export interface SheetFacts {
  /** Such as `A1:B2`; only the first cell has a value. */
  readonly merged: readonly string[]
  readonly hiddenRows: readonly number[]
  /** Such as `C`. */
  readonly hiddenColumns: readonly string[]
  /** Cells whose formula has no stored value: no spreadsheet has opened the file since it was written. */
  readonly withoutValue: readonly string[]
  /** Cells with an error such as `#REF!`. */
  readonly errors: readonly string[]
  readonly cells: number
}

/** Reads the tags of a sheet; refuses one of more cells than are taken, counting the empty ones in between. */
export function factsOf(xml: string): SheetFacts {
  const facts = {
    merged: [] as string[],
    hiddenRows: [] as number[],
    hiddenColumns: [] as string[],
    withoutValue: [] as string[],
    errors: [] as string[],
  }
  let [rows, columns] = [0, 0]
  let cell: { address: string; isError: boolean; formula: boolean; value: boolean } | undefined
  const closeCell = () => {
    if (cell === undefined) return
    if (cell.value) {
      const [row, column] = placeOf(cell.address)
      rows = Math.max(rows, row)
      columns = Math.max(columns, column)
      if (cell.isError) facts.errors.push(cell.address)
    } else if (cell.formula) facts.withoutValue.push(cell.address)
    cell = undefined
    if (rows * columns > MOST_CELLS) throw new SpukError([tooMany({ most: MOST_CELLS })])
  }
  for (const tag of tagsOf(xml)) {
    if (tag.closes) {
      if (tag.name === 'c') closeCell()
      continue
    }
    switch (tag.name) {
      case 'row': {
        const row = rowOf(tag)
        if (isHidden(tag) && row !== undefined) facts.hiddenRows.push(row)
        break
      }
      case 'c': {
        const attributes = tag.attributes()
        const [address = '', ...others] = attributes.get('r') ?? []
        placeOf(address)
        if (others.length > 0) throw unreadable()
        cell = {
          address,
          isError: attributes.get('t')?.includes('e') === true,
          formula: false,
          value: false,
        }
        if (tag.isEmpty) closeCell()
        break
      }
      case 'f':
        if (cell) cell.formula = true
        break
      case 'v':
      case 'is':
        if (cell && !tag.isEmpty) cell.value = true
        break
      case 'col':
        if (isHidden(tag)) facts.hiddenColumns.push(...columnsOf(tag))
        break
      case 'mergeCell':
        facts.merged.push(tag.attributes().get('ref')?.[0] ?? '')
        break
      default:
    }
  }
  return { ...facts, cells: rows * columns }
}

/** The number of a row; none where it follows from that of the row before. */
function rowOf(tag: Tag): number | undefined {
  const numbers = tag.attributes().get('r') ?? []
  for (const number of numbers) {
    if (!/^[1-9]\d{0,6}$/.test(number) || Number(number) > SHEET_ROWS) throw unreadable()
  }
  return numbers[0] === undefined ? undefined : Number(numbers[0])
}

/** Row and column of an address, counted from 1. */
function placeOf(address: string): readonly [row: number, column: number] {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address) ?? []
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  if (column === 0 || column > SHEET_COLUMNS || Number(digits) > SHEET_ROWS) throw unreadable()
  return [Number(digits), column]
}

function columnsOf(tag: Tag): readonly string[] {
  const attributes = tag.attributes()
  const [min, max] = ['min', 'max'].map((name) => Number(attributes.get(name)?.[0]))
  const first = min !== undefined && Number.isSafeInteger(min) && min >= 1 ? min : 1
  const last = Number.isSafeInteger(max) ? Math.min(max ?? 0, SHEET_COLUMNS) : 0
  // Whoever hides all columns to the right end hides nothing.
  if (last >= SHEET_COLUMNS) return []
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, i) => columnName(first - 1 + i))
}

const isHidden = (tag: Tag): boolean => {
  const [hidden] = tag.attributes().get('hidden') ?? []
  return hidden === '1' || hidden === 'true'
}

const unreadable = () => new SpukError([unreadableWorkbook({})])

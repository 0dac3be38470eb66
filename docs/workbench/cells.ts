/* eslint-disable @typescript-eslint/no-base-to-string -- cells are texts, numbers and booleans */
import Papa from 'papaparse'
import readSheet from 'read-excel-file/universal'
import { choiceFrom } from './choices.js'
import type { Fields } from './fields.js'
import { choicesOf, fieldName, formsOf } from './schema.js'
import type { Schema } from './schema.js'

/** More rows than a person can look at. */
export const MOST_ROWS = 200_000
const MOST_BYTES = 20_000_000

/** The cells of a CSV file or of the first sheet of a workbook, as texts. */
export async function cellsFrom(file: File): Promise<readonly (readonly string[])[]> {
  if (file.size > MOST_BYTES) return []
  if (/\.xlsx$/i.test(file.name)) {
    const [sheet] = await readSheet(file)
    return (sheet?.data ?? []).map((row) => row.map(textOf))
  }
  return cellsOf(await file.text())
}

/** The cells of a text with commas, semicolons or tabs. */
export function cellsOf(text: string): readonly (readonly string[])[] {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: true })
  return data.slice(0, MOST_ROWS)
}

function textOf(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return cell === null || cell === undefined ? '' : String(cell)
}

type Columns = readonly (readonly [string, Schema])[]

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]/gu, '')

/** Rows under the headings that a form has, by title or name; and the headings that it has not. */
export function rowsFrom(cells: readonly (readonly string[])[], columns: Columns) {
  const [heads = [], ...lines] = cells
  const found = heads.map((head) => {
    const wanted = plain(head)
    return columns.find(([key, { title = '' }]) => [plain(key), plain(title)].includes(wanted))
  })
  const rows = lines.map((line): Fields => {
    const entries = line.flatMap((cell, i): [string, string][] => {
      const column = found[i]
      if (!column || cell.trim() === '') return []
      const [key, schema] = column
      const isAmount = formsOf(schema).some(({ type }) => type === 'number')
      const text = isAmount ? cell.trim() : choiceFrom(cell.trim(), choicesOf(schema))
      return [[fieldName(key, schema), text]]
    })
    return Object.fromEntries(entries)
  })
  const unknown = heads.filter((head, i) => head.trim() !== '' && !found[i])
  return { rows: rows.filter((row) => Object.keys(row).length > 0), unknown }
}

import { readCells } from 'spuk-ido/office'
import type { Cells, CellValue } from 'spuk-ido/office'
import { choiceFrom } from './choices.js'
import type { Fields } from './fields.js'
import { choicesOf, fieldName, formsOf } from './schema.js'
import type { Schema } from './schema.js'

/** Rows of texts. */
export type TextRows = readonly (readonly string[])[]

/** The cells of a file that was chosen or dropped. */
export const cellsIn = async (file: File): Promise<Cells> => readCells(await file.arrayBuffer())

/** The cells that were copied from a spreadsheet, which has a tab between two: one column has none. */
export async function cellsPasted(text: string): Promise<TextRows> {
  return textsOf(await readCells(text.includes('\t') ? text : text.replace(/\r?\n|$/, '\t$&')))
}

/** The first sheet with anything in it, as it is typed into a form: numbers with a comma. */
export function textsOf({ sheets }: Cells): TextRows {
  const rows = sheets.find((sheet) => sheet.rows.length > 0)?.rows ?? []
  return rows.map((row) => row.map(textOf))
}

export const textOf = (cell: CellValue | undefined): string =>
  typeof cell === 'number' ? String(cell).replace('.', ',') : String(cell ?? '')

type Columns = readonly (readonly [string, Schema])[]

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]/gu, '')

/** Rows under the headings that a form has, by title or name; and the headings that it has not. */
export function rowsFrom(cells: TextRows, columns: Columns) {
  const [heads = [], ...lines] = cells
  const found = heads.map((head) => {
    const wanted = plain(head)
    return columns.find(([key, { title = '' }]) => [plain(key), plain(title)].includes(wanted))
  })
  const rows = lines.map((line): Fields => {
    const entries = line.flatMap((cell, i): [string, string][] => {
      const column = found[i]
      return column && cell.trim() !== '' ? [fieldOf(column, cell)] : []
    })
    return Object.fromEntries(entries)
  })
  const unknown = heads.filter((head, i) => head.trim() !== '' && !found[i])
  return { rows: rows.filter((row) => Object.keys(row).length > 0), unknown }
}

/** Cells as fields from a row and a column on, to the right and down. */
export function fieldsFrom(cells: TextRows, columns: Columns, at: string, row: number): Fields {
  const entries = cells.flatMap((line, down) =>
    line.flatMap((cell, right) => {
      const column = columns[right]
      if (!column) return []
      const [name, text] = fieldOf(column, cell)
      return [[`${at}.${row + down}.${name}`, text] as const]
    }),
  )
  return Object.fromEntries(entries)
}

function fieldOf([key, schema]: Columns[number], cell: string): [string, string] {
  const isAmount = formsOf(schema).some(({ type }) => type === 'number')
  const text = cell.trim()
  return [fieldName(key, schema), isAmount ? text : choiceFrom(text, choicesOf(schema))]
}

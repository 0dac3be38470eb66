import type { Euro } from '../core/money/index.js'
import type { Text } from '../core/result/index.js'

/** What stands in a cell: a text in both languages, a plain text, a number, an exact decimal, an amount or days. */
export type Cell = Text | string | number | Euro | Numeral | Days | Phrase | null | undefined

/** A text of several pieces, for links and strong words. */
export interface Phrase {
  readonly pieces: readonly Piece[]
}

/** A part of a text; only an http(s) address becomes a link. */
export interface Piece {
  readonly text: Text
  readonly href?: string
  readonly strong?: boolean
}

/** An exact decimal written with a point, shown as a number. */
export interface Numeral {
  readonly numeral: string
}

/** A day or month, or the first and the last: in words for people, ISO for programs. */
export interface Days {
  readonly from: string
  readonly to?: string
}

/** A day or month as a cell; nothing where there is none, and a text that is no date as it is. */
export function day(date: string | null | undefined): Cell {
  return date == null ? null : { from: date }
}

/** What stands in place of a count that may not be seen: the same for each. */
export const HIDDEN = '×'

/** What stands where there is no figure and a zero would say something else. */
export const NONE = '–'

/** A column: its key in rows, and its heading for people. */
export interface Column {
  readonly key: string
  readonly heading: Text
  /** Set right also where not every cell is a number. */
  readonly right?: boolean
}

/** One table; a row has a cell for each column. */
export interface Table {
  readonly type: 'table'
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
  /** Which rows are sums of which, by their places: in every column in which all of them have an amount. */
  readonly sums?: readonly Sum[]
  /** The column that is, in every row, the sum of others. */
  readonly across?: { readonly total: string; readonly of: readonly string[] }
}

/** A row whose amounts are those of other rows together, less those of some. */
export interface Sum {
  readonly row: number
  readonly of: readonly number[]
  readonly less?: readonly number[]
}

/** What a remark is about, so that those of one sort can be gathered. */
export type Remark = 'assumption' | 'judgement' | 'warning'

/** A piece of a document. A heading of level 3 stands under the last one of level 2, which is the usual. */
export type Block =
  | Table
  | { readonly type: 'heading'; readonly text: Text; readonly level?: 3 }
  | { readonly type: 'paragraph'; readonly text: Text; readonly about?: Remark }
  | {
      readonly type: 'list'
      readonly items: readonly (Text | Phrase)[]
      readonly about?: Remark
    }

/** A result made ready for people. */
export interface Document {
  readonly title: Text
  /** What tells it from others of its kind, in a word or two; the title where there is none. */
  readonly short?: string
  /** What rows and CSV take; absent: the first table. */
  readonly main?: Table
  readonly blocks: readonly Block[]
}

/** A column in one line. */
export function column(key: string, nl: string, en: string): Column {
  return { key, heading: { nl, en } }
}

/** Columns that say how to read their cell from an item. */
export type Columns<T> = readonly (readonly [
  key: string,
  nl: string,
  en: string,
  cell: (item: T) => Cell,
])[]

/** A table from a list. */
export function tableOf<T>(items: readonly T[], columns: Columns<T>): Table {
  return {
    type: 'table',
    columns: columns.map(([key, nl, en]) => column(key, nl, en)),
    rows: items.map((item) => columns.map(([, , , cell]) => cell(item))),
  }
}

/** The last of so many rows as the sum of those before it. */
export function lastOf({ length }: readonly unknown[]): readonly Sum[] {
  return [{ row: length - 1, of: Array.from({ length: length - 1 }, (_, i) => i) }]
}

/** A table of labels and values. */
export function facts(rows: readonly (readonly [nl: string, en: string, value: Cell])[]): Table {
  return {
    type: 'table',
    columns: [column('item', 'Gegeven', 'Item'), column('value', 'Waarde', 'Value')],
    rows: rows.map(([nl, en, value]) => [{ nl, en }, value]),
  }
}

/** The same table with one column set right, though not every cell of it is a number. */
export function setRight(table: Table, key: string): Table {
  const columns = table.columns.map((one) => (one.key === key ? { ...one, right: true } : one))
  return { ...table, columns }
}

/** A figure as text: set as a number or a day if it is one, and else the text (`22/7`). */
export function numeral(value: string | number): Cell {
  if (typeof value === 'string' && /^\d{4}-\d\d(?:-\d\d)?$/.test(value)) return day(value)
  return typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value) ? { numeral: value } : value
}

/** Columns for parties by their names; where the table itself needs that key, an underscore sets it apart. */
export function partyColumns(
  names: readonly string[],
  taken: readonly string[],
  labelOf: (name: string) => string = (name) => name,
): Column[] {
  // In rows the second of a name would take the place of the first.
  if (new Set(names).size < names.length) throw new TypeError('a party twice')
  return names.map((name) => {
    let key = name
    while (taken.includes(key) || (key !== name && names.includes(key))) key += '_'
    return column(key, labelOf(name), labelOf(name))
  })
}

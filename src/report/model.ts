import type { Euro } from '../core/money/index.js'
import type { Locale, Text } from '../core/result/index.js'

/** What stands in a cell: a text in both languages, a plain text, a number, an exact decimal, an amount or days. */
export type Cell = Text | string | number | Euro | Numeral | Days | null | undefined

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

/** What stands where there is no figure and a nought would say something else. */
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
}

/** A piece of a document. */
export type Block =
  | Table
  /** Of the second level unless it says otherwise. */
  | { readonly type: 'heading'; readonly text: Text; readonly level?: 3 }
  | { readonly type: 'paragraph'; readonly text: Text }
  | { readonly type: 'list'; readonly items: readonly Text[] }
  /** Text made by the language asked for, such as an explanation. */
  | { readonly type: 'made'; readonly make: (locale: Locale) => string }

/** A result made ready for people. */
export interface Document {
  readonly title: Text
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

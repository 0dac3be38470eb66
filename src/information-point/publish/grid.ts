import { lastDayOfMonth } from '../../core/calendar/index.js'
import { periodLevels, periodsBetween } from '../period.js'
import type { Span } from '../period.js'
import type { Dimension, Tally } from '../tally-model.js'
import { NOT_GIVEN, UNKNOWN } from '../categories.js'
import type { PublishedAxis } from './model.js'

/**
 * A table with its totals as a network: every number is an arc, and at every node what comes in
 * equals what goes out. Of a table of two dimensions the nodes are its rows and columns and those of
 * the totals; cell and grand total run from row to column, a row or column total runs back. Of a
 * table of one dimension all cells run from one node to the other, and the total runs back.
 */
export interface Grid {
  readonly axes: readonly PublishedAxis[]
  readonly nodes: number
  /** Row by row, the totals last in each; of two dimensions the row of totals last. */
  readonly arcs: readonly Arc[]
}

/** Between which values a number may lie, as far as those who read the table may know. */
export interface Bounds {
  readonly low: number
  readonly high: number
}

/** One number of a table. */
export interface Arc {
  readonly key: readonly (string | null)[]
  readonly value: number
  readonly from: number
  readonly to: number
}

/** The days that a table is about, and whether the caller gave them. */
export interface Days {
  readonly span: Span | null
  readonly isGiven: boolean
}

/** The days of whole months around the visits, or the period that the caller gives. */
export function daysOf(tally: Tally, period: Span | undefined): Days {
  if (period !== undefined) return { span: period, isGiven: true }
  if (tally.period === null) return { span: null, isGiven: false }
  const { from, to } = tally.period
  return { span: { from: `${from.slice(0, 7)}-01`, to: lastDayOfMonth(to) }, isGiven: false }
}

/** The table of a tally by one or two dimensions, with a row and a column for every key there could be. */
export function gridOf(tally: Tally, counts: 'visits' | 'questions', days: Days): Grid {
  const counted = { ...tally, cells: tally.cells.filter((cell) => cell[counts] > 0) }
  const axes = tally.by.map((dimension, i) => {
    const { keys } = axisOf(tally, dimension, i, days)
    const { met = [] } = axisOf(counted, dimension, i, days)
    return { dimension, keys, ...(met.length > 0 && { met }) }
  })
  const values = new Map(tally.cells.map((cell) => [keyText(cell.key), cell[counts]]))
  const [rows = [], columns] = axes.map(({ keys }) => keys)
  if (columns === undefined) return oneDimension(axes, rows, values)
  return twoDimensions(axes, rows, columns, values)
}

/** How many numbers the table would have, before it is made. */
export function gridSize(tally: Tally, days: Days): number {
  return tally.by.reduce(
    (size, dimension, i) => size * (axisOf(tally, dimension, i, days).keys.length + 1),
    1,
  )
}

export function keyText(key: readonly (string | null)[]): string {
  return JSON.stringify(key)
}

function axisOf(
  tally: Tally,
  dimension: Dimension,
  position: number,
  { span, isGiven }: Days,
): PublishedAxis {
  const found = new Set(tally.cells.map(({ key }) => key[position] ?? ''))
  const level = periodLevels.find((one) => one === dimension)
  const list =
    level === undefined ? tally.lists[dimension] : span === null ? [] : periodsBetween(level, span)
  const rest = [NOT_GIVEN, UNKNOWN].filter((key) => found.has(key))
  if (list === undefined) return { dimension, keys: [...found].sort(), met: [...found].sort() }
  // Without a given period the first and the last visit say where it starts and ends.
  const ends = level === undefined || isGiven ? [] : [list[0], list.at(-1)]
  const met = [...list, ...rest].filter(
    (key) => found.has(key) && (rest.includes(key) || ends.includes(key)),
  )
  return { dimension, keys: [...list, ...rest], met }
}

function oneDimension(
  axes: readonly PublishedAxis[],
  keys: readonly string[],
  values: ReadonlyMap<string, number>,
): Grid {
  const cells = keys.map((key) => {
    return { key: [key], value: values.get(keyText([key])) ?? 0, from: 0, to: 1 }
  })
  const total = cells.reduce((sum, { value }) => sum + value, 0)
  return { axes, nodes: 2, arcs: [...cells, { key: [null], value: total, from: 1, to: 0 }] }
}

function twoDimensions(
  axes: readonly PublishedAxis[],
  rows: readonly string[],
  columns: readonly string[],
  values: ReadonlyMap<string, number>,
): Grid {
  const columnTotals = new Array<number>(columns.length + 1).fill(0)
  const arcs: Arc[] = []
  const add = (i: number, j: number, value: number): void => {
    const [row, column] = [i, rows.length + 1 + j]
    const back = (i === rows.length) !== (j === columns.length)
    const key = [rows[i] ?? null, columns[j] ?? null]
    arcs.push({ key, value, from: back ? column : row, to: back ? row : column })
  }
  rows.forEach((row, i) => {
    let rowTotal = 0
    columns.forEach((column, j) => {
      const value = values.get(keyText([row, column])) ?? 0
      add(i, j, value)
      rowTotal += value
      columnTotals[j] = (columnTotals[j] ?? 0) + value
    })
    add(i, columns.length, rowTotal)
    columnTotals[columns.length] = (columnTotals[columns.length] ?? 0) + rowTotal
  })
  columnTotals.forEach((value, j) => {
    add(rows.length, j, value)
  })
  return { axes, nodes: rows.length + columns.length + 2, arcs }
}

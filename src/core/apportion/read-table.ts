import { MOST_ELEMENTS as MOST, MOST_TABLE_CELLS } from '../limits.js'
import { euro, preview } from '../money/index.js'
import type { Euro, EuroInput } from '../money/index.js'
import { Collector, catchUnreadable, SpukError, unknownNames } from '../result/index.js'
import type { Path } from '../result/index.js'
import {
  allZero,
  duplicateKey,
  missingWeights,
  noRows,
  notAName,
  notARow,
  notATable,
  sumTooLarge,
  tableTooLarge,
  tooMany,
} from './issues.js'
import type { TableInput, Weights } from './model.js'
import { wholeWeights } from './weights.js'
import type { WholeWeights } from './weights.js'

/** A table that can be apportioned: rows in code-unit order of their names, and so the columns. */
export interface ReadTable {
  readonly rows: readonly ReadRow[]
  readonly columns: readonly string[]
  /** The weights of the table itself. */
  readonly weights: WholeWeights | undefined
}

/** One row of it, with the weights it goes by: its own, or else those of the table. */
export interface ReadRow {
  readonly row: string
  readonly amount: Euro
  readonly group: string | undefined
  readonly weights: WholeWeights
}

/** Reads a table; throws everything that is wrong with it at once. */
export function readTable(input: TableInput): ReadTable {
  const check = new Collector()
  const table = catchUnreadable(() => shapeOf(input, check))
  const weightsOf = weightsReader(check)
  const isShared = table.weights !== undefined
  const weights = isShared ? weightsOf(table.weights, ['weights']) : undefined
  if (table.rows.length === 0 && !isShared) check.add(noRows({}, ['rows']))

  const names = new Set<string>()
  const rows: ReadRow[] = []
  for (let n = 0; n < table.rows.length; n++) {
    const path = ['rows', n]
    const fields = check.attempt(path, () => catchUnreadable(() => fieldsOf(table.rows[n])))
    if (!fields) continue
    const { row, group } = fields
    const amount = check.attempt([...path, 'amount'], () =>
      catchUnreadable(() => euro(fields.amount as EuroInput)),
    )
    const isOwn = fields.weights !== undefined
    const by = isOwn ? weightsOf(fields.weights, [...path, 'weights']) : weights
    const name = preview(row)
    if (typeof row !== 'string') check.add(notAName({ given: name }, [...path, 'row']))
    else if (names.has(row)) check.add(duplicateKey({ key: name }, [...path, 'row']))
    else names.add(row)
    if (group !== undefined && typeof group !== 'string') {
      check.add(notAName({ given: preview(group) }, [...path, 'group']))
    }
    if (!isOwn && !isShared) check.add(missingWeights({ row: name }, path))
    if (amount && amount.cents !== 0 && by && weighsNothing(by)) {
      check.add(allZero({ total: amount }, path))
    }
    if (amount && by)
      rows.push({ row: row as string, amount, group: group as string | undefined, weights: by })
  }

  const columns = columnsOf([...(weights ? [weights] : []), ...rows.map((row) => row.weights)])
  const count = rows.length * columns.length
  if (count > MOST_TABLE_CELLS) {
    const size = { rows: rows.length, columns: columns.length, most: MOST_TABLE_CELLS }
    check.add(tableTooLarge(size))
  }
  // Rounding a negative cell down takes up to a cent more than there is.
  const size = rows.reduce((sum, { amount }) => sum + Math.abs(amount.cents), count)
  if (size > Number.MAX_SAFE_INTEGER) check.add(sumTooLarge({}, ['rows']))
  check.done()
  rows.sort((a, b) => (a.row < b.row ? -1 : 1))
  return { rows, columns, weights }
}

interface Shape {
  readonly rows: readonly unknown[]
  readonly weights: unknown
}

function shapeOf(input: unknown, check: Collector): Shape {
  const { rows, weights } = isObject(input) ? input : {}
  if (!Array.isArray(rows)) throw new SpukError([notATable({ given: preview(input) })])
  check.add(...unknownNames(input as object, ['rows', 'weights']))
  if (rows.length > MOST) throw new SpukError([tooMany({ most: MOST }, ['rows'])])
  return { rows: [...(rows as readonly unknown[])], weights }
}

const ROW = ['row', 'amount', 'group', 'weights']

function fieldsOf(given: unknown): Record<'row' | 'amount' | 'group' | 'weights', unknown> {
  if (!isObject(given)) throw new SpukError([notARow({ given: preview(given) })])
  const unknown = unknownNames(given, ROW)
  if (unknown.length > 0) throw new SpukError(unknown)
  const { row, amount, group, weights } = given
  return { row, amount, group, weights }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** Reads weights, the same object only once: rows often share them. */
function weightsReader(
  check: Collector,
): (weights: unknown, path: Path) => WholeWeights | undefined {
  const known = new Map<unknown, WholeWeights | undefined>()
  return (weights, path) => {
    if (!known.has(weights)) {
      known.set(
        weights,
        check.attempt(path, () => wholeWeights(weights as Weights)),
      )
    }
    return known.get(weights)
  }
}

function weighsNothing({ whole }: WholeWeights): boolean {
  return (whole as readonly (number | bigint)[]).every((weight) => Number(weight) === 0)
}

/** All keys of all weights, in code-unit order. */
function columnsOf(all: readonly WholeWeights[]): readonly string[] {
  const distinct = new Set(all)
  const [only] = distinct
  if (only && distinct.size === 1) return only.keys
  return [...new Set([...distinct].flatMap(({ keys }) => keys))].sort()
}

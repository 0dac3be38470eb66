import { Decimal } from 'decimal.js'
import type { ApportionmentTable } from '../../../src/core/apportion/index.js'
import type { PlainWeight, PlainWeights } from '../../../src/testing/weights.js'
import type { PlainTable } from '../../../src/testing/tables.js'

/** A decimal with room for anything the tests bring. */
const Wide = Decimal.clone({ precision: 400, rounding: Decimal.ROUND_DOWN })

/** Largest remainder in decimals, apart from the library: cents by key, ties by key. */
export function largestRemainder(
  cents: number,
  weights: ReadonlyMap<string, string>,
): Map<string, number> {
  const sign = cents < 0 ? -1 : 1
  const sum = [...weights.values()].reduce((all, weight) => all.plus(weight), new Wide(0))
  const parts = [...weights].map(([key, weight]) => {
    const product = new Wide(Math.abs(cents)).times(weight)
    return { key, floor: product.divToInt(sum).toNumber(), rest: product.mod(sum) }
  })
  const left = Math.abs(cents) - parts.reduce((all, { floor }) => all + floor, 0)
  const winners = parts
    .toSorted((a, b) => b.rest.comparedTo(a.rest) || (a.key < b.key ? -1 : 1))
    .slice(0, left)
  return new Map(
    parts.map((part) => [part.key, sign * (part.floor + (winners.includes(part) ? 1 : 0)) + 0]),
  )
}

interface Fraction {
  readonly over: bigint
  readonly under: bigint
}

function fraction(weight: PlainWeight): Fraction {
  const [over = '', under = '1'] = String(weight).split('/')
  const [whole = '', decimals = ''] = over.split('.')
  return { over: BigInt(whole + decimals), under: BigInt(under) * 10n ** BigInt(decimals.length) }
}

function plus(a: Fraction, b: Fraction): Fraction {
  return a.under === b.under
    ? { over: a.over + b.over, under: a.under }
    : { over: a.over * b.under + b.over * a.under, under: a.under * b.under }
}

const ZERO: Fraction = { over: 0n, under: 1n }

/** The exact share of each column in a row, in cents. */
function exactRow(cents: number, weights: PlainWeights): Map<string, Fraction> {
  const list = Object.entries(weights).map(([key, weight]) => [key, fraction(weight)] as const)
  const common = list.reduce(
    (product, [, { under }]) => (product % under === 0n ? product : product * under),
    1n,
  )
  const whole = list.map(([key, { over, under }]) => [key, over * (common / under)] as const)
  const sum = whole.reduce((all, [, weight]) => all + weight, 0n)
  return new Map(
    whole.map(([key, weight]) => [
      key,
      sum === 0n ? ZERO : { over: BigInt(cents) * weight, under: sum },
    ]),
  )
}

/** Whether an amount is an exact number of cents rounded down or up. */
function isRounded(cents: number, { over, under }: Fraction): boolean {
  const off = BigInt(cents) * under - over
  return off > -under && off < under
}

/** What is wrong with an apportioned table; worked out from the input alone, with fractions of bigints. */
export function faultsOf(input: PlainTable, table: ApportionmentTable): string[] {
  const faults: string[] = []
  const columns = new Map<string, { exact: Fraction; cents: number }>()
  const groups = new Map<
    string,
    { group: string; column: string; exact: Fraction; cents: number }
  >()
  let total = 0
  for (const { row, amount, group, weights } of input.rows) {
    const cents = Math.round(Number(amount) * 100)
    let rowTotal = 0
    for (const [column, exact] of exactRow(cents, weights ?? input.weights)) {
      const cell = table.cells[row]?.[column]?.cents ?? Number.NaN
      if (!isRounded(cell, exact)) faults.push(`cell ${row} × ${column}: ${cell}`)
      rowTotal += cell
      const sum = columns.get(column) ?? { exact: ZERO, cents: 0 }
      columns.set(column, { exact: plus(sum.exact, exact), cents: sum.cents + cell })
      if (group === undefined) continue
      const key = JSON.stringify([group, column])
      const part = groups.get(key) ?? { exact: ZERO, cents: 0 }
      groups.set(key, { group, column, exact: plus(part.exact, exact), cents: part.cents + cell })
    }
    if (rowTotal !== cents) faults.push(`row ${row}: ${rowTotal} is not ${cents}`)
    if (table.rowTotals[row]?.cents !== cents) faults.push(`row total ${row}`)
    total += cents
  }
  for (const [column, { exact, cents }] of columns) {
    if (table.columnTotals[column]?.cents !== cents) faults.push(`column ${column} does not add up`)
    if (!isRounded(cents, exact)) faults.push(`column ${column}: ${cents}`)
  }
  for (const { group, column, exact, cents } of groups.values()) {
    if (table.groupTotals[group]?.[column]?.cents !== cents)
      faults.push(`group ${group} × ${column} does not add up`)
    if (!isRounded(cents, exact)) faults.push(`group ${group} × ${column}: ${cents}`)
  }
  if (table.total.cents !== total) faults.push(`total: ${table.total.cents} is not ${total}`)
  return faults
}

import type { Apportionment, ApportionmentTable, Spread } from '../core/apportion/index.js'
import type { TableNode } from '../core/explain/index.js'
import {
  addRatios,
  compareRatios,
  divideRatios,
  multiplyRatios,
  ratioOf,
} from '../core/money/index.js'
import type { EuroInput, Ratio } from '../core/money/index.js'
import { centsOf, judged, Witness } from './law-broken.js'

const ZERO: Ratio = { numerator: 0n, denominator: 1n }

/**
 * That an apportionment keeps its laws: the parts add up to the total, each is its exact share rounded down
 * or up, the left-over cents went to the largest remainders (or to the named party), weight zero has
 * nothing, and the parts stand in order of their keys. It may have been through JSON.
 *
 * @throws LawBroken with every breach
 *
 * @example
 * import { assertApportionment } from 'spuk-ido/testing'
 * const split = apportion('100.00', { Bunnik: 1, Zeist: 2 })
 * assertApportionment(split) // => undefined
 * assertApportionment(JSON.parse(JSON.stringify(split))) // => undefined
 */
export function assertApportionment(split: Apportionment): void {
  judged('an apportionment', () => {
    const witness = new Witness('an apportionment')
    const { total, parts, amounts } = split
    witness.sum(
      'the parts',
      parts.map(({ amount }) => amount),
      total,
    )
    const weights = parts.map(({ weight }) => ratioOf(weight)).reduce(addRatios, ZERO)
    const taker = parts.some(({ reason }) => reason === 'remainder-to' || reason === 'rounded-down')
    let before: string | undefined
    for (const part of parts) {
      const { key, weight, amount, floor, extraCents } = part
      witness.same(`amounts.${key}`, amounts[key], amount)
      const exact = shareOf(total, ratioOf(weight), weights)
      const quota = ratioOf(`${part.quota.numerator}/${part.quota.denominator}`)
      witness.holds(
        compareRatios(exact, quota) === 0,
        () => `${key}: quota is not total × weight ÷ weights`,
      )
      const cut = truncated(exact)
      witness.holds(
        BigInt(centsOf(floor)) === cut,
        () => `${key}: floor is not the share rounded towards zero`,
      )
      witness.holds(
        centsOf(amount) === centsOf(floor) + extraCents,
        () => `${key}: amount is not floor + extraCents`,
      )
      if (!taker)
        witness.holds(isNear(amount, exact), () => `${key}: a cent or more from its exact share`)
      witness.holds(
        before === undefined || before < key,
        () => `${key} does not stand in order of keys`,
      )
      before = key
    }
    if (!taker) {
      const byRank = [...parts].sort((a, b) => a.rank - b.rank)
      byRank.forEach(({ key, extraCents }, i) => {
        const earlier = byRank[i - 1]
        const inOrder = !earlier || Math.abs(earlier.extraCents) >= Math.abs(extraCents)
        witness.holds(
          inOrder,
          () => `${key} has a left-over cent that ${earlier?.key ?? ''} should have`,
        )
      })
    }
    witness.done()
  })
}

/**
 * That a table ties: each row adds up to its amount, columns and groups to their totals, and every cell,
 * column total and subtotal is less than a cent from its exact share, as worked out here once more from
 * the weights in its explanation. It may have been through JSON.
 *
 * @throws LawBroken with every breach
 *
 * @example
 * import { assertTable } from 'spuk-ido/testing'
 * assertTable(apportionTable({ rows: [{ row: 'rent', amount: '100.01' }], weights: { a: 1, b: 2 } })) // => undefined
 */
export function assertTable(table: ApportionmentTable): void {
  judged('a table', () => {
    const witness = new Witness('a table')
    const { cells, columnTotals, groupTotals, rowTotals, rows } = table
    const columns = table.columns.filter((column) => {
      const totalled = Object.hasOwn(columnTotals, column)
      witness.holds(totalled, () => `column ${column} has no total`)
      return totalled
    })
    const node = table.explanation.nodes.find((one) => one.type === 'table') as TableNode
    const columnSums = new Sums()
    const groupSums = new Map<string, Sums>()
    for (const { row, amount, group, weights: own } of node.rows) {
      const weights = own ?? node.weights ?? {}
      const all = Object.values(weights).map(ratioOf).reduce(addRatios, ZERO)
      const given = cells[row] ?? {}
      witness.sum(`row ${row}`, Object.values(given), amount as EuroInput)
      witness.same(`rowTotals.${row}`, rowTotals[row], amount as EuroInput)
      for (const column of columns) {
        const weight = Object.hasOwn(weights, column) ? ratioOf(weights[column]) : ZERO
        const exact = shareOf(amount as EuroInput, weight, all)
        const cell = given[column]
        witness.holds(
          isNear(cell, exact),
          () => `cell ${row} × ${column}: a cent or more from its exact share`,
        )
        columnSums.add(column, cell, exact)
        if (group === undefined) continue
        const sums = groupSums.get(group) ?? new Sums()
        groupSums.set(group, sums)
        sums.add(column, cell, exact)
      }
    }
    columnSums.judge(witness, 'column', columnTotals)
    for (const [group, sums] of groupSums)
      sums.judge(witness, `group ${group} ×`, groupTotals[group] ?? {})
    witness.sum(
      'the rows',
      rows.map(({ amount }) => amount),
      table.total,
    )
    witness.sum('the columns', Object.values(columnTotals), table.total)
    witness.done()
  })
}

/**
 * That a spread adds up to its total and every running total is the exact one rounded to the cent.
 *
 * @throws LawBroken with every breach
 *
 * @example
 * import { assertSpread } from 'spuk-ido/testing'
 * assertSpread(spread('100.00', ['Q1', 'Q2', 'Q3'])) // => undefined
 */
export function assertSpread(split: Spread): void {
  judged('a spread', () => {
    const { total, periods, amounts } = split
    const witness = new Witness('a spread')
    witness.sum(
      'the periods',
      periods.map(({ amount }) => amount),
      total,
    )
    let sofar = 0
    for (const { period, amount, runningTotal, exactRunningTotal } of periods) {
      witness.same(`amounts.${period}`, amounts[period], amount)
      sofar += centsOf(amount)
      witness.holds(
        sofar === centsOf(runningTotal),
        () => `${period}: runningTotal is not the sum so far`,
      )
      const exact = ratioOf(exactRunningTotal)
      witness.holds(
        isNear(runningTotal, exact),
        () => `${period}: a cent or more from the exact running total`,
      )
    }
    witness.done()
  })
}

/** Amounts and exact shares that belong to one total, by column. */
class Sums {
  private readonly columns = new Map<string, { cents: number; exact: Ratio }>()

  add(column: string, cell: EuroInput | undefined, exact: Ratio): void {
    const sofar = this.columns.get(column) ?? { cents: 0, exact: ZERO }
    this.columns.set(column, {
      cents: sofar.cents + centsOf(cell),
      exact: addRatios(sofar.exact, exact),
    })
  }

  judge(witness: Witness, what: string, totals: Readonly<Record<string, EuroInput>>): void {
    for (const [column, { cents, exact }] of this.columns) {
      const total = totals[column]
      witness.holds(
        centsOf(total) === cents,
        () => `${what} ${column}: the cells do not add up to its total`,
      )
      witness.holds(
        isNear(total, exact),
        () => `${what} ${column}: a cent or more from its exact share`,
      )
    }
  }
}

/** Amount × weight ÷ all weights, in euros; zero where there are no weights. */
function shareOf(amount: EuroInput, weight: Ratio, all: Ratio): Ratio {
  if (all.numerator === 0n) return ZERO
  return divideRatios(multiplyRatios(ratioOf(amount), weight), all)
}

/** Whether an amount is an exact value rounded down or up to the cent. */
function isNear(amount: EuroInput | undefined, { numerator, denominator }: Ratio): boolean {
  const cents = centsOf(amount)
  if (!Number.isSafeInteger(cents)) return false
  const off = BigInt(cents) * denominator - 100n * numerator
  return off < denominator && off > -denominator
}

/** An exact value in euros as cents, rounded towards zero. */
function truncated({ numerator, denominator }: Ratio): bigint {
  return (100n * numerator) / denominator
}

import { apportion, apportionTable, spread } from '../apportion/index.js'
import type { Apportionment } from '../apportion/index.js'
import {
  addRatios,
  compareRatios,
  divideRatios,
  floorRatio,
  multiplyRatios,
  ratioOf,
  subtractRatios,
} from '../money/index.js'
import type { Euro, Ratio } from '../money/index.js'
import { SpukError } from '../result/index.js'
import { bounded, ZERO, toEuro, whole } from './exact.js'
import { dividedByZero } from './issues.js'
import type {
  Amount,
  ApportionmentNode,
  ShareNode,
  SpreadNode,
  TableNode,
  TableShareNode,
} from './model.js'

/** What a node comes to: its value, and the further figures it records by field, such as `amounts.GM0344`. */
export interface Evaluated {
  readonly value: Ratio
  readonly figures?: ReadonlyMap<string, Ratio>
  /** What a table has in a group of rows, in one column or in all. */
  readonly subtotal?: (group: string, column: string | undefined) => Ratio
}

type Written = Readonly<Record<string, number | string>>

/** The apportionment that a node records, made again from a total. */
export function splitOf({ weights, remainderTo }: ApportionmentNode, total: Ratio): Apportionment {
  checkWeights(weights)
  return apportion(toEuro(total), weights, remainderTo === undefined ? {} : { remainderTo })
}

export function apportioned(node: ApportionmentNode, value: Ratio): Evaluated {
  return { value, figures: figuresOf('amounts', splitOf(node, value).amounts) }
}

/** One party's part by largest remainder; a negative total is the mirror image of the positive one. */
export function shared(
  { key, lastCent }: ShareNode,
  total: Ratio,
  weight: Ratio,
  sum: Ratio,
): Evaluated {
  if (sum.numerator === 0n) throw new SpukError([dividedByZero({})])
  const quotaOf = (of: Ratio) => bounded(divideRatios(multiplyRatios(total, of), sum))
  const quota = quotaOf(weight)
  const sign = quota.numerator < 0n ? -1n : 1n
  const { floor, remainder } = inCents(quota)
  const getsCent = ({ key: lastKey, weight: lastWeight }: NonNullable<ShareNode['lastCent']>) => {
    if (remainder.numerator === 0n) return false
    const order = compareRatios(remainder, inCents(quotaOf(ratioOf(lastWeight))).remainder)
    return order > 0 || (order === 0 && key <= lastKey)
  }
  const extraCents = lastCent && getsCent(lastCent) ? sign : 0n
  const euros = (cents: bigint) => divideRatios(whole(cents), whole(100n))
  const figures = new Map([
    ['quota', quota],
    ['floor', euros(sign * floor)],
    ['extraCents', whole(extraCents)],
  ])
  return { value: euros(sign * floor + extraCents), figures }
}

/** The size of an amount in euros as whole cents and the rest of a cent. */
function inCents({ numerator, denominator }: Ratio): { floor: bigint; remainder: Ratio } {
  const size = { numerator: 100n * (numerator < 0n ? -numerator : numerator), denominator }
  const floor = floorRatio(size)
  return { floor, remainder: subtractRatios(size, whole(floor)) }
}

export function tabulated({ rows, weights }: TableNode): Evaluated {
  for (const each of [{ weights }, ...rows]) if (each.weights) checkWeights(each.weights)
  const given = rows.map(({ label: _, ...each }) => ({ ...each, amount: amountOf(each.amount) }))
  const table = apportionTable({ rows: given, ...(weights && { weights }) })
  const { total, cells, groupTotals } = table
  return {
    value: ratioOf(total),
    figures: cellFigures(cells),
    subtotal: (group, column) =>
      column === undefined ? groupOf(rows, group) : ratioOf(cellOf(groupTotals, group, column)),
  }
}

/** What a table comes to by the cells on record, without apportioning it again. */
export function asRecorded({ rows, cells }: Pick<TableNode, 'rows' | 'cells'>): Evaluated {
  return {
    value: sumOf(rows.map(({ amount }) => amount)),
    subtotal: (group, column) => {
      if (column === undefined) return groupOf(rows, group)
      const inGroup = rows.filter((each) => each.group === group)
      return sumOf(inGroup.map(({ row }) => cellOf(cells, row, column)))
    },
  }
}

/** One cell of a table, or a subtotal by group and column; zero where there is none. */
export function cellOf(cells: TableNode['cells'], row: string, column: string): Amount | string {
  const amounts = Object.hasOwn(cells, row) ? cells[row] : undefined
  return (amounts && Object.hasOwn(amounts, column) ? amounts[column] : undefined) ?? '0'
}

function groupOf(rows: TableNode['rows'], group: string): Ratio {
  return sumOf(rows.filter((each) => each.group === group).map(({ amount }) => amount))
}

function sumOf(amounts: readonly (Amount | string)[]): Ratio {
  return amounts.map((amount) => ratioOf(amount)).reduce(addRatios, ZERO)
}

/** A subtotal of a table; a group without rows has zero. */
export function subtotal({ group, column }: TableShareNode, table: Evaluated): Evaluated {
  return { value: table.subtotal?.(group, column) ?? ZERO }
}

export function spreadOut({ periods, fixed }: SpreadNode, value: Ratio): Evaluated {
  checkWeights(periods.map(({ weight }) => weight))
  const paid = Object.entries(fixed).map(([period, amount]) => [period, amountOf(amount)] as const)
  const { amounts } = spread(toEuro(value), periods, { fixed: Object.fromEntries(paid) })
  return { value, figures: figuresOf('amounts', amounts) }
}

/** Amounts by the name of the field they stand in. */
export function figuresOf(
  field: string,
  amounts: Readonly<Record<string, Amount | string>>,
): Map<string, Ratio> {
  return new Map(Object.entries(amounts).map(([key, is]) => [`${field}.${key}`, ratioOf(is)]))
}

/** The cells of a table by field. */
export function cellFigures(cells: TableNode['cells']): Map<string, Ratio> {
  return new Map(
    Object.entries(cells).flatMap(([row, amounts]) => [
      ...figuresOf(`cells.${insideField(row)}`, amounts),
    ]),
  )
}

/** A name as it stands inside a field: its own dots are written so that no two fields look alike. */
export function insideField(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('.', '~1')
}

function amountOf(amount: Amount | string): Euro {
  return toEuro(ratioOf(amount))
}

/** Weights are brought under one denominator, which strange fractions could make endlessly long. */
function checkWeights(weights: Written | readonly (number | string)[]): void {
  let common = 1n
  for (const weight of Object.values(weights)) {
    if (Number.isSafeInteger(weight)) continue
    const { denominator } = ratioOf(weight)
    // In lowest terms, common / denominator has as its denominator what `common` still lacks.
    const lacks = divideRatios(whole(common), whole(denominator)).denominator
    common = bounded(whole(common * lacks)).numerator
  }
}

import { apportion, apportionTable, spread } from '../apportion/index.js'
import type { Apportionment, ApportionmentPart } from '../apportion/index.js'
import { addRatios, compareRatios, divideRatios, ratioOf, ratioText } from '../money/index.js'
import type { Euro, Ratio } from '../money/index.js'
import { bounded, NOUGHT, toEuro, whole } from './exact.js'
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
  readonly split?: Apportionment
  /** What a table has in a group of rows, in one column or in all. */
  readonly subtotal?: (group: string, column: string | undefined) => Ratio
}

type Written = Readonly<Record<string, number | string>>

/** The apportionment that a node records, made again from a total. */
export function splitOf(
  node: ApportionmentNode,
  total: Ratio,
  weights: Written = node.weights,
): Apportionment {
  checkWeights(weights)
  const { remainderTo } = node
  return apportion(toEuro(total), weights, remainderTo === undefined ? {} : { remainderTo })
}

export function apportioned(node: ApportionmentNode, value: Ratio): Evaluated {
  const split = splitOf(node, value)
  return { value, split, figures: figuresOf('amounts', split.amounts) }
}

/** One party's part; with another weight than its own in the apportionment, the apportionment is made anew. */
export function shared(
  { key }: ShareNode,
  all: ApportionmentNode,
  { value, split }: Evaluated,
  weight: Ratio,
): Evaluated {
  const same = compareRatios(ratioOf(all.weights[key]), weight) === 0
  const { parts } =
    same && split ? split : splitOf(all, value, { ...all.weights, [key]: ratioText(weight) })
  const figures = new Map<string, Ratio>()
  const part = parts.find((each) => each.key === key) as ApportionmentPart
  figures.set('quota', addRatios(part.quota, NOUGHT)) // in lowest terms
  figures.set('floor', ratioOf(part.floor))
  figures.set('extraCents', ratioOf(part.extraCents))
  return { value: ratioOf(part.amount), figures }
}

export function tabulated({ rows, weights }: TableNode): Evaluated {
  for (const each of [{ weights }, ...rows]) if (each.weights) checkWeights(each.weights)
  const given = rows.map((each) => ({ ...each, amount: amountOf(each.amount) }))
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

/** One cell of a table, or a subtotal by group and column; nought where there is none. */
export function cellOf(cells: TableNode['cells'], row: string, column: string): Amount | string {
  const amounts = Object.hasOwn(cells, row) ? cells[row] : undefined
  return (amounts && Object.hasOwn(amounts, column) ? amounts[column] : undefined) ?? '0'
}

function groupOf(rows: TableNode['rows'], group: string): Ratio {
  return sumOf(rows.filter((each) => each.group === group).map(({ amount }) => amount))
}

function sumOf(amounts: readonly (Amount | string)[]): Ratio {
  return amounts.map((amount) => ratioOf(amount)).reduce(addRatios, NOUGHT)
}

/** A subtotal of a table; a group without rows has nought. */
export function subtotal({ group, column }: TableShareNode, table: Evaluated): Evaluated {
  return { value: table.subtotal?.(group, column) ?? NOUGHT }
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

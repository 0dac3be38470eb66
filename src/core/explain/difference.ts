import { compareRatios, Euro, ratioOf, sumEuros } from '../money/index.js'
import type { Ratio } from '../money/index.js'
import { isSpukError } from '../result/index.js'
import type { Text } from '../result/index.js'
import { evaluate } from './evaluate.js'
import { figureText, NOUGHT, toEuro } from './exact.js'
import { leavesUnder } from './graph.js'
import type { Leaf } from './graph.js'
import type { Explained, Explanation, ExplanationNode, NodeValue, Unit } from './model.js'
import { explanationOf } from './read.js'

/** What one changed input or parameter does to the main figure. */
export interface Contribution {
  /** Of the input or parameter, or `method` for what no input explains. */
  readonly id: string
  readonly label: Text
  readonly unit: Unit
  /** As text, in the first result. */
  readonly from: string
  /** As text, in the second result. */
  readonly to: string
  readonly amount: Euro
}

/** How one result's main figure becomes another's; the contributions add up to the total. */
export interface Difference {
  readonly kind: 'difference'
  /** Of the main figure. */
  readonly label: Text
  readonly from: Euro
  readonly to: Euro
  /** `to` minus `from`. */
  readonly total: Euro
  readonly contributions: readonly Contribution[]
}

export const METHOD = {
  id: 'method',
  label: { nl: 'Andere methode of opbouw', en: 'Another method or structure' },
} as const

/**
 * Why two results differ. The inputs and parameters of the first take the values of the second,
 * one at a time in the order of the explanation; each contributes the change it brings.
 * Where two of them act together, the later one bears what they do jointly. A factor that only one
 * of the results has counts as 1 in the other. What is left (another method, other parties) is one
 * contribution `method`, so that the sum is always exact.
 *
 * @param a the result to start from
 * @param b the result to arrive at
 * @throws SpukError `explain/…` for what is no explained result or has no amount as its main figure
 *
 * @example
 * const { total, contributions } = difference(apportion(1, { a: 1 }), apportion(3, { a: 1 }))
 * total.format() // => '€ 2,00'
 * contributions.map(({ id, amount }) => [id, amount.format()]) // => [['total', '€ 2,00']]
 */
export function difference(a: Explained, b: Explained): Difference {
  const [first, second] = [explanationOf(a), explanationOf(b)]
  const name = mainFigure(first)
  const [start, end] = [nodeOf(first, name), nodeOf(second, name)]
  const from = toEuro(ratioOf(start.value))
  const to = toEuro(ratioOf(end.value))
  const total = to.minus(from)
  const before = contributions(first, start.id, replacements(first, start.id, second))
  const after = contributions(second, end.id, newFactors(second, end.id, first))
  const reached = sumEuros([from, ...before.map(({ amount }) => amount)])
  const left = to.minus(sumEuros(after.map(({ amount }) => amount)))
  const method: Contribution = {
    ...METHOD,
    unit: 'euro',
    from: reached.toString(),
    to: left.toString(),
    amount: left.minus(reached),
  }
  const rest = method.amount.cents === 0 ? [] : [method]
  return {
    kind: 'difference',
    label: start.label,
    from,
    to,
    total,
    contributions: [...before, ...rest, ...after],
  }
}

/** The figure that a result is about: its amount, or else the first it names. */
function mainFigure({ results }: Explanation): string {
  return Object.hasOwn(results, 'amount') ? 'amount' : (Object.keys(results)[0] ?? '')
}

function nodeOf(explanation: Explanation, name: string): ExplanationNode {
  const { nodes, results } = explanation
  const figure = Object.hasOwn(results, name) ? name : mainFigure(explanation)
  return nodes.find(({ id }) => id === results[figure]) as ExplanationNode
}

/** One leaf that goes from one value to another. */
interface Move {
  readonly leaf: Leaf
  readonly from: NodeValue
  readonly to: NodeValue
}

/** The leaves of the first graph that have another value in the second. */
function replacements(first: Explanation, main: string, second: Explanation): Move[] {
  const others = new Map(second.nodes.map((node) => [node.id, node]))
  return leavesUnder(first, main).flatMap((leaf): Move[] => {
    const { id, unit, value } = leaf
    const other = others.get(id)
    const to = other?.unit === unit ? other.value : !other && unit === 'factor' ? 1 : value
    const same = compareRatios(ratioOf(value), ratioOf(to)) === 0
    return same ? [] : [{ leaf, from: value, to }]
  })
}

/** The factors that only the second graph has; without them it counts with 1. */
function newFactors(second: Explanation, main: string, first: Explanation): Move[] {
  const known = new Set(first.nodes.map(({ id }) => id))
  return leavesUnder(second, main)
    .filter(({ id, unit }) => unit === 'factor' && !known.has(id))
    .map((leaf) => ({ leaf, from: 1, to: leaf.value }))
}

/** What each move brings about in the main figure, one after another. */
function contributions(
  explanation: Explanation,
  main: string,
  moves: readonly Move[],
): Contribution[] {
  const values = new Map(moves.map(({ leaf, from }) => [leaf.id, from]))
  let current = amountOf(explanation, main, values)
  return moves.map(({ leaf: { id, label, unit }, from, to }) => {
    values.set(id, to)
    const next = amountOf(explanation, main, values) ?? current
    const amount = next && current ? next.minus(current) : Euro.fromCents(0)
    current = next
    return { id, label, unit, from: figureText(from, unit), to: figureText(to, unit), amount }
  })
}

/** The main figure with some leaves replaced; `undefined` where half-way values cannot be computed with. */
function amountOf(
  explanation: Explanation,
  main: string,
  replaced: ReadonlyMap<string, NodeValue>,
): Euro | undefined {
  try {
    const done = evaluate(explanation, ({ id, value }) => replaced.get(id) ?? value)
    const value: Ratio = done.get(main)?.value ?? NOUGHT
    return toEuro(value)
  } catch (error) {
    if (isSpukError(error)) return undefined
    throw error
  }
}

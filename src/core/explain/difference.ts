import { compareRatios, Euro, ratioOf } from '../money/index.js'
import type { Ratio } from '../money/index.js'
import { isSpukError } from '../result/index.js'
import type { Text } from '../result/index.js'
import { evaluate } from './evaluate.js'
import { figureText, NOUGHT, toEuro } from './exact.js'
import { leavesUnder } from './graph.js'
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
 * Where two of them act together, the later one bears what they do jointly. What is left
 * (another method, other parties) is one contribution `method`, so that the sum is always exact.
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
  const main = nodeOf(first, name)
  const from = toEuro(ratioOf(main.value))
  const to = toEuro(ratioOf(nodeOf(second, name).value))
  const contributions = [...byLeaf(first, main.id, second)]
  const explained = contributions.reduce((sum, { amount }) => sum.plus(amount), Euro.fromCents(0))
  const total = to.minus(from)
  const rest = total.minus(explained)
  if (rest.cents !== 0) {
    contributions.push({
      ...METHOD,
      unit: 'euro',
      from: to.minus(rest).toString(),
      to: to.toString(),
      amount: rest,
    })
  }
  return { kind: 'difference', label: main.label, from, to, total, contributions }
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

function* byLeaf(first: Explanation, main: string, second: Explanation): Iterable<Contribution> {
  const others = new Map(second.nodes.map((node) => [node.id, node]))
  const replaced = new Map<string, NodeValue>()
  let current = amountOf(first, main, replaced) ?? Euro.fromCents(0)
  for (const { id, label, unit, value } of leavesUnder(first, main)) {
    const other = others.get(id)
    if (other?.unit !== unit || compareRatios(ratioOf(value), ratioOf(other.value)) === 0) continue
    replaced.set(id, other.value)
    const next = amountOf(first, main, replaced) ?? current
    yield {
      id,
      label,
      unit,
      from: figureText(value, unit),
      to: figureText(other.value, unit),
      amount: next.minus(current),
    }
    current = next
  }
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

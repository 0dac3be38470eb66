import { toPlainData } from '../input/index.js'
import { compareRatios, ratioOf } from '../money/index.js'
import type { Ratio } from '../money/index.js'
import { Collector, fieldsFrom, preview } from '../result/index.js'
import type { Text } from '../result/index.js'
import { evaluate } from './evaluate.js'
import { isLeaf } from './graph.js'
import type { Leaf } from './graph.js'
import { figureText } from './exact.js'
import { notInExplanation } from './issues.js'
import type { Explanation, ExplanationNode, NodeValue, Unit } from './model.js'
import { explanationOf } from './read.js'
import { cellFigures, figuresOf, tabulated } from './splits.js'
import type { Evaluated } from './splits.js'

/** A figure on record that comes out otherwise when it is computed again. */
export interface Change {
  /** Of the node. */
  readonly id: string
  readonly label: Text
  /** `value`, or a further figure of the node: `amounts.GM0344`, `quota`, `floor`, `extraCents`. */
  readonly field: string
  /** As text; empty where the node does not record the figure. */
  readonly recorded: string
  /** As text; empty where the computation does not give the figure. */
  readonly recomputed: string
}

/** What every node of a graph comes to, and where that is not what it records. */
export interface Recomputation {
  readonly kind: 'recomputation'
  /** By node, as text: amounts as `1234.50`, anything else as exact digits or a fraction. */
  readonly values: Readonly<Record<string, string>>
  readonly changed: readonly Change[]
}

/**
 * Computes every node of an explanation again from its inputs and parameters, exactly.
 *
 * @param leaves other values for inputs and parameters, by node
 * @throws SpukError `explain/…` for a graph that cannot be computed, or a leaf that is not in it
 *
 * @example
 * const { explanation } = apportion('100.00', { Bunnik: 1, Zeist: 2 })
 * recompute(explanation).changed // => []
 * recompute(explanation, { total: '10.00' }).values.apportionment // => '10.00'
 */
export function recompute(
  explanation: Explanation,
  leaves: Readonly<Record<string, NodeValue>> = {},
): Recomputation {
  const graph = explanationOf({ explanation })
  const others = fieldsFrom(toPlainData(leaves))
  const check = new Collector()
  const known = new Set(graph.nodes.filter(isLeaf).map(({ id }) => id))
  for (const [id, value] of Object.entries(others)) {
    if (!known.has(id)) check.add(notInExplanation({ name: preview(id) }, ['leaves', id]))
    check.attempt(['leaves', id], () => ratioOf(value))
  }
  check.done()
  return computedAgain(graph, others as Readonly<Record<string, NodeValue>>)
}

/** The same of what is read already. */
export function computedAgain(
  graph: Explanation,
  others: Readonly<Record<string, NodeValue>>,
): Recomputation {
  const leafValue = ({ id, value }: Leaf) =>
    Object.hasOwn(others, id) ? (others[id] ?? value) : value
  const done = evaluate(graph, leafValue, tabulated)
  const values: (readonly [string, string])[] = []
  const changed: Change[] = []
  for (const node of graph.nodes) {
    const is = done.get(node.id) as Evaluated
    values.push([node.id, figureText(is.value, node.unit)])
    for (const change of changes(node, is)) changed.push(change)
  }
  return { kind: 'recomputation', values: Object.fromEntries(values), changed }
}

/** The figures of one node that are not what it records, its value first. */
function changes(node: ExplanationNode, { value, figures = new Map() }: Evaluated): Change[] {
  const found: Change[] = []
  const { id, label, unit } = node
  const compare = (
    field: string,
    recorded: Ratio | undefined,
    recomputed: Ratio | undefined,
    as: Unit,
  ) => {
    if (recorded && recomputed && compareRatios(recorded, recomputed) === 0) return
    const text = (ratio: Ratio | undefined) => (ratio ? figureText(ratio, as) : '')
    found.push({ id, label, field, recorded: text(recorded), recomputed: text(recomputed) })
  }
  compare('value', ratioOf(node.value), value, unit)
  const recorded = recordedFigures(node)
  for (const field of new Set([...recorded.keys(), ...figures.keys()])) {
    compare(field, recorded.get(field), figures.get(field), unitOf(field))
  }
  return found
}

/** What a figure beside the value is counted in. */
export function unitOf(field: string): Unit {
  return field === 'extraCents' ? 'factor' : 'euro'
}

/** The figures that a node has on record beside its value, by field. */
export function recordedFigures(node: ExplanationNode): ReadonlyMap<string, Ratio> {
  if (node.type === 'table') return cellFigures(node.cells)
  if (node.type === 'apportionment' || node.type === 'spread') {
    return figuresOf('amounts', node.amounts)
  }
  if (node.type !== 'share') return new Map()
  const { numerator, denominator } = node.quota
  return new Map([
    ['quota', ratioOf(`${numerator}/${denominator}`)],
    ['floor', ratioOf(node.floor)],
    ['extraCents', ratioOf(node.extraCents)],
  ])
}

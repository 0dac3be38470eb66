import {
  addRatios,
  divideRatios,
  multiplyRatios,
  ratioOf,
  roundRatio,
  subtractRatios,
} from '../money/index.js'
import type { Ratio } from '../money/index.js'
import { Collector, SpukError } from '../result/index.js'
import { bounded, ZERO, whole } from './exact.js'
import { isLeaf } from './graph.js'
import type { Leaf } from './graph.js'
import { dividedByZero } from './issues.js'
import type {
  Explanation,
  ExplanationNode,
  MeanNode,
  NodeValue,
  StepNode,
  TableNode,
} from './model.js'
import { apportioned, shared, spreadOut, subtotal } from './splits.js'
import type { Evaluated } from './splits.js'

/**
 * What every node of a sound graph comes to, in order, from the values of the leaves.
 *
 * @param tableOf what a table comes to: by apportioning it again, or by its cells on record
 */
export function evaluate(
  { nodes }: Pick<Explanation, 'nodes'>,
  leaf: (node: Leaf) => NodeValue,
  tableOf: (node: TableNode) => Evaluated,
): Map<string, Evaluated> {
  const done = new Map<string, Evaluated>()
  const check = new Collector()
  nodes.forEach((node, i) => {
    const outcome = check.attempt(['explanation', 'nodes', i], () =>
      isLeaf(node) ? { value: ratioOf(leaf(node)) } : computed(node, done, tableOf),
    )
    check.done()
    done.set(node.id, outcome as Evaluated)
  })
  return done
}

function computed(
  node: Exclude<ExplanationNode, Leaf>,
  done: ReadonlyMap<string, Evaluated>,
  tableOf: (node: TableNode) => Evaluated,
): Evaluated {
  const evaluated = (id: string) => done.get(id) as Evaluated
  const valueOf = (id: string) => evaluated(id).value
  switch (node.type) {
    case 'step':
      return { value: stepped(node.op, node.of.map(valueOf)) }
    case 'mean':
      return { value: meanOf(node.parts) }
    case 'rounding': {
      const step = ratioOf(node.step)
      const steps = roundRatio(divideRatios(valueOf(node.of[0]), step), node.mode)
      return { value: multiplyRatios(whole(steps), step) }
    }
    case 'apportionment':
      return apportioned(node, valueOf(node.of[0]))
    case 'share':
      return shared(node, ...(node.of.map(valueOf) as [Ratio, Ratio, Ratio]))
    case 'table':
      return tableOf(node)
    case 'table-share':
      return subtotal(node, evaluated(node.of[0]))
    case 'spread':
      return spreadOut(node, valueOf(node.of[0]))
  }
}

function meanOf(parts: MeanNode['parts']): Ratio {
  const sum = (values: readonly Ratio[]) =>
    values.reduce((sofar, next) => bounded(addRatios(sofar, next)), ZERO)
  const weights = sum(parts.map(({ weight }) => ratioOf(weight)))
  if (weights.numerator === 0n) throw new SpukError([dividedByZero({})])
  const weighed = parts.map(({ value, weight }) => multiplyRatios(ratioOf(value), ratioOf(weight)))
  return bounded(divideRatios(sum(weighed), weights))
}

const OPERATIONS = {
  add: addRatios,
  subtract: subtractRatios,
  multiply: multiplyRatios,
  divide: divideRatios,
}

function stepped(op: StepNode['op'], values: readonly Ratio[]): Ratio {
  return values.reduce((sofar, next) => {
    if (op === 'divide' && next.numerator === 0n) throw new SpukError([dividedByZero({})])
    return bounded(OPERATIONS[op](sofar, next))
  })
}

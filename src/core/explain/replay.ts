import { compareRatios, ratioOf } from '../money/index.js'
import { valueOf } from '../result/index.js'
import type { Text } from '../result/index.js'
import { METHOD } from './difference.js'
import { isLeaf, leavesUnder } from './graph.js'
import type { Leaf } from './graph.js'
import { figureText } from './exact.js'
import type { Explained, Explanation, ExplanationNode, NodeValue } from './model.js'
import { explanationOf } from './read.js'
import { figuresIn, parseReceipt } from './receipt.js'
import type { Receipt } from './receipt.js'
import { recompute } from './recompute.js'
import type { Change } from './recompute.js'

/** An input or parameter that a change goes back to; empty text where there is no such value. */
export interface Cause {
  /**
   * Of the input or parameter; of the step where it rests on none;
   * or `method` when all inputs agree and the computation itself is another.
   */
  readonly id: string
  readonly label: Text
  readonly recorded: string
  readonly found: string
}

/** Whether a receipt still gives the figures on record, and if not, why. */
export interface Replay {
  readonly kind: 'replay'
  readonly same: boolean
  /** Of each step that comes out otherwise, the first figure that does. */
  readonly changed: readonly Change[]
  readonly causes: readonly Cause[]
}

/**
 * Computes a receipt again from the inputs it carries, and with `now` compares it with a fresh result.
 * An input that is not the value its explanation records is a cause. Where all inputs agree and a step
 * still comes out otherwise, the inputs under the first such step are named: one of them was changed
 * along with the record, or the step itself was. With `now`, inputs that have another value there are causes.
 *
 * @param given a receipt, or what `JSON.parse` makes of one
 * @param now the same result, computed anew by this version
 * @throws SpukError `explain/…` with every issue of a receipt that cannot be read or computed
 *
 * @example
 * const kept = JSON.parse(JSON.stringify(receipt(apportion('10.00', { a: 1, b: 2 }))))
 * replay(kept).same // => true
 * replay({ ...kept, inputs: { total: '12.00' } }).causes.map(({ id, recorded, found }) => [id, recorded, found]) // => [['total', '10.00', '12.00']]
 */
export function replay(given: unknown, now?: Explained): Replay {
  const kept = valueOf(parseReceipt(given))
  const changed = new Map<string, Change>()
  const causes = new Map<string, Cause>()
  const found = { changed, causes }
  replayed(kept, found)
  if (now !== undefined) compared(kept, explanationOf(now), found)
  return {
    kind: 'replay',
    same: changed.size === 0 && causes.size === 0,
    changed: [...changed.values()],
    causes: [...causes.values()],
  }
}

interface Found {
  readonly changed: Map<string, Change>
  readonly causes: Map<string, Cause>
}

function replayed({ explanation, inputs, results }: Receipt, { changed, causes }: Found): void {
  const leaves = new Map(explanation.nodes.filter(isLeaf).map((leaf) => [leaf.id, leaf]))
  for (const leaf of leaves.values()) {
    const input = inputs[leaf.id] ?? leaf.value
    if (!equal(leaf.value, input)) note(causes, leaf, leaf.value, input)
  }
  const again = recompute(explanation, inputs)
  for (const change of again.changed) {
    const { id } = change
    if (!leaves.has(id) && !changed.has(id)) changed.set(id, change)
  }
  const [first] = changed.values()
  if (causes.size === 0 && first) {
    const under = leavesUnder(explanation, first.id)
    for (const leaf of under) note(causes, leaf, leaf.value, leaf.value)
    if (under.length === 0) {
      const { id, label, recorded, recomputed } = first
      causes.set(id, { id, label, recorded, found: recomputed })
    }
  }
  for (const [name, id] of Object.entries(explanation.results)) {
    const node = explanation.nodes.find((each) => each.id === id)
    const [recorded, recomputed] = [results[name] ?? '', again.values[id] ?? '']
    if (node && !changed.has(id) && !equal(recorded, recomputed)) {
      changed.set(id, { id, label: node.label, field: 'value', recorded, recomputed })
    }
  }
}

function compared({ explanation, results }: Receipt, now: Explanation, found: Found): void {
  const { changed, causes } = found
  const fresh = new Map(now.nodes.map((node) => [node.id, node]))
  const kept = new Map(explanation.nodes.map((node) => [node.id, node]))
  const before = causes.size
  for (const id of new Set([...kept.keys(), ...fresh.keys()])) {
    const [old, anew] = [kept.get(id), fresh.get(id)]
    if (old && anew && equal(old.value, anew.value)) continue
    const node = (old ?? anew) as ExplanationNode
    if (isLeaf(node)) note(causes, node, old?.value, anew?.value)
    else if (old && !changed.has(id)) {
      changed.set(id, {
        id,
        label: old.label,
        field: 'value',
        recorded: figureText(old.value, old.unit),
        recomputed: anew ? figureText(anew.value, anew.unit) : '',
      })
    }
  }
  const figures = figuresIn(now)
  for (const [name, recorded] of Object.entries(results)) {
    const id = explanation.results[name] ?? name
    const label = kept.get(id)?.label ?? METHOD.label
    const recomputed = figures[name] ?? ''
    if (!changed.has(id) && (recomputed === '' || !equal(recorded, recomputed))) {
      changed.set(id, { id, label, field: 'value', recorded, recomputed })
    }
  }
  if (changed.size > 0 && causes.size === before) {
    causes.set(METHOD.id, { ...METHOD, recorded: '', found: '' })
  }
}

function note(
  causes: Map<string, Cause>,
  { id, label, unit }: Leaf,
  recorded: NodeValue | undefined,
  found: NodeValue | undefined,
): void {
  if (causes.has(id)) return
  const text = (value: NodeValue | undefined) =>
    value === undefined ? '' : figureText(value, unit)
  causes.set(id, { id, label, recorded: text(recorded), found: text(found) })
}

function equal(a: NodeValue, b: NodeValue): boolean {
  return compareRatios(ratioOf(a), ratioOf(b)) === 0
}

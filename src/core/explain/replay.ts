import { compareRatios, ratioOf } from '../money/index.js'
import type { Ratio } from '../money/index.js'
import { Collector, preview, valueOf } from '../result/index.js'
import type { Text } from '../result/index.js'
import { METHOD } from './difference.js'
import { figureText } from './exact.js'
import { differingFacts } from './facts.js'
import { isLeaf, leavesUnder } from './graph.js'
import type { Leaf } from './graph.js'
import type { Decision, Explained, Explanation, ExplanationNode, NodeValue } from './model.js'
import { resultFrom } from './read.js'
import { figuresIn, parseReceipt } from './receipt.js'
import type { Receipt } from './receipt.js'
import { computedAgain, recordedFigures, unitOf } from './recompute.js'
import type { Change } from './recompute.js'

/** Something that a computation was given and that is not what the receipt records. */
export interface Cause {
  /**
   * Of the input, parameter or step that was given something else; of the step where it rests on no input;
   * `kind` when it is another kind of result; or `method` when all that was given agrees and the
   * computation itself is another.
   */
  readonly id: string
  /** `value`, or what else the node is given: `weights.GM0344`, `rows.staff.amount`, `fixed.Q1`, `mode`, `status`. */
  readonly field: string
  readonly label: Text
  /** As text; empty where there is nothing of the kind. */
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
 * along with the record, or the step itself was.
 *
 * With `now` everything that was given is compared, not only values: weights, rows, groups, periods, fixed
 * amounts, operations, roundings, of parameters their status, dates and source, and what decisions rest on.
 * Whatever differs is a cause; every figure and decision that comes out otherwise is a change, cell by cell.
 * Wording (titles, labels, reasons, assumptions) is not compared.
 *
 * @param given a receipt, or what `JSON.parse` makes of one
 * @param now the same result, computed again by this version
 * @throws SpukError `explain/…` with every issue of a receipt that cannot be read or computed
 *
 * @example
 * const kept = JSON.parse(JSON.stringify(receipt(apportion('10.00', { a: 1, b: 2 }))))
 * replay(kept).same // => true
 * replay({ ...kept, inputs: { total: '12.00' } }).causes.map(({ id, recorded, found }) => [id, recorded, found]) // => [['total', '10.00', '12.00']]
 * replay(kept, apportion('10.00', { a: 1, b: 3 })).causes.map(({ label }) => label.en) // => ['Apportionment by largest remainder: weight of b']
 */
export function replay(given: unknown, now?: Explained | Explanation): Replay {
  const check = new Collector()
  const read = check.attempt([], () => valueOf(parseReceipt(given)))
  const today = now === undefined ? undefined : check.attempt(['now'], () => resultFrom(now))
  const { kept } = check.valid({ kept: read })
  const found: Found = { changed: new Map(), causes: new Map() }
  replayed(kept, found)
  if (today) compared(kept, today, found)
  const { changed, causes } = found
  return {
    kind: 'replay',
    same: changed.size === 0 && causes.size === 0,
    changed: [...changed.values()],
    causes: [...causes.values()],
  }
}

interface Found {
  /** By node; the outcome of a decision by that too, which may be called like a node. */
  readonly changed: Map<string, Change>
  /** By node and field. */
  readonly causes: Map<string, Cause>
}

function replayed({ explanation, inputs, results }: Receipt, { changed, causes }: Found): void {
  const leaves = new Map(explanation.nodes.filter(isLeaf).map((leaf) => [leaf.id, leaf]))
  for (const leaf of leaves.values()) {
    const input = inputs[leaf.id] ?? leaf.value
    if (!equal(leaf.value, input)) noteValue(causes, leaf, leaf.value, input)
  }
  const again = computedAgain(explanation, inputs)
  for (const change of again.changed) {
    const { id } = change
    if (!leaves.has(id) && !changed.has(id)) changed.set(id, change)
  }
  const [first] = changed.values()
  if (causes.size === 0 && first) {
    const under = leavesUnder(explanation, first.id)
    for (const leaf of under) noteValue(causes, leaf, leaf.value, leaf.value)
    if (under.length === 0) {
      const { id, field, label, recorded, recomputed } = first
      note(causes, { id, field, label, recorded, found: recomputed })
    }
  }
  const byId = new Map(explanation.nodes.map((node) => [node.id, node]))
  for (const [name, id] of Object.entries(explanation.results)) {
    const { label } = byId.get(id) as ExplanationNode
    const [recorded, recomputed] = [results[name] ?? '', again.values[id] ?? '']
    if (changed.has(id) || equal(recorded, recomputed)) continue
    changed.set(id, { id, label, field: 'value', recorded, recomputed })
  }
}

function compared(
  kept: Receipt,
  { kind, explanation: now }: ReturnType<typeof resultFrom>,
  found: Found,
): void {
  const { changed, causes } = found
  if (kept.of !== kind) {
    const label = { nl: 'Soort uitkomst', en: 'Kind of result' }
    note(causes, { id: 'kind', field: 'kind', label, recorded: kept.of, found: preview(kind) })
  }
  const old = new Map(kept.explanation.nodes.map((node) => [node.id, node]))
  const fresh = new Map(now.nodes.map((node) => [node.id, node]))
  for (const id of new Set([...old.keys(), ...fresh.keys()])) {
    compareNodes(old.get(id), fresh.get(id), found)
  }
  compareDecisions(kept.explanation, now, found)
  const [then, today] = [byName(kept.results), byName(figuresIn(now))]
  const ids = { ...now.results, ...kept.explanation.results }
  for (const [name, id] of Object.entries(ids)) {
    const [recorded, recomputed] = [then.get(name) ?? '', today.get(name) ?? '']
    const same = recorded !== '' && recomputed !== '' && equal(recorded, recomputed)
    if (same || changed.has(id) || causes.has(keyOf(id, 'value'))) continue
    const { label } = (old.get(id) ?? fresh.get(id)) as ExplanationNode
    changed.set(id, { id, label, field: 'value', recorded, recomputed })
  }
  if (changed.size > 0 && causes.size === 0) {
    note(causes, { ...METHOD, field: 'value', recorded: '', found: '' })
  }
}

/** What one node was given then and now, and what it came to. */
function compareNodes(
  old: ExplanationNode | undefined,
  current: ExplanationNode | undefined,
  { changed, causes }: Found,
): void {
  const node = (old ?? current) as ExplanationNode
  const { id, label } = node
  if (old && current) {
    for (const { field, name, text, found } of differingFacts(old, current)) {
      const of = { nl: `${label.nl}: ${name.nl}`, en: `${label.en}: ${name.en}` }
      note(causes, { id, field, label: of, recorded: text, found })
    }
  }
  const same = old && current && equal(old.value, current.value)
  if (isLeaf(node)) {
    if (!same) noteValue(causes, node, old?.value, current?.value)
    return
  }
  if (changed.has(id)) return
  if (same) {
    const other = otherFigure(old, current)
    if (other) changed.set(id, { id, label, ...other })
    return
  }
  const [recorded, recomputed] = [old, current].map((each) =>
    each ? figureText(each.value, each.unit) : '',
  ) as [string, string]
  changed.set(id, { id, label, field: 'value', recorded, recomputed })
}

/** What rules were given then and now, and what came of it. */
function compareDecisions(old: Explanation, now: Explanation, { changed, causes }: Found): void {
  const [before, after] = [old, now].map(
    ({ decisions = [] }) => new Map(decisions.map((decision) => [decision.id, decision])),
  ) as [Map<string, Decision>, Map<string, Decision>]
  for (const { id, text: label } of new Map([...before, ...after]).values()) {
    const [then, current] = [before.get(id), after.get(id)]
    const [recorded, found] = [then?.given ?? '', current?.given ?? '']
    if (recorded !== found) note(causes, { id, field: 'given', label, recorded, found })
    const [outcome, recomputed] = [then?.outcome ?? '', current?.outcome ?? '']
    if (outcome === recomputed) continue
    changed.set(keyOf(id, 'outcome'), {
      id,
      label,
      field: 'outcome',
      recorded: outcome,
      recomputed,
    })
  }
}

function byName(results: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(results))
}

/** The first figure beside the value (a cell, a part, a period's amount) in which two nodes differ. */
function otherFigure(
  old: ExplanationNode,
  current: ExplanationNode,
): Pick<Change, 'field' | 'recorded' | 'recomputed'> | undefined {
  const [before, after] = [recordedFigures(old), recordedFigures(current)]
  const text = (field: string, figure: Ratio | undefined) =>
    figure ? figureText(figure, unitOf(field)) : ''
  for (const field of new Set([...before.keys(), ...after.keys()])) {
    const recorded = text(field, before.get(field))
    const recomputed = text(field, after.get(field))
    if (recorded !== recomputed) return { field, recorded, recomputed }
  }
  return undefined
}

function noteValue(
  causes: Map<string, Cause>,
  { id, label, unit }: Leaf,
  recorded: NodeValue | undefined,
  found: NodeValue | undefined,
): void {
  const text = (value: NodeValue | undefined) =>
    value === undefined ? '' : figureText(value, unit)
  note(causes, { id, field: 'value', label, recorded: text(recorded), found: text(found) })
}

/** The first word on a cause stands. */
function note(causes: Map<string, Cause>, cause: Cause): void {
  const key = keyOf(cause.id, cause.field)
  if (!causes.has(key)) causes.set(key, cause)
}

function keyOf(id: string, field: string): string {
  return `${id}\n${field}`
}

function equal(a: NodeValue, b: NodeValue): boolean {
  return compareRatios(ratioOf(a), ratioOf(b)) === 0
}

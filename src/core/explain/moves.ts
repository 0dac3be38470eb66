import { compareRatios, ratioOf } from '../money/index.js'
import type { Text } from '../result/index.js'
import { figureText } from './exact.js'
import { isLeaf, nodesUnder, sourcesOf } from './graph.js'
import type { Leaf } from './graph.js'
import type {
  Explanation,
  ExplanationNode,
  NodeValue,
  StepNode,
  TableNode,
  TableNodeRow,
  Unit,
} from './model.js'
import { cellOf, insideField } from './splits.js'

/** One thing that goes from what it is in one result to what it is in the other. */
export interface Move {
  readonly id: string
  readonly label: Text
  readonly unit: Unit
  /** As text. */
  readonly from: string
  readonly to: string
  /** The node of the graph before the move, all earlier moves made, and after it. */
  readonly before: ExplanationNode
  readonly after: ExplanationNode
}

/** What leads from the first graph to the second under a figure of the first, in the order of its nodes. */
export function movesTowards(first: Explanation, main: string, second: Explanation): Move[] {
  const others = byId(second)
  const under = nodesUnder(first, main)
  return under.flatMap((node): readonly Move[] => {
    const other = others.get(node.id)
    if (isLeaf(node)) return leafMove(node, other, under, others)
    if (node.type === 'table' && other?.type === 'table') return rowMoves(node, other, under)
    return contentMove(node, other)
  })
}

/** The factors and terms of sums that only the second graph has; without them a factor is 1 and a term 0. */
export function newcomers(second: Explanation, main: string, first: Explanation): Move[] {
  const known = byId(first)
  const under = nodesUnder(second, main)
  return under.flatMap((node): readonly Move[] => {
    if (!isLeaf(node) || known.has(node.id)) return []
    const neutral = neutralOf(node, under, known)
    return neutral === undefined ? [] : [valueMove(node, neutral, node.value)]
  })
}

function byId({ nodes }: Explanation): ReadonlyMap<string, ExplanationNode> {
  return new Map(nodes.map((node) => [node.id, node]))
}

function leafMove(
  leaf: Leaf,
  other: ExplanationNode | undefined,
  under: readonly ExplanationNode[],
  others: ReadonlyMap<string, ExplanationNode>,
): readonly Move[] {
  const { value, unit } = leaf
  // Where the second has terms, they count one by one.
  if (isEmptySum(leaf) && isSum(other)) return []
  const to = other ? (other.unit === unit ? other.value : value) : neutralOf(leaf, under, others)
  if (to === undefined || compareRatios(ratioOf(value), ratioOf(to)) === 0) return []
  return [valueMove(leaf, value, to)]
}

function valueMove(leaf: Leaf, from: NodeValue, to: NodeValue): Move {
  const { id, label, unit } = leaf
  const at = (value: NodeValue): Leaf => ({ ...leaf, value })
  const text = (value: NodeValue) => figureText(value, unit)
  return { id, label, unit, from: text(from), to: text(to), before: at(from), after: at(to) }
}

/**
 * What a leaf counts as in the graph that lacks it: a factor as 1, one term more in a sum that both graphs
 * have as 0. Anything else has no such value.
 */
function neutralOf(
  { id, unit }: Leaf,
  under: readonly ExplanationNode[],
  others: ReadonlyMap<string, ExplanationNode>,
): NodeValue | undefined {
  if (unit === 'factor') return 1
  const users = under.filter((node) => sourcesOf(node).includes(id))
  const isTerm = users.every((user) => {
    const other = others.get(user.id)
    if (user.type !== 'step' || other === undefined) return false
    if (user.op === 'subtract') return isStep(other, 'subtract') && user.of[0] !== id
    return user.op === 'add' && (isSum(other) || isEmptySum(other))
  })
  return isTerm && users.length > 0 ? 0 : undefined
}

function isStep(node: ExplanationNode | undefined, op: StepNode['op']): boolean {
  return node?.type === 'step' && node.op === op
}

const isSum = (node: ExplanationNode | undefined): boolean => isStep(node, 'add')

/** A sum of nothing has no step: it is nought from the start. */
function isEmptySum(node: ExplanationNode): boolean {
  return isLeaf(node) && node.unit === 'euro' && ratioOf(node.value).numerator === 0n
}

/**
 * A table row by row, with the cells on record. Where the figure rests on one column of the table,
 * a row counts with its cell there; else with its amount.
 */
function rowMoves(
  first: TableNode,
  second: TableNode,
  under: readonly ExplanationNode[],
): readonly Move[] {
  const columns = new Set(
    under.flatMap((node) =>
      node.type === 'table-share' && node.of[0] === first.id ? [node.column] : [],
    ),
  )
  const [only] = columns.size === 1 ? columns : []
  const { id, unit } = first
  const [old, anew] = [rowsOf(first), rowsOf(second)]
  let now = first
  return [...new Set([...old.keys(), ...anew.keys()])].map((name) => {
    const before = now
    const [from, to] = [old.get(name), anew.get(name)]
    now = withRow(before, name, to, second)
    const shown = (row: TableNodeRow | undefined, { cells }: TableNode) => {
      if (row === undefined) return ''
      return figureText(only === undefined ? row.amount : cellOf(cells, name, only), unit)
    }
    return {
      id: `${id}.rows.${insideField(name)}`,
      label: { nl: `Regel ${name}`, en: `Row ${name}` },
      unit,
      from: shown(from, first),
      to: shown(to, second),
      before,
      after: now,
    }
  })
}

function rowsOf({ rows }: TableNode): ReadonlyMap<string, TableNodeRow> {
  return new Map(rows.map((row) => [row.row, row]))
}

/** A table with one row as another has it, or without that row. */
function withRow(
  table: TableNode,
  name: string,
  row: TableNodeRow | undefined,
  { cells }: TableNode,
): TableNode {
  const others = table.rows.filter((each) => each.row !== name)
  const given = Object.hasOwn(cells, name) ? cells[name] : undefined
  return {
    ...table,
    rows: row ? [...others, row] : others,
    cells: Object.fromEntries([...Object.entries(table.cells), [name, given ?? {}]]),
  }
}

/** An apportionment with the other's weights; or a mean with the other's parts, or with what stands in its place. */
function contentMove(node: ExplanationNode, other: ExplanationNode | undefined): readonly Move[] {
  const { id, label, unit, value } = node
  const from = figureText(value, unit)
  if (node.type === 'apportionment' && other?.type === 'apportionment') {
    const of = { nl: `${label.nl}: gewichten`, en: `${label.en}: weights` }
    const after = { ...other, of: node.of }
    return [{ id, label: of, unit, from, to: from, before: node, after }]
  }
  const isMean = node.type === 'mean' && other?.unit === unit
  if (!isMean || !(other.type === 'mean' || isLeaf(other))) return []
  return [{ id, label, unit, from, to: figureText(other.value, unit), before: node, after: other }]
}

import { grouped } from '../lists/index.js'
import { compareRatios, multiplyRatios, ratioOf, subtractRatios } from '../money/index.js'
import type { Ratio } from '../money/index.js'
import type { Text } from '../result/index.js'
import { figureText, whole } from './exact.js'
import { isLeaf, nodesUnder, sourcesOf } from './graph.js'
import type { Leaf } from './graph.js'
import { coefficientsOf, rowChange } from './linear.js'
import type { Coefficients } from './linear.js'
import type {
  Explanation,
  ExplanationNode,
  NodeValue,
  StepNode,
  TableNode,
  TableNodeRow,
  TableShareNode,
  Unit,
} from './model.js'
import { rowNames } from './names.js'
import { cellOf, insideField } from './splits.js'

/** One thing that goes from what it is in one result to what it is in the other. */
export interface Move {
  readonly id: string
  readonly label: Text
  readonly unit: Unit
  /** As text. */
  readonly from: string
  readonly to: string
  /** What it brings about in the figure; or the node before and after, to compute the figure with. */
  readonly change: Ratio | { readonly before: ExplanationNode; readonly after: ExplanationNode }
}

/** A figure with its graph: its node and all under it, and how it depends on them. */
export interface Figure {
  readonly under: readonly ExplanationNode[]
  readonly coefficients: Coefficients
  /** By node: who uses it, and in which place. */
  readonly uses: ReadonlyMap<string, readonly Use[]>
}

interface Use {
  readonly user: ExplanationNode
  readonly source: string
  readonly place: number
}

/** A figure of a graph. */
export function figureOf(explanation: Explanation, id: string): Figure {
  const under = nodesUnder(explanation, id)
  const uses = under.flatMap((user) =>
    sourcesOf(user).map((source, place): Use => ({ user, source, place })),
  )
  return {
    under,
    coefficients: coefficientsOf(under, id),
    uses: grouped(uses, ({ source }) => source),
  }
}

/** What leads from a figure of one graph to another graph, in the order of the nodes. */
export function movesTowards(figure: Figure, second: Explanation): Move[] {
  const others = byId(second)
  return figure.under.flatMap((node): readonly Move[] => {
    const other = others.get(node.id)
    if (isLeaf(node)) return leafMove(node, other, figure, others)
    if (node.type === 'table' && other?.type === 'table') return rowMoves(node, other, figure)
    return contentMove(node, other)
  })
}

/** The factors and terms of sums that another graph lacks; without them a factor is 1 and a term 0. */
export function addedTerms(figure: Figure, first: Explanation): Move[] {
  const known = byId(first)
  return figure.under.flatMap((node): readonly Move[] => {
    if (!isLeaf(node) || known.has(node.id)) return []
    const neutral = neutralOf(node, figure, known)
    return neutral === undefined ? [] : [valueMove(node, neutral, node.value, figure)]
  })
}

function byId({ nodes }: Explanation): ReadonlyMap<string, ExplanationNode> {
  return new Map(nodes.map((node) => [node.id, node]))
}

function leafMove(
  leaf: Leaf,
  other: ExplanationNode | undefined,
  figure: Figure,
  others: ReadonlyMap<string, ExplanationNode>,
): readonly Move[] {
  const { value, unit } = leaf
  // Where the second has terms, they count one by one.
  if (isEmptySum(leaf) && isSum(other)) return []
  const to = other ? (other.unit === unit ? other.value : value) : neutralOf(leaf, figure, others)
  if (to === undefined || compareRatios(ratioOf(value), ratioOf(to)) === 0) return []
  return [valueMove(leaf, value, to, figure)]
}

function valueMove(leaf: Leaf, from: NodeValue, to: NodeValue, { coefficients }: Figure): Move {
  const { id, label, unit } = leaf
  const text = (value: NodeValue) => figureText(value, unit)
  const times = coefficients.get(id)
  const change =
    typeof times === 'bigint'
      ? multiplyRatios(whole(times), subtractRatios(ratioOf(to), ratioOf(from)))
      : { before: { ...leaf, value: from }, after: { ...leaf, value: to } }
  return { id, label, unit, from: text(from), to: text(to), change }
}

/**
 * What a leaf counts as in the graph that lacks it: a factor as 1, one term more in a sum that both graphs
 * have as 0. Anything else has no such value.
 */
function neutralOf(
  { id, unit }: Leaf,
  { uses }: Figure,
  others: ReadonlyMap<string, ExplanationNode>,
): NodeValue | undefined {
  if (unit === 'factor') return 1
  const own = uses.get(id) ?? []
  const isTerm = own.every(({ user, place }) => {
    const other = others.get(user.id)
    if (other === undefined) return false
    if (isStep(user, 'subtract')) return isStep(other, 'subtract') && place > 0
    return isSum(user) && (isSum(other) || isEmptySum(other))
  })
  return isTerm && own.length > 0 ? 0 : undefined
}

function isStep(node: ExplanationNode | undefined, op: StepNode['op']): boolean {
  return node?.type === 'step' && node.op === op
}

const isSum = (node: ExplanationNode | undefined): boolean => isStep(node, 'add')

/** A sum of nothing has no step: it is zero from the start. */
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
  { under, coefficients }: Figure,
): readonly Move[] {
  const shares = under.filter(
    (node) => node.type === 'table-share' && node.of[0] === first.id,
  ) as readonly TableShareNode[]
  const columns = new Set(shares.map(({ column }) => column))
  const [only] = columns.size === 1 ? columns : []
  const { id, unit } = first
  const [old, current] = [rowsOf(first), rowsOf(second)]
  const [oldName, newName] = [rowNames(first), rowNames(second)]
  return [...new Set([...old.keys(), ...current.keys()])].flatMap((name): readonly Move[] => {
    const [from, to] = [old.get(name), current.get(name)]
    const change = rowChange(first, from, { row: to, table: second }, shares, coefficients)
    const shown = (row: TableNodeRow | undefined, { cells }: TableNode) => {
      if (row === undefined) return ''
      return figureText(only === undefined ? row.amount : cellOf(cells, name, only), unit)
    }
    if (change === undefined) return []
    const called = to === undefined ? oldName(name) : newName(name)
    const label = { nl: `Regel ${called}`, en: `Row ${called}` }
    const texts = { from: shown(from, first), to: shown(to, second) }
    return [{ id: `${id}.rows.${insideField(name)}`, label, unit, ...texts, change }]
  })
}

function rowsOf({ rows }: TableNode): ReadonlyMap<string, TableNodeRow> {
  return new Map(rows.map((row) => [row.row, row]))
}

/** A share with the other's last cent; or a mean with the other's parts, or with what stands in its place. */
function contentMove(node: ExplanationNode, other: ExplanationNode | undefined): readonly Move[] {
  const { id, label, unit, value } = node
  const from = figureText(value, unit)
  if (node.type === 'share' && other?.type === 'share' && node.key === other.key) {
    const of = { nl: `${label.nl}: laatste restcent`, en: `${label.en}: last left-over cent` }
    const after = { ...other, of: node.of }
    return [{ id, label: of, unit, from, to: from, change: { before: node, after } }]
  }
  const isMean = node.type === 'mean' && other?.unit === unit
  if (!isMean || !(other.type === 'mean' || isLeaf(other))) return []
  const change = { before: node, after: other }
  return [{ id, label, unit, from, to: figureText(other.value, unit), change }]
}

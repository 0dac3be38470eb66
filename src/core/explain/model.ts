import type { Reference, Text } from '../result/index.js'

/** A value in a graph: whole numbers as they are, exact decimals and fractions (`22/7`) as text, amounts as euros. */
export type NodeValue = number | string | Amount

/** What the graph needs to know of an amount; `Euro` is one, and JSON makes it a string. */
export interface Amount {
  readonly cents: number
  /** `1234.56`. */
  toJSON(): string
}

/** What a value is counted in. */
export type Unit =
  'euro' | 'persons' | 'percent' | 'euro/person' | 'factor' | 'weight' | 'euro/weight' | 'count'

interface NodeBase {
  readonly id: string
  readonly label: Text
  readonly unit: Unit
  readonly value: NodeValue
  readonly reference?: Reference
}

/** A fact that the computation starts from: from the register, brought by the caller, or counted in what the caller brought. */
export interface InputNode extends NodeBase {
  readonly type: 'input'
  readonly origin: 'caller' | 'register' | 'counted' | 'computed' | 'estimated'
}

/** A value that a rule sets, with the dates between which it holds. */
export interface ParameterNode extends NodeBase {
  readonly type: 'parameter'
  readonly origin: 'caller' | 'source'
  readonly from?: string
  readonly to?: string
  readonly published?: string
  readonly status: 'final' | 'provisional' | 'assumed'
}

/** The four operations on the nodes named in `of`, exact. */
export interface StepNode extends NodeBase {
  readonly type: 'step'
  readonly op: 'add' | 'subtract' | 'multiply' | 'divide'
  readonly of: readonly string[]
}

/** A mean of values, each counting by its weight, such as a share carried over from municipalities that merged. */
export interface MeanNode extends NodeBase {
  readonly type: 'mean'
  readonly parts: readonly MeanPart[]
}

/** One value in a {@link MeanNode}. */
export interface MeanPart {
  readonly name: string
  readonly value: number | string
  readonly weight: number | string
}

/** How an exact value became an amount in cents. */
export type RoundingMode = 'half-up' | 'half-even' | 'up' | 'down'

/** The one way from an exact value to an amount: rounded to a multiple of `step` euros. */
export interface RoundingNode extends NodeBase {
  readonly type: 'rounding'
  readonly of: readonly [string]
  readonly mode: RoundingMode
  readonly step: string
  readonly reason: Text
}

/** A total split by largest remainder over named weights. */
export interface ApportionmentNode extends NodeBase {
  readonly type: 'apportionment'
  readonly of: readonly [total: string]
  readonly weights: Readonly<Record<string, number | string>>
  readonly remainderTo?: string
  readonly amounts: Readonly<Record<string, Amount | string>>
}

/**
 * What one party gets of a total split by largest remainder, without the other parties: total × weight ÷ the
 * sum of all weights, rounded down, and a left-over cent if its remainder comes before the last that got one.
 */
export interface ShareNode extends NodeBase {
  readonly type: 'share'
  readonly of: readonly [total: string, weight: string, sumOfWeights: string]
  readonly key: string
  /** The party by name, where its key is a code. */
  readonly keyLabel?: string
  /** The exact share in euros, as a fraction. */
  readonly quota: { readonly numerator: string; readonly denominator: string }
  readonly floor: Amount | string
  readonly extraCents: number
  /** Who got the last left-over cent, and its weight; of equal remainders the first key in code-unit order comes first. */
  readonly lastCent?: {
    readonly key: string
    /** The party by name, where its key is a code. */
    readonly label?: string
    readonly weight: number | string
  }
}

/**
 * A table apportioned as a whole: `rows` and `weights` are what `apportionTable` was given,
 * so that it gives the same cells again. The value is the sum of the rows.
 */
export interface TableNode extends NodeBase {
  readonly type: 'table'
  readonly rows: readonly TableNodeRow[]
  /** Columns by name, where their keys are codes. */
  readonly columnLabels?: Readonly<Record<string, string>>
  readonly weights?: Readonly<Record<string, number | string>>
  readonly cells: Readonly<Record<string, Readonly<Record<string, Amount | string>>>>
}

/** One row of a {@link TableNode}; without weights of its own it follows those of the table. */
export interface TableNodeRow {
  readonly row: string
  /** The row by name, where `row` is an id that people do not know. */
  readonly label?: string
  readonly amount: Amount | string
  readonly group?: string
  readonly weights?: Readonly<Record<string, number | string>>
}

/** A subtotal of a table: one column's part of one group of rows, or without a column the whole group. */
export interface TableShareNode extends NodeBase {
  readonly type: 'table-share'
  readonly of: readonly [table: string]
  readonly column?: string
  readonly group: string
  /** The group in words, where its name is none for people. */
  readonly groupLabel?: Text
}

/**
 * A total spread over periods in their order: `periods` and `fixed` are what `spread` was given,
 * so that it gives the same amounts again.
 */
export interface SpreadNode extends NodeBase {
  readonly type: 'spread'
  readonly of: readonly [total: string]
  readonly periods: readonly { readonly period: string; readonly weight: number | string }[]
  readonly fixed: Readonly<Record<string, Amount | string>>
  readonly amounts: Readonly<Record<string, Amount | string>>
}

/** One node of a graph. */
export type ExplanationNode =
  | InputNode
  | ParameterNode
  | StepNode
  | MeanNode
  | RoundingNode
  | ApportionmentNode
  | ShareNode
  | TableNode
  | TableShareNode
  | SpreadNode

/** Something the sources do not settle and the computation took for granted; the caller can override it. */
export interface Assumption {
  readonly id: string
  readonly text: Text
  readonly reference?: Reference
}

/** Something that a rule settles and arithmetic does not, such as which of several dates counts. */
export interface Decision {
  /** What it is about. */
  readonly id: string
  /** What was given, and what came of it: in a fixed notation, to compare. */
  readonly given: string
  readonly outcome: string
  /** What came of it and why, to read. */
  readonly text: Text
  readonly reference?: Reference
}

/**
 * How a result came about, as a flat list of plain data in which every node stands after those it uses.
 * Every number in it can be recomputed from the inputs and parameters.
 */
export interface Explanation {
  readonly kind: 'explanation'
  readonly title: Text
  readonly nodes: readonly ExplanationNode[]
  /** Which node holds which figure of the result, such as `amount` or `components.population`. */
  readonly results: Readonly<Record<string, string>>
  readonly assumptions: readonly Assumption[]
  /** What was settled by rules; on record, not computed again. */
  readonly decisions?: readonly Decision[]
}

/** A result that explains itself. */
export interface Explained {
  readonly kind: string
  readonly explanation: Explanation
}

// The nodes that most explanations are made of: values that were given, and what follows from them.

/** A value that the caller brought, or that has another origin. */
export function inputNode(
  id: string,
  label: Text,
  value: NodeValue,
  origin: InputNode['origin'] = 'caller',
  unit: Unit = 'euro',
): InputNode {
  return { type: 'input', id, label, unit, value, origin }
}

/** One of the four operations on the nodes named. */
export function stepNode(
  id: string,
  label: Text,
  op: StepNode['op'],
  of: readonly string[],
  value: NodeValue,
  unit: Unit = 'euro',
): StepNode {
  return { type: 'step', id, label, unit, op, of, value }
}

/** A sum; a sum of nothing has no step, it is zero from the start. */
export function sumNode(
  id: string,
  label: Text,
  of: readonly string[],
  value: Amount,
): InputNode | StepNode {
  return of.length === 0 ? inputNode(id, label, value) : stepNode(id, label, 'add', of, value)
}

/** The first less all others. */
export function subtractNode(
  id: string,
  label: Text,
  of: readonly string[],
  value: Amount,
): StepNode {
  return stepNode(id, label, 'subtract', of, value)
}

/** An exact value in euros, rounded to the cent. */
export function roundingNode(
  id: string,
  label: Text,
  of: string,
  mode: RoundingMode,
  reason: Text,
  value: Amount,
): RoundingNode {
  return { type: 'rounding', id, label, unit: 'euro', of: [of], mode, step: '0.01', reason, value }
}

import { plain } from '../input/index.js'
import { MOST_NODE_ISSUES } from '../limits.js'
import { hasTooManyDigits, isEuro, ratioOf } from '../money/index.js'
import { Collector, isRecord, reading, shown, SpukError } from '../result/index.js'
import type { Path } from '../result/index.js'
import { sourcesOf } from './graph.js'
import { duplicateNode, notExplained, unknownNode, unreadable } from './issues.js'
import type { Explanation, ExplanationNode, InputNode, ShareNode, Unit } from './model.js'

type Fields = Readonly<Record<string, unknown>>
type Check = (value: unknown) => boolean
type Shape = Readonly<Record<string, Check>>

const text: Check = (value) => typeof value === 'string'
const NUMBER = /^-?\d{1,400}(?:\.\d{1,400}|\/[1-9]\d{0,399})?$/

/** Numbers, texts and amounts that `ratioOf` reads; not decimals, which JSON could imitate. */
export const exact: Check = (value) =>
  typeof value === 'string'
    ? NUMBER.test(value)
    : typeof value === 'number'
      ? Number.isFinite(value) && !hasTooManyDigits(value)
      : isEuro(value)
export const positive: Check = (value) => exact(value) && ratioOf(value).numerator > 0n
const oneOf =
  (...words: readonly string[]): Check =>
  (value) =>
    words.includes(value as string)
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value)
const listOf =
  (check: Check, least = 0, most = Infinity): Check =>
  (value) =>
    Array.isArray(value) && value.length >= least && value.length <= most && value.every(check)
const byKey =
  (check: Check): Check =>
  (value) =>
    isRecord(value) && Object.values(value).every(check)
const fields =
  (shape: Shape): Check =>
  (value) =>
    isRecord(value) && Object.entries(shape).every(([field, check]) => check(value[field]))

const bilingual = fields({ nl: text, en: text })
const reference = optional(
  fields({
    source: text,
    article: optional(text),
    jci: optional(text),
    url: optional(text),
    certainty: optional(oneOf('read', 'inferred', 'unchecked')),
  }),
)

/** What a value may be counted in, and where an input may come from. */
export const UNITS = [
  'euro',
  'persons',
  'percent',
  'euro/person',
  'factor',
  'weight',
  'euro/weight',
  'count',
] as const satisfies readonly Unit[]
export const ORIGINS = [
  'caller',
  'register',
  'counted',
  'computed',
  'estimated',
] as const satisfies readonly InputNode['origin'][]

const NODE: Shape = {
  type: isType,
  id: text,
  label: bilingual,
  unit: oneOf(...UNITS),
  value: exact,
  reference,
}

const NODES: Readonly<Record<ExplanationNode['type'], Shape>> = {
  input: { origin: oneOf(...ORIGINS) },
  parameter: {
    origin: oneOf('caller', 'source'),
    status: oneOf('final', 'provisional', 'assumed'),
    from: optional(text),
    to: optional(text),
    published: optional(text),
  },
  step: { op: oneOf('add', 'subtract', 'multiply', 'divide'), of: listOf(text, 1) },
  mean: { parts: listOf(fields({ name: text, value: exact, weight: exact }), 1) },
  rounding: {
    of: listOf(text, 1, 1),
    mode: oneOf('half-up', 'half-even', 'up', 'down'),
    step: positive,
    reason: bilingual,
  },
  apportionment: {
    of: listOf(text, 1, 1),
    weights: byKey(exact),
    remainderTo: optional(text),
    amounts: byKey(exact),
  },
  share: {
    of: listOf(text, 3, 3),
    key: text,
    keyLabel: optional(text),
    quota: (value) => fields({ numerator: text, denominator: text })(value) && isQuota(value),
    floor: exact,
    extraCents: Number.isSafeInteger,
    lastCent: optional(fields({ key: text, label: optional(text), weight: exact })),
  },
  table: {
    rows: listOf(
      fields({
        row: text,
        label: optional(text),
        amount: exact,
        group: optional(text),
        weights: optional(byKey(exact)),
      }),
    ),
    columnLabels: optional(byKey(text)),
    weights: optional(byKey(exact)),
    cells: byKey(byKey(exact)),
  },
  'table-share': {
    of: listOf(text, 1, 1),
    column: optional(text),
    group: text,
    groupLabel: optional(bilingual),
  },
  spread: {
    of: listOf(text, 1, 1),
    periods: listOf(fields({ period: text, weight: exact }), 1),
    fixed: byKey(exact),
    amounts: byKey(exact),
  },
}

function isType(value: unknown): value is ExplanationNode['type'] {
  return typeof value === 'string' && Object.hasOwn(NODES, value)
}

function isQuota(value: unknown): boolean {
  const { numerator, denominator } = value as ShareNode['quota']
  return exact(`${numerator}/${denominator}`)
}

const EXPLANATION: Shape = {
  kind: oneOf('explanation'),
  title: bilingual,
  nodes: listOf(isRecord, 1),
  results: (value) => byKey(text)(value) && Object.keys(value as object).length > 0,
  assumptions: listOf(fields({ id: text, text: bilingual, reference })),
  decisions: optional(
    listOf(fields({ id: text, given: text, outcome: text, text: bilingual, reference })),
  ),
}

/** Reports every field that does not have its form. */
export function checkFields(check: Collector, path: Path, value: Fields, shape: Shape): void {
  for (const [field, fits] of Object.entries(shape)) {
    if (!fits(value[field])) {
      check.add(unreadable({ field, given: shown(value[field]) }, [...path, field]))
    }
  }
}

/** What explaining needs of a result. */
export interface ReadResult {
  readonly kind: unknown
  readonly explanation: Explanation
}

/** The kind of a result and its explanation: see {@link explanationOf}. */
export function resultFrom(result: unknown): ReadResult {
  const { kind, explanation } = reading((): Fields => {
    if (!isRecord(result)) throw new SpukError([notExplained({ given: shown(result) })])
    const { kind, explanation } = result
    return { kind, explanation: kind === 'explanation' ? result : explanation }
  })
  const check = new Collector()
  const given = check.attempt(['explanation'], () => plain(explanation))
  check.done()
  if (!isRecord(given)) {
    const what = typeof kind === 'string' ? kind : result
    throw new SpukError([notExplained({ given: shown(what) })])
  }
  return { kind, explanation: soundExplanation(given) }
}

/**
 * The explanation of a result, or one by itself, live or after a trip through JSON, with every field
 * looked at: the readers can then trust it, whoever wrote it.
 */
export function explanationOf(result: unknown): Explanation {
  return resultFrom(result).explanation
}

/** The same of what is plain data already. */
export function soundExplanation(given: Fields): Explanation {
  const check = new Collector()
  checkFields(check, ['explanation'], given, EXPLANATION)
  check.done()
  const explanation = given as unknown as Explanation
  for (const [i, node] of explanation.nodes.entries()) {
    checkNode(check, ['explanation', 'nodes', i], node as unknown as Fields)
    if (check.issues.length >= MOST_NODE_ISSUES) break
  }
  check.done()
  checkLinks(check, explanation)
  check.done()
  return explanation
}

function checkNode(check: Collector, path: Path, node: Fields): void {
  checkFields(check, path, node, NODE)
  const type = node['type']
  if (isType(type)) checkFields(check, path, node, NODES[type])
}

function checkLinks(check: Collector, { nodes, results }: Explanation): void {
  const known = new Map<string, ExplanationNode>()
  for (const [i, node] of nodes.entries()) {
    const path = ['explanation', 'nodes', i]
    for (const id of missingSources(node, known)) {
      if (check.issues.length >= MOST_NODE_ISSUES) return
      check.add(unknownNode({ id: shown(id) }, [...path, 'of']))
    }
    if (known.has(node.id)) check.add(duplicateNode({ id: shown(node.id) }, path))
    known.set(node.id, node)
  }
  for (const [name, id] of Object.entries(results)) {
    if (check.issues.length >= MOST_NODE_ISSUES) return
    if (!known.has(id)) {
      check.add(unknownNode({ id: shown(id) }, ['explanation', 'results', name]))
    }
  }
}

/** A source has to stand earlier; a subtotal's is a table. */
function missingSources(
  node: ExplanationNode,
  known: ReadonlyMap<string, ExplanationNode>,
): readonly string[] {
  if (node.type === 'table-share' && known.get(node.of[0])?.type !== 'table') return node.of
  return sourcesOf(node).filter((id) => !known.has(id))
}

// Definitions of an explanation and a receipt that come back. The types are in model.ts, which needs no zod.
import * as z from 'zod/mini'
import { toPlainData } from '../input/index.js'
import { hasTooManyDigits, isEuro, ratioOf } from '../money/index.js'
import { Collector, isRecord, missing, preview, SpukError, wrongType } from '../result/index.js'
import type { Issue } from '../result/index.js'
import { forms, leaf, list, rule } from '../schema/index.js'
import type { Definition, JsonForm } from '../schema/index.js'
import { isLeaf, sourcesOf } from './graph.js'
import {
  duplicateNode,
  notANumber,
  notInExplanation,
  unknownFormat,
  unknownNode,
} from './issues.js'
import type { Amount, Explanation, ExplanationNode, NodeValue, Unit } from './model.js'

const NUMBER = /^-?\d{1,400}(?:\.\d{1,400}|\/[1-9]\d{0,399})?$/

/** Numbers, texts and amounts that `ratioOf` reads; not decimals, which JSON could imitate. */
function isExact(value: unknown): value is NodeValue {
  if (typeof value === 'string') return NUMBER.test(value)
  return typeof value === 'number'
    ? Number.isFinite(value) && !hasTooManyDigits(value)
    : isEuro(value)
}

function exactFrom(value: unknown): NodeValue {
  if (isExact(value)) return value
  throw new SpukError([notANumber({ given: preview(value) })])
}
const amountFrom = exactFrom as (value: unknown) => Amount | string
const numberFrom = exactFrom as (value: unknown) => number | string

function stepFrom(value: unknown): string {
  if (isExact(value) && ratioOf(value).numerator > 0n) return value as string
  throw new SpukError([notANumber({ given: preview(value) })])
}

function textFrom(value: unknown): string {
  if (typeof value === 'string') return value
  throw new SpukError([wrongType({ expected: ['string'], given: preview(value) })])
}

function recordFrom<T>(value: unknown, guard: (field: unknown) => T): Readonly<Record<string, T>> {
  if (!isRecord(value))
    throw new SpukError([wrongType({ expected: ['object'], given: preview(value) })])
  const check = new Collector()
  const fields = Object.entries(value).map(
    ([key, field]) => [key, check.attempt([key], () => guard(field)) as T] as const,
  )
  check.done()
  return Object.fromEntries(fields)
}

/** By name, of which one may be `__proto__`: records of zod's pass that over. */
function byName<T>(
  guard: (field: unknown) => T,
  additionalProperties: JsonForm,
): Definition<Readonly<Record<string, T>>> {
  return leaf((value) => recordFrom(value, guard), { type: 'object', additionalProperties })
}

/** An object that may have more fields: those of a later version are kept. */
function open<S extends z.core.$ZodShape>(shape: S): z.ZodMiniObject<S> {
  return z.catchall(z.object(shape), leaf(toPlainData, {}))
}

/** A field that may be left out, as `optional` of core/schema; the fields inside keep their names for the words. */
const optional = <S extends z.ZodMiniType>(definition: S): z.ZodMiniExactOptional<S> =>
  z.optional(definition) as never

/** A list of ids of which the number is fixed. */
function ids<T extends readonly string[]>(length: T['length']): Definition<T> {
  return z.array(z.string()).check(z.length(length)) as never
}

const text = /* @__PURE__ */ z.string()
const both = /* @__PURE__ */ z.lazy(() => open({ nl: text, en: text }))
const reference = /* @__PURE__ */ z.lazy(() =>
  optional(
    open({
      source: text,
      article: optional(text),
      jci: optional(text),
      url: optional(text),
      certainty: optional(z.enum(['read', 'inferred', 'unchecked'])),
    }),
  ),
)

// prettier-ignore
const UNITS = [
  'euro', 'persons', 'percent', 'euro/person', 'factor', 'weight', 'euro/weight', 'count',
] as const satisfies readonly Unit[]

const node = /* @__PURE__ */ z.lazy(() => {
  const value = leaf(exactFrom, forms.exact)
  const amount = leaf(amountFrom, forms.exact)
  const number = leaf(numberFrom, forms.exact)
  const amounts = byName(amountFrom, forms.exact)
  const numbers = byName(numberFrom, forms.exact)
  const cells = byName((row) => recordFrom(row, amountFrom), {
    type: 'object',
    additionalProperties: forms.exact,
  })
  const base = {
    id: text,
    label: both,
    unit: z.enum(UNITS),
    value,
    reference,
  }
  const of = ids<readonly [string]>(1)
  return z.discriminatedUnion('type', [
    open({
      type: z.literal('input'),
      ...base,
      origin: z.enum(['caller', 'register', 'counted', 'computed', 'estimated']),
    }),
    open({
      type: z.literal('parameter'),
      ...base,
      origin: z.enum(['caller', 'source']),
      status: z.enum(['final', 'provisional', 'assumed']),
      from: optional(text),
      to: optional(text),
      published: optional(text),
    }),
    open({
      type: z.literal('step'),
      ...base,
      op: z.enum(['add', 'subtract', 'multiply', 'divide']),
      of: list(text, z.minLength(1)),
    }),
    open({
      type: z.literal('mean'),
      ...base,
      parts: list(open({ name: text, value: number, weight: number }), z.minLength(1)),
    }),
    open({
      type: z.literal('rounding'),
      ...base,
      of,
      mode: z.enum(['half-up', 'half-even', 'up', 'down']),
      step: leaf(stepFrom, forms.weight),
      reason: both,
    }),
    open({
      type: z.literal('apportionment'),
      ...base,
      of,
      weights: numbers,
      remainderTo: optional(text),
      amounts,
    }),
    open({
      type: z.literal('share'),
      ...base,
      of: ids<readonly [string, string, string]>(3),
      key: text,
      keyLabel: optional(text),
      quota: open({
        numerator: z.string().check(z.regex(/^-?\d{1,400}$/)),
        denominator: z.string().check(z.regex(/^[1-9]\d{0,399}$/)),
      }),
      floor: amount,
      extraCents: z.int(),
      lastCent: optional(open({ key: text, label: optional(text), weight: number })),
    }),
    open({
      type: z.literal('table'),
      ...base,
      rows: list(
        open({
          row: text,
          label: optional(text),
          amount,
          group: optional(text),
          weights: optional(numbers),
        }),
      ),
      columnLabels: optional(byName(textFrom, { type: 'string' })),
      weights: optional(numbers),
      cells,
    }),
    open({
      type: z.literal('table-share'),
      ...base,
      of,
      column: optional(text),
      group: text,
      groupLabel: optional(both),
    }),
    open({
      type: z.literal('spread'),
      ...base,
      of,
      periods: list(open({ period: text, weight: number }), z.minLength(1)),
      fixed: amounts,
      amounts,
    }),
  ])
})

/** What `explain` and all who read an explanation take: every node stands after those it uses. */
export const explanationInput = /* @__PURE__ */ z.lazy(() =>
  open({
    kind: z.literal('explanation'),
    title: both,
    nodes: list(node, z.minLength(1)),
    results: leaf(resultsFrom, {
      type: 'object',
      additionalProperties: { type: 'string' },
      minProperties: 1,
    }),
    assumptions: list(open({ id: text, text: both, reference })),
    decisions: optional(
      list(open({ id: text, given: text, outcome: text, text: both, reference })),
    ),
  }).check(rule(['nodes', 'results'], brokenLinks)),
)

function resultsFrom(value: unknown): Readonly<Record<string, string>> {
  const results = recordFrom(value, textFrom)
  if (Object.keys(results).length > 0) return results
  throw new SpukError([missing({})])
}

/** What `parseReceipt` and `replay` take. */
export const receiptInput = /* @__PURE__ */ z.lazy(() => {
  // Which figures and inputs there are, the explanation says.
  const figures = byName(toPlainData<unknown>, forms.exact)
  return open({
    kind: z.literal('receipt'),
    format: leaf(formatFrom, { const: 1 }),
    of: text,
    results: figures as unknown as Definition<Readonly<Record<string, string>>>,
    inputs: figures as unknown as Definition<Readonly<Record<string, number | string>>>,
    explanation: explanationInput,
  }).check(
    rule(['results', 'explanation'], ({ results, explanation }) =>
      wrongFigures('results', results, Object.keys(explanation.results)),
    ),
    rule(['inputs', 'explanation'], ({ inputs, explanation: { nodes } }) =>
      wrongFigures(
        'inputs',
        inputs,
        nodes.filter(isLeaf).map(({ id }) => id),
      ),
    ),
  )
})

function formatFrom(format: unknown): 1 {
  if (format === 1) return format
  throw new SpukError([unknownFormat({ format: preview(format) })])
}

function brokenLinks({ nodes, results }: Pick<Explanation, 'nodes' | 'results'>): readonly Issue[] {
  const issues: Issue[] = []
  const known = new Map<string, ExplanationNode>()
  for (const [i, node] of nodes.entries()) {
    for (const id of missingSources(node, known)) {
      issues.push(unknownNode({ id: preview(id) }, ['nodes', i, 'of']))
    }
    if (known.has(node.id)) issues.push(duplicateNode({ id: preview(node.id) }, ['nodes', i]))
    known.set(node.id, node)
  }
  for (const [name, id] of Object.entries(results)) {
    if (!known.has(id)) issues.push(unknownNode({ id: preview(id) }, ['results', name]))
  }
  return issues
}

/** A source has to stand earlier; a subtotal's is a table. */
function missingSources(
  node: ExplanationNode,
  known: ReadonlyMap<string, ExplanationNode>,
): readonly string[] {
  if (node.type === 'table-share' && known.get(node.of[0])?.type !== 'table') return node.of
  return sourcesOf(node).filter((id) => !known.has(id))
}

/** Every figure that the explanation names has to be there, and no other. */
function wrongFigures(
  field: string,
  given: Readonly<Record<string, unknown>>,
  expected: readonly string[],
): readonly Issue[] {
  const known = new Set(expected)
  const wrong = expected.flatMap((key) => {
    if (!Object.hasOwn(given, key)) return [missing({}, [field, key])]
    const figure = given[key]
    return isExact(figure) ? [] : [notANumber({ given: preview(figure) }, [field, key])]
  })
  const others = Object.keys(given).filter((key) => !known.has(key))
  return [...wrong, ...others.map((key) => notInExplanation({ name: preview(key) }, [field, key]))]
}

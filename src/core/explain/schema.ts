import * as z from 'zod'
import { shown } from '../money/index.js'
import { SpukError } from '../result/index.js'
import { forms, guarded, maybe } from '../schema/index.js'
import type { JsonForm } from '../schema/index.js'
import { unreadable } from './issues.js'
import { exact, ORIGINS, positive, UNITS } from './read.js'
import type { Receipt } from './receipt.js'

/**
 * A receipt, for `parseReceipt` and `replay`. A receipt of a later version may hold more fields. That
 * every node stands after those it uses and every figure has a node, `parseReceipt` checks.
 */
export const receiptSchema: z.ZodType<Receipt, Receipt> = /* @__PURE__ */ z.lazy(() => {
  const text = z.string()
  const label = z.looseObject({ nl: text, en: text })
  const number = (field: string, fits: (given: unknown) => boolean, form: JsonForm) =>
    guarded<string | number>((given) => {
      if (fits(given)) return given as string | number
      throw new SpukError([unreadable({ field, given: shown(given) })])
    }, form)
  const value = number('value', exact, forms.exact)
  const values = z.record(text, value)
  const reference = z.looseObject({
    source: text,
    article: maybe(text),
    jci: maybe(text),
    url: maybe(text),
    certainty: maybe(z.enum(['read', 'inferred', 'unchecked'])),
  })
  const node = {
    id: text,
    label,
    unit: z.enum(UNITS),
    value,
    reference: maybe(reference),
  }
  const one = z.array(text).length(1)
  const row = {
    row: text,
    label: maybe(text),
    amount: value,
    group: maybe(text),
    weights: maybe(values),
  }
  const nodes = z.discriminatedUnion('type', [
    z.looseObject({ type: z.literal('input'), ...node, origin: z.enum(ORIGINS) }),
    z.looseObject({
      type: z.literal('parameter'),
      ...node,
      origin: z.enum(['caller', 'source']),
      status: z.enum(['final', 'provisional', 'assumed']),
      from: maybe(text),
      to: maybe(text),
      published: maybe(text),
    }),
    z.looseObject({
      type: z.literal('step'),
      ...node,
      op: z.enum(['add', 'subtract', 'multiply', 'divide']),
      of: z.array(text).min(1),
    }),
    z.looseObject({
      type: z.literal('mean'),
      ...node,
      parts: z.array(z.looseObject({ name: text, value, weight: value })).min(1),
    }),
    z.looseObject({
      type: z.literal('rounding'),
      ...node,
      of: one,
      mode: z.enum(['half-up', 'half-even', 'up', 'down']),
      step: number('step', positive, forms.weight),
      reason: label,
    }),
    z.looseObject({
      type: z.literal('apportionment'),
      ...node,
      of: one,
      weights: values,
      remainderTo: maybe(text),
      amounts: values,
    }),
    z.looseObject({
      type: z.literal('share'),
      ...node,
      of: z.array(text).length(3),
      key: text,
      keyLabel: maybe(text),
      quota: z.looseObject({
        numerator: text.regex(/^-?\d{1,400}$/),
        denominator: text.regex(/^[1-9]\d{0,399}$/),
      }),
      floor: value,
      extraCents: z.int(),
      lastCent: maybe(z.looseObject({ key: text, label: maybe(text), weight: value })),
    }),
    z.looseObject({
      type: z.literal('table'),
      ...node,
      rows: z.array(z.looseObject(row)),
      columnLabels: maybe(z.record(text, text)),
      weights: maybe(values),
      cells: z.record(text, values),
    }),
    z.looseObject({
      type: z.literal('table-share'),
      ...node,
      of: one,
      column: maybe(text),
      group: text,
      groupLabel: maybe(label),
    }),
    z.looseObject({
      type: z.literal('spread'),
      ...node,
      of: one,
      periods: z.array(z.looseObject({ period: text, weight: value })).min(1),
      fixed: values,
      amounts: values,
    }),
  ])
  const schema = z.looseObject({
    kind: z.literal('receipt'),
    format: z.literal(1),
    of: text,
    results: values,
    inputs: values,
    explanation: z.looseObject({
      kind: z.literal('explanation'),
      title: label,
      nodes: z.array(nodes).min(1),
      results: z.record(text, text),
      assumptions: z.array(z.looseObject({ id: text, text: label, reference: maybe(reference) })),
      decisions: maybe(
        z.array(
          z.looseObject({
            id: text,
            given: text,
            outcome: text,
            text: label,
            reference: maybe(reference),
          }),
        ),
      ),
    }),
  })
  return schema as unknown as z.ZodType<Receipt, Receipt>
})

// What the functions of this room read without zod, as a form asks for it.
import * as z from 'zod/mini'
import { amount } from '../fields/index.js'
import { forms, leaf, list, optional, rule } from '../schema/index.js'
import type { JsonForm } from '../schema/index.js'
import type { Issue } from '../result/index.js'
import type { Weight, Weights } from './model.js'
import { readWeight, wholeWeights } from './weights.js'

/** Weights in any of their forms, read into a list of pairs, so that an iterable is read once. */
export function weightsFrom(value: unknown): Weights {
  const { keys, given } = wholeWeights(value as Weights)
  return keys.map((key, i): [string, Weight] => [key, given[i] ?? 0])
}

export const weightsForm: JsonForm = {
  anyOf: [
    { type: 'object', additionalProperties: forms.weight, minProperties: 1 },
    {
      type: 'array',
      items: {
        type: 'array',
        prefixItems: [{ type: 'string' }, forms.weight],
        items: false,
        minItems: 2,
      },
      minItems: 1,
    },
  ],
}

export const weights = /* @__PURE__ */ leaf(weightsFrom, weightsForm)

/** What `apportion` takes, as one object. */
export const apportionInput = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({ total: amount, weights, remainderTo: optional(z.string()) }),
)

/** What `apportionTable` takes. */
export const tableInput = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    rows: list(
      z.strictObject({
        row: z.string(),
        amount,
        group: optional(z.string()),
        weights: optional(weights),
      }),
    ),
    weights: optional(weights),
  }),
)

const period = /* @__PURE__ */ z.lazy(() =>
  z
    .strictObject({
      period: z.string(),
      weight: optional(leaf((value) => value as Weight, forms.weight)),
    })
    .check(
      // The issue names the period.
      rule(['period', 'weight'], ({ period: name, weight }) => {
        const issues: Issue[] = []
        if (weight !== undefined) readWeight(name, weight, issues, ['weight'])
        return issues
      }),
    ),
)

/** What `spread` takes, as one object. */
export const spreadInput = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    total: amount,
    periods: list(z.union([z.string(), period]), z.minLength(1)),
    fixed: optional(z.record(z.string(), amount)),
  }),
)

/** What `apportion` takes, as one object. */
export interface ApportionInput extends z.input<typeof apportionInput> {}
/** What `spread` takes, as one object. */
export interface SpreadInput extends z.input<typeof spreadInput> {}

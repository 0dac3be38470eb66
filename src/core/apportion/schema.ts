import * as z from 'zod'
import type { EuroInput } from '../money/index.js'
import { euroSchema, forms, guarded, maybe, refuse } from '../schema/index.js'
import type { Issue } from '../result/index.js'
import type { PeriodInput, TableInput, Weight, Weights } from './model.js'
import { readWeight, wholeWeights } from './weights.js'

/** What `apportion` takes, as one object. */
export interface ApportionInput {
  readonly total: EuroInput
  readonly weights: Weights
  readonly remainderTo?: string
}

/** What `spread` takes, as one object. */
export interface SpreadInput {
  readonly total: EuroInput
  readonly periods: readonly PeriodInput[]
  readonly fixed?: Readonly<Record<string, EuroInput>>
}

/** Weights in any of their forms, read into a list of pairs, so that an iterable is read once. */
export const weightsSchema: z.ZodType<Weights, Weights> = /* @__PURE__ */ guarded<Weights>(
  (value) => {
    const { keys, given } = wholeWeights(value as Weights)
    return keys.map((key, i): [string, Weight] => [key, given[i] ?? 0])
  },
  {
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
  },
)

export const apportionInputSchema: z.ZodType<ApportionInput, ApportionInput> =
  /* @__PURE__ */ z.lazy(() =>
    z.strictObject({
      total: euroSchema,
      weights: weightsSchema,
      remainderTo: maybe(z.string()),
    }),
  )

export const tableInputSchema: z.ZodType<TableInput, TableInput> = /* @__PURE__ */ z.lazy(() => {
  const row = z.strictObject({
    row: z.string(),
    amount: euroSchema,
    group: maybe(z.string()),
    weights: maybe(weightsSchema),
  })
  return z.strictObject({ rows: z.array(row), weights: maybe(weightsSchema) })
})

export const spreadInputSchema: z.ZodType<SpreadInput, SpreadInput> = /* @__PURE__ */ z.lazy(() => {
  const weight = z.unknown().meta(forms.weight) as z.ZodType<Weight, Weight>
  const period = z
    .strictObject({ period: z.string(), weight: maybe(weight) })
    .superRefine((one, context) => {
      const issues: Issue[] = []
      if (one.weight !== undefined) readWeight(one.period, one.weight, issues, ['weight'])
      for (const issue of issues) refuse(context, issue)
    })
  return z.strictObject({
    total: euroSchema,
    periods: z.array(z.union([z.string(), period])).min(1),
    fixed: maybe(z.record(z.string(), euroSchema)),
  })
})

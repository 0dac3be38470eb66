import * as z from 'zod'
import { isIsoDate } from '../core/calendar/index.js'
import type { Euro, EuroInput } from '../core/money/index.js'
import type { Result, Text } from '../core/result/index.js'
import {
  acrossFields,
  euroSchema,
  forms,
  guarded,
  isoDateSchema,
  maybe,
  parseWith,
  refuse,
} from '../core/schema/index.js'
import { amountFrom, nameFrom, textFrom, yearFrom } from './guards.js'
import { endsBeforeStart, usedTwice } from './issues.js'
import { accountingWays, fundingRecipients, fundingTerms, legalForms } from './model.js'
import type { MoneyStream, MoneyStreamInput } from './model.js'
import { distinct } from './read-streams.js'
import type { LiquidityInput, Transfer } from './results.js'
import { streamIssues } from './stream-issues.js'

const name = /* @__PURE__ */ guarded<string>(nameFrom, forms.filled)
const text = /* @__PURE__ */ guarded<Text, string | Text>(textFrom, forms.words)
const amount = /* @__PURE__ */ guarded<Euro, EuroInput>(amountFrom, forms.amountFromZero)

/** What `fundingOverview` and `liquidity` take as streams: each with an id of its own. */
export const moneyStreamsSchema: z.ZodType<readonly MoneyStream[], readonly MoneyStreamInput[]> =
  /* @__PURE__ */ z.lazy(() => {
    const year = guarded(yearFrom, forms.year)

    /** What is left out is not known. */
    const open = <S extends z.ZodType>(schema: S) =>
      schema.nullish().transform((value) => value ?? null)

    const list = <S extends z.ZodType>(schema: S) => z.array(schema).optional()

    const stream = z
      .strictObject({
        kind: z.literal('money-stream').nullish(),
        id: name,
        name: text,
        provider: open(text),
        forWhom: open(z.enum(fundingRecipients)),
        legalForm: open(z.enum(legalForms)),
        term: open(z.enum(fundingTerms)),
        purposes: list(name),
        from: open(isoDateSchema),
        until: open(isoDateSchema),
        announced: list(
          z.strictObject({ on: open(isoDateSchema), year: open(year), amount: open(amount) }),
        ),
        awarded: list(z.strictObject({ on: open(isoDateSchema), year: open(year), amount })),
        payments: list(
          z.strictObject({
            expectedOn: open(isoDateSchema),
            receivedOn: open(isoDateSchema),
            amount,
          }),
        ),
        accountedThrough: open(z.enum(accountingWays)),
        assumed: list(name),
      })
      .superRefine(({ from, until }, context) => {
        if (isIsoDate(from) && isIsoDate(until) && until < from) {
          refuse(context, endsBeforeStart({ from, until }), ['until'])
        }
      }, acrossFields)
      .transform(
        ({
          purposes = [],
          announced = [],
          awarded = [],
          payments = [],
          assumed = [],
          ...fields
        }) => ({
          ...fields,
          kind: 'money-stream' as const,
          purposes: distinct(purposes),
          announced,
          awarded,
          payments,
          assumed: distinct(assumed),
        }),
      )

    return z.array(stream).superRefine((given: unknown, context) => {
      const streams: readonly unknown[] = Array.isArray(given) ? given : []
      const seen = new Set<string>()
      streams.forEach((one, i) => {
        const id = idOf(one)
        if (id === undefined) return
        if (seen.has(id)) refuse(context, usedTwice({ id }), [i, 'id'])
        seen.add(id)
      })
    }, acrossFields)
  })

function idOf(stream: unknown): string | undefined {
  if (typeof stream !== 'object' || stream === null || !('id' in stream)) return undefined
  return typeof stream.id === 'string' ? stream.id : undefined
}

/** What `liquidity` takes. */
export const liquiditySchema: z.ZodType<LiquidityInput, LiquidityInput> = /* @__PURE__ */ z.lazy(
  () => {
    const cost = { id: name, label: text.nullish(), amount }
    const spread = z.strictObject({ ...cost, from: isoDateSchema, to: isoDateSchema })
    const schema = z.strictObject({
      streams: moneyStreamsSchema,
      costs: z.array(z.union([z.strictObject({ ...cost, on: isoDateSchema }), spread])),
      from: isoDateSchema,
      to: isoDateSchema,
      opening: euroSchema.nullish(),
    })
    return schema as unknown as z.ZodType<LiquidityInput, LiquidityInput>
  },
)

/** What `passThrough` takes. */
export const passThroughSchema: z.ZodType<Transfer[], Transfer[]> = /* @__PURE__ */ z.lazy(() => {
  const kept = z.strictObject({ purpose: name, amount, description: maybe(text.nullish()) })
  const transfer = z.strictObject({
    from: text,
    to: text,
    amount,
    on: isoDateSchema.nullish(),
    kept: maybe(z.array(kept)),
  })
  return z.array(transfer).min(1) as unknown as z.ZodType<Transfer[], Transfer[]>
})

/**
 * Reads money streams from outside, such as JSON.
 *
 * @param input a list of {@link MoneyStreamInput}
 * @returns the streams, with as warnings what is worth looking at (paid above the award, an award that
 * differs from the announcement, late payments), or every issue at once
 *
 * @example
 * const outcome = validateStreams([{ id: 'subsidie', name: 'Subsidie', from: '2024-01-01', until: '2023-12-31', term: 'structureel' }])
 * if (!outcome.ok) outcome.issues.map(({ code }) => code) // => ['input/not-a-choice', 'funding/ends-before-start']
 */
export function validateStreams(input: unknown): Result<readonly MoneyStream[]> {
  const outcome = parseWith(moneyStreamsSchema, input)
  return outcome.ok ? { ...outcome, warnings: streamIssues(outcome.value) } : outcome
}

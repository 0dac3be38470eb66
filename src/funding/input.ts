// What callers bring to this room, each input defined once.
import * as z from 'zod/mini'
import {
  amount,
  amountFromZero,
  date,
  endsNotBeforeStart,
  name,
  text,
  year,
} from '../core/fields/index.js'
import { list, listRule, nullable, rule, uniqueBy } from '../core/schema/index.js'
import { brokenChain, costNeedsDate, keptAtStart } from './issues.js'
import { accountingWays, fundingRecipients, fundingTerms, legalForms } from './model.js'

const distinctNames = /* @__PURE__ */ z.lazy(() =>
  z.pipe(
    z._default(list(name), () => []),
    // Each once, in code-unit order, so that the order in which a caller writes them changes nothing.
    z.transform((names: readonly string[]): readonly string[] => [...new Set(names)].sort()),
  ),
)

const award = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    /** The day of the award. */
    on: nullable(date),
    /** The calendar year that the amount is for. */
    year: nullable(year),
    /** In euros, zero or more. */
    amount: amountFromZero,
  }),
)

const announcement = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    /** The day of the announcement. */
    on: nullable(date),
    /** The calendar year that the amount is for. */
    year: nullable(year),
    /** In euros, zero or more; it may not be known yet. */
    amount: nullable(amountFromZero),
  }),
)

const payment = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    /** `YYYY-MM-DD`. */
    expectedOn: nullable(date),
    /** `YYYY-MM-DD`; not known for a payment that has not come. */
    receivedOn: nullable(date),
    /** In euros, zero or more. */
    amount: amountFromZero,
  }),
)

/** What `fundingOverview` and `liquidity` take as one stream: what is left out is not known. */
export const moneyStream = /* @__PURE__ */ z.lazy(() =>
  z
    .strictObject({
      kind: z._default(z.literal('money-stream'), 'money-stream'),
      /** Unique within the list. */
      id: name,
      name: text,
      provider: nullable(text),
      forWhom: nullable(z.enum(fundingRecipients)),
      legalForm: nullable(z.enum(legalForms)),
      term: nullable(z.enum(fundingTerms)),
      /** `library`, `promotion` and `coordination` are those of the IDO grant; others have names of their own. */
      purposes: distinctNames,
      /** First day that the money is for. */
      from: nullable(date),
      /** Last day that the money is for. */
      until: nullable(date),
      announced: z._default(list(announcement), () => []),
      awarded: z._default(list(award), () => []),
      payments: z._default(list(payment), () => []),
      accountedThrough: nullable(z.enum(accountingWays)),
      /** Names of fields that are taken for granted rather than read or known. */
      assumed: distinctNames,
    })
    .check(endsNotBeforeStart('from', 'until')),
)

export const moneyStreams = /* @__PURE__ */ z.lazy(() => list(moneyStream, uniqueBy('id')))

const cost = /* @__PURE__ */ z.lazy(() =>
  z
    .strictObject({
      /** Unique within the list. */
      id: name,
      label: nullable(text),
      /** In euros, zero or more. */
      amount: amountFromZero,
      /** The day of the cost. */
      on: nullable(date),
      /** First day of a cost that is spread evenly over its months. */
      from: nullable(date),
      /** Last day of a cost that is spread. */
      to: nullable(date),
    })
    .check(
      endsNotBeforeStart('from', 'to'),
      rule(['on', 'from', 'to'], ({ on, from, to }) => {
        const onOneDay = on !== null && from === null && to === null
        const spread = on === null && from !== null && to !== null
        return onOneDay || spread ? [] : [costNeedsDate({})]
      }),
    ),
)

/** What `liquidity` takes. */
export const liquidityInput = /* @__PURE__ */ z.lazy(() =>
  z
    .strictObject({
      streams: moneyStreams,
      costs: list(cost, uniqueBy('id')),
      /** First day. */
      from: date,
      /** Last day. */
      to: date,
      /** What there was before the first day, in euros; may be negative. Default zero. */
      opening: nullable(amount),
    })
    .check(endsNotBeforeStart('from', 'to')),
)

/** What `fundingOverview` takes: its streams, and the fields of the period. */
export const overviewInput = /* @__PURE__ */ z.lazy(() =>
  z
    .strictObject({ streams: moneyStreams, from: date, to: date })
    .check(endsNotBeforeStart('from', 'to')),
)

const kept = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    purpose: name,
    /** In euros, zero or more. */
    amount: amountFromZero,
    description: nullable(text),
  }),
)

const transfer = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    from: text,
    to: text,
    /** In euros, zero or more. */
    amount: amountFromZero,
    /** The day it arrived. */
    on: nullable(date),
    /** What `from` kept of what came in before, and for what. Not for the first hand-over. */
    kept: z._default(list(kept), () => []),
  }),
)

/** What `passThrough` takes: hand-overs in order, each from the party that the one before went to. */
export const passThroughInput = /* @__PURE__ */ z.lazy(() => list(transfer, z.minLength(1), linked))

/** The argument of `passThrough` by its name. */
export const passThroughCall = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({ chain: passThroughInput }),
)

const linked = /* @__PURE__ */ listRule<z.output<typeof transfer>>((valid, length) => {
  return Array.from({ length }, (_, i) => i).flatMap((i) => {
    if (i === 0) return valid(0, 'kept')?.length ? [keptAtStart({}, [0, 'kept'])] : []
    const [came, from] = [valid(i - 1, 'to')?.nl, valid(i, 'from')?.nl]
    if (came === undefined || from === undefined || came === from) return []
    return [brokenChain({ came, from }, [i, 'from'])]
  })
})

/** A {@link MoneyStream} as callers write it: what is left out is not known, and a list is empty. */
export interface MoneyStreamInput extends z.input<typeof moneyStream> {}
/** An award as callers write it. */
export interface AwardInput extends z.input<typeof award> {}
/** An announcement as callers write it: the amount may not be known yet. */
export interface AnnouncementInput extends z.input<typeof announcement> {}
/** A payment as callers write it. */
export interface StreamPaymentInput extends z.input<typeof payment> {}
/** A cost (uitgave) on a day, or spread evenly over all months from the first to the last day. */
export interface CostInput extends z.input<typeof cost> {}
/** What `liquidity` takes. */
export interface LiquidityInput extends z.input<typeof liquidityInput> {}
/** One hand-over of money, as callers write it. */
export interface TransferInput extends z.input<typeof transfer> {}
/** An amount kept, as callers write it. */
export interface KeptInput extends z.input<typeof kept> {}

/** A cost after reading. */
export type Cost = z.output<typeof cost>
/** A hand-over after reading. */
export type Transfer = z.output<typeof transfer>

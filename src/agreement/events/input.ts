// What can happen to an agreement: each kind of event is defined once.
import * as z from 'zod/mini'
import { amountFromZero, date, endsNotBeforeStart, name, words } from '../../core/fields/index.js'
import {
  agreementStates,
  deciders,
  disputeOutcomes,
  lowerGrounds,
  reviseGrounds,
  withdrawGrounds,
} from '../states.js'

/** From its first to its last day. */
export const period = /* @__PURE__ */ z.lazy(() =>
  z
    .strictObject({
      /** `YYYY-MM-DD`. */
      from: date,
      /** Not before `from`. */
      to: date,
    })
    .check(endsNotBeforeStart('from', 'to')),
)

/** What every event has. */
const happened = () => ({
  /** `YYYY-MM-DD`. */
  date,
  /** On what it rests: a decision, a letter, an article. */
  basis: words,
  /** Who acts, by function. */
  actor: name,
})

/** In euros; without it all that can be. */
const usually = () => ({ amount: z.optional(amountFromZero) })

/** What every decision has. */
const decision = () => ({
  /** The day on which it was made known; default, as an assumption, its date. */
  announcedOn: z.optional(date),
  decidedBy: z.optional(z.enum(deciders)),
  /** The mandate under which an official decides. */
  mandate: z.optional(name),
})

/** The facts that some grounds need. */
const facts = () => ({
  /** That the library knew or should have known that the decision was wrong. */
  recipientKnew: z.optional(z.boolean()),
  /** That a right statement would have led to another decision. */
  wouldHaveDiffered: z.optional(z.boolean()),
  /** From when it holds, after a reasonable term. */
  effectiveFrom: z.optional(date),
})

/** Which decision a dispute is about: the number of its move in the history, from 1; default the last. */
const about = () => ({ decision: z.optional(z.int().check(z.minimum(1))) })

/** How a dispute ends. */
const judged = () => ({
  ...about(),
  outcome: z.enum(disputeOutcomes),
  /** In euros: what comes in place of the amount that was disputed. */
  amount: z.optional(amountFromZero),
})

/** The events, each with its own fields and those of `more`. */
function eventsWith<More extends z.core.$ZodLooseShape>(more: More) {
  const common = { ...happened(), ...more }
  const decided = { ...common, ...decision() }
  return z.discriminatedUnion('event', [
    z.strictObject({ event: z.literal('request'), ...common }),
    z.strictObject({ event: z.literal('abandon'), ...common }),
    z.strictObject({ event: z.literal('postpone-decision'), ...common, until: date }),
    z.strictObject({ event: z.literal('ask-completion'), ...common, until: date }),
    z.strictObject({ event: z.literal('complete'), ...common }),
    z.strictObject({ event: z.literal('award'), ...decided, ...usually() }),
    z.strictObject({ event: z.literal('refuse'), ...decided }),
    z.strictObject({
      event: z.literal('amend'),
      ...decided,
      amount: amountFromZero,
      ground: z.optional(z.enum(withdrawGrounds)),
      ...facts(),
    }),
    z.strictObject({
      event: z.literal('withdraw'),
      ...decided,
      ground: z.enum(withdrawGrounds),
      ...facts(),
    }),
    z.strictObject({
      event: z.literal('suspend'),
      ...common,
      /** The ground that is seriously suspected. */
      ground: z.enum([...withdrawGrounds, ...reviseGrounds]),
      until: z.optional(date),
    }),
    z.strictObject({ event: z.literal('resume'), ...common }),
    z.strictObject({ event: z.literal('pay'), ...common, ...usually() }),
    z.strictObject({
      event: z.literal('set-report-term'),
      ...common,
      /** The last day for the report. */
      due: date,
    }),
    z.strictObject({ event: z.literal('report'), ...common }),
    z.strictObject({ event: z.literal('determine'), ...decided, ...usually() }),
    z.strictObject({
      event: z.literal('determine-lower'),
      ...decided,
      amount: amountFromZero,
      ground: z.enum(lowerGrounds),
      recipientKnew: z.optional(z.boolean()),
    }),
    z.strictObject({
      event: z.literal('revise'),
      ...decided,
      amount: amountFromZero,
      ground: z.enum(reviseGrounds),
      recipientKnew: z.optional(z.boolean()),
      /** When the obligation was breached, after the determination. */
      breachOn: z.optional(date),
    }),
    z.strictObject({
      event: z.literal('recover'),
      ...decided,
      ...usually(),
      /** The last day for payment; default six weeks after the announcement. */
      payBy: z.optional(date),
    }),
    z.strictObject({ event: z.literal('remind'), ...common }),
    z.strictObject({ event: z.literal('receive'), ...common, ...usually() }),
    z.strictObject({
      event: z.literal('set-off'),
      ...decided,
      ...usually(),
      /** The other period against which is set off. */
      against: period,
    }),
    z.strictObject({ event: z.literal('write-off'), ...common, ...usually() }),
    z.strictObject({
      event: z.literal('object'),
      ...common,
      ...about(),
      /** Whether a committee advises on it. */
      committee: z.optional(z.boolean()),
    }),
    z.strictObject({ event: z.literal('postpone-objection'), ...common, ...about(), until: date }),
    z.strictObject({ event: z.literal('decide-objection'), ...decided, ...judged() }),
    z.strictObject({ event: z.literal('appeal'), ...common, ...about() }),
    z.strictObject({ event: z.literal('judgment'), ...common, ...judged() }),
    z.strictObject({ event: z.literal('close'), ...common }),
  ])
}

/** What `transitionAgreement` takes as an event. */
export const agreementEvent = /* @__PURE__ */ z.lazy(() => eventsWith({}))

/** An event of a history: it may say from which state to which it led. */
export const agreementMove = /* @__PURE__ */ z.lazy(() =>
  eventsWith({
    from: z.optional(z.enum(agreementStates)),
    to: z.optional(z.enum(agreementStates)),
  }),
)

/** Something that happens to an agreement; which fields it takes differs by event. */
export type AgreementEvent = z.input<typeof agreementEvent>

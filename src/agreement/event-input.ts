// What can happen to an agreement: each kind of event is defined once.
import * as z from 'zod/mini'
import { amountFromZero, date, inOrder, name, words } from '../core/fields/index.js'
import { agreementStates, lowerGrounds, reviseGrounds } from './states.js'

/** From its first to its last day. */
export const period = /* @__PURE__ */ z.lazy(() =>
  z
    .strictObject({
      /** `YYYY-MM-DD`. */
      from: date,
      /** Not before `from`. */
      to: date,
    })
    .check(inOrder('from', 'to')),
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

/** The events, each with its own fields and those of `more`. */
function eventsWith<More extends z.core.$ZodLooseShape>(more: More) {
  const common = { ...happened(), ...more }
  return z.discriminatedUnion('event', [
    z.strictObject({ event: z.literal('request'), ...common }),
    z.strictObject({ event: z.literal('award'), ...common, ...usually() }),
    z.strictObject({ event: z.literal('refuse'), ...common }),
    z.strictObject({ event: z.literal('amend'), ...common, amount: amountFromZero }),
    z.strictObject({ event: z.literal('suspend'), ...common, until: z.optional(date) }),
    z.strictObject({ event: z.literal('resume'), ...common }),
    z.strictObject({ event: z.literal('pay'), ...common, ...usually() }),
    z.strictObject({ event: z.literal('report'), ...common }),
    z.strictObject({ event: z.literal('determine'), ...common, ...usually() }),
    z.strictObject({
      event: z.literal('determine-lower'),
      ...common,
      amount: amountFromZero,
      ground: z.enum(lowerGrounds),
    }),
    z.strictObject({ event: z.literal('withdraw'), ...common }),
    z.strictObject({
      event: z.literal('revise'),
      ...common,
      amount: amountFromZero,
      ground: z.enum(reviseGrounds),
    }),
    z.strictObject({ event: z.literal('recover'), ...common, ...usually() }),
    z.strictObject({
      event: z.literal('set-off'),
      ...common,
      ...usually(),
      /** The other period against which is set off. */
      against: period,
    }),
    z.strictObject({ event: z.literal('write-off'), ...common, ...usually() }),
    z.strictObject({ event: z.literal('lapse'), ...common }),
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

import * as z from 'zod'
import { euro } from '../core/money/index.js'
import type { EuroInput } from '../core/money/index.js'
import { SpukError } from '../core/result/index.js'
import { forms, guarded, isoDateSchema, refuse } from '../core/schema/index.js'
import { findMunicipality } from '../municipality/index.js'
import { requirementsSchema } from '../requirements/schema.js'
import { endsBeforeStart, negativeAmount } from './issues.js'
import { agreementForms, legalGrounds } from './model.js'
import { termFrom } from './ordinance.js'
import { stampFrom } from './stamp.js'
import { agreementEvents, agreementStates, lowerGrounds, reviseGrounds } from './states.js'

/** More than any agreement has; a list beyond this is not read. */
const MOST = 1000

const name = z.string().trim().min(1).max(200)
const words = z.union([
  z.string().trim().min(1).max(2000),
  z.strictObject({ nl: z.string().trim().min(1), en: z.string().trim().min(1) }),
])

/** An amount of nought or more. */
const amount = /* @__PURE__ */ guarded<ReturnType<typeof euro>, EuroInput>((value) => {
  const read = euro(value as EuroInput)
  if (read.cents < 0) throw new SpukError([negativeAmount({ given: read })])
  return read
}, forms.amountFromZero)

/** The code of a municipality, from the code or any name that it alone bears. */
const code = /* @__PURE__ */ guarded<string>((value) => {
  const found = findMunicipality(value as string)
  if (!found.ok) throw new SpukError(found.issues)
  return found.value.code
}, forms.filled)

const checkOrder = (context: z.RefinementCtx, from: string, to: string): void => {
  if (from > to) refuse(context, endsBeforeStart({ from, to }))
}

/** When a calendar is made: a day or a moment in UTC. */
export const stampSchema = /* @__PURE__ */ guarded<string>(
  (value) => {
    stampFrom(value)
    return value as string
  },
  {
    type: 'string',
    pattern:
      '^(?:19|20|21)\\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?Z)?$',
  },
)

/** From its first to its last day. */
export const periodSchema = /* @__PURE__ */ z.lazy(() =>
  z
    .strictObject({ from: isoDateSchema, to: isoDateSchema })
    .superRefine(({ from, to }, context) => {
      checkOrder(context, from, to)
    }),
)

const contact = /* @__PURE__ */ z.lazy(() =>
  z
    .strictObject({ function: name, from: isoDateSchema, until: isoDateSchema.optional() })
    .superRefine(({ from, until }, context) => {
      checkOrder(context, from, until ?? from)
    }),
)
/** What `contactOn` takes. */
export const contactsSchema = /* @__PURE__ */ z.lazy(() => z.array(contact).max(MOST))

/** What `transitionAgreement` takes as an event. */
export const agreementEventSchema = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    event: z.enum(agreementEvents),
    date: isoDateSchema,
    basis: words,
    actor: name,
    amount: amount.optional(),
    ground: z.enum([...lowerGrounds, ...reviseGrounds]).optional(),
    until: isoDateSchema.optional(),
    against: periodSchema.optional(),
  }),
)

const moveSchema = /* @__PURE__ */ z.lazy(() =>
  agreementEventSchema.unwrap().extend({
    from: z.enum(agreementStates).optional(),
    to: z.enum(agreementStates).optional(),
  }),
)

/** One part of the amount. */
export const purposeSchema = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    purpose: z.enum(['library', 'promotion', 'coordination', 'outside']),
    amount,
    description: z.string().max(2000).optional(),
    ownStaffHours: z.union([z.boolean(), z.number().nonnegative()]).optional(),
  }),
)

/** What the library is held to. */
export const conditionsSchema = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    yearPlan: z
      .strictObject({ due: isoDateSchema, receivedOn: isoDateSchema.optional() })
      .optional(),
    requirements: requirementsSchema.optional(),
    promotion: z
      .strictObject({
        noticeDays: z.int().min(0).max(366).optional(),
        activities: z
          .array(
            z.strictObject({ what: name, on: isoDateSchema, toldOn: isoDateSchema.optional() }),
          )
          .max(MOST),
      })
      .optional(),
    referral: words.optional(),
  }),
)

const moneySchema = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    awarded: amount,
    open: amount,
    determined: amount,
    lowered: amount,
    withdrawn: amount,
    advanced: amount,
    paid: amount,
    recovered: amount,
    setOff: amount,
    writtenOff: amount,
    toRecover: amount,
    toPay: amount,
    kept: amount,
  }),
)

/** What `validateAgreement` takes; an agreement as JSON is one. */
export const agreementSchema = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    kind: z.literal('agreement').optional(),
    id: name,
    municipality: z.strictObject({ code, name: name.optional(), contacts: contactsSchema }),
    library: z.strictObject({ name, contacts: contactsSchema }),
    form: z.enum(agreementForms),
    period: periodSchema,
    amount,
    amountIs: z.enum(['fixed', 'maximum']).optional(),
    amountRule: words.optional(),
    purposes: z.array(purposeSchema).min(1).max(MOST),
    advances: z
      .array(z.strictObject({ due: isoDateSchema, amount }))
      .max(MOST)
      .optional(),
    conditions: conditionsSchema.optional(),
    reportDue: isoDateSchema.optional(),
    executiveDecision: z
      .strictObject({ date: isoDateSchema, reference: name.optional() })
      .optional(),
    legalBasis: z.strictObject({ ground: z.enum(legalGrounds), text: words.optional() }),
    yearsRunning: z.int().min(1).max(200),
    ending: z.strictObject({ from: isoDateSchema, noticeOn: isoDateSchema.optional() }).optional(),
    budgetProviso: z
      .strictObject({
        budgetAdoptedOn: isoDateSchema.optional(),
        invokedOn: isoDateSchema.optional(),
      })
      .optional(),
    state: z.enum(agreementStates).optional(),
    history: z.array(moveSchema).max(MOST).optional(),
    money: moneySchema.optional(),
  }),
)

const term = /* @__PURE__ */ guarded(termFrom, forms.term)

/** What an ordinance may set. */
export const ordinanceSchema = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    name: words,
    certainty: z.enum(['read', 'inferred', 'unchecked']).optional(),
    requestBefore: term.optional(),
    decision: term.optional(),
    payment: term.optional(),
    report: term.optional(),
    determination: term.optional(),
    termijnenwet: z.boolean().optional(),
    directUpTo: amount.optional(),
    activitiesUpTo: amount.optional(),
  }),
)

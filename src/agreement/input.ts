// What callers bring to this room beside events, each input defined once.
import * as z from 'zod/mini'
import { addTerm } from '../core/calendar/index.js'
import type { Term } from '../core/calendar/index.js'
import { amountFromZero, date, equatedDays, name, words } from '../core/fields/index.js'
import { euro, isEuro } from '../core/money/index.js'
import type { Euro } from '../core/money/index.js'
import { SpukError } from '../core/result/index.js'
import { forms, leaf, list } from '../core/schema/index.js'
import type { Definition } from '../core/schema/index.js'
import type { Grant } from '../grant/index.js'
import { requirements } from '../requirements/input.js'
import { agreementMove, period } from './events/input.js'
import { grantForm } from './grant-form.js'
import { negativeTerm, notAGrant } from './issues.js'
import { library, party } from './party-input.js'
import type { contact } from './party-input.js'
import { agreementForms, agreementStates, legalGrounds } from './states.js'

const purposeAmount = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    purpose: z.enum(['library', 'promotion', 'coordination', 'outside']),
    /** In euros, zero or more. */
    amount: amountFromZero,
    description: z.optional(words),
    /** Whether it pays hours of the municipality's own staff, or how many. */
    ownStaffHours: z.optional(z.union([z.boolean(), z.number().check(z.nonnegative())])),
  }),
)

const advance = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    due: date,
    /** In euros, zero or more. */
    amount: amountFromZero,
  }),
)

const promotionPlan = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    what: name,
    on: date,
    /** When the staff of the information point heard of it. */
    toldOn: z.optional(date),
  }),
)

const promotion = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    /** How many days before an activity the staff must know. */
    noticeDays: z.optional(z.int().check(z.minimum(0), z.maximum(366))),
    activities: list(promotionPlan),
  }),
)

/** What the library is held to. */
export const conditions = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    yearPlan: z.optional(z.strictObject({ due: date, receivedOn: z.optional(date) })),
    requirements: z._default(requirements, () => []),
    /** What is agreed on promotion. */
    promotion: z.optional(promotion),
    /** What is agreed on referring residents. */
    referral: z.optional(words),
  }),
)

const ending = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    /** The first day without it, or with less of it. */
    from: date,
    /** When the library was told. */
    noticeOn: z.optional(date),
  }),
)

const proviso = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({ budgetAdoptedOn: z.optional(date), invokedOn: z.optional(date) }),
)

/** Where the money stands. */
export const money = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    awarded: amountFromZero,
    open: amountFromZero,
    determined: amountFromZero,
    lowered: amountFromZero,
    withdrawn: amountFromZero,
    advanced: amountFromZero,
    paid: amountFromZero,
    recovered: amountFromZero,
    setOff: amountFromZero,
    writtenOff: amountFromZero,
    claimed: amountFromZero,
    toRecover: amountFromZero,
    toPay: amountFromZero,
    kept: amountFromZero,
  }),
)

/** What `validateAgreement` takes; an agreement as JSON is one. */
export const agreementInput = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    kind: z._default(z.literal('agreement'), 'agreement'),
    /** The version of the format, so that a later release can read it. */
    format: z._default(z.literal(1), 1),
    /** The caller's own, such as a case number. */
    id: name,
    municipality: party,
    library,
    form: z.enum(agreementForms),
    period,
    /** In euros: the amount, or its maximum if it is still to be set by `amountRule`. */
    amount: amountFromZero,
    /** Default `fixed`. */
    amountIs: z._default(z.enum(['fixed', 'maximum']), 'fixed'),
    /** How the amount is set, if only its maximum is known (Awb 4:31). */
    amountRule: z.optional(words),
    purposes: list(purposeAmount, z.minLength(1)),
    advances: z._default(list(advance), () => []),
    conditions: z._default(conditions, () => ({ requirements: [] })),
    /** Last day for the report with which the library asks for determination. */
    reportDue: z.optional(date),
    /** Decision of the municipal executive (collegebesluit). */
    executiveDecision: z.optional(z.strictObject({ date, reference: z.optional(name) })),
    /** Whether a regulation lets the determination stand alone, without an award (Awb 4:43, unchecked). */
    direct: z.optional(z.boolean()),
    legalBasis: z.strictObject({ ground: z.enum(legalGrounds), text: z.optional(words) }),
    /** How many years in a row the library is subsidised, this period included (Awb 4:51). */
    yearsRunning: z.int().check(z.minimum(1), z.maximum(200)),
    ending: z.optional(ending),
    budgetProviso: z.optional(proviso),
    /** If given, it must be where the history leads. */
    state: z.optional(z.enum(agreementStates)),
    history: z._default(list(agreementMove), () => []),
    /** If given, it must be what the history makes of it. */
    money: z.optional(money),
  }),
)

const term: Definition<Term> = /* @__PURE__ */ leaf((value) => {
  const START = '2023-01-01'
  if (addTerm(START, value as Term) <= START) throw new SpukError([negativeTerm({})])
  return value as Term
}, forms.term)

/** What an ordinance may set. */
export const ordinance = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    name: words,
    /** How well it is known; absent means that the caller read it. */
    certainty: z.optional(z.enum(['read', 'inferred', 'unchecked'])),
    /** How long before the period the request is due. */
    requestBefore: z.optional(term),
    /** How long a decision on the request may take. */
    decision: z.optional(term),
    /** How long payment may take after the determination. */
    payment: z.optional(term),
    /** How long after the period the report is due. */
    report: z.optional(term),
    /** How long the determination may take after the report. */
    determination: z.optional(term),
    /** Whether it declares the Algemene termijnenwet applicable to its own terms. Default `false`. */
    termijnenwet: z.optional(z.boolean()),
    /** Up to and including this amount the subsidy is determined directly, without a report. */
    directUpTo: z.optional(amountFromZero),
    /** Up to and including this amount a report on activities will do; above it also a financial one. */
    activitiesUpTo: z.optional(amountFromZero),
  }),
)

/** What counts of a grant. */
export interface GrantFacts {
  readonly amount: Euro
  readonly year: number
  readonly municipality: { readonly code: string }
}

/** A grant as `grantFor` gives it, or its JSON. */
const grant: Definition<GrantFacts, Grant> = /* @__PURE__ */ leaf((value): GrantFacts => {
  const { amount, year, municipality: town } = (value ?? {}) as Partial<Record<string, unknown>>
  const known = (town as { code?: unknown } | null | undefined)?.code
  if (typeof year === 'number' && typeof known === 'string') {
    if (isEuro(amount) || typeof amount === 'string') {
      return { amount: euro(amount), year, municipality: { code: known } }
    }
  }
  throw new SpukError([notAGrant({})])
}, grantForm)

/** What an agreement is judged against. */
export const validateOptions = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    /** The day of judging, `YYYY-MM-DD`. */
    today: date,
    /** The grant that pays it, as `grantFor` gives it. */
    grant: z.optional(grant),
    ordinance: z.optional(ordinance),
  }),
)

/** Of a call and of the options alone. */
export const deadlineFields = () => ({
  /** `YYYY-MM-DD`; decides what is open and what has passed. */
  today: date,
  /** Without it: only terms of the law and dates that were agreed. */
  ordinance: z.optional(ordinance),
  /** Days that a royal decree equates with holidays. */
  equatedDays: z.optional(equatedDays),
})

/** What deadlines depend on beside the agreement. */
export const deadlineOptions = /* @__PURE__ */ z.lazy(() => z.strictObject(deadlineFields()))

/** How often is paid. */
export const paymentPlanOptions = /* @__PURE__ */ z.lazy(() => z.strictObject(planFields()))

export const planFields = () => ({ every: z.enum(['month', 'quarter']) })

/** Of a call and of the options alone. */
export const renewFields = () => ({
  /** The caller's own, such as a case number, of the new agreement. */
  id: name,
  /** In euros; default that of the old one. */
  amount: z.optional(amountFromZero),
})

/** What comes in place of the old agreement. */
export const renewOptions = /* @__PURE__ */ z.lazy(() => z.strictObject(renewFields()))

/** An agreement as callers write it; JSON of an {@link Agreement} is one too. */
export interface AgreementInput extends z.input<typeof agreementInput> {}
/** What a municipal subsidy ordinance (algemene subsidieverordening, ASV) sets: what it leaves out follows the law, or has no deadline. */
export interface Ordinance extends z.input<typeof ordinance> {}
/** An ordinance after reading. */
export type ReadOrdinance = z.output<typeof ordinance>
/** What an agreement is judged against. */
export interface ValidateAgreementOptions extends z.input<typeof validateOptions> {}
/** What deadlines depend on beside the agreement. */
export interface DeadlineOptions extends z.input<typeof deadlineOptions> {}
/** The options of `validateAgreement` after reading. */
export type ReadValidateOptions = z.output<typeof validateOptions>
/** What is new in a renewed agreement. */
export interface RenewOptions extends z.input<typeof renewOptions> {}
/** How often is paid. */
export interface PaymentPlanOptions extends z.input<typeof paymentPlanOptions> {}

/** Who is responsible, by function and never by name, and from when until when (both included). */
export interface AgreementContact extends z.output<typeof contact> {}
/** What part of the amount is for which purpose. */
export interface PurposeAmount extends z.output<typeof purposeAmount> {}
/** An advance (voorschot) that was agreed. */
export interface AgreedAdvance extends z.output<typeof advance> {}
/** One promotion activity, and when the staff of the information point heard of it. */
export interface PromotionPlan extends z.output<typeof promotionPlan> {}
/** What is agreed on promotion. */
export interface PromotionCondition extends z.output<typeof promotion> {}
/** What the library is held to. */
export interface AgreementConditions extends z.output<typeof conditions> {}
/** How the subsidy stops or becomes less after the period. */
export interface AgreementEnding extends z.output<typeof ending> {}
/** The condition that the budget provides the money (begrotingsvoorbehoud, Awb 4:34). */
export interface BudgetProviso extends z.output<typeof proviso> {}
/** The municipality of an agreement, with everybody who was its contact. */
export interface AgreementMunicipality extends z.output<typeof party> {}
/** The library of an agreement, with everybody who was its contact. */
export interface AgreementLibrary extends z.output<typeof library> {}
/** What was read of an agreement; its history is replayed before it becomes an {@link Agreement}. */
export type ReadAgreement = z.output<typeof agreementInput>

import { frozen } from '../core/frozen/index.js'
import type { Euro, EuroInput } from '../core/money/index.js'
import type { Purpose } from '../regulation/index.js'
import type { Period, Requirement, Words } from '../requirements/index.js'
import type { AgreementEventName, AgreementState, LowerGround, ReviseGround } from './states.js'

/**
 * The forms an agreement may have: award by decision (verleningsbeschikking), implementation agreement
 * (uitvoeringsovereenkomst, Awb 4:36), budget subsidy (begrotingssubsidie, Awb 4:23(3)(c)) and
 * subsidy per book year (boekjaarsubsidie, Awb 4:58).
 *
 * @example
 * agreementForms.includes('book-year-subsidy') // => true
 */
export const agreementForms = /* @__PURE__ */ frozen([
  'award-decision',
  'implementation-agreement',
  'budget-subsidy',
  'book-year-subsidy',
] as const)
/** One of {@link agreementForms}. */
export type AgreementForm = (typeof agreementForms)[number]

/**
 * On what the subsidy rests (Awb 4:23): a `regulation` that has been made, a rule that is `pending`
 * (at most one year), the `budget` that names recipient and maximum, or an `incidental` case (at most
 * four years).
 *
 * @example
 * legalGrounds.length // => 4
 */
export const legalGrounds = /* @__PURE__ */ frozen([
  'regulation',
  'pending',
  'budget',
  'incidental',
] as const)
/** One of {@link legalGrounds}. */
export type LegalGround = (typeof legalGrounds)[number]

/** Who is responsible, by function and never by name, and from when until when (both included). */
export interface AgreementContact {
  readonly function: string
  readonly from: string
  /** Last day; absent while it lasts. */
  readonly until?: string | undefined
}

/** The municipality of an agreement, with everybody who was its contact. */
export interface AgreementMunicipality {
  /** `GM0344`. */
  readonly code: string
  readonly name: string
  readonly contacts: readonly AgreementContact[]
}

/** The library of an agreement, with everybody who was its contact. */
export interface AgreementLibrary {
  readonly name: string
  readonly contacts: readonly AgreementContact[]
}

/** What part of the amount is for which purpose. */
export interface PurposeAmount {
  readonly purpose: Purpose
  readonly amount: Euro
  readonly description?: string | undefined
  /** Whether it pays hours of the municipality's own staff, or how many. */
  readonly ownStaffHours?: boolean | number | undefined
}

/** An advance (voorschot) that was agreed. */
export interface AgreedAdvance {
  readonly due: string
  readonly amount: Euro
}

/** One promotion activity, and when the staff of the information point heard of it. */
export interface PromotionPlan {
  readonly what: string
  readonly on: string
  readonly toldOn?: string | undefined
}

/** What is agreed on promotion. */
export interface PromotionCondition {
  /** How many days before an activity the staff must know. */
  readonly noticeDays?: number | undefined
  readonly activities: readonly PromotionPlan[]
}

/** What the library is held to. */
export interface AgreementConditions {
  readonly yearPlan?: { readonly due: string; readonly receivedOn?: string | undefined } | undefined
  readonly requirements: readonly Requirement[]
  readonly promotion?: PromotionCondition | undefined
  /** What is agreed on referring residents. */
  readonly referral?: Words | undefined
}

/** How the subsidy stops or becomes less after the period. */
export interface AgreementEnding {
  /** The first day without it, or with less of it. */
  readonly from: string
  /** When the library was told. */
  readonly noticeOn?: string | undefined
}

/** The condition that the budget provides the money (begrotingsvoorbehoud, Awb 4:34). */
export interface BudgetProviso {
  readonly budgetAdoptedOn?: string | undefined
  readonly invokedOn?: string | undefined
}

/** One move in the life of an agreement. */
export interface AgreementMove {
  readonly event: AgreementEventName
  readonly date: string
  readonly basis: Words
  /** Who acted, by function. */
  readonly actor: string
  readonly from: AgreementState
  readonly to: AgreementState
  readonly amount?: Euro | undefined
  /** Ground of a lower determination (Awb 4:46(2)) or of a revision (Awb 4:49). */
  readonly ground?: LowerGround | ReviseGround | undefined
  /** Last day of a suspension. */
  readonly until?: string | undefined
  /** The other period against which was set off. */
  readonly against?: Period | undefined
}

/**
 * Where the money stands, in euros; never negative. Always:
 * awarded = open + determined + lowered + withdrawn, and
 * paid = kept + recovered + setOff + writtenOff + toRecover.
 */
export interface AgreementMoney {
  /** As last amended. */
  readonly awarded: Euro
  /** Of the award, what is neither determined nor withdrawn. */
  readonly open: Euro
  readonly determined: Euro
  /** Of the award, what was not determined. */
  readonly lowered: Euro
  readonly withdrawn: Euro
  /** Of what was paid, what was paid before the determination. */
  readonly advanced: Euro
  readonly paid: Euro
  readonly recovered: Euro
  /** Set off with another period. */
  readonly setOff: Euro
  /** To be recovered, but given up. */
  readonly writtenOff: Euro
  /** Paid above what the library is entitled to now. */
  readonly toRecover: Euro
  /** Determined, but not paid. */
  readonly toPay: Euro
  /** Paid, and the library's own as things stand. */
  readonly kept: Euro
}

/** What a municipality and a library agreed on, and how it went; `state` and `money` follow from `history`. */
export interface Agreement {
  readonly kind: 'agreement'
  /** The caller's own, such as a case number. */
  readonly id: string
  readonly municipality: AgreementMunicipality
  readonly library: AgreementLibrary
  readonly form: AgreementForm
  readonly period: Period
  /** The amount, or its maximum if it is still to be set by {@link Agreement.amountRule}. */
  readonly amount: Euro
  readonly amountIs: 'fixed' | 'maximum'
  /** How the amount is set, if only its maximum is known (Awb 4:31). */
  readonly amountRule?: Words | undefined
  readonly purposes: readonly PurposeAmount[]
  readonly advances: readonly AgreedAdvance[]
  readonly conditions: AgreementConditions
  /** Last day for the report with which the library asks for determination. */
  readonly reportDue?: string | undefined
  /** Decision of the municipal executive (collegebesluit). */
  readonly executiveDecision?:
    { readonly date: string; readonly reference?: string | undefined } | undefined
  readonly legalBasis: { readonly ground: LegalGround; readonly text?: Words | undefined }
  /** How many years in a row the library is subsidised, this period included (Awb 4:51). */
  readonly yearsRunning: number
  readonly ending?: AgreementEnding | undefined
  readonly budgetProviso?: BudgetProviso | undefined
  readonly state: AgreementState
  readonly history: readonly AgreementMove[]
  readonly money: AgreementMoney
}

/** The same, with the amount as callers write it, in euros. */
export type WithAmountInput<T> = Omit<T, 'amount'> & { readonly amount: EuroInput }

/** An agreement as callers write it; JSON of an {@link Agreement} is one too. */
export interface AgreementInput {
  readonly kind?: 'agreement' | undefined
  readonly id: string
  /** `code` may be any name that the municipality alone bears. */
  readonly municipality: Omit<AgreementMunicipality, 'name'> & { readonly name?: string }
  readonly library: AgreementLibrary
  readonly form: AgreementForm
  readonly period: Period
  readonly amount: EuroInput
  /** Default `fixed`. */
  readonly amountIs?: 'fixed' | 'maximum' | undefined
  readonly amountRule?: Words | undefined
  readonly purposes: readonly WithAmountInput<PurposeAmount>[]
  readonly advances?: readonly WithAmountInput<AgreedAdvance>[] | undefined
  readonly conditions?:
    | (Omit<AgreementConditions, 'requirements'> & {
        readonly requirements?: readonly Requirement[] | undefined
      })
    | undefined
  readonly reportDue?: string | undefined
  readonly executiveDecision?: Agreement['executiveDecision']
  readonly legalBasis: Agreement['legalBasis']
  readonly yearsRunning: number
  readonly ending?: AgreementEnding | undefined
  readonly budgetProviso?: BudgetProviso | undefined
  /** If given, it must be where the history leads. */
  readonly state?: AgreementState | undefined
  readonly history?: readonly AgreementEvent[] | undefined
  /** If given, it must be what the history makes of it. */
  readonly money?: { readonly [Name in keyof AgreementMoney]: EuroInput } | undefined
}

/** Something that happens to an agreement; which fields it takes differs by event. */
export interface AgreementEvent {
  readonly event: AgreementEventName
  readonly date: string
  /** On what it rests: a decision, a letter, an article. */
  readonly basis: Words
  /** Who acts, by function. */
  readonly actor: string
  /** In euros. Without it: the agreed amount (award), the award (determine), all that is due (others). */
  readonly amount?: EuroInput | undefined
  /** Needed by `determine-lower` and `revise`. */
  readonly ground?: LowerGround | ReviseGround | undefined
  /** Of `suspend`: last day, at most and by default 13 weeks on. */
  readonly until?: string | undefined
  /** Needed by `set-off`. */
  readonly against?: Period | undefined
}

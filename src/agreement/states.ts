import { deepFreeze } from '../core/frozen/index.js'

/**
 * The states an agreement can be in; `closed` is the end.
 *
 * @example
 * agreementStates[0] // => 'drafted'
 */
export const agreementStates = /* @__PURE__ */ deepFreeze([
  'drafted',
  'requested',
  'abandoned',
  'awarded',
  'refused',
  'amended',
  'reported',
  'determined',
  'determined-lower',
  'withdrawn',
  'revised',
  'closed',
] as const)
/** One of {@link agreementStates}. */
export type AgreementState = (typeof agreementStates)[number]

/**
 * What can happen to an agreement.
 *
 * @example
 * agreementEvents.includes('determine-lower') // => true
 */
export const agreementEvents = /* @__PURE__ */ deepFreeze([
  'request',
  'abandon',
  'postpone-decision',
  'ask-completion',
  'complete',
  'award',
  'refuse',
  'amend',
  'withdraw',
  'suspend',
  'resume',
  'pay',
  'set-report-term',
  'report',
  'determine',
  'determine-lower',
  'revise',
  'recover',
  'remind',
  'receive',
  'set-off',
  'write-off',
  'object',
  'postpone-objection',
  'decide-objection',
  'appeal',
  'judgment',
  'close',
] as const)
/** One of {@link agreementEvents}. */
export type AgreementEventName = (typeof agreementEvents)[number]

/**
 * The grounds on which a subsidy is determined lower (Awb 4:46(2)): (a) activities not or not wholly
 * carried out, (b) obligations not met, (c) wrong or incomplete data, (d) a wrong award that the
 * library knew or should have known to be wrong.
 *
 * @example
 * lowerGrounds.join('') // => 'abcd'
 */
export const lowerGrounds = /* @__PURE__ */ deepFreeze(['a', 'b', 'c', 'd'] as const)
/** One of {@link lowerGrounds}. */
export type LowerGround = (typeof lowerGrounds)[number]

/**
 * The grounds on which a determination is revised (Awb 4:49): facts that were not known, a
 * determination that was evidently wrong, obligations breached afterwards.
 *
 * @example
 * reviseGrounds.length // => 3
 */
export const reviseGrounds = /* @__PURE__ */ deepFreeze([
  'unknown-facts',
  'evidently-wrong',
  'later-breach',
] as const)
/** One of {@link reviseGrounds}. */
export type ReviseGround = (typeof reviseGrounds)[number]

/**
 * The grounds on which an award is withdrawn or changed to the library's disadvantage: those of Awb
 * 4:48(1)(a) to (e) in their order (activities not or not wholly carried out, obligations not met, wrong or
 * incomplete data, a wrong award, the budget proviso), and `reasonable-term` for Awb 4:50, unchecked.
 *
 * @example
 * withdrawGrounds.length // => 6
 */
export const withdrawGrounds = /* @__PURE__ */ deepFreeze([
  'activities',
  'obligations',
  'wrong-data',
  'wrong-award',
  'budget-proviso',
  'reasonable-term',
] as const)
/** One of {@link withdrawGrounds}. */
export type WithdrawGround = (typeof withdrawGrounds)[number]

/** Any ground that an event names. */
export type AgreementGround = LowerGround | ReviseGround | WithdrawGround

/**
 * How an objection or an appeal ends: not admissible, not founded, or founded.
 *
 * @example
 * disputeOutcomes[2] // => 'founded'
 */
export const disputeOutcomes = /* @__PURE__ */ deepFreeze([
  'inadmissible',
  'unfounded',
  'founded',
] as const)
/** One of {@link disputeOutcomes}. */
export type DisputeOutcome = (typeof disputeOutcomes)[number]

/**
 * Who decides for the municipality: the executive, the mayor, or an official under mandate (Awb 10:3,
 * unchecked).
 *
 * @example
 * deciders[0] // => 'executive'
 */
export const deciders = /* @__PURE__ */ deepFreeze(['executive', 'mayor', 'official'] as const)
/** One of {@link deciders}. */
export type Decider = (typeof deciders)[number]

/**
 * The forms an agreement may have: award by decision (verleningsbeschikking), implementation agreement
 * (uitvoeringsovereenkomst, Awb 4:36), budget subsidy (begrotingssubsidie, Awb 4:23(3)(c)) and
 * subsidy per book year (boekjaarsubsidie, Awb 4:58).
 *
 * @example
 * agreementForms.includes('book-year-subsidy') // => true
 */
export const agreementForms = /* @__PURE__ */ deepFreeze([
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
export const legalGrounds = /* @__PURE__ */ deepFreeze([
  'regulation',
  'pending',
  'budget',
  'incidental',
] as const)
/** One of {@link legalGrounds}. */
export type LegalGround = (typeof legalGrounds)[number]

export type { ICalendarOptions } from './calendar/input.js'
export { statutoryInterest } from './interest/statutory-interest.js'
export type { InterestPart, InterestYear, StatutoryInterest } from './interest/model.js'
export type { StatutoryInterestInput } from './interest/input.js'
export { openClaims } from './open-claims.js'
export type { Claim } from './claims.js'
export { deadlineSubjects } from './deadline-model.js'
export type { Deadline, DeadlineSubject } from './deadline-model.js'
export { agreementDeadlines } from './deadlines.js'
export type { AgreementEvent } from './events/input.js'
export { toICalendar } from './icalendar.js'
export type {
  AgreedAdvance,
  AgreementConditions,
  AgreementContact,
  AgreementEnding,
  AgreementInput,
  AgreementLibrary,
  AgreementMunicipality,
  BudgetProviso,
  DeadlineOptions,
  Ordinance,
  PaymentPlanOptions,
  PromotionCondition,
  PromotionPlan,
  PurposeAmount,
  RenewOptions,
  ValidateAgreementOptions,
} from './input.js'
export type { Agreement, AgreementMoney, AgreementMove } from './model.js'
export { agreementNames } from './names.js'
export { ordinancePresets } from './ordinance.js'
export { paymentPlan } from './payment-plan.js'
export { possibleEvents } from './possible-events.js'
export { renewAgreement } from './renew.js'
export type { Renewal } from './renew.js'
export { contactOn } from './rules/parties.js'
export {
  agreementEvents,
  agreementForms,
  agreementStates,
  deciders,
  disputeOutcomes,
  legalGrounds,
  lowerGrounds,
  reviseGrounds,
  withdrawGrounds,
} from './states.js'
export type {
  AgreementEventName,
  AgreementForm,
  AgreementGround,
  AgreementState,
  Decider,
  DisputeOutcome,
  LegalGround,
  LowerGround,
  ReviseGround,
  WithdrawGround,
} from './states.js'
export { transitionAgreement } from './transition.js'
export { validateAgreement } from './validate.js'

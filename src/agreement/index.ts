export type { ICalendarOptions } from './calendar-input.js'
export { openClaims } from './open-claims.js'
export type { Claim } from './claims.js'
export { deadlineSubjects } from './deadline-model.js'
export type { Deadline, DeadlineSubject } from './deadline-model.js'
export { agreementDeadlines } from './deadlines.js'
export type { AgreementEvent } from './event-input.js'
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
  ValidateAgreementOptions,
} from './input.js'
export { agreementForms, legalGrounds } from './model.js'
export type {
  Agreement,
  AgreementForm,
  AgreementMoney,
  AgreementMove,
  LegalGround,
} from './model.js'
export { agreementNames } from './names.js'
export { ordinancePresets } from './ordinance.js'
export { paymentPlan } from './payment-plan.js'
export { possibleEvents } from './possible-events.js'
export { contactOn } from './rules/parties.js'
export {
  agreementEvents,
  agreementStates,
  deciders,
  disputeOutcomes,
  lowerGrounds,
  reviseGrounds,
  withdrawGrounds,
} from './states.js'
export type {
  AgreementEventName,
  AgreementGround,
  AgreementState,
  Decider,
  DisputeOutcome,
  LowerGround,
  ReviseGround,
  WithdrawGround,
} from './states.js'
export { transitionAgreement } from './transition.js'
export { validateAgreement } from './validate.js'

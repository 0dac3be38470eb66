export { deadlineSubjects } from './deadline-model.js'
export type { Deadline, DeadlineSubject } from './deadline-model.js'
export { agreementDeadlines } from './deadlines.js'
export type { DeadlineOptions } from './deadlines.js'
export { toICalendar } from './icalendar.js'
export type { ICalendarOptions } from './icalendar.js'
export { agreementForms, legalGrounds } from './model.js'
export type {
  AgreedAdvance,
  Agreement,
  AgreementConditions,
  AgreementContact,
  AgreementEnding,
  AgreementEvent,
  AgreementForm,
  AgreementInput,
  AgreementLibrary,
  AgreementMoney,
  AgreementMove,
  AgreementMunicipality,
  BudgetProviso,
  LegalGround,
  PromotionCondition,
  PromotionPlan,
  PurposeAmount,
  WithAmountInput,
} from './model.js'
export { agreementNames } from './names.js'
export { ordinancePresets } from './ordinance.js'
export type { Ordinance } from './ordinance.js'
export { paymentPlan } from './payment-plan.js'
export type { PaymentPlanOptions } from './payment-plan.js'
export { possibleEvents } from './possible-events.js'
export { contactOn } from './rules/parties.js'
export { agreementEvents, agreementStates, lowerGrounds, reviseGrounds } from './states.js'
export type { AgreementEventName, AgreementState, LowerGround, ReviseGround } from './states.js'
export { transitionAgreement } from './transition.js'
export { validateAgreement } from './validate.js'
export type { ValidateAgreementOptions } from './validate.js'

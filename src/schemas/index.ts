// zod schemas and JSON Schemas of everything that a caller may bring. They describe inputs: what a function
// checks beyond them (rules across fields, what the register knows) stands in each description.
export { amountSchema, decimalSchema, dutchAmountSchema, roundingSchema } from './money.js'
export {
  dateSchema,
  holidayOptionsSchema,
  periodSchema,
  termOptionsSchema,
  termSchema,
} from './calendar.js'
export { citationSchema } from './law.js'
export { explainOptionsSchema } from './explain.js'
export { receiptSchema } from './receipt.js'
export { apportionSchema, spreadSchema, tableSchema, weightsSchema } from './apportion.js'
export {
  divisionOptionsSchema,
  inhabitantsOptionsSchema,
  municipalityNameSchema,
  onDateSchema,
} from './municipality.js'
export { knownOnSchema, spendingLinesSchema } from './regulation.js'
export {
  annexRowsSchema,
  formulaRatesSchema,
  grantOptionsSchema,
  grantParametersSchema,
  grantsOptionsSchema,
  headCountsSchema,
  settlementSchema,
  yearSchema,
} from './grant.js'
export { requirementsSchema } from './requirements.js'
export {
  briefingSchema,
  handoverSchema,
  promotionActionsSchema,
  promotionOptionsSchema,
  roleProfileSchema,
} from './roles.js'
export { liquiditySchema, moneyStreamsSchema, passThroughSchema } from './funding.js'
export { informationPointSchema, registrationSchema } from './information-point.js'
export { categoryListsSchema, registrationMappingSchema } from './registrations-file.js'
export { tallyOptionsSchema, tallySchema } from './tallies.js'
export {
  indicatorOptionsSchema,
  publishAllOptionsSchema,
  publishOptionsSchema,
  publishedTallySchema,
} from './published-tally.js'
export { agreementEventSchema, agreementSchema, ordinanceSchema } from './agreement.js'
export {
  deadlineOptionsSchema,
  iCalendarOptionsSchema,
  paymentPlanOptionsSchema,
  validateAgreementOptionsSchema,
} from './agreement-options.js'
export { jointAccountSchema } from './accountability.js'
export { sisaDatesOptionsSchema, sisaFromOptionsSchema, sisaSchema } from './sisa.js'
export {
  checkOptionsSchema,
  proportionSchema,
  questionnaireSchema,
  responseCountSchema,
  sizeOptionsSchema,
  surveyQuestionSchema,
  surveyResponseSchema,
  tabulationSchema,
} from './monitor.js'
export { csvOptionsSchema, localeOptionsSchema } from './report.js'
export type { ApportionInput, SpreadInput } from '../core/apportion/input.js'
export type { InformationPointInput, RegistrationInput } from '../information-point/input.js'
export type { CsvOptions } from '../report/input.js'
export type { SurveyResponseInput } from '../monitor/input.js'
export { inputSchemas } from './all.js'
export type { InputName } from './all.js'
export type { Schema } from './input-schema.js'
export { jsonSchema } from './json-schema.js'
export type { JsonSchema } from './json.js'
export { readForm } from './form.js'
export type { FormFields } from './form.js'
export { readInput } from './read-input.js'
export type { StandardIssue } from './standard.js'

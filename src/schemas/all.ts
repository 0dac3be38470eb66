import { jointAccountSchema } from './accountability.js'
import { agreementEventSchema, agreementSchema, ordinanceSchema } from './agreement.js'
import {
  deadlineOptionsSchema,
  iCalendarOptionsSchema,
  paymentPlanOptionsSchema,
  validateAgreementOptionsSchema,
} from './agreement-options.js'
import { apportionSchema, spreadSchema, tableSchema, weightsSchema } from './apportion.js'
import {
  dateSchema,
  holidayOptionsSchema,
  periodSchema,
  termOptionsSchema,
  termSchema,
} from './calendar.js'
import { explainOptionsSchema } from './explain.js'
import { liquiditySchema, moneyStreamsSchema, passThroughSchema } from './funding.js'
import {
  annexRowsSchema,
  formulaRatesSchema,
  grantOptionsSchema,
  grantParametersSchema,
  grantsOptionsSchema,
  headCountsSchema,
  settlementSchema,
  yearSchema,
} from './grant.js'
import { informationPointSchema, registrationSchema } from './information-point.js'
import { citationSchema } from './law.js'
import { amountSchema, decimalSchema, dutchAmountSchema, roundingSchema } from './money.js'
import {
  checkOptionsSchema,
  proportionSchema,
  questionnaireSchema,
  responseCountSchema,
  sizeOptionsSchema,
  surveyQuestionSchema,
  surveyResponseSchema,
  tabulationSchema,
} from './monitor.js'
import {
  divisionOptionsSchema,
  inhabitantsOptionsSchema,
  municipalityNameSchema,
  onDateSchema,
} from './municipality.js'
import {
  indicatorOptionsSchema,
  publishAllOptionsSchema,
  publishOptionsSchema,
  publishedTallySchema,
} from './published-tally.js'
import { receiptSchema } from './receipt.js'
import { categoryListsSchema, registrationMappingSchema } from './registrations-file.js'
import { knownOnSchema, spendingLinesSchema } from './regulation.js'
import { csvOptionsSchema, localeOptionsSchema } from './report.js'
import { requirementsSchema } from './requirements.js'
import {
  briefingSchema,
  handoverSchema,
  promotionActionsSchema,
  promotionOptionsSchema,
  roleProfileSchema,
} from './roles.js'
import { sisaDatesOptionsSchema, sisaFromOptionsSchema, sisaSchema } from './sisa.js'
import { tallyOptionsSchema, tallySchema } from './tallies.js'

/**
 * Every schema by the name of its JSON Schema file.
 *
 * @example
 * import { inputSchemas } from 'spuk-ido/schemas'
 * Object.keys(inputSchemas).includes('joint-account') // => true
 */
export const inputSchemas = /* @__PURE__ */ Object.freeze({
  amount: amountSchema,
  'dutch-amount': dutchAmountSchema,
  decimal: decimalSchema,
  rounding: roundingSchema,
  date: dateSchema,
  period: periodSchema,
  term: termSchema,
  'term-options': termOptionsSchema,
  'holiday-options': holidayOptionsSchema,
  citation: citationSchema,
  'explain-options': explainOptionsSchema,
  receipt: receiptSchema,
  weights: weightsSchema,
  apportion: apportionSchema,
  table: tableSchema,
  spread: spreadSchema,
  'municipality-name': municipalityNameSchema,
  'on-date': onDateSchema,
  'inhabitants-options': inhabitantsOptionsSchema,
  'division-options': divisionOptionsSchema,
  'spending-lines': spendingLinesSchema,
  'known-on': knownOnSchema,
  year: yearSchema,
  'grant-parameters': grantParametersSchema,
  'grant-options': grantOptionsSchema,
  'grants-options': grantsOptionsSchema,
  'annex-rows': annexRowsSchema,
  'head-counts': headCountsSchema,
  'formula-rates': formulaRatesSchema,
  settlement: settlementSchema,
  requirements: requirementsSchema,
  'role-profile': roleProfileSchema,
  briefing: briefingSchema,
  handover: handoverSchema,
  'promotion-actions': promotionActionsSchema,
  'promotion-options': promotionOptionsSchema,
  'money-streams': moneyStreamsSchema,
  liquidity: liquiditySchema,
  'pass-through': passThroughSchema,
  'information-point': informationPointSchema,
  registration: registrationSchema,
  'category-lists': categoryListsSchema,
  'registration-mapping': registrationMappingSchema,
  'tally-options': tallyOptionsSchema,
  tally: tallySchema,
  'published-tally': publishedTallySchema,
  'publish-options': publishOptionsSchema,
  'publish-all-options': publishAllOptionsSchema,
  'indicator-options': indicatorOptionsSchema,
  agreement: agreementSchema,
  'agreement-event': agreementEventSchema,
  ordinance: ordinanceSchema,
  'validate-agreement-options': validateAgreementOptionsSchema,
  'deadline-options': deadlineOptionsSchema,
  'payment-plan-options': paymentPlanOptionsSchema,
  'icalendar-options': iCalendarOptionsSchema,
  'joint-account': jointAccountSchema,
  sisa: sisaSchema,
  'sisa-from-options': sisaFromOptionsSchema,
  'sisa-dates-options': sisaDatesOptionsSchema,
  'survey-response': surveyResponseSchema,
  'survey-question': surveyQuestionSchema,
  questionnaire: questionnaireSchema,
  tabulation: tabulationSchema,
  proportion: proportionSchema,
  'check-options': checkOptionsSchema,
  'response-count': responseCountSchema,
  'size-options': sizeOptionsSchema,
  'csv-options': csvOptionsSchema,
  'locale-options': localeOptionsSchema,
} as const)

/** The name of a schema: that of its file, without `.json`. */
export type InputName = keyof typeof inputSchemas

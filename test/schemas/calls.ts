import {
  addTerm,
  agreementDeadlines,
  agreementPaper,
  agreementPapers,
  annexFrom,
  apportion,
  apportionTable,
  assessRoles,
  briefing,
  checkSpending,
  checkTabulation,
  educationShares,
  euro,
  explain,
  findMunicipality,
  formulaAmounts,
  fundingOverview,
  grantFor,
  grantsFor,
  handover,
  harmonise,
  holidays,
  indicators,
  inhabitants,
  isoDate,
  jointAccount,
  juriconnect,
  liquidity,
  mergeTallies,
  municipality,
  parseEuro,
  parseReceipt,
  passThrough,
  paymentPlan,
  promotionCalendar,
  proportionInterval,
  publishTallies,
  publishTally,
  readRegistrations,
  regulationFor,
  responseRate,
  roundToEuro,
  settle,
  sisaDates,
  sisaFrom,
  sisaStatement,
  spread,
  statutoryInterest,
  tabulate,
  tabulateBySize,
  tally,
  toCsv,
  toICalendar,
  toMarkdown,
  transitionAgreement,
  validateAgreement,
  validatePoint,
  validateRegistration,
  validateResponse,
} from '../../src/index.js'
import type { Agreement, Tabulation } from '../../src/index.js'
import type { InputName } from '../../src/schemas/index.js'
import { exampleOf } from './examples.js'

const period = { from: '2023-01-01', to: '2023-12-31' }
const counted = tally([{ date: '2023-04-02', questions: [] } as never], { by: 'month' })
const table = publishTally(counted, { minimumCell: 5 })
const [statement] = jointAccount(exampleOf('joint-account') as never).statements
const split = apportion('10.00', { a: 1, b: 2 })
const [question] = [exampleOf('survey-question')] as never[]

function soundAgreement(): Agreement {
  const outcome = validateAgreement(exampleOf('agreement'), { today: '2023-10-03' })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues))
  return outcome.value
}

/** The same after the award, so that it can be paid. */
function awarded(): Agreement {
  const event = { event: 'award', date: '2023-12-01', basis: 'besluit', actor: 'college' } as const
  const outcome = transitionAgreement(soundAgreement(), event)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues))
  return outcome.value
}

type Named = Readonly<Record<string, unknown>>

/** The fields of an input that stands for several arguments; none of what has no fields. */
const argumentsIn = (input: Named | null): Named =>
  typeof input === 'object' && input !== null ? input : {}

/** How each input reaches the function that it is for, or one of them. */
export const calls: Readonly<Record<InputName, (input: never) => unknown>> = {
  amount: euro,
  // A schema cannot warn: it refuses what the function warns of.
  'dutch-amount': (input) => {
    const read = parseEuro(input)
    return read.ok && read.warnings.length > 0 ? { ok: false, issues: read.warnings } : read
  },
  decimal: (input) => euro(1).times(input),
  rounding: (input) => roundToEuro('1234.565', input),
  date: isoDate,
  period: (input) => harmonise([], { period: input }),
  term: (input) => addTerm('2023-01-01', input),
  'term-options': (input) => addTerm('2023-01-01', { weeks: 6 }, input),
  'holiday-options': (input) => holidays(2023, input),
  citation: juriconnect,
  'explain-options': (input) => explain(split, input),
  receipt: parseReceipt,
  weights: (input) => apportion('10.00', input),
  apportion: (input: Named | null) => {
    const { total, weights, ...options } = argumentsIn(input)
    return apportion(total as never, weights as never, options)
  },
  table: apportionTable,
  spread: (input: Named | null) => {
    const { total, periods, ...options } = argumentsIn(input)
    return spread(total as never, periods as never, options)
  },
  'municipality-name': (input) => findMunicipality(input),
  'on-date': (input) => findMunicipality('Utrecht', input),
  'inhabitants-options': (input) => inhabitants('Utrecht', input),
  'division-options': (input) => educationShares(input),
  'spending-lines': checkSpending,
  'known-on': (input) => regulationFor(2023, input),
  year: (input) => grantFor('Utrecht', input),
  'grant-parameters': (input) => grantFor('Utrecht', 2023, { parameters: input }),
  'grant-options': (input) => grantFor('Utrecht', 2023, input),
  'grants-options': (input) => grantsFor(2023, input),
  'annex-rows': (input) => annexFrom(input, { year: 2023 }),
  'head-counts': (input) => formulaAmounts(input, { populationRate: '0.83', educationRate: 0.7 }),
  'formula-rates': (input) => formulaAmounts([{ inhabitants: 100, lowEducated: 20 }], input),
  settlement: settle,
  requirements: (input) => harmonise(input, { period }),
  'role-profile': assessRoles,
  briefing,
  handover: (input) => handover(input, { on: '2023-09-01' }),
  'promotion-actions': (input) => promotionCalendar(input, { noticeDays: 14 }),
  'promotion-options': (input) => promotionCalendar([], input),
  'money-streams': (input) => fundingOverview(input, period),
  liquidity,
  'pass-through': passThrough,
  'information-point': (input) => validatePoint(input),
  registration: (input) => validateRegistration(input),
  'category-lists': (input) => tally([], { by: 'month', categories: input }),
  'registration-mapping': (input) => readRegistrations([], input),
  'tally-options': (input) => tally([], input),
  tally: (input) => [mergeTallies(input, input), publishTally(input, { minimumCell: 5 })],
  'published-tally': (input) => indicators(input),
  'publish-options': (input) => publishTally(counted, input),
  'publish-all-options': (input) => publishTallies([counted], input),
  'indicator-options': (input) => indicators(table, input),
  agreement: (input) => validateAgreement(input, { today: '2023-10-03' }),
  'agreement-event': (input) => transitionAgreement(awarded(), input),
  ordinance: (input) =>
    agreementDeadlines(soundAgreement(), { today: '2023-10-03', ordinance: input }),
  'validate-agreement-options': (input) => validateAgreement(exampleOf('agreement'), input),
  'deadline-options': (input) => agreementDeadlines(soundAgreement(), input),
  'agreement-paper-options': (input) => agreementPaper(awarded(), input),
  'agreement-papers-options': (input) => agreementPapers(awarded(), input),
  'payment-plan-options': (input) => paymentPlan(soundAgreement(), input),
  'statutory-interest': statutoryInterest,
  'icalendar-options': (input) =>
    toICalendar(agreementDeadlines(awarded(), { today: '2023-10-03' }), input),
  'joint-account': jointAccount,
  sisa: sisaStatement,
  'sisa-from-options': (input) => sisaFrom(statement as never, input),
  'sisa-dates-options': (input) => sisaDates(2023, input),
  'survey-response': (input) => validateResponse(input),
  'survey-question': (input) => tabulate(input, []),
  questionnaire: (input) =>
    validateResponse({ to: 'libraries', respondent: 'Voorbeeld', answers: {} }, input),
  tabulation: (input) => checkTabulation(input),
  proportion: proportionInterval,
  'check-options': (input) => checkTabulation(exampleOf('tabulation') as Tabulation, input),
  'response-count': responseRate,
  'size-options': (input) => tabulateBySize(question as never, [], input),
  'csv-options': (input) => toCsv([municipality('Utrecht')], input),
  'locale-options': (input) => toMarkdown([municipality('Utrecht')], input),
}

import { ordinancePresets } from '../../../src/index.js'
import * as sample from './samples.js'
import type { Calls } from './index.js'

const { period, today, tally, published, tabulation, question, agreed } = sample
const by = { basis: 'besluit', actor: 'college' }
const contacts = [{ function: 'adviseur', from: '2023-01-01', until: '2023-06-30' }]

/** What municipalities and libraries bring: requirements, roles, money, visits, agreements, accounts, surveys. */
export const parties: Calls = {
  harmonise: [[sample.requirements, { period }]],
  answersFor: [[sample.harmonised, 'GM0355']],

  assessRoles: [[sample.profile]],
  validateProfile: [[sample.profile]],
  rolesOf: [['leaflets']],
  briefing: [
    [
      {
        municipality: 'Utrecht',
        year: 2023,
        grant: sample.grant,
        contact: 'ido@example.org',
        points: ['Centrum', { name: 'Noord', address: 'Straat 1', open: 'ma' }],
        locale: 'en',
      },
    ],
  ],
  handover: [[sample.entries, { on: '2023-06-01' }]],
  promotionCalendar: [[sample.actions, { noticeDays: 14 }]],

  fundingOverview: [[sample.streams, period]],
  liquidity: [[{ streams: sample.streams, costs: sample.costs, ...period, opening: 5 }]],
  passThrough: [[sample.transfers]],
  streamFrom: [['spuk-ido', { awarded: [{ year: 2023, amount: 1 }], payments: [] }]],
  validateStreams: [[sample.streams]],

  categoryName: [['help', 'course']],
  dimensionName: [['question']],
  keyName: [
    ['help', 'course'],
    ['month', null],
  ],
  personalDataIn: [['mevr. 1112.22.333 nl91 abna 0417 1643 00']],
  validateRegistration: [[sample.visit, { categories: { question: ['digid'] } }]],
  readRegistrations: [[[sample.row, sample.row], sample.mapping]],
  uniqueById: [[sample.visits]],
  tally: [
    [
      sample.visits,
      {
        by: ['month', 'question', 'municipality'],
        categories: { question: ['digid'] },
        keys: { municipality: ['GM0344'] },
      },
    ],
    [sample.stream(sample.visits), { by: 'day' }],
  ],
  mergeTallies: [[tally, sample.otherTally]],
  publishTally: [
    [tally, { minimumCell: 5, previous: [published], method: 'suppress', count: 'visits', period }],
    [tally, { minimumCell: 5, method: 'round', base: 5 }],
  ],
  publishTallies: [[[tally, sample.otherTally], { minimumCell: 5, previous: [published] }]],
  indicators: [
    [[published], { previousYear: published, inhabitants: 1000, referrals: ['course'] }],
  ],
  validatePoint: [[sample.point, { sensitive: ['pension'] }]],
  routesFor: [[sample.readPoint, 'debts', { sensitive: ['pension'] }]],

  validateAgreement: [
    [sample.agreementInput, { today, grant: sample.grant, ordinance: ordinancePresets.vng }],
    [agreed, { today }],
  ],
  transitionAgreement: [
    [agreed, { event: 'pay', date: '2024-06-01', amount: 45000, ...by }],
    [
      agreed,
      { event: 'suspend', ground: 'obligations', date: '2024-06-01', until: '2024-06-30', ...by },
    ],
  ],
  agreementDeadlines: [
    [agreed, { today, ordinance: ordinancePresets.vng, equatedDays: ['2024-05-10'] }],
  ],
  paymentPlan: [[agreed, { every: 'quarter' }]],
  possibleEvents: [[agreed]],
  openClaims: [[agreed]],
  renewAgreement: [[agreed, { id: 'Z-2', amount: '80000.00' }]],
  contactOn: [[contacts, '2023-06-30']],
  toICalendar: [
    [sample.deadlines, { stamp: '2024-01-15', uidDomain: 'example.org', locale: 'en' }],
  ],

  jointAccount: [
    [sample.accountInput],
    [{ ...sample.accountInput, weights: 'inhabitants', results: { Zeist: published } }],
  ],
  nextYear: [[sample.account]],
  readAccount: [
    [
      {
        kind: 'joint-account',
        statements: [{ $ref: '#/shared/0' }],
        shared: [{ kind: 'statement' }],
      },
    ],
  ],
  reportingTolerance: [['125000.19']],
  sisaStatement: [[sample.sisaInput]],
  sisaFrom: [
    [sample.account.statements[0], { measure: 'library-costs', stateGrant: 1000, opening: 5 }],
    [
      sample.account.statements[0],
      {
        measure: 'subsidy-determined',
        determined: 900,
        stateGrant: 1000,
        throughAuthorities: [{ jointBody: 'Regeling', spending: 1 }],
      },
    ],
  ],
  sisaDates: [[2022, { weekendRule: true, equatedDays: ['2023-07-17'] }]],

  checkTabulation: [[tabulation, { respondents: 48, earlier: [tabulation] }]],
  checkMonitor: [[{ response: { municipalities: 48, libraries: 5 }, tabulations: [tabulation] }]],
  compareTabulations: [[tabulation, tabulation]],
  compareWithMonitor: [
    ['q5', 'yes'],
    ['q17', 4],
  ],
  proportionInterval: [[{ population: 50, sample: 10, count: 3, confidence: '0.95' }]],
  intervalFor: [[tabulation, 'yes', { population: 342, confidence: '0.9' }]],
  responseRate: [[{ population: 342, respondents: 48 }]],
  sizeClasses: [[[20000, 50000]]],
  tabulate: [[question, sample.answers]],
  tabulateBySize: [[question, sample.responses, { on: '2023-01-01', borders: [50000] }]],
  validateResponse: [
    [
      { to: 'municipalities', respondent: 'Utrecht', on: '2023-05-01', answers: { q5: 'yes' } },
      { questions: [question] },
    ],
  ],
}

import type { InputName } from '../../src/schemas/index.js'
import { exampleOf } from './examples.js'

/** The first example of a schema with other fields; `undefined` takes one away. */
function but(name: InputName, fields: Readonly<Record<string, unknown>>): unknown {
  const changed = { ...(exampleOf(name) as object), ...fields }
  return JSON.parse(JSON.stringify(changed)) as unknown
}

/** The same of the first element of an example that is a list. */
function oneBut(name: InputName, fields: Readonly<Record<string, unknown>>): unknown {
  const [first, ...others] = exampleOf(name) as readonly object[]
  return JSON.parse(JSON.stringify([{ ...first, ...fields }, ...others])) as unknown
}

/** Inputs that no validator may let in: wrong types, choices, forms, missing and unknown fields. */
export const invalid: Readonly<Record<InputName, readonly unknown[]>> = {
  amount: ['1.234', '1,50', '1e3', '€ 1', '', null, true, [], 1e15],
  'dutch-amount': ['', 12.5, 'x'.repeat(61)],
  decimal: ['0,83', '1e3', '', null],
  rounding: [{ mode: 'nearest' }, {}, { mode: 'up', step: '-1.00' }, { mode: 'up', steps: 1 }],
  date: ['15-7-2023', '2023-02-29', '1899-12-31', '2023-13-01', '2023-01-01T00:00', 20230101],
  period: [{ from: '2023-01-01' }, { from: '2023-01-01', to: '31-12-2023' }],
  term: [{}, { weeks: 1, days: 1 }, { weeks: 1.5 }, { hours: 3 }, '13 weken'],
  'term-options': [{ termijnenwet: 'ja' }, { equatedDays: ['2023-02-29'] }],
  'holiday-options': [{ equatedDays: '2023-05-19' }, { days: [] }],
  citation: [but('citation', { bwb: 'Awb' }), but('citation', { article: '' }), {}],
  'explain-options': [{ locale: 'fr' }, { format: 'html' }],
  receipt: [but('receipt', { format: 2 }), but('receipt', { explanation: undefined }), {}],
  weights: [{}, [], { a: -1 }, { a: '1/0' }, { a: 'veel' }, [['a']], 3],
  apportion: [but('apportion', { total: 'x' }), but('apportion', { weights: {} }), {}],
  table: [{ rows: [{ row: 'a' }] }, { rows: {} }, { rows: [], weight: {} }],
  spread: [but('spread', { periods: [] }), but('spread', { fixed: { Q1: 'x' } }), {}],
  'municipality-name': ['', 344, null, 'x'.repeat(101)],
  'on-date': [{ on: '1 januari' }, { at: '2023-01-01' }],
  'inhabitants-options': [{}, { on: '2022-01-01', division: '2023' }],
  'division-options': [{ division: 2023.5 }, { year: 2023 }],
  'spending-lines': [
    oneBut('spending-lines', { purpose: 'party' }),
    oneBut('spending-lines', { amount: undefined }),
    oneBut('spending-lines', { vat: 'yes' }),
    {},
  ],
  'known-on': [{ knownOn: 'nu' }, { knownon: '2022-12-31' }],
  year: ['2023', 1899, 2200, 2023.5],
  'grant-parameters': [{ factor: '-0.1' }, { populationRate: 'x' }, { rate: 1 }],
  'grant-options': [{ inhabitants: -1 }, { lowEducated: 1.5 }, { annexAmount: '-1.00' }, { x: 1 }],
  'grants-options': [{ annex: { GM0344: 'x' } }, { annexTotal: '1.234' }, []],
  'annex-rows': [[], [{ municipality: 'Utrecht' }], [{ amount: 1 }], {}],
  'head-counts': [[{ inhabitants: 1 }], [{ inhabitants: '1', lowEducated: 1 }], {}],
  'formula-rates': [{ populationRate: '0.83' }, { populationRate: -1, educationRate: 1 }],
  settlement: [
    but('settlement', { year: 'nu' }),
    but('settlement', { granted: undefined }),
    but('settlement', { corrections: [{ year: 2022, amount: 1 }] }),
  ],
  requirements: [
    oneBut('requirements', { kind: 'wish' }),
    oneBut('requirements', { due: '1 maart' }),
    oneBut('requirements', { document: ' ' }),
    {},
  ],
  'role-profile': [
    {},
    but('role-profile', { view: 'state' }),
    but('role-profile', { activities: { leaflet: 'arranged' } }),
    but('role-profile', { roles: { financier: { standing: 'done' } } }),
  ],
  briefing: [but('briefing', { municipality: undefined }), but('briefing', { points: [{}] })],
  handover: [oneBut('handover', { role: 'mayor' }), oneBut('handover', { from: undefined }), {}],
  'promotion-actions': [[{ title: 'x' }], oneBut('promotion-actions', { activity: 'x' })],
  'promotion-options': [{}, { noticeDays: -1 }, { noticeDays: 367 }],
  'money-streams': [
    [{ id: 'a' }],
    oneBut('money-streams', { term: 'structureel' }),
    oneBut('money-streams', { payments: [{ amount: '-1.00' }] }),
  ],
  liquidity: [
    but('liquidity', { costs: [{ id: 'a', amount: -1, on: '2023-01-01' }] }),
    but('liquidity', { from: undefined }),
    but('liquidity', { opening: 'x' }),
  ],
  'pass-through': [[], [{ from: 'a', to: 'b' }], [{ from: '', to: 'b', amount: 1 }]],
  'information-point': [
    but('information-point', { id: '1' }),
    but('information-point', { openingHours: { maandag: [] } }),
    but('information-point', { openingHours: { monday: [{ from: '9:00', to: '24:00' }] } }),
    but('information-point', { services: [] }),
    but('information-point', { municipality: 'Utrecht' }),
  ],
  registration: [
    but('registration', { form: '2019' }),
    but('registration', { questions: [] }),
    but('registration', { naam: 'Jan' }),
    but('registration', { gender: 'female' }),
  ],
  'category-lists': [{ help: 'geholpen' }, { hulp: [] }, { help: [''] }],
  'registration-mapping': [
    {},
    but('registration-mapping', { questions: [] }),
    but('registration-mapping', { dates: 'us' }),
    but('registration-mapping', { id: 3 }),
  ],
  'tally-options': [{}, { by: [] }, { by: 'week' }, { by: 'month', keys: { street: [] } }],
  tally: [but('tally', { kind: 'count' }), but('tally', { visits: -1 }), {}],
  'published-tally': [
    but('published-tally', { method: 'hide' }),
    but('published-tally', { cells: [{ key: ['a'] }] }),
  ],
  'publish-options': [{}, { minimumCell: 2 }, { minimumCell: 5, previous: [{}] }],
  'publish-all-options': [{}, { minimumCell: 2 }, { minimumCell: 5, method: 'round' }],
  'indicator-options': [{ inhabitants: 0 }, { previousYear: {} }, { people: 3 }],
  agreement: [
    but('agreement', { form: 'contract' }),
    but('agreement', { purposes: [] }),
    but('agreement', { amount: '-1.00' }),
    but('agreement', { yearsRunning: 0 }),
    but('agreement', { legalBasis: undefined }),
    but('agreement', { conditions: { requirements: [{ kind: 'deadline' }] } }),
  ],
  'agreement-event': [
    but('agreement-event', { event: 'party' }),
    but('agreement-event', { date: undefined }),
    but('agreement-event', { ground: 'e' }),
  ],
  ordinance: [{}, { name: 'ASV', report: { weken: 13 } }, { name: 'ASV', certainty: 'sure' }],
  'validate-agreement-options': [{}, { today: 'nu' }, { today: '2023-10-01', grant: {} }],
  'deadline-options': [{}, { today: '2024-03-01', ordinance: { report: { weeks: 1 } } }],
  'agreement-paper-options': [
    {},
    { paper: 'letter' },
    { paper: 'award', decision: 0 },
    { paper: 'award', filled: { colour: 'x' } },
  ],
  'agreement-papers-options': [{ filled: { place: '' } }, { paper: 'award' }],
  'payment-plan-options': [{}, { every: 'year' }],
  'statutory-interest': [{}, { amount: -1, from: '2025-01-01', to: '2025-02-01', rates: [] }],
  'icalendar-options': [{}, { stamp: '15-1-2024' }, { stamp: '2024-01-15T25:00:00Z' }],
  'joint-account': [
    {},
    but('joint-account', { members: [] }),
    but('joint-account', { status: 'klaar' }),
    but('joint-account', { version: 0 }),
    but('joint-account', { weights: 'equal' }),
    but('joint-account', { lines: [{ id: 'a', amount: '1.234', purpose: 'library' }] }),
    but('joint-account', { members: [{ municipality: 'Bunnik', granted: '-1.00' }] }),
    but('joint-account', { year: '2023' }),
    but('joint-account', { results: { Bunnik: {} } }),
  ],
  sisa: [
    but('sisa', { measure: undefined }),
    but('sisa', { code: 'c62' }),
    but('sisa', { template: [] }),
    but('sisa', { final: 'ja' }),
  ],
  'sisa-from-options': [
    {},
    { measure: 'spent' },
    { measure: 'library-costs', throughAuthorities: [{ municipality: 'Zeist' }] },
    { measure: 'library-costs', stateGrant: -1 },
  ],
  'sisa-dates-options': [{ weekendRule: 'ja' }, { equatedDays: [1] }],
  'survey-response': [
    but('survey-response', { to: 'citizens' }),
    but('survey-response', { answers: { q5: {} } }),
    but('survey-response', { respondent: '' }),
  ],
  'survey-question': [
    but('survey-question', { type: 'open' }),
    but('survey-question', { options: [] }),
    but('survey-question', { type: 'scale' }),
  ],
  questionnaire: [{}, { questions: [{}] }],
  tabulation: [
    but('tabulation', { respondents: -1 }),
    but('tabulation', { mean: 3 }),
    but('tabulation', { counts: [{}] }),
  ],
  proportion: [
    { population: 50, sample: 10 },
    { population: 50, sample: 10, count: 3, confidence: 1 },
    { population: '50', sample: 10, count: 3 },
  ],
  'check-options': [{ respondents: '48' }, { earlier: [{}] }],
  'response-count': [{ population: 342 }, { population: 342, respondents: 4.8 }],
  'size-options': [{}, { on: '2023-01-01', borders: [0] }, { on: '2023-01-01', borders: 5 }],
  'csv-options': [{ dialect: 'en' }, { locale: 'fr' }, { delimiter: ';' }],
  'locale-options': [{ locale: 'fr' }, { language: 'nl' }],
}

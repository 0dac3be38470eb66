import { euro, apportion, parseEuro, SpukError } from '../../../src/index.js'
import { dec } from './decimal.js'
import * as sample from './samples.js'
import type { Calls } from './index.js'

const { grant, cut, versions } = sample
const parsed = parseEuro('12,345')
const issue = parsed.ok ? undefined : parsed.issues[0]
const [part] = apportion(1, { a: 1, b: 7 }).parts
const kept = sample.receipt
const equatedDays = { equatedDays: ['2023-05-19'] }

/** Money, dates, law, apportionment and explanations. */
export const core: Calls = {
  describe: [[issue, 'en']],
  isSpukError: [[parsed.ok ? undefined : new SpukError(parsed.issues)]],
  issuesByField: [[[issue, issue]]],
  isEuro: [[euro(1)]],
  euro: [['12.34'], [dec('1.5')]],
  'Euro.fromCents': [[1234]],
  'Euro.plus': [['0.20']],
  'Euro.min': [['0.20']],
  'Euro.max': [['0.20']],
  'Euro.minus': [['0.20']],
  'Euro.times': [['0.83'], [dec('0.5')]],
  'Euro.compare': [[2]],
  'Euro.equals': [[euro(1)]],
  'Euro.format': [['en']],
  parseEuro: [['€ 1.234,56']],
  roundToEuro: [[dec('1.005'), { mode: 'half-up', step: '0.05', reason: 'zo' }]],
  sumEuros: [[[euro(1), '2.50', 3]]],

  isoDate: [['2024-02-29']],
  isIsoDate: [['2024-02-29']],
  daysBetween: [['2024-01-01', '2024-02-29']],
  lastDayOfMonth: [['2024-02-10']],
  monthOf: [['2024-02-10']],
  monthsBetween: [['2023-11-30', '2024-01-01']],
  addTerm: [['2024-02-19', { weeks: 6 }, { termijnenwet: true, ...equatedDays }]],
  holidays: [[2023, equatedDays]],
  isHoliday: [['2023-05-19', equatedDays]],
  isWorkingDay: [['2023-05-19', equatedDays]],
  nextWorkingDay: [['2023-05-19', equatedDays]],
  equatedDaysAssumption: [[2023]],

  juriconnect: [[{ bwb: 'BWBR0008290', article: '17a', paragraph: '1', on: '2023-01-01' }]],
  law: [['Fvw', '17a(1)', '2023-01-01']],
  valueOn: [[{ nl: 'tarief', en: 'rate' }, versions, '2023-07-01', { knownOn: '2024-01-01' }]],
  freshness: [[{ rate: versions }, 2024]],

  apportion: [
    ['100.00', { Bunnik: 1, Utrecht: '2.5', Zeist: 0 }, { remainderTo: 'Zeist' }],
    [
      1,
      [
        ['a', 1n],
        ['b', dec('0.5')],
      ],
    ],
    [
      1,
      new Map([
        ['a', '1/3'],
        ['b', '2/3'],
      ]),
    ],
  ],
  quotaOf: [[part]],
  apportionTable: [
    [
      {
        rows: [
          { row: 'rent', amount: '100.00', group: 'library' },
          { row: 'flyers', amount: '-5', weights: { Utrecht: 1 } },
        ],
        weights: { Bunnik: 1, Utrecht: 1, Zeist: 1 },
      },
    ],
  ],
  spread: [['100.00', ['Q1', { period: 'Q2', weight: '1.5' }, 'Q3'], { fixed: { Q1: '33.33' } }]],

  explain: [
    [grant, { locale: 'en', format: 'markdown' }],
    [sample.apportionment, { locale: 'nl', format: 'text' }],
    [sample.table],
    [sample.spread],
    [sample.estimated],
    [sample.account.statements[0]],
  ],
  difference: [
    [grant, cut],
    [sample.table, sample.table],
  ],
  receipt: [[grant], [sample.table], [sample.spread]],
  parseReceipt: [[JSON.parse(JSON.stringify(kept))]],
  replay: [[JSON.parse(JSON.stringify(kept)), cut]],
  recompute: [[grant.explanation, { inhabitants: 5 }]],
  canonicalJson: [[{ b: euro('1.5'), a: [1e21, 0.5, null, 'x'] }]],
}

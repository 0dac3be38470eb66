import * as spuk from '../../../src/index.js'
import * as sample from './samples.js'
import type { Calls } from './index.js'

const { tabulation, tally, published } = sample

/** One result of every kind. */
const results: readonly unknown[] = [
  sample.grant,
  sample.byAnnex,
  sample.grants,
  sample.totals,
  sample.settlement,
  spuk.municipality('Weesp'),
  [spuk.municipality('Weesp')],
  spuk.regimeFor(2026),
  spuk.regulationFor(2024),
  spuk.judgementPoints.slice(0, 2),
  sample.spending,
  sample.apportionment,
  sample.table,
  sample.spread,
  spuk.difference(sample.grant, sample.cut),
  spuk.replay(sample.receipt),
  sample.account,
  sample.account.statements[0],
  sample.account.statements,
  sample.harmonised,
  spuk.sisaDates(2022),
  spuk.sisaStatement(sample.sisaInput),
  spuk.sisaFrom(sample.account.statements[0] as spuk.Statement, {
    measure: 'library-costs',
    stateGrant: 5000,
  }),
  sample.assessment,
  spuk.promotionCalendar(sample.actions, { noticeDays: 14 }),
  spuk.handover(sample.entries, { on: '2023-09-01' }),
  sample.agreed,
  sample.deadlines,
  sample.funding,
  sample.liquidity,
  sample.chain,
  sample.readPoint,
  [sample.readPoint],
  tally,
  published,
  sample.indicators,
  tabulation,
  [tabulation],
  spuk.checkMonitor(),
  spuk.responseRate(spuk.monitor2023.response.libraries),
  spuk.intervalFor(tabulation, 'yes', { population: 342 }),
  spuk.compareTabulations(tabulation, tabulation),
  spuk.compareWithMonitor('q5', 'yes'),
  spuk.tabulateBySize(tabulation.question, sample.responses, { on: '2023-01-01' }),
]

/** What makes a document of a result. */
export const reports: Calls = {
  toRows: results.map((result) => [result, { locale: 'en' }]),
  toTable: results.map((result) => [result, { locale: 'en' }]),
  toCsv: results.map((result) => [result, { dialect: 'rfc4180', locale: 'en' }]),
  toMarkdown: results.map((result) => [result, { locale: 'en' }]),
  toHtml: results.map((result) => [result, { locale: 'en', level: 2 }]),
  readCells: [
    ['a;b\n1;2\n', { onProgress: () => undefined, signal: { aborted: false } }],
    [sample.workbook, {}],
  ],
  readLedger: [
    [
      sample.cells,
      {
        sheet: 'Blad1',
        columns: { account: 'Rekening', amount: 'Bedrag' },
        accounts: { '4100': { purpose: 'library', label: 'Loon', kind: 'cost' } },
        costCentres: { '20': 'Zeist' },
        per: 'booking',
        period: { from: '2023-01-01', to: '2023-12-31' },
      },
      {},
    ],
  ],
  toWord: [[sample.apportionment, { locale: 'en' }]],
  toWorkbook: [[[sample.apportionment], { locale: 'en' }]],
  toSvg: [tally, published, tabulation].map((result) => [result, { locale: 'en' }]),
}

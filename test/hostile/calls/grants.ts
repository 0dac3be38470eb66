import { dec } from './decimal.js'
import * as sample from './samples.js'
import type { Calls } from './index.js'

const parameters = {
  populationRate: '0.83',
  educationRate: dec('0.70'),
  educationBudget: '2530000',
  populationDate: '2022-01-01',
  factor: '0.9',
}
const head = { inhabitants: 100001, lowEducated: 20003 }

/** Municipalities, the regulation and the grant. */
export const grants: Calls = {
  findMunicipality: [['Utrecht', { on: '2023-01-01' }], ['Utrechr']],
  municipality: [['Weesp', { on: '2021-01-01' }], ['gm0344']],
  municipalities: [[{ on: '2022-01-01' }]],
  successors: [['Weesp', { on: '2023-01-01' }]],
  inhabitants: [['Amsterdam', { on: '2022-01-01', division: 2023 }]],
  lowEducationShare: [['Voorne aan Zee', { division: 2023 }]],
  educationShares: [[{ division: 2023 }]],

  checkSpending: [
    [[{ purpose: 'library', amount: 1, description: 'x', ownStaffHours: 2, vat: 'none' }]],
  ],
  regimeFor: [[2023, { knownOn: '2023-01-01' }], [2026]],
  regulationFor: [[2024, { knownOn: '2024-01-01' }]],

  annexFrom: [[[{ municipality: 'Den Haag', amount: '€ 1.234,56' }], { year: 2023 }]],
  formulaAmounts: [[[head, head], { populationRate: '0.83', educationRate: '0.70', factor: 1 }]],
  grantFor: [
    ['Utrecht', 2023, { annexAmount: '1', ...head, parameters, knownOn: '2023-06-01' }],
    ['Utrecht', 2027, { parameters, lowEducated: 5 }],
  ],
  readGrants: [[{ kind: 'list', list: [{ $ref: '#/shared/0' }], shared: [{ kind: 'grant' }] }]],
  grantsFor: [[2023, { annex: { Utrecht: 1 }, annexTotal: 1, parameters, knownOn: '2023-06-01' }]],
  nationalTotals: [[sample.grants]],
  settle: [
    [
      {
        year: 2023,
        granted: 1,
        spent: '1.01',
        opening: dec('-3'),
        corrections: [{ year: 2022, amount: 1, reason: 'te veel' }],
      },
    ],
  ],
}

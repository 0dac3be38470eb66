// Texts of what `statutoryInterest` takes.
import type { FieldText, FieldTexts } from '../../core/schema/index.js'
import type { interestInput, interestRate } from './input.js'

const rates: FieldText<typeof interestRate> = [
  'Percentages',
  'Rates',
  'De wettelijke rente, met de dagen waarop elk percentage geldt.',
  'Statutory interest, with the days on which each rate holds.',
  {
    from: ['Van', 'From', 'Eerste dag (JJJJ-MM-DD).', 'First day (YYYY-MM-DD).'],
    to: [
      'Tot en met',
      'To',
      'Laatste dag (JJJJ-MM-DD); leeg zolang het geldt.',
      'Last day (YYYY-MM-DD); absent as long as it holds.',
    ],
    percent: ['Percentage', 'Percent', 'Per jaar, in procenten.', 'For a year, in percent.'],
  },
]

const fields: FieldTexts<typeof interestInput> = /* @__PURE__ */ (() => ({
  amount: [
    'Bedrag',
    'Amount',
    'Wat niet op tijd is betaald, in euro’s.',
    'What was not paid in time, in euros.',
  ],
  from: [
    'Begin van het verzuim',
    'From',
    'De dag na de laatste dag voor betaling (JJJJ-MM-DD).',
    'The day after the last day for payment (YYYY-MM-DD).',
  ],
  to: [
    'Tot en met',
    'To',
    'Laatste dag die telt (JJJJ-MM-DD).',
    'Last day that counts (YYYY-MM-DD).',
  ],
  rates,
  compound: [
    'Rente over rente',
    'Compound',
    'Of na elk heel jaar over de rente ook rente loopt; zonder opgave wel, als aanname.',
    'Whether interest bears interest after each whole year; by default it does, as an assumption.',
  ],
}))()

export const interestText: FieldText<typeof interestInput> = [
  'Wettelijke rente',
  'Statutory interest',
  'Over welk bedrag, over welke dagen en naar welke percentages.',
  'On which amount, over which days and at which rates.',
  fields,
]

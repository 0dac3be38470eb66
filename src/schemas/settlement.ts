import type { SettlementInput } from '../grant/index.js'
import * as room from '../grant/schema.js'
import * as common from './common.js'
import { described } from './described.js'
import type { InputSchema } from './described.js'
import type { Words } from './words.js'

/** Corrections of earlier years, as a field. */
export const corrections: Words = [
  'Correcties',
  'Corrections',
  'Correcties van eerdere jaren die in dit jaar zijn geboekt.',
  'Corrections of earlier years, booked in this one.',
  {
    year: [
      'Jaar',
      'Year',
      'Het jaar waar de correctie bij hoort.',
      'The year that the correction belongs to.',
    ],
    amount: [
      'Bedrag',
      'Amount',
      'Bedrag in euro’s; negatief haalt geld weg.',
      'Amount in euros; negative takes money away.',
    ],
    reason: ['Reden', 'Reason', 'Waarom wordt gecorrigeerd.', 'Why it is corrected.'],
  },
]

/** What was left of the year before, as a field. */
export const opening: Words = [
  'Beginsaldo',
  'Opening',
  'Saldo van het jaar ervoor, in euro’s; negatief als er meer is besteed dan er was.',
  'Balance of the year before, in euros; negative if more was spent than there was.',
]

/**
 * What `settle` takes.
 *
 * @example
 * import { readInput, settlementSchema } from 'spuk-ido/schemas'
 * readInput(settlementSchema, { year: 2023, granted: '97002.93', spent: 95000 }).ok // => true
 */
export const settlementSchema: InputSchema<SettlementInput> = /* @__PURE__ */ described(
  room.settlementSchema,
  [
    'Uitkering en besteding van een jaar',
    'Grant and spending of a year',
    'Wat in een jaar binnenkwam en wat is besteed.',
    'What came in and what was spent in a year.',
    {
      year: common.year,
      granted: [
        'Toegekend',
        'Granted',
        'De uitkering van het jaar, in euro’s.',
        'The grant of the year, in euros.',
      ],
      spent: [
        'Besteed',
        'Spent',
        'Wat van de uitkering is besteed, in euro’s.',
        'What was spent of the grant, in euros.',
      ],
      opening,
      corrections,
    },
  ],
  [
    {
      year: 2023,
      granted: '97002.93',
      spent: 95000,
      opening: '-12.50',
      corrections: [{ year: 2022, amount: '100.00', reason: 'Dubbel geboekt' }],
    },
  ],
)

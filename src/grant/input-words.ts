// What each input of this room is called, and each field in it.
import type { FieldText } from '../core/schema/index.js'
import type { settlement } from './input.js'

/** Corrections of earlier years, as a field. */
export const corrections = [
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
] as const

/** What was left of the year before, as a field. */
export const opening: FieldText<never> = [
  'Beginsaldo',
  'Opening',
  'Saldo van het jaar ervoor, in euro’s; negatief als er meer is besteed dan er was.',
  'Balance of the year before, in euros; negative if more was spent than there was.',
]

export const settlementText: FieldText<typeof settlement> = [
  'Uitkering en besteding van een jaar',
  'Grant and spending of a year',
  'Wat in een jaar binnenkwam en wat is besteed. Dat geen correctie van een later jaar is, controleert de functie.',
  'What came in and what was spent in a year. That no correction is of a later year, the function checks.',
  {
    year: ['Jaar', 'Year', 'Het kalenderjaar waar het om gaat.', 'The calendar year in question.'],
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
]

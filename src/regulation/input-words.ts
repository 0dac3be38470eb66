// What each input of this room is called, and each field in it.
import { knownOn } from '../core/fields/input-words.js'
import type { FieldText } from '../core/schema/index.js'
import type { knownOnOptions, spendingLines } from './input.js'

/** The field `purpose` of a line or a part of an amount. */
export const purpose: FieldText<never> = [
  'Doel',
  'Purpose',
  'Waaraan het geld is besteed: library, promotion of coordination (de drie doelen van de uitkering), of outside (iets anders).',
  'What the money was spent on: library, promotion or coordination (the three purposes of the grant), or outside (something else).',
]

/** The field `ownStaffHours`. */
export const ownStaffHours: FieldText<never> = [
  'Uren van eigen personeel',
  'Own staff hours',
  'Of het bedrag uren van eigen medewerkers van de gemeente betaalt (ja of nee), of hoeveel uren.',
  'Whether the amount pays hours of the municipality’s own staff (true or false), or how many.',
]

/** The field `vat`. */
export const vat: FieldText<never> = [
  'Btw',
  'VAT',
  'Of het bedrag inclusief btw is (included), exclusief (excluded) of zonder btw (none).',
  'Whether the amount includes VAT (included), excludes it (excluded) or knows none (none).',
]

export const spendingLinesText: FieldText<typeof spendingLines> = [
  'Bestedingen',
  'Spending',
  'Wat van de uitkering is besteed, regel voor regel.',
  'What was spent of the grant, line by line.',
  {
    id: ['Kenmerk', 'Id', 'Eigen kenmerk van de regel.', 'The caller’s own id of the line.'],
    purpose,
    amount: [
      'Bedrag',
      'Amount',
      'Bedrag in euro’s; een negatief bedrag is een correctie.',
      'Amount in euros; a negative one is a correction.',
    ],
    description: [
      'Omschrijving',
      'Description',
      'Waar de regel over gaat.',
      'What the line is about.',
    ],
    ownStaffHours,
    vat,
  },
]

export const knownOnText: FieldText<typeof knownOnOptions> = [
  'Stand van kennis',
  'State of knowledge',
  'Wat op een dag bekend was over de regeling.',
  'What was known of the regulation on a day.',
  { knownOn },
]

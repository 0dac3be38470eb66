import type { SpendingLine } from '../regulation/index.js'
import * as room from '../regulation/schema.js'
import * as common from './common.js'
import { described } from './described.js'
import type { InputSchema } from './described.js'
import type { Words } from './words.js'

/** The field `purpose` of a line or a part of an amount. */
export const purpose: Words = [
  'Doel',
  'Purpose',
  'Waaraan het geld is besteed: library, promotion of coordination (de drie doelen van de uitkering), of outside (iets anders).',
  'What the money was spent on: library, promotion or coordination (the three purposes of the grant), or outside (something else).',
]

/** The field `ownStaffHours`. */
export const ownStaffHours: Words = [
  'Uren van eigen personeel',
  'Own staff hours',
  'Of het bedrag uren van eigen medewerkers van de gemeente betaalt (ja of nee), of hoeveel uren.',
  'Whether the amount pays hours of the municipality’s own staff (true or false), or how many.',
]

/** The field `vat`. */
export const vat: Words = [
  'Btw',
  'VAT',
  'Of het bedrag inclusief btw is (included), exclusief (excluded) of zonder btw (none).',
  'Whether the amount includes VAT (included), excludes it (excluded) or knows none (none).',
]

/**
 * What `checkSpending` takes.
 *
 * @example
 * import { readInput, spendingLinesSchema } from 'spuk-ido/schemas'
 * readInput(spendingLinesSchema, [{ purpose: 'library', amount: '90000.00' }]).ok // => true
 */
export const spendingLinesSchema: InputSchema<readonly SpendingLine[]> = /* @__PURE__ */ described(
  room.spendingLinesSchema as unknown as InputSchema<readonly SpendingLine[]>,
  [
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
  ],
  [
    [
      { purpose: 'library', amount: '90000.00', vat: 'none' },
      { purpose: 'promotion', amount: 2500.5, description: 'Folders' },
    ],
  ],
)

/**
 * With what was known on a date `regimeFor` and `regulationFor` answer.
 *
 * @example
 * import { knownOnSchema, readInput } from 'spuk-ido/schemas'
 * readInput(knownOnSchema, { knownOn: '2022-12-31' }).ok // => true
 */
export const knownOnSchema: InputSchema<{ readonly knownOn?: string }> = /* @__PURE__ */ described(
  room.knownOnSchema,
  [
    'Stand van kennis',
    'State of knowledge',
    'Wat op een dag bekend was over de regeling.',
    'What was known of the regulation on a day.',
    { knownOn: common.knownOn },
  ],
  [{}, { knownOn: '2022-12-31' }],
)

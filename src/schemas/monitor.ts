import * as z from 'zod'
import { isoDateSchema, maybe } from '../core/schema/index.js'
import type { CheckOptions, ProportionInput, SizeOptions } from '../monitor/index.js'
import * as room from '../monitor/schema.js'
import { described } from './described.js'
import type { InputSchema } from './described.js'
import { respondents, tabulation } from './tabulation.js'

/**
 * What `proportionInterval` takes.
 *
 * @example
 * import { proportionSchema, readInput } from 'spuk-ido/schemas'
 * readInput(proportionSchema, { population: 50, sample: 10, count: 3 }).ok // => true
 */
export const proportionSchema: InputSchema<ProportionInput> = /* @__PURE__ */ described(
  room.proportionSchema,
  [
    'Steekproef',
    'Sample',
    'Wat in een steekproef is gevonden. Dat geen deel groter is dan zijn geheel en de populatie ten hoogste 10000, controleert de functie.',
    'What was found in a sample. That no part is larger than its whole and the population at most 10,000, the function checks.',
    {
      population: [
        'Populatie',
        'Population',
        'Hoeveel er in totaal zijn.',
        'How many there are in all.',
      ],
      sample: [
        'Steekproef',
        'Sample',
        'Hoeveel daarvan antwoordden.',
        'How many of them answered.',
      ],
      count: [
        'Aantal',
        'Count',
        'Hoeveel daarvan hebben wat wordt gezocht.',
        'How many of these have what is looked for.',
      ],
      confidence: [
        'Betrouwbaarheid',
        'Confidence',
        'Boven 0 en onder 1; zonder opgave 0.95.',
        'Above 0 and below 1; 0.95 by default.',
      ],
    },
  ],
  [{ population: 50, sample: 10, count: 3, confidence: '0.9' }],
)

/**
 * What `checkTabulation` takes as options.
 *
 * @example
 * import { checkOptionsSchema, readInput } from 'spuk-ido/schemas'
 * readInput(checkOptionsSchema, { respondents: 48 }).ok // => true
 */
export const checkOptionsSchema: InputSchema<CheckOptions> = /* @__PURE__ */ (() =>
  described(
    z.strictObject({
      respondents: maybe(z.int().min(0)),
      earlier: maybe(z.array(room.tabulationSchema)),
    }),
    [
      'Opties bij het nakijken van een tabel',
      'Options of checking a table',
      'Waartegen een tabel wordt nagekeken.',
      'Against what a table is checked.',
      {
        respondents,
        earlier: [
          'Eerdere tabellen',
          'Earlier tables',
          'Tabellen die ervoor stonden; dezelfde grafiek kan er twee keer in staan.',
          'Tables printed before this one, in which a copied chart may be found.',
          tabulation,
        ],
      },
    ],
    [{ respondents: 48 }],
  ))()

/**
 * What `responseRate` takes.
 *
 * @example
 * import { readInput, responseCountSchema } from 'spuk-ido/schemas'
 * readInput(responseCountSchema, { population: 342, respondents: 48 }).ok // => true
 */
export const responseCountSchema: InputSchema<{
  readonly population: number
  readonly respondents: number
}> = /* @__PURE__ */ (() =>
  described(
    z.strictObject({ population: z.int().min(0), respondents: z.int().min(0) }),
    [
      'Respons',
      'Response',
      'Hoeveel van een groep meededen. Dat het er niet meer zijn dan de groep, controleert de functie.',
      'How many of a group took part. That they are no more than the group, the function checks.',
      {
        population: ['Groep', 'Population', 'Hoeveel zijn gevraagd.', 'How many were asked.'],
        respondents,
      },
    ],
    [{ population: 342, respondents: 48 }],
  ))()

/**
 * What `tabulateBySize` takes as options.
 *
 * @example
 * import { readInput, sizeOptionsSchema } from 'spuk-ido/schemas'
 * readInput(sizeOptionsSchema, { on: '2023-01-01', borders: [20000, 50000] }).ok // => true
 */
export const sizeOptionsSchema: InputSchema<SizeOptions> = /* @__PURE__ */ (() =>
  described(
    z.strictObject({ on: isoDateSchema, borders: maybe(z.array(z.int().min(1))) }),
    [
      'Opties bij grootteklassen',
      'Options of size classes',
      'Naar welke grootte gemeenten worden onderscheiden. Dat grenzen oplopen en het register de inwoners kent, controleert de functie.',
      'By which size municipalities are told apart. That borders rise and the register knows the inhabitants, the function checks.',
      {
        on: [
          'Op',
          'On',
          '1 januari van een jaar waarvan het register de inwoners kent.',
          '1 January of a year of which the register knows the inhabitants.',
        ],
        borders: [
          'Grenzen',
          'Borders',
          'Aantallen inwoners, oplopend.',
          'Numbers of inhabitants, rising.',
        ],
      },
    ],
    [{ on: '2023-01-01', borders: [20000, 50000] }],
  ))()

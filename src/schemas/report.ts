import { locale } from '../core/fields/input-words.js'
import { csvOptions, localeOptions } from '../report/input.js'
import { inputSchema } from './input-schema.js'

/**
 * What `toCsv` takes as options.
 *
 * @example
 * import { csvOptionsSchema, readInput } from 'spuk-ido/schemas'
 * readInput(csvOptionsSchema, { dialect: 'rfc4180', locale: 'en' }).ok // => true
 */
export const csvOptionsSchema = /* @__PURE__ */ inputSchema(
  csvOptions,
  [
    'Opties bij CSV',
    'Options of CSV',
    'Hoe een tabel als CSV wordt geschreven.',
    'How a table is written as CSV.',
    {
      dialect: [
        'Dialect',
        'Dialect',
        'nl: puntkomma en decimale komma, voor Nederlandse rekenbladen (standaard); rfc4180: komma en punt.',
        'nl: semicolon and decimal comma, for Dutch spreadsheets (default); rfc4180: comma and point.',
      ],
      locale,
    },
  ],
  [{}, { dialect: 'rfc4180', locale: 'en' }],
)

/**
 * What `toMarkdown`, `toRows` and `toSvg` take as options.
 *
 * @example
 * import { localeOptionsSchema, readInput } from 'spuk-ido/schemas'
 * readInput(localeOptionsSchema, { locale: 'fr' }).ok // => false
 */
export const localeOptionsSchema = /* @__PURE__ */ inputSchema(
  localeOptions,
  [
    'Opties bij een verslag',
    'Options of a report',
    'In welke taal een verslag of grafiek wordt geschreven.',
    'In which language a report or chart is written.',
    { locale },
  ],
  [{}, { locale: 'en' }],
)

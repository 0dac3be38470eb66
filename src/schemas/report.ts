import * as z from 'zod'
import type { Locale } from '../core/result/index.js'
import { localeSchema, maybe } from '../core/schema/index.js'
import type { CsvDialect } from '../report/index.js'
import * as common from './common.js'
import { described } from './described.js'
import type { InputSchema } from './described.js'

/** What `toCsv` takes as options. */
export interface CsvOptions {
  readonly dialect?: CsvDialect
  readonly locale?: Locale
}

/**
 * What `toCsv` takes as options.
 *
 * @example
 * import { csvOptionsSchema, readInput } from 'spuk-ido/schemas'
 * readInput(csvOptionsSchema, { dialect: 'rfc4180', locale: 'en' }).ok // => true
 */
export const csvOptionsSchema: InputSchema<CsvOptions> = /* @__PURE__ */ (() =>
  described(
    z.strictObject({
      dialect: maybe(z.enum(['nl', 'rfc4180'])),
      locale: maybe(localeSchema),
    }),
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
        locale: common.locale,
      },
    ],
    [{}, { dialect: 'rfc4180', locale: 'en' }],
  ))()

/**
 * What `toMarkdown`, `toRows` and `toSvg` take as options.
 *
 * @example
 * import { localeOptionsSchema, readInput } from 'spuk-ido/schemas'
 * readInput(localeOptionsSchema, { locale: 'fr' }).ok // => false
 */
export const localeOptionsSchema: InputSchema<{ readonly locale?: Locale }> = /* @__PURE__ */ (() =>
  described(
    z.strictObject({ locale: maybe(localeSchema) }),
    [
      'Opties bij een verslag',
      'Options of a report',
      'In welke taal een verslag of grafiek wordt geschreven.',
      'In which language a report or chart is written.',
      { locale: common.locale },
    ],
    [{}, { locale: 'en' }],
  ))()

import * as z from 'zod'
import type { ExplainOptions } from '../core/explain/index.js'
import { localeSchema, maybe } from '../core/schema/index.js'
import * as common from './common.js'
import { described } from './described.js'
import type { InputSchema } from './described.js'

/**
 * How `explain` writes.
 *
 * @example
 * import { explainOptionsSchema, readInput } from 'spuk-ido/schemas'
 * readInput(explainOptionsSchema, { locale: 'en', format: 'markdown' }).ok // => true
 */
export const explainOptionsSchema: InputSchema<ExplainOptions> = /* @__PURE__ */ (() =>
  described(
    z.strictObject({
      locale: maybe(localeSchema),
      format: maybe(z.enum(['text', 'markdown'])),
    }),
    [
      'Opties bij een uitleg',
      'Options of an explanation',
      'Hoe een uitleg wordt geschreven.',
      'How an explanation is written.',
      {
        locale: common.locale,
        format: [
          'Vorm',
          'Format',
          'text: tekst met kolommen (standaard); markdown: een tabel.',
          'text: columns of text (default); markdown: a table.',
        ],
      },
    ],
    [{}, { locale: 'en', format: 'markdown' }],
  ))()

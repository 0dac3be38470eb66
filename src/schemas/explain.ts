import { explainOptions } from '../core/explain/options-input.js'
import { locale } from '../core/fields/input-words.js'
import { inputSchema } from './input-schema.js'

/**
 * How `explain` writes.
 *
 * @example
 * import { explainOptionsSchema, readInput } from 'spuk-ido/schemas'
 * readInput(explainOptionsSchema, { locale: 'en', format: 'markdown' }).ok // => true
 */
export const explainOptionsSchema = /* @__PURE__ */ inputSchema(
  explainOptions,
  [
    'Opties bij een uitleg',
    'Options of an explanation',
    'Hoe een uitleg wordt geschreven.',
    'How an explanation is written.',
    {
      locale,
      format: [
        'Vorm',
        'Format',
        'text: tekst met kolommen (standaard); markdown: een tabel.',
        'text: columns of text (default); markdown: a table.',
      ],
    },
  ],
  [{}, { locale: 'en', format: 'markdown' }],
)

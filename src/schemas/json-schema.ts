import type { Locale } from '../core/result/index.js'
import { inputSchemas } from './all.js'
import type { InputName } from './all.js'
import { jsonOf } from './json.js'
import type { JsonSchema } from './json.js'

/**
 * The JSON Schema (draft 2020-12) of an input: what stands in `spuk-ido/schemas/<name>.json`, or with
 * Dutch texts in `spuk-ido/schemas/<name>.nl.json`. Both accept the same data.
 *
 * @param name a name in {@link inputSchemas}
 * @param options `locale` of titles and descriptions: default Dutch
 *
 * @example
 * import { jsonSchema } from 'spuk-ido/schemas'
 * const schema = jsonSchema('grant-options', { locale: 'en' })
 * schema.$id // => 'urn:spuk-ido:schema:grant-options'
 * schema.properties.inhabitants.title // => 'Inhabitants'
 */
export function jsonSchema(
  name: InputName,
  { locale = 'nl' }: { readonly locale?: Locale } = {},
): JsonSchema {
  const { $schema, title, description, ...rest } = jsonOf(inputSchemas[name], locale)
  const other = locale === 'nl' ? `English: ${name}.json` : `Nederlands: ${name}.nl.json`
  const $id = `urn:spuk-ido:schema:${name}${locale === 'nl' ? ':nl' : ''}`
  return { $schema, $id, $comment: other, title, description, ...rest } as JsonSchema
}

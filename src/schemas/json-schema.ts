import { Collector, localeFrom, oneOf, optionsFrom } from '../core/result/index.js'
import type { Locale } from '../core/result/index.js'
import { inputSchemas } from './all.js'
import type { InputName } from './all.js'
import { jsonOf } from './json.js'
import type { JsonSchema } from './json.js'

const NAMES = /* @__PURE__ */ (() => Object.keys(inputSchemas) as InputName[])()

/**
 * The JSON Schema (draft 2020-12) of an input: what stands in `spuk-ido/schemas/<name>.json`, or with
 * Dutch texts in `spuk-ido/schemas/<name>.nl.json`. Both accept the same data.
 *
 * @param name a name in {@link inputSchemas}
 * @param options `locale` of titles and descriptions: default Dutch
 * @throws SpukError `input/…` for another name, option or locale
 *
 * @example
 * import { jsonSchema } from 'spuk-ido/schemas'
 * const schema = jsonSchema('grant-options', { locale: 'en' })
 * schema.$id // => 'urn:spuk-ido:schema:grant-options'
 * schema.properties.inhabitants.title // => 'Inhabitants'
 */
export function jsonSchema(
  name: InputName,
  options: { readonly locale?: Locale } = {},
): JsonSchema {
  const check = new Collector()
  const sound = check.attempt(['name'], () => oneOf(...NAMES)(name))
  const { locale = 'nl' } =
    check.attempt([], () => optionsFrom(options, { locale: localeFrom })) ?? {}
  const { known } = check.valid({ known: sound })
  const { $schema, title, description, ...rest } = jsonOf(inputSchemas[known], locale)
  const other = locale === 'nl' ? `English: ${known}.json` : `Nederlands: ${known}.nl.json`
  const $id = `urn:spuk-ido:schema:${known}${locale === 'nl' ? ':nl' : ''}`
  return { $schema, $id, $comment: other, title, description, ...rest } as JsonSchema
}

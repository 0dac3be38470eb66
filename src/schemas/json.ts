import * as z from 'zod'
import type { Locale } from '../core/result/index.js'

/** A JSON Schema, as plain data. */
export type JsonSchema = z.core.JSONSchema.BaseSchema

/** What an input looks like in JSON, with titles and descriptions in one language. */
export function jsonOf(
  schema: z.ZodType,
  locale: Locale,
  target = 'draft-2020-12',
): Record<string, unknown> {
  // zod keeps no examples of what is transformed; ours are inputs.
  const examples = schema.meta()?.['examples']
  const json = { ...z.toJSONSchema(schema, { io: 'input', target }), examples }
  return inLanguage(json, locale) as Record<string, unknown>
}

/** Where anything may stand, `x-nl` is no key of ours. */
const VALUES = ['examples', 'default', 'const', 'enum']

/** Takes the Dutch out of `x-nl`, in place of the English or to leave it out. */
function inLanguage(json: unknown, locale: Locale): unknown {
  if (Array.isArray(json)) return json.map((one) => inLanguage(one, locale))
  if (typeof json !== 'object' || json === null) return json
  const { 'x-nl': dutch, ...rest } = json as Record<string, unknown>
  const said = locale === 'nl' && typeof dutch === 'object' ? { ...rest, ...dutch } : rest
  return Object.fromEntries(
    Object.entries(said).map(([key, value]) => [
      key,
      VALUES.includes(key) ? value : inLanguage(value, locale),
    ]),
  )
}

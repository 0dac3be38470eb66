import * as z from 'zod/mini'
import type { Locale } from '../core/result/index.js'
import { formOf } from '../core/schema/index.js'
import type { FieldText } from '../core/schema/index.js'
import { descriptions } from './descriptions.js'

/** A JSON Schema, as plain data. */
export type JsonSchema = z.core.JSONSchema.BaseSchema

/** What an input looks like in JSON, with titles and descriptions in one language. */
export function jsonOf(
  schema: z.core.$ZodType,
  locale: Locale,
  target = 'draft-2020-12',
): Record<string, unknown> {
  const json = z.toJSONSchema(schema, {
    io: 'input',
    target,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      // What stands in for a value left out is said in the description.
      delete jsonSchema.default
      Object.assign(jsonSchema, formOf(zodSchema))
    },
  })
  const known = descriptions.get(schema)
  const worded = known ? withText(json, known.text, locale) : json
  return { ...(inLanguage(worded, locale) as Json), examples: known?.examples }
}

type Json = Readonly<Record<string, unknown>>

/** A piece of JSON Schema with its title and description, and those of the fields in it. */
function withText(json: Json, text: FieldText, locale: Locale): Json {
  const [nl, en, dutch, english, fields, alternatives] = text
  const [title, description] = locale === 'nl' ? [nl, dutch] : [en, english]
  return { ...withFields(json, locale, fields, alternatives), title, description }
}

function withFields(
  json: Json,
  locale: Locale,
  fields: Readonly<Record<string, FieldText>> = {},
  alternatives: readonly FieldText[] = [],
): Json {
  const deeper = (one: Json) => withFields(one, locale, fields)
  return mapped(json, (part, keyword) => {
    if (keyword === 'properties') {
      return mapped(part as Json, (field, name) => {
        const text = Object.hasOwn(fields, name) ? fields[name] : undefined
        return text ? withText(field as Json, text, locale) : field
      })
    }
    if (keyword === 'anyOf' || keyword === 'oneOf') {
      return (part as readonly Json[]).map((one, i) => {
        const own = alternatives[i]
        return own ? withText(deeper(one), own, locale) : deeper(one)
      })
    }
    const inside = keyword === 'items' || keyword === 'additionalProperties'
    return inside && typeof part === 'object' ? deeper(part as Json) : part
  })
}

function mapped(json: Json, change: (value: unknown, key: string) => unknown): Json {
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, change(value, key)]))
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

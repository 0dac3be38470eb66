import * as z from 'zod'
import { clone } from 'zod/v4/core'
import { standard } from './standard.js'
import type { Fields, Words } from './words.js'

/** A schema of what a function takes, as callers write it; what it gives can be handed to the function. */
export type InputSchema<T> = z.ZodType<T, T>

/**
 * A room's schema with words for it and for every field in it. They stand in zod's metadata, `title` and
 * `description` in English and the Dutch ones under `x-nl`, beside `examples` of sound inputs. The
 * room's own schema, which its functions parse with, stays without them.
 */
export function described<S extends z.ZodType>(
  schema: S,
  words: Words,
  examples: readonly unknown[],
): S {
  return standard(meaning(worded(schema, words[4], words[5]), { ...metaOf(words), examples })) as S
}

/** A copy with what is said of it; a definition of `zod/mini`, embedded in another schema, has no `meta`. */
function meaning(schema: z.ZodType, said: Readonly<Record<string, unknown>>): z.ZodType {
  const copy = clone(schema)
  z.globalRegistry.add(copy, said)
  return copy
}

function metaOf([nl, en, dutch, english]: Words) {
  return { title: en, description: english, 'x-nl': { title: nl, description: dutch } }
}

/** A copy of a schema in which every field has its words; what has no fields is left as it is. */
function worded(
  schema: z.core.$ZodType,
  fields: Fields = {},
  alternatives: readonly Words[] = [],
): z.ZodType {
  const { def } = (schema as z.core.$ZodTypes)._zod
  const deeper = (one: z.core.$ZodType) => worded(one, fields, alternatives)
  const copy = (changed: object) => clone(schema, { ...schema._zod.def, ...changed }) as z.ZodType
  if (Object.keys(fields).length + alternatives.length === 0) return schema as z.ZodType
  if (def.type === 'lazy') return deeper(def.getter())
  if (def.type === 'object') return copy({ shape: wordedShape(def.shape, fields) })
  if (def.type === 'array') return copy({ element: deeper(def.element) })
  if (def.type === 'record') return copy({ valueType: deeper(def.valueType) })
  if (def.type === 'optional' || def.type === 'nullable' || def.type === 'default') {
    return copy({ innerType: deeper(def.innerType) })
  }
  if (def.type === 'pipe') return copy({ in: deeper(def.in) })
  if (def.type !== 'union') return schema as z.ZodType
  const options = def.options.map((option, i) => {
    const own = alternatives[i]
    const inner = worded(option, { ...fields, ...own?.[4] })
    return own ? meaning(inner, metaOf(own)) : inner
  })
  return copy({ options })
}

function wordedShape(shape: z.core.$ZodShape, fields: Fields) {
  return Object.fromEntries(
    Object.entries(shape).map(([name, field]) => {
      const words = Object.hasOwn(fields, name) ? fields[name] : undefined
      return [name, words ? meaning(worded(field, words[4], words[5]), metaOf(words)) : field]
    }),
  )
}

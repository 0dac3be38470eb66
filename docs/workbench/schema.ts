import { jsonSchema } from 'spuk-ido/schemas'
import type { InputName } from 'spuk-ido/schemas'
import { locale } from './words.js'

/** What the form reads of a JSON Schema. */
export interface Schema {
  readonly type?: string
  readonly title?: string
  readonly description?: string
  readonly format?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  /** What its choices are called, where the library has no words for them. */
  readonly names?: Readonly<Record<string, string>>
}

const made = new Map<string, Schema>()

/** The schema of an input in the language of the page. */
export function schemaOf(name: InputName): Schema {
  const key = `${name} ${locale()}`
  const known = made.get(key) ?? (jsonSchema(name, { locale: locale() }) as Schema)
  made.set(key, known)
  return known
}

/** A form that a value may have, or each of those. */
export function formsOf(schema: Schema): readonly Schema[] {
  const others = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]
  return [schema, ...others.flatMap(formsOf)]
}

type Widget = 'text' | 'number' | 'date' | 'choice' | 'tick' | 'texts' | 'weights'

/** How one value is asked for. */
export function widgetOf(schema: Schema): Widget {
  const forms = formsOf(schema)
  const has = (type: string) => forms.some((form) => form.type === type)
  if (has('boolean')) return 'tick'
  if (schema.items && schema.type === 'array') return 'texts'
  if (schema.enum || choicesOf(schema).length > 0) return 'choice'
  if (has('object') && has('array')) return 'weights'
  if (forms.some(({ format }) => format === 'date')) return 'date'
  return has('number') || has('integer') ? 'number' : 'text'
}

/** A choice of texts that are shown as they are: headings of a file, or names. */
export const oneOf = (texts: readonly string[]): Schema => ({
  enum: texts,
  names: Object.fromEntries(texts.map((text) => [text, text])),
})

/** What helps to fill it in: not the names of choices in code, how code writes a date or what is checked. */
export function hintOf(schema: Schema): string {
  const text = schema.description ?? ''
  const words = text.split(/[^\p{L}\d-]+/u)
  if (choicesOf(schema).some((choice) => words.includes(choice))) return ''
  return text
    .replace(/ \((?:JJJJ-MM-DD|YYYY-MM-DD)\)/g, '')
    .replace(/ ?(?:De functie controleert|The function) [^.]*\./g, '')
}

/** The choices that a value has; none where any text will do. */
export function choicesOf(schema: Schema): readonly string[] {
  return formsOf(schema).flatMap((form) => [
    ...(form.enum ?? []).filter((one) => typeof one === 'string'),
    ...(typeof form.const === 'string' ? [form.const] : []),
  ])
}

/** Where what is typed is kept: lists and weights have an ending of their own. */
export function fieldName(name: string, schema: Schema): string {
  const widget = widgetOf(schema)
  return widget === 'texts' ? `${name}[]` : widget === 'weights' ? `${name}{}` : name
}

const isOne = (schema: Schema): boolean => {
  if (schema.properties) return false
  if (schema.type !== 'array' || !schema.items) return true
  return formsOf(schema.items).every(({ properties }) => properties === undefined)
}

/** The fields of an object: those with one value, and those with fields of their own. */
export function partsOf({ properties = {} }: Schema) {
  const all = Object.entries(properties).filter(([, one]) => one.const === undefined)
  return {
    values: all.filter(([, one]) => isOne(one)),
    groups: all.filter(([, one]) => !isOne(one)),
  }
}

/** The forms of a list whose rows are of several kinds, with the field that tells them apart. */
export function variantsOf(items: Schema): { by: string; forms: readonly Schema[] } | undefined {
  const forms = formsOf(items).filter(({ properties }) => properties !== undefined)
  if (forms.length < 2) return undefined
  const by = ['kind', 'event'].find((name) => forms.every((one) => one.properties?.[name]))
  return by === undefined ? undefined : { by, forms }
}

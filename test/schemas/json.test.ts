import { Ajv2020 } from 'ajv/dist/2020.js'
import { checkSync } from 'recheck'
import { describe, expect, it, test } from 'vitest'
import { inputSchemas, jsonSchema, readInput } from '../../src/schemas/index.js'
import type { Schema } from '../../src/schemas/index.js'
import { addFormats } from './ajv.js'
import { examplesOf, inputNames } from './examples.js'
import { invalid } from './invalid.js'

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null

/** Every schema inside a JSON Schema, with where it stands; values are not looked into. */
function schemasIn(json: unknown, at = '#'): (readonly [at: string, schema: Json])[] {
  if (!isObject(json)) return []
  const own: (readonly [string, Json])[] = Array.isArray(json) ? [] : [[at, json]]
  const values = ['examples', 'enum', 'const', 'default']
  const inner = Object.entries(json).flatMap(([key, value]) =>
    values.includes(key) ? [] : schemasIn(value, `${at}/${key}`),
  )
  return [...own, ...inner]
}

/** The fields of all objects in a JSON Schema. */
function fieldsIn(json: unknown): (readonly [at: string, field: Json])[] {
  return schemasIn(json).flatMap(([at, { properties }]) =>
    isObject(properties) && !at.endsWith('/properties')
      ? Object.entries(properties).map(([name, field]) => [`${at}.${name}`, field as Json] as const)
      : [],
  )
}

/** A JSON Schema without its words. */
function bare(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(bare)
  if (!isObject(json)) return json
  const words = ['title', 'description', '$id', '$comment']
  return Object.fromEntries(
    Object.entries(json).flatMap(([key, value]) =>
      key === 'properties'
        ? [[key, Object.fromEntries(Object.entries(value as Json).map(([k, v]) => [k, bare(v)]))]]
        : words.includes(key)
          ? []
          : [[key, bare(value)]],
    ),
  )
}

/** Strict: an unknown keyword, a format nobody knows, a type that fits no keyword are errors. */
function strictAjv(): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, allErrors: true })
  addFormats(ajv)
  return ajv
}

test('all can be known to one validator at once', () => {
  const ajv = strictAjv()
  for (const name of inputNames) {
    for (const locale of ['nl', 'en'] as const) ajv.addSchema(jsonSchema(name, { locale }))
  }
  const accepts = ajv.getSchema('urn:spuk-ido:schema:joint-account')
  expect(accepts?.(examplesOf('joint-account')[0])).toBe(true)
})

describe.each(inputNames)('%s', (name) => {
  const [dutch, english] = [jsonSchema(name), jsonSchema(name, { locale: 'en' })]
  const schema = inputSchemas[name] as Schema<unknown>
  const ajv = strictAjv()
  const accepts = ajv.compile(english)

  it('is a JSON Schema of draft 2020-12 with a name of its own', () => {
    expect(ajv.validateSchema(english)).toBe(true)
    expect(english).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:spuk-ido:schema:${name}`,
      $comment: `Nederlands: ${name}.nl.json`,
    })
    expect(dutch).toMatchObject({
      $id: `urn:spuk-ido:schema:${name}:nl`,
      $comment: `English: ${name}.json`,
    })
    expect(JSON.parse(JSON.stringify(english))).toEqual(english)
  })

  it('says what it and every field of it is, in both languages, and is the same otherwise', () => {
    for (const json of [dutch, english]) {
      expect(`${json.title}: ${json.description}`).toMatch(/^\p{Lu}.*: .+\.$/u)
      const silent = fieldsIn(json).filter(
        ([, { title, description }]) =>
          !/^\p{Lu}.*: \S.*[.!]$/u.test(`${title as string}: ${description as string}`),
      )
      expect(silent.map(([at]) => at)).toEqual([])
    }
    expect(dutch.description).not.toBe(english.description)
    const alike = fieldsIn(dutch).filter(
      ([, { description }], i) => fieldsIn(english)[i]?.[1]['description'] === description,
    )
    expect(alike.map(([at]) => at)).toEqual([])
    expect(bare(dutch)).toEqual(bare(english))
  })

  it('has sound examples', () => {
    expect(examplesOf(name).length).toBeGreaterThan(0)
    for (const example of examplesOf(name)) {
      expect(readInput(schema, example)).toMatchObject({ ok: true })
      expect([accepts(example), ajv.errors]).toEqual([true, null])
    }
  })

  it('lets no invalid example in, nor does the JSON Schema', () => {
    for (const example of invalid[name]) {
      const verdict = { zod: readInput(schema, example).ok, ajv: accepts(example) }
      expect({ example, ...verdict }).toEqual({ example, zod: false, ajv: false })
    }
  })
})

test('every pattern takes time in proportion to the text', () => {
  const patterns = inputNames.flatMap((name) =>
    schemasIn(jsonSchema(name)).flatMap(([, { pattern }]) =>
      pattern === undefined ? [] : [pattern],
    ),
  )
  const distinct = [...new Set(patterns)] as string[]
  expect(distinct.length).toBeGreaterThan(5)
  const slow = distinct.filter((pattern) => checkSync(pattern, '').status !== 'safe')
  expect(slow).toEqual([])
})

import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSpukError } from '../../src/index.js'
import type { Result } from '../../src/index.js'
import { inputSchemas, jsonSchema, readInput } from '../../src/schemas/index.js'
import type { InputName, Schema } from '../../src/schemas/index.js'
import { runs } from '../support/runs.js'
import { calls } from './calls.js'
import { addFormats } from './ajv.js'
import { examplesOf, inputNames } from './examples.js'
import { nearly } from './mutate.js'

const ajv = new Ajv2020({ strict: true })
addFormats(ajv)

/** The codes of the issues with which a function refuses an input; none if it takes it. */
function refusals(name: InputName, input: unknown): readonly string[] {
  try {
    const outcome = calls[name](structuredClone(input) as never) as Result<unknown> | null
    const failed = outcome !== null && typeof outcome === 'object' && 'ok' in outcome && !outcome.ok
    return failed ? outcome.issues.map(({ code }) => code) : []
  } catch (error) {
    if (isSpukError(error)) return error.issues.map(({ code }) => code)
    throw error
  }
}

/** The codes of issues of form, which a schema has to find as well as the function. */
const OF_FORM =
  /^input\/|^money\/(?!out-of-range)|^calendar\/not-a-date|not-a-(?:choice|list|text|rate|count|year|weight)$|not-an-object$|unknown-(?:field|name)$|^grant\/unknown-option/

describe.each(inputNames)('%s', (name) => {
  const accepts = ajv.compile(jsonSchema(name))
  const examples = examplesOf(name)
  const schema = inputSchemas[name] as Schema<unknown>
  const issuesOf = (input: unknown) => {
    const outcome = readInput(schema, structuredClone(input))
    return outcome.ok ? [] : outcome.issues.map(({ code }) => code)
  }

  it('takes what the function takes, and finds the faults of form that the function finds', () => {
    fc.assert(
      fc.property(nearly(examples), (input) => {
        const found = issuesOf(input)
        // Whatever zod lets in, the JSON Schema lets in.
        if (found.length === 0) expect(accepts(input)).toBe(true)
        const refused = refusals(name, input)
        // A name that a function passes over is refused all the same.
        if (refused.length === 0) {
          expect(found.filter((code) => code !== 'input/unknown-field')).toEqual([])
        }
        if (found.length === 0) expect(refused.filter((code) => OF_FORM.test(code))).toEqual([])
      }),
      runs(60),
    )
  })

  it('gives what the function takes', () => {
    for (const example of examples) {
      const outcome = readInput(schema, example)
      expect(outcome).toMatchObject({ ok: true })
      if (outcome.ok)
        expect(calls[name](outcome.value as never)).toEqual(calls[name](example as never))
    }
  })
})

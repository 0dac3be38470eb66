import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect } from 'vitest'
import type * as z from 'zod'
import { isSpukError } from '../../src/core/result/index.js'
import type { Result } from '../../src/core/result/index.js'
import { readInput } from '../../src/schemas/index.js'
import { jsonOf } from '../../src/schemas/json.js'

const validator = new Ajv2020({ strict: false, formats: { date: true } })

/** Whether the JSON Schema made of a schema, the schema itself and its function take an input: all three or none. */
export function taken(
  schema: z.core.$ZodType,
  compute: (input: never) => unknown,
  input: unknown,
): readonly boolean[] {
  const form = validator.validate(jsonOf(schema, 'en'), input)
  const outcome = readInput(schema, input)
  if (outcome.ok) expect(compute(outcome.value as never)).toEqual(compute(input as never))
  return [form, outcome.ok, isTakenBy(compute, input)]
}

function isTakenBy(compute: (input: never) => unknown, input: unknown): boolean {
  try {
    const outcome = compute(input as never) as Partial<Result<unknown>>
    return outcome.ok ?? true
  } catch (error) {
    if (!isSpukError(error)) throw error
    return false
  }
}

import { Ajv2020 } from 'ajv/dist/2020.js'
import * as z from 'zod'
import { isSpukError } from '../../src/core/result/index.js'
import type { Result } from '../../src/core/result/index.js'
import { parseWith } from '../../src/core/schema/index.js'

const validator = new Ajv2020({ strict: false, formats: { date: true } })

/** Who takes an input: the JSON Schema, the schema of zod, the function. */
export function taken(
  schema: z.ZodType,
  compute: (input: never) => unknown,
  input: unknown,
): readonly boolean[] {
  const form = validator.validate(z.toJSONSchema(schema, { io: 'input' }), input)
  return [form, parseWith(schema, input).ok, isTakenBy(compute, input)]
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

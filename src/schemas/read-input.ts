import type * as z from 'zod'
import type { Result } from '../core/result/index.js'
import { parseWith, readResult } from '../core/schema/index.js'
import { descriptions } from './descriptions.js'

/**
 * What a schema makes of an input from outside, such as parsed JSON, or every issue at once, each in
 * Dutch and English. No input makes it throw.
 *
 * @returns the input, ready for the function that the schema stands for; or issues of its form (`input/…`)
 * and of its fields (`money/…`, `calendar/…`, …)
 *
 * @example
 * import { grantOptionsSchema, readInput } from 'spuk-ido/schemas'
 * const outcome = readInput(grantOptionsSchema, { inhabitants: -1, lowEducated: 'veel', year: 2023 })
 * outcome.ok || outcome.issues.map(({ code, path }) => `${path} ${code}`) // => ['inhabitants input/not-a-count', 'lowEducated input/not-a-count', 'year input/unknown-field']
 */
export function readInput<T>(schema: z.core.$ZodType<T>, input: unknown): Result<T> {
  // A schema of a room that is not defined in zod/mini yet is read as it was.
  const defined = descriptions.has(schema)
  return defined ? readResult(schema, input) : parseWith(schema as z.ZodType<T>, input)
}

import type * as z from 'zod/mini'
import type { Result } from '../core/result/index.js'
import { readResult } from '../core/schema/index.js'

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
  return readResult(schema, input)
}

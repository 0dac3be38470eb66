import * as z from 'zod'
import { plain } from '../input/index.js'
import { MOST_ISSUES } from '../limits.js'
import { describe, isSpukError, missing, resultOf, SpukError } from '../result/index.js'
import type { Issue, Path, Result, Text } from '../result/index.js'
import type { JsonForm } from './forms.js'
import { allIssuesOf, knownFields, SEPARATOR } from './zod-issues.js'

/**
 * A schema for what one of the library's own guards reads; the guard's issues come through whole.
 *
 * @param guard gives the value, or throws a SpukError
 * @param form what `z.toJSONSchema(schema, { io: 'input' })` says of it
 */
export function guarded<Output, Input = Output>(
  guard: (value: unknown) => Output,
  form: JsonForm,
): z.ZodType<Output, Input> {
  const schema = z.lazy(() =>
    z
      .unknown()
      .meta({ ...form })
      .transform((value, context): Output => {
        try {
          if (value !== undefined) return guard(value)
          refuse(context, missing({}))
        } catch (error) {
          if (!isSpukError(error)) throw error
          for (const issue of error.issues) refuse(context, issue)
        }
        return z.NEVER
      }),
  )
  return schema as unknown as z.ZodType<Output, Input>
}

/**
 * Adds an issue to those of a schema, from `superRefine` or `transform`. Its text stands in the message
 * too, so that whoever asks the schema itself, without `parseWith`, reads it in Dutch.
 */
export function refuse(context: z.core.$RefinementCtx, issue: Issue, path: Path = []): void {
  const bare = { ...issue, path: [] }
  const where = [...path, ...issue.path]
  context.addIssue({
    code: 'custom',
    path: where,
    message: describe(bare),
    params: { issue: bare },
  })
}

/** Asks a rule across fields whatever else is wrong, as soon as there are fields. */
export const acrossFields = {
  when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null,
}

/**
 * What a schema makes of an input from outside, or every issue at once.
 * No input makes it throw: a getter that does so is an issue too.
 */
export function parseWith<S extends z.ZodType>(schema: S, input: unknown): Result<z.output<S>> {
  return resultOf(() => {
    const outcome = schema.safeParse(plain(input), { error: knownFields, reportInput: true })
    if (outcome.success) return outcome.data
    throw new SpukError(allIssuesOf(outcome.error.issues.slice(0, MOST_ISSUES)))
  })
}

/** A text of a pattern, with words that say which: a person cannot read the pattern. */
export function shaped(pattern: RegExp, { nl, en }: Text): z.ZodString {
  return z.string().regex(pattern, nl + SEPARATOR + en)
}

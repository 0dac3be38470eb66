import * as z from 'zod/mini'
import { isSpukError, missingAs } from '../result/index.js'
import type { Issue, SpukError } from '../result/index.js'
import type { JsonForm } from './forms.js'
import { addIssue } from './rule.js'

/** The definition of an input: `z.input` is what a caller writes, `z.output` what a function gets. */
export type Definition<Out, In = Out> = z.ZodMiniType<Out, In>

/** What a definition in zod cannot say in JSON Schema by itself. */
const forms = new WeakMap<z.core.$ZodType, JsonForm>()

/** The JSON Schema of a leaf; `undefined` for everything that zod describes itself. */
export function formOf(definition: z.core.$ZodType): JsonForm | undefined {
  return forms.get(definition)
}

/**
 * A single value that one of the library's guards reads, such as an amount. All issues of the guard come
 * through; those it has for `undefined` become `input/missing` with the guard's advice.
 *
 * @param guard gives the value, or throws a SpukError
 * @param form what JSON Schema says of it
 */
export function leaf<Out, In = Out>(
  guard: (value: unknown) => Out,
  form: JsonForm,
): Definition<Out, In> {
  const definition = z.pipe(
    z.unknown(),
    z.transform((value: unknown, context): Out => {
      try {
        return guard(value)
      } catch (error) {
        if (!isSpukError(error)) throw error
        for (const issue of found(error, value)) addIssue(context, issue)
        return z.NEVER
      }
    }),
  )
  forms.set(definition, form)
  return definition as unknown as Definition<Out, In>
}

function found(error: SpukError, value: unknown): readonly Issue[] {
  if (value !== undefined) return error.issues
  return [missingAs(error.issues[0])]
}

/** A field that may be left out or `null`, both of which say that it is not known. */
export function nullable<S extends z.ZodMiniType>(
  definition: S,
): z.ZodMiniDefault<z.ZodMiniNullable<S>> {
  return z._default(z.nullable(definition), null)
}

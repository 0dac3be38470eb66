import * as z from 'zod/mini'
import { isSpukError, asMissing } from '../result/index.js'
import type { Issue, SpukError, Text } from '../result/index.js'
import type { JsonForm } from './forms.js'
import { addIssue } from './rule.js'
import { SEPARATOR } from './zod-issues.js'

/** The definition of an input: `z.input` is what a caller writes, `z.output` what a function gets. */
export type Definition<Out, In = Out> = z.ZodMiniType<Out, In>

/** What a definition in zod cannot say in JSON Schema by itself; a copy with other texts is the same definition. */
const forms = new WeakMap<object, JsonForm>()

/** The JSON Schema of a leaf; `undefined` for everything that zod describes itself. */
export function formOf(definition: z.core.$ZodType): JsonForm | undefined {
  return forms.get(definition._zod.def)
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
  const definition = converted(z.unknown(), guard)
  forms.set(definition._zod.def, form)
  return definition as unknown as Definition<Out, In>
}

/**
 * What a guard makes of a value that a definition has read: a definition whose JSON Schema is that of the first.
 *
 * @param guard gives the value, or throws a SpukError, of which all issues come through
 */
export function converted<S extends z.ZodMiniType, Out>(
  definition: S,
  guard: (value: z.output<S>) => Out,
): z.ZodMiniPipe<S, z.ZodMiniTransform<Out, z.output<S>>> {
  const transform = z.transform((value: z.output<S>, context): Out => {
    try {
      return guard(value)
    } catch (error) {
      if (!isSpukError(error)) throw error
      for (const issue of found(error, value)) addIssue(context, issue)
      return z.NEVER
    }
  })
  return z.pipe(definition, transform)
}

function found(error: SpukError, value: unknown): readonly Issue[] {
  if (value !== undefined) return error.issues
  return [asMissing(error.issues[0])]
}

/** A field that may be left out or `null`, both of which say that it is not known. */
export function nullable<S extends z.ZodMiniType>(
  definition: S,
): z.ZodMiniDefault<z.ZodMiniNullable<S>> {
  return z._default(z.nullable(definition), null)
}

/** A field that may be left out or be `undefined`; its type when read is that of an optional property (`name?: T`). */
export function optional<Out, In>(
  definition: Definition<Out, In>,
): z.ZodMiniExactOptional<Definition<Out, In | undefined>> {
  return z.optional(definition) as never
}

/** A text of a pattern, with words that say which: a person cannot read the pattern. */
export function formed(pattern: RegExp, { nl, en }: Text): z.ZodMiniString {
  return z.string().check(z.regex(pattern, nl + SEPARATOR + en))
}

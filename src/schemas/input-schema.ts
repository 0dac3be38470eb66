import * as z from 'zod/mini'
import type { FieldText } from '../core/schema/index.js'
import { descriptions } from './descriptions.js'
import { standard } from './standard.js'

/**
 * A zod schema of what a function takes, with texts for it and for every field in it. It is a Standard Schema
 * too, and what it gives can be handed to the function.
 */
export type Schema<Out, In = Out> = z.ZodMiniType<Out, In> & {
  readonly '~standard': z.core.ZodStandardSchemaWithJSON<z.core.$ZodType<Out, In>>
}

/**
 * A room's definition as users get it. The definition itself, with which functions read, stays without texts
 * and examples.
 */
export function inputSchema<S extends z.ZodMiniType>(
  definition: S,
  text: FieldText<S>,
  examples: readonly z.input<S>[],
): Schema<z.output<S>, z.input<S>> {
  const schema = z.lazy(() => definition)
  descriptions.set(schema, { text: text as unknown as FieldText, examples })
  return standard(schema) as unknown as Schema<z.output<S>, z.input<S>>
}

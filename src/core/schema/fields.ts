// Fields of definitions that are not in zod/mini yet; they go with the last of them.
import type * as z from 'zod'
import { daysFrom, isoDate } from '../calendar/index.js'
import { euro } from '../money/index.js'
import type { Euro, EuroInput } from '../money/index.js'
import { forms } from './forms.js'
import { guarded } from './schema.js'

/** An amount as callers write it, read by `euro`. */
export const euroSchema: z.ZodType<Euro, EuroInput> = /* @__PURE__ */ guarded<Euro, EuroInput>(
  (value) => euro(value as EuroInput),
  forms.amount,
)

/** A date as `YYYY-MM-DD`, read by `isoDate`. */
export const isoDateSchema: z.ZodType<string, string> = /* @__PURE__ */ guarded<string>(
  isoDate,
  forms.date,
)

/**
 * A field that may be left out, or be `undefined` as the functions let it; its type is that of an optional
 * property (`name?: T`), as the models of the rooms have them.
 */
export function maybe<S extends z.ZodType>(schema: S): z.ZodExactOptional<S> {
  return schema.optional() as unknown as z.ZodExactOptional<S>
}

/** Days off beside those of the law. */
export const equatedDaysSchema: z.ZodType<readonly string[], readonly string[]> =
  /* @__PURE__ */ guarded<readonly string[]>((value) => [...daysFrom(value)], {
    type: 'array',
    items: forms.date,
  })

import type * as z from 'zod'
import { isoDate, soundTerm } from '../calendar/index.js'
import type { Term } from '../calendar/index.js'
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

/** A term as `addTerm` reads it. */
export const termSchema: z.ZodType<Term, Term> = /* @__PURE__ */ guarded<Term>(
  soundTerm,
  forms.term,
)

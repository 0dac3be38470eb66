import * as z from 'zod'
import { daysFrom, isoDate, soundTerm } from '../calendar/index.js'
import type { HolidayOptions, Term, TermOptions } from '../calendar/index.js'
import { decimal, euro, notDutchAmount, parseEuro, roundToEuro, shown } from '../money/index.js'
import type { DecimalInput, Euro, EuroInput, Rounding } from '../money/index.js'
import { SpukError, valueOf } from '../result/index.js'
import type { Locale } from '../result/index.js'
import { forms } from './forms.js'
import { guarded } from './schema.js'

/** An amount as callers write it, read by `euro`. */
export const euroSchema: z.ZodType<Euro, EuroInput> = /* @__PURE__ */ guarded<Euro, EuroInput>(
  (value) => euro(value as EuroInput),
  forms.amount,
)

/**
 * An amount as people in the Netherlands write it, read by `parseEuro`; its value is the text itself.
 * A schema cannot warn, so it refuses the points of `1.234` that `parseEuro` warns of.
 */
export const dutchAmountSchema: z.ZodType<string, string> = /* @__PURE__ */ guarded<string>(
  (value) => {
    const read = parseEuro(value as string)
    const proposal = valueOf(read).format().slice(2)
    if (read.ok && read.warnings.length > 0) {
      throw new SpukError([notDutchAmount({ given: shown(value), proposal })])
    }
    return value as string
  },
  { type: 'string', minLength: 1, maxLength: 60 },
)

/** An exact number as callers write it. */
export const decimalSchema: z.ZodType<DecimalInput, DecimalInput> =
  /* @__PURE__ */ guarded<DecimalInput>((value) => decimal(value as DecimalInput), forms.decimal)

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

/**
 * A field that may be left out, or be `undefined` as the functions let it; its type is that of an optional
 * property (`name?: T`), as the models of the rooms have them.
 */
export function maybe<S extends z.ZodType>(schema: S): z.ZodExactOptional<S> {
  return schema.optional() as unknown as z.ZodExactOptional<S>
}

/** One of the languages of the library's texts. */
export const localeSchema: z.ZodType<Locale, Locale> = /* @__PURE__ */ z.enum(['nl', 'en'])

/** How `roundToEuro` rounds. */
export const roundingSchema: z.ZodType<Rounding, Rounding> = /* @__PURE__ */ z.lazy(() => {
  const step = guarded<EuroInput>((value) => {
    roundToEuro(0, { mode: 'down', step: value as EuroInput })
    return value as EuroInput
  }, forms.amountFromZero)
  return z.strictObject({
    mode: z.enum(['half-up', 'half-even', 'up', 'down']),
    step: maybe(step),
    reason: maybe(z.string().max(400)),
  })
})

/** Days off beside those of the law. */
export const equatedDaysSchema: z.ZodType<readonly string[], readonly string[]> =
  /* @__PURE__ */ guarded<readonly string[]>((value) => [...daysFrom(value)], {
    type: 'array',
    items: forms.date,
  })
const equatedDays = /* @__PURE__ */ z.lazy(() => maybe(equatedDaysSchema))

/** What may be added to the holidays of the law. */
export const holidayOptionsSchema: z.ZodType<HolidayOptions, HolidayOptions> =
  /* @__PURE__ */ z.lazy(() => z.strictObject({ equatedDays }))

/** How `addTerm` finds the end of a term. */
export const termOptionsSchema: z.ZodType<TermOptions, TermOptions> = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({ termijnenwet: maybe(z.boolean()), equatedDays }),
)

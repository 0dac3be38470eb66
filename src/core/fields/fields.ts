// The fields that several inputs have, each defined once.
import * as z from 'zod/mini'
import { daysFrom, isoDate } from '../calendar/index.js'
import { LONGEST_TEXT, LONGEST_WORDS } from '../limits.js'
import {
  decimal as exactNumber,
  digitsOf,
  euro,
  ratioOf,
  ratioText,
  preview,
} from '../money/index.js'
import type { DecimalInput, Euro, EuroInput, Ratio } from '../money/index.js'
import { isRecord, isWhole, SpukError } from '../result/index.js'
import type { Text } from '../result/index.js'
import { forms, leaf, read } from '../schema/index.js'
import { canonicalName } from '../text/index.js'
import type { Definition } from '../schema/index.js'
import { negativeAmount, negativeNumber, notACount, notARate, notAYear, notText } from './issues.js'
import { endsNotBeforeStart } from './period.js'

/** Spaces and Unicode forms that nobody can see make no other name; capitals do. */
function nameFrom(value: unknown, most = LONGEST_TEXT): string {
  const text = typeof value === 'string' ? canonicalName(value) : ''
  if (text !== '' && text.length <= most) return text
  throw new SpukError([notText({ given: preview(value), most })])
}

/** A name or a short text, without spaces and forms that nobody can see. */
export const name: Definition<string> = /* @__PURE__ */ nameUpTo(LONGEST_TEXT)

/** A name of at most so many characters. */
export function nameUpTo(most: number): Definition<string> {
  return leaf((value) => nameFrom(value, most), { ...forms.filled, maxLength: most })
}

const bothTexts = /* @__PURE__ */ z.lazy(() => z.strictObject({ nl: name, en: name }))

/** One text for both languages, or one for each. */
export const text: Definition<Text, string | Text> = /* @__PURE__ */ leaf((value): Text => {
  if (isRecord(value)) return read(bothTexts, value)
  const both = nameFrom(value)
  return { nl: both, en: both }
}, forms.words)

const longText: Definition<string> = /* @__PURE__ */ leaf(
  (value) => nameFrom(value, LONGEST_WORDS),
  forms.filled,
)
const bothWords = /* @__PURE__ */ z.lazy(() => z.strictObject({ nl: longText, en: longText }))

/** Longer words in one language or in both, kept as they were written. */
export const words: Definition<string | Text> = /* @__PURE__ */ leaf(
  (value): string | Text =>
    isRecord(value) ? read(bothWords, value) : nameFrom(value, LONGEST_WORDS),
  forms.words,
)

/** A calendar year. */
export const year: Definition<number> = /* @__PURE__ */ leaf((value) => {
  if (isWhole(value, 1900, 2199)) return value
  throw new SpukError([notAYear({ given: preview(value) })])
}, forms.year)

/** One of the languages of the library's texts. */
export const locale = /* @__PURE__ */ z.enum(['nl', 'en'])

/** A day, `YYYY-MM-DD`. */
export const date: Definition<string> = /* @__PURE__ */ leaf(isoDate, forms.date)

/** A period from its first to its last day. */
export const period = /* @__PURE__ */ z.lazy(() =>
  z
    .strictObject({
      /** First day, `YYYY-MM-DD`. */
      from: date,
      /** Last day, `YYYY-MM-DD`. */
      to: date,
    })
    .check(endsNotBeforeStart('from', 'to')),
)

/** An amount in euros, which may be negative. */
export const amount: Definition<Euro, EuroInput> = /* @__PURE__ */ leaf(
  (value) => euro(value as EuroInput),
  forms.amount,
)

/** An amount in euros of zero or more. */
export const amountFromZero: Definition<Euro, EuroInput> = /* @__PURE__ */ leaf((value) => {
  const read = euro(value as EuroInput)
  if (read.cents >= 0) return read
  throw new SpukError([negativeAmount({ given: read })])
}, forms.amountFromZero)

/** A whole number of zero or more. */
export const count: Definition<number> = /* @__PURE__ */ leaf((value) => {
  if (isWhole(value, 0)) return value
  throw new SpukError([notACount({ given: preview(value) })])
}, forms.count)

/** An exact number. */
export const decimal: Definition<DecimalInput> = /* @__PURE__ */ leaf(
  (value) => exactNumber(value as DecimalInput),
  forms.decimal,
)

/** A rate or factor: an exact number of zero or more, as written out digits. */
export const rate: Definition<string, DecimalInput> = /* @__PURE__ */ leaf((value) => {
  const digits = digitsOf(value)
  // Minus zero is zero.
  if (digits !== undefined && !/^-.*[1-9]/.test(digits)) return digits
  throw new SpukError([notARate({ given: preview(value) })])
}, forms.decimalFromZero)

/** An exact number of zero or more, which may be a fraction such as `22/7`. */
export function ratioFromZero(value: unknown): Ratio {
  const ratio = ratioOf(value)
  if (ratio.numerator >= 0n) return ratio
  throw new SpukError([negativeNumber({ given: preview(value) })])
}

/** The same as a field, in one notation. */
export const fraction: Definition<string, string | number> = /* @__PURE__ */ leaf(
  (value) => ratioText(ratioFromZero(value)),
  forms.weight,
)

/** Days that a royal decree equates with holidays. */
export const equatedDays: Definition<readonly string[]> = /* @__PURE__ */ leaf(
  (value) => [...daysFrom(value)],
  { type: 'array', items: forms.date },
)

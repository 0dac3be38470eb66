import type * as z from 'zod/mini'

/** A piece of JSON Schema: what a field looks like when it is written down. */
export type JsonForm = z.core.JSONSchema.BaseSchema

/** Every pattern is linear: no repeat stands beside another that could take the same characters. */
const DIGITS = '\\d{1,400}'
const DECIMAL = `${DIGITS}(?:\\.${DIGITS})?`
const EUROS = '\\d{1,14}(?:\\.\\d{1,2})?'
/** Whole euros of which the cents are still a safe integer. */
const MOST_EUROS = 90_071_992_547_409

const filled: JsonForm = { type: 'string', pattern: '\\S' }

/** A field with words in both languages; the English stand where JSON Schema has them. */
function field(form: JsonForm, words: Readonly<Record<'nl' | 'en', readonly [string, string]>>) {
  const [title, description] = words.en
  const [titel, beschrijving] = words.nl
  return { ...form, title, description, 'x-nl': { title: titel, description: beschrijving } }
}

/** One form of a term, with its unit as the only field. */
function termIn(unit: string, nl: string): JsonForm {
  const count = field(
    { type: 'integer' },
    {
      nl: [`Aantal ${nl}`, `Een geheel aantal ${nl}; negatief telt terug.`],
      en: [`Number of ${unit}`, `A whole number of ${unit}; negative counts back.`],
    },
  )
  return { type: 'object', properties: { [unit]: count }, required: [unit], ...NO_MORE }
}

const NO_MORE = { additionalProperties: false } as const

/**
 * What the fields that the library's own guards read look like in a JSON Schema. They ask for the plain
 * spelling: what a guard mends in passing (`-0.00`, leading zeros beyond 14 digits) they may refuse.
 */
export const forms = {
  /** Euros with at most two decimals. */
  amount: {
    anyOf: [
      { type: 'string', pattern: `^-?${EUROS}$` },
      { type: 'number', minimum: -MOST_EUROS, maximum: MOST_EUROS },
    ],
  },
  /** The same, zero or more. */
  amountFromZero: {
    anyOf: [
      { type: 'string', pattern: `^${EUROS}$` },
      { type: 'number', minimum: 0, maximum: MOST_EUROS },
    ],
  },
  /** An exact number; a text where a double would not hold it. */
  decimal: { anyOf: [{ type: 'string', pattern: `^-?${DECIMAL}$` }, { type: 'number' }] },
  /** The same, zero or more. */
  decimalFromZero: {
    anyOf: [
      { type: 'string', pattern: `^${DECIMAL}$` },
      { type: 'number', minimum: 0 },
    ],
  },
  /** The same, or a fraction such as `22/7`. */
  weight: {
    anyOf: [
      { type: 'string', pattern: `^${DIGITS}(?:\\.${DIGITS}|/[1-9]\\d{0,399})?$` },
      { type: 'number', minimum: 0 },
    ],
  },
  /** A number of an explanation: a decimal, or a fraction such as `22/7`. */
  exact: {
    anyOf: [
      { type: 'string', pattern: `^-?${DIGITS}(?:\\.${DIGITS}|/[1-9]\\d{0,399})?$` },
      { type: 'number' },
    ],
  },
  /** A day from 1900 to 2199. */
  date: {
    type: 'string',
    format: 'date',
    pattern: '^(?:19|20|21)\\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$',
  },
  year: { type: 'integer', minimum: 1900, maximum: 2199 },
  /** A whole number of zero or more. */
  count: { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
  /** A text that says something. */
  filled,
  /** One text for both languages, or one for each. */
  words: {
    anyOf: [
      filled,
      {
        type: 'object',
        properties: {
          nl: field(filled, {
            nl: ['Nederlands', 'De Nederlandse tekst.'],
            en: ['Dutch', 'The Dutch text.'],
          }),
          en: field(filled, {
            nl: ['Engels', 'De Engelse tekst.'],
            en: ['English', 'The English text.'],
          }),
        },
        required: ['nl', 'en'],
        ...NO_MORE,
      },
    ],
  },
  /** Exactly one of days, weeks, months and years. */
  term: {
    anyOf: [
      termIn('days', 'dagen'),
      termIn('weeks', 'weken'),
      termIn('months', 'maanden'),
      termIn('years', 'jaren'),
    ],
  },
} as const satisfies Readonly<Record<string, JsonForm>>

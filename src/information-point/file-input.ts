// How the columns of a file of registrations are read.
import * as z from 'zod/mini'
import { fieldsFrom, optionsFrom, SpukError } from '../core/result/index.js'
import { converted, leaf, list } from '../core/schema/index.js'
import { canonicalName } from '../core/text/index.js'
import { municipality } from '../municipality/index.js'
import { categories } from './input.js'
import { badMapping } from './issues.js'

/** The columns of a visit, in the order in which they are read. */
export const visitFields = [
  'form',
  'id',
  'date',
  'point',
  'municipality',
  'library',
  'place',
  'duration',
  'gender',
  'ageClass',
  'languageLevel',
] as const
const questionFields = ['question', 'organisation', 'help', 'area', 'referral'] as const

type Meanings = Readonly<Partial<Record<string, ReadonlyMap<string, string>>>>

/** A column, or one value for all rows, which a guard reads. */
const sourceOf = (value: (text: string) => string) =>
  z.union([z.string(), z.strictObject({ value: converted(z.string(), value) })])

export const source = /* @__PURE__ */ z.lazy(() => sourceOf(canonicalName))

const questionSources = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    question: source,
    organisation: z.optional(source),
    help: z.optional(source),
    area: z.optional(source),
    referral: z.optional(source),
  }),
)

/** Which column holds which field, and how its values are written. */
export const registrationMapping = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    /** `'2021'` or `'2024'` is the form itself, anything else a column. */
    form: source,
    id: source,
    date: source,
    point: source,
    municipality: sourceOf((text) => municipality(text).code),
    library: source,
    place: z.optional(source),
    duration: z.optional(source),
    gender: z.optional(source),
    ageClass: z.optional(source),
    languageLevel: z.optional(source),
    /** One group of columns for each question that a row can hold; a group of which all columns are empty is skipped. */
    questions: list(questionSources, z.minLength(1)),
    /**
     * For a field: what stands in the file, and what it means, such as the id of a category. `true` and
     * `false` are also those that the reader of the file made of `TRUE` and `FALSE`.
     */
    values: z.optional(values),
    /**
     * How dates are written: `2024-04-02`, or `2-4-2024` (day first). Default `iso`. A `Date` that the
     * reader of the file made is taken if it is midnight UTC; of other moments the day depends on a time zone.
     */
    dates: z.optional(z.enum(['iso', 'day-first'])),
    /** Whether the first line of the file is a header: the first row then has number 2, as in a spreadsheet. */
    header: z.optional(z.boolean()),
    categories,
  }),
)

/** Only fields that are read: the meanings of another would never be looked up. */
const values = /* @__PURE__ */ z.lazy(() => {
  const fields = [...visitFields, ...questionFields]
  const guards = Object.fromEntries(fields.map((field) => [field, meaningsFrom]))
  return leaf<Meanings, Readonly<Record<string, Readonly<Record<string, string>>>>>(
    (value) => optionsFrom(value, guards),
    {
      type: 'object',
      propertyNames: { enum: fields },
      additionalProperties: { type: 'object', additionalProperties: { type: 'string' } },
    },
  )
})

/** Meanings by what stands in the file, in its one spelling; of two that look alike the meaning is the same. */
function meaningsFrom(value: unknown): ReadonlyMap<string, string> {
  const meanings = new Map<string, string>()
  for (const [text, meaning] of Object.entries(fieldsFrom(value))) {
    const key = canonicalName(text)
    const sound = typeof meaning === 'string' && (meanings.get(key) ?? meaning) === meaning
    if (!sound) throw new SpukError([badMapping({ part: 'values' })])
    meanings.set(key, meaning)
  }
  return meanings
}

/** Where a field is found: the name of a column, or one value for all rows. */
export type ColumnSource = z.input<typeof source>
/** Fields of one question. */
export interface QuestionSources extends z.input<typeof questionSources> {}
/** Which column holds which field, and how its values are written. */
export interface RegistrationMapping extends z.input<typeof registrationMapping> {}
/** A mapping after reading, with the lists of categories made ready. */
export type SoundMapping = z.output<typeof registrationMapping>

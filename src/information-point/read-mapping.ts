import {
  booleanFrom,
  eachFrom,
  fieldsFrom,
  oneOf,
  optionsFrom,
  SpukError,
} from '../core/result/index.js'
import { canonicalName } from '../core/text/index.js'
import { municipality } from '../municipality/index.js'
import { badMapping } from './issues.js'
import { categoryLists } from './lists.js'
import type { CategoryLists, RegisteredQuestion } from './model.js'

/** Where a field is found: the name of a column, or one value for all rows. */
export type ColumnSource = string | { readonly value: string }

/** Fields of one question. */
export type QuestionSources = Readonly<
  Partial<Record<keyof RegisteredQuestion, ColumnSource>> & Record<'question', ColumnSource>
>

/** Which column holds which field, and how its values are written. */
export interface RegistrationMapping {
  /** `'2021'` or `'2024'` is the form itself, anything else a column. */
  readonly form: ColumnSource
  readonly id: ColumnSource
  readonly date: ColumnSource
  readonly point: ColumnSource
  readonly municipality: ColumnSource
  readonly library: ColumnSource
  readonly place?: ColumnSource
  readonly duration?: ColumnSource
  readonly gender?: ColumnSource
  readonly ageClass?: ColumnSource
  readonly languageLevel?: ColumnSource
  /** One group of columns for each question that a row can hold; a group of which all columns are empty is skipped. */
  readonly questions: readonly QuestionSources[]
  /**
   * For a field: what stands in the file, and what it means, such as the id of a category. `true` and
   * `false` are also those that the reader of the file made of `TRUE` and `FALSE`.
   */
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /**
   * How dates are written: `2024-04-02`, or `2-4-2024` (day first). Default `iso`. A `Date` that the
   * reader of the file made is taken if it is midnight UTC; of other moments the day depends on a time zone.
   */
  readonly dates?: 'iso' | 'day-first'
  /** Whether the first line of the file is a header: the first row then has number 2, as in a spreadsheet. */
  readonly header?: boolean
  readonly categories?: CategoryLists
}

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
const REQUIRED = ['form', 'id', 'date', 'point', 'municipality', 'library', 'questions'] as const

type Source = (value: unknown) => ColumnSource

const source =
  (part: string): Source =>
  (value) => {
    if (typeof value === 'string') return value
    const fixed = (text: unknown): string => {
      if (typeof text !== 'string') throw new SpukError([badMapping({ part })])
      return part === 'municipality' ? municipality(text).code : canonicalName(text)
    }
    if (typeof value !== 'object' || value === null) throw new SpukError([badMapping({ part })])
    return optionsFrom(value, { value: fixed }, ['value'])
  }

const sources = <const F extends string>(...fields: readonly F[]) =>
  Object.fromEntries(fields.map((field) => [field, source(field)])) as Record<F, Source>

const questionFields = ['question', 'organisation', 'help', 'area', 'referral'] as const
const QUESTION = sources(...questionFields)

/** Only fields that are read: the meanings of another would never be looked up. */
const MEANINGS = Object.fromEntries(
  [...visitFields, ...questionFields].map((field) => [field, meaningsFrom]),
)

const GUARDS = {
  ...sources(...visitFields),
  questions: groupsFrom,
  values: (value: unknown) => optionsFrom(value, MEANINGS),
  dates: oneOf('iso', 'day-first'),
  header: booleanFrom,
  categories: categoryLists,
}

/** A mapping whose parts are all sound, with the lists of categories made ready; throws all that is wrong. */
export function soundMapping(given: unknown) {
  return optionsFrom(given ?? {}, GUARDS, [...REQUIRED, 'categories'])
}

export type SoundMapping = ReturnType<typeof soundMapping>

function groupsFrom(value: unknown): readonly Partial<Record<string, ColumnSource>>[] {
  if (!Array.isArray(value) || value.length === 0) {
    throw new SpukError([badMapping({ part: 'questions' })])
  }
  return eachFrom(value, groupFrom)
}

function groupFrom(value: unknown): Partial<Record<string, ColumnSource>> {
  return optionsFrom(value, QUESTION, ['question'])
}

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

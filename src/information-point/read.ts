import { isIsoDate, shown } from '../core/calendar/index.js'
import { at, Collector } from '../core/result/index.js'
import type { Issue } from '../core/result/index.js'
import { badMapping, missingColumn, notARow } from './issues.js'
import { categoryLists } from './lists.js'
import type { CategoryLists, RegisteredQuestion, Registration } from './model.js'
import { checked } from './registration.js'

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
  /** One group of columns for each question that a row can hold; a group whose question is empty is skipped. */
  readonly questions: readonly QuestionSources[]
  /** For a field: what stands in the file, and the category it means. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** How dates are written: `2024-04-02`, or `2-4-2024` (day first). Default `iso`. */
  readonly dates?: 'iso' | 'day-first'
  readonly categories?: CategoryLists
}

/** The good rows, and what is the matter with the others. */
export interface ReadRegistrations {
  readonly registrations: readonly Registration[]
  /** Errors of rows left out and warnings of rows kept; the path begins with the number of the row, the first data row being 1. */
  readonly issues: readonly Issue[]
  /** How many rows there were. */
  readonly rows: number
}

const VISIT_FIELDS = [
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
const REQUIRED = ['form', 'id', 'date', 'point', 'municipality', 'library'] as const

/**
 * Registrations from the rows of a parsed CSV or JSON file, one visit for each row. Every bad row is
 * reported by its number and left out; the others are kept. Columns that the mapping does not name
 * are not read, so that free text in them stays outside. No issue repeats a value of the file.
 *
 * @param rows objects with columns, as a CSV reader with headers gives them
 * @throws SpukError `information-point/bad-mapping`, `…/bad-category-list`
 *
 * @example
 * const mapping = {
 *   form: '2021', id: 'ID', date: 'Datum', point: 'Punt', library: 'Bibliotheek',
 *   municipality: { value: 'GM0344' },
 *   questions: [{ question: 'Vraag', help: 'Hulp' }],
 *   values: { question: { 'Hulp bij DigiD': 'digid' }, help: { ja: 'answered' } },
 *   dates: 'day-first',
 * }
 * const row = {
 *   ID: '5f0c5d1e-3b1a-4c52-9a64-0f7d3a1f9c11', Datum: '2-9-2023', Bibliotheek: 'Voorbeeld',
 *   Punt: '1c9a7c02-6f0e-4d7b-8a55-2f1f4a0c7e10', Vraag: 'Hulp bij DigiD', Hulp: 'ja', Naam: 'wordt niet gelezen',
 * }
 * const read = readRegistrations([row, { ...row, Datum: '31-9-2023' }], mapping)
 * read.registrations.length // => 1
 * read.issues[0].path.join(' ') // => '2 date'
 */
export function readRegistrations(
  rows: Iterable<unknown>,
  mapping: RegistrationMapping,
): ReadRegistrations {
  checkMapping(mapping)
  const lists = categoryLists(mapping.categories)
  const registrations: Registration[] = []
  const issues: Issue[] = []
  let number = 0
  for (const row of rows) {
    number++
    const input = inputOf(row, mapping)
    const outcome = input.ok ? checked(input.value, lists) : input
    if (outcome.ok) registrations.push(outcome.value)
    const found = outcome.ok ? outcome.warnings : outcome.issues
    for (const issue of found) issues.push(at([number], issue))
  }
  return { registrations, issues, rows: number }
}

type Row = Readonly<Record<string, unknown>>

function inputOf(row: unknown, mapping: RegistrationMapping) {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    return { ok: false as const, issues: [notARow({})] }
  }
  const issues: Issue[] = []
  const read = (field: string, source: ColumnSource | undefined): string | undefined => {
    if (source === undefined) return undefined
    if (typeof source === 'object') return source.value
    if (!Object.hasOwn(row, source)) issues.push(missingColumn({ column: source }, [field]))
    const cell = (row as Row)[source]
    const text = typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : ''
    if (text === '') return undefined
    if (field === 'date' && mapping.dates === 'day-first') return isoFrom(text)
    const meanings = mapping.values?.[field]
    return meanings && Object.hasOwn(meanings, text) ? meanings[text] : text
  }
  const fields = VISIT_FIELDS.map((field) => {
    const source = mapping[field]
    const form = field === 'form' && (source === '2021' || source === '2024')
    return [field, form ? source : read(field, source)] as const
  })
  const questions = mapping.questions
    .map((sources) =>
      given(Object.entries(sources).map(([field, source]) => [field, read(field, source)])),
    )
    .filter((question) => 'question' in question)
  if (issues.length > 0) return { ok: false as const, issues }
  return { ok: true as const, value: { ...given(fields), questions } }
}

function given(
  fields: readonly (readonly [string, string | undefined])[],
): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined))
}

/** `2-4-2024` as `2024-04-02`; anything else as it is, for the check to refuse. */
function isoFrom(text: string): string {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? []
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isIsoDate(date) ? date : text
}

const isText = (value: unknown): boolean => typeof value === 'string'

function isRecordOf(value: unknown, isSound: (one: unknown) => boolean): boolean {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isObject && Object.values(value).every(isSound)
}

function checkMapping(mapping: unknown): void {
  const collector = new Collector()
  const parts = (typeof mapping === 'object' && mapping !== null ? mapping : {}) as Row
  const isSource = (source: unknown) =>
    typeof source === 'string' ||
    (typeof source === 'object' && source !== null && typeof (source as Row)['value'] === 'string')
  for (const field of VISIT_FIELDS) {
    const needed = REQUIRED.some((one) => one === field)
    const source = parts[field]
    if (source === undefined ? needed : !isSource(source)) {
      collector.add(badMapping({ part: field }, [field]))
    }
  }
  const questions = parts['questions']
  const sound =
    Array.isArray(questions) &&
    questions.length > 0 &&
    questions.every(
      (one: unknown) =>
        typeof one === 'object' &&
        one !== null &&
        'question' in one &&
        Object.values(one).every(isSource),
    )
  if (!sound) collector.add(badMapping({ part: 'questions' }, ['questions']))
  const values = parts['values']
  if (values !== undefined && !isRecordOf(values, (one) => isRecordOf(one, isText))) {
    collector.add(badMapping({ part: 'values' }, ['values']))
  }
  const dates = parts['dates']
  if (dates !== undefined && dates !== 'iso' && dates !== 'day-first') {
    collector.add(badMapping({ part: `dates: ${shown(dates)}` }, ['dates']))
  }
  collector.done()
}

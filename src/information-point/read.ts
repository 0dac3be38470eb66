import { fromDayFirst } from '../core/calendar/index.js'
import { plain } from '../core/input/index.js'
import {
  at,
  MOST_ELEMENTS,
  MOST_ISSUES,
  reading,
  resultOf,
  shown,
  SpukError,
  tooMany,
  wrongType,
} from '../core/result/index.js'
import type { Issue, Result } from '../core/result/index.js'
import { missingColumn, notARow } from './issues.js'
import { isSync } from './iterables.js'
import type { Registration } from './model.js'
import { soundMapping, visitFields } from './read-mapping.js'
import type { ColumnSource, RegistrationMapping, SoundMapping } from './read-mapping.js'
import { checked } from './registration.js'

/** The good rows, and what is the matter with the others. */
export interface ReadRegistrations {
  readonly registrations: readonly Registration[]
  /** Errors of rows left out and warnings of rows kept; the path begins with the number of the row, the first data row being 1. */
  readonly issues: readonly Issue[]
  /** How many rows there were. */
  readonly rows: number
}

/**
 * Registrations from the rows of a parsed CSV or JSON file, one visit for each row. Every bad row is
 * reported by its number and left out; the others are kept. Columns that the mapping does not name
 * are not read, so that free text in them stays outside. No issue repeats a value of the file.
 *
 * What comes back is held in memory, so at most a million rows are read; read a larger file in parts,
 * {@link tally} each and put those together with {@link mergeTallies}. Where a thousand issues come
 * before the first good row, mapping and file do not belong together, and it throws those.
 *
 * @param rows objects with columns, as a CSV reader with headers gives them
 * @throws SpukError `information-point/bad-mapping`, `…/bad-category-list`, `…/missing-column` and other
 * issues of rows if none is good, `input/…` for a mapping or rows of no sound form
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
  const columns = soundMapping(plain(mapping))
  if (!isSync(rows)) throw new SpukError([wrongType({ expected: ['array'], given: shown(rows) })])
  const registrations: Registration[] = []
  const issues: Issue[] = []
  let number = 0
  reading(() => {
    for (const row of rows) {
      if (++number > MOST_ELEMENTS) throw new SpukError([tooMany({ most: MOST_ELEMENTS })])
      const outcome = rowRead(row, columns)
      if (outcome.ok) registrations.push(outcome.value)
      const found = outcome.ok ? outcome.warnings : outcome.issues
      for (const issue of found) issues.push(at([number], issue))
      // Rows and mapping do not belong together.
      if (registrations.length === 0 && issues.length >= MOST_ISSUES) throw new SpukError(issues)
    }
  })
  return { registrations, issues, rows: number }
}

function rowRead(row: unknown, columns: SoundMapping): Result<Registration> {
  const input = resultOf(() => reading(() => inputOf(row, columns)))
  return input.ok ? checked(input.value, columns.categories) : input
}

type Row = Readonly<Record<string, unknown>>

function inputOf(row: unknown, mapping: SoundMapping): Row {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    throw new SpukError([notARow({})])
  }
  const issues: Issue[] = []
  const read = (field: string, source: ColumnSource | undefined): string | undefined => {
    if (source === undefined) return undefined
    if (typeof source === 'object') return source.value
    if (!Object.hasOwn(row, source)) issues.push(missingColumn({ column: shown(source) }, [field]))
    const cell = (row as Row)[source]
    const text = typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : ''
    if (text === '') return undefined
    // What is no such day stays as it is, for the check to refuse.
    if (field === 'date' && mapping.dates === 'day-first') return fromDayFirst(text) ?? text
    const { values = {} } = mapping
    const meanings = Object.hasOwn(values, field) ? values[field] : undefined
    return meanings && Object.hasOwn(meanings, text) ? meanings[text] : text
  }
  const fields = visitFields.map((field) => {
    const source = mapping[field]
    const form = field === 'form' && (source === '2021' || source === '2024')
    return [field, form ? source : read(field, source)] as const
  })
  const questions = mapping.questions
    .map((sources) =>
      given(Object.entries(sources).map(([field, source]) => [field, read(field, source)])),
    )
    .filter((question) => 'question' in question)
  if (issues.length > 0) throw new SpukError(issues)
  return { ...given(fields), questions }
}

function given(
  fields: readonly (readonly [string, string | undefined])[],
): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined))
}

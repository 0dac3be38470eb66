import { MOST_ELEMENTS, MOST_ISSUES } from '../core/limits.js'
import {
  Collector,
  failure,
  missing,
  catchUnreadable,
  resultOf,
  preview,
  SpukError,
  tooMany,
  wrongType,
} from '../core/result/index.js'
import type { Issue, Path, Result } from '../core/result/index.js'
import { read as readBy } from '../core/schema/index.js'
import { canonicalName } from '../core/text/index.js'
import { missingColumn, notARow, wrongValue } from './issues.js'
import { isSync } from './iterables.js'
import type { Registration } from './model.js'
import { cellRead } from './read-cell.js'
import { registrationMapping, visitFields } from './file-input.js'
import type { ColumnSource, RegistrationMapping, SoundMapping } from './file-input.js'
import { checked } from './registration.js'
import { RowIssues } from './row-issues.js'
import type { RowIssue } from './row-issues.js'

/** The good rows, and what is the matter with the others. */
export interface ReadRegistrations {
  readonly registrations: readonly Registration[]
  /** Errors of rows left out and warnings of rows kept; what is the matter with several rows is told once. */
  readonly issues: readonly RowIssue[]
  /** How many rows there were. */
  readonly rows: number
}

/**
 * Registrations from the rows of a parsed CSV or JSON file, one visit for each row. Every bad row is
 * reported by its number and left out; the others are kept. Columns that the mapping does not name
 * are not read, so that free text in them stays outside. No issue repeats a value of the file. Municipalities
 * go by name or code. Of a cell that cannot be read, and of a question without its kind, an issue says so.
 *
 * What comes back is held in memory, so at most a million rows are read; read a larger file in parts,
 * {@link tally} each and put those together with {@link mergeTallies}. Where a thousand issues come
 * before the first good row, mapping and file do not belong together, and it throws those.
 *
 * @param rows objects with columns, as a CSV reader with headers gives them, empty lines among them; cells
 * are texts, or what a reader made of those: numbers, `true` and `false`, a `Date` at midnight UTC
 * @throws SpukError `information-point/bad-mapping`, `…/bad-category-list`, `…/missing-column` and other
 * issues of rows if none is good, `municipality/…` for a municipality in the mapping that is none, `input/…` for a mapping or rows of no
 * sound form
 *
 * @example
 * const mapping = {
 *   form: '2021', id: 'ID', date: 'Datum', point: 'Punt', library: 'Bibliotheek',
 *   municipality: { value: 'GM0344' },
 *   questions: [{ question: 'Vraag', help: 'Hulp' }],
 *   values: { question: { 'Hulp bij DigiD': 'digid' }, help: { ja: 'answered' } },
 *   dates: 'day-first',
 *   header: true,
 * }
 * const row = {
 *   ID: '5f0c5d1e-3b1a-4c52-9a64-0f7d3a1f9c11', Datum: '2-9-2023', Bibliotheek: 'Voorbeeld',
 *   Punt: '1c9a7c02-6f0e-4d7b-8a55-2f1f4a0c7e10', Vraag: 'Hulp bij DigiD', Hulp: 'ja', Naam: 'wordt niet gelezen',
 * }
 * const read = readRegistrations([row, { ...row, Datum: '31-9-2023' }], mapping)
 * read.registrations.length // => 1
 * read.issues[0].path.join(' ') // => '3 date'
 * read.issues[0].rows // => [3]
 */
export function readRegistrations(
  rows: Iterable<unknown>,
  mapping: RegistrationMapping,
): ReadRegistrations {
  const check = new Collector()
  const mapped = check.attempt([], () => readBy(registrationMapping, (mapping as unknown) ?? {}))
  if (!isSync(rows)) check.add(wrongType({ expected: ['array'], given: preview(rows) }))
  const { columns } = check.valid({ columns: mapped })
  const registrations: Registration[] = []
  const found = new RowIssues()
  const first = columns.header === true ? 2 : 1
  let count = 0
  catchUnreadable(() => {
    for (const row of rows) {
      if (count >= MOST_ELEMENTS) throw new SpukError([tooMany({ most: MOST_ELEMENTS })])
      const outcome = rowRead(row, columns)
      if (outcome.ok) registrations.push(outcome.value)
      found.add(first + count, outcome.ok ? outcome.warnings : outcome.issues)
      count += 1
      // Rows and mapping do not belong together.
      if (registrations.length === 0 && found.count >= MOST_ISSUES)
        throw new SpukError(found.issues)
    }
  })
  return { registrations, issues: found.issues, rows: count }
}

const NOT_A_ROW: Result<never> = /* @__PURE__ */ (() => ({ ok: false, issues: [notARow({})] }))()

function rowRead(row: unknown, columns: SoundMapping): Result<Registration> {
  if (typeof row !== 'object' || row === null) return NOT_A_ROW
  const check = new Collector()
  const read = resultOf(() => catchUnreadable(() => inputOf(row, columns, check)))
  if (!read.ok) return read
  if (read.value === undefined) return NOT_A_ROW
  const { input, groups } = read.value
  const outcome = checked(input, columns.categories)
  if (!check.failed && outcome.ok) return outcome
  const others = outcome.ok ? [] : outcome.issues.map((issue) => inGroup(issue, groups))
  return failure([...check.issues, ...others.filter((issue) => !rests(issue, check.issues))])
}

/** An issue with the place of a group of columns in place of that of the question. */
function inGroup(issue: Issue, groups: readonly number[]): Issue {
  const [field, place, ...rest] = issue.path
  const group = field === 'questions' && typeof place === 'number' ? groups[place] : undefined
  return group === undefined ? issue : { ...issue, path: ['questions', group, ...rest] }
}

/** Whether an issue only says that a field is not there, or no question, as its cell could not be read. */
function rests({ code, path }: Issue, unread: readonly Issue[]): boolean {
  const isAbsence = code === missing.code || (code === wrongValue.code && path.length === 1)
  return isAbsence && unread.some((one) => path.every((step, i) => one.path[i] === step))
}

type Row = Readonly<Record<string, unknown>>

interface RowInput {
  readonly input: Row
  /** For each question: the place of its group of columns in the mapping. */
  readonly groups: readonly number[]
}

function inputOf(row: object, mapping: SoundMapping, check: Collector): RowInput | undefined {
  if (Array.isArray(row)) return undefined
  const read = (field: string, source: ColumnSource | undefined, path: Path) => {
    if (source === undefined) return undefined
    if (typeof source === 'object') return source.value
    const column = columnOf(row, source)
    if (column === undefined) {
      check.add(missingColumn({ column: preview(source) }, path))
      return undefined
    }
    return check.attempt(path, () => cellRead((row as Row)[column], field, mapping))
  }
  const visit = visitFields.map((field) => {
    const source = mapping[field]
    const form = field === 'form' && (source === '2021' || source === '2024')
    return [field, form ? source : read(field, source, [field])] as const
  })
  const groups: number[] = []
  const questions: Row[] = []
  mapping.questions.forEach((of, group) => {
    const sources: Readonly<Record<string, ColumnSource | undefined>> = { ...of }
    const fields = Object.entries(sources).map(([field, source]) => {
      return [field, read(field, source, ['questions', group, field])] as const
    })
    // Half a question is one too, for the check to refuse; what is the same in all rows makes none.
    const filled = fields.some(([field, value]) => {
      return value !== undefined && (field === 'question' || typeof sources[field] === 'string')
    })
    if (!filled) return
    groups.push(group)
    questions.push(given(fields))
  })
  return { input: { ...given(visit), questions }, groups }
}

/** The column that has a name, or one that looks like it, as the first of a file with a byte order mark. */
function columnOf(row: object, name: string): string | undefined {
  if (Object.hasOwn(row, name)) return name
  const key = canonicalName(name)
  return Object.keys(row).find((column) => canonicalName(column) === key)
}

function given(fields: readonly (readonly [string, string | undefined])[]): Row {
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined))
}

import { plain } from '../core/input/index.js'
import { shown } from '../core/money/index.js'
import { Collector, eachFrom as each, isRecord, isWhole, SpukError } from '../core/result/index.js'
import type { Path } from '../core/result/index.js'
import { notACount, notAList, notAQuestion, notATabulation } from './issues.js'
import { surveyGroups } from './model.js'
import type { SurveyQuestion, Tabulation } from './model.js'

export type Fields = Readonly<Record<string, unknown>>

/** A whole number of at least 0; throws `monitor/not-a-count`. */
export function countFrom(value: unknown): number {
  if (isWhole(value, 0)) return value
  throw new SpukError([notACount({ given: shown(value) })])
}

/** All that can be walked through, read once as plain data; a text is one answer, not a list of letters. */
export function listFrom(value: unknown): readonly unknown[] {
  const list: unknown = plain(value)
  if (Array.isArray(list)) return list
  throw new SpukError([notAList({ given: shown(list) })])
}

/** The same of which every element has a guard. */
export function eachFrom<T>(value: unknown, guard: (element: unknown) => T): readonly T[] {
  return each(listFrom(value), guard)
}

/** A question that answers can be held against, read once; throws `monitor/not-a-question`. */
export function questionFrom(value: unknown): SurveyQuestion {
  const given: unknown = plain(value)
  if (isQuestion(given)) return given
  throw new SpukError([notAQuestion({ given: isRecord(given) ? idOf(given) : shown(given) })])
}

function idOf({ id }: Fields): string {
  return typeof id === 'string' ? shown(id) : 'object'
}

function isQuestion(value: unknown): value is SurveyQuestion {
  if (!isRecord(value) || !isName(value['id']) || !isText(value['text'])) return false
  if (!surveyGroups.some((group) => group === value['to'])) return false
  const { type, options } = value
  if (type !== 'single' && type !== 'multiple' && type !== 'scale') return false
  if (!Array.isArray(options) || options.length === 0) return false
  const all: readonly unknown[] = options
  const sound = all.every(
    (option) =>
      isRecord(option) &&
      isName(option['id']) &&
      isText(option['label']) &&
      (type !== 'scale' || Number.isSafeInteger(option['score'])),
  )
  return sound && new Set(all.map((option) => (option as Fields)['id'])).size === all.length
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

function isText(value: unknown): boolean {
  return isRecord(value) && typeof value['nl'] === 'string' && typeof value['en'] === 'string'
}

/**
 * A tabulation of sound form, whatever its numbers say, read once: a copy; throws `monitor/not-a-tabulation`,
 * `/not-a-question` and `/not-a-count` for everything that is not.
 */
export function tabulationFrom(given: unknown): Tabulation {
  const value: unknown = plain(given)
  const unfit = (what: string) => new SpukError([notATabulation({ given: what })])
  if (!isRecord(value) || value['kind'] !== 'tabulation') throw unfit(shown(value))
  const { counts, unpaired, mean } = value
  if (!isTextOrNull(mean) || !Array.isArray(counts) || !Array.isArray(unpaired)) {
    throw unfit('tabulation')
  }
  const check = new Collector()
  const count = (path: Path, number: unknown) => check.attempt(path, () => countFrom(number))
  const question = check.attempt(['question'], () => questionFrom(value['question']))
  count(['respondents'], value['respondents'])
  for (const name of ['answered', 'missing']) {
    if (value[name] !== null) count([name], value[name])
  }
  for (const [i, number] of (unpaired as readonly unknown[]).entries()) {
    count(['unpaired', i], number)
  }
  const rows: readonly unknown[] = counts
  const options = question?.options.map(({ id }) => id) ?? []
  if (question && rows.length !== options.length) throw unfit('tabulation')
  for (const [i, row] of rows.entries()) {
    const path = ['counts', i]
    if (isRow(row) && (!question || row['option'] === options[i])) {
      if (row['count'] !== null) count([...path, 'count'], row['count'])
      if (row['likely'] !== undefined) count([...path, 'likely'], row['likely'])
    } else check.add(notATabulation({ given: shown(row) }, path))
  }
  check.done()
  return value as unknown as Tabulation
}

function isRow(row: unknown): row is Fields {
  return (
    isRecord(row) &&
    isText(row['label']) &&
    isTextOrNull(row['share']) &&
    typeof row['certain'] === 'boolean'
  )
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string'
}

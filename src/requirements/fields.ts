// The guards of single fields: each gives the value in its one notation, or throws the issue.
import { isoDate } from '../core/calendar/index.js'
import { decimal, digitsOf, shown } from '../core/money/index.js'
import type { DecimalInput } from '../core/money/index.js'
import { Collector, isRecord, SpukError, unknownNames } from '../core/result/index.js'
import type { Issue } from '../core/result/index.js'
import { canonicalName } from '../core/text/index.js'
import {
  notAList,
  notAName,
  notAPeriod,
  notWords,
  periodEndsBeforeStart,
  unknownFrequency,
  unknownKind,
} from './issues.js'
import { frequencies, requirementKinds } from './model.js'
import type { Frequency, Period, Requirement, Words } from './model.js'
import { distinct } from './order.js'

/** Spaces and Unicode forms that nobody can see make no other name; capitals do. */
export function nameFrom(value: unknown): string {
  const name = typeof value === 'string' ? canonicalName(value) : ''
  if (name === '') throw new SpukError([notAName({ given: shown(value) })])
  return name
}

/** The same words in both languages are one text. */
export function wordsFrom(value: unknown): Words {
  if (typeof value === 'string' && value.trim() !== '') return value.trim()
  if (!isRecord(value)) throw new SpukError([notWords({ given: shown(value) })])
  const unknown = unknownNames(value, ['nl', 'en'])
  if (!isFilled(value['nl']) || !isFilled(value['en'])) {
    throw new SpukError([notWords({ given: shown(value) }), ...unknown])
  }
  if (unknown.length > 0) throw new SpukError(unknown)
  const text = { nl: value['nl'].trim(), en: value['en'].trim() }
  return text.nl === text.en ? text.nl : text
}

function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

/** One of the kinds there are. */
export function kindFrom(value: unknown): Requirement['kind'] {
  const kind = requirementKinds.find((known) => known === value)
  if (kind === undefined) throw new SpukError([unknownKind({ given: shown(value) })])
  return kind
}

/** One of the frequencies there are. */
export function everyFrom(value: unknown): Frequency {
  const every = frequencies.find((known) => known === value)
  if (every === undefined) throw new SpukError([unknownFrequency({ given: shown(value) })])
  return every
}

/** What a document reports on. */
export function reportsOnFrom(value: unknown): Period | 'nothing' {
  return value === 'nothing' ? value : soundPeriod(value)
}

/** Breakdowns, each once and in order. */
export function breakdownFrom(value: unknown): readonly string[] {
  if (!Array.isArray(value)) throw new SpukError([notAList({ given: shown(value) })])
  const collector = new Collector()
  const names = Array.from(value as readonly unknown[]).map(
    (name, index) => collector.attempt([index], () => nameFrom(name)) ?? '',
  )
  collector.done()
  return distinct(names)
}

/** An exact decimal in full digits: `10.50` and `10.5` are the same norm. */
export function numberFrom(value: unknown): string {
  return digitsOf(decimal(value as DecimalInput)) ?? ''
}

/** A sound period; throws `requirements/not-a-period`, `/period-ends-before-start` or as `isoDate`. */
export function soundPeriod(given: unknown): Period {
  if (!isRecord(given)) throw new SpukError([notAPeriod({ given: shown(given) })])
  const collector = new Collector()
  collector.add(...unknownNames(given, ['from', 'to']))
  const from = collector.attempt(['from'], () => isoDate(given['from'])) ?? ''
  const to = collector.attempt(['to'], () => isoDate(given['to'])) ?? ''
  const issue = from === '' || to === '' ? undefined : periodIssue(from, to)
  if (issue) collector.add(issue)
  collector.done()
  return { from, to }
}

/** What is wrong with two sound dates as a period, or nothing. */
export function periodIssue(from: string, to: string): Issue | undefined {
  return to < from ? periodEndsBeforeStart({ from, to }) : undefined
}

import { shown } from '../core/money/index.js'
import {
  Collector,
  fieldsFrom,
  isRecord,
  isSpukError,
  SpukError,
  unknownNames,
} from '../core/result/index.js'
import type { Path, Text } from '../core/result/index.js'
import { notAYear, notBothTexts, notText } from './issues.js'

/** A text that names something. */
export function text(value: unknown): string {
  if (typeof value === 'string' && value.trim() !== '' && value.length <= 400) return value
  throw new SpukError([notText({ given: shown(value) })])
}

/** A text in both languages. */
export function bothTexts(value: unknown): Text {
  if (!isRecord(value)) throw new SpukError([notBothTexts({ given: shown(value) })])
  const check = new Collector()
  check.add(...unknownNames(value, ['nl', 'en']))
  const nl = check.attempt(['nl'], () => text(value['nl'])) ?? ''
  const en = check.attempt(['en'], () => text(value['en'])) ?? ''
  check.done()
  return { nl, en }
}

/** One text that serves for both languages, or one for each. */
export function words(value: unknown): Text {
  if (typeof value !== 'string') return bothTexts(value)
  const one = text(value)
  return { nl: one, en: one }
}

/** A calendar year, of those that dates are taken in. */
export function yearOf(value: unknown): number {
  if (Number.isInteger(value) && (value as number) >= 1900 && (value as number) <= 2199) {
    return value as number
  }
  throw new SpukError([notAYear({ given: shown(value) })])
}

/** The fields of an object that has no others than these; what else it holds goes to the collector. */
export function fieldsOf<K extends string>(
  value: unknown,
  known: readonly K[],
  check: Collector,
): Readonly<Record<K, unknown>> {
  const fields = fieldsFrom(value)
  check.add(...unknownNames(fields, known))
  return fields
}

/** Runs a computation on what was made of the input; `placed` says where in the input an issue stands. */
export function relocated<T>(compute: () => T, placed: (path: Path) => Path): T {
  try {
    return compute()
  } catch (error) {
    if (!isSpukError(error)) throw error
    throw new SpukError(error.issues.map((issue) => ({ ...issue, path: placed(issue.path) })))
  }
}

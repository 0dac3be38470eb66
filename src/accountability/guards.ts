import { isoDate } from '../core/calendar/index.js'
import { shown } from '../core/money/index.js'
import { Collector, isSpukError, SpukError } from '../core/result/index.js'
import type { Path, Text } from '../core/result/index.js'
import { notAChoice, notBothTexts, notText, notYesOrNo, unknownName } from './issues.js'

/** Every own name must be one that is known: a misspelt option is never passed over. */
export function knownNames(
  value: object,
  known: readonly string[],
  path: Path,
  check: Collector,
): void {
  for (const name of Object.keys(value)) {
    if (!known.includes(name)) check.add(unknownName({ name: shown(name), known }, path))
  }
}

/** A text that names something. */
export function text(value: unknown): string {
  if (typeof value === 'string' && value.trim() !== '' && value.length <= 400) return value
  throw new SpukError([notText({ given: shown(value) })])
}

/** A text in both languages. */
export function bothTexts(value: unknown): Text {
  if (!isRecord(value)) throw new SpukError([notBothTexts({ given: shown(value) })])
  const check = new Collector()
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

/** Whether a value is an object with fields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** True or false, and nothing that merely looks like it. */
export function yesOrNo(value: unknown): boolean {
  if (typeof value === 'boolean') return value
  throw new SpukError([notYesOrNo({ given: shown(value) })])
}

/** One of a few words. */
export function choice<T extends string>(value: unknown, choices: readonly T[]): T {
  const found = choices.find((one) => one === value)
  if (found !== undefined) return found
  throw new SpukError([notAChoice({ given: shown(value), choices })])
}

/** A calendar year. */
export function yearOf(value: unknown): number {
  const year = isoDate(`${shown(value)}-01-01`).slice(0, 4)
  return Number(year)
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

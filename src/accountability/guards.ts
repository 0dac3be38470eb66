import { euro, shown } from '../core/money/index.js'
import type { Euro, EuroInput } from '../core/money/index.js'
import { isRecord, isSpukError, isWhole, optionsFrom, SpukError } from '../core/result/index.js'
import type { Path, Text } from '../core/result/index.js'
import { notAYear, notBothTexts, notText } from './issues.js'
import { negativeGranted } from './member-issues.js'

/** A text that names something. */
export function text(value: unknown): string {
  if (typeof value === 'string' && value.trim() !== '' && value.length <= 400) return value
  throw new SpukError([notText({ given: shown(value) })])
}

/** A text in both languages. */
export function bothTexts(value: unknown): Text {
  if (!isRecord(value)) throw new SpukError([notBothTexts({ given: shown(value) })])
  return optionsFrom(value, { nl: text, en: text }, ['nl', 'en'])
}

/** One text that serves for both languages, or one for each. */
export function words(value: unknown): Text {
  if (typeof value !== 'string') return bothTexts(value)
  const one = text(value)
  return { nl: one, en: one }
}

/** A calendar year, of those that dates are taken in. */
export function yearOf(value: unknown): number {
  if (isWhole(value, 1900, 2199)) return value
  throw new SpukError([notAYear({ given: shown(value) })])
}

/** An amount in euros. */
export function amountFrom(value: unknown): Euro {
  return euro(value as EuroInput)
}

/** An amount in euros of nought or more. */
export function grantedFrom(value: unknown): Euro {
  const amount = amountFrom(value)
  if (amount.cents < 0) throw new SpukError([negativeGranted({ given: amount })])
  return amount
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

import { toPlainData, putBack } from '../core/input/index.js'
import { MOST_VALUES } from '../core/limits.js'
import { isSpukError, SpukError } from '../core/result/index.js'
import { withAmounts } from './amounts.js'
import { malformedResult } from './issues.js'

/** A result, or a list of them, as plain data, read once; back from JSON it has its amounts again. */
export function readResult(given: unknown): unknown {
  const read = toPlainData(given, MOST_VALUES)
  const one = (written: unknown) => {
    const result = putBack(written)
    const kind = kindOf(result)
    return whole(kind, () => withAmounts(kind, result))
  }
  const results = putBack(read)
  return Array.isArray(results) ? results.map(one) : one(results)
}

/** A result is plain data by now: what fails on it has another form than the library gave it. */
export function whole<T>(kind: string, make: () => T): T {
  try {
    return make()
  } catch (error) {
    if (isSpukError(error)) throw error
    throw new SpukError([malformedResult({ kind })])
  }
}

/** What a value says it is, or else its type. */
export function kindOf(value: unknown): string {
  const kind: unknown =
    typeof value === 'object' && value !== null ? (value as { kind?: unknown }).kind : undefined
  return typeof kind === 'string' ? kind : typeof value
}

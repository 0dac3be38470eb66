import { resultOf } from '../../core/result/index.js'

/** A date that may lie outside the calendar: then there is nothing to compare with. */
export function tryOrUndefined<T>(compute: () => T): T | undefined {
  const outcome = resultOf(compute)
  return outcome.ok ? outcome.value : undefined
}

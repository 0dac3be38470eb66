import { isSpukError } from '../../core/result/index.js'

/** A date that may lie outside the calendar: then there is nothing to compare with. */
export function orNothing<T>(compute: () => T): T | undefined {
  try {
    return compute()
  } catch (error) {
    if (!isSpukError(error)) throw error
    return undefined
  }
}

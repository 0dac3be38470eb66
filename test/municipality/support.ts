import { isSpukError } from '../../src/core/result/index.js'
import type { Issue } from '../../src/core/result/index.js'

/** The issues of the SpukError that a call throws; anything else thrown passes, nothing thrown fails. */
export function issuesOf(call: () => unknown): readonly Issue[] {
  try {
    call()
  } catch (error) {
    if (isSpukError(error)) return error.issues
    throw error
  }
  throw new Error('Nothing was thrown.')
}

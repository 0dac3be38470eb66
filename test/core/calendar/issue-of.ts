import { isSpukError } from '../../../src/core/result/index.js'
import type { Issue } from '../../../src/core/result/index.js'

/** The issues that a computation throws. */
export function issuesOf(compute: () => unknown): readonly Issue[] {
  try {
    compute()
  } catch (error) {
    if (isSpukError(error)) return error.issues
    throw error
  }
  throw new Error('nothing was thrown')
}

/** The codes of the issues that a computation throws. */
export function codesOf(compute: () => unknown): readonly string[] {
  return issuesOf(compute).map((issue) => issue.code)
}

/** Any value where a type expects another: what a caller without types may bring. */
export function hostile(value: unknown): never {
  return value as never
}

import { isSpukError } from '../../src/core/result/index.js'
import type { SpukError } from '../../src/core/result/index.js'
import { readable } from '../support/issues.js'

/** The error that a computation throws, if it does. */
export function errorOf(compute: () => unknown): SpukError | undefined {
  try {
    compute()
  } catch (error) {
    if (isSpukError(error)) return error
    throw error
  }
  return undefined
}

/** Its issues as `path code`. */
export function issuesOf(compute: () => unknown): readonly string[] {
  return readable(errorOf(compute)?.issues ?? []).map(
    ({ code, path }) => `${path.join('.')} ${code}`,
  )
}

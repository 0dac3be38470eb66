import { isSpukError, SpukError } from '../core/result/index.js'
import type { Path } from '../core/result/index.js'

/** Runs a computation on what was made of the input; `placed` says where in the input an issue stands. */
export function withMappedPaths<T>(compute: () => T, placed: (path: Path) => Path): T {
  try {
    return compute()
  } catch (error) {
    if (!isSpukError(error)) throw error
    throw new SpukError(error.issues.map((issue) => ({ ...issue, path: placed(issue.path) })))
  }
}

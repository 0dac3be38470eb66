import { shown } from '../money/index.js'
import { isSpukError, SpukError } from '../result/index.js'
import { unreadable } from './issues.js'

/** Reads what a caller brought: whatever its getters or iterators throw becomes an issue. */
export function reading<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (isSpukError(error)) throw error
    throw new SpukError([
      unreadable({ reason: shown(error instanceof Error ? error.message : error) }),
    ])
  }
}

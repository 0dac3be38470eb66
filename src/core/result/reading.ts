import { isSpukError, SpukError } from './error.js'
import { unreadable } from './input.js'

/** Reads what a caller brought: whatever its getters, proxies or iterators throw becomes an issue. */
export function reading<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (isSpukError(error)) throw error
    throw new SpukError([unreadable({})])
  }
}

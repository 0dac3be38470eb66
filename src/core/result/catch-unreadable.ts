import { isSpukError, SpukError } from './error.js'
import { unreadable } from './input.js'
import { prependPath } from './issue.js'
import type { Path } from './model.js'

/** Reads what a caller brought: whatever its getters, proxies or iterators throw becomes an issue. */
export function catchUnreadable<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw readingError(error)
  }
}

/** The error for what was thrown while a caller's value was read; of a file or stream that failed it keeps the cause. */
export function readingError(thrown: unknown, path: Path = []): SpukError {
  if (isSpukError(thrown)) {
    return path.length === 0
      ? thrown
      : new SpukError(thrown.issues.map((one) => prependPath(path, one)))
  }
  const error = new SpukError([unreadable({}, path)])
  // As `new Error(message, { cause })` does; what was thrown may itself throw, so it is not looked at.
  Object.defineProperty(error, 'cause', { value: thrown, configurable: true, writable: true })
  return error
}

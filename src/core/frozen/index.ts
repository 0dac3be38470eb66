/**
 * Data that nobody can change, frozen through and through: what one user did to an exported constant would
 * otherwise change the computations of all others in the same process.
 * Calls are marked `@__PURE__`, so that a bundle leaves out constants that nothing uses.
 */
export function deepFreeze<T>(data: T): T {
  if (typeof data === 'object' && data !== null && !Object.isFrozen(data)) {
    Object.freeze(data)
    for (const part of Object.values(data)) deepFreeze(part)
  }
  return data
}

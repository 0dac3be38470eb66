import { LONGEST_BIGINT, LONGEST_SHOWN } from '../limits.js'

/** A short, safe picture of any value for use in an issue: of a long text the beginning and its length; nothing inside an object is looked at. */
export function preview(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value.length > LONGEST_SHOWN
        ? `${value.slice(0, LONGEST_SHOWN)}… (${value.length})`
        : value
    case 'bigint':
      // In decimals, a bigint of a million digits takes seconds; its length in hexadecimals takes no time.
      return value.toString(16).length > LONGEST_BIGINT ? 'bigint' : preview(value.toString())
    case 'object':
      return value === null ? 'null' : isList(value) ? 'array' : 'object'
    case 'number':
    case 'boolean':
    case 'undefined':
      return String(value)
    case 'function':
    case 'symbol':
      return typeof value
  }
}

/** `Array.isArray` throws for a proxy that was revoked. */
function isList(value: object): boolean {
  try {
    return Array.isArray(value)
  } catch {
    return false
  }
}

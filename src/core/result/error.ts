import { MOST_IN_MESSAGE } from '../limits.js'
import { lineOf } from './issue.js'
import type { Issue, Issues } from './model.js'

const brand = Symbol.for('spuk-ido.SpukError')

/**
 * The one error that computing throws; it carries every issue found.
 * Its message lists them in Dutch; `describe(issue, 'en')` gives the English.
 *
 * @example
 * try {
 *   euro('12.345')
 * } catch (error) {
 *   isSpukError(error) && error.issues[0].code // => 'money/too-many-decimals'
 * }
 */
export class SpukError extends Error {
  readonly issues: Issues

  constructor(issues: readonly Issue[]) {
    super(messageOf(issues))
    this.name = 'SpukError'
    this.issues = nonEmpty(issues)
    Object.defineProperty(this, brand, { value: true })
  }
}

/** A list of issues as the type of an error and of a failure has it; an empty one is a mistake of the program. */
export function nonEmpty(issues: readonly Issue[]): Issues {
  if (isNonEmpty(issues)) return issues
  throw new TypeError('an error or a failure needs at least one issue')
}

function isNonEmpty(issues: readonly Issue[]): issues is Issues {
  return issues.length > 0
}

function messageOf(issues: readonly Issue[]): string {
  const lines = issues.slice(0, MOST_IN_MESSAGE).map((issue) => lineOf(issue, 'nl'))
  const more = issues.length - lines.length
  return [...lines, ...(more > 0 ? [`… en nog ${more} meldingen in issues.`] : [])].join('\n')
}

/**
 * Whether a caught value is a {@link SpukError}, also one from another copy of the package.
 *
 * @example
 * isSpukError(new Error('other')) // => false
 */
export function isSpukError(value: unknown): value is SpukError {
  try {
    return value instanceof Error && brand in value && Array.isArray(Reflect.get(value, 'issues'))
  } catch {
    return false // a proxy that throws
  }
}

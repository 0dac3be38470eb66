import { describe } from './issue.js'
import type { Issue } from './model.js'

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
  readonly issues: readonly Issue[]

  constructor(issues: readonly Issue[]) {
    super(issues.map((issue) => describe(issue)).join('\n'))
    this.name = 'SpukError'
    this.issues = issues
    Object.defineProperty(this, brand, { value: true })
  }
}

/**
 * Whether a caught value is a {@link SpukError}, also one from another copy of the package.
 *
 * @example
 * isSpukError(new Error('other')) // => false
 */
export function isSpukError(value: unknown): value is SpukError {
  return value instanceof Error && brand in value
}

import { DEEPEST_PATH } from '../limits.js'
import { lineOf } from './issue.js'
import { SpukError } from './error.js'
import { localeFrom } from './guards.js'
import { wrongType } from './input.js'
import type { Issue, Locale } from './model.js'
import { catchUnreadable } from './catch-unreadable.js'
import { preview } from './preview.js'

/**
 * An issue as one line: where, what, what to do, and on which rule it rests.
 *
 * @param locale default Dutch
 * @throws SpukError `input/…` for what is no issue of this library, or another locale
 *
 * @example
 * const outcome = parseEuro('12,345')
 * if (!outcome.ok) describe(outcome.issues[0], 'en') // => '“12,345” is not an amount in Dutch notation. Do you mean 12.345,00?'
 */
export function describe(issue: Issue, locale: Locale = 'nl'): string {
  const language = localeFrom(locale)
  return catchUnreadable(() => {
    if (!isIssue(issue))
      throw new SpukError([wrongType({ expected: ['issue'], given: preview(issue) })])
    return lineOf(issue, language)
  })
}

/** Whether a value has what every issue has. */
export function isIssue(value: unknown): value is Issue {
  if (typeof value !== 'object' || value === null) return false
  const { path, message, english } = value as Partial<Record<keyof Issue, unknown>>
  return (
    Array.isArray(path) &&
    path.length <= DEEPEST_PATH &&
    typeof message === 'string' &&
    typeof english === 'object' &&
    english !== null &&
    'message' in english &&
    typeof english.message === 'string'
  )
}

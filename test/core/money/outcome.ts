import { isSpukError } from '../../../src/core/result/index.js'
import type { Issue } from '../../../src/core/result/index.js'

/** The code of the one issue, or the amount as text. */
export function outcome(run: () => unknown): string {
  return outcomeWith(run, ({ code }) => code)
}

/** What the one issue says, or the amount as text. */
export function said(run: () => unknown): string {
  return outcomeWith(run, ({ message }) => message)
}

function outcomeWith(run: () => unknown, tell: (issue: Issue) => string): string {
  try {
    return String(run())
  } catch (error) {
    if (isSpukError(error)) return error.issues.map(tell).join(' ')
    throw error
  }
}

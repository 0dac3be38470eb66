import { isSpukError } from '../../../src/core/result/index.js'

/** The code of the one issue, or the amount as text. */
export function outcome(run: () => unknown): string {
  try {
    return String(run())
  } catch (error) {
    if (isSpukError(error)) return error.issues.map(({ code }) => code).join(' ')
    throw error
  }
}

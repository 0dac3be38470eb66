import { MOST_ISSUES } from '../limits.js'
import { isSpukError, nonEmpty, SpukError } from './error.js'
import { prependPath } from './issue.js'
import type { Issue, Path, Result } from './model.js'

/**
 * Collects all issues of one computation before it starts, so that a caller sees them at once.
 * `attempt` runs one guard and keeps its issues; `done` throws if there were any.
 * After a thousand it throws at once, so that a list of a million mistakes takes no minutes.
 */
export class Collector {
  readonly issues: Issue[] = []

  add(...issues: readonly Issue[]): void {
    for (const issue of issues) this.issues.push(issue)
    if (this.issues.length >= MOST_ISSUES) this.done()
  }

  /** The value of a guard, or `undefined` with its issues kept under the path. */
  attempt<T>(path: Path, guard: () => T): T | undefined {
    try {
      return guard()
    } catch (error) {
      if (!isSpukError(error)) throw error
      this.add(...error.issues.map((issue) => prependPath(path, issue)))
      return undefined
    }
  }

  get failed(): boolean {
    return this.issues.some((issue) => issue.severity === 'error')
  }

  /** Throws one error with all issues, if any of them is an error. */
  done(): void {
    if (this.failed) throw new SpukError(this.issues)
  }

  /**
   * What the guards gave, if none of them failed; throws as `done` does.
   * For values that every sound input has: one that may be left out has no place here.
   */
  valid<T extends object>(read: T): Valid<T> {
    this.done()
    return read as Valid<T>
  }
}

type Valid<T> = { readonly [K in keyof T]-?: Exclude<T[K], undefined> }

/** Runs a computation that throws and gives its outcome as a Result. */
export function resultOf<T>(compute: () => T, warnings: readonly Issue[] = []): Result<T> {
  try {
    return { ok: true, value: compute(), warnings }
  } catch (error) {
    if (!isSpukError(error)) throw error
    return { ok: false, issues: error.issues }
  }
}

/** The failure that these issues are; there is at least one. */
export function failure(issues: readonly Issue[]): Result<never> & { readonly ok: false } {
  return { ok: false, issues: nonEmpty(issues) }
}

/** The value of a Result; throws its issues if it has none. */
export function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new SpukError(result.issues)
}

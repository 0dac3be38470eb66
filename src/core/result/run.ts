import { unknownNames } from './options.js'
import { SpukError } from './error.js'
import { fieldsFrom } from './guards.js'
import { stopped, wrongType } from './input.js'
import { catchUnreadable } from './catch-unreadable.js'
import { preview } from './preview.js'

/** How long work that can take more than a second is followed and stopped. */
export interface RunOptions {
  /** Called now and then with how much is done so far: rows, visits or bytes, as the function says. */
  readonly onProgress?: ((done: number) => void) | undefined
  /** An `AbortSignal`: once it is aborted, the work ends with `input/stopped`. */
  readonly signal?: { readonly aborted: boolean } | undefined
}

/** Counts what is done; every `step` of it the caller is told and may stop the work. */
export class Progress {
  readonly #report: ((done: number) => unknown) | undefined
  readonly #signal: object | undefined
  readonly #step: number
  #done = 0
  #next: number

  /** @param given the options of a caller, as they came */
  constructor(given: unknown, step: number) {
    const { onProgress, signal, ...others } = given === undefined ? {} : fieldsFrom(given)
    const issues = [...unknownNames(others, NAMES)]
    if (onProgress !== undefined && typeof onProgress !== 'function')
      issues.push(wrongType({ expected: ['function'], given: preview(onProgress) }, ['onProgress']))
    if (signal !== undefined && (typeof signal !== 'object' || signal === null))
      issues.push(wrongType({ expected: ['AbortSignal'], given: preview(signal) }, ['signal']))
    if (issues.length > 0) throw new SpukError(issues)
    this.#report = onProgress as ((done: number) => unknown) | undefined
    this.#signal = (signal as object | undefined) ?? undefined
    this.#step = step
    this.#next = step
    this.stopIfAsked()
  }

  /** So much more is done. */
  add(count = 1): void {
    this.#done += count
    if (this.#done < this.#next) return
    this.#next = this.#done + this.#step
    catchUnreadable(() => this.#report?.(this.#done))
    this.stopIfAsked()
  }

  stopIfAsked(): void {
    const aborted = catchUnreadable(
      () => (this.#signal as { aborted?: unknown } | undefined)?.aborted,
    )
    if (aborted === true) throw new SpukError([stopped({})])
  }
}

const NAMES: readonly string[] = ['onProgress', 'signal']

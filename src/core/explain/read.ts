import { isWrittenOnce, toPlainData, putBack } from '../input/index.js'
import { Collector, isRecord, catchUnreadable, preview, SpukError } from '../result/index.js'
import { read } from '../schema/index.js'
import { explanationInput } from './input.js'
import { notExplained } from './issues.js'
import type { Explanation } from './model.js'

/** What explaining needs of a result. */
export interface ReadResult {
  readonly kind: unknown
  readonly explanation: Explanation
}

/** The kind of a result and its explanation: see {@link explanationOf}. */
export function resultFrom(result: unknown): ReadResult {
  const { kind, given } = catchUnreadable(() => {
    if (!isRecord(result)) throw new SpukError([notExplained({ given: preview(result) })])
    const whole = (isWrittenOnce(result) ? putBack(toPlainData(result)) : result) as typeof result
    const { kind, explanation } = whole
    return { kind, given: kind === 'explanation' ? whole : explanation }
  })
  if (!isRecord(given)) {
    const what = typeof kind === 'string' ? kind : result
    throw new SpukError([notExplained({ given: preview(what) })])
  }
  const check = new Collector()
  const { explanation } = check.valid({
    explanation: check.attempt(['explanation'], () => read(explanationInput, given)),
  })
  return { kind, explanation }
}

/**
 * The explanation of a result, or one by itself, live or after a trip through JSON, with every field
 * looked at: the readers can then trust it, whoever wrote it.
 */
export function explanationOf(result: unknown): Explanation {
  return resultFrom(result).explanation
}

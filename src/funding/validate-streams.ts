import type { Result } from '../core/result/index.js'
import { readResult } from '../core/schema/index.js'
import { moneyStreams } from './input.js'
import type { MoneyStream } from './model.js'
import { streamIssues } from './stream-issues.js'

/**
 * Reads money streams from outside, such as JSON.
 *
 * @param input a list of {@link MoneyStreamInput}
 * @returns the streams, with as warnings what is worth looking at (paid above the award, an award that
 * differs from the announcement, late payments), or every issue at once
 *
 * @example
 * const outcome = validateStreams([{ id: 'subsidie', name: 'Subsidie', from: '2024-01-01', until: '2023-12-31', term: 'structureel' }])
 * if (!outcome.ok) outcome.issues.map(({ code }) => code) // => ['input/not-a-choice', 'input/ends-before-start']
 */
export function validateStreams(input: unknown): Result<readonly MoneyStream[]> {
  const outcome = readResult(moneyStreams, input)
  return outcome.ok ? { ...outcome, warnings: streamIssues(outcome.value) } : outcome
}

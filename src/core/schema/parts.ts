import * as z from 'zod/mini'
import { MOST_ISSUES } from '../limits.js'
import { resultOf } from '../result/index.js'
import type { Issue, Path } from '../result/index.js'
import { withPlainErrors } from './read.js'
import { allIssuesOf, knownFields } from './zod-issues.js'

/** What was read of an input that may be partly invalid. */
export interface Parts<T> {
  /** As far as it was read; only what {@link Parts.valid} allows may be looked at. */
  readonly value: T
  /** Whether nothing is wrong at a path, in it or above it. */
  readonly valid: (...path: Path) => boolean
  readonly issues: readonly Issue[]
}

/**
 * Reads an input once for those who judge what is valid of it whatever else is wrong, with rules that need
 * more than the input and may only warn: those have no place in a definition.
 */
export function readParts<S extends z.core.$ZodType>(
  definition: S,
  input: unknown,
): Parts<z.output<S>> {
  const context = { async: false, error: knownFields, reportInput: true }
  const run = resultOf(() =>
    withPlainErrors(input, () => {
      const payload = definition._zod.run({ value: input, issues: [] }, context)
      return payload as z.core.ParsePayload<z.output<S>>
    }),
  )
  if (!run.ok) return { value: undefined as z.output<S>, valid: () => false, issues: run.issues }
  const { value, issues: raw } = run.value
  const faults = raw
    .slice(0, MOST_ISSUES)
    .map((one) => z.core.util.finalizeIssue(one, context, z.core.config()))
  const valid = (...path: Path) =>
    !raw.some(({ path: at = [], code }) => {
      // A field that is not known says nothing of those that are.
      if (code === 'unrecognized_keys' && at.length < path.length) return false
      return at.every((key, i) => i >= path.length || key === path[i])
    })
  return { value, valid, issues: allIssuesOf(faults) }
}

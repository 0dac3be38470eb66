import * as z from 'zod/mini'
import { MOST_ISSUES, resultOf } from '../result/index.js'
import type { Issue, Path } from '../result/index.js'
import { withPlainErrors } from './read.js'
import { issuesOf, knownFields } from './zod-issues.js'

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
  const issues = raw
    .slice(0, MOST_ISSUES)
    .map((one) => z.core.util.finalizeIssue(one, context, z.core.config()))
    .flatMap(issuesOf)
  return { value, valid: validIn(raw), issues }
}

/** Looks a place up, so that judging every element of a long list takes no longer where many are wrong. */
function validIn(raw: readonly z.core.$ZodRawIssue[]): Parts<unknown>['valid'] {
  const touched = new Set<string>()
  const wrong = new Set<string>()
  for (const { path = [], code } of raw) {
    for (let length = 0; length <= path.length; length++) touched.add(placeOf(path, length))
    // A field that is not known says nothing of those that are.
    if (code !== 'unrecognized_keys') wrong.add(placeOf(path))
  }
  return (...path) =>
    raw.length === 0 ||
    !(touched.has(placeOf(path)) || path.some((_, length) => wrong.has(placeOf(path, length))))
}

const placeOf = (path: readonly PropertyKey[], length = path.length) =>
  path.slice(0, length).map(String).join('\0')

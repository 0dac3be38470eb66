import type * as z from 'zod/mini'
import { config, util } from 'zod/v4/core'
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
  const faults = raw.slice(0, MOST_ISSUES).map((one) => util.finalizeIssue(one, context, config()))
  let known: Places | undefined
  const valid = (...path: Path) => {
    if (raw.length === 0) return true
    const { wrong, around } = (known ??= placesOf(raw))
    return !around.has(placeOf(path)) && !path.some((_, i) => wrong.has(placeOf(path.slice(0, i))))
  }
  return { value, valid, issues: allIssuesOf(faults) }
}

/** Made when first asked for: of a million mistakes nobody asks what is valid. */
interface Places {
  /** Where something is wrong, and so everything in it. */
  readonly wrong: ReadonlySet<string>
  /** The same places and all that they are in. */
  readonly around: ReadonlySet<string>
}

function placesOf(raw: readonly z.core.$ZodRawIssue[]): Places {
  const wrong = new Set<string>()
  const around = new Set<string>()
  for (const { path = [], code } of raw) {
    // A field that is not known says nothing of those that are.
    if (code !== 'unrecognized_keys') wrong.add(placeOf(path))
    for (let i = 0; i <= path.length; i++) around.add(placeOf(path.slice(0, i)))
  }
  return { wrong, around }
}

const placeOf = (path: readonly PropertyKey[]) => JSON.stringify(path.map(String))

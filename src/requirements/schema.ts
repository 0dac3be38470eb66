import * as z from 'zod'
import {
  acrossFields,
  forms,
  guarded,
  isoDateSchema,
  maybe,
  parseWith,
  refuse,
} from '../core/schema/index.js'
import type { Issue, Result } from '../core/result/index.js'
import { boundsIssue } from './bounds.js'
import { canonicalSet } from './canonical.js'
import { nameFrom, numberFrom, periodIssue, wordsFrom } from './fields.js'
import { frequencies, themes } from './model.js'
import type { Period, Requirement } from './model.js'

const name = guarded(nameFrom, forms.filled)
const words = guarded(wordsFrom, forms.words)
const bound = guarded(numberFrom, forms.decimal)

const report = (context: z.RefinementCtx, issue: Issue | undefined): void => {
  if (issue) refuse(context, issue)
}

/** From its first to its last day, both included. */
export const periodSchema: z.ZodType<Period, Period> = /* @__PURE__ */ z.lazy(() =>
  z
    .strictObject({ from: isoDateSchema, to: isoDateSchema })
    .superRefine(({ from, to }, context) => {
      report(context, periodIssue(from, to))
    }),
)

/** A requirement of whichever municipality the field says. */
function requirementOf<M extends z.ZodType>(municipality: M) {
  const base = { municipality, basis: words, note: maybe(words) }
  return z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('deadline'),
      ...base,
      document: name,
      due: isoDateSchema,
      reportsOn: maybe(z.union([z.literal('nothing'), periodSchema])),
    }),
    z.strictObject({
      kind: z.literal('frequency'),
      ...base,
      document: name,
      every: z.enum(frequencies),
    }),
    z.strictObject({ kind: z.literal('document'), ...base, document: name }),
    z.strictObject({
      kind: z.literal('indicator'),
      ...base,
      indicator: name,
      breakdown: maybe(z.array(name)),
    }),
    z
      .strictObject({
        kind: z.enum(themes),
        ...base,
        measure: name,
        unit: name,
        minimum: maybe(bound),
        maximum: maybe(bound),
      })
      .superRefine((norm, context) => {
        report(context, boundsIssue(norm.measure, norm.minimum, norm.maximum))
      }, acrossFields),
    z.strictObject({
      kind: z.literal('format'),
      ...base,
      document: name,
      format: name,
      exclusive: maybe(z.boolean()),
    }),
  ])
}

/** One requirement as callers write it; unknown fields are refused. */
export const requirementSchema = /* @__PURE__ */ z.lazy(() => requirementOf(name))

/** The same where the municipality that asks is known already, as in a joint account. */
export const memberRequirementSchema = /* @__PURE__ */ z.lazy(() => requirementOf(maybe(name)))

/** A list of requirements, read as the set it stands for: each once, in one notation and order. */
export const requirementsSchema: z.ZodType<readonly Requirement[], readonly Requirement[]> =
  /* @__PURE__ */ z.lazy(() => z.array(requirementSchema).transform(canonicalSet))

/**
 * Reads requirements from outside, such as JSON.
 *
 * @param input a list of {@link Requirement}
 * @returns the requirements as the set they stand for, sorted and each once, or all issues: unknown
 * and missing fields (`input/…`) and whatever `harmonise` refuses
 *
 * @example
 * const outcome = parseRequirements([{ kind: 'price', municipality: 'GM0344', basis: 'ASV', measure: 'consult', unit: 'euro', maximun: 20 }])
 * if (!outcome.ok) outcome.issues.map((issue) => issue.code) // => ['input/unknown-field', 'requirements/no-bound']
 */
export function parseRequirements(input: unknown): Result<readonly Requirement[]> {
  return parseWith(requirementsSchema, input)
}

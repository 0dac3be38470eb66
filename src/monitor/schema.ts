import * as z from 'zod'
import { shown } from '../core/money/index.js'
import { SpukError } from '../core/result/index.js'
import { guarded, isoDateSchema } from '../core/schema/index.js'
import { isRecord } from './guards.js'
import { notAList } from './issues.js'
import { surveyGroups } from './model.js'

const to = /* @__PURE__ */ z.enum(surveyGroups)
const respondent = /* @__PURE__ */ z.string().trim().min(1).max(100)
const answer = /* @__PURE__ */ z.union([z.string(), z.number(), z.array(z.string()), z.null()])

/** The form of a response, whatever the questions are. */
export const responseSchema = /* @__PURE__ */ z.strictObject({
  kind: z.literal('survey-response').optional(),
  to,
  respondent,
  on: isoDateSchema.optional(),
  answers: z.record(z.string(), answer.optional()),
})

/** Who answers, for the rules on respondents, whatever else is wrong. */
export const respondentSchema = /* @__PURE__ */ z.object({ to, respondent })

/**
 * What is answered, for the rules on answers, whatever else is wrong. As a list, because a record
 * would lose the name `__proto__`.
 */
export const answersSchema = /* @__PURE__ */ z.object({
  to,
  answers: guarded(entriesFrom, { type: 'object' }),
})

function entriesFrom(value: unknown): readonly (readonly [string, unknown])[] {
  if (isRecord(value)) return Object.entries(value)
  throw new SpukError([notAList({ given: shown(value) })])
}

/** Whether an answer has one of the forms that {@link responseSchema} lets in. */
export function hasAnswerForm(value: unknown): boolean {
  return value === undefined || answer.safeParse(value).success
}

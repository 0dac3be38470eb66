import * as z from 'zod'
import { shown } from '../core/money/index.js'
import { isRecord, SpukError } from '../core/result/index.js'
import { forms, guarded, isoDateSchema, maybe } from '../core/schema/index.js'
import { countFrom } from './guards.js'
import type { ProportionInput } from './interval.js'
import { confidenceFrom } from './interval.js'
import { notAList } from './issues.js'
import { surveyGroups } from './model.js'
import type { Questionnaire, SurveyQuestion, Tabulation } from './model.js'

const to = /* @__PURE__ */ z.enum(surveyGroups)
const respondent = /* @__PURE__ */ z.string().trim().min(1).max(100)
const answer = /* @__PURE__ */ z.lazy(() =>
  z.union([z.string(), z.number(), z.array(z.string()), z.null()]),
)

/** The form of a response, whatever the questions are. */
export const responseSchema = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    kind: z.literal('survey-response').optional(),
    to,
    respondent,
    on: isoDateSchema.optional(),
    answers: z.record(z.string(), answer.optional()),
  }),
)

/** Who answers, for the rules on respondents, whatever else is wrong. */
export const respondentSchema = /* @__PURE__ */ z.lazy(() => z.object({ to, respondent }))

/**
 * What is answered, for the rules on answers, whatever else is wrong. As a list, because a record
 * would lose the name `__proto__`.
 */
export const answersSchema = /* @__PURE__ */ z.lazy(() =>
  z.object({
    to,
    answers: guarded(entriesFrom, { type: 'object' }),
  }),
)

export type Answers = z.output<typeof answersSchema>

function entriesFrom(value: unknown): readonly (readonly [string, unknown])[] {
  if (isRecord(value)) return Object.entries(value)
  throw new SpukError([notAList({ given: shown(value) })])
}

/** Whether an answer has one of the forms that {@link responseSchema} lets in. */
export function hasAnswerForm(value: unknown): boolean {
  return value === undefined || answer.safeParse(value).success
}

const count = /* @__PURE__ */ guarded<number>(countFrom, forms.count)
const text = /* @__PURE__ */ z.lazy(() => z.looseObject({ nl: z.string(), en: z.string() }))

/** A question that `tabulate` counts answers to; it may hold more fields. */
export const surveyQuestionSchema: z.ZodType<SurveyQuestion, SurveyQuestion> =
  /* @__PURE__ */ z.lazy(() => {
    const base = { id: z.string().regex(/\S/), to, text }
    const option = { id: z.string().regex(/\S/), label: text }
    return z.discriminatedUnion('type', [
      z.looseObject({
        ...base,
        type: z.enum(['single', 'multiple']),
        options: z.array(z.looseObject(option)).min(1),
      }),
      z.looseObject({
        ...base,
        type: z.literal('scale'),
        options: z.array(z.looseObject({ ...option, score: z.int() })).min(1),
      }),
    ])
  })

/** What `validateResponse` takes as a questionnaire. */
export const questionnaireSchema: z.ZodType<Questionnaire, Questionnaire> = /* @__PURE__ */ z.lazy(
  () => z.looseObject({ questions: z.array(surveyQuestionSchema) }),
)

/** A table of counted answers; it may hold more fields. */
export const tabulationSchema: z.ZodType<Tabulation, Tabulation> = /* @__PURE__ */ z.lazy(() =>
  z.looseObject({
    kind: z.literal('tabulation'),
    question: surveyQuestionSchema,
    respondents: count,
    answered: count.nullable(),
    missing: count.nullable(),
    counts: z.array(
      z.looseObject({
        option: z.string(),
        label: text,
        count: count.nullable(),
        share: z.string().nullable(),
        certain: z.boolean(),
        likely: maybe(count),
      }),
    ),
    unpaired: z.array(count),
    mean: z.string().nullable(),
    note: maybe(text),
  }),
)

/** What `proportionInterval` takes. */
export const proportionSchema: z.ZodType<ProportionInput, ProportionInput> = /* @__PURE__ */ z.lazy(
  () => {
    const confidence = guarded<string | number>(
      (value) => {
        confidenceFrom(value)
        return value as string | number
      },
      {
        anyOf: [
          forms.weight.anyOf[0],
          { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 },
        ],
      },
    )
    return z.strictObject({
      population: count,
      sample: count,
      count,
      confidence: maybe(confidence),
    })
  },
)

// What callers bring to this room, each input defined once.
import * as z from 'zod/mini'
import { count, date, name } from '../core/fields/index.js'
import { toPlainData } from '../core/input/index.js'
import { LARGEST_POPULATION } from '../core/limits.js'
import { ratioText, preview } from '../core/money/index.js'
import type { DecimalInput } from '../core/money/index.js'
import { prependPath, fieldsFrom, wrongType } from '../core/result/index.js'
import type { Issue } from '../core/result/index.js'
import { forms, leaf, list, ofKind, rule, uniqueBy } from '../core/schema/index.js'
import { findMunicipality } from '../municipality/index.js'
import { confidenceFrom } from './guards.js'
import { notATabulation } from './issues.js'
import { surveyGroups } from './model.js'
import type { SurveyAnswer } from './model.js'
import { emptyPopulation, moreThanWhole, populationTooLarge } from './number-issues.js'
import { sizeClasses } from './size-classes.js'

/** What a question or a table holds beside its own fields is kept, as plain data. */
const anythingElse = /* @__PURE__ */ leaf(toPlainData<unknown>, {})
const open = <S extends z.core.$ZodLooseShape>(shape: S) =>
  z.catchall(z.object(shape), anythingElse) as unknown as z.ZodMiniObject<S>

/** In the spelling of the caller's own file: answers are held against it as they are. */
const id = /* @__PURE__ */ z.lazy(() => z.string().check(z.regex(/\S/)))
const both = /* @__PURE__ */ z.lazy(() => open({ nl: z.string(), en: z.string() }))
const group = /* @__PURE__ */ z.enum(surveyGroups)

const questionFields = { id, to: group, text: both }
const optionFields = { id, label: both }
const atLeastOne = /* @__PURE__ */ z.minLength(1)

/** A question that answers can be held against. */
export const surveyQuestion = /* @__PURE__ */ z.lazy(() =>
  z.discriminatedUnion('type', [
    open({
      ...questionFields,
      type: z.enum(['single', 'multiple']),
      options: list(open(optionFields), atLeastOne, uniqueBy('id')),
    }),
    open({
      ...questionFields,
      type: z.literal('scale'),
      options: list(open({ ...optionFields, score: z.int() }), atLeastOne, uniqueBy('id')),
    }),
  ]),
)

/** What `validateResponse` takes as a questionnaire. */
export const questionnaire = /* @__PURE__ */ z.lazy(() =>
  open({ questions: list(surveyQuestion, uniqueBy('id')) }),
)

/** The arguments of functions by their names. */
export const questionnaireCall = /* @__PURE__ */ z.lazy(() => z.strictObject({ questionnaire }))

/** Answers by question; zod's record would lose the name `__proto__`. */
const answersByQuestion = /* @__PURE__ */ leaf<
  Readonly<Record<string, unknown>>,
  Readonly<Record<string, SurveyAnswer>>
>((value) => fieldsFrom(toPlainData(value)), {
  type: 'object',
  additionalProperties: {
    anyOf: [
      { type: 'string' },
      { type: 'number' },
      { type: 'array', items: { type: 'string' } },
      { type: 'null' },
    ],
  },
})

const answer = /* @__PURE__ */ z.lazy(() =>
  z.optional(z.union([z.string(), z.number(), z.array(z.string()), z.null()])),
)

/** What is wrong with the form of an answer, whatever the question is. */
export function answerForm(value: unknown): readonly Issue[] {
  if (z.safeParse(answer, value).success) return []
  return [wrongType({ expected: ['string', 'number', 'array', 'null'], given: preview(value) })]
}

/** The same for all answers of a response. */
export function formIssues(answers: ReadResponse['answers']): readonly Issue[] {
  return Object.entries(answers).flatMap(([question, given]) =>
    answerForm(given).map((issue) => prependPath(answerPath(question), issue)),
  )
}

/** The path of an answer in the response. */
export const answerPath = (question: string) => ['answers', preview(question)]

/** A response of which the answers are judged by the rules that are added to it. */
export const responseForm = /* @__PURE__ */ z.lazy(() =>
  z
    .strictObject({
      kind: z.optional(z.literal('survey-response')),
      to: group,
      /** The municipality by name or code, or the name of the library. */
      respondent: name,
      /** The day of the answers, `YYYY-MM-DD`. */
      on: z.optional(date),
      /** By the id of the question. */
      answers: answersByQuestion,
    })
    .check(
      rule(['to', 'respondent'], ({ to, respondent }) => {
        const found = to === 'municipalities' ? findMunicipality(respondent) : undefined
        if (!found || found.ok) return []
        return found.issues.map((issue) => prependPath(['respondent'], issue))
      }),
    ),
)

/** A response, whatever the questions are. */
export const surveyResponse = /* @__PURE__ */ z.lazy(() =>
  responseForm.check(rule(['answers'], ({ answers }) => formIssues(answers))),
)

const optionCount = /* @__PURE__ */ z.lazy(() =>
  open({
    option: z.string(),
    label: both,
    count: z.nullable(count),
    share: z.nullable(z.string()),
    certain: z.boolean(),
    likely: z.optional(count),
  }),
)

/** A table of counted answers, whatever its numbers say. */
export const tabulation = /* @__PURE__ */ z.lazy(() =>
  open({
    kind: z.literal('tabulation'),
    question: surveyQuestion,
    respondents: count,
    answered: z.nullable(count),
    missing: z.nullable(count),
    counts: list(optionCount),
    unpaired: list(count),
    mean: z.nullable(z.string()),
    note: z.optional(both),
  }).check(
    rule(['question', 'counts'], ({ question, counts }) => {
      const options = question.options.map((option) => option.id)
      const given = counts.map(({ option }) => option)
      const same = options.length === given.length && options.every((one, i) => one === given[i])
      return same ? [] : [notATabulation({ given: given.map(preview).join(', ') }, ['counts'])]
    }),
    ofKind('tabulation', notATabulation),
  ),
)

/** What `checkMonitor` reads of a monitor. */
export const monitorTables = /* @__PURE__ */ z.lazy(() => {
  const took = z.object({ respondents: count })
  return z.object({
    response: z.object({ municipalities: took, libraries: took }),
    tabulations: list(tabulation),
  })
})

/** What `checkTabulation` takes as options. */
export const checkOptions = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    /** How many took part in the survey; default what the tabulation itself says. */
    respondents: z.optional(count),
    /** Tables printed before this one, in which a copied chart may be found. */
    earlier: z.optional(list(tabulation)),
  }),
)

/** What `responseRate` takes; what it gives can be given in again. */
export const responseCount = /* @__PURE__ */ z.lazy(() =>
  z
    .strictObject({
      population: count,
      respondents: count,
      kind: z.optional(z.literal('response-rate')),
      rate: z.optional(z.string()),
      percent: z.optional(z.number()),
    })
    .check(notEmpty, partOf('respondents', 'population')),
)

const confidence = /* @__PURE__ */ leaf<string, DecimalInput>(
  (value) => ratioText(confidenceFrom(value)),
  {
    anyOf: [forms.weight.anyOf[0], { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 }],
  },
)

/** What `proportionInterval` takes. */
export const proportion = /* @__PURE__ */ z.lazy(() =>
  z
    .strictObject({
      /** How many there are in all, at most 10,000. */
      population: count,
      /** How many of them answered. */
      sample: count,
      /** How many of these have what is looked for. */
      count,
      /** Above 0 and below 1; default `0.95`. */
      confidence: z.optional(confidence),
    })
    .check(
      notEmpty,
      rule(['population'], ({ population }) =>
        population > LARGEST_POPULATION
          ? [populationTooLarge({ population, largest: LARGEST_POPULATION }, ['population'])]
          : [],
      ),
      // First, as it needs a sample without issues.
      partOf('count', 'sample'),
      partOf('sample', 'population'),
    ),
)

const notEmpty = /* @__PURE__ */ rule<{ population: number }, 'population'>(
  ['population'],
  ({ population }) => (population === 0 ? [emptyPopulation({}, ['population'])] : []),
)

/** No part is more than its whole. */
function partOf<P extends string, W extends string>(part: P, whole: W) {
  return rule<Record<P | W, number>, P | W>([part, whole], (value) =>
    value[part] > value[whole]
      ? [moreThanWhole({ part: value[part], whole: value[whole] }, [part])]
      : [],
  )
}

const borders = /* @__PURE__ */ leaf<readonly number[]>(
  (value) =>
    sizeClasses(value as readonly number[])
      .slice(1)
      .map(({ from }) => from),
  { type: 'array', items: { type: 'integer', minimum: 1 } },
)

/** What `tabulateBySize` takes as options. */
export const sizeOptions = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    /** 1 January of a year of which the register has numbers of inhabitants, `YYYY-01-01`. */
    on: date,
    /** Persons, rising; default `sizeBorders2023`. */
    borders: z.optional(borders),
  }),
)

/** The arguments of `checkTabulation`. */
export const checkCall = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    tabulation,
    respondents: z.optional(count),
    earlier: z.optional(list(tabulation)),
  }),
)

/** The arguments of `compareTabulations`. */
export const compareCall = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({ a: tabulation, b: tabulation }),
)

/** The arguments of `intervalFor`; the confidence is read with the numbers of the table. */
export const intervalCall = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    tabulation,
    option: name,
    population: count,
    confidence: z.optional(givenConfidence),
  }),
)

const givenConfidence = /* @__PURE__ */ leaf<DecimalInput>((value) => value as DecimalInput, {})

/** The answers of one municipality or library as callers write them. */
export interface SurveyResponseInput extends z.input<typeof responseForm> {}
/** Against what a tabulation is checked. */
export interface CheckOptions extends z.input<typeof checkOptions> {}
/** By which size municipalities are told apart. */
export interface SizeOptions extends z.input<typeof sizeOptions> {}
/** How many of a population took part, in whole numbers. */
export interface ResponseCount extends z.input<typeof responseCount> {}
/** What was found in a sample, in whole numbers. */
export interface ProportionInput extends z.input<typeof proportion> {}
/** The population that was asked, and how sure the interval is to be. */
export type IntervalOptions = Pick<ProportionInput, 'population' | 'confidence'>
/** A sample after reading. */
export type ReadProportion = z.output<typeof proportion>
/** A response after reading, its answers as they came. */
export type ReadResponse = z.output<typeof responseForm>

import { plain } from '../core/input/index.js'
import { shown } from '../core/money/index.js'
import { at, Collector, failure, having, resultOf } from '../core/result/index.js'
import type { Issue, Result } from '../core/result/index.js'
import { parseWith } from '../core/schema/index.js'
import { findMunicipality } from '../municipality/index.js'
import { eachFrom, questionFrom } from './guards.js'
import { notAsked, questionTwice, unknownQuestion } from './issues.js'
import type { Questionnaire, SurveyQuestion, SurveyResponse } from './model.js'
import { monitor2023 } from './monitor-2023/index.js'
import { readAnswer } from './read-answer.js'
import { answersSchema, hasAnswerForm, respondentSchema, responseSchema } from './schema.js'
import type { Answers } from './schema.js'

/**
 * Whether an input is a response to a survey. Municipalities are named by code or name and come out
 * as their code; answers come out as ids of options, a missing one as `null`. What comes out can be
 * given in again.
 *
 * @param input `{ to, respondent, on?, answers }`, with answers by the id of the question
 * @param questionnaire default the questions of {@link monitor2023}
 * @returns the response, or all issues: of its form (`input/…`, `calendar/…`), of the municipality
 * (`municipality/…`), and `monitor/unknown-question`, `/not-asked`, `/unknown-option`,
 * `/one-answer`, `/list-of-answers`, `/option-twice`, `/not-a-question`, `/question-twice`, `/not-a-list`
 *
 * @example
 * const outcome = validateResponse({ to: 'municipalities', respondent: 'Utrecht', answers: { q5: 'intended', q17: 4 } })
 * if (!outcome.ok) outcome.issues.map(({ code, path }) => [code, path]) // => [['monitor/not-asked', ['answers', 'q17']]]
 */
export function validateResponse(
  input: unknown,
  questionnaire: Questionnaire = monitor2023,
): Result<SurveyResponse> {
  const read = resultOf(() => plain(input))
  if (!read.ok) return read
  const form = parseWith(responseSchema, read.value)
  const who = respondentOf(read.value)
  const answers = answersOf(read.value, questionnaire)
  if (form.ok && who?.ok && answers.ok) {
    const { to, on } = form.value
    return {
      ok: true,
      value: {
        kind: 'survey-response',
        to,
        respondent: who.value,
        ...(on !== undefined && { on }),
        answers: answers.value,
      },
      warnings: who.warnings,
    }
  }
  return failure([form, who, answers].flatMap(issuesOf))
}

function issuesOf(outcome: Result<unknown> | undefined): readonly Issue[] {
  return !outcome || outcome.ok ? [] : outcome.issues
}

/** Nothing where the form has an issue for it already. */
function respondentOf(input: unknown): Result<string> | undefined {
  const form = parseWith(respondentSchema, input)
  if (!form.ok) return undefined
  const { to, respondent } = form.value
  if (to === 'libraries') return { ok: true, value: respondent, warnings: [] }
  const found = findMunicipality(respondent)
  const placed = (issues: readonly Issue[]) => issues.map((issue) => at(['respondent'], issue))
  return found.ok
    ? { ok: true, value: found.value.code, warnings: placed(found.warnings) }
    : failure(placed(found.issues))
}

function answersOf(
  input: unknown,
  questionnaire: Questionnaire,
): Result<SurveyResponse['answers']> {
  const form = parseWith(answersSchema, input)
  return resultOf(() => {
    const check = new Collector()
    const questions = check.attempt(['questionnaire'], () => questionsOf(questionnaire))
    check.done()
    return questions && form.ok ? answersTo(questions, form.value) : {}
  })
}

function answersTo(
  questions: ReadonlyMap<string, SurveyQuestion>,
  { to, answers }: Answers,
): SurveyResponse['answers'] {
  const issues = new Collector()
  const read = answers.map(([id, answer]): [string, string | readonly string[] | null] => {
    const path = ['answers', shown(id)]
    const question = questions.get(id)
    if (!question) {
      issues.add(unknownQuestion({ given: shown(id), known: [...questions.keys()] }, path))
    } else if (question.to !== to) {
      issues.add(notAsked({ question: id, to }, path))
    } else if (hasAnswerForm(answer)) {
      const chosen = issues.attempt(path, () => readAnswer(question, answer)) ?? null
      return [id, question.type === 'multiple' ? chosen : (chosen?.[0] ?? null)]
    }
    return [id, null]
  })
  issues.done()
  return Object.fromEntries(read)
}

function questionsOf(given: unknown): ReadonlyMap<string, SurveyQuestion> {
  const { questions } = QUESTIONNAIRE(plain(given))
  return new Map(questions.map((question) => [question.id, question]))
}

const QUESTIONNAIRE = /* @__PURE__ */ (() => having({ questions: differing }))()

/** Questions of which none has the id of another: an answer is to one question. */
function differing(list: unknown): readonly SurveyQuestion[] {
  const check = new Collector()
  const seen = new Set<string>()
  const questions = eachFrom(list, questionFrom)
  for (const [i, { id }] of questions.entries()) {
    if (seen.has(id)) check.add(questionTwice({ question: shown(id) }, [i, 'id']))
    seen.add(id)
  }
  check.done()
  return questions
}

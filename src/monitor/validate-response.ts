import { preview } from '../core/money/index.js'
import { prependPath, Collector, failure, resultOf } from '../core/result/index.js'
import type { Issue, Result } from '../core/result/index.js'
import { read, readResult, rule } from '../core/schema/index.js'
import { findMunicipality } from '../municipality/index.js'
import {
  answerForm,
  answerPath,
  formIssues,
  questionnaireCall,
  responseForm,
  surveyResponse,
} from './input.js'
import type { ReadResponse } from './input.js'
import { notAsked, unknownQuestion } from './issues.js'
import { surveyGroups } from './model.js'
import type { Questionnaire, SurveyQuestion, SurveyResponse } from './model.js'
import { monitor2023 } from './monitor-2023/index.js'
import { readAnswer } from './read-answer.js'

/**
 * Whether an input is a response to a survey. Municipalities are named by code or name and come out
 * as their code; answers come out as ids of options, a missing one as `null`. What comes out can be
 * given in again.
 *
 * @param input `{ to, respondent, on?, answers }`, with answers by the id of the question
 * @param questionnaire default the questions of {@link monitor2023}
 * @returns the response, or all issues: of its form (`input/…`, `calendar/…`), of the municipality
 * (`municipality/…`), and `monitor/unknown-question`, `/not-asked`, `/unknown-option`,
 * `/one-answer`, `/list-of-answers`, `/option-twice`
 *
 * @example
 * const outcome = validateResponse({ to: 'municipalities', respondent: 'Utrecht', answers: { q5: 'intended', q17: 4 } })
 * if (!outcome.ok) outcome.issues.map(({ code, path }) => [code, path]) // => [['monitor/not-asked', ['answers', 'q17']]]
 */
export function validateResponse(
  input: unknown,
  questionnaire: Questionnaire = monitor2023,
): Result<SurveyResponse> {
  const asked = resultOf(() => questionsOf(questionnaire))
  const response = readResult(asked.ok ? responseTo(asked.value) : surveyResponse, input)
  if (!asked.ok || !response.ok) return failure([asked, response].flatMap(issuesOf))
  const { to, respondent, on, answers } = response.value
  const found = to === 'municipalities' ? findMunicipality(respondent) : undefined
  return {
    ok: true,
    value: {
      kind: 'survey-response',
      to,
      respondent: found?.ok ? found.value.code : respondent,
      ...(on !== undefined && { on }),
      answers: answersTo(asked.value, to, answers).answers,
    },
    warnings: found?.ok ? found.warnings.map((issue) => prependPath(['respondent'], issue)) : [],
  }
}

function issuesOf(outcome: Result<unknown>): readonly Issue[] {
  return outcome.ok ? [] : outcome.issues
}

type Questions = ReadonlyMap<string, SurveyQuestion>

/** The library's own questions need no reading. */
function questionsOf(given: Questionnaire): Questions {
  const { questions } =
    given === monitor2023
      ? monitor2023
      : read(questionnaireCall, { questionnaire: given }).questionnaire
  return new Map(questions.map((question) => [question.id, question]))
}

/** A response to these questions: its answers are judged whatever else is wrong with it. */
function responseTo(questions: Questions) {
  return responseForm.check(
    rule<Pick<ReadResponse, 'to' | 'answers'>, 'answers'>(['answers'], (value) => {
      const { to, answers } = value as Pick<ReadResponse, 'to' | 'answers'>
      return surveyGroups.includes(to)
        ? answersTo(questions, to, answers).issues
        : formIssues(answers)
    }),
  )
}

/** The answers as ids of options, and all that is wrong with them. */
function answersTo(questions: Questions, to: ReadResponse['to'], given: ReadResponse['answers']) {
  const check = new Collector()
  const answers = Object.entries(given).map(
    ([id, answer]): [string, string | readonly string[] | null] => {
      const path = answerPath(id)
      const question = questions.get(id)
      const form = answerForm(answer)
      check.add(...form.map((issue) => prependPath(path, issue)))
      if (!question) {
        check.add(unknownQuestion({ given: preview(id), known: [...questions.keys()] }, path))
      } else if (question.to !== to) {
        check.add(notAsked({ question: id, to }, path))
      } else if (form.length === 0) {
        const chosen = check.attempt(path, () => readAnswer(question, answer)) ?? null
        return [id, question.type === 'multiple' ? chosen : (chosen?.[0] ?? null)]
      }
      return [id, null]
    },
  )
  return { answers: Object.fromEntries(answers), issues: check.issues }
}

import { Collector } from '../core/result/index.js'
import { read } from '../core/schema/index.js'
import { listFrom } from './guards.js'
import { surveyQuestion } from './input.js'
import type { SurveyAnswer, SurveyQuestion, Tabulation } from './model.js'
import { readAnswer } from './read-answer.js'
import type { Chosen } from './read-answer.js'
import { tabulationOf } from './tabulation.js'

/**
 * Counts the answers to one question. Missing answers (nothing, an empty text, an empty list) are
 * kept apart: shares and the mean of a scale are exact, and of those that answered. The shares of a
 * `multiple` question may add up to more than one.
 *
 * @param answers one for each respondent, in any order
 * @throws SpukError with every `monitor/unknown-option`, `/one-answer`, `/list-of-answers` and
 * `/option-twice`, each with the position of the answer; `input/…`
 *
 * @example
 * const [policy] = monitor2023.questions.filter(({ id }) => id === 'q5')
 * const counted = tabulate(policy, ['no', 'yes', 'no', null])
 * counted.counts.map(({ count, share }) => [count, share]) // => [[2, '2/3'], [0, '0'], [1, '1/3']]
 * counted.missing // => 1
 */
export function tabulate(question: SurveyQuestion, answers: Iterable<SurveyAnswer>): Tabulation {
  const issues = new Collector()
  const { asked, given } = issues.valid({
    asked: issues.attempt(['question'], () => read(surveyQuestion, question)),
    given: issues.attempt(['answers'], () => listFrom(answers)),
  })
  const chosen = given.map((answer, i) => issues.attempt([i], () => readAnswer(asked, answer)))
  return counted(asked, issues.valid(chosen))
}

/** The table of answers that were read. */
export function counted(question: SurveyQuestion, answers: readonly Chosen[]): Tabulation {
  const counts = new Map(question.options.map(({ id }) => [id, 0]))
  const given = answers.filter((answer) => answer !== null)
  for (const id of given.flat()) counts.set(id, (counts.get(id) ?? 0) + 1)
  const [respondents, answered] = [answers.length, given.length]
  const missing = respondents - answered
  return tabulationOf(question, { respondents, answered, missing, values: [...counts.values()] })
}

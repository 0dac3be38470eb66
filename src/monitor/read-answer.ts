import { preview } from '../core/money/index.js'
import { Collector, SpukError } from '../core/result/index.js'
import { listOfAnswers, oneAnswer, optionTwice, unknownOption } from './issues.js'
import type { SurveyQuestion } from './model.js'

/** The ids of the options that an answer chooses, in the order of the question; `null` for a missing answer. */
export type Chosen = readonly string[] | null

/** Reads one answer; throws every `monitor/unknown-option`, `/one-answer`, `/list-of-answers`, `/option-twice`. */
export function readAnswer(question: SurveyQuestion, answer: unknown): Chosen {
  if (isMissing(answer)) return null
  if (question.type === 'multiple') return readSeveral(question, answer)
  if (Array.isArray(answer)) {
    throw new SpukError([oneAnswer({ question: question.id, given: answer.length })])
  }
  const chosen = optionIn(question, answer)
  if (chosen === undefined) throw new SpukError([notAnOption(question, answer)])
  return [chosen]
}

/** An unticked list cannot be told from a question that was passed over. */
function isMissing(answer: unknown): boolean {
  return answer == null || answer === '' || (Array.isArray(answer) && answer.length === 0)
}

function readSeveral(question: SurveyQuestion, answer: unknown): readonly string[] {
  if (!Array.isArray(answer)) {
    throw new SpukError([listOfAnswers({ question: question.id, given: preview(answer) })])
  }
  const chosen = new Set<string>()
  const check = new Collector()
  for (const [i, item] of (answer as readonly unknown[]).entries()) {
    const option = optionIn(question, item)
    if (option === undefined) check.add(notAnOption(question, item, i))
    else if (chosen.has(option)) check.add(optionTwice({ question: question.id, option }, [i]))
    else chosen.add(option)
  }
  check.done()
  return question.options.flatMap(({ id }) => (chosen.has(id) ? [id] : []))
}

/** An option by its id, a step of a scale by its score too. */
function optionIn(question: SurveyQuestion, answer: unknown): string | undefined {
  const byScore = question.type === 'scale' && typeof answer === 'number'
  const found = byScore
    ? question.options.find(({ score }) => score === answer)
    : question.options.find(({ id }) => id === answer)
  return found?.id
}

function notAnOption(question: SurveyQuestion, answer: unknown, position?: number) {
  const options = question.options.map(({ id }) => id)
  const path = position === undefined ? [] : [position]
  return unknownOption({ question: question.id, given: preview(answer), options }, path)
}

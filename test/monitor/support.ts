import { isSpukError, valueOf } from '../../src/core/result/index.js'
import type { Issue, Result } from '../../src/core/result/index.js'
import { monitor2023 } from '../../src/monitor/index.js'
import type { ChoiceQuestion, ScaleQuestion, SurveyQuestion } from '../../src/monitor/index.js'

export { valueOf }

const option = (id: string) => ({ id, label: { nl: id, en: id } })

/** A question with options `a`, `b` and `c`. */
export const single: ChoiceQuestion = {
  id: 'one',
  to: 'municipalities',
  type: 'single',
  text: { nl: 'Welke?', en: 'Which?' },
  options: ['a', 'b', 'c'].map(option),
}
export const multiple: ChoiceQuestion = { ...single, id: 'many', type: 'multiple' }
/** A scale from −1 to 1. */
export const scale: ScaleQuestion = {
  ...single,
  id: 'scale',
  type: 'scale',
  options: [-1, 0, 1].map((score) => ({
    ...option(['low', 'middle', 'high'][score + 1] ?? ''),
    score,
  })),
}

/** A question of 2023. */
export function question(id: string): SurveyQuestion {
  const found = monitor2023.questions.find((each) => each.id === id)
  if (!found) throw new Error(id)
  return found
}

/** The issues that a computation throws. */
export function issuesOf(compute: () => unknown): readonly Issue[] {
  try {
    compute()
  } catch (error) {
    if (isSpukError(error)) return error.issues
    throw error
  }
  return []
}

/** Code and path of each issue, as one text. */
export function listed(issues: readonly Issue[]): readonly string[] {
  return issues.map(({ code, path }) => [code, ...path].join(' '))
}

/** Code and path of what a Result reports, warnings included. */
export function reported(result: Result<unknown>): readonly string[] {
  return listed(result.ok ? result.warnings : result.issues)
}

import { addRatios, divideRatios, multiplyRatios, ratioOf, ratioText } from '../core/money/index.js'
import type { Text } from '../core/result/index.js'
import type { SurveyQuestion, Tabulation } from './model.js'

/** What a table is made of; shares and mean follow from it. */
export interface TabulationFigures {
  readonly respondents: number
  readonly answered: number | null
  readonly missing: number | null
  /** In the order of the options. */
  readonly values: readonly (number | null)[]
  readonly unpaired?: readonly number[]
  /** Options whose value is not surely theirs. */
  readonly uncertain?: readonly string[]
  readonly likely?: Readonly<Record<string, number>>
  readonly note?: Text
}

/** The table of a question with these figures. */
export function tabulationOf(question: SurveyQuestion, figures: TabulationFigures): Tabulation {
  const { respondents, answered, missing, values, unpaired = [], uncertain = [], note } = figures
  const counts = question.options.map(({ id, label }, i) => {
    const count = values[i] ?? null
    const likely = figures.likely?.[id]
    return {
      option: id,
      label,
      count,
      share: shareOf(count, answered),
      certain: !uncertain.includes(id),
      ...(likely !== undefined && { likely }),
    }
  })
  const mean = meanOf(question, values)
  return {
    kind: 'tabulation',
    question,
    respondents,
    answered,
    missing,
    counts,
    unpaired,
    mean,
    ...(note && { note }),
  }
}

/** An exact share, or `null` where either number is unknown or nobody answered. */
export function shareOf(count: number | null, of: number | null): string | null {
  if (count === null || of === null || of === 0) return null
  return ratioText(divideRatios(ratioOf(count), ratioOf(of)))
}

/** The exact mean score of a scale; `null` for other questions, unknown counts and no answers. */
export function meanOf(
  question: SurveyQuestion,
  values: readonly (number | null)[],
): string | null {
  if (question.type !== 'scale') return null
  let [scores, answers] = [ratioOf(0), ratioOf(0)]
  for (const [i, { score }] of question.options.entries()) {
    const count = values[i]
    if (count == null) return null
    scores = addRatios(scores, multiplyRatios(ratioOf(score), ratioOf(count)))
    answers = addRatios(answers, ratioOf(count))
  }
  return answers.numerator === 0n ? null : ratioText(divideRatios(scores, answers))
}

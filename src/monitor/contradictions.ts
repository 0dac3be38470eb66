import { Collector, preview } from '../core/result/index.js'
import type { Issue } from '../core/result/index.js'
import {
  answeredDiffers,
  countAboveAnswered,
  countAboveRespondents,
  derivedDiffers,
  missingDiffers,
  noValues,
  pairingUncertain,
  sameChart,
  sumAboveRespondents,
  valueMissing,
} from './issues.js'
import type { Tabulation } from './model.js'
import { meanOf, shareOf } from './tabulation.js'

/** Everything in a table of sound form that contradicts itself, the survey or an earlier table, or is unsure. */
export function contradictionsIn(
  tabulation: Tabulation,
  respondents: number,
  earlier: readonly Tabulation[] = [],
): readonly Issue[] {
  const question = tabulation.question.id
  if (printedValues(tabulation).length === 0) return [noValues({ question })]
  return [
    ...aboveRespondents(tabulation, respondents),
    ...totalsDiffer(tabulation),
    ...derivedFiguresDiffer(tabulation),
    ...gaps(tabulation),
    ...earlier
      .filter((other) => other.question.id !== question && sameChartAs(other, tabulation))
      .map((other) => sameChart({ question, as: other.question.id })),
  ]
}

function printedValues({ counts, unpaired }: Tabulation): readonly number[] {
  return [...counts.flatMap(({ count }) => count ?? []), ...unpaired]
}

function sumOf(tabulation: Tabulation): number {
  return printedValues(tabulation).reduce((sum, value) => sum + value, 0)
}

function aboveRespondents(tabulation: Tabulation, respondents: number): readonly Issue[] {
  const question = tabulation.question.id
  if (tabulation.question.type !== 'multiple') {
    const sum = sumOf(tabulation)
    return sum > respondents ? [sumAboveRespondents({ question, sum, respondents })] : []
  }
  return tabulation.counts.flatMap(({ option, count }) =>
    count !== null && count > respondents
      ? [countAboveRespondents({ question, option, count, respondents })]
      : [],
  )
}

function totalsDiffer(tabulation: Tabulation): readonly Issue[] {
  const { answered, missing, respondents, counts } = tabulation
  const { id: question, type } = tabulation.question
  const issues = new Collector()
  if (answered === null) return []
  if (type === 'multiple') {
    for (const { option, count } of counts) {
      if (count !== null && count > answered) {
        issues.add(countAboveAnswered({ question, option, count, answered }))
      }
    }
  } else {
    const sum = sumOf(tabulation)
    const whole = emptyCounts(tabulation) <= tabulation.unpaired.length
    if (whole ? sum !== answered : sum > answered) {
      issues.add(answeredDiffers({ question, answered, sum }))
    }
  }
  if (missing !== null && answered + missing !== respondents) {
    issues.add(missingDiffers({ question, answered, missing, respondents }))
  }
  return issues.issues
}

/** Shares and mean of a table that was not made here, or was changed since. */
function derivedFiguresDiffer(tabulation: Tabulation): readonly Issue[] {
  const { question, counts, answered, mean } = tabulation
  const differs = (figure: string, stated: string | null, computed: string | null) =>
    stated === computed
      ? []
      : [
          derivedDiffers({
            question: question.id,
            figure,
            stated: preview(stated ?? '-'),
            computed: computed ?? '-',
          }),
        ]
  const values = counts.map(({ count }) => count)
  return [
    ...counts.flatMap(({ option, count, share }) =>
      differs(option, share, shareOf(count, answered)),
    ),
    ...differs('mean', mean, meanOf(question, values)),
  ]
}

/** How many options have no count of their own. Unpaired values fill them; what is left over is missing. */
function emptyCounts({ counts }: Tabulation): number {
  return counts.filter(({ count }) => count === null).length
}

function gaps(tabulation: Tabulation): readonly Issue[] {
  const { counts, unpaired } = tabulation
  const question = tabulation.question.id
  const missing =
    emptyCounts(tabulation) > unpaired.length ? counts.filter(({ count }) => count === null) : []
  const unsure = counts.filter(
    ({ count, certain }) => !certain && (count !== null || unpaired.length > 0),
  )
  return [
    ...missing.map(({ option, likely }) =>
      valueMissing({ question, option, likely: likely ?? null }),
    ),
    ...(unsure.length > 0 || unpaired.length > 0
      ? [
          pairingUncertain({
            question,
            options: unsure.map(({ option }) => option),
            counts: [...unsure.flatMap(({ count }) => count ?? []), ...unpaired],
          }),
        ]
      : []),
  ]
}

/** The same options with the same numbers, some of them above zero. */
function sameChartAs(a: Tabulation, b: Tabulation): boolean {
  const chart = ({ counts, unpaired }: Tabulation) =>
    JSON.stringify([counts.map(({ option, count }) => [option, count]), unpaired])
  return sumOf(a) > 0 && chart(a) === chart(b)
}

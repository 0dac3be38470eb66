import { ratioOf, ratioText, subtractRatios } from '../core/money/index.js'
import { prependPath, SpukError } from '../core/result/index.js'
import { read } from '../core/schema/index.js'
import { contradictionsIn } from './contradictions.js'
import { compareCall } from './input.js'
import { notComparable } from './issues.js'
import type { Tabulation, TabulationComparison } from './model.js'

/**
 * Two tabulations of one question side by side, such as two years, or a region and the monitor. The
 * questions must have the same type and the same options; their ids and texts may differ.
 * Differences are exact shares, b less a.
 *
 * @returns with the issues of both tables, of which the figures stand as they are
 * @throws SpukError `monitor/not-comparable`, or as `checkTabulation` for what has no sound form
 *
 * @example
 * const monitor = monitor2023.tabulations[4]
 * const ours = tabulate(monitor.question, ['yes', 'yes', 'no', 'intended'])
 * const compared = compareTabulations(monitor, ours)
 * compared.options.map(({ option, difference }) => [option, difference]) // => [['no', '-11/48'], ['intended', '-5/24'], ['yes', '0.4375']]
 */
export function compareTabulations(a: Tabulation, b: Tabulation): TabulationComparison {
  const both = read(compareCall, { a, b })
  return compared(both.a, both.b)
}

function compared(a: Tabulation, b: Tabulation): TabulationComparison {
  const others = new Map(b.counts.map((row) => [row.option, row]))
  const options = a.counts.flatMap((row) => {
    const other = others.get(row.option)
    if (!other) return []
    return [
      {
        option: row.option,
        label: row.label,
        a: { count: row.count, share: row.share },
        b: { count: other.count, share: other.share },
        difference: differenceOf(row.share, other.share),
        certain: row.certain && other.certain,
      },
    ]
  })
  if (
    a.question.type !== b.question.type ||
    options.length !== others.size ||
    options.length !== a.counts.length
  ) {
    throw new SpukError([notComparable({ a: a.question.id, b: b.question.id })])
  }
  return {
    kind: 'tabulation-comparison',
    question: { a: a.question.id, b: b.question.id, text: a.question.text },
    answered: { a: a.answered, b: b.answered },
    options,
    mean: { a: a.mean, b: b.mean, difference: differenceOf(a.mean, b.mean) },
    issues: [
      ...contradictionsIn(a, a.respondents).map((issue) => prependPath(['a'], issue)),
      ...contradictionsIn(b, b.respondents).map((issue) => prependPath(['b'], issue)),
    ],
  }
}

/** `b − a`, exact; `null` where either is unknown. */
function differenceOf(a: string | null, b: string | null): string | null {
  return a === null || b === null ? null : ratioText(subtractRatios(ratioOf(b), ratioOf(a)))
}

import { inputNode, sumNode } from '../core/explain/model.js'
import type { Explanation } from '../core/explain/model.js'
import type { Text } from '../core/result/index.js'
import type { CheckedLine } from './input.js'
import { purposes } from './purposes.js'
import type { SpendingCheck } from './spending-check.js'

type SpendingFigures = Pick<SpendingCheck, 'byPurpose' | 'inside' | 'outside' | 'total'>

/** The lines as inputs, and each total as the sum of what stands before it. */
export function explainSpending(
  lines: readonly CheckedLine[],
  figures: SpendingFigures,
): Explanation {
  const inputs = lines.map((line, i) => inputNode(`line-${i + 1}`, labelOf(line, i), line.amount))
  const perPurpose = purposes.map(({ purpose, term }) =>
    sumNode(
      purpose,
      term,
      inputs.filter((_, i) => lines[i]?.purpose === purpose).map(({ id }) => id),
      figures.byPurpose[purpose],
    ),
  )
  const three = ['library', 'promotion', 'coordination']
  const inside = { nl: 'binnen de drie doelen', en: 'inside the three purposes' }
  return {
    kind: 'explanation',
    title: { nl: 'Besteding naar doel', en: 'Spending by purpose' },
    nodes: [
      ...inputs,
      ...perPurpose,
      sumNode('inside', inside, three, figures.inside),
      sumNode('total', { nl: 'totaal', en: 'total' }, ['inside', 'outside'], figures.total),
    ],
    results: {
      inside: 'inside',
      outside: 'outside',
      total: 'total',
      ...Object.fromEntries(purposes.map(({ purpose }) => [`byPurpose.${purpose}`, purpose])),
    },
    assumptions: [],
  }
}

function labelOf({ description, id }: CheckedLine, i: number): Text {
  const own = description ?? id
  return own === undefined ? { nl: `Regel ${i + 1}`, en: `Line ${i + 1}` } : { nl: own, en: own }
}

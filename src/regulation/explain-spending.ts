import type { Explanation, ExplanationNode } from '../core/explain/model.js'
import type { Euro } from '../core/money/index.js'
import type { Text } from '../core/result/index.js'
import type { CheckedLine, SpendingCheck } from './model.js'
import { purposes } from './purposes.js'

type Figures = Pick<SpendingCheck, 'byPurpose' | 'inside' | 'outside' | 'total'>

/** The lines as inputs, and each total as the sum of what stands before it. */
export function explainSpending(lines: readonly CheckedLine[], figures: Figures): Explanation {
  const inputs = lines.map((line, i) => input(`line-${i + 1}`, labelOf(line, i), line.amount))
  const perPurpose = purposes.map(({ purpose, term }) =>
    sum(
      purpose,
      term,
      inputs.filter((_, i) => lines[i]?.purpose === purpose).map(({ id }) => id),
      figures.byPurpose[purpose],
    ),
  )
  const three = ['library', 'promotion', 'coordination']
  return {
    kind: 'explanation',
    title: { nl: 'Besteding naar doel', en: 'Spending by purpose' },
    nodes: [
      ...inputs,
      ...perPurpose,
      sum(
        'inside',
        { nl: 'binnen de drie doelen', en: 'inside the three purposes' },
        three,
        figures.inside,
      ),
      sum('total', { nl: 'totaal', en: 'total' }, ['inside', 'outside'], figures.total),
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

function input(id: string, label: Text, value: Euro): ExplanationNode {
  return { type: 'input', id, label, unit: 'euro', value, origin: 'caller' }
}

/** A sum of nothing has no step: it is nought from the start. */
function sum(id: string, label: Text, of: readonly string[], value: Euro): ExplanationNode {
  if (of.length === 0) return input(id, label, value)
  return { type: 'step', id, label, unit: 'euro', op: 'add', of, value }
}

import { inputNode, subtractNode, sumNode } from '../core/explain/model.js'
import type { Explanation, ExplanationNode } from '../core/explain/model.js'
import type { Text } from '../core/result/index.js'
import { grouped } from '../core/lists/index.js'
import { joined } from './labels.js'
import type { PassThrough, PassThroughStep } from './results.js'

type PassThroughFigures = Pick<
  PassThrough,
  'start' | 'arrived' | 'behind' | 'keptByPurpose' | 'unexplained'
>

const BEHIND: Text = { nl: 'Onderweg niet doorbetaald', en: 'Stayed behind on the way' }
const UNEXPLAINED: Text = { nl: 'Zonder genoemd doel', en: 'Without a purpose named' }

/** Every hand-over and every amount kept as an input; what stayed behind from these. */
export function explainPassThrough(
  steps: readonly PassThroughStep[],
  { behind, keptByPurpose, unexplained }: PassThroughFigures,
): Explanation {
  const kept = steps.flatMap((step, i) =>
    step.kept.map(({ purpose, amount }, j) => ({
      purpose,
      node: inputNode(`kept-${i + 1}-${j + 1}`, joined(step.from, `: ${purpose}`), amount),
    })),
  )
  const keptNodes = kept.map(({ node }) => node.id)
  const keptFor = grouped(kept, ({ purpose }) => purpose)
  const purposes = keptByPurpose.map(({ purpose, amount }, i) => ({
    field: `keptByPurpose.${i}.amount`,
    node: sumNode(
      `purpose-${i + 1}`,
      { nl: purpose, en: purpose },
      (keptFor.get(purpose) ?? []).map(({ node }) => node.id),
      amount,
    ),
  }))
  const nodes: readonly ExplanationNode[] = [
    ...steps.map(({ from, to, amount }, i) =>
      inputNode(`step-${i + 1}`, joined(from, ` → ${to.nl}`, ` → ${to.en}`), amount),
    ),
    ...kept.map(({ node }) => node),
    ...steps.flatMap((step, i) => behindNodes(step, i)),
    ...purposes.map(({ node }) => node),
    subtractNode('behind', BEHIND, ['step-1', `step-${steps.length}`], behind),
    subtractNode('unexplained', UNEXPLAINED, ['behind', ...keptNodes], unexplained),
  ]
  return {
    kind: 'explanation',
    title: { nl: 'De weg van het geld', en: 'The way of the money' },
    nodes,
    results: {
      start: 'step-1',
      arrived: `step-${steps.length}`,
      behind: 'behind',
      unexplained: 'unexplained',
      ...Object.fromEntries(purposes.map(({ field, node }) => [field, node.id])),
      ...Object.fromEntries(
        steps.flatMap(({ behind: left }, i) =>
          left === null ? [] : [[`steps.${i}.behind`, `behind-${i + 1}`]],
        ),
      ),
    },
    assumptions: [],
  }
}

function behindNodes({ from, kept, behind, unexplained }: PassThroughStep, i: number) {
  if (behind === null || unexplained === null) return []
  const label = { nl: `Niet doorbetaald door ${from.nl}`, en: `Stayed behind at ${from.en}` }
  const keptNodes = kept.map((_, j) => `kept-${i + 1}-${j + 1}`)
  return [
    subtractNode(`behind-${i + 1}`, label, [`step-${i}`, `step-${i + 1}`], behind),
    subtractNode(
      `unexplained-${i + 1}`,
      joined(label, ' zonder genoemd doel', ' without a purpose named'),
      [`behind-${i + 1}`, ...keptNodes],
      unexplained,
    ),
  ]
}

import { inputNode, roundingNode, stepNode } from '../core/explain/model.js'
import type {
  Amount,
  Assumption,
  ExplanationNode,
  InputNode,
  NodeValue,
  ParameterNode,
  StepNode,
  Unit,
} from '../core/explain/model.js'
import { deepFreeze } from '../core/frozen/index.js'
import type { DatedValue } from '../core/law/index.js'
import { ratioText } from '../core/money/index.js'
import type { Ratio } from '../core/money/index.js'
import type { Issue, Text } from '../core/result/index.js'

/** A grant under construction: the nodes of its graph, what was taken for granted and what deserves a look. */
export interface Draft {
  readonly nodes: ExplanationNode[]
  readonly assumptions: Assumption[]
  readonly warnings: Issue[]
}

const LABELS = /* @__PURE__ */ deepFreeze({
  inhabitants: { nl: 'Inwoners', en: 'Inhabitants' },
  'low-educated': {
    nl: 'Inwoners van 15 tot 75 jaar met ten hoogste vmbo',
    en: 'Residents aged 15 to 75 with at most vmbo',
  },
  'population-rate': { nl: 'Bedrag per inwoner', en: 'Amount per inhabitant' },
  'education-rate': {
    nl: 'Bedrag per inwoner met ten hoogste vmbo',
    en: 'Amount per resident with at most vmbo',
  },
  'education-budget': {
    nl: 'Landelijk budget voor de onderwijscomponent',
    en: 'National budget for the education component',
  },
  factor: { nl: 'Factor over beide componenten', en: 'Factor over both components' },
  'population-exact': { nl: 'Bevolkingscomponent, exact', en: 'Population component, exact' },
  population: { nl: 'Bevolkingscomponent', en: 'Population component' },
  'education-share': {
    nl: 'Aandeel laag opgeleid, 15 tot 75 jaar (CBS 2021)',
    en: 'Share with low education, aged 15 to 75 (CBS 2021)',
  },
  'education-weight': {
    nl: 'Gewicht: aandeel × inwoners',
    en: 'Weight: share × inhabitants',
  },
  'education-total-exact': {
    nl: 'Te verdelen over alle gemeenten, exact',
    en: 'To apportion over all municipalities, exact',
  },
  'education-total': {
    nl: 'Te verdelen over alle gemeenten',
    en: 'To apportion over all municipalities',
  },
  'national-weight': { nl: 'Som van alle gewichten', en: 'Sum of all weights' },
  'education-scale': { nl: 'Bedrag per eenheid gewicht', en: 'Amount per unit of weight' },
  'education-exact': { nl: 'Onderwijscomponent, exact', en: 'Education component, exact' },
  education: { nl: 'Onderwijscomponent', en: 'Education component' },
  exact: { nl: 'Som van de componenten, exact', en: 'Sum of the components, exact' },
  amount: { nl: 'Specifieke uitkering', en: 'Specific grant' },
  annex: { nl: 'Bedrag in de bijlage bij de regeling', en: 'Amount in the annex' },
  difference: { nl: 'Bijlage min berekening', en: 'Annex minus computation' },
} satisfies Record<string, Text>)

/** The nodes that a grant's graph is made of. */
export type NodeId = keyof typeof LABELS

export function input(
  id: NodeId,
  unit: Unit,
  value: NodeValue,
  origin: InputNode['origin'],
): InputNode {
  return inputNode(id, LABELS[id], value, origin, unit)
}

/** A parameter as the regulation has it, or as the caller set it. */
export function parameter<T extends NodeValue>(
  id: NodeId,
  unit: Unit,
  version: DatedValue<T> | undefined,
  override: NodeValue | undefined,
): ParameterNode {
  const base = { type: 'parameter', id, label: LABELS[id], unit } as const
  if (override !== undefined || version === undefined) {
    return { ...base, value: override ?? 0, origin: 'caller', status: 'assumed' }
  }
  const { value, from, to, published, status, reference } = version
  return {
    ...base,
    value,
    origin: 'source',
    from,
    ...(to !== undefined && { to }),
    ...(published !== undefined && { published }),
    status,
    reference,
  }
}

export function step(
  id: NodeId,
  op: StepNode['op'],
  of: readonly NodeId[],
  unit: Unit,
  value: NodeValue | Ratio,
): StepNode {
  return stepNode(id, LABELS[id], op, of, plain(value), unit)
}

const HALF_UP = /* @__PURE__ */ deepFreeze({
  nl: 'op hele centen, een halve cent naar boven (aanname: de regeling noemt geen afronding)',
  en: 'to whole cents, half a cent up (assumption: the regulation names no rounding)',
})

export function rounding(id: NodeId, of: NodeId, value: Amount): ExplanationNode {
  return roundingNode(id, LABELS[id], of, 'half-up', HALF_UP, value)
}

export function labelOf(id: NodeId): Text {
  return LABELS[id]
}

function plain(value: NodeValue | Ratio): NodeValue {
  return typeof value === 'object' && 'numerator' in value ? ratioText(value) : value
}

import { inWords } from '../../core/calendar/index.js'
import { inputNode, roundingNode, stepNode, sumNode } from '../../core/explain/model.js'
import type { Assumption, Explanation, ExplanationNode } from '../../core/explain/model.js'
import {
  divideRatios,
  multiplyRatios,
  ratioOf,
  ratioText,
  addRatios,
} from '../../core/money/index.js'
import type { Euro, Ratio } from '../../core/money/index.js'
import { uncheckedAwb } from '../references.js'
import type { InterestPart, InterestYear, StatutoryInterest } from './model.js'

type Figures = Pick<StatutoryInterest, 'amount' | 'interest' | 'total' | 'years'>

const WHY = {
  nl: 'De rente van een jaar van verzuim is een bedrag in hele centen.',
  en: 'The interest of a year of default is an amount in whole cents.',
}

/** Each year of default with its base, its days at each rate, and its rounding. */
export function explainInterest(
  { amount, interest, total, years }: Figures,
  assumptions: readonly Assumption[],
): Explanation {
  const isCompound = years.some(({ base }) => !base.equals(amount))
  const nodes: readonly ExplanationNode[] = [
    inputNode('amount', { nl: 'Niet op tijd betaald', en: 'Not paid in time' }, amount),
    inputNode('hundred', { nl: 'Honderd', en: 'Hundred' }, 100, 'computed', 'factor'),
    ...years.flatMap((year, i) => yearNodes(year, i, isCompound)),
    sumNode(
      'interest',
      { nl: 'Wettelijke rente', en: 'Statutory interest' },
      years.map((_, i) => `interest-${i + 1}`),
      interest,
    ),
    sumNode(
      'total',
      { nl: 'Bedrag met rente', en: 'Amount with interest' },
      ['amount', 'interest'],
      total,
    ),
  ]
  return {
    kind: 'explanation',
    title: { nl: 'Wettelijke rente', en: 'Statutory interest' },
    nodes: nodes.map((node) =>
      node.id === 'interest' ? { ...node, reference: uncheckedAwb('4:98') } : node,
    ),
    results: {
      amount: 'amount',
      interest: 'interest',
      total: 'total',
      ...Object.fromEntries(years.map((_, i) => [`years.${i}.interest`, `interest-${i + 1}`])),
    },
    assumptions,
  }
}

function yearNodes(
  { from, to, daysInYear, base, parts, interest }: InterestYear,
  i: number,
  isCompound: boolean,
): readonly ExplanationNode[] {
  const n = i + 1
  const span = {
    nl: `${inWords(from).nl} tot en met ${inWords(to).nl}`,
    en: `${inWords(from).en} to ${inWords(to).en}`,
  }
  const isSame = i === 0 || !isCompound
  const baseId = isSame ? 'amount' : `base-${n}`
  const days = {
    nl: `Dagen van het jaar van verzuim vanaf ${inWords(from).nl}`,
    en: `Days of the year of default from ${inWords(from).en}`,
  }
  const before = i === 1 ? 'amount' : `base-${i}`
  const exact = parts.map((part) => exactInterest(base, part, daysInYear))
  const sum = exact.reduce<Ratio>(addRatios, ratioOf(0))
  return [
    ...(isSame
      ? []
      : [
          sumNode(
            baseId,
            { nl: `Rentedragend: ${span.nl}`, en: `Bears interest: ${span.en}` },
            [before, `interest-${i}`],
            base,
          ),
        ]),
    inputNode(`year-${n}`, days, daysInYear, 'counted', 'count'),
    ...parts.flatMap((part, j) => partNodes(part, `${n}-${j + 1}`, { baseId, n, base }, exact[j])),
    stepNode(
      `exact-${n}`,
      { nl: `Rente precies: ${span.nl}`, en: `Interest, exact: ${span.en}` },
      'add',
      parts.map((_, j) => `part-${n}-${j + 1}`),
      ratioText(sum),
    ),
    roundingNode(
      `interest-${n}`,
      { nl: `Rente: ${span.nl}`, en: `Interest: ${span.en}` },
      `exact-${n}`,
      'half-up',
      WHY,
      interest,
    ),
  ]
}

function partNodes(
  part: InterestPart,
  key: string,
  { baseId, n, base }: Pick<InterestYear, 'base'> & { baseId: string; n: number },
  exact: Ratio = ratioOf(0),
): readonly ExplanationNode[] {
  const { from, to, days, percent } = part
  const span = {
    nl: `${inWords(from).nl} tot en met ${inWords(to).nl}`,
    en: `${inWords(from).en} to ${inWords(to).en}`,
  }
  return [
    inputNode(
      `percent-${key}`,
      { nl: `Percentage: ${span.nl}`, en: `Rate: ${span.en}` },
      percent,
      'caller',
      'percent',
    ),
    inputNode(
      `days-${key}`,
      { nl: `Dagen: ${span.nl}`, en: `Days: ${span.en}` },
      days,
      'counted',
      'count',
    ),
    stepNode(
      `weighted-${key}`,
      { nl: `Bedrag × percentage × dagen: ${span.nl}`, en: `Amount × rate × days: ${span.en}` },
      'multiply',
      [baseId, `percent-${key}`, `days-${key}`],
      ratioText(weightedBy(base, part)),
      'factor',
    ),
    stepNode(
      `part-${key}`,
      { nl: `Rente precies: ${span.nl}`, en: `Interest, exact: ${span.en}` },
      'divide',
      [`weighted-${key}`, `year-${n}`, 'hundred'],
      ratioText(exact),
    ),
  ]
}

/** Base × percent × days ÷ days of the year ÷ 100, in euros: 36 500 × 6 × 184 ÷ 365 ÷ 100 = 1 104. */
export function exactInterest(base: Euro, part: InterestPart, daysInYear: number): Ratio {
  return divideRatios(weightedBy(base, part), ratioOf(daysInYear * 100))
}

function weightedBy(base: Euro, { percent, days }: InterestPart): Ratio {
  return multiplyRatios(multiplyRatios(ratioOf(base), ratioOf(percent)), ratioOf(days))
}

import { inputNode, subtractNode, roundingNode, stepNode, sumNode } from '../core/explain/model.js'
import type { Assumption, Explanation, ExplanationNode } from '../core/explain/model.js'
import { deepFreeze } from '../core/frozen/index.js'
import { divideRatios, euro, ratioText } from '../core/money/index.js'
import type { Euro } from '../core/money/index.js'
import type { Placed } from './movements.js'
import { grouped } from '../core/lists/index.js'
import { joined } from './labels.js'
import type { CostPart, SpreadCost } from './costs.js'
import type { Liquidity, LiquidityMonth, Shortfall } from './results.js'

interface LiquidityFigures extends Pick<Liquidity, 'opening' | 'months' | 'in' | 'out'> {
  readonly costs: readonly SpreadCost[]
  readonly moved: readonly Placed[]
  readonly shortfall: Shortfall
}

/** What comes in and goes out, each month from the one before, and the lowest month as what is to be bridged. */
export function explainLiquidity(figures: LiquidityFigures): Explanation {
  const { opening, months, costs, moved, shortfall } = figures
  const { lowest, bridging } = shortfall
  const byMonth = grouped(moved, ({ month }) => month)
  const used = new Set(moved.map(({ node }) => node))
  const monthly = months.flatMap((month, i) =>
    monthNodes(month, months[i - 1], byMonth.get(month.month) ?? []),
  )
  const made = new Set(monthly.map(({ id }) => id))
  const of = (what: string) =>
    months.map(({ month }) => `${what}-${month}`).filter((id) => made.has(id))
  const last = months.at(-1)?.month ?? ''
  const totalIn = { nl: 'Ontvangen in de periode', en: 'Received in the period' }
  const totalOut = { nl: 'Uitgegeven in de periode', en: 'Spent in the period' }
  const nodes: ExplanationNode[] = [
    inputNode('opening', { nl: 'Beginsaldo', en: 'Opening balance' }, opening),
    ...moved.flatMap(({ direction, node, label, amount }) =>
      direction === 'in' ? [inputNode(node, label, amount)] : [],
    ),
    ...costs.flatMap((cost, i) => costNodes(cost, `cost-${i + 1}`, used)),
    ...monthly,
    sumNode('in', totalIn, of('in'), figures.in),
    sumNode('out', totalOut, of('out'), figures.out),
    ...bridgingNodes(lowest.month, bridging),
  ]
  return {
    kind: 'explanation',
    title: { nl: 'Saldo per maand', en: 'Balance by month' },
    nodes,
    results: {
      in: 'in',
      out: 'out',
      balance: `balance-${last}`,
      'lowest.balance': `balance-${lowest.month}`,
      bridging: 'bridging',
      ...Object.fromEntries(
        months.map(({ month }, i) => [`months.${i}.balance`, `balance-${month}`]),
      ),
    },
    assumptions: ASSUMPTIONS,
  }
}

function monthNodes(
  month: LiquidityMonth,
  before: LiquidityMonth | undefined,
  own: readonly Placed[],
): readonly ExplanationNode[] {
  const { month: name } = month
  const nodesOf = (direction: 'in' | 'out') =>
    own.flatMap((one) => (one.direction === direction ? [one.node] : []))
  const start = before === undefined ? 'opening' : `balance-${before.month}`
  const [into, out] = [nodesOf('in'), nodesOf('out')]
  const [inId, outId, balanceId] = [`in-${name}`, `out-${name}`, `balance-${name}`]
  const label = { nl: `Saldo eind ${name}`, en: `Balance at the end of ${name}` }
  const available = { nl: `Beschikbaar ${name}`, en: `Available, ${name}` }
  const parts = into.length === 0 ? [start] : [start, inId]
  return [
    ...(into.length === 0
      ? []
      : [sumNode(inId, { nl: `In ${name}`, en: `In, ${name}` }, into, month.in)]),
    ...(out.length === 0
      ? [sumNode(balanceId, label, parts, month.balance)]
      : [
          sumNode(outId, { nl: `Uit ${name}`, en: `Out, ${name}` }, out, month.out),
          sumNode(`available-${name}`, available, parts, month.opening.plus(month.in)),
          subtractNode(balanceId, label, [`available-${name}`, outId], month.balance),
        ]),
  ]
}

/** A spread cost step by step: each running total rounded, and a month's part what it adds. */
function costNodes(
  { label, amount, on, parts }: SpreadCost,
  id: string,
  used: ReadonlySet<string>,
): readonly ExplanationNode[] {
  if (on !== null) return used.has(id) ? [inputNode(id, label, amount)] : []
  const places = parts.flatMap(({ counts }, i) => (counts ? [i] : []))
  const [first, last] = [places[0], places.at(-1)]
  if (first === undefined || last === undefined) return []
  return [
    inputNode(id, label, amount),
    ...parts.flatMap((one, i): readonly ExplanationNode[] => {
      if (i < first - 1 || i > last) return []
      const total = totalNodes({ label, amount }, id, one)
      if (i < first) return total
      const before = parts[i - 1]
      const partLabel = joined(label, ` ${one.month}`)
      const totals = [`${id}-total-${one.key}`]
      return [
        ...total,
        before === undefined
          ? sumNode(`${id}-${one.key}`, partLabel, totals, one.amount)
          : subtractNode(
              `${id}-${one.key}`,
              partLabel,
              [...totals, `${id}-total-${before.key}`],
              one.amount,
            ),
      ]
    }),
  ]
}

/** What the first months come to: their share of the whole, rounded. */
function totalNodes(
  { label, amount }: Pick<SpreadCost, 'label' | 'amount'>,
  id: string,
  { key, share: { numerator, denominator }, upTo: until, runningTotal }: CostPart,
): readonly ExplanationNode[] {
  const upTo = joined(label, ` ${until.nl}`, ` ${until.en}`)
  return [
    inputNode(
      `${id}-share-${key}`,
      { nl: `Deel van de maanden ${until.nl}`, en: `Part of the months ${until.en}` },
      `${numerator}/${denominator}`,
      'counted',
      'factor',
    ),
    stepNode(
      `${id}-exact-${key}`,
      upTo,
      'multiply',
      [id, `${id}-share-${key}`],
      fraction(amount.cents, numerator, denominator),
    ),
    roundingNode(
      `${id}-total-${key}`,
      upTo,
      `${id}-exact-${key}`,
      'half-up',
      { nl: 'lopend totaal op de cent', en: 'running total to the cent' },
      runningTotal,
    ),
  ]
}

/** Cents × part ÷ parts, in euros, exact. */
function fraction(cents: number, part: number, parts: number): string {
  const whole = (numerator: bigint) => ({ numerator, denominator: 1n })
  const exact = whole(BigInt(cents) * BigInt(part))
  return ratioText(divideRatios(exact, whole(100n * BigInt(parts))))
}

/** The lowest balance below zero is what is needed; without one, nothing is. */
function bridgingNodes(month: string, bridging: Euro): readonly ExplanationNode[] {
  const label = { nl: 'Nodig om geen maand rood te staan', en: 'Needed to keep out of the red' }
  if (bridging.cents === 0) return [inputNode('bridging', label, bridging)]
  return [
    inputNode('zero', { nl: 'Nul', en: 'Zero' }, euro(0)),
    subtractNode('bridging', label, ['zero', `balance-${month}`], bridging),
  ]
}

const ASSUMPTIONS: readonly Assumption[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'end-of-month',
    text: {
      nl: 'Het saldo is dat van het einde van de maand; de volgorde binnen een maand telt niet.',
      en: 'The balance is that of the end of the month; the order within a month does not count.',
    },
  },
  {
    id: 'expected-comes',
    text: {
      nl: 'Een betaling die nog niet is ontvangen, telt op de dag waarop zij wordt verwacht.',
      en: 'A payment that has not been received counts on the day it is expected.',
    },
  },
])

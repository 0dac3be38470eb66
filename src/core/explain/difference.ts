import { MOST_NODES } from '../limits.js'
import { Euro, ratioOf, sumEuros } from '../money/index.js'
import { Collector, resultOf, SpukError } from '../result/index.js'
import type { Issue, Locale, Text } from '../result/index.js'
import { evaluate } from './evaluate.js'
import { isInCents, toEuro } from './exact.js'
import { noAmount } from './issues.js'
import { inputNode, sumNode } from './model.js'
import type { Explained, Explanation, ExplanationNode, Unit } from './model.js'
import { figureOf, movesTowards, addedTerms } from './moves.js'
import type { Figure, Move } from './moves.js'
import { resultFrom } from './read.js'
import { shownValue } from './show.js'
import { asRecorded } from './splits.js'
import type { Evaluated } from './splits.js'
import { checkKinds, subjectsInTitle, unlikeSubjects } from './subject.js'

/** What one changed input, parameter or row does to the main figure. */
export interface Contribution {
  /** Of the input or parameter; of a row of a table (`table.rows.staff`); or `method` for what none of them explains. */
  readonly id: string
  readonly label: Text
  readonly unit: Unit
  /** As text, in the first result; empty for a row it does not have. */
  readonly from: string
  /** As text, in the second result. */
  readonly to: string
  readonly amount: Euro
}

/** How one result's main figure becomes another's; the contributions add up to the total. */
export interface Difference {
  readonly kind: 'difference'
  /** That the results are not about one municipality or one library. */
  readonly warnings: readonly Issue[]
  /** Of the main figure: which total is compared. */
  readonly label: Text
  readonly from: Euro
  readonly to: Euro
  /** `to` minus `from`. */
  readonly total: Euro
  readonly contributions: readonly Contribution[]
  readonly explanation: Explanation
}

export const METHOD = {
  id: 'method',
  label: { nl: 'Andere methode of opbouw', en: 'Another method or structure' },
} as const

/**
 * Why two results differ in their main figure, which `label` names: the amount of a grant; the balance of a
 * settlement or a statement; the balance of all municipalities together of a joint account; the total of a
 * table. What one municipality's balance has to do with it, the difference of its two statements says.
 *
 * The inputs and parameters of the first take the values of the second, one at a time in the order of the
 * explanation; each contributes the change it brings. Where two of them act together, the later one bears
 * what they do jointly. A table goes row by row: in a statement a row counts with the municipality's cell,
 * elsewhere with its amount. What only one of the results has counts in the other as 1 if it is a factor,
 * as 0 if it is one term more in the same sum. What is left (another method, another structure, or changes
 * too many to compute one by one) is one contribution `method`, so that the sum is always exact.
 *
 * Only results of one kind are compared. Two municipalities or libraries may be, and a warning and the title
 * then say so first.
 *
 * @param a the result to start from
 * @param b the result to arrive at
 * @throws SpukError `explain/…` for what is no explained result or has no amount as its main figure,
 * `explain/unlike-kinds` for results of two kinds
 *
 * @example
 * const { total, contributions } = difference(apportion(1, { a: 1 }), apportion(3, { a: 1 }))
 * total.format() // => '€ 2,00'
 * contributions.map(({ id, amount }) => [id, amount.format()]) // => [['total', '€ 2,00']]
 * const plan = (rent) => apportionTable({ rows: [{ row: 'rent', amount: rent }, { row: 'staff', amount: 90 }], weights: { a: 1, b: 2 } })
 * difference(plan(10), plan(12)).contributions.map(({ id, amount }) => [id, amount.format()]) // => [['table.rows.rent', '€ 2,00']]
 */
export function difference(a: Explained | Explanation, b: Explained | Explanation): Difference {
  const check = new Collector()
  const { one, two } = check.valid({
    one: check.attempt(['a'], () => resultFrom(a)),
    two: check.attempt(['b'], () => resultFrom(b)),
  })
  checkKinds(one, two)
  const [first, second] = [one.explanation, two.explanation]
  const warnings = unlikeSubjects(a, b)
  const name = mainFigure(first)
  const [start, end] = [nodeOf(first, name), nodeOf(second, name)]
  const [from, to] = [start, end].map(amountIn) as [Euro, Euro]
  const [begin, arrive] = [figureOf(first, start.id), figureOf(second, end.id)]
  const before = contributions(begin, start.id, movesTowards(begin, second))
  const after = contributions(arrive, end.id, addedTerms(arrive, first))
  const reached = sumEuros([from, ...before.map(({ amount }) => amount)])
  const left = to.minus(sumEuros(after.map(({ amount }) => amount)))
  const method: Contribution = {
    ...METHOD,
    unit: 'euro',
    from: reached.toString(),
    to: left.toString(),
    amount: left.minus(reached),
  }
  const rest = method.amount.cents === 0 ? [] : [method]
  const all = [...before, ...rest, ...after]
  const figures = { label: nameOf(first, start), from, to, total: to.minus(from) }
  return {
    kind: 'difference',
    warnings,
    ...figures,
    contributions: all,
    explanation: explained(figures, all, subjectsInTitle(warnings)),
  }
}

/** The figure that a result is about: its amount, or else the first it names. */
function mainFigure({ results }: Explanation): string {
  return Object.hasOwn(results, 'amount') ? 'amount' : (Object.keys(results)[0] ?? '')
}

function nodeOf(explanation: Explanation, name: string): ExplanationNode {
  const { nodes, results } = explanation
  const figure = Object.hasOwn(results, name) ? name : mainFigure(explanation)
  return nodes.find(({ id }) => id === results[figure]) as ExplanationNode
}

function amountIn({ unit, label, value }: ExplanationNode): Euro {
  if (unit !== 'euro') throw new SpukError([noAmount({ nl: label.nl, en: label.en })])
  return toEuro(ratioOf(value))
}

/** What a figure is called; what is split keeps the name it had before, for a split has the name of its method. */
function nameOf({ nodes }: Explanation, node: ExplanationNode): Text {
  if (node.type === 'table') return { nl: 'Totaal van de tabel', en: 'Total of the table' }
  if (node.type !== 'apportionment' && node.type !== 'spread') return node.label
  const [total] = node.of
  return (nodes.find(({ id }) => id === total) as ExplanationNode).label
}

/** What each move brings about in the main figure; what neither moves nor is moved is left out. */
function contributions(
  { under }: Figure,
  main: string,
  moves: readonly Move[],
): readonly Contribution[] {
  const state = new Map<string, ExplanationNode>()
  for (const { change } of moves) if ('before' in change) state.set(change.before.id, change.before)
  let left = MOST_NODES
  let current = amountOf(under, main, state)
  return moves.flatMap(({ id, label, unit, from, to, change }) => {
    let amount = Euro.fromCents(0)
    if (!('before' in change)) {
      if (isInCents(change)) amount = toEuro(change)
    } else if (left > 0) {
      left -= under.length
      state.set(change.after.id, change.after)
      const next = amountOf(under, main, state) ?? current
      if (next && current) amount = next.minus(current)
      current = next
    }
    return amount.cents === 0 && from === to ? [] : [{ id, label, unit, from, to, amount }]
  })
}

/** The main figure with some nodes replaced; `undefined` where half-way values cannot be computed with. */
function amountOf(
  nodes: readonly ExplanationNode[],
  main: string,
  replaced: ReadonlyMap<string, ExplanationNode>,
): Euro | undefined {
  const graph = { nodes: nodes.map((node) => replaced.get(node.id) ?? node) }
  const outcome = resultOf(() => {
    const { value } = evaluate(graph, (leaf) => leaf.value, asRecorded).get(main) as Evaluated
    return toEuro(value)
  })
  return outcome.ok ? outcome.value : undefined
}

const LABELS = {
  from: { nl: 'in de eerste uitkomst', en: 'in the first result' },
  to: { nl: 'in de tweede uitkomst', en: 'in the second result' },
  total: { nl: 'Verschil', en: 'Difference' },
}

/** The contributions as inputs, the difference as their sum. */
function explained(
  { label, from, to, total }: Pick<Difference, 'label' | 'from' | 'to' | 'total'>,
  list: readonly Contribution[],
  subjects: Text,
): Explanation {
  const of = (what: Text) => ({ nl: `${label.nl} ${what.nl}`, en: `${label.en} ${what.en}` })
  const inputs = list.map((one, i) => {
    const what = { nl: changed(one, 'nl'), en: changed(one, 'en') }
    return inputNode(`contribution-${i + 1}`, what, one.amount, 'computed')
  })
  const ids = inputs.map(({ id }) => id)
  return {
    kind: 'explanation',
    title: {
      nl: `Verschil: ${label.nl}${subjects.nl}`,
      en: `Difference: ${label.en}${subjects.en}`,
    },
    nodes: [
      inputNode('from', of(LABELS.from), from, 'computed'),
      ...inputs,
      sumNode('total', LABELS.total, ids, total),
      sumNode('to', of(LABELS.to), ['from', 'total'], to),
    ],
    results: { amount: 'total', total: 'total', from: 'from', to: 'to' },
    assumptions: [],
  }
}

/** What changed, from what to what. */
function changed({ label, unit, from, to }: Contribution, locale: Locale): string {
  const text = (value: string) => (value === '' ? '–' : shownValue(value, unit, locale))
  return from === to ? label[locale] : `${label[locale]} (${text(from)} → ${text(to)})`
}

import { ratioOf } from '../money/index.js'
import { referenceText } from '../result/index.js'
import type { Text } from '../result/index.js'
import { figureText } from './exact.js'
import type { Amount, ExplanationNode, NodeValue } from './model.js'
import { columnNames, rowNames } from './names.js'
import { insideField } from './splits.js'

/** Something that a node is given, apart from its value and from the figures it comes to. */
export interface Fact {
  /** Where it stands: `weights.GM0344`, `rows.staff`, `mode`. */
  readonly field: string
  readonly name: Text
  /** In one notation, so that equal facts have equal texts. */
  readonly text: string
}

type Written = Readonly<Record<string, number | string>>

/**
 * All that a node is given: whence a value comes and when it holds, which operation, which weights, rows,
 * periods and fixed amounts. Not its label nor other wording, which may get better without anything changing.
 */
export function factsOf(node: ExplanationNode): readonly Fact[] {
  const { type, unit, reference } = node
  return [
    fact('type', 'soort stap', 'type of node', type),
    fact('unit', 'eenheid', 'unit', unit),
    fact('reference', 'bron', 'source', reference && referenceText(reference)),
    ...ownFacts(node),
  ]
}

function ownFacts(node: ExplanationNode): readonly Fact[] {
  switch (node.type) {
    case 'input':
      return [fact('origin', 'herkomst', 'origin', node.origin)]
    case 'parameter':
      return [
        fact('origin', 'herkomst', 'origin', node.origin),
        fact('status', 'status', 'status', node.status),
        fact('from', 'geldig vanaf', 'valid from', node.from),
        fact('to', 'geldig tot en met', 'valid to', node.to),
        fact('published', 'gepubliceerd op', 'published on', node.published),
      ]
    case 'step':
      return [
        fact('op', 'bewerking', 'operation', node.op),
        sources(sortedOperands(node.op, node.of)),
      ]
    case 'mean':
      return node.parts.flatMap(({ name, value, weight }) => [
        fact(`parts.${insideField(name)}.value`, `waarde ${name}`, `value ${name}`, number(value)),
        fact(`parts.${insideField(name)}.weight`, ...weightOf(name), number(weight)),
      ])
    case 'rounding':
      return [
        sources(node.of),
        fact('mode', 'wijze van afronden', 'way of rounding', node.mode),
        fact('step', 'afgerond op', 'rounded to', euros(node.step)),
      ]
    case 'apportionment':
      return [
        sources(node.of),
        fact('remainderTo', 'wie de restcenten krijgt', 'taker of the cents', node.remainderTo),
        ...weights(node.weights),
      ]
    case 'share':
      return [
        sources(node.of),
        fact('key', 'partij', 'party', node.key),
        fact('lastCent.key', ...LAST_CENT, node.lastCent?.key),
        fact('lastCent.weight', ...LAST_WEIGHT, node.lastCent && number(node.lastCent.weight)),
      ]
    case 'table': {
      const [rowName, columnName] = [rowNames(node), columnNames(node)]
      return [
        ...weights(node.weights, columnName),
        ...node.rows.flatMap(({ row, amount, group, weights: own }) => {
          const [at, nl, en] = [
            `rows.${insideField(row)}`,
            `regel ${rowName(row)}`,
            `row ${rowName(row)}`,
          ]
          return [
            fact(`${at}.amount`, nl, en, euros(amount)),
            fact(`${at}.group`, `${nl}, groep`, `${en}, group`, group),
            ...weights(own, columnName, `${at}.weights`, [`${nl}, `, `${en}, `]),
          ]
        }),
      ]
    }
    case 'table-share':
      return [
        sources(node.of),
        fact('column', 'kolom', 'column', node.column),
        fact('group', 'groep', 'group', node.group),
      ]
    case 'spread': {
      const { of, periods, fixed } = node
      const order = periods.map(({ period }) => period).join(', ')
      return [
        sources(of),
        fact('periods', 'volgorde van de perioden', 'order of the periods', order),
        ...periods.map(({ period, weight }) =>
          fact(`periods.${period}`, ...weightOf(period), number(weight)),
        ),
        ...Object.entries(fixed).map(([period, is]) =>
          fact(`fixed.${period}`, `vast bedrag ${period}`, `fixed ${period}`, euros(is)),
        ),
      ]
    }
  }
}

const LAST_CENT = ['wie de laatste restcent krijgt', 'taker of the last cent'] as const
const LAST_WEIGHT = ['gewicht bij de laatste restcent', 'weight behind the last cent'] as const

function fact(field: string, nl: string, en: string, text: string | undefined): Fact {
  return { field, name: { nl, en }, text: text ?? '' }
}

function sources(of: readonly string[]): Fact {
  return fact('of', 'gebruikte stappen', 'nodes used', of.join(', '))
}

/** Sums and products are the same in any order; of what is taken away or divided by, the first stands apart. */
function sortedOperands(op: string, of: readonly string[]): readonly string[] {
  const apart = op === 'subtract' || op === 'divide' ? 1 : 0
  return [...of.slice(0, apart), ...of.slice(apart).sort()]
}

function weights(
  given: Written | undefined,
  nameOf = (key: string) => key,
  field = 'weights',
  [nl, en]: readonly [string, string] = ['', ''],
): readonly Fact[] {
  return Object.entries(given ?? {}).map(([key, weight]) => {
    const [nlWeight, enWeight] = weightOf(nameOf(key))
    return fact(`${field}.${key}`, nl + nlWeight, en + enWeight, number(weight))
  })
}

function weightOf(key: string): readonly [nl: string, en: string] {
  return [`gewicht van ${key}`, `weight of ${key}`]
}

const number = (value: NodeValue) => figureText(ratioOf(value), 'weight')
const euros = (amount: Amount | string) => figureText(ratioOf(amount), 'euro')

/** The facts in which two nodes of one name differ, with the text of each; nodes of two types differ in that alone. */
export function differingFacts(
  old: ExplanationNode,
  current: ExplanationNode,
): readonly (Fact & { readonly found: string })[] {
  const [before, after] = [factsOf(old), factsOf(current)].map((facts) => {
    const shown = old.type === current.type ? facts : facts.slice(0, 1)
    return new Map(shown.map((each) => [each.field, each]))
  }) as [Map<string, Fact>, Map<string, Fact>]
  return [...new Map([...before, ...after]).values()].flatMap(({ field, name }) => {
    const [text, found] = [before.get(field)?.text ?? '', after.get(field)?.text ?? '']
    return text === found ? [] : [{ field, name, text, found }]
  })
}

import { PART_REASONS } from '../apportion/index.js'
import { inWords } from '../calendar/index.js'
import { ratioOf } from '../money/index.js'
import type { Locale, Reference } from '../result/index.js'
import { isLeaf } from './graph.js'
import type { Leaf } from './graph.js'
import type {
  ApportionmentNode,
  Explanation,
  ExplanationNode,
  MeanNode,
  NodeValue,
  SpreadNode,
  TableNode,
  Unit,
} from './model.js'
import { columnNames, rowNames } from './names.js'
import { shownValue } from './show.js'
import { splitOf } from './splits.js'
import { SIGNS, WORDS } from './words.js'

/** One line of a derivation; the parts of an apportionment have no number of their own. */
export interface Row {
  readonly number: string
  readonly label: string
  readonly value: string
  /** The same value as data, if there is one. */
  readonly exact: NodeValue | undefined
  readonly unit: Unit
  /** Why, piece by piece; a reference is written as the format cites it. */
  readonly how: readonly (string | Reference)[]
  /** Whether the line holds a figure of the result. */
  readonly figure: boolean
}

/** The language and the format that lines are written in. */
export interface Style {
  readonly locale: Locale
  /** Makes a text safe for the format. */
  readonly write: (text: string) => string
}

/** A node and the number of its line. */
interface Place {
  readonly node: ExplanationNode
  readonly number: string
}

/** Up to this many parties each have a line. */
const PARTIES = 20
/** Up to this many lines are named in a sum. */
const TERMS = 6

/** The lines of a derivation: one for each node, and one for each part of a short apportionment. */
export function rowsOf({ nodes, results }: Explanation, style: Style): readonly Row[] {
  const { locale, write } = style
  const figures = new Set(Object.values(results))
  const places = new Map(nodes.map((node, i) => [node.id, { node, number: String(i + 1) }]))
  const placeOf = (id: string) => places.get(id) as Place
  const line = (id: string) => placeOf(id).number
  return nodes.flatMap((node) => {
    const basis = node.reference ? [node.reference] : []
    const how = isLeaf(node)
      ? source(node, basis, style)
      : [...derivation(node, placeOf, style), ...basis]
    const row: Row = {
      number: line(node.id),
      label: write(node.label[locale]),
      value: shownValue(node.value, node.unit, locale),
      exact: node.value,
      unit: node.unit,
      how,
      figure: figures.has(node.id),
    }
    return [row, ...parts(node, (id) => placeOf(id).node.value, style)]
  })
}

/** The lines under an apportionment that is not too long. */
function parts(
  node: ExplanationNode,
  valueOf: (id: string) => NodeValue,
  style: Style,
): readonly Row[] {
  if (node.type === 'apportionment') return parties(node, valueOf(node.of[0]), style)
  if (node.type === 'table') return tableRows(node, style)
  if (node.type === 'mean') return means(node, style)
  return node.type === 'spread' ? periods(node, style) : []
}

/** Where a value comes from, on what basis, and when it holds. */
function source(
  node: Leaf,
  basis: readonly Reference[],
  { locale, write }: Style,
): readonly (string | Reference)[] {
  const { origin: origins, status: statuses, published, valid } = WORDS[locale]
  if (node.type === 'input') return [origins[node.origin], ...basis]
  const { origin, status, from, to } = node
  const dated = (date: string) => write(inWords(date)[locale])
  return [
    ...(origin === 'caller' ? [origins.parameter] : []),
    ...basis,
    statuses[status],
    ...(node.published === undefined ? [] : [published(dated(node.published))]),
    ...(from === undefined && to === undefined
      ? []
      : [valid(from && dated(from), to && dated(to))]),
  ]
}

/** From which lines a value follows, and how. */
function derivation(
  node: Exclude<ExplanationNode, Leaf>,
  placeOf: (id: string) => Place,
  { locale, write }: Style,
): string[] {
  const line = (id: string) => placeOf(id).number
  const words = WORDS[locale]
  const euros = (amount: NodeValue) => shownValue(amount, 'euro', locale)
  switch (node.type) {
    case 'step': {
      const sign = ` ${SIGNS[node.op]} `
      const terms = node.of.map(line)
      if (terms.length <= TERMS) return [terms.join(sign)]
      return [[...terms.slice(0, 2), '…', ...terms.slice(-1)].join(sign), words.many(terms.length)]
    }
    case 'mean':
      return [words.mean(node.parts.length)]
    case 'rounding': {
      const [of] = node.of
      return [words.rounded(line(of), node.mode, euros(node.step)), write(node.reason[locale])]
    }
    case 'apportionment': {
      const taker = node.remainderTo === undefined ? undefined : write(node.remainderTo)
      return [words.apportioned(line(node.of[0]), Object.keys(node.weights).length, taker)]
    }
    case 'share': {
      const { key, keyLabel = key, of, quota, floor, extraCents, lastCent } = node
      return [
        words.share(write(keyLabel), line(of[0]), line(of[1]), line(of[2])),
        words.exactly(euros(`${quota.numerator}/${quota.denominator}`)),
        words.floor(euros(floor), extraCents),
        ...(lastCent
          ? [
              words.lastCent(
                write(lastCent.label ?? lastCent.key),
                shownValue(lastCent.weight, 'weight', locale),
              ),
            ]
          : []),
      ]
    }
    case 'table': {
      const keys = Object.values(node.cells).flatMap((cells) => Object.keys(cells))
      return [words.table(node.rows.length, new Set(keys).size)]
    }
    case 'table-share': {
      const { node: table, number } = placeOf(node.of[0])
      const nameOf = columnNames(table as TableNode)
      const column = node.column === undefined ? undefined : write(nameOf(node.column))
      const group = node.groupLabel?.[locale] ?? node.group
      return [words.subtotal(column, write(group), number)]
    }
    case 'spread':
      return [words.spread(line(node.of[0]), node.periods.length)]
  }
}

function parties(node: ApportionmentNode, total: NodeValue, style: Style): Row[] {
  if (Object.keys(node.weights).length > PARTIES) return []
  const { locale } = style
  const { weight: weighing, exactly } = WORDS[locale]
  return splitOf(node, ratioOf(total)).parts.map(({ key, weight, quota, reason }) => {
    const why = [
      weighing(shownValue(weight, 'weight', locale)),
      exactly(shownValue(quota, 'euro', locale)),
      PART_REASONS[reason][locale],
    ]
    return part(key, own(node.amounts, key), why, style)
  })
}

function tableRows(table: TableNode, style: Style): Row[] {
  const { rows, cells } = table
  if (rows.length > PARTIES) return []
  const [rowName, columnName] = [rowNames(table), columnNames(table)]
  return rows.map(({ row, amount }) => {
    const shares = Object.entries(own(cells, row) ?? {}).map(
      ([column, share]) =>
        `${style.write(columnName(column))} ${shownValue(share, 'euro', style.locale)}`,
    )
    const named = shares.length > TERMS ? [...shares.slice(0, TERMS), '…'] : shares
    return part(rowName(row), amount, [named.join(' + ')], style)
  })
}

function periods({ periods: all, fixed, amounts }: SpreadNode, style: Style): Row[] {
  if (all.length > PARTIES) return []
  const words = WORDS[style.locale]
  return all.map(({ period, weight }) => {
    const why = words.weight(shownValue(weight, 'weight', style.locale))
    const how = Object.hasOwn(fixed, period) ? words.fixed : why
    return part(period, own(amounts, period), [how], style)
  })
}

function means({ parts: all, unit }: MeanNode, style: Style): Row[] {
  if (all.length > PARTIES) return []
  const { locale } = style
  return all.map(({ name, value, weight }) => {
    const why = WORDS[locale].weight(shownValue(weight, 'weight', locale))
    return part(name, value, [why], style, unit)
  })
}

/** The line of one party, row or period, with the value on record. */
function part(
  name: string,
  exact: NodeValue | undefined,
  why: readonly string[],
  { locale, write }: Style,
  unit: Unit = 'euro',
): Row {
  return {
    number: '',
    label: `- ${write(name)}`,
    value: exact === undefined ? '' : shownValue(exact, unit, locale),
    exact,
    unit,
    how: why,
    figure: false,
  }
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

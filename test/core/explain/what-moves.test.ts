import { describe, expect, it } from 'vitest'
import { difference, explain, recompute } from '../../../src/core/explain/index.js'
import type { Difference, Explained } from '../../../src/core/explain/index.js'

type Node = Readonly<Record<string, unknown>> & { readonly id: string }

const named = (id: string) => ({ id, label: { nl: `nl ${id}`, en: `en ${id}` }, unit: 'euro' })
const leaf = (id: string, value: number | string, unit = 'euro'): Node => ({
  ...named(id),
  type: 'input',
  unit,
  value,
  origin: 'caller',
})
const step = (id: string, op: string, of: readonly string[], value: number | string = 0): Node => ({
  ...named(id),
  type: 'step',
  op,
  of,
  value,
})

/** A result with these nodes; its main figure is the last, which alone needs its right value on record. */
function result(...nodes: readonly Node[]): Explained {
  const title = { nl: 'Proef', en: 'Test' }
  const results = { amount: nodes.at(-1)?.id }
  const explanation = { kind: 'explanation', title, nodes, results, assumptions: [] }
  return { kind: 'test', explanation } as unknown as Explained
}

const short = ({ contributions }: Difference) =>
  contributions.map(({ id, from, to, amount }) => [id, from, to, String(amount)])

/** What the difference of two results consists of, both ways. */
const between = (a: Explained, b: Explained) => short(difference(a, b))

describe('terms of a sum', () => {
  it('count one by one, however many there are', () => {
    const size = 1500
    const plan = (line: number, income: number, reserve: number) => {
      const lines = Array.from({ length: size }, (_, i) => leaf(`line-${i}`, line))
      const balance = income - (size * line + reserve) - reserve
      return result(
        leaf('income', income),
        leaf('reserve', reserve),
        ...lines,
        step('costs', 'add', [...lines.map(({ id }) => id), 'reserve']),
        step('balance', 'subtract', ['income', 'costs', 'reserve']),
        {
          ...named('split'),
          type: 'apportionment',
          of: ['balance'],
          weights: { a: 1 },
          amounts: { a: balance },
          value: balance,
        },
        {
          ...named('quarters'),
          type: 'spread',
          of: ['split'],
          periods: [{ period: 'Q1', weight: 1 }],
          fixed: {},
          amounts: { Q1: balance },
          value: balance,
        },
      )
    }
    const found = difference(plan(1, 9000, 5), plan(3, 8000, 6))
    // The reserve is taken away twice: by itself and within the costs.
    expect(short(found).slice(0, 2)).toEqual([
      ['income', '9000.00', '8000.00', '-1000.00'],
      ['reserve', '5.00', '6.00', '-2.00'],
    ])
    expect(short(found).slice(2)).toEqual(
      Array.from({ length: size }, (_, i) => [`line-${i}`, '1.00', '3.00', '-2.00']),
    )
    expect(found.label.nl).toBe('nl split')
    expect(recompute(found.explanation).changed).toEqual([])
    expect(found.explanation.nodes[1]?.id).toBe('contribution-1')
  })

  it('of a product are computed with, also where the same value is a term besides', () => {
    // 20 + 20 × 2 = 60 becomes 30 + 30 × 2 = 90 and then 30 + 30 × 3 = 120.
    const both = (u: number, rate: number) =>
      result(
        leaf('u', u),
        leaf('v', 10),
        leaf('rate', rate, 'weight'),
        step('x', 'add', ['u', 'v']),
        step('term', 'add', ['x']),
        step('product', 'multiply', ['x', 'rate']),
        step('amount', 'add', ['term', 'product'], (u + 10) * (1 + rate)),
      )
    const moves = [
      ['u', '10.00', '20.00', '30.00'],
      ['rate', '2', '3', '30.00'],
    ]
    expect(between(both(10, 2), both(20, 3))).toEqual(moves)
    const ratio = (a: number, b: number) =>
      result(leaf('a', a), leaf('b', b, 'weight'), step('amount', 'divide', ['a', 'b'], a / b))
    expect(between(ratio(12, 2), ratio(12, 4))).toEqual([['b', '2', '4', '-3.00']])
  })

  it('go under method where there are too many to compute one by one', () => {
    // A product of 1,249 values is 1,250 nodes: after 800 changes a million of them were computed.
    const size = 1249
    const product = (value: number) => {
      const lines = Array.from({ length: size }, (_, i) => leaf(`line-${i}`, value))
      const of = lines.map(({ id }) => id)
      return result(...lines, step('amount', 'multiply', of, value))
    }
    const amounts = between(product(1), product(-1)).map(([, , , amount]) => amount)
    expect(amounts.slice(0, 800)).toEqual(Array(400).fill(['-2.00', '2.00']).flat())
    expect(amounts.slice(800, size)).toEqual(Array(size - 800).fill('0.00'))
    expect(amounts.slice(size)).toEqual(['-2.00'])
    // What stays as it was costs nothing.
    const { explanation } = product(1)
    const nodes = explanation.nodes.map((node, i) => (i < size - 1 ? node : { ...node, value: -1 }))
    const last = { kind: 'test', explanation: { ...explanation, nodes } }
    expect(between(product(1), last)).toEqual([['line-1248', '1.00', '-1.00', '-2.00']])
  })

  it('count for nothing where they are no whole cents, as long as the sum is', () => {
    const sum = (a: string, b: string) =>
      result(leaf('a', a), leaf('b', b), step('amount', 'add', ['a', 'b'], '2.01'))
    expect(between(sum('1', '1.01'), sum('1.005', '1.005'))).toEqual([
      ['a', '1.00', '1.005', '0.00'],
      ['b', '1.01', '1.005', '0.00'],
    ])
  })

  it('go under method where the first result cannot be computed', () => {
    const broken = result(
      leaf('a', 1),
      leaf('b', 0, 'weight'),
      step('amount', 'divide', ['a', 'b'], 5),
    )
    const sound = result(
      leaf('a', 2),
      leaf('b', 1, 'weight'),
      step('amount', 'divide', ['a', 'b'], 2),
    )
    // With a alone the quotient still cannot be computed; with b as well it can, but not what b adds.
    expect(between(broken, sound)).toEqual([
      ['a', '1.00', '2.00', '0.00'],
      ['b', '0', '1', '0.00'],
      ['method', '5.00', '2.00', '-3.00'],
    ])
  })
})

describe('terms that come and go', () => {
  const three = (op: string) => (a: number, b: number, c: number) => {
    const amount = op === 'add' ? a + b + c : a - b - c
    const of = ['a', 'b', 'c']
    return result(leaf('a', a), leaf('b', b), leaf('c', c), step('amount', op, of, amount))
  }
  const two = (op: string) => (a: number, b: number) => {
    const amount = op === 'add' ? a + b : a - b
    return result(leaf('a', a), leaf('b', b), step('amount', op, ['a', 'b'], amount))
  }

  it('count as zero in a sum that both have', () => {
    const [many, few] = [three('add'), two('add')]
    expect(between(few(1, 2), many(1, 2, 4))).toEqual([['c', '0.00', '4.00', '4.00']])
    expect(between(many(1, 2, 4), few(1, 2))).toEqual([['c', '4.00', '0.00', '-4.00']])
  })

  it('count as often as they are used', () => {
    const twice = (terms: readonly string[], amount: number) =>
      result(
        leaf('a', 1),
        ...terms.map((id) => leaf(id, 2)),
        step('part', 'add', ['a', ...terms]),
        step('amount', 'add', ['part', ...terms, 'a'], amount),
      )
    expect(between(twice([], 2), twice(['b'], 6))).toEqual([['b', '0.00', '2.00', '4.00']])
    expect(between(twice(['b'], 6), twice([], 2))).toEqual([['b', '2.00', '0.00', '-4.00']])
  })

  it('of zero may go without a trace', () => {
    const without = result(leaf('a', 1), step('amount', 'add', ['a'], 1))
    const zero = result(leaf('a', 1), leaf('b', 0), step('amount', 'add', ['a', 'b'], 1))
    expect(between(zero, without)).toEqual([])
    expect(between(without, zero)).toEqual([])
  })

  it('count as zero among what is taken away', () => {
    const [many, few] = [three('subtract'), two('subtract')]
    expect(between(few(9, 2), many(9, 2, 4))).toEqual([['c', '0.00', '4.00', '-4.00']])
    expect(between(many(9, 2, 4), few(9, 2))).toEqual([['c', '4.00', '0.00', '4.00']])
  })

  it('are the method where another operation took their place', () => {
    const [sum, rest] = [three('add'), two('subtract')]
    expect(between(sum(9, 2, 4), rest(9, 2))).toEqual([['method', '15.00', '7.00', '-8.00']])
    expect(between(rest(9, 2), sum(9, 2, 4))).toEqual([['method', '7.00', '15.00', '8.00']])
    const [more, less] = [two('add'), three('subtract')]
    expect(between(less(9, 2, 4), more(9, 2))).toEqual([['method', '3.00', '11.00', '8.00']])
    const product = result(leaf('a', 9), leaf('b', 2), step('amount', 'multiply', ['a', 'b'], 18))
    expect(between(sum(9, 2, 4), product)).toEqual([['method', '15.00', '18.00', '3.00']])
    expect(between(product, sum(9, 2, 4))).toEqual([['method', '18.00', '15.00', '-3.00']])
  })

  it('are the method where the value is that from which is taken away', () => {
    const from = (start: string) =>
      result(leaf(start, 9), leaf('b', 2), step('amount', 'subtract', [start, 'b'], 7))
    expect(between(from('a'), from('other'))).toEqual([])
    const other = result(
      leaf('other', 8),
      leaf('b', 2),
      step('amount', 'subtract', ['other', 'b'], 6),
    )
    expect(between(from('a'), other)).toEqual([['method', '7.00', '6.00', '-1.00']])
  })

  it('are the method where one of their uses is no term of both', () => {
    const once = result(leaf('a', 1), step('amount', 'add', ['a'], 1))
    const alsoElsewhere = result(
      leaf('a', 1),
      leaf('b', 2),
      step('fresh', 'add', ['b']),
      step('amount', 'add', ['a', 'b', 'fresh'], 5),
    )
    expect(between(once, alsoElsewhere)).toEqual([['method', '1.00', '5.00', '4.00']])
    expect(between(alsoElsewhere, once)).toEqual([['method', '5.00', '1.00', '-4.00']])
    const asFactor = result(
      leaf('a', 1),
      leaf('b', 2),
      step('product', 'multiply', ['b', 'b']),
      step('amount', 'add', ['a', 'b', 'product'], 7),
    )
    const without = result(
      leaf('a', 1),
      step('product', 'multiply', ['a', 'a']),
      step('amount', 'add', ['a', 'product'], 2),
    )
    expect(between(asFactor, without)).toEqual([['method', '7.00', '2.00', '-5.00']])
  })

  it('fill a sum that had none', () => {
    const empty = result(
      leaf('costs', 0),
      leaf('income', 5),
      step('amount', 'subtract', ['income', 'costs'], 5),
    )
    const filled = result(
      leaf('x', 2),
      leaf('y', 1),
      step('costs', 'add', ['x', 'y'], 3),
      leaf('income', 5),
      step('amount', 'subtract', ['income', 'costs'], 2),
    )
    expect(between(empty, filled)).toEqual([
      ['x', '0.00', '2.00', '-2.00'],
      ['y', '0.00', '1.00', '-1.00'],
    ])
    expect(between(filled, empty)).toEqual([
      ['x', '2.00', '0.00', '2.00'],
      ['y', '1.00', '0.00', '1.00'],
    ])
  })

  it('are no terms of a figure that was one value', () => {
    const given = (costs: number, unit = 'euro') =>
      result(
        leaf('costs', costs, unit),
        leaf('income', 5),
        step('amount', 'subtract', ['income', 'costs'], 5 - costs),
      )
    const summed = result(
      leaf('x', 3),
      step('costs', 'add', ['x']),
      leaf('income', 5),
      step('amount', 'subtract', ['income', 'costs'], 2),
    )
    const recorded = result(
      leaf('x', 3),
      step('costs', 'add', ['x'], 3),
      leaf('income', 5),
      step('amount', 'subtract', ['income', 'costs'], 2),
    )
    expect(between(given(1), recorded)).toEqual([['costs', '1.00', '3.00', '-2.00']])
    expect(between(recorded, given(1))).toEqual([['method', '2.00', '4.00', '2.00']])
    // Zero of another unit is no empty sum.
    expect(between(given(0, 'weight'), summed)).toEqual([['method', '5.00', '2.00', '-3.00']])
    expect(between(summed, given(0, 'weight'))).toEqual([['method', '2.00', '5.00', '3.00']])
  })

  it('are none where the figure is a single value', () => {
    expect(between(result(leaf('a', 1)), result(leaf('b', 2)))).toEqual([
      ['method', '1.00', '2.00', '1.00'],
    ])
  })
})

interface Line {
  readonly row: string
  readonly group: string
  readonly A: string
  readonly B: string
}

const library = { row: 'rent', group: 'library', A: '4.00', B: '6.00' }
const flyers = { row: 'flyers', group: 'promotion', A: '1.00', B: '1.00' }
const lost = { row: 'lost', group: 'other', A: '7.00', B: '7.00' }

function table(id: string, lines: readonly Line[]): Node {
  const total = lines.reduce((sum, { A, B }) => sum + Number(A) + Number(B), 0)
  return {
    ...named(id),
    type: 'table',
    rows: lines.map(({ row, group, A, B }) => ({ row, group, amount: Number(A) + Number(B) })),
    weights: { A: 1, B: 1 },
    cells: Object.fromEntries(lines.map(({ row, A, B }) => [row, { A, B }])),
    value: total,
  }
}

const share = (id: string, group: string, column?: string, of = 'table'): Node => ({
  ...named(id),
  type: 'table-share',
  of: [of],
  group,
  column,
  value: 0,
})

describe('rows of a table', () => {
  /** What A has left of € 50 after its part of two groups. */
  const balance = (lines: readonly Line[], value: number) =>
    result(
      leaf('granted', 50),
      table('table', lines),
      share('library', 'library', 'A'),
      share('promotion', 'promotion', 'A'),
      step('amount', 'subtract', ['granted', 'library', 'promotion'], value),
    )

  it('count with the cell of the one column that the figure rests on', () => {
    const dearer = { ...library, A: '10.00', B: '90.00' }
    expect(between(balance([library, flyers], 45), balance([dearer, flyers], 39))).toEqual([
      ['table.rows.rent', '4.00', '10.00', '-6.00'],
    ])
    expect(between(balance([library], 46), balance([library, flyers], 45))).toEqual([
      ['table.rows.flyers', '', '1.00', '-1.00'],
    ])
    expect(between(balance([library, flyers], 45), balance([library], 46))).toEqual([
      ['table.rows.flyers', '1.00', '', '1.00'],
    ])
    const found = difference(balance([library], 46), balance([dearer], 40))
    expect(found.contributions[0]?.label).toEqual({ nl: 'Regel rent', en: 'Row rent' })
    expect(explain(found)).toContain('Regel rent (€ 4,00 → € 10,00)')
  })

  it('count only in the groups that the figure rests on', () => {
    const moved = { ...library, group: 'other' }
    expect(between(balance([library, lost], 46), balance([moved, lost], 50))).toEqual([
      ['table.rows.rent', '4.00', '4.00', '4.00'],
    ])
    const dearer = { ...lost, A: '8.00' }
    expect(between(balance([library, lost], 46), balance([library, dearer], 46))).toEqual([
      ['table.rows.lost', '7.00', '8.00', '0.00'],
    ])
  })

  it('count with their amounts where the figure rests on whole groups, or on two columns', () => {
    const dearer = { ...library, A: '10.00', B: '7.00' }
    const whole = (lines: readonly Line[], value: number) =>
      result(
        table('table', lines),
        share('library', 'library'),
        step('amount', 'add', ['library'], value),
      )
    expect(between(whole([library, flyers], 10), whole([dearer, flyers], 17))).toEqual([
      ['table.rows.rent', '10.00', '17.00', '7.00'],
    ])
    const two = (lines: readonly Line[], value: number) =>
      result(
        table('table', lines),
        share('a', 'library', 'A'),
        share('b', 'library', 'B'),
        step('amount', 'subtract', ['a', 'b'], value),
      )
    // 4 − 6 = −2 becomes 10 − 7 = 3
    expect(between(two([library], -2), two([dearer], 3))).toEqual([
      ['table.rows.rent', '10.00', '17.00', '5.00'],
    ])
    const total = (lines: readonly Line[], value: number) =>
      result(
        table('table', lines),
        share('a', 'library', 'A'),
        step('amount', 'add', ['table', 'a'], value),
      )
    // 10 + 4 = 14 becomes 17 + 10 = 27
    expect(between(total([library], 14), total([dearer], 27))).toEqual([
      ['table.rows.rent', '4.00', '10.00', '13.00'],
    ])
  })

  it('count in their own table', () => {
    const dearer = { ...library, A: '10.00' }
    const both = (one: Line, other: Line, value: number) =>
      result(
        table('table', [one]),
        table('second', [other]),
        share('a', 'library', 'A'),
        share('b', 'library', 'B', 'second'),
        step('amount', 'subtract', ['a', 'b'], value),
      )
    expect(between(both(library, library, -2), both(dearer, { ...library, B: '1.00' }, 9))).toEqual(
      [
        ['table.rows.rent', '4.00', '10.00', '6.00'],
        ['second.rows.rent', '6.00', '1.00', '5.00'],
      ],
    )
  })

  it('are the method where the figure does more than add them up', () => {
    const dearer = { ...library, A: '10.00', B: '10.00' }
    const doubled = (line: Line, value: number) =>
      result(
        table('table', [line]),
        share('a', 'library', 'A'),
        leaf('rate', 2, 'weight'),
        step('amount', 'multiply', ['a', 'rate'], value),
      )
    expect(between(doubled(library, 8), doubled(dearer, 20))).toEqual([
      ['method', '8.00', '20.00', '12.00'],
    ])
    const total = (line: Line, value: number) =>
      result(
        table('table', [line]),
        leaf('rate', 2, 'weight'),
        step('amount', 'multiply', ['table', 'rate'], value),
      )
    expect(between(total(library, 20), total(dearer, 40))).toEqual([
      ['method', '20.00', '40.00', '20.00'],
    ])
  })

  it('stand on record while other values are computed with', () => {
    // 3 × 10 − 4 − 2 = 24 becomes 4 × 10 − 6 = 34; the cells are not apportioned again (5 and 5 they would be).
    const lines = [library, flyers, lost]
    const rated = (persons: number, value: number, column?: string) =>
      result(
        leaf('persons', persons, 'persons'),
        leaf('rate', 10, 'euro/person'),
        step('granted', 'multiply', ['persons', 'rate']),
        table('table', lines),
        share('library', 'library', 'A'),
        share('promotion', 'promotion', column),
        share('none', 'none', 'A'),
        step('amount', 'subtract', ['granted', 'library', 'promotion', 'none'], value),
      )
    expect(between(rated(3, 24), rated(4, 34))).toEqual([['persons', '3', '4', '10.00']])
    expect(between(rated(3, 25, 'A'), rated(4, 35, 'A'))).toEqual([['persons', '3', '4', '10.00']])
    const total = (persons: number, value: number) =>
      result(
        leaf('persons', persons, 'persons'),
        leaf('rate', 10, 'euro/person'),
        step('granted', 'multiply', ['persons', 'rate']),
        table('table', lines),
        step('amount', 'subtract', ['granted', 'table'], value),
      )
    expect(between(total(3, 4), total(4, 14))).toEqual([['persons', '3', '4', '10.00']])
  })

  it('are computed with by the cells on record', () => {
    // 2 × (4 of A + 10 of the group) = 28 becomes 3 × 14 = 42; other groups do not count.
    const rated = (rate: number, value: number) =>
      result(
        table('table', [library, flyers, lost]),
        share('a', 'library', 'A'),
        share('all', 'library'),
        step('sum', 'add', ['a', 'all']),
        leaf('rate', rate, 'weight'),
        step('amount', 'multiply', ['sum', 'rate'], value),
      )
    expect(between(rated(2, 28), rated(3, 42))).toEqual([['rate', '2', '3', '14.00']])
  })

  it('are the method where only one of both has a table', () => {
    const a = result(
      leaf('x', 1),
      table('table', [library]),
      step('amount', 'add', ['x', 'table'], 11),
    )
    const b = result(leaf('x', 1), leaf('table', 20), step('amount', 'add', ['x', 'table'], 21))
    expect(between(a, b)).toEqual([['method', '11.00', '21.00', '10.00']])
    expect(between(a, result(leaf('x', 1), step('amount', 'add', ['x'], 1)))).toEqual([
      ['method', '11.00', '1.00', '-10.00'],
    ])
    const summed = result(
      leaf('x', 1),
      step('table', 'add', ['x']),
      step('amount', 'add', ['x', 'table'], 2),
    )
    expect(between(summed, a)).toEqual([['method', '2.00', '11.00', '9.00']])
    expect(between(b, a)).toEqual([['table', '20.00', '10.00', '-10.00']])
  })
})

describe('a mean', () => {
  const mean = (value: number, ...parts: readonly (readonly [number, number])[]): Node => ({
    ...named('mean'),
    unit: 'weight',
    type: 'mean',
    parts: parts.map(([part, weight], i) => ({ name: `p${i}`, value: part, weight })),
    value,
  })
  const times = (node: Node, amount: number) =>
    result(node, leaf('rate', 10), step('amount', 'multiply', ['mean', 'rate'], amount))

  it('with other parts is one contribution', () => {
    // (1 × 1 + 3 × 1) ÷ 2 = 2 becomes (1 × 1 + 5 × 3) ÷ 4 = 4
    const found = difference(times(mean(2, [1, 1], [3, 1]), 20), times(mean(4, [1, 1], [5, 3]), 40))
    expect(short(found)).toEqual([['mean', '2', '4', '20.00']])
    expect(found.contributions[0]).toMatchObject({ label: { nl: 'nl mean' }, unit: 'weight' })
    expect(between(times(mean(2, [2, 1]), 20), times(mean(2, [2, 1]), 20))).toEqual([])
  })

  it('may become one value, and one value a mean', () => {
    const one = times(leaf('mean', 4, 'weight'), 40)
    expect(between(times(mean(2, [2, 1]), 20), one)).toEqual([['mean', '2', '4', '20.00']])
    expect(between(one, times(mean(2, [2, 1]), 20))).toEqual([['mean', '4', '2', '-20.00']])
  })

  it('is the method where it became something else, or went', () => {
    const first = times(mean(2, [2, 1]), 20)
    const percent = times({ ...mean(4, [4, 1]), unit: 'percent' }, 40)
    expect(between(first, percent)).toEqual([['method', '20.00', '40.00', '20.00']])
    const summed = result(
      leaf('x', 4, 'weight'),
      { ...step('mean', 'add', ['x'], 4), unit: 'weight' },
      leaf('rate', 10),
      step('amount', 'multiply', ['mean', 'rate'], 40),
    )
    expect(between(first, summed)).toEqual([['method', '20.00', '40.00', '20.00']])
    expect(between(summed, first)).toEqual([['method', '40.00', '20.00', '-20.00']])
    const gone = result(leaf('rate', 10), step('amount', 'multiply', ['rate'], 10))
    expect(between(first, gone)).toEqual([['method', '20.00', '10.00', '-10.00']])
  })
})

describe('an apportionment', () => {
  const split = (weights: Readonly<Record<string, number>>, value: number): Node => ({
    ...named('split'),
    type: 'apportionment',
    of: ['total'],
    weights,
    amounts: {},
    value,
  })
  const party = (key: string): Node => ({
    ...named('party'),
    type: 'share',
    of: ['split', 'weight', 'weights'],
    key,
    quota: { numerator: '0', denominator: '1' },
    floor: 0,
    extraCents: 0,
    value: 0,
  })
  const granted = (key: string, weights: Readonly<Record<string, number>>, value: number) =>
    result(
      leaf('total', 10),
      split(weights, 10),
      leaf('weight', 1, 'weight'),
      leaf('weights', Object.keys(weights).length, 'weight'),
      party(key),
      step('amount', 'add', ['party'], value),
    )

  it('counts with the sum of its weights, whichever party it is', () => {
    const [a, b] = [granted('A', { A: 1, B: 1 }, 5), granted('B', { B: 1 }, 10)]
    expect(between(a, b)).toEqual([['weights', '2', '1', '5.00']])
  })

  it('is the method where only one of both has it', () => {
    const a = result(leaf('total', 10), split({ A: 1 }, 10), step('amount', 'add', ['split'], 10))
    const summed = result(
      leaf('total', 10),
      step('split', 'add', ['total', 'total']),
      step('amount', 'add', ['split'], 20),
    )
    const gone = result(leaf('total', 10), step('amount', 'subtract', ['total', 'total'], 0))
    expect(between(a, summed)).toEqual([['method', '10.00', '20.00', '10.00']])
    expect(between(summed, a)).toEqual([['method', '20.00', '10.00', '-10.00']])
    expect(between(a, gone)).toEqual([['method', '10.00', '0.00', '-10.00']])
    const given = result(
      leaf('total', 10),
      leaf('split', 30),
      step('rest', 'subtract', ['total', 'total']),
      step('amount', 'add', ['split', 'rest'], 30),
    )
    expect(between(a, given)).toEqual([['method', '10.00', '30.00', '20.00']])
  })
})

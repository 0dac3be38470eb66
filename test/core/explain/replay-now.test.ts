import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apportion, apportionTable, spread } from '../../../src/core/apportion/index.js'
import { receipt, replay } from '../../../src/core/explain/index.js'
import type { Explained, Replay } from '../../../src/core/explain/index.js'
import { compareRatios, ratioOf } from '../../../src/core/money/index.js'
import { validTables } from '../../../src/testing/tables.js'
import { everyNode } from './every-node.js'
import { sample, tampered, trip } from './graph.js'

/** A receipt of one result after JSON, compared with another result. */
const against = (then: Explained, now: Explained) => replay(trip(receipt(then)), now)
const causes = ({ causes: list }: Replay) =>
  list.map(({ id, field, recorded, found }) => [id, field, recorded, found])
const changed = ({ changed: list }: Replay) =>
  list.map(({ id, field, recorded, recomputed }) => [id, field, recorded, recomputed])

describe('replay beside a result of today', () => {
  it('names other weights under the same total', () => {
    const outcome = against(apportion('10.00', { a: 1, b: 2 }), apportion('10.00', { a: 1, b: 3 }))
    expect(outcome.same).toBe(false)
    expect(causes(outcome)).toEqual([['apportionment', 'weights.b', '2', '3']])
    expect(changed(outcome)).toEqual([['apportionment', 'amounts.a', '3.33', '2.50']])
    expect(outcome.causes[0]?.label).toEqual({
      nl: 'Verdeling met de methode van de grootste resten: gewicht van b',
      en: 'Apportionment by largest remainder: weight of b',
    })
  })

  it('names other weights that come out the same', () => {
    const outcome = against(apportion('10.00', { a: 1, b: 2 }), apportion('10.00', { a: 2, b: 4 }))
    expect(outcome.same).toBe(false)
    expect(causes(outcome)).toEqual([
      ['apportionment', 'weights.a', '1', '2'],
      ['apportionment', 'weights.b', '2', '4'],
    ])
    expect(changed(outcome)).toEqual([])
  })

  it('takes one number in two notations for the same', () => {
    const outcome = against(
      apportion('10.00', { a: '1.50', b: '3' }),
      apportion(10, { a: '3/2', b: 3 }),
    )
    expect(outcome).toEqual({ kind: 'replay', same: true, changed: [], causes: [] })
  })

  it('names parties that came and went, and who takes the cents', () => {
    const outcome = against(
      apportion('10.00', { a: 1, b: 2 }, { remainderTo: 'a' }),
      apportion('10.00', { a: 1, c: 2 }),
    )
    expect(causes(outcome)).toEqual([
      ['apportionment', 'remainderTo', 'a', ''],
      ['apportionment', 'weights.b', '2', ''],
      ['apportionment', 'weights.c', '', '2'],
    ])
  })

  it('names rows, groups and weights of a table with the same total', () => {
    const rows = [
      { row: 'a.b', amount: '10.00', group: 'library' },
      { row: 'rent', amount: '5.00', group: 'library' },
      { row: 'own', amount: '1.00', weights: { x: 1, y: 1 } },
    ]
    const [first, second, third] = rows
    const table = apportionTable({ rows, weights: { x: 1, y: 1 } })
    const other = apportionTable({
      rows: [
        { ...first, row: 'a.b', amount: '9.00' },
        { ...second, row: 'rent', amount: '6.00', group: 'promotion' },
        { ...third, row: 'own', amount: '1.00', weights: { x: 1, y: 3 } },
      ],
      weights: { x: 1, y: 1 },
    })
    const outcome = against(table, other)
    expect(causes(outcome)).toEqual([
      ['table', 'rows.a~1b.amount', '10.00', '9.00'],
      ['table', 'rows.own.weights.y', '1', '3'],
      ['table', 'rows.rent.amount', '5.00', '6.00'],
      ['table', 'rows.rent.group', 'library', 'promotion'],
    ])
    expect(changed(outcome)).toEqual([['table', 'cells.a~1b.x', '5.00', '4.50']])
    expect(outcome.causes[3]?.label.nl).toMatch(/: regel rent, groep$/)
    expect(outcome.causes[1]?.label.nl).toMatch(/: regel own, gewicht van y$/)
    expect(outcome.causes[1]?.label.en).toMatch(/: row own, weight of y$/)
  })

  it('says that the method changed where only cells differ', () => {
    const rows = [
      { row: 'a', amount: '0.01' },
      { row: 'b', amount: '0.01' },
    ]
    const table = apportionTable({ rows, weights: { x: 1, y: 1 } })
    const cells = { a: { x: '0.00', y: '0.01' }, b: { x: '0.01', y: '0.00' } }
    const here = { a: { x: '0.01', y: '0.00' }, b: { x: '0.00', y: '0.01' } }
    expect(trip(table).explanation.nodes[0]?.['cells']).toEqual(here)
    const outcome = against(table, tampered(table, 'table', { cells }))
    expect(causes(outcome)).toEqual([['method', 'value', '', '']])
    expect(changed(outcome)).toEqual([['table', 'cells.a.x', '0.01', '0.00']])
  })

  it('names fixed amounts, periods and their order under the same total', () => {
    const periods = ['Q1', 'Q2', { period: 'Q3', weight: 2 }]
    const then = spread('100.00', periods, { fixed: { Q1: '20.00' } })
    const now = spread('100.00', ['Q2', 'Q1', 'Q3'], { fixed: { Q1: '30.00' } })
    const outcome = against(then, now)
    expect(causes(outcome)).toEqual([
      ['spread', 'periods', 'Q1, Q2, Q3', 'Q2, Q1, Q3'],
      ['spread', 'periods.Q3', '2', '1'],
      ['spread', 'fixed.Q1', '20.00', '30.00'],
    ])
    expect(changed(outcome)).toEqual([['spread', 'amounts.Q1', '20.00', '30.00']])
  })

  it.each([
    ['inhabitants', { origin: 'caller' }, 'origin', 'register', 'caller'],
    ['inhabitants', { unit: 'factor' }, 'unit', 'persons', 'factor'],
    ['rate', { status: 'final' }, 'status', 'provisional', 'final'],
    ['rate', { to: '2024-12-31' }, 'to', '2023-12-31', '2024-12-31'],
    ['rate', { published: undefined }, 'published', '2022-12-16', ''],
    [
      'rate',
      { reference: { source: 'Stcrt. 2022, 33992', article: '4' } },
      'reference',
      'art. 3 Stcrt. 2022, 33992',
      'art. 4 Stcrt. 2022, 33992',
    ],
    ['population-exact', { op: 'divide' }, 'op', 'multiply', 'divide'],
    ['population', { mode: 'down' }, 'mode', 'half-up', 'down'],
    ['population', { step: '0.1' }, 'step', '0.01', '0.10'],
    ['education', { key: 'B' }, 'key', 'A', 'B'],
    ['merged', { parts: [{ name: 'A', value: '12', weight: 1 }] }, 'parts.A.value', '10', '12'],
    ['merged', { parts: [{ name: 'A', value: '10', weight: 2 }] }, 'parts.A.weight', '1', '2'],
    ['merged', { parts: [{ name: 'A', value: '10', weight: 1 }] }, 'parts.B.value', '20', ''],
    ['library', { column: 'B' }, 'column', 'A', 'B'],
    ['promotion', { column: 'A' }, 'column', '', 'A'],
    ['promotion', { group: 'library' }, 'group', 'promotion', 'library'],
  ])('names what else changed of %s: %j', (id, fields, field, recorded, found) => {
    const outcome = against(everyNode(), tampered(everyNode(), id, fields))
    expect(outcome.same).toBe(false)
    expect(causes(outcome)).toContainEqual([id, field, recorded, found])
  })

  it('keeps apart from what is taken away, and what is divided by which', () => {
    const amount = (op: string, ...of: readonly string[]) =>
      tampered(sample(), 'amount', { op, of, value: of[0] === 'budget' ? '33.33' : '10274.74' })
    const order = (then: Explained, now: Explained) =>
      causes(against(then, now)).filter(([, field]) => field === 'of')
    for (const op of ['subtract', 'divide']) {
      const then = amount(op, 'population', 'education', 'budget')
      expect(order(then, amount(op, 'population', 'budget', 'education'))).toEqual([])
      expect(order(then, amount(op, 'budget', 'education', 'population'))).toEqual([
        ['amount', 'of', 'population, budget, education', 'budget, education, population'],
      ])
    }
  })

  it('pays no heed to wording, nor to the order of what is added up', () => {
    const label = { nl: 'Iets anders', en: 'Something else' }
    const worded = tampered(sample(), 'population', { label, reason: label })
    const turned = tampered(worded, 'amount', { of: ['education', 'population'] })
    expect(against(sample(), turned).same).toBe(true)
    const more = { status: 'final', from: '2023-01-01', weights: { A: 2 } }
    expect(against(sample(), tampered(sample(), 'inhabitants', more)).same).toBe(true)
  })

  it('does not take another kind of result, nor a figure that came, for the same', () => {
    const other = { ...sample(), kind: 'other' }
    const outcome = against(sample(), other)
    expect(causes(outcome)).toEqual([['kind', 'kind', 'sample', 'other']])
    expect(outcome.causes[0]?.label).toEqual({ nl: 'Soort uitkomst', en: 'Kind of result' })
    const more = trip(sample())
    more.explanation['results'] = { population: 'population', amount: 'amount', exact: 'rate' }
    expect(changed(against(sample(), more as unknown as Explained))).toEqual([
      ['rate', 'value', '', '0.835'],
    ])
  })

  it('names an input once, though it is a figure of the result too', () => {
    const withBudget = (result: Explained, budget: string): Explained => {
      const copy = tampered(result, 'budget', { value: budget })
      const { explanation } = copy
      const results = { amount: 'amount', budget: 'budget' }
      return { ...copy, explanation: { ...explanation, results } }
    }
    const outcome = against(withBudget(sample(), '100.00'), withBudget(sample(), '200.00'))
    expect(causes(outcome)).toEqual([['budget', 'value', '100.00', '200.00']])
    expect(changed(outcome)).toEqual([])
    // Here the figure is of an input that only the new result has.
    const more = trip(sample())
    more.explanation.nodes.push({ ...more.explanation.nodes[4], id: 'bonus', value: '5.00' })
    more.explanation['results'] = { population: 'population', amount: 'amount', bonus: 'bonus' }
    const fresh = against(sample(), more as unknown as Explained)
    expect(causes(fresh)).toEqual([['bonus', 'value', '', '5.00']])
    expect(changed(fresh)).toEqual([])
  })

  it('compares figures by whatever name', () => {
    const more = trip(sample())
    const results =
      '{"population":"population","amount":"amount","constructor":"amount","__proto__":"budget"}'
    more.explanation['results'] = JSON.parse(results)
    const outcome = against(sample(), more as unknown as Explained)
    expect(changed(outcome)).toEqual([
      ['amount', 'value', '', '10341.42'],
      ['budget', 'value', '', '100.00'],
    ])
    expect(outcome.changed.map(({ label }) => label.nl)).toEqual(['Uitkering', 'Budget'])
  })

  it('lets the record speak first where it contradicts itself', () => {
    const kept = trip(receipt(tampered(sample(), 'population', { value: '10308.09' })))
    const now = tampered(sample(), 'population', { value: '10308.07' })
    expect(changed(replay(kept, now))[0]).toEqual(['population', 'value', '10308.09', '10308.08'])
    const other = trip(receipt(sample()))
    Object.assign(other['inputs'] as object, { rate: '0.84' })
    expect(causes(replay(other, tampered(sample(), 'rate', { value: '0.9' })))).toEqual([
      ['rate', 'value', '0.835', '0.84'],
    ])
    expect(causes(replay(other, sample()))).toEqual([['rate', 'value', '0.835', '0.84']])
  })

  it('shows the cents that a party got beside its floor as a number', () => {
    const now = tampered(sample(), 'education', { extraCents: 2 })
    expect(changed(against(sample(), now))).toEqual([['education', 'extraCents', '1', '2']])
  })

  it('misses no weight of any table', () => {
    fc.assert(
      fc.property(validTables(), fc.nat(), (table, pick) => {
        const [column] = Object.keys(table.weights).slice(pick % Object.keys(table.weights).length)
        const of = table.rows[pick % table.rows.length]
        // '7', '7.0' and '14/2' are the weight 7 as well: another text is not yet another weight.
        const isSeven = (weight: number | string) =>
          compareRatios(ratioOf(weight), ratioOf(7)) === 0
        const heavier = (weights: Readonly<Record<string, number | string>>) => ({
          ...weights,
          [column ?? '']: isSeven(weights[column ?? ''] ?? 0) ? 8 : 7,
        })
        const rows = table.rows.map((row) =>
          row === of && row.weights ? { ...row, weights: heavier(row.weights) } : row,
        )
        const own = of?.weights !== undefined
        const now = own
          ? apportionTable({ ...table, rows })
          : apportionTable({ ...table, weights: heavier(table.weights) })
        const outcome = against(apportionTable(table), now)
        expect(outcome.same).toBe(false)
        expect(outcome.causes).toHaveLength(1)
        expect(outcome.causes[0]?.field).toContain(`weights.${column ?? ''}`)
        expect(against(apportionTable(table), apportionTable(table)).same).toBe(true)
      }),
    )
  })
})

describe('replay of decisions', () => {
  const text = (words: string) => ({ nl: `nl ${words}`, en: `en ${words}` })
  const decision = (given: string, outcome: string, id = 'deadline') => ({
    id,
    given,
    outcome,
    text: text(outcome),
  })
  const deciding = (...decisions: readonly ReturnType<typeof decision>[]): Explained => {
    const { kind, explanation } = sample()
    return { kind, explanation: { ...explanation, decisions } }
  }
  const may = decision('2023-05-01', '2023-07-31')
  const june = decision('2023-06-01', '2023-08-31')

  it('is the same where they rest on the same and came out the same', () => {
    expect(against(deciding(may), deciding({ ...may, text: text('better put') })).same).toBe(true)
    expect(against(sample(), deciding()).same).toBe(true)
  })

  it('names what they rest on, and what came of it', () => {
    const outcome = against(deciding(may), deciding(june))
    expect(outcome.causes).toEqual([
      {
        id: 'deadline',
        field: 'given',
        label: text('2023-08-31'),
        recorded: '2023-05-01',
        found: '2023-06-01',
      },
    ])
    expect(outcome.changed).toEqual([
      {
        id: 'deadline',
        field: 'outcome',
        label: text('2023-08-31'),
        recorded: '2023-07-31',
        recomputed: '2023-08-31',
      },
    ])
  })

  it('names those that came and went', () => {
    const gone = against(deciding(may), sample())
    expect(causes(gone)).toEqual([['deadline', 'given', '2023-05-01', '']])
    expect(changed(gone)).toEqual([['deadline', 'outcome', '2023-07-31', '']])
    const fresh = against(sample(), deciding(may))
    expect(causes(fresh)).toEqual([['deadline', 'given', '', '2023-05-01']])
    expect(changed(fresh)).toEqual([['deadline', 'outcome', '', '2023-07-31']])
  })

  it('is by another method where the same came out otherwise, but not where only the given is other', () => {
    const outcome = against(deciding(may), deciding({ ...may, outcome: '2023-08-01' }))
    expect(causes(outcome)).toEqual([['method', 'value', '', '']])
    expect(changed(outcome)).toEqual([['deadline', 'outcome', '2023-07-31', '2023-08-01']])
    const given = against(deciding(may), deciding({ ...may, given: '2023-05-02' }))
    expect(causes(given)).toEqual([['deadline', 'given', '2023-05-01', '2023-05-02']])
    expect(changed(given)).toEqual([])
  })

  it('keeps a decision apart from a step of the same name', () => {
    const [then, now] = ['2023-07-31', '2023-08-31'].map((outcome) =>
      deciding(decision('2023-05-01', outcome, 'population')),
    ) as [Explained, Explained]
    const outcome = against(then, tampered(now, 'population', { value: '10308.09' }))
    expect(changed(outcome)).toEqual([
      ['population', 'value', '10308.08', '10308.09'],
      ['population', 'outcome', '2023-07-31', '2023-08-31'],
    ])
  })
})

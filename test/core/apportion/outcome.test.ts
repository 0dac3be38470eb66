import { describe, expect, it } from 'vitest'
import { apportion, apportionTable, spread } from '../../../src/core/apportion/index.js'
import { exactTotals } from '../../../src/core/apportion/totals.js'
import { fixedFractions, FIXED, proportion, share } from '../../../src/core/apportion/share.js'

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('the explanation of an apportionment', () => {
  it('holds the input and the method, with a text in both languages', () => {
    expect(plain(apportion(1, { b: 1, a: 2 }).explanation)).toEqual({
      kind: 'explanation',
      title: { nl: 'Verdeling naar rato', en: 'Apportionment' },
      nodes: [
        {
          type: 'input',
          id: 'total',
          label: { nl: 'Te verdelen bedrag', en: 'Amount to apportion' },
          unit: 'euro',
          value: '1.00',
          origin: 'caller',
        },
        {
          type: 'apportionment',
          id: 'apportionment',
          label: {
            nl: 'Verdeling met de methode van de grootste resten',
            en: 'Apportionment by largest remainder',
          },
          unit: 'euro',
          of: ['total'],
          weights: { a: 2, b: 1 },
          amounts: { a: '0.67', b: '0.33' },
          value: '1.00',
        },
      ],
      results: { total: 'apportionment' },
      assumptions: [],
    })
  })

  it('does so for periods', () => {
    expect(plain(spread(1, ['Q1', { period: 'Q2', weight: 2 }]).explanation)).toEqual({
      kind: 'explanation',
      title: { nl: 'Spreiding over perioden', en: 'Spread over periods' },
      nodes: [
        {
          type: 'input',
          id: 'total',
          label: { nl: 'Te spreiden bedrag', en: 'Amount to spread' },
          unit: 'euro',
          value: '1.00',
          origin: 'caller',
        },
        {
          type: 'spread',
          id: 'spread',
          label: {
            nl: 'Elk lopend totaal is het exacte lopende totaal, afgerond op de cent',
            en: 'Each running total is the exact running total, rounded to the cent',
          },
          unit: 'euro',
          of: ['total'],
          periods: [
            { period: 'Q1', weight: 1 },
            { period: 'Q2', weight: 2 },
          ],
          fixed: {},
          amounts: { Q1: '0.33', Q2: '0.67' },
          value: '1.00',
        },
      ],
      results: { total: 'spread' },
      assumptions: [],
    })
  })

  it('does so for a table', () => {
    const rows = [
      { row: 's', amount: 3 },
      { row: 'r', amount: 1, group: 'g' },
    ]
    const table = apportionTable({ rows, weights: { b: 1, a: 1 } })
    expect(plain(table)).toEqual({
      kind: 'apportionment-table',
      total: '4.00',
      rows: [
        { row: 'r', amount: '1.00', group: 'g' },
        { row: 's', amount: '3.00' },
      ],
      columns: ['a', 'b'],
      cells: { r: { a: '0.50', b: '0.50' }, s: { a: '1.50', b: '1.50' } },
      rowTotals: { r: '1.00', s: '3.00' },
      columnTotals: { a: '2.00', b: '2.00' },
      groupTotals: { g: { a: '0.50', b: '0.50' } },
      explanation: {
        kind: 'explanation',
        title: { nl: 'Verdeling van een tabel', en: 'Apportionment of a table' },
        nodes: [
          {
            type: 'table',
            id: 'table',
            label: {
              nl: 'Regels naar rato verdeeld en zo afgerond dat regels, kolommen en groepen sluiten',
              en: 'Rows apportioned and rounded so that rows, columns and groups tie',
            },
            unit: 'euro',
            rows: [
              { row: 'r', amount: '1.00', group: 'g' },
              { row: 's', amount: '3.00' },
            ],
            weights: { a: 1, b: 1 },
            cells: { r: { a: '0.50', b: '0.50' }, s: { a: '1.50', b: '1.50' } },
            value: '4.00',
          },
        ],
        results: { total: 'table' },
        assumptions: [],
      },
    })
    expect(table.rows[1]).not.toHaveProperty('group')
    expect(table.rows.map(({ row }) => row)).toEqual(['r', 's'])
  })
})

describe('weights that differ by row', () => {
  it('sum up exactly, in numbers, in bigints and in fractions that are hard to tell from a whole', () => {
    // 1/3 + 2/3 cents is a whole cent; 1/3 + 1/2 is not, and lies below one; 2/3 + 1/2 lies above.
    const total = (...parts: readonly (readonly [cents: number, weights: readonly number[]])[]) =>
      exactTotals(new Map(parts.map(([cents, weights]) => [proportion(weights), cents])), 2)
    expect(total([1, [1, 2]], [1, [2, 1]])).toEqual({ floors: [1, 1], broken: [0, 0] })
    expect(total([1, [1, 2]], [1, [1, 1]])).toEqual({ floors: [0, 1], broken: [1, 1] })
    expect(total([7, [1, 2]], [3, [1, 1]], [5, [0, 1]])).toEqual({
      floors: [3, 11],
      broken: [1, 1],
    })
    expect(total([5, [0, 1]], [4, [1, 3]])).toEqual({ floors: [1, 8], broken: [0, 0] })
    const large = [2n ** 60n, 2n ** 61n]
    const mixed = new Map([
      [proportion(large), 2],
      [proportion([1, 2]), 1],
    ])
    // 2 × 1/3 + 1/3 is one; 2 × 2/3 + 2/3 is two.
    expect(exactTotals(mixed, 2)).toEqual({ floors: [1, 2], broken: [0, 0] })
  })

  it('have fractions in fixed point that are never too high, and by less than two units too low', () => {
    for (const whole of [
      [1, 2],
      [2n ** 60n, 2n ** 61n],
    ]) {
      const by = proportion(whole)
      const [third = 0, twoThirds = 0] = fixedFractions(share(1, by), by)
      expect(FIXED / 3 - third).toBeGreaterThanOrEqual(0)
      expect(FIXED / 3 - third).toBeLessThan(2)
      expect((2 * FIXED) / 3 - twoThirds).toBeGreaterThanOrEqual(0)
      expect((2 * FIXED) / 3 - twoThirds).toBeLessThan(2)
    }
  })

  it('share a negative amount downwards', () => {
    expect(share(-1, proportion([1, 2]))).toEqual({ floors: [-1, -1], remainders: [2, 1] })
    expect(share(-3, proportion([1, 2]))).toEqual({ floors: [-1, -2], remainders: [0, 0] })
    expect(share(-1, proportion([1n, 2n]))).toEqual({ floors: [-1, -1], remainders: [2n, 1n] })
    expect(share(5, proportion([0, 0]))).toEqual({ floors: [0, 0], remainders: [0, 0] })
    expect(share(5, proportion([0n]))).toEqual({ floors: [0], remainders: [0] })
  })
})

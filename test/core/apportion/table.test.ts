import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apportion, apportionTable } from '../../../src/core/apportion/index.js'
import type { ApportionmentTable, TableInput } from '../../../src/core/apportion/index.js'
import { isSpukError } from '../../../src/core/result/index.js'
import { runs } from '../../support/runs.js'
import { codesOf, hostile, issuesOf } from '../calendar/issue-of.js'

const thirds = { a: 1, b: 1, c: 1 }

/** The cells in cents, row by row. */
function grid({ rows, columns, cells }: ApportionmentTable): (number | undefined)[][] {
  return rows.map(({ row }) => columns.map((column) => cells[row]?.[column]?.cents))
}

function cents(amounts: ApportionmentTable['columnTotals'] | undefined): number[] {
  return Object.values(amounts ?? {}).map((amount) => amount.cents)
}

describe('apportionTable', () => {
  it('gives each of three equal rows its extra cent in another column', () => {
    const table = apportionTable({
      rows: [
        { row: 'r1', amount: 1 },
        { row: 'r2', amount: 1 },
        { row: 'r3', amount: 1 },
      ],
      weights: thirds,
    })
    expect(grid(table)).toEqual([
      [34, 33, 33],
      [33, 34, 33],
      [33, 33, 34],
    ])
    expect(cents(table.columnTotals)).toEqual([100, 100, 100])
    expect(table.total.cents).toBe(300)
  })

  it('lets half cents cross over', () => {
    const table = apportionTable({
      rows: [
        { row: 'r1', amount: '0.01' },
        { row: 'r2', amount: '0.01' },
      ],
      weights: { a: 1, b: 1 },
    })
    expect(grid(table)).toEqual([
      [1, 0],
      [0, 1],
    ])
  })

  it('keeps group subtotals within a cent where columns alone would not', () => {
    // Per group and column exactly half a cent is due, so no group may give one column both its cents.
    const rows = ['g1', 'g2', 'g1', 'g2'].map((group, r) => ({
      row: `r${r}`,
      amount: '0.01',
      group,
    }))
    const table = apportionTable({ rows, weights: { a: 1, b: 1 } })
    expect(cents(table.columnTotals)).toEqual([2, 2])
    expect(cents(table.groupTotals['g1'])).toEqual([1, 1])
    expect(cents(table.groupTotals['g2'])).toEqual([1, 1])
  })

  it('lists groups in order, and none for rows without one', () => {
    const table = apportionTable({
      rows: [
        { row: 'r1', amount: 4, group: 'z' },
        { row: 'r2', amount: 2, group: 'a' },
        { row: 'r3', amount: 8 },
      ],
      weights: { x: 1, y: 1 },
    })
    expect(Object.keys(table.groupTotals)).toEqual(['a', 'z'])
    expect(cents(table.groupTotals['a'])).toEqual([100, 100])
    expect(cents(table.groupTotals['z'])).toEqual([200, 200])
    expect(table.rows.map(({ group }) => group)).toEqual(['z', 'a', undefined])
    expect('group' in (table.rows[2] ?? {})).toBe(false)
  })

  it('mends a first guess that leaves a column short', () => {
    // r1 takes its cent to a (tie, first by key), r2 can only go to a or c, r3 only to b or c.
    const table = apportionTable({
      rows: [
        { row: 'r1', amount: '0.01', weights: { a: 1, b: 1 } },
        { row: 'r2', amount: '0.01', weights: { a: 1, c: 1 } },
        { row: 'r3', amount: '0.01', weights: { b: 1, c: 1 } },
      ],
    })
    expect(cents(table.columnTotals)).toEqual([1, 1, 1])
    expect(
      grid(table).map((row) => row.reduce<number>((sum, cell) => sum + (cell ?? 0), 0)),
    ).toEqual([1, 1, 1])
  })

  it('gives every row all columns, also those it has no weight for', () => {
    const table = apportionTable({
      rows: [
        { row: 'own', amount: 3, weights: { b: 1 } },
        { row: 'shared', amount: 3 },
      ],
      weights: { c: 1, a: 2 },
    })
    expect(table.columns).toEqual(['a', 'b', 'c'])
    expect(grid(table)).toEqual([
      [0, 300, 0],
      [200, 0, 100],
    ])
  })

  it('takes negative rows and rows of zero, even without weight', () => {
    const table = apportionTable({
      rows: [
        { row: 'cost', amount: '0.05' },
        { row: 'none', amount: 0, weights: { a: 0 } },
        { row: 'refund', amount: '-0.02' },
      ],
      weights: { a: 1, b: 1 },
    })
    // Due: 2.5 and 2.5, −1 and −1, and 1.5 per column.
    expect(grid(table)).toEqual([
      [3, 2],
      [0, 0],
      [-1, -1],
    ])
  })

  it('takes its sign from the first row that is not zero', () => {
    // As by apportion, x bears the cent.
    const rows = [
      { row: 'a', amount: 0 },
      { row: 'b', amount: '-0.01' },
    ]
    expect(grid(apportionTable({ rows, weights: { x: 1, y: 1 } }))).toEqual([
      [0, 0],
      [-1, 0],
    ])
    const other = { row: 'c', amount: '-1.00', weights: { y: 1 } }
    expect(grid(apportionTable({ rows: [...rows, other], weights: { x: 1, y: 1 } }))).toEqual([
      [0, 0],
      [-1, 0],
      [0, -100],
    ])
  })

  it('matches apportion where the rows together are negative and the first is not', () => {
    const rows = [
      { row: 'a', amount: '0.01' },
      { row: 'b', amount: '-0.02' },
    ]
    const table = apportionTable({ rows, weights: { x: 1, y: 1 } })
    expect(cents(table.columnTotals)).toEqual(cents(apportion('-0.01', { x: 1, y: 1 }).amounts))
    expect(grid(table)).toEqual([
      [0, 1],
      [-1, -1],
    ])
    // So too where the same weights are written larger than numbers go.
    const written = rows.map((row, i) => {
      const weight = `${i + 1}${'0'.repeat(20)}`
      return { ...row, weights: { x: weight, y: weight } }
    })
    expect(grid(apportionTable({ rows: written }))).toEqual(grid(table))
  })

  it('tells weights apart that no number holds', () => {
    const large = `1${'0'.repeat(30)}`
    const more = `1${'0'.repeat(29)}1`
    // The cent goes to the larger weight, though it stands last; a is no column of this row.
    const row = { row: 'r', amount: '0.01', weights: { b: large, c: more } }
    const other = { row: 's', amount: '1.00', weights: { a: 1 } }
    expect(grid(apportionTable({ rows: [row, other] }))).toEqual([
      [0, 0, 1],
      [100, 0, 0],
    ])
  })

  it('is the mirror image when everything is negated', () => {
    const rows = [5, -3, 2, 7].map((amount, r) => ({ row: `r${r}`, amount }))
    const weights = { a: 3, b: 5, c: 7 }
    const mirror = rows.map(({ row, amount }) => ({ row, amount: -amount }))
    const flipped = grid(apportionTable({ rows: mirror, weights })).map((row) =>
      row.map((cell) => 0 - (cell ?? Number.NaN)),
    )
    expect(flipped).toEqual(grid(apportionTable({ rows, weights })))
  })

  it('matches apportion per column where rows share their weights and the bounds allow', () => {
    // Due in all: 0.75, 0.75 and 1.5. Row r1 would rather give its cent to c, which then had 2.
    const weights = { a: 1, b: 1, c: 2 }
    const rows = [
      { row: 'r1', amount: '0.01' },
      { row: 'r2', amount: '0.02' },
    ]
    expect(cents(apportion('0.03', weights).amounts)).toEqual([1, 1, 1])
    const expected = [
      [1, 0, 0],
      [0, 1, 1],
    ]
    expect(grid(apportionTable({ rows, weights }))).toEqual(expected)
    const scales = [
      { a: '1/3', b: '1/3', c: '2/3' },
      { a: 5, b: 5, c: 10 },
    ]
    const scaled = rows.map((row, r) => ({ ...row, weights: scales[r] ?? weights }))
    expect(grid(apportionTable({ rows: scaled }))).toEqual(expected)
  })

  it('differs by a cent from apportion where no table can match it', () => {
    // r1 is due 1 and 1.2; r2 1 2/3 and 2, so it has only 5 cents for a, b and c beside the fixed 3 of r1.
    const weights = { a: 5, b: 5, c: 5, d: 6, e: 6, f: 6, g: 6, h: 6 }
    const table = apportionTable({
      rows: [
        { row: 'r1', amount: '0.09' },
        { row: 'r2', amount: '0.15' },
      ],
      weights,
    })
    expect(cents(apportion('0.24', weights).amounts)).toEqual([3, 3, 3, 3, 3, 3, 3, 3])
    const [a = 0, b = 0, c = 0, ...others] = cents(table.columnTotals)
    expect([a, b, c].toSorted()).toEqual([2, 3, 3])
    expect(others.toSorted()).toEqual([3, 3, 3, 3, 4])
  })

  it('loses nothing to awkward names', () => {
    const weights = JSON.parse('{"__proto__": 1, "constructor": 1}') as Record<string, number>
    const table = apportionTable({
      rows: [
        { row: '__proto__', amount: 2, group: '__proto__' },
        { row: 'toString', amount: 4, group: 'valueOf' },
      ],
      weights,
    })
    expect(JSON.stringify(table.cells)).toBe(
      '{"__proto__":{"__proto__":"1.00","constructor":"1.00"},"toString":{"__proto__":"2.00","constructor":"2.00"}}',
    )
    expect(JSON.stringify(table.groupTotals)).toBe(
      '{"__proto__":{"__proto__":"1.00","constructor":"1.00"},"valueOf":{"__proto__":"2.00","constructor":"2.00"}}',
    )
  })

  it('takes weights as maps, pairs and a generator that two rows share', () => {
    const once = (function* () {
      yield ['a', 1] as const
      yield ['b', '3'] as const
    })()
    const table = apportionTable({
      rows: [
        { row: 'r1', amount: 4, weights: once },
        { row: 'r2', amount: 4, weights: once },
        { row: 'r3', amount: 4, weights: new Map([['b', 1n]]) },
      ],
      weights: [['c', 1]],
    })
    expect(grid(table)).toEqual([
      [100, 300, 0],
      [100, 300, 0],
      [0, 400, 0],
    ])
  })

  it('is an empty table without rows', () => {
    const table = apportionTable({ rows: [], weights: { a: 1, b: 0 } })
    expect(table.total.cents).toBe(0)
    expect(cents(table.columnTotals)).toEqual([0, 0])
    expect(table.cells).toEqual({})
  })

  it('holds in its explanation what it was given', () => {
    const input: TableInput = {
      rows: [
        { row: 'r1', amount: '1.00', group: 'g' },
        { row: 'r2', amount: '2.00', weights: { b: '0.5' } },
      ],
      weights: { a: 1, b: '1/3' },
    }
    const { explanation, cells } = apportionTable(input)
    expect(JSON.parse(JSON.stringify(explanation.nodes))).toEqual([
      expect.objectContaining({
        type: 'table',
        id: 'table',
        unit: 'euro',
        ...input,
        cells: JSON.parse(JSON.stringify(cells)) as unknown,
        value: '3.00',
      }),
    ])
  })
})

describe('what apportionTable refuses', () => {
  const row = { row: 'r', amount: 1 }

  it.each([
    ['no table', hostile(null), 'apportion/not-a-table'],
    ['rows that are no list', hostile({ rows: {} }), 'apportion/not-a-table'],
    ['neither rows nor weights', { rows: [] }, 'apportion/no-rows'],
    ['a row that is no object', hostile({ rows: [5], weights: thirds }), 'apportion/not-a-row'],
    [
      'a hole among the rows',
      hostile({ rows: new Array(1), weights: thirds }),
      'apportion/not-a-row',
    ],
    [
      'a name that is no text',
      hostile({ rows: [{ row: 1, amount: 1 }], weights: thirds }),
      'apportion/not-a-name',
    ],
    [
      'a group that is no text',
      hostile({ rows: [{ ...row, group: 1 }], weights: thirds }),
      'apportion/not-a-name',
    ],
    ['a name twice', { rows: [row, row], weights: thirds }, 'apportion/duplicate-key'],
    ['a row without weights', { rows: [row] }, 'apportion/missing-weights'],
    ['weights that are all zero', { rows: [row], weights: { a: 0 } }, 'apportion/all-weights-zero'],
    ['no parties', { rows: [row], weights: {} }, 'apportion/no-weights'],
    ['a negative weight', { rows: [row], weights: { a: -1 } }, 'apportion/negative-weight'],
    [
      'an amount that is none',
      { rows: [{ row: 'r', amount: Number.NaN }], weights: thirds },
      'money/not-an-amount',
    ],
    [
      'amounts too large together',
      {
        rows: ['', '-'].map((sign) => ({ row: `r${sign}`, amount: `${sign}80000000000000.00` })),
        weights: thirds,
      },
      'apportion/sum-too-large',
    ],
    [
      'more rows than can be',
      hostile({ rows: new Array(1_000_001), weights: thirds }),
      'apportion/too-many',
    ],
    [
      'a row that throws when read',
      hostile({
        rows: [
          Object.defineProperty({}, 'row', {
            get: () => {
              throw new Error('boo')
            },
          }),
        ],
        weights: thirds,
      }),
      'input/unreadable',
    ],
  ] as const)('%s', (_, input, code) => {
    expect(codesOf(() => apportionTable(input as TableInput))).toEqual([code])
  })

  it('everything that is wrong at once, by path', () => {
    const issues = issuesOf(() =>
      apportionTable({
        rows: [
          { row: 'r', amount: '1.234' },
          { row: 'r', amount: 1, weights: { a: -1, b: 'x' } },
          { row: 's', amount: 1, weights: { a: 0 } },
          { row: 't', amount: 1, weights: [] },
        ],
        weights: { a: Number.NaN },
      }),
    )
    expect(issues.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['apportion/not-a-weight', 'weights.a'],
      ['money/too-many-decimals', 'rows.0.amount'],
      ['apportion/negative-weight', 'rows.1.weights.a'],
      ['apportion/not-a-weight', 'rows.1.weights.b'],
      ['apportion/duplicate-key', 'rows.1.row'],
      ['apportion/all-weights-zero', 'rows.2'],
      ['apportion/no-weights', 'rows.3.weights'],
    ])
  })

  it('anything else with its issues only', () => {
    const some = fc.oneof(fc.anything(), fc.record({ rows: fc.array(fc.anything()) }))
    fc.assert(
      fc.property(some, (input) => {
        try {
          expect(apportionTable(hostile(input)).kind).toBe('apportionment-table')
        } catch (error) {
          expect(isSpukError(error) || error).toBe(true)
        }
      }),
      runs(500),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { apportion, apportionTable, spread } from '../../../src/core/apportion/index.js'
import { hostile, issuesOf } from '../calendar/issue-of.js'

/** Path, code and facts of every issue. */
const refusals = (compute: () => unknown) =>
  issuesOf(compute).map(({ path, code, details }) => [
    path.join('.'),
    code.replace('apportion/', ''),
    details,
  ])

/** Weights of which the one of `a` throws when it is read. */
const broken = (what: unknown) =>
  Object.defineProperty({}, 'a', {
    enumerable: true,
    get: () => {
      throw what
    },
  })

describe('an issue of apportion', () => {
  it('says what was given as weights', () => {
    const of = (weights: unknown, options: unknown = {}) =>
      refusals(() => apportion(1, hostile(weights), hostile(options)))
    expect(of(7)).toEqual([['weights', 'not-weights', { given: '7' }]])
    expect(of(null)).toEqual([['weights', 'not-weights', { given: 'null' }]])
    expect(of({})).toEqual([['weights', 'no-weights', {}]])
    expect(of([5, ['a'], ['b', 1, 2], [1, 1], ['c', 1]])).toEqual([
      ['weights.0', 'not-a-pair', { given: '5' }],
      ['weights.1', 'not-a-pair', { given: 'array' }],
      ['weights.2', 'not-a-pair', { given: 'array' }],
      ['weights.3', 'not-a-pair', { given: 'array' }],
    ])
    expect(
      of([
        ['a', 1],
        ['b', 1],
        ['a', 2],
      ]),
    ).toEqual([['weights.a', 'duplicate-key', { key: 'a' }]])
    expect(of({ a: 'x', b: -2, c: 1 })).toEqual([
      ['weights.a', 'not-a-weight', { key: 'a', given: 'x' }],
      ['weights.b', 'negative-weight', { key: 'b', given: '-2' }],
    ])
    expect(of({ a: 0, b: 0 })).toEqual([['weights', 'all-weights-zero', { total: '1.00' }]])
    expect(of({ a: 1 }, { remainderTo: 'b' })).toEqual([
      ['remainderTo', 'unknown-party', { key: 'b' }],
    ])
  })

  it('says where something threw when it was read', () => {
    const of = (what: unknown) => refusals(() => apportion(1, hostile(broken(what))))
    expect(of(new Error('boo'))).toEqual([['weights', 'input/unreadable', {}]])
    expect(of('boo')).toEqual([['weights', 'input/unreadable', {}]])
  })

  it('says what was given as a table', () => {
    const of = (input: unknown) => refusals(() => apportionTable(hostile(input)))
    const weights = { a: 1 }
    expect(of(7)).toEqual([['', 'not-a-table', { given: '7' }]])
    expect(of({ rows: [] })).toEqual([['rows', 'no-rows', {}]])
    expect(of({ rows: new Array(1_000_001), weights })).toEqual([
      ['rows', 'too-many', { most: 1_000_000 }],
    ])
    expect(
      of({
        rows: [
          5,
          { row: 1, amount: 1 },
          { row: 'r', amount: 1, group: 2 },
          { row: 'r', amount: 1 },
        ],
        weights,
      }),
    ).toEqual([
      ['rows.0', 'not-a-row', { given: '5' }],
      ['rows.1.row', 'not-a-name', { given: '1' }],
      ['rows.2.group', 'not-a-name', { given: '2' }],
      ['rows.3.row', 'duplicate-key', { key: 'r' }],
    ])
    expect(of({ rows: [{ row: 'r', amount: 1 }] })).toEqual([
      ['rows.0', 'missing-weights', { row: 'r' }],
    ])
    expect(of({ rows: [{ row: 'r', amount: 1 }], weights: { a: 0 } })).toEqual([
      ['rows.0', 'all-weights-zero', { total: '1.00' }],
    ])
    const most = '45000000000000'
    expect(of({ rows: ['p', 'q', 's'].map((row) => ({ row, amount: most })), weights })).toEqual([
      ['rows', 'sum-too-large', {}],
    ])
    expect(of({ rows: [{ row: 'r', amount: 'x' }], weights }).map(([path]) => path)).toEqual([
      'rows.0.amount',
    ])
  })

  it('says what was given as periods', () => {
    const of = (periods: unknown, options: unknown = {}, total: unknown = 1) =>
      refusals(() => spread(hostile(total), hostile(periods), hostile(options)))
    expect(of('Q1')).toEqual([['periods', 'not-periods', { given: 'Q1' }]])
    expect(of([])).toEqual([['periods', 'no-periods', {}]])
    expect(of(new Array(1_000_001))).toEqual([['periods', 'too-many', { most: 1_000_000 }]])
    expect(of([5, null, 'a', 'a'])).toEqual([
      ['periods.0', 'not-a-name', { given: '5' }],
      ['periods.1', 'not-a-name', { given: 'null' }],
      ['periods.3', 'duplicate-key', { key: 'a' }],
    ])
    expect(of([{ period: 'a', weight: 'x' }])).toEqual([
      ['periods.0.weight', 'not-a-weight', { key: 'a', given: 'x' }],
    ])
    expect(of(['a'], { fixed: 5 })).toEqual([['fixed', 'not-fixed-amounts', { given: '5' }]])
    expect(of(['a'], { fixed: null })).toEqual([['fixed', 'not-fixed-amounts', { given: 'null' }]])
    expect(of(['a', 'b'], { fixed: { c: 1, a: 'x' } })).toEqual([
      ['fixed.a', 'money/not-an-amount', { given: 'x', proposal: null }],
    ])
    expect(of(['a', 'b'], { fixed: { c: 1 } })).toEqual([
      ['fixed.c', 'unknown-period', { period: 'c' }],
    ])
    const [closed] = of(['a'], { fixed: { a: 2 } })
    expect(closed?.slice(0, 2)).toEqual(['periods', 'nothing-left-open'])
    expect(closed?.[2]).toEqual({ total: '1.00', fixed: '2.00' })
    const huge = '90000000000000'
    expect(of(['a', 'b', 'c'], { fixed: { a: huge, b: huge } }).map(([path]) => path)).toEqual([
      'fixed',
    ])
    expect(of(['a', 'b'], { fixed: { a: `-${huge}` } }, huge).map(([path]) => path)).toEqual([
      'fixed',
    ])
  })
})

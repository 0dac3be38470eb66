import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spread } from '../../../src/core/apportion/index.js'
import type { Spread } from '../../../src/core/apportion/index.js'
import { isSpukError } from '../../../src/core/result/index.js'
import { runs } from '../../support/runs.js'
import { codesOf, hostile, issuesOf } from '../calendar/issue-of.js'

function cents({ periods }: Spread): number[] {
  return periods.map(({ amount }) => amount.cents)
}

const quarters = ['Q1', 'Q2', 'Q3', 'Q4']

describe('spread', () => {
  it('rounds each running total, so that the amounts alternate', () => {
    // 10.01 over four: due 250.25, 500.5, 750.75 and 1001 cents.
    const plan = spread('10.01', quarters)
    expect(cents(plan)).toEqual([250, 251, 250, 250])
    expect(plan.periods.map(({ runningTotal }) => runningTotal.cents)).toEqual([
      250, 501, 751, 1001,
    ])
    expect(plan.periods.map(({ exactRunningTotal }) => exactRunningTotal)).toEqual([
      '2.5025',
      '5.005',
      '7.5075',
      '10.01',
    ])
    expect(plan.amounts['Q2']).toBe(plan.periods[1]?.amount)
  })

  it('rounds half a cent away from zero on both sides', () => {
    expect(cents(spread('0.01', ['a', 'b']))).toEqual([1, 0])
    expect(cents(spread('-0.01', ['a', 'b']))).toEqual([-1, 0])
  })

  it('keeps the order of the periods, which has meaning', () => {
    expect(
      Object.entries(spread('0.01', ['b', 'a']).amounts).map(([key, a]) => [key, a.cents]),
    ).toEqual([
      ['b', 1],
      ['a', 0],
    ])
  })

  it('goes by weights, of which the default is 1', () => {
    const plan = spread(1, [
      'a',
      { period: 'b', weight: '0.5' },
      { period: 'c', weight: 0 },
      { period: 'd' },
    ])
    expect(cents(plan)).toEqual([40, 20, 0, 40])
    expect(plan.periods.map(({ weight }) => weight)).toEqual([1, '0.5', 0, 1])
  })

  it('leaves fixed periods as they are and spreads the rest over the others', () => {
    // 100.00 less 10.00 and 20.01 is 69.99: due 3499.5 and 6999.
    const plan = spread(100, quarters, { fixed: { Q1: 10, Q3: '20.01' } })
    expect(cents(plan)).toEqual([1000, 3500, 2001, 3499])
    expect(plan.periods.map(({ fixed }) => fixed)).toEqual([true, false, true, false])
    expect(plan.periods.map(({ exactRunningTotal }) => exactRunningTotal)).toEqual([
      '10',
      '44.995',
      '65.005',
      '100',
    ])
    expect(plan.periods.at(-1)?.runningTotal.cents).toBe(10_000)
  })

  it('asks money back where more was paid than the total', () => {
    expect(cents(spread(1, ['a', 'b', 'c'], { fixed: { a: '1.01' } }))).toEqual([101, -1, 0])
  })

  it('needs no open period, nor any weight, where nothing is left', () => {
    expect(cents(spread(3, ['a', 'b'], { fixed: { a: 1, b: 2 } }))).toEqual([100, 200])
    expect(cents(spread(1, ['a', { period: 'b', weight: 0 }], { fixed: { a: 1 } }))).toEqual([
      100, 0,
    ])
  })

  it('loses nothing to a period such as __proto__', () => {
    const plan = spread(2, ['__proto__', 'b'])
    expect(JSON.stringify(plan.amounts)).toBe('{"__proto__":"1.00","b":"1.00"}')
  })

  it('says exact running totals that no decimal holds as fractions', () => {
    expect(spread(1, ['a', 'b', 'c']).periods.map((one) => one.exactRunningTotal)).toEqual([
      '1/3',
      '2/3',
      '1',
    ])
  })

  it('holds in its explanation what it was given', () => {
    const periods = ['a', { period: 'b', weight: '1/3' }]
    const { explanation, amounts } = spread(1, periods, { fixed: { a: '0.50' } })
    expect(JSON.parse(JSON.stringify(explanation.nodes))).toEqual([
      expect.objectContaining({ type: 'input', id: 'total', value: '1.00' }),
      expect.objectContaining({
        type: 'spread',
        of: ['total'],
        periods: [
          { period: 'a', weight: 1 },
          { period: 'b', weight: '1/3' },
        ],
        fixed: { a: '0.50' },
        amounts: JSON.parse(JSON.stringify(amounts)) as unknown,
        value: '1.00',
      }),
    ])
  })
})

describe('what spread refuses', () => {
  it.each([
    ['no list', [1, 'a'], 'apportion/not-periods'],
    ['no periods', [1, []], 'apportion/no-periods'],
    ['a million and one', [1, new Array(1_000_001)], 'apportion/too-many'],
    ['a period that is no name', [1, [5]], 'apportion/not-a-name'],
    ['a name that is no text', [1, [{ period: 5 }]], 'apportion/not-a-name'],
    ['a period twice', [1, ['a', 'a']], 'apportion/duplicate-key'],
    ['a weight that is none', [1, [{ period: 'a', weight: 'x' }]], 'apportion/not-a-weight'],
    ['a negative weight', [1, [{ period: 'a', weight: -1 }, 'b']], 'apportion/negative-weight'],
    ['weights that are all zero', [1, [{ period: 'a', weight: 0 }]], 'apportion/nothing-left-open'],
    ['nothing open', [1, ['a'], { fixed: { a: 2 } }], 'apportion/nothing-left-open'],
    ['an unknown period', [1, ['a'], { fixed: { b: 1 } }], 'apportion/unknown-period'],
    ['a fixed amount that is none', [1, ['a', 'b'], { fixed: { a: 'x' } }], 'money/not-an-amount'],
    [
      'fixed amounts in a map',
      [1, ['a', 'b'], { fixed: new Map([['a', 1]]) }],
      'apportion/not-fixed-amounts',
    ],
    ['fixed amounts that are none', [1, ['a', 'b'], { fixed: 5 }], 'apportion/not-fixed-amounts'],
    ['a total that is none', ['x', ['a']], 'money/not-an-amount'],
    [
      'fixed amounts too large together',
      [1, ['a', 'b', 'c'], { fixed: { a: '90000000000000', b: '90000000000000' } }],
      'money/out-of-range',
    ],
    [
      'a getter that throws',
      [
        1,
        [
          Object.defineProperty({}, 'period', {
            enumerable: true,
            get: () => {
              throw new Error('boo')
            },
          }),
        ],
      ],
      'input/unreadable',
    ],
  ])('%s', (_, [total, periods, options], code) => {
    expect(codesOf(() => spread(hostile(total), hostile(periods), hostile(options)))).toEqual([
      code,
    ])
  })

  it('no more than a thousand things at once', () => {
    expect(codesOf(() => spread(1, hostile(Array(1500).fill(5))))).toHaveLength(1000)
  })

  it('a name that is not known, by path', () => {
    expect(issuesOf(() => spread(1, hostile(['a', { period: 'b', wieght: 2 }])))).toMatchObject([
      { code: 'input/unknown-field', path: ['periods', 1, 'wieght'] },
    ])
  })

  it('everything that is wrong at once, by path', () => {
    const compute = () =>
      spread('x', hostile(['a', 'a', { period: 'b', weight: -1 }]), {
        fixed: hostile({ a: 'y', c: 1 }),
      })
    expect(issuesOf(compute).map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['money/not-an-amount', 'total'],
      ['apportion/duplicate-key', 'periods.1'],
      ['apportion/negative-weight', 'periods.2.weight'],
      ['money/not-an-amount', 'fixed.a'],
    ])
  })

  it('anything else with its issues only', () => {
    const some = fc.tuple(
      fc.oneof(fc.anything(), fc.integer()),
      fc.oneof(fc.anything(), fc.array(fc.anything())),
      fc.oneof(fc.anything(), fc.record({ fixed: fc.anything() })),
    )
    fc.assert(
      fc.property(some, ([total, periods, options]) => {
        try {
          expect(spread(hostile(total), hostile(periods), hostile(options)).kind).toBe('spread')
        } catch (error) {
          expect(isSpukError(error) || error).toBe(true)
        }
      }),
      runs(1_000),
    )
  })
})

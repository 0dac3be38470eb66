import { Decimal } from 'decimal.js'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apportion, quotaOf } from '../../../src/core/apportion/index.js'
import type { Apportionment } from '../../../src/core/apportion/index.js'
import { isSpukError } from '../../../src/core/result/index.js'
import { runs } from '../../support/runs.js'
import { codesOf, hostile, issuesOf } from '../calendar/issue-of.js'

function cents({ amounts }: Apportionment): number[] {
  return Object.values(amounts).map((amount) => amount.cents)
}

function reasons({ parts }: Apportionment): string[] {
  return parts.map(({ reason }) => reason)
}

describe('apportion', () => {
  it('gives left-over cents to the largest remainders', () => {
    // 1.00 over 6 : 3 : 5 is 42.86, 21.43 and 35.71 cents: two cents are left for a and c.
    const split = apportion(1, { a: 6, b: 3, c: 5 })
    expect(cents(split)).toEqual([43, 21, 36])
    expect(reasons(split)).toEqual(['largest-remainder', 'rounded-down', 'largest-remainder'])
    expect(split.parts.map(({ rank }) => rank)).toEqual([1, 3, 2])
    expect(split.parts.map(({ floor }) => floor.cents)).toEqual([42, 21, 35])
    expect(split.parts.map(({ extraCents }) => extraCents)).toEqual([1, 0, 1])
  })

  it('decides ties by key in code-unit order, whatever the order of input', () => {
    const split = apportion('0.02', { b: 1, é: 1, a: 1, Z: 1 })
    expect(split.parts.map(({ key }) => key)).toEqual(['Z', 'a', 'b', 'é'])
    expect(cents(split)).toEqual([1, 1, 0, 0])
    expect(reasons(split)).toEqual(['tie-won', 'tie-won', 'tie-lost', 'tie-lost'])
  })

  it('says tie only of those at the cut', () => {
    // 0.03 over 2 : 1 : 1 : 1 is 1.2, 0.6, 0.6 and 0.6: three tie for two cents, a stays behind.
    const split = apportion('0.03', { a: 2, b: 1, c: 1, d: 1 })
    expect(cents(split)).toEqual([1, 1, 1, 0])
    expect(reasons(split)).toEqual(['rounded-down', 'tie-won', 'tie-won', 'tie-lost'])
  })

  it('leaves whole shares alone and gives weight zero nothing', () => {
    const split = apportion(3, { a: 2, b: 0, c: 1 })
    expect(cents(split)).toEqual([200, 0, 100])
    expect(reasons(split)).toEqual(['whole', 'zero-weight', 'whole'])
  })

  it('mirrors a negative total', () => {
    const split = apportion('-1.00', { a: 1, b: 1, c: 1 })
    expect(cents(split)).toEqual([-34, -33, -33])
    expect(split.parts.map(({ floor }) => floor.cents)).toEqual([-33, -33, -33])
    expect(split.parts.map(({ extraCents }) => extraCents)).toEqual([-1, 0, 0])
    expect(split.parts.map(({ quota }) => quota.numerator)).toEqual([-100n, -100n, -100n])
  })

  it('puts all left-over cents on the party named', () => {
    const split = apportion('0.05', { a: 1, b: 1, c: 1 }, { remainderTo: 'c' })
    expect(cents(split)).toEqual([1, 1, 3])
    expect(reasons(split)).toEqual(['rounded-down', 'rounded-down', 'remainder-to'])
    expect(split.parts[2]?.extraCents).toBe(2)
    const first = apportion('0.05', { a: 1, b: 1, c: 1 }, { remainderTo: 'a' })
    expect(cents(first)).toEqual([3, 1, 1])
    expect(reasons(first)).toEqual(['remainder-to', 'rounded-down', 'rounded-down'])
    const whole = apportion('0.03', { a: 1, b: 1, c: 1 }, { remainderTo: 'c' })
    expect(reasons(whole)).toEqual(['whole', 'whole', 'whole'])
  })

  it('takes weights in every form, exactly', () => {
    // 1/4 + 0.25 + 1/4 + 1/4: each a quarter.
    const split = apportion(1, { a: '1/4', b: 0.25, c: '0.25', d: new Decimal('0.25') })
    expect(cents(split)).toEqual([25, 25, 25, 25])
    expect(split.parts.map(({ weight }) => weight)).toEqual(['1/4', '0.25', '0.25', '0.25'])
    expect(
      cents(
        apportion(
          3,
          new Map([
            ['b', 2n],
            ['a', 1n],
          ]),
        ),
      ),
    ).toEqual([100, 200])
    const large = '9'.repeat(400)
    expect(cents(apportion(3, { a: large, b: large, c: large }))).toEqual([100, 100, 100])
    expect(cents(apportion('0.01', { a: large, b: `${large}.1` }))).toEqual([0, 1])
  })

  it('keeps the exact share of each part', () => {
    const [part] = apportion(1, { a: 1, b: 2 }).parts
    expect(part?.quota).toEqual({ numerator: 100n, denominator: 300n })
    expect(part && quotaOf(part).toString()).toBe(`0.${'3'.repeat(40)}`)
  })

  it('gives the exact share of a part that went through JSON', () => {
    const quota = (numerator: unknown, denominator: unknown) => () =>
      quotaOf(hostile({ quota: { numerator, denominator } })).toString()
    const { parts } = JSON.parse(JSON.stringify(apportion(-1, { a: 1, b: 7 }))) as Apportionment
    expect(parts.map((part) => quotaOf(part).toString())).toEqual(['-0.125', '-0.875'])
    expect(quota('12345', 100n)()).toBe('123.45')
    for (const text of ['x', '', '1.5', '1x', 'x1', 1, ['1'], null]) {
      const given = Array.isArray(text) ? 'array' : String(text)
      expect(issuesOf(quota(text, 3n))).toMatchObject([
        { code: 'input/wrong-type', details: { expected: ['int'], given } },
      ])
    }
    expect(issuesOf(quota('1', '0'))).toMatchObject([
      { details: { expected: ['int'], given: '0' } },
    ])
    expect(issuesOf(quota('1', -3n))).toMatchObject([{ details: { given: '-3' } }])
  })

  it('takes minus zero for zero', () => {
    expect(apportion(1, { a: -0, b: 1 }).parts[0]?.weight).toBe(0)
  })

  it('knows the Alabama paradox', () => {
    // With a cent more to give, c gets one less: 6 : 6 : 2 over 10 and 11 cents.
    expect(cents(apportion('0.10', { a: 6, b: 6, c: 2 }))).toEqual([4, 4, 2])
    expect(cents(apportion('0.11', { a: 6, b: 6, c: 2 }))).toEqual([5, 5, 1])
  })

  it('loses nothing to a key such as __proto__', () => {
    const weights = JSON.parse('{"__proto__": 1, "b": 1}') as Record<string, number>
    const { amounts } = apportion(2, weights)
    expect(JSON.stringify(amounts)).toBe('{"__proto__":"1.00","b":"1.00"}')
    // A field as any other, in whatever way it got there.
    const field = (key: string) => ({ ...Object.getOwnPropertyDescriptor(amounts, key), value: 0 })
    expect(field('__proto__')).toEqual(field('b'))
  })

  it('serialises, with bigints as text', () => {
    const { parts, total } = JSON.parse(
      JSON.stringify(apportion(1, { a: 1, b: 2 })),
    ) as Apportionment
    expect(total).toBe('1.00')
    expect(parts[0]).toEqual({
      key: 'a',
      weight: 1,
      quota: { numerator: '100', denominator: '300' },
      floor: '0.33',
      rank: 2,
      extraCents: 0,
      amount: '0.33',
      reason: 'rounded-down',
    })
  })

  it('holds in its explanation what it was given', () => {
    const split = apportion('1.00', { a: 1, b: '1/3' }, { remainderTo: 'b' })
    expect(JSON.parse(JSON.stringify(split.explanation.nodes))).toEqual([
      expect.objectContaining({ type: 'input', id: 'total', value: '1.00' }),
      expect.objectContaining({
        type: 'apportionment',
        of: ['total'],
        weights: { a: 1, b: '1/3' },
        remainderTo: 'b',
        amounts: { a: '0.75', b: '0.25' },
        value: '1.00',
      }),
    ])
    const plain = apportion(1, { a: 1 }).explanation.nodes[1]
    expect(plain && 'remainderTo' in plain).toBe(false)
  })
})

describe('what apportion refuses', () => {
  const throwing = {
    get a(): number {
      throw new Error('boo')
    },
  }
  function* broken(): Generator<readonly [string, number]> {
    yield ['a', 1]
    throw new RangeError('boo')
  }
  const revoked = Proxy.revocable({}, {})
  revoked.revoke()

  it.each([
    ['no weights', {}, 'apportion/no-weights'],
    ['an empty list', [], 'apportion/no-weights'],
    ['null', null, 'apportion/not-weights'],
    ['a text', 'abc', 'apportion/not-weights'],
    ['a number', 5, 'apportion/not-weights'],
    ['a list of numbers', [5], 'apportion/not-a-pair'],
    ['a pair too short', [['a']], 'apportion/not-a-pair'],
    ['a key that is no text', [[1, 1]], 'apportion/not-a-pair'],
    [
      'a key twice',
      [
        ['a', 1],
        ['a', 1],
      ],
      'apportion/duplicate-key',
    ],
    ['only zeros', { a: 0, b: '0/5' }, 'apportion/all-weights-zero'],
    ['NaN', { a: Number.NaN }, 'apportion/not-a-weight'],
    ['Infinity', { a: Infinity }, 'apportion/not-a-weight'],
    ['an exponent', { a: '1e3' }, 'apportion/not-a-weight'],
    ['a fraction over zero', { a: '1/0' }, 'apportion/not-a-weight'],
    ['an object', { a: {} }, 'apportion/not-a-weight'],
    ['a symbol', { a: Symbol('a') }, 'apportion/not-a-weight'],
    ['nothing', { a: undefined }, 'apportion/not-a-weight'],
    ['more than 400 digits', { a: '1'.repeat(401) }, 'apportion/not-a-weight'],
    ['a bigint of more than 400 digits', { a: 10n ** 400n }, 'apportion/not-a-weight'],
    [
      'a decimal too long to write out',
      { a: new Decimal('1e900000000') },
      'apportion/not-a-weight',
    ],
    [
      'a decimal too small to write out',
      { a: new Decimal('1e-900000000') },
      'apportion/not-a-weight',
    ],
    ['a decimal that is not a number', { a: new Decimal('NaN') }, 'apportion/not-a-weight'],
    ['minus one', { a: -1, b: 2 }, 'apportion/negative-weight'],
    ['a negative fraction', { a: '-1/3', b: 2 }, 'apportion/negative-weight'],
    ['a getter that throws', throwing, 'input/unreadable'],
    ['an iterable that throws', broken(), 'input/unreadable'],
    ['a revoked proxy', revoked.proxy, 'input/unreadable'],
  ])('%s', (_, weights, code) => {
    expect(codesOf(() => apportion(1, hostile(weights)))).toEqual([code])
  })

  it('a party unknown among the weights', () => {
    const unknown = () => apportion(1, { a: 1 }, { remainderTo: hostile('b') })
    expect(codesOf(unknown)).toEqual(['apportion/unknown-party'])
    expect(codesOf(() => apportion(1, { a: 1 }, hostile(null)))).toEqual(['input/wrong-type'])
    const misspelt = issuesOf(() => apportion(1, { a: 1 }, hostile({ remainderto: 'a' })))
    expect(misspelt).toMatchObject([{ code: 'input/unknown-field', path: ['remainderto'] }])
  })

  it('no more than a thousand things at once', () => {
    const bad = Object.fromEntries(Array.from({ length: 1500 }, (_, i) => [`k${i}`, 'x']))
    expect(codesOf(() => apportion(1, bad))).toHaveLength(1000)
    expect(codesOf(() => apportion(1, hostile(Array(1500).fill(5))))).toHaveLength(1000)
  })

  it('everything that is wrong at once, by path', () => {
    const compute = () => apportion('1.234', { c: 'x', a: -1, b: 1 }, { remainderTo: hostile('d') })
    expect(issuesOf(compute).map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['money/too-many-decimals', 'total'],
      ['apportion/negative-weight', 'weights.a'],
      ['apportion/not-a-weight', 'weights.c'],
    ])
    expect(
      issuesOf(() => apportion(1, hostile([5, ['a', -1], 6]))).map(({ path }) => path.join('.')),
    ).toEqual(['weights.0', 'weights.2', 'weights.a'])
  })

  it('anything else with its issues only', () => {
    const some = fc.tuple(
      fc.oneof(fc.anything(), fc.integer()),
      fc.oneof(fc.anything(), fc.dictionary(fc.string(), fc.anything())),
      fc.oneof(fc.anything(), fc.constant({})),
    )
    fc.assert(
      fc.property(some, ([total, weights, options]) => {
        try {
          expect(apportion(hostile(total), hostile(weights), hostile(options)).kind).toBe(
            'apportionment',
          )
        } catch (error) {
          expect(isSpukError(error) || error).toBe(true)
        }
      }),
      runs(1_000),
    )
  })
})

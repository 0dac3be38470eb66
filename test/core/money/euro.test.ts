import { inspect } from 'node:util'
import Decimal from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { euro, Euro, isEuro, sumEuros } from '../../../src/core/money/index.js'
import type { EuroInput } from '../../../src/core/money/index.js'
import { isSpukError, preview } from '../../../src/core/result/index.js'
import { outcome, said } from './outcome.js'

describe('euro takes', () => {
  it.each<[EuroInput, number]>([
    [0, 0],
    [-0, 0],
    [1, 100],
    [1234.5, 123450],
    [0.01, 1],
    [-0.05, -5],
    [1.1, 110],
    [90071992547409, 9007199254740900],
    ['0', 0],
    ['-0.00', 0],
    ['1234.56', 123456],
    ['-12.5', -1250],
    ['007.10', 710],
    ['90071992547409.91', 9007199254740991],
    [new Decimal('12.30'), 1230],
    [new Decimal('1e3'), 100000],
    [Euro.fromCents(7), 7],
  ])('%s as %i cents', (given, cents) => {
    expect(euro(given).cents).toBe(cents)
    expect(Object.is(euro(given).cents, -0)).toBe(false)
  })
})

describe('euro refuses', () => {
  it.each<[unknown, string]>([
    [12.345, 'money/too-many-decimals'],
    [0.1 + 0.2, 'money/too-many-decimals'],
    [1e-7, 'money/too-many-decimals'],
    ['12.345', 'money/too-many-decimals'],
    ['12.340', 'money/too-many-decimals'],
    [new Decimal('0.001'), 'money/too-many-decimals'],
    [Number.NaN, 'money/not-an-amount'],
    [Infinity, 'money/not-an-amount'],
    [new Decimal(NaN), 'money/not-an-amount'],
    [new Decimal('1e900000000'), 'money/not-an-amount'],
    [new Decimal('1e-900000000'), 'money/not-an-amount'],
    ['1e3', 'money/not-an-amount'],
    ['', 'money/not-an-amount'],
    [' 1', 'money/not-an-amount'],
    ['1,50', 'money/not-an-amount'],
    ['€ 1.00', 'money/not-an-amount'],
    ['0x10', 'money/not-an-amount'],
    ['--1', 'money/not-an-amount'],
    [null, 'money/not-an-amount'],
    [undefined, 'money/not-an-amount'],
    [true, 'money/not-an-amount'],
    [{}, 'money/not-an-amount'],
    [[1], 'money/not-an-amount'],
    [10n, 'money/not-an-amount'],
    [new Date(0), 'money/not-an-amount'],
    [90071992547410, 'money/out-of-range'],
    ['90071992547409.92', 'money/out-of-range'],
    ['9'.repeat(300), 'money/out-of-range'],
    ['9'.repeat(1_000_000), 'money/not-an-amount'],
    [2 ** 46 + 0.5, 'money/imprecise-number'],
    [{ [Symbol.for('spuk-ido.Euro')]: true, cents: 1.5 }, 'money/not-an-amount'],
    [{ toStringTag: '[object Decimal]' }, 'money/not-an-amount'],
    [{ toStringTag: '[object Decimal]', toFixed: () => 5 }, 'money/not-an-amount'],
    [{ toStringTag: '[object Decimal]', e: 0, toFixed: () => 5 }, 'money/not-an-amount'],
    [
      Object.assign(() => 5, { toStringTag: '[object Decimal]', e: 0, toFixed: () => '5' }),
      'money/not-an-amount',
    ],
  ])('%s', (given, code) => {
    expect(outcome(() => euro(given as EuroInput))).toBe(code)
  })

  it.each<[unknown, string]>([
    ['abc', 'abc'],
    ['x'.repeat(40), 'x'.repeat(40)],
    ['x'.repeat(41), `${'x'.repeat(40)}… (41)`],
    [null, 'null'],
    [undefined, 'undefined'],
    [true, 'true'],
    [Number.NaN, 'NaN'],
    [10n, '10'],
    [10n ** 500n, `1${'0'.repeat(39)}… (501)`],
    [{}, 'object'],
    [[1], 'array'],
    [new Decimal(Infinity), 'object'],
  ])('case %#, naming what was given', (given, named) => {
    expect(said(() => euro(given as EuroInput))).toBe(`“${named}” is geen bedrag in euro's.`)
  })

  it('what does not fit, naming it as it was given', () => {
    const outside = 'valt buiten wat exact in centen past (ongeveer 90 biljoen euro).'
    expect(said(() => euro(90071992547410))).toBe(`90071992547410 ${outside}`)
    expect(said(() => euro(1e21))).toBe(`1e+21 ${outside}`)
    expect(said(() => euro('-90071992547409.92'))).toBe(`-90071992547409.92 ${outside}`)
    expect(said(() => Euro.fromCents(2 ** 53))).toBe(`9007199254740992 cent ${outside}`)
    expect(said(() => Euro.fromCents(0.5))).toBe(`0.5 cent ${outside}`)
    expect(said(() => euro(2 ** 46 + 0.5))).toBe(
      'Het getal 70368744177664.5 is te groot om zijn centen exact te bevatten.',
    )
  })

  it('what has too many decimals, saying what to write instead', () => {
    try {
      euro(12.345)
    } catch (error) {
      const issue = isSpukError(error) ? error.issues[0] : undefined
      expect(issue?.suggestion).toContain("'12.35'")
      expect(issue?.english.suggestion).toContain("'12.35'")
    }
    expect.assertions(2)
  })
})

describe('an amount', () => {
  const amount = euro('-1234567.89')

  it('looks like an amount everywhere', () => {
    expect(String(amount)).toBe('-1234567.89')
    expect(JSON.stringify({ amount })).toBe('{"amount":"-1234567.89"}')
    expect(amount.format()).toBe('€ -1.234.567,89')
    expect(amount.format('en')).toBe('-€1,234,567.89')
    expect(inspect(amount)).toBe('€ -1.234.567,89')
    expect(euro('0.05').format()).toBe('€ 0,05')
    expect([euro(0).format(), euro(0).format('en'), String(euro(0))]).toEqual([
      '€ 0,00',
      '€0.00',
      '0.00',
    ])
    expect(euro(100).format()).toBe('€ 100,00')
    expect(['x', euro(1000)].join()).toBe('x,1000.00')
  })

  it('cannot be added with + or compared with <', () => {
    const loose = amount as unknown as number
    expect(outcome(() => loose + 1)).toBe('money/use-methods')
    expect(outcome(() => loose < 1)).toBe('money/use-methods')
  })

  it('is known across copies of the package', () => {
    const other = Object.create({ [Symbol.for('spuk-ido.Euro')]: true }) as { cents: number }
    other.cents = 150
    expect(isEuro(other)).toBe(true)
    expect(euro(other as unknown as Euro).plus(1).cents).toBe(250)
    expect([isEuro({ cents: 1 }), isEuro(null), isEuro('1.00')]).toEqual([false, false, false])
  })

  it('is not what only looks like one, nor what throws when it is looked at', () => {
    const brand = Symbol.for('spuk-ido.Euro')
    const boo = (): never => {
      throw new Error('boo')
    }
    expect(isEuro(Object.assign(() => 5, { [brand]: true, cents: 5 }))).toBe(false)
    expect(isEuro(new Proxy({}, { get: boo }))).toBe(false)
    const hidden = new Proxy({ [brand]: true, cents: 150 }, { getPrototypeOf: boo })
    const read = euro(hidden as unknown as Euro)
    expect([read === (hidden as unknown), read.cents]).toEqual([false, 150])
  })

  it('is made of whole cents, as a number or a bigint', () => {
    expect([Euro.fromCents(5).cents, Euro.fromCents(5n).cents]).toEqual([5, 5])
    expect(outcome(() => Euro.fromCents('5' as unknown as number))).toBe('money/out-of-range')
  })

  it('multiplies exactly, or says that it would not', () => {
    expect(euro('0.10').times('0.333333333333333333').toString()).toBe('0.0333333333333333333')
    expect(euro(3).times(0.1).toString()).toBe('0.3')
    expect(outcome(() => euro('123456789.12').times(`0.${'3'.repeat(38)}`))).toBe('money/not-exact')
    expect(outcome(() => euro(1).times('abc'))).toBe('money/not-numeric')
    expect(said(() => euro(1).times('abc'))).toBe('“abc” is geen eindig getal.')
    expect(euro('0.10').times(10n).toString()).toBe('1')
    expect(outcome(() => euro('0.10').times(10n ** 400n))).toBe('money/not-numeric')
  })

  it('multiplies exactly as long as 40 digits hold the product', () => {
    const exact = `0.0${'3'.repeat(39)}`
    expect(
      euro('0.10')
        .times(`0.${'3'.repeat(39)}`)
        .toFixed(),
    ).toBe(exact)
    expect(said(() => euro('0.11').times(`0.${'3'.repeat(39)}`))).toBe(
      'De uitkomst telt meer dan 40 cijfers en zou niet exact zijn.',
    )
  })

  it('never leaves the safe range', () => {
    const most = Euro.fromCents(Number.MAX_SAFE_INTEGER)
    expect(outcome(() => most.plus('0.01'))).toBe('money/out-of-range')
    expect(outcome(() => sumEuros([most, most]))).toBe('money/out-of-range')
    expect(most.plus('-0.01').compare(most)).toBe(-1)
  })

  it('is less, equal or more', () => {
    const two = euro(2)
    expect([1, 2, 3].map((other) => two.compare(other))).toEqual([1, 0, -1])
    expect([1, 2, 3].map((other) => two.equals(other))).toEqual([false, true, false])
  })

  it('stays itself, and sums up', () => {
    expect(euro(amount)).toBe(amount)
    expect(sumEuros([euro(1), '2.50', 3]).cents).toBe(650)
    expect(sumEuros([]).cents).toBe(0)
  })

  it.each(['12', 5, null, undefined, {}, () => []])('is no sum of %s', (list) => {
    expect(said(() => sumEuros(list as EuroInput[]))).toBe(
      `Hier past: lijst. Gegeven is: ${preview(list)}.`,
    )
  })

  it('is a sum of at most a million', () => {
    const cent = euro('0.01')
    function* times(count: number) {
      for (let i = 0; i < count; i++) yield cent
    }
    expect(sumEuros(times(1_000_000)).cents).toBe(1_000_000)
    expect(outcome(() => sumEuros(times(1_000_001)))).toBe('input/too-many')
    expect(said(() => sumEuros(times(1_000_001)))).toMatch(/^De invoer telt meer dan 1000000 /)
  })

  it('adds, subtracts and negates like its cents', () => {
    const cents = fc.integer({ min: -(2 ** 50), max: 2 ** 50 })
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        const [x, y] = [Euro.fromCents(a), Euro.fromCents(b)]
        expect(x.plus(y).cents).toBe(a + b)
        expect(x.minus(y).cents).toBe(a - b)
        expect(x.plus(x.negate()).cents).toBe(0)
        expect(x.compare(y)).toBe(Math.sign(a - b) + 0)
        expect(x.equals(y)).toBe(a === b)
        expect(euro(String(x)).cents).toBe(a)
        expect(euro(x.toDecimal()).cents).toBe(a)
      }),
    )
  })

  it('reads a number as the decimal it prints as', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 15) + 1, max: 10 ** 15 - 1 }), (cents) => {
        expect(euro(cents / 100).cents).toBe(cents === 0 ? 0 : cents)
      }),
    )
  })

  it('reads no number of more than 15 digits, of which computing may have changed the last', () => {
    expect(euro(9999999999999.99).cents).toBe(999999999999999)
    expect(outcome(() => euro(10000000000000.01))).toBe('money/imprecise-number')
    expect(euro('10000000000000.01').cents).toBe(1000000000000001)
  })

  it('tells its sign, its size, and the lesser and greater of two', () => {
    const [debt, none] = [euro('-2.50'), euro(0)]
    expect([debt.isNegative(), none.isNegative(), euro(1).isNegative()]).toEqual([
      true,
      false,
      false,
    ])
    expect([debt.isZero(), none.isZero(), debt.minus('-2.50').isZero()]).toEqual([
      false,
      true,
      true,
    ])
    expect([debt.abs(), none.abs(), euro(1).abs()].map(String)).toEqual(['2.50', '0.00', '1.00'])
    expect([debt.min('-2.51'), debt.min(0), debt.max('-2.51'), debt.max(0)].map(String)).toEqual([
      '-2.51',
      '-2.50',
      '-2.50',
      '0.00',
    ])
  })
})

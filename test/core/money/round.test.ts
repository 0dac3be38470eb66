import Decimal from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addRatios,
  compareRatios,
  divideRatios,
  euro,
  Euro,
  floorRatio,
  multiplyRatios,
  ratioOf,
  ratioText,
  roundRatio,
  roundToEuro,
  subtractRatios,
} from '../../../src/core/money/index.js'
import type { Rounding } from '../../../src/core/money/index.js'
import { outcome, said } from './outcome.js'

const MODES = ['half-up', 'half-even', 'up', 'down'] as const

describe('roundToEuro', () => {
  it.each([
    // exact, half-up, half-even, up, down
    ['-0.005', '-0.01', '0.00', '-0.01', '0.00'],
    ['0.005', '0.01', '0.00', '0.01', '0.00'],
    ['0.015', '0.02', '0.02', '0.02', '0.01'],
    ['0.0149999', '0.01', '0.01', '0.02', '0.01'],
    ['1.005', '1.01', '1.00', '1.01', '1.00'],
    ['-2.675', '-2.68', '-2.68', '-2.68', '-2.67'],
    ['7', '7.00', '7.00', '7.00', '7.00'],
    [`0.00${'4'.repeat(60)}`, '0.00', '0.00', '0.01', '0.00'],
    [`0.004${'9'.repeat(60)}`, '0.00', '0.00', '0.01', '0.00'],
  ])('%s by every mode', (exact, ...expected) => {
    expect(MODES.map((mode) => String(roundToEuro(exact, { mode })))).toEqual(expected)
  })

  it.each([
    ['1234.56', '100', 'down', '1200.00'],
    ['1250', '100', 'half-even', '1200.00'],
    ['1250', '100', 'half-up', '1300.00'],
    ['-7.03', '0.05', 'half-up', '-7.05'],
    ['0.07', '0.03', 'up', '0.09'],
  ] as const)('%s to multiples of %s, %s', (exact, step, mode, expected) => {
    expect(String(roundToEuro(exact, { mode, step }))).toBe(expected)
  })

  it('refuses what cannot be rounded, or rounded so', () => {
    expect(outcome(() => roundToEuro('abc', { mode: 'up' }))).toBe('money/not-numeric')
    expect(outcome(() => roundToEuro('1', { mode: 'up', step: 0 }))).toBe('money/not-a-step')
    const ceiling = { mode: 'ceil' } as unknown as Rounding
    expect(outcome(() => roundToEuro('1', ceiling))).toBe('money/not-a-rounding-mode')
    expect(outcome(() => roundToEuro('1e99', { mode: 'up' }))).toBe('money/not-numeric')
    expect(outcome(() => roundToEuro('9'.repeat(30), { mode: 'up' }))).toBe('money/out-of-range')
    const most = `${'9'.repeat(400)}.999`
    expect(outcome(() => roundToEuro(most, { mode: 'up' }))).toBe('money/out-of-range')
  })

  it('names what it refuses', () => {
    const ceiling = { mode: 'ceil' } as unknown as Rounding
    expect(said(() => roundToEuro('1', ceiling))).toBe('“ceil” is geen manier van afronden.')
    expect(said(() => roundToEuro('1', { mode: 'up', step: '-0.05' }))).toBe(
      'Afronden kan alleen op een veelvoud van een bedrag boven nul, niet op € -0,05.',
    )
    const huge = new Decimal('123456789012345678901234567890')
    expect(said(() => roundToEuro(huge, { mode: 'up' }))).toBe(
      '123456789012345678901234567890 valt buiten wat exact in centen past (ongeveer 90 biljoen euro).',
    )
  })

  it('is the rounding of the exact fraction, and mirrors', () => {
    const digits = fc
      .tuple(fc.boolean(), fc.nat(10 ** 9), fc.nat(10 ** 9))
      .map(
        ([negative, whole, part]) =>
          `${negative ? '-' : ''}${whole}.${String(part).padStart(9, '0')}`,
      )
    fc.assert(
      fc.property(
        digits,
        fc.constantFrom(...MODES),
        fc.integer({ min: 1, max: 500 }),
        (exact, mode, step) => {
          const size = Euro.fromCents(step)
          const rounded = roundToEuro(exact, { mode, step: size })
          const steps = roundRatio(divideRatios(ratioOf(exact), ratioOf(size)), mode)
          expect(rounded.cents).toBe(Number(steps) * step + 0)
          const mirror = exact.startsWith('-') ? exact.slice(1) : `-${exact}`
          expect(roundToEuro(mirror, { mode, step: size }).cents).toBe(-rounded.cents + 0)
        },
      ),
    )
  })
})

describe('ratios', () => {
  const ratio = fc
    .tuple(fc.integer(), fc.integer({ min: 1 }))
    .map(([numerator, denominator]) => ratioOf(`${numerator}/${denominator}`))

  it.each([
    ['22/7', '22/7'],
    ['1/8', '0.125'],
    ['-6/4', '-1.5'],
    ['100/5', '20'],
    ['-0.050', '-0.05'],
    ['1/3', '1/3'],
    ['1/25', '0.04'],
    ['-1/500', '-0.002'],
    ['0', '0'],
  ])('%s is written %s', (given, text) => {
    expect(ratioText(ratioOf(given))).toBe(text)
  })

  it.each<[unknown, string]>([
    [7, '7'],
    [-0, '0'],
    [0.25, '0.25'],
    [10n, '10'],
    [euro('-0.05'), '-0.05'],
    [new Decimal('1e-400'), `0.${'0'.repeat(399)}1`],
    [`0.${'0'.repeat(399)}1`, `0.${'0'.repeat(399)}1`],
  ])('case %# is read', (given, text) => {
    expect(ratioText(ratioOf(given))).toBe(text)
  })

  it('are whole numbers where they can be', () => {
    expect(ratioOf(7)).toEqual({ numerator: 7n, denominator: 1n })
    expect(divideRatios(ratioOf(4), ratioOf(-6))).toEqual({ numerator: -2n, denominator: 3n })
  })

  it.each([
    // floor, then half-up, half-even, up, down
    ['1/2', 0, 1, 0, 1, 0],
    ['3/2', 1, 2, 2, 2, 1],
    ['5/2', 2, 3, 2, 3, 2],
    ['-1/2', -1, -1, 0, -1, 0],
    ['-3/2', -2, -2, -2, -2, -1],
    ['7/3', 2, 2, 2, 3, 2],
    ['8/3', 2, 3, 3, 3, 2],
    ['5/4', 1, 1, 1, 2, 1],
    ['-7/3', -3, -2, -2, -3, -2],
    ['4/2', 2, 2, 2, 2, 2],
    ['-4/2', -2, -2, -2, -2, -2],
    ['0', 0, 0, 0, 0, 0],
  ])('%s to a whole number', (given, floor, ...rounded) => {
    const ratio = ratioOf(given)
    expect(Number(floorRatio(ratio))).toBe(floor)
    expect(MODES.map((mode) => Number(roundRatio(ratio, mode)))).toEqual(rounded)
  })

  it('have a floor also where they are not in lowest terms', () => {
    expect(floorRatio({ numerator: -4n, denominator: 2n })).toBe(-2n)
    expect(floorRatio({ numerator: -5n, denominator: 2n })).toBe(-3n)
  })

  it('are less, equal or more', () => {
    const compared = ['1/3', '0.5', '2/3'].map((b) => compareRatios(ratioOf('1/2'), ratioOf(b)))
    expect(compared).toEqual([1, 0, -1])
  })

  it('compute as fractions do', () => {
    fc.assert(
      fc.property(ratio, ratio, (a, b) => {
        const sum = addRatios(a, b)
        expect(sum.numerator * a.denominator * b.denominator).toBe(
          (a.numerator * b.denominator + b.numerator * a.denominator) * sum.denominator,
        )
        expect(subtractRatios(sum, b)).toEqual(a)
        expect(compareRatios(multiplyRatios(a, b), multiplyRatios(b, a))).toBe(0)
        if (b.numerator !== 0n) expect(divideRatios(multiplyRatios(a, b), b)).toEqual(a)
        expect(ratioOf(ratioText(a))).toEqual(a)
        const floor = floorRatio(a)
        expect(floor * a.denominator <= a.numerator).toBe(true)
        expect((floor + 1n) * a.denominator > a.numerator).toBe(true)
        expect(sum.denominator > 0n).toBe(true)
      }),
    )
  })

  it('are read from bigints of at most 400 figures', () => {
    const most = 10n ** 400n - 1n
    for (const given of [most, -most]) expect(ratioOf(given).numerator).toBe(given)
    for (const given of [most + 1n, -most - 1n]) {
      expect(outcome(() => ratioOf(given))).toBe('money/not-numeric')
    }
  })

  it('refuse what is no number', () => {
    const tiny = new Decimal('1e-401')
    const strange = [['1/2'], { toString: () => '1/2' }, new Decimal('1e400'), tiny]
    for (const given of ['1/0', 'x', '', '1/-2', 'x1/2', '1/2x', Number.NaN, null, ...strange]) {
      expect(outcome(() => ratioOf(given))).toBe('money/not-numeric')
    }
    expect(said(() => ratioOf('1/0'))).toBe('“1/0” is geen eindig getal.')
  })
})

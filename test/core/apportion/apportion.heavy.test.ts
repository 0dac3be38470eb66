import { Decimal } from 'decimal.js'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apportion } from '../../../src/core/apportion/index.js'
import { recompute } from '../../../src/core/explain/index.js'
import { runs } from '../../support/runs.js'
import { cents, amountText } from '../../../src/testing/amounts.js'
import { someNames } from '../../../src/testing/weights.js'
import { largestRemainder } from './oracle.js'

const decimals = fc.oneof(
  fc.nat(6).map(String),
  fc.nat(900_000).map(String),
  fc.maxSafeNat().map(String),
  fc.tuple(fc.nat(99), fc.nat(99_999)).map(([whole, rest]) => `${whole}.${rest}`),
  fc.bigInt({ min: 0n, max: 10n ** 40n }).map(String),
)

/** Weights of which at least one counts, in any order. */
const weights = someNames().chain((keys) =>
  fc
    .tuple(...keys.map((key) => decimals.map((weight): [string, string] => [key, weight])))
    .map((pairs) => new Map<string, string>([...pairs, ['one', '1']])),
)

/** The same weight in a form of its own. */
function inForm(weight: string, form: number): string | number | bigint | Decimal {
  if (form === 0 && Number.isSafeInteger(Number(weight))) return Number(weight)
  if (form === 1 && !weight.includes('.')) return BigInt(weight)
  return form === 2 ? new Decimal(weight) : weight
}

function inCents(
  amounts: Readonly<Record<string, { readonly cents: number }>>,
): Map<string, number> {
  return new Map(Object.entries(amounts).map(([key, amount]) => [key, amount.cents]))
}

const named = (weight: string, i: number) => [`GM${1000 + i}`, weight] as const

/** Sums, bounds and reasons; order, scale, sign, a party of weight zero, JSON and the explanation. */
function expectLawful(
  total: number,
  given: ReadonlyMap<string, string>,
  scale: bigint,
  stranger: string,
): void {
  const split = apportion(amountText(total), given)
  const amounts = inCents(split.amounts)
  expect(
    split.parts.reduce((sum, { amount }) => sum + amount.cents, 0),
    'sum',
  ).toBe(total)
  for (const { key, amount, floor, extraCents, quota, reason } of split.parts) {
    expect(split.amounts[key]).toBe(amount)
    expect(floor.cents + extraCents).toBe(amount.cents)
    const off = 100n * quota.numerator - BigInt(amount.cents) * quota.denominator
    expect(off < quota.denominator && off > -quota.denominator, `bounds of ${key}`).toBe(true)
    expect(reason === 'whole' || reason === 'zero-weight').toBe(
      quota.numerator * 100n === BigInt(floor.cents) * quota.denominator,
    )
  }
  expect(split.parts.map(({ rank }) => rank).toSorted((a, b) => a - b)).toEqual(
    split.parts.map((_, i) => i + 1),
  )
  const scaled = [...given].reverse().map(([key, weight]) => {
    const [whole = '', decimals = ''] = weight.split('.')
    return [key, `${BigInt(whole + decimals) * scale}/${10 ** decimals.length}`] as const
  })
  expect(inCents(apportion(amountText(total), scaled).amounts), 'order and scale').toEqual(amounts)
  const mirror = inCents(apportion(amountText(0 - total), given).amounts)
  for (const [key, cents] of amounts) expect((mirror.get(key) ?? NaN) + cents, 'mirror').toBe(0)
  if (!given.has(stranger)) {
    const wider = inCents(apportion(amountText(total), [...given, [stranger, 0]]).amounts)
    expect(wider.get(stranger), 'a party of weight zero').toBe(0)
    wider.delete(stranger)
    expect(wider, 'beside a party of weight zero').toEqual(amounts)
  }
  const travelled = JSON.parse(JSON.stringify([amountText(total), Object.fromEntries(given)])) as [
    string,
    Record<string, string>,
  ]
  expect(inCents(apportion(...travelled).amounts), 'JSON').toEqual(amounts)
  expect(recompute(split.explanation).changed, 'explanation').toEqual([])
}

describe('apportion', () => {
  it('is largest remainder as decimals have it, whatever the form of the weights', () => {
    fc.assert(
      fc.property(cents(), weights, fc.nat(3), (total, given, form) => {
        const written = [...given].map(([key, weight]) => [key, inForm(weight, form)] as const)
        const split = apportion(amountText(total), written)
        expect(inCents(split.amounts)).toEqual(largestRemainder(total, given))
      }),
      runs(10_000),
    )
  })

  it('adds up, keeps its parts consistent, and depends on nothing that makes no difference', () => {
    const scale = fc.bigInt({ min: 1n, max: 10n ** 30n })
    fc.assert(fc.property(cents(), weights, scale, fc.string(), expectLawful), runs(10_000))
  })

  it('does all this at full size', () => {
    const list = fc.array(decimals, { minLength: 341, maxLength: 341, size: 'max' })
    const many = list.map((all) => new Map([['one', '1'], ...all.map(named)]))
    const scale = fc.bigInt({ min: 1n, max: 10n ** 30n })
    fc.assert(fc.property(cents(), many, scale, fc.constant('zero'), expectLawful), runs(20))
  })

  it('leaves all left-over cents to one party when asked', () => {
    fc.assert(
      fc.property(cents(), weights, (total, given) => {
        const split = apportion(amountText(total), given, { remainderTo: 'one' })
        expect(split.parts.reduce((sum, { amount }) => sum + amount.cents, 0)).toBe(total)
        for (const { key, amount, floor } of split.parts) {
          if (key !== 'one') expect(amount.cents).toBe(floor.cents)
        }
      }),
      runs(5_000),
    )
  })
})

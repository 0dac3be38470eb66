import { Decimal } from 'decimal.js'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spread } from '../../../src/core/apportion/index.js'
import type { Spread, SpreadOptions } from '../../../src/core/apportion/index.js'
import { recompute } from '../../../src/core/explain/index.js'
import { amountText } from '../../../src/testing/amounts.js'
import { runs } from '../../support/runs.js'

const Wide = Decimal.clone({ precision: 100, rounding: Decimal.ROUND_HALF_UP })

const weight = fc.oneof(fc.nat(5), fc.nat(10 ** 9), fc.constantFrom('0.1', '1/3', '2/7'))
const fixed = fc.option(fc.integer({ min: -999, max: 999 }), { nil: undefined, freq: 4 })
const some = fc.record({ weight, fixed })
const total = fc.oneof(fc.integer({ min: -99, max: 99 }), fc.integer())

interface Drawn {
  readonly weight: number | string
  /** In cents, if it was paid. */
  readonly fixed: number | undefined
}

const cents = ({ periods }: Spread): number[] => periods.map(({ amount }) => amount.cents)
const runningCents = ({ periods }: Spread): number[] =>
  periods.map(({ runningTotal }) => runningTotal.cents)

/** A weight as a decimal times 21, so that thirds and sevenths are whole. */
function exact(weight: number | string): Decimal {
  const [over = '', under = '1'] = String(weight).split('/')
  return new Wide(over).times(21).div(under)
}

/** Each running total: what was fixed so far, and the exact rest rounded, halves away from zero. */
function running(amount: number, list: readonly Drawn[]): number[] {
  const open = list.map((one) => (one.fixed === undefined ? exact(one.weight) : new Wide(0)))
  const sum = Wide.sum(...open)
  const rest = amount - list.reduce((all, one) => all + (one.fixed ?? 0), 0)
  let weight = new Wide(0)
  let kept = 0
  return list.map((one, i) => {
    weight = weight.plus(open[i] ?? 0)
    kept += one.fixed ?? 0
    // Twice: a half that is exact must not become one by rounding.
    return weight.times(rest).div(sum).toDecimalPlaces(60).toDecimalPlaces(0).plus(kept).toNumber()
  })
}

/** Ties, running totals, what is fixed; scale, sign, a period of weight zero, JSON and the explanation. */
function expectLawful(amount: number, drawn: readonly Drawn[], scale: bigint, at: number): void {
  const list = [...drawn, { weight: 1, fixed: undefined }]
  const periods = list.map((one, i) => ({ period: `p${i}`, weight: one.weight }))
  const paid = (sign: number): SpreadOptions => ({
    fixed: Object.fromEntries(
      list.flatMap((one, i) =>
        one.fixed === undefined ? [] : [[`p${i}`, amountText(sign * one.fixed)]],
      ),
    ),
  })
  const plan = spread(amountText(amount), periods, paid(1))
  const before = cents(plan)
  expect(
    before.reduce((sum, one) => sum + one, 0),
    'sum',
  ).toBe(amount)
  expect(runningCents(plan), 'running totals').toEqual(running(amount, list))
  list.forEach((one, i) => {
    expect(plan.periods[i]?.fixed).toBe(one.fixed !== undefined)
    if (one.fixed !== undefined) expect(before[i], 'what was paid').toBe(one.fixed)
  })

  const scaled = periods.map((one) => {
    const [over = '', under = '1'] = String(one.weight).split('/')
    const [whole = '', decimals = ''] = over.split('.')
    const denominator = BigInt(under) * 10n ** BigInt(decimals.length)
    return { ...one, weight: `${BigInt(whole + decimals) * scale}/${denominator}` }
  })
  expect(cents(spread(amountText(amount), scaled, paid(1))), 'scale').toEqual(before)

  const mirror = cents(spread(amountText(0 - amount), periods, paid(-1)))
  expect(
    mirror.map((one) => 0 - one),
    'mirror',
  ).toEqual(before)

  const place = at % (periods.length + 1)
  const wider = periods.toSpliced(place, 0, { period: 'zero', weight: 0 })
  expect(
    cents(spread(amountText(amount), wider, paid(1))),
    'beside a period of weight zero',
  ).toEqual(before.toSpliced(place, 0, 0))

  const travelled = JSON.parse(JSON.stringify([amountText(amount), periods, paid(1)])) as [
    string,
    typeof periods,
    SpreadOptions,
  ]
  expect(cents(spread(...travelled)), 'JSON').toEqual(before)
  expect(recompute(plan.explanation).changed, 'explanation').toEqual([])
  const node = JSON.parse(JSON.stringify(plan.explanation.nodes[1])) as {
    value: string
    periods: typeof periods
    fixed: Record<string, string>
  }
  expect(cents(spread(node.value, node.periods, { fixed: node.fixed })), 'its node').toEqual(before)
}

const scale = fc.bigInt({ min: 1n, max: 10n ** 30n })

describe('spread', () => {
  it('ties, rounds running totals exactly, keeps what is fixed, and depends on nothing else', () => {
    const list = fc.array(some, { maxLength: 11, size: 'max' })
    fc.assert(fc.property(total, list, scale, fc.nat(12), expectLawful), runs(10_000))
  })

  it('does all this at full size', () => {
    const list = fc.array(some, { minLength: 341, maxLength: 341, size: 'max' })
    fc.assert(fc.property(total, list, scale, fc.nat(342), expectLawful), runs(20))
  })
})

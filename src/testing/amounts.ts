import * as fc from 'fast-check'
import { Euro } from '../core/money/index.js'
import { brokenIn } from './nearly-valid.js'
import type { NearlyValid } from './nearly-valid.js'

/** Between which cents amounts lie, both included. */
export interface CentsRange {
  /** Default −1,000,000,000,000,000. */
  readonly min?: number
  /** Default 1,000,000,000,000,000. */
  readonly max?: number
}

/** Whole cents: zero and a few cents often, then amounts of a budget, seldom huge ones. */
export function cents({
  min = -(10 ** 15),
  max = 10 ** 15,
}: CentsRange = {}): fc.Arbitrary<number> {
  const within = (weight: number, least: number, most: number) => {
    const [from, to] = [Math.max(least, min), Math.min(most, max)]
    return from > to ? [] : [{ weight, arbitrary: fc.integer({ min: from, max: to }) }]
  }
  return fc.oneof(
    ...within(4, -12, 12),
    ...within(3, -300, 9_999_999),
    ...within(1, -(10 ** 13), 10 ** 13),
    { weight: 1, arbitrary: fc.integer({ min, max }) },
  )
}

/**
 * Amounts as JSON holds them, such as `'1234.50'`: of both signs, whole and with cents.
 *
 * @param range in cents
 *
 * @example
 * import fc from 'fast-check'
 * import { validAmounts } from 'spuk-ido/testing'
 * const positive = fc.property(validAmounts({ min: 0 }), (amount) => euro(amount).cents >= 0)
 * fc.check(positive).failed // => false
 */
export function validAmounts(range: CentsRange = {}): fc.Arbitrary<string> {
  return cents(range).map(amountText)
}

/**
 * Amounts with one thing wrong, and what `euro` must say of it: fractions of a cent, notations of
 * people, scientific notation, no number at all, more than fits.
 *
 * @example
 * import fc from 'fast-check'
 * import { assertReported, nearlyValidAmounts } from 'spuk-ido/testing'
 * const refused = fc.property(nearlyValidAmounts(), (nearly) => assertReported(() => euro(nearly.input), nearly))
 * fc.check(refused).failed // => false
 */
export function nearlyValidAmounts(): fc.Arbitrary<NearlyValid<string | number>> {
  const way = (broken: string, code: string, change: (amount: string) => string | number) => ({
    broken,
    code: `money/${code}`,
    of: (amount: string) => ({ input: change(amount), path: [] }),
  })
  return brokenIn(validAmounts({ min: -(10 ** 9), max: 10 ** 9 }), [
    way('a fraction of a cent', 'too-many-decimals', (amount) => `${amount}5`),
    way('a number with a fraction of a cent', 'too-many-decimals', (amount) => {
      const euros = Math.trunc(Number(amount))
      return euros + 0.005
    }),
    way('a decimal comma', 'not-an-amount', (amount) => amount.replace('.', ',')),
    way('a sign of the euro', 'not-an-amount', (amount) => `€ ${amount}`),
    way('points between thousands', 'not-an-amount', (amount) => `1.000.${amount}`),
    way('scientific notation', 'not-an-amount', (amount) => `${amount}e3`),
    way('no number', 'not-an-amount', () => Number.NaN),
    way('an empty text', 'not-an-amount', () => ''),
    way('more cents than fit', 'out-of-range', () => '90071992547409.92'),
  ])
}

/** Cents as an amount in text: `'12.50'`. */
export function amountText(amount: number): string {
  return String(Euro.fromCents(amount))
}

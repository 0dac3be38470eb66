import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recompute } from '../../src/core/explain/index.js'
import { statutoryInterest } from '../../src/agreement/index.js'
import { isSpukError } from '../../src/core/result/index.js'

function codesOfError(run: () => unknown): readonly string[] {
  try {
    run()
  } catch (error) {
    if (isSpukError(error)) return error.issues.map(({ code }) => code)
  }
  return []
}

// Rates are made up.
const rates = [
  { from: '2025-01-01', to: '2025-12-31', percent: 6 },
  { from: '2026-01-01', percent: 4 },
]

/** By hand: amount × percent × days ÷ days of the year of default, each year rounded to the cent. */
const TABLE: readonly (readonly [
  amount: string,
  from: string,
  to: string,
  interest: string,
  compound: boolean | undefined,
])[] = [
  ['36500.00', '2025-07-01', '2025-07-01', '6.00', undefined], // one day of 365
  ['36500.00', '2025-07-01', '2025-12-31', '1104.00', undefined], // 184 × 6
  ['36500.00', '2025-07-01', '2026-06-30', '1828.00', undefined], // 184 × 6 + 181 × 4
  ['36500.00', '2025-07-01', '2026-07-01', '1832.20', undefined], // (36 500 + 1828) × 4 % ÷ 365 = 4.200 on the second year
  ['36500.00', '2025-07-01', '2026-07-01', '1832.00', false],
  ['36600.00', '2027-07-01', '2028-06-30', '1464.00', undefined], // a whole year with a 29 February: 4 %
  ['36600.00', '2027-07-01', '2027-07-01', '4.00', undefined], // one day of 366
  ['0.00', '2025-07-01', '2026-06-30', '0.00', undefined],
]

describe('statutory interest (Awb 4:97 and 4:98, BW 6:119(2))', () => {
  it.each(TABLE)('%s from %s to %s is %s', (amount, from, to, interest, compound) => {
    const late = statutoryInterest({ amount, from, to, rates, compound })
    expect(String(late.interest)).toBe(interest)
    expect(late.total.equals(late.amount.plus(late.interest))).toBe(true)
    expect(recompute(late.explanation).changed).toEqual([])
  })

  it('says what it assumes, and not what the caller settled', () => {
    const ids = (compound?: boolean) =>
      statutoryInterest({
        amount: 1,
        from: '2025-07-01',
        to: '2025-07-02',
        rates,
        compound,
      }).explanation.assumptions.map(({ id }) => id)
    expect(ids()).toContain('agreement/interest-compound')
    expect(ids(true)).not.toContain('agreement/interest-compound')
  })

  it('has no rates of its own: every day needs exactly one', () => {
    const codes = (given: readonly object[]) =>
      codesOfError(() =>
        statutoryInterest({
          amount: 1,
          from: '2025-07-01',
          to: '2026-02-01',
          rates: given as typeof rates,
        }),
      )
    expect(codes([])).toEqual(['input/too-small'])
    expect(codes([{ from: '2025-07-02', percent: 6 }])).toEqual(['agreement/interest-rate-missing'])
    expect(codes([{ from: '2025-01-01', to: '2026-01-31', percent: 6 }])).toEqual([
      'agreement/interest-rate-missing',
    ])
    expect(codes([...rates, { from: '2026-01-01', percent: 1 }])).toEqual([
      'agreement/interest-rates-overlap',
    ])
    expect(codes([{ from: '2025-01-01', to: '2024-01-31', percent: 6 }])).toEqual([
      'input/ends-before-start',
    ])
  })

  it('grows with every day and adds up over its years', () => {
    const day = fc
      .nat(1500)
      .map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, day, fc.nat(100_000_000), fc.boolean(), (a, b, cents, compound) => {
        const [from, to] = a < b ? [a, b] : [b, a]
        const given = { amount: String(cents / 100), rates, compound }
        const late = statutoryInterest({ ...given, from, to })
        const sum = late.years.reduce((total, one) => total + one.interest.cents, 0)
        expect(sum).toBe(late.interest.cents)
        const days = late.years.flatMap(({ parts }) => parts.map((part) => part.days))
        const span = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1
        expect(days.reduce((total, one) => total + one, 0)).toBe(span)
        expect(recompute(late.explanation).changed).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

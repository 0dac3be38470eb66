import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paymentPlan } from '../../src/agreement/index.js'
import type { Agreement } from '../../src/agreement/index.js'
import { sumEuros } from '../../src/core/money/index.js'
import { issuesOf } from '../core/calendar/issue-of.js'
import { agreementWith, after, awarded, lowered, made, paid } from './input.js'
import { runs } from '../support/runs.js'

const quarters = (agreement: Agreement) =>
  paymentPlan(agreement, { every: 'quarter' }).periods.map(({ amount }) => String(amount))

describe('paymentPlan', () => {
  it('spreads the agreed amount, and the award once there is one', () => {
    expect(paymentPlan(made(), { every: 'month' }).amounts['2024-02']?.format()).toBe('€ 7.500,00')
    expect(quarters(made())).toEqual(['22500.00', '22500.00', '22500.00', '22500.00'])
    const less = after([
      awarded[0] ?? never(),
      { event: 'award', date: '2023-12-01', amount: '100.01' },
    ])
    expect(quarters(less)).toEqual(['25.00', '25.01', '25.00', '25.00'])
  })

  it('keeps what was paid in advance, and nothing paid in a quarter that is over (Awb 4:95)', () => {
    const early = after([...awarded, { event: 'pay', date: '2023-12-15', amount: 30000 }])
    expect(quarters(early)).toEqual(['30000.00', '20000.00', '20000.00', '20000.00'])
    const second = after([...awarded, { event: 'pay', date: '2024-05-01', amount: 30000 }])
    expect(quarters(second)).toEqual(['0.00', '30000.00', '30000.00', '30000.00'])
  })

  it('does so month by month', () => {
    const inMay = after([...awarded, { event: 'pay', date: '2024-05-15', amount: 20000 }])
    const plan = paymentPlan(inMay, { every: 'month' })
    expect(plan.periods.map(({ amount }) => amount.cents / 100)).toEqual([
      ...[0, 0, 0, 0, 20000],
      ...[10000, 10000, 10000, 10000, 10000, 10000, 10000],
    ])
  })

  it('puts what is still to come after the last period in that period', () => {
    const late = after([...awarded, { event: 'pay', date: '2025-02-01', amount: 30000 }])
    expect(quarters(late)).toEqual(['0.00', '0.00', '0.00', '90000.00'])
    expect(quarters(after(paid))).toEqual(['90000.00', '0.00', '0.00', '0.00'])
  })

  it('never plans less than was paid', () => {
    expect(quarters(after(lowered))).toEqual(['90000.00', '0.00', '0.00', '0.00'])
    const refused = after([awarded[0] ?? never(), { event: 'refuse', date: '2023-12-01' }])
    expect(quarters(refused)).toEqual(['0.00', '0.00', '0.00', '0.00'])
  })

  it('plans nothing where nothing is owed any more', () => {
    const draft = made(agreementWith({ budgetProviso: { budgetAdoptedOn: '2023-12-05' } }))
    const [request = never()] = awarded
    const lapsed = after([request, { event: 'abandon', date: '2023-12-06' }], draft)
    expect(quarters(lapsed)).toEqual(['0.00', '0.00', '0.00', '0.00'])
    const closed = after([{ event: 'close', date: '2024-01-01' }], lapsed)
    expect(quarters(closed)).toEqual(['0.00', '0.00', '0.00', '0.00'])
    // Asked for, but not yet awarded: the agreed amount.
    expect(quarters(after([request]))).toEqual(['22500.00', '22500.00', '22500.00', '22500.00'])
  })

  it('adds up for any period and payment', () => {
    const cents = fc.integer({ min: 1, max: 9_000_000 }).map((n) => String(n / 100))
    fc.assert(
      fc.property(fc.nat(400), fc.nat(500), cents, fc.boolean(), (length, day, amount, monthly) => {
        const iso = (n: number) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10)
        const draft = made(
          agreementWith({
            period: { from: iso(0), to: iso(length) },
            reportDue: undefined,
            conditions: {},
          }),
        )
        const agreement = after([...awarded, { event: 'pay', date: iso(day), amount }], draft)
        const plan = paymentPlan(agreement, { every: monthly ? 'month' : 'quarter' })
        expect(String(sumEuros(plan.periods.map((one) => one.amount)))).toBe('90000.00')
        expect(plan.periods.every((one) => one.amount.cents >= 0)).toBe(true)
      }),
      runs(60),
    )
  })

  it('refuses another rhythm, and what is no agreement', () => {
    expect(issuesOf(() => paymentPlan(made(), { every: 'week' as never }))).toMatchObject([
      { code: 'input/not-a-choice', path: ['every'], details: { given: 'week' } },
    ])
    for (const options of [undefined, {}]) {
      expect(issuesOf(() => paymentPlan(made(), options as never))).toMatchObject([
        { code: 'input/missing', path: ['every'] },
      ])
    }
    for (const every of ['month', 'quarter'] as const) {
      const codes = issuesOf(() => paymentPlan({} as never, { every })).map(({ code }) => code)
      expect(codes).not.toContain('input/not-a-choice')
    }
    expect(() => paymentPlan({} as never, { every: 'week' as never })).toThrow(
      /agreement\.id[\s\S]*every/,
    )
  })
})

function never(): never {
  throw new Error('no step')
}

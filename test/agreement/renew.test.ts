import { expect, it } from 'vitest'
import { renewAgreement, validateAgreement } from '../../src/agreement/index.js'
import { agreementWith, after, made, paid } from './input.js'

it('makes next year of this one, with the years counted and nothing that happened (Awb 4:51)', () => {
  const { agreement, warnings } = renewAgreement(after(paid), { id: 'Z-2025-1' })
  expect(warnings).toEqual([])
  expect(agreement).toMatchObject({
    id: 'Z-2025-1',
    period: { from: '2025-01-01', to: '2025-12-31' },
    reportDue: '2026-04-01',
    yearsRunning: 3,
  })
  expect(agreement.advances?.map(({ due }) => due)).toEqual(['2025-02-01'])
  expect(agreement).not.toHaveProperty('history')
  const outcome = validateAgreement(agreement, { today: '2024-11-01' })
  expect(outcome.ok && [outcome.value.state, String(outcome.value.amount)]).toEqual([
    'drafted',
    '90000.00',
  ])
})

it('warns of a lower amount after three years without notice', () => {
  const codes = (change: object, amount: string) =>
    renewAgreement(made(agreementWith(change)), { id: 'Z', amount }).warnings.map(
      ({ code }) => code,
    )
  expect(codes({ yearsRunning: 3 }, '89999.99')).toEqual(['agreement/lowered-without-term'])
  expect(codes({ yearsRunning: 3 }, '90000.00')).toEqual([])
  expect(codes({ yearsRunning: 2 }, '89999.99')).toEqual([])
  const ending = { from: '2025-01-01', noticeOn: '2024-02-01' }
  expect(codes({ yearsRunning: 3, ending }, '89999.99')).toEqual([])
})

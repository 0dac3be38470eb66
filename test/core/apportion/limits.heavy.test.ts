import { describe, expect, it } from 'vitest'
import { apportion, apportionTable } from '../../../src/core/apportion/index.js'
import { euro } from '../../../src/core/money/index.js'
import { hostile, issuesOf } from '../calendar/issue-of.js'

describe('what is too much is refused', () => {
  it('an iterable without end', () => {
    function* endless(): Generator<readonly [string, number]> {
      for (let i = 0; ; i++) yield [String(i), 1]
    }
    expect(issuesOf(() => apportion(1, hostile(endless())))).toMatchObject([
      { code: 'apportion/too-many', details: { most: 1_000_000 } },
    ])
  })

  it('more than a million keys', () => {
    const weights: Record<string, number> = {}
    for (let i = 0; i <= 1_000_000; i++) weights[i] = 1
    expect(issuesOf(() => apportion(1, weights))).toMatchObject([
      { code: 'apportion/too-many', details: { most: 1_000_000 } },
    ])
  })

  it('fractions whose common denominator is too long', () => {
    const over = (...denominators: bigint[]) =>
      denominators.map((denominator, i) => [String(i), `1/${denominator}`] as const)
    const long = 10n ** 399n
    const most = { code: 'apportion/weights-too-fine', details: { most: 500 } }
    expect(issuesOf(() => apportion(1, over(long, long + 1n)))).toMatchObject([most])
    // 10^399 × 3^N has 500 digits up to N = 211.
    expect(apportion(1, over(long, 3n ** 211n)).total.cents).toBe(100)
    expect(issuesOf(() => apportion(1, over(long, 3n ** 212n)))).toMatchObject([most])
    // 10^500 has one digit too many.
    expect(issuesOf(() => apportion(1, over(2n ** 500n, 5n ** 500n)))).toMatchObject([most])
    // However many there are of a few denominators: over 12 they are 3 and 2 each, 1,000 together.
    const many = Array.from({ length: 400 }, (_, i) => (i % 2 === 0 ? 4n : 6n))
    expect(apportion(10, over(...many)).amounts).toMatchObject({ 0: euro('0.03'), 1: euro('0.02') })
  })

  it('a table of more than two million cells', () => {
    const weights = Array.from({ length: 2_001 }, (_, i) => [String(i), 1] as const)
    const rows = Array.from({ length: 1_000 }, (_, i) => ({ row: String(i), amount: 1 }))
    expect(issuesOf(() => apportionTable({ rows, weights }))).toMatchObject([
      {
        code: 'apportion/table-too-large',
        details: { rows: 1_000, columns: 2_001, most: 2_000_000 },
      },
    ])
    expect(apportionTable({ rows: rows.slice(0, 9), weights }).total.cents).toBe(900)
  })
})

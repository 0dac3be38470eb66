import fc from 'fast-check'
import Decimal from 'decimal.js'
import { describe, expect, it } from 'vitest'
import { recompute } from '../../src/core/explain/index.js'
import { isSpukError } from '../../src/core/result/index.js'
import { annexFrom, formulaAmounts, settle } from '../../src/grant/index.js'
import type { SettlementInput } from '../../src/grant/index.js'
import { runs } from '../support/runs.js'

const Exact = Decimal.clone({ precision: 100, rounding: Decimal.ROUND_HALF_UP })

describe('formulaAmounts', () => {
  it('is exact at half cents, where floats are not', () => {
    const rates = { populationRate: '0.835', educationRate: '0.705' }
    // 1.005 → 1.01 in exact arithmetic; in floats 1.005 lies below the half.
    expect(formulaAmounts([{ inhabitants: 1, lowEducated: 0 }], rates).map(String)).toEqual([
      '0.84',
    ])
    expect(formulaAmounts([{ inhabitants: 3, lowEducated: 0 }], rates).map(String)).toEqual([
      '2.51',
    ])
    expect(formulaAmounts([{ inhabitants: 1, lowEducated: 1 }], rates).map(String)).toEqual([
      '1.54',
    ])
  })

  it('is the exact sum rounded once, for any counts and rates', () => {
    const count = fc.oneof(fc.nat(20_000_000), fc.nat(Number.MAX_SAFE_INTEGER))
    const rate = fc
      .tuple(fc.nat(3), fc.nat(999_999))
      .map(([whole, digits]) => `${whole}.${String(digits).padStart(6, '0')}`)
    fc.assert(
      fc.property(count, fc.nat(20_000_000), rate, rate, rate, (inhabitants, low, a, b, factor) => {
        const expected = new Exact(inhabitants).times(a).plus(new Exact(low).times(b)).times(factor)
        if (expected.times(100).gt(Number.MAX_SAFE_INTEGER)) return
        const rates = { populationRate: a, educationRate: b, factor }
        const [amount] = formulaAmounts([{ inhabitants, lowEducated: low }], rates)
        expect(String(amount)).toBe(expected.toFixed(2))
      }),
      runs(2_000),
    )
  })

  it('names every row that it cannot use', () => {
    try {
      formulaAmounts(
        [
          { inhabitants: 1, lowEducated: -1 },
          { inhabitants: Number.NaN, lowEducated: 1 },
        ],
        { populationRate: '0.83', educationRate: '0.70' },
      )
      expect.unreachable()
    } catch (error) {
      const paths = isSpukError(error) ? error.issues.map(({ path }) => path.join('.')) : []
      expect(paths).toEqual(['0.lowEducated', '1.inhabitants'])
    }
  })
})

describe('settle', () => {
  it.each([
    ['unspent', '100', '90', '5', '-2.50', '102.50', '12.50'],
    ['overspent', '100', '110.01', '0', '0', '100.00', '-10.01'],
    ['even', '100', '95', '-5', '0', '95.00', '0.00'],
  ])(
    '%s: granted %s, spent %s',
    (outcome, granted, spent, opening, correction, available, balance) => {
      const corrections = [{ year: 2022, amount: correction, reason: 'herziening' }]
      const result = settle({ year: 2023, granted, spent, opening, corrections })
      expect(result.outcome).toBe(outcome)
      expect([String(result.available), String(result.balance)]).toEqual([available, balance])
      expect(recompute(result.explanation).changed).toEqual([])
    },
  )

  it('carries a balance from year to year without losing a cent', () => {
    const cents = fc.integer({ min: -1_000_000, max: 1_000_000 })
    const euros = (value: number) => new Exact(value).div(100).toFixed(2)
    fc.assert(
      fc.property(fc.array(fc.tuple(cents, cents), { minLength: 1, maxLength: 12 }), (years) => {
        let opening = '0'
        for (const [granted, spent] of years) {
          const input = { year: 2023, granted: euros(granted), spent: euros(spent), opening }
          opening = String(settle(input).balance)
        }
        const expected = years.reduce((sum, [granted, spent]) => sum + granted - spent, 0)
        expect(opening).toBe(euros(expected))
      }),
    )
  })

  it('reports every figure that it cannot use', () => {
    const input = {
      year: 'x',
      granted: Number.NaN,
      corrections: [{ year: 2022, amount: '1.234' }],
      extra: 1,
    }
    try {
      settle(input as unknown as SettlementInput)
      expect.unreachable()
    } catch (error) {
      const paths = isSpukError(error) ? error.issues.map(({ path }) => path.join('.')) : []
      expect(paths.sort()).toEqual(['corrections.0.amount', 'extra', 'granted', 'spent', 'year'])
    }
  })
})

describe('annexFrom', () => {
  it('reads names, codes, Dutch and plain amounts', () => {
    const read = annexFrom(
      [
        { municipality: "'s-Gravenhage", amount: '€ 1.234,56' },
        { municipality: 'GM0344', amount: 12.5 },
        { municipality: 'Den Bosch', amount: '1.234' },
      ],
      { year: 2023 },
    )
    expect(read.ok && JSON.parse(JSON.stringify(read.value))).toEqual({
      GM0344: '12.50',
      GM0518: '1234.56',
      GM0796: '1234.00',
    })
    expect(read.ok && read.warnings.map(({ path }) => path)).toEqual([[2, 'amount']])
  })

  it('reports every bad row under its number', () => {
    const rows = [
      { municipality: 'Utrecht', amount: 'abc' },
      { municipality: 'Nergens', amount: '1' },
      { municipality: 'GM0344', amount: '1' },
    ]
    const read = annexFrom(rows, { year: 2023 })
    expect(!read.ok && read.issues.map(({ path }) => path.join('.'))).toEqual([
      '0.amount',
      '1.municipality',
      '2.municipality',
    ])
    expect(annexFrom([], { year: 2023 }).ok).toBe(false)
  })
})

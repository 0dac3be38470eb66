import fc from 'fast-check'
import Decimal from 'decimal.js'
import { describe, expect, it } from 'vitest'
import { recompute } from '../../src/core/explain/index.js'
import { isSpukError } from '../../src/core/result/index.js'
import { annexFrom, formulaAmounts, settle } from '../../src/grant/index.js'
import type { AnnexRow, HeadCounts, SettlementInput } from '../../src/grant/index.js'
import { issuesOf } from '../core/calendar/issue-of.js'
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

  it('is exact where a double would not be', () => {
    // 45,035,996,273,704.97 euros are a safe number of cents, but a hundred times as many are not.
    const cents = { populationRate: '0.01', educationRate: '0' }
    const [large] = formulaAmounts([{ inhabitants: 4503599627370497, lowEducated: 0 }], cents)
    expect(large?.cents).toBe(4503599627370497)
    // 10 × 0.0005 × 0.99999999999999999 lies just below half a cent.
    const fine = { populationRate: '0.0005', educationRate: '0', factor: '0.99999999999999999' }
    const [small] = formulaAmounts([{ inhabitants: 10, lowEducated: 0 }], fine)
    expect(small?.cents).toBe(0)
  })

  it('names every rate that it cannot use, and a row that is not there', () => {
    const paths = (run: () => unknown) => {
      try {
        run()
        return []
      } catch (error) {
        return isSpukError(error) ? error.issues.map(({ path }) => path.join('.')) : [error]
      }
    }
    const rates = { populationRate: 'a', educationRate: '-1', factor: 'b' }
    expect(paths(() => formulaAmounts([], rates))).toEqual([
      'populationRate',
      'educationRate',
      'factor',
    ])
    const half = [{ inhabitants: 1.5, lowEducated: 1 }]
    expect(paths(() => formulaAmounts(half, rates)).slice(3)).toEqual(['0.inhabitants'])
    const without = undefined as unknown as typeof rates
    expect(paths(() => formulaAmounts(half, without))).toEqual(['', '0.inhabitants'])
    const hole = [undefined] as unknown as HeadCounts[]
    expect(paths(() => formulaAmounts(hole, { populationRate: 1, educationRate: 1 }))).toEqual([
      '0',
    ])
  })

  it('takes a list of at most a million rows, with rates that are an object', () => {
    const rates = { populationRate: 1, educationRate: 1 }
    const refused = (...given: unknown[]) =>
      issuesOf(() => formulaAmounts(...(given as [HeadCounts[], typeof rates]))).map(
        ({ code, path, details }) => [code, path, details],
      )
    expect(refused({}, rates)).toEqual([
      ['input/wrong-type', [], { expected: ['array'], given: 'object' }],
    ])
    expect(refused([], 5)[0]).toEqual([
      'input/wrong-type',
      [],
      { expected: ['object'], given: '5' },
    ])
    expect(refused(Array(1_000_001), rates)).toEqual([['input/too-many', [], { most: 1_000_000 }]])
    expect(refused(Array(1_000_000), rates)[0]).toEqual(['input/missing', [0], {}])
    // Of a million mistakes the first thousand are found, which takes no minutes.
    const empty = refused(Array(1_000_000).fill({}), rates)
    expect(empty).toHaveLength(1000)
    expect(empty[999]).toEqual(['input/missing', [499, 'lowEducated'], {}])
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
    ['unspent', '100', '90', '5', '-2.50', '102.50', '12.50', 'unspent-grant unspent-where'],
    ['overspent', '100', '110.01', '0', '0', '100.00', '-10.01', 'overspending'],
    ['even', '100', '95', '-5', '0', '95.00', '0.00', ''],
  ])(
    '%s: granted %s, spent %s',
    (outcome, granted, spent, opening, correction, available, balance, points) => {
      const corrections = [{ year: 2022, amount: correction, reason: 'herziening' }]
      const result = settle({ year: 2023, granted, spent, opening, corrections })
      expect([result.year, result.outcome]).toEqual([2023, outcome])
      expect(result.judgementPoints.join(' ')).toBe(points)
      expect([String(result.available), String(result.balance)]).toEqual([available, balance])
      expect(recompute(result.explanation).changed).toEqual([])
    },
  )

  it('refuses a correction of a later year, whatever else is wrong', () => {
    const of = (year: unknown) => ({ year: year as number, amount: 1, reason: 'herziening' })
    const refused = (corrections: ReturnType<typeof of>[]) => {
      try {
        settle({ year: 2023, granted: 10, spent: 9, corrections })
        return []
      } catch (error) {
        if (!isSpukError(error)) throw error
        return error.issues.map(({ code, path, details }) => [code, path.join('.'), details])
      }
    }
    expect(refused([of(2022), of(2023)])).toEqual([])
    expect(refused([of('x'), of(2024)])).toEqual([
      ['input/not-a-year', 'corrections.0.year', { given: 'x' }],
      ['grant/correction-of-later-year', 'corrections.1.year', { year: 2024, bookedIn: 2023 }],
    ])
  })

  it('says what each correction was for, and does without', () => {
    const corrections = [
      { year: 2021, amount: '1', reason: 'nagekomen factuur' },
      { year: 2022, amount: '-2', reason: 'herziening' },
    ]
    const { explanation } = settle({ year: 2023, granted: 10, spent: 9, corrections })
    expect(explanation.nodes.map(({ id, label }) => [id, label.nl])).toEqual([
      ['opening', 'Saldo van het jaar ervoor'],
      ['granted', 'Toegekend'],
      ['correction-1', 'Correctie 2021: nagekomen factuur'],
      ['correction-2', 'Correctie 2022: herziening'],
      ['available', 'Beschikbaar'],
      ['spent', 'Besteed'],
      ['balance', 'Saldo'],
    ])
    expect(settle({ year: 1900, granted: 10, spent: 9 }).explanation.nodes).toHaveLength(5)
    expect(settle({ year: 2199, granted: 10, spent: 9 }).year).toBe(2199)
  })

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
      corrections: [
        { year: 2022, amount: '1.234' },
        { year: 1066, amount: '1' },
      ],
      extra: 1,
    }
    try {
      settle(input as unknown as SettlementInput)
      expect.unreachable()
    } catch (error) {
      const paths = isSpukError(error) ? error.issues.map(({ path }) => path.join('.')) : []
      expect(paths.sort()).toEqual([
        'corrections.0.amount',
        'corrections.0.reason',
        'corrections.1.reason',
        'corrections.1.year',
        'extra',
        'granted',
        'spent',
        'year',
      ])
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
    // In order of code, as the national list stands.
    expect(read.ok && Object.keys(read.value)).toEqual(['GM0344', 'GM0518', 'GM0796'])
    expect(read.ok && read.warnings.map(({ path }) => path)).toEqual([[2, 'amount']])
  })

  it('reports every bad row under its number', () => {
    const rows = [
      { municipality: 'Utrecht', amount: 'abc' },
      { municipality: 'Nergens', amount: '1' },
      { municipality: 'GM0344', amount: '1' },
      { municipality: 'Brielle', amount: '1' },
    ]
    const read = annexFrom(rows, { year: 2023 })
    expect(!read.ok && read.issues).toMatchObject([
      { path: [0, 'amount'], code: 'money/not-a-dutch-amount' },
      { path: [1, 'municipality'], code: 'municipality/unknown' },
      { path: [2, 'municipality'], details: { code: 'GM0344', name: 'Utrecht' } },
      { path: [3, 'municipality'], code: 'municipality/dissolved' },
    ])
    expect(annexFrom([], { year: 2023 }).ok).toBe(false)
  })

  it('says which row is none, that the rows are no list and that the year is missing', () => {
    const refused = (rows: unknown, options: unknown = { year: 2023 }) => {
      const read = annexFrom(rows as AnnexRow[], options as { year: number })
      return read.ok ? [] : read.issues.map(({ code, path }) => [code, path])
    }
    expect(refused([{ municipality: 'Utrecht', amount: 1 }, 5])).toEqual([
      ['input/wrong-type', [1]],
    ])
    expect(refused([null, undefined])).toEqual([
      ['input/wrong-type', [0]],
      ['input/missing', [1]],
    ])
    expect(refused(5)).toEqual([['input/wrong-type', []]])
    expect(refused([], {})).toEqual([
      ['input/missing', ['year']],
      ['input/too-small', []],
    ])
    const rows = [
      { municipality: 'Utrext', amount: 'x' },
      { municipality: 'Bunnik', amount: '1' },
    ]
    for (const [year, code] of [
      ['x', 'input/not-a-year'],
      [2019, 'municipality/date-not-covered'],
    ] as const) {
      expect(refused(rows, { year })).toEqual([
        [code, ['year']],
        ['municipality/unknown', [0, 'municipality']],
        ['money/not-a-dutch-amount', [0, 'amount']],
      ])
    }
  })
})

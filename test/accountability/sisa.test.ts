import Decimal from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reportingTolerance, sisaDates, sisaStatement } from '../../src/accountability/index.js'
import type { SisaInput } from '../../src/accountability/index.js'
import { isSpukError } from '../../src/core/result/index.js'
import { euros } from './arbitraries.js'

function codes(run: () => unknown): readonly string[] {
  try {
    run()
  } catch (error) {
    if (isSpukError(error)) {
      return error.issues.map(({ code, path }) => `${path.join('.')} ${code}`.trim())
    }
    throw error
  }
  return []
}

describe('reportingTolerance (art. 5(4) BADO)', () => {
  it.each([
    ['0', '12500.00'],
    ['124999.99', '12500.00'],
    ['125000', '12500.00'],
    ['125000.01', '12500.00'],
    ['125000.09', '12500.00'],
    ['125000.10', '12500.01'],
    ['749821.17', '74982.11'],
    ['1000000', '100000.00'],
    ['1000000.01', '125000.00'],
    ['17130257.76', '125000.00'],
  ])('of %s is %s', (amount, tolerance) => {
    expect(String(reportingTolerance(amount))).toBe(tolerance)
  })

  it('means the same for errors in cents as ten percent itself', () => {
    const cents = fc.integer({ min: 12_500_001, max: 100_000_000 })
    fc.assert(
      fc.property(cents, fc.integer({ min: -2, max: 2 }), (amount, near) => {
        const error = Math.floor(amount / 10) + near
        const above = reportingTolerance(euros(amount)).cents < error
        expect(above).toBe(new Decimal(amount).div(10).lt(error))
      }),
    )
  })

  it('refuses a negative amount', () => {
    expect(codes(() => reportingTolerance('-0.01'))).toEqual(['accountability/negative-granted'])
  })
})

describe('sisaDates', () => {
  it.each([
    [2022, false, '2023-07-15'],
    [2022, true, '2023-07-17'], // Saturday 15 July 2023
    [2023, true, '2024-07-15'], // a Monday
    [2028, true, '2029-07-16'], // Sunday 15 July 2029
  ])('of %i, weekend rule %s: %s', (year, weekendRule, due) => {
    const dates = sisaDates(year, { weekendRule })
    expect([dates.due, dates.extensionRequest]).toEqual([due, `${year + 1}-06-30`])
    expect(dates.shifted).toBe(due.slice(8) !== '15')
    expect(dates.judgementPoints).toEqual(['weekend-15-july'])
  })

  it('counts 26 weeks of suspension', () => {
    expect(sisaDates(2023).suspensionUntil).toBe('2025-01-13')
  })

  it.each([Number.NaN, 1999, 2099, 2023.5, '2023', null])('refuses %s', (year) => {
    expect(codes(() => sisaDates(year as number))).toEqual([
      'accountability/not-an-accounting-year',
    ])
  })
})

describe('sisaStatement', () => {
  const input: SisaInput = {
    municipality: 'Gooise Meren',
    year: 2023,
    stateGrant: '55000.00',
    spending: '48000.50',
    measure: 'subsidy-awarded',
  }

  it('fills the template, with codes only if the caller knows the code', () => {
    const values = (one: SisaInput) =>
      sisaStatement(one).rows.map(({ code, value }) => [code, String(value)])
    expect(values(input)).toEqual([
      [null, '48000.50'],
      [null, '48000.50'],
      [null, '0.00'],
      [null, 'true'],
      [null, 'false'],
    ])
    expect(values({ ...input, code: 'C62', cumulativeBefore: '100.25', final: true })).toEqual([
      ['C62/01', '48000.50'],
      ['C62/02', '48100.75'],
      ['C62/03', '0.00'],
      ['C62/04', 'true'],
      ['C62/05', 'true'],
    ])
  })

  it('adds what another authority spent, with its key', () => {
    const statement = sisaStatement({
      ...input,
      throughAuthorities: [{ municipality: 'Hilversum', spending: '1000', correction: '-12.50' }],
    })
    expect(statement.key).toBe('061942')
    expect(statement.throughAuthorities.map(({ key }) => key)).toEqual(['060402'])
    expect(String(statement.spending)).toBe('49000.50')
    expect(statement.rows.map(({ value }) => String(value)).slice(0, 3)).toEqual([
      '49000.50',
      '48988.00',
      '-12.50',
    ])
    expect(String(statement.tolerance)).toBe('12500.00')
  })

  it('warns when more was spent than the grant, and not otherwise', () => {
    const warnings = (spending: string) =>
      sisaStatement({ ...input, spending }).warnings.map(({ code }) => code)
    expect(warnings('55000.01')).toEqual(['accountability/spending-above-grant'])
    expect(warnings('55000.00')).toEqual([])
  })

  it('never chooses what counts as spending, nor a code', () => {
    const { measure: _, ...without } = input
    expect(codes(() => sisaStatement(without as SisaInput))).toEqual([
      'measure accountability/not-a-measure',
    ])
    expect(codes(() => sisaStatement({ ...input, code: 'c62' }))).toEqual([
      'code accountability/not-a-sisa-code',
    ])
  })

  it('reports everything that is wrong at once', () => {
    const wrong = { ...input, municipality: 'Nergens', spending: 'x', stateGrant: -1, typo: 1 }
    expect(codes(() => sisaStatement(wrong))).toEqual([
      'accountability/unknown-name',
      'spending money/not-an-amount',
      'stateGrant accountability/negative-granted',
      'municipality municipality/unknown',
    ])
  })
})

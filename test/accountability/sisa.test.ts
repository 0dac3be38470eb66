import Decimal from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  reportingTolerance,
  SISA_TEMPLATE,
  sisaDates,
  sisaStatement,
} from '../../src/accountability/index.js'
import type { SisaInput } from '../../src/accountability/index.js'
import { explain, receipt, recompute } from '../../src/core/explain/index.js'
import { euro } from '../../src/core/money/index.js'
import { isSpukError } from '../../src/core/result/index.js'
import { amountText } from '../../src/testing/amounts.js'

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
        const above = reportingTolerance(amountText(amount)).cents < error
        expect(above).toBe(new Decimal(amount).div(10).lt(error))
      }),
    )
  })

  it('refuses a negative amount', () => {
    expect(codes(() => reportingTolerance('-0.01'))).toEqual(['input/negative-amount'])
  })
})

describe('sisaDates (Fvw 17a and 17b)', () => {
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

  it('says everything that is wrong, equated days too where nothing moves', () => {
    const wrong = { equatedDays: ['2023-07-17', '17-7-2023'], weekendrule: true }
    expect(codes(() => sisaDates(1999, wrong))).toEqual([
      'accountingYear input/too-small',
      'equatedDays.1 calendar/not-a-date',
      'weekendrule input/unknown-field',
    ])
    expect(codes(() => sisaDates(2023, { weekendRule: 1 } as never))).toEqual([
      'weekendRule input/wrong-type',
    ])
  })

  it.each([
    [Number.NaN, 'wrong-type'],
    [1999, 'too-small'],
    [2099, 'too-large'],
    [2023.5, 'wrong-type'],
    ['2023', 'wrong-type'],
    [null, 'wrong-type'],
  ])('refuses %s', (year, code) => {
    expect(codes(() => sisaDates(year as number))).toEqual([`accountingYear input/${code}`])
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
    expect(values({ ...input, code: 'X000', cumulativeBefore: '100.25', final: true })).toEqual([
      ['X000/01', '48000.50'],
      ['X000/02', '48100.75'],
      ['X000/03', '0.00'],
      ['X000/04', 'true'],
      ['X000/05', 'true'],
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

  it('explains its amounts, so that every one can be computed again', () => {
    const statement = sisaStatement({
      ...input,
      year: 2024,
      spending: '200000.19',
      cumulativeBefore: '10.00',
      throughAuthorities: [{ municipality: 'Hilversum', spending: '1000', correction: '-12.50' }],
    })
    // 200,000.19 + 1,000.00; with 10.00 before and −12.50; ten percent of 201,000.19 is 20,100.019.
    expect(receipt(statement).results).toEqual({
      spending: '201000.19',
      correction: '-12.50',
      cumulative: '200997.69',
      tolerance: '20100.01',
      stateGrant: '55000.00',
    })
    expect(recompute(statement.explanation).changed).toEqual([])
    const text = explain(statement)
      .split('\n')
      .map((line) => line.replaceAll(/ +/g, ' ').trim())
    expect(text).toContain('3. Besteding, via Hilversum: € 1.000,00 (opgegeven)')
    expect(text).toContain(
      '12. Rapporteringstolerantie voor fouten en onzekerheden: € 20.100,01 (11 naar nul toe afgerond op € 0,01; boven hele centen is boven tien procent)',
    )
    expect(text).toContain('- Als besteding telt de verleende subsidie.')
    expect(text).toContain('- Eindverantwoording (ja/nee): nee.')
    expect(statement.explanation.assumptions).toBe(statement.assumptions)
  })

  it.each([
    ['-5.00', '12500.00'],
    ['125000.00', '12500.00'],
    ['125000.01', '12500.00'],
    ['1000000.00', '100000.00'],
    ['1000000.01', '125000.00'],
  ])('explains the tolerance over a spending of %s', (spending, tolerance) => {
    const { explanation } = sisaStatement({ ...input, spending })
    const again = recompute(explanation)
    expect(again.changed).toEqual([])
    expect(again.values['tolerance']).toBe(tolerance)
  })

  it('warns when more was spent than the grant, and not otherwise', () => {
    const warnings = (spending: string) =>
      sisaStatement({ ...input, spending }).warnings.map(({ code }) => code)
    expect(warnings('55000.01')).toEqual(['accountability/spending-above-grant'])
    expect(warnings('55000.00')).toEqual([])
  })

  it('never chooses what counts as spending, nor a code', () => {
    const { measure: _, ...without } = input
    expect(codes(() => sisaStatement(without as SisaInput))).toEqual(['measure input/missing'])
    expect(() => sisaStatement(without as SisaInput)).toThrow(
      "measure: Dit gegeven ontbreekt. Kies 'subsidy-awarded', 'subsidy-determined' of 'library-costs'; de bronnen laten dit open.",
    )
    expect(codes(() => sisaStatement({ ...input, code: 'c62' }))).toEqual(['code input/wrong-form'])
  })

  it('says what it took for granted, and nothing of what the caller said', () => {
    const assumed = (one: SisaInput) => sisaStatement(one).assumptions.map(({ id }) => id)
    // 2023 is the first year of the grant: nothing can have been spent before it.
    expect(assumed(input)).toEqual(['own-execution', 'final'])
    expect(assumed({ ...input, year: 2024 })).toEqual([
      'cumulative-before',
      'correction',
      'own-execution',
      'final',
    ])
    const said = { cumulativeBefore: 0, correction: 0, ownExecution: false, final: true }
    expect(assumed({ ...input, year: 2024, ...said })).toEqual([])
    const [spending] = SISA_TEMPLATE
    if (!spending) throw new Error('no template')
    expect(assumed({ ...input, year: 2024, template: [spending] })).toEqual([])
  })

  it('is not provisional, and no budget, where it is the last account of the grant', () => {
    const status = (last: Partial<SisaInput>) => sisaStatement({ ...input, ...last }).status
    expect(status({})).toBe('provisional')
    expect(status({ final: false, status: 'budget' })).toBe('budget')
    expect(status({ final: true })).toBe('final')
    expect(status({ final: true, status: 'audited' })).toBe('audited')
    for (const open of ['budget', 'provisional'] as const) {
      expect(codes(() => status({ final: true, status: open }))).toEqual([
        'status accountability/final-but-open',
      ])
    }
  })

  it('takes own execution and final as the caller says', () => {
    const rows = sisaStatement({ ...input, ownExecution: false, final: true }).rows
    expect(rows.slice(3).map(({ value }) => value)).toEqual([false, true])
  })

  it.each(['ownExecution', 'final'] as const)('refuses %s that is no yes or no', (name) => {
    for (const wrong of ['nee', 0, null]) {
      expect(codes(() => sisaStatement({ ...input, [name]: wrong }))).toEqual([
        `${name} input/wrong-type`,
      ])
    }
  })

  it('refuses nothing given for an amount or status that may be left out', () => {
    const wrong = { cumulativeBefore: null, correction: null, status: null }
    expect(codes(() => sisaStatement({ ...input, ...wrong } as unknown as SisaInput))).toEqual([
      'cumulativeBefore money/not-an-amount',
      'correction money/not-an-amount',
      'status input/not-a-choice',
    ])
  })

  it('fills a template of the caller', () => {
    const label = { nl: 'Besteding', en: 'Spending' }
    const template = [{ number: '07', figure: 'spending', label, control: 'D2' }] as const
    expect(sisaStatement({ ...input, code: 'X000', template }).rows).toEqual([
      {
        ...template[0],
        code: 'X000/07',
        value: euro('48000.50'),
        whole: euro(48001),
        rounding: euro('0.50'),
      },
    ])
  })

  it('reports every bad cell of a template', () => {
    const good = { number: '01', figure: 'final', label: { nl: 'a', en: 'b' }, control: 'R' }
    const template = [
      good,
      { ...good, control: 'X', figure: 'sum' },
      null,
      { ...good, number: 2, label: { nl: 'a', en: ' ' }, extra: 1 },
      { ...good, label: 'Eind' },
      good,
    ]
    expect(codes(() => sisaStatement({ ...input, template } as unknown as SisaInput))).toEqual([
      'template.1.figure input/not-a-choice',
      'template.1.control input/not-a-choice',
      'template.2 input/wrong-type',
      'template.3.number input/wrong-type',
      'template.3.label.en input/not-text',
      'template.3.extra input/unknown-field',
      'template.4.label input/wrong-type',
      'template.1.number input/duplicate-id',
      'template.4.number input/duplicate-id',
      'template.5.number input/duplicate-id',
    ])
    for (const none of [[], {}, 'x', null]) {
      expect(codes(() => sisaStatement({ ...input, template: none as never }))).toEqual([
        Array.isArray(none) ? 'template input/too-small' : 'template input/wrong-type',
      ])
    }
  })

  it('refuses an authority twice, and the municipality as its own', () => {
    const through = ['Hilversum', 'GM0402', 'Gooise Meren'].map((municipality) => ({
      municipality,
      spending: 1,
    }))
    expect(codes(() => sisaStatement({ ...input, throughAuthorities: through }))).toEqual([
      'throughAuthorities.1 accountability/authority-twice',
      'throughAuthorities.2 accountability/authority-twice',
    ])
  })

  it('reports everything that is wrong at once', () => {
    const wrong = { ...input, municipality: 'Nergens', spending: 'x', stateGrant: -1, typo: 1 }
    expect(codes(() => sisaStatement(wrong))).toEqual([
      'stateGrant input/negative-amount',
      'spending money/not-an-amount',
      'typo input/unknown-field',
      'municipality municipality/unknown',
    ])
  })
})

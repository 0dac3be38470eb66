import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recompute } from '../../src/core/explain/index.js'
import { Euro, euro } from '../../src/core/money/index.js'
import type { Issue } from '../../src/core/result/index.js'
import { valueOf } from '../../src/core/result/index.js'
import { checkSpending } from '../../src/regulation/index.js'
import type { SpendingLine } from '../../src/regulation/index.js'
import { jsonSchema } from '../../src/schemas/index.js'
import { hostile } from '../core/calendar/issue-of.js'
import { runs } from '../support/runs.js'

const places = (issues: readonly Issue[]) =>
  issues.map(({ code, path }) => `${code} ${path.join('.')}`.trim())

function warningsOf(lines: readonly SpendingLine[]): readonly string[] {
  const outcome = checkSpending(lines)
  return outcome.ok ? places(outcome.warnings) : ['refused']
}

function faultsOf(lines: unknown): readonly string[] {
  const outcome = checkSpending(hostile(lines))
  return outcome.ok ? [] : places(outcome.issues)
}

const library: SpendingLine = { purpose: 'library', amount: 100 }

describe('checkSpending', () => {
  it('adds up by purpose, negative lines included', () => {
    const check = valueOf(
      checkSpending([
        { id: 'a', purpose: 'library', amount: '90000.00' },
        { purpose: 'library', amount: '-1250.25', description: 'terugontvangen' },
        { purpose: 'promotion', amount: 2500.5 },
        { purpose: 'coordination', amount: euro(300) },
        { purpose: 'outside', amount: 400 },
      ]),
    )
    expect(JSON.parse(JSON.stringify(check))).toMatchObject({
      kind: 'spending-check',
      byPurpose: {
        library: '88749.75',
        promotion: '2500.50',
        coordination: '300.00',
        outside: '400.00',
      },
      inside: '91550.25',
      outside: '400.00',
      total: '91950.25',
    })
    expect(check.lines[1]).toEqual({
      purpose: 'library',
      amount: euro('-1250.25'),
      description: 'terugontvangen',
    })
  })

  it('takes no lines at all for zero', () => {
    const check = valueOf(checkSpending([]))
    expect(String(check.total)).toBe('0.00')
    expect(check.judgementPoints).toEqual([])
    expect(recompute(check.explanation).changed).toEqual([])
  })

  it.each<[string, SpendingLine[], string[], string[]]>([
    ['nothing about plain lines', [library, { ...library, vat: 'none' }], [], []],
    [
      'a line outside the purposes',
      [library, { purpose: 'outside', amount: 1 }],
      ['regulation/outside-purposes 1.purpose'],
      [],
    ],
    [
      'hours of own staff',
      [
        { ...library, ownStaffHours: true },
        { ...library, ownStaffHours: 2.5 },
      ],
      ['regulation/own-staff-hours 0.ownStaffHours', 'regulation/own-staff-hours 1.ownStaffHours'],
      ['own-staff-hours'],
    ],
    [
      'nothing about no hours',
      [
        { ...library, ownStaffHours: false },
        { ...library, ownStaffHours: 0 },
      ],
      [],
      [],
    ],
    [
      'nothing but the purpose about a line outside',
      [
        { purpose: 'outside', amount: 1, ownStaffHours: 8, vat: 'excluded' },
        { ...library, vat: 'included' },
      ],
      ['regulation/outside-purposes 0.purpose'],
      [],
    ],
    [
      'VAT booked in two ways',
      [{ ...library, vat: 'included' }, library, { ...library, vat: 'excluded' }],
      ['regulation/vat-mixed'],
      ['vat'],
    ],
    [
      'nothing about VAT booked in one way',
      [{ ...library, vat: 'included' }, { ...library, vat: 'none' }, library],
      [],
      [],
    ],
    [
      'own steering of the network',
      [{ purpose: 'coordination', amount: 1 }],
      ['regulation/network-steering 0.purpose'],
      ['network-steering'],
    ],
  ])('says %s', (_, lines, warnings, points) => {
    expect(warningsOf(lines)).toEqual(warnings)
    expect(valueOf(checkSpending(lines)).judgementPoints).toEqual(points)
  })

  it('says what is a warning and what a fact, never an error, in both languages', () => {
    const outcome = checkSpending([
      { purpose: 'outside', amount: '12.50' },
      { purpose: 'coordination', amount: 1, ownStaffHours: 1, vat: 'included' },
      { ...library, vat: 'excluded' },
    ])
    const warnings = outcome.ok ? outcome.warnings : []
    expect(warnings.map(({ code, severity }) => [code, severity])).toEqual([
      ['regulation/outside-purposes', 'warning'],
      ['regulation/own-staff-hours', 'warning'],
      ['regulation/network-steering', 'info'],
      ['regulation/vat-mixed', 'warning'],
    ])
    expect(warnings[0]?.details).toEqual({ amount: '12.50' })
    expect(warnings[3]?.details).toEqual({ judgementPoint: 'vat', included: [1], excluded: [2] })
    for (const { message, english } of warnings) expect(english.message).not.toBe(message)
  })

  it.each<[string, unknown, string[]]>([
    ['no list', { purpose: 'library', amount: 1 }, ['input/wrong-type']],
    ['nothing', undefined, ['input/missing']],
    ['no object', [1], ['input/wrong-type 0']],
    ['an amount missing', [{ purpose: 'library' }], ['input/missing 0.amount']],
    [
      'an amount that is none',
      [{ ...library, amount: '1.234,56' }],
      ['money/not-an-amount 0.amount'],
    ],
    ['a purpose that is none', [{ ...library, purpose: 'bieb' }], ['input/not-a-choice 0.purpose']],
    ['negative hours', [{ ...library, ownStaffHours: -1 }], ['input/too-small 0.ownStaffHours']],
    ['another VAT mark', [{ ...library, vat: '21%' }], ['input/not-a-choice 0.vat']],
    [
      'all of it at once',
      [library, { purpose: 'x', amount: NaN, hours: 2 }, { ...library, id: 3 }],
      [
        'input/not-a-choice 1.purpose',
        'money/not-an-amount 1.amount',
        'input/unknown-field 1.hours',
        'input/not-text 2.id',
      ],
    ],
    [
      'a sum too large for exact cents',
      [
        { ...library, amount: '90000000000000.00' },
        { ...library, amount: '90000000000000.00' },
      ],
      ['money/out-of-range'],
    ],
  ])('refuses %s', (_, lines, expected) => {
    expect(faultsOf(lines)).toEqual(expected)
  })

  const line: fc.Arbitrary<SpendingLine> = fc.record(
    {
      purpose: fc.constantFrom('library', 'promotion', 'coordination', 'outside'),
      amount: fc.integer({ min: -1e9, max: 1e9 }).map((cents) => Euro.fromCents(cents)),
      ownStaffHours: fc.oneof(fc.boolean(), fc.nat()),
      vat: fc.constantFrom('included', 'excluded', 'none'),
    },
    { requiredKeys: ['purpose', 'amount'] },
  )

  it('loses no cent, whatever the lines and their order, and explains every figure', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const check = valueOf(checkSpending(lines))
        const cents = lines.reduce((sum, { amount }) => sum + euro(amount).cents, 0)
        expect(check.total.cents).toBe(cents)
        expect(check.inside.cents + check.outside.cents).toBe(cents)
        const { library, promotion, coordination, outside } = check.byPurpose
        expect(check.inside.cents).toBe(library.cents + promotion.cents + coordination.cents)
        expect(check.outside).toEqual(outside)
        const { byPurpose } = valueOf(checkSpending([...lines].reverse()))
        expect(byPurpose).toEqual(check.byPurpose)
        const { changed, values } = recompute(check.explanation)
        expect(changed).toEqual([])
        expect(values[check.explanation.results['inside'] ?? '']).toBe(String(check.inside))
      }),
      runs(300),
    )
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true }), (anything) => {
        for (const lines of [anything, [anything], [{ ...library, amount: anything }]]) {
          expect(typeof checkSpending(hostile(lines)).ok).toBe('boolean')
        }
      }),
      runs(500),
    )
  })

  it('has a JSON Schema for its input', () => {
    expect(jsonSchema('spending-lines')).toMatchObject({
      type: 'array',
      items: { required: ['purpose', 'amount'], additionalProperties: false },
    })
  })
})

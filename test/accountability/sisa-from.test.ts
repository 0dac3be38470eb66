import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jointAccount, sisaFrom } from '../../src/accountability/index.js'
import type { Member, SisaFromOptions, Statement } from '../../src/accountability/index.js'
import { recompute } from '../../src/core/explain/index.js'
import { sumEuros } from '../../src/core/money/index.js'
import { toMarkdown, toRows } from '../../src/report/index.js'
import { amountText } from '../../src/testing/amounts.js'
import { issuesOf } from '../core/calendar/issue-of.js'

function statementOf(member: Partial<Member>, spent = '48000.50', year = 2023): Statement {
  const [statement] = jointAccount({
    library: { name: 'Bibliotheek Voorbeeld' },
    year,
    status: 'final',
    members: [{ municipality: 'Zeist', granted: 50_000, stateGrant: 60_000, ...member }],
    lines: [{ id: 'staff', amount: spent, purpose: 'library' }],
  }).statements
  if (!statement) throw new Error('no statement')
  return statement
}

const ownSpending = [
  { purpose: 'promotion', amount: '1500.25', description: 'Folders' },
  { purpose: 'coordination', amount: 2000, description: 'Netwerk' },
] as const

describe('sisaFrom', () => {
  it.each([
    // measure, counted = library part + 1,500.25 + 2,000
    [{ measure: 'subsidy-awarded' }, '53500.25', '53500.00', '-0.25'],
    [{ measure: 'library-costs' }, '51500.75', '51501.00', '0.25'],
    [{ measure: 'subsidy-determined', determined: '47999.25' }, '51499.50', '51500.00', '0.50'],
  ] as const)('counts as %j says', (options, spending, whole, rounding) => {
    const annex = sisaFrom(statementOf({ ownSpending: [...ownSpending] }), options)
    expect(String(annex.spending)).toBe(spending)
    expect([annex.rows[0]?.whole, annex.rows[0]?.rounding].map(String)).toEqual([whole, rounding])
    expect(annex.status).toBe('final')
    expect(annex.judgementPoints).toContain('network-steering')
  })

  it('charges at most the grant and what was left of earlier years, with the excess apart', () => {
    const annex = sisaFrom(statementOf({}, '65000.10'), {
      measure: 'library-costs',
      opening: '1000.00',
    })
    const { counted, available, excess, transitory } = annex.source
    expect([annex.spending, counted, available, excess, transitory].map(String)).toEqual([
      '61000.00',
      '65000.10',
      '61000.00',
      '4000.10',
      '0.00',
    ])
    expect(annex.warnings.map(({ code }) => code)).toEqual(['accountability/spending-capped'])
  })

  it('gives what was received and not spent for the balance sheet, as an assumption', () => {
    const annex = sisaFrom(statementOf({}), { measure: 'subsidy-awarded' })
    expect(String(annex.source.transitory)).toBe('10000.00')
    expect(annex.assumptions.map(({ id }) => id)).toContain('carried-over')
    expect(annex.judgementPoints).toContain('unspent-grant')
  })

  it('takes municipalities and joint bodies, each once', () => {
    const through = [
      { municipality: 'Bunnik', spending: 100 },
      { jointBody: 'GR Voorbeeld', spending: 200, correction: -5 },
    ]
    const annex = sisaFrom(statementOf({}), {
      measure: 'subsidy-awarded',
      throughAuthorities: through,
    })
    expect(String(annex.spending)).toBe('50300.00')
    expect(annex.throughAuthorities.map(({ key, name }) => [key, name])).toEqual([
      ['060312', 'Bunnik'],
      [undefined, 'GR Voorbeeld'],
    ])
    const codesOf = (throughAuthorities: SisaFromOptions['throughAuthorities']) =>
      issuesOf(() =>
        sisaFrom(statementOf({}), { measure: 'subsidy-awarded', throughAuthorities }),
      ).map(({ code }) => code)
    expect(codesOf([...through, ...through])).toEqual([
      'accountability/authority-twice',
      'accountability/authority-twice',
    ])
    expect(codesOf([{ municipality: 'Bunnik', jointBody: 'GR', spending: 1 }])).toEqual([
      'accountability/authority-of-two-kinds',
    ])
    expect(codesOf([{ spending: 1 }])).toEqual(['input/missing'])
  })

  it('refuses what it cannot do without', () => {
    const { reconciliation: _, ...bare } = statementOf({})
    expect(
      issuesOf(() => sisaFrom(bare, { measure: 'library-costs' })).map(({ code }) => code),
    ).toEqual(['accountability/state-grant-missing'])
    expect(
      issuesOf(() => sisaFrom(statementOf({}), { measure: 'subsidy-determined' })).map(
        ({ code }) => code,
      ),
    ).toEqual(['accountability/determined-missing'])
    expect(
      issuesOf(() =>
        sisaFrom({ kind: 'grant' } as never, { measure: 'library-costs', stateGrant: 1 }),
      ).map(({ code }) => code),
    ).toEqual(['accountability/not-a-statement'])
  })

  it('reads a statement that went through JSON', () => {
    const statement = statementOf({ ownSpending: [...ownSpending] })
    const back = JSON.parse(JSON.stringify(statement)) as Statement
    const options = { measure: 'library-costs' } as const
    expect(sisaFrom(back, options)).toEqual(sisaFrom(statement, options))
  })

  it('conserves money, recomputes, and reports the rounding that the whole euros differ by', () => {
    const cents = (min: number) => fc.integer({ min, max: 5_000_000 }).map(amountText)
    fc.assert(
      fc.property(
        cents(-5_000_000),
        cents(0),
        cents(-5_000_000),
        cents(-1_000_000),
        cents(0),
        (spent, stateGrant, opening, through, promotion) => {
          const own = [{ purpose: 'promotion', amount: promotion, description: 'x' }] as const
          const annex = sisaFrom(statementOf({ stateGrant, ownSpending: [...own] }, spent), {
            measure: 'library-costs',
            opening,
            throughAuthorities: [{ jointBody: 'GR', spending: through }],
          })
          const { parts, counted, excess, available, transitory } = annex.source
          expect(sumEuros(parts.map(({ amount }) => amount))).toEqual(counted)
          expect(annex.spending.plus(excess)).toEqual(counted)
          expect(transitory.cents).toBe(Math.max(0, available.cents - annex.spending.cents))
          for (const { value, whole, rounding } of annex.rows) {
            if (!whole || !rounding || typeof value === 'boolean') continue
            expect(Math.abs(whole.cents) % 100).toBe(0)
            expect(value.plus(rounding)).toEqual(whole)
            expect(Math.abs(rounding.cents)).toBeLessThanOrEqual(50)
          }
          expect(recompute(annex.explanation).changed).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('the paper of the annex', () => {
  const annex = sisaFrom(statementOf({ ownSpending: [...ownSpending] }), {
    measure: 'library-costs',
    throughAuthorities: [{ jointBody: 'GR Voorbeeld', spending: 10 }],
  })
  const page = toMarkdown(annex)

  it.each([
    ['who provides it', '| Verstrekker | Ministerie van Binnenlandse Zaken'],
    ['under which code', String.raw`\[in te vullen: code van de uitkering in de SiSa-bijlage\]`],
    ['on which basis', '(Stcrt. 2022, 33992)'],
    ['to whom', '| Ontvanger | Gemeenten |'],
    [
      'what was spent, in whole euros',
      '| 01 | Besteding (jaar T) | R | € 51.510,75 | 51.511 | € 0,25 |',
    ],
    ['from which account', 'De besteding volgt uit de rekening van Bibliotheek Voorbeeld.'],
    ['what the municipality spent itself', '| Promotie door de gemeente zelf | € 1.500,25 |'],
    ['through whom else', '| Via GR Voorbeeld | € 10,00 |'],
    ['what goes on the balance sheet', '(overlopende passiva, art. 49 BBV) | € 8.489,25 |'],
    [
      'from which amount errors are reported',
      'Rapporteringstolerantie voor fouten en onzekerheden',
    ],
  ])('says %s', (_, text) => {
    expect(page).toContain(text)
  })

  it('has the same rows back from JSON', () => {
    expect(toRows(JSON.parse(JSON.stringify(annex)) as never)).toEqual(toRows(annex))
  })
})

import { describe, expect, it } from 'vitest'
import { fundingOverview, liquidity, streamFrom } from '../../src/funding/index.js'
import type { MoneyStreamInput } from '../../src/funding/index.js'
import { explain } from '../../src/core/explain/index.js'
import { toMarkdown } from '../../src/report/index.js'

const year = { from: '2024-01-01', to: '2024-12-31' }
const both: Pick<MoneyStreamInput, 'forWhom' | 'purposes' | 'from' | 'until'> = {
  forWhom: 'library',
  purposes: ['library'],
  from: year.from,
  until: year.to,
}
const streams: readonly MoneyStreamInput[] = [
  {
    ...both,
    id: 'sub',
    name: 'Subsidie',
    accountedThrough: 'determination',
    awarded: [{ year: 2024, amount: '600.00' }],
    payments: [
      { expectedOn: '2024-02-29', receivedOn: '2024-04-01', amount: '500.00' },
      { expectedOn: '2024-07-01', amount: '100.00' },
    ],
  },
  { ...both, id: 'eigen', name: 'Eigen middelen', accountedThrough: 'annual-accounts' },
]

describe('the document of an overview of money streams', () => {
  const page = toMarkdown(fundingOverview(streams, year))

  it('shows what was expected beside what came, and nothing where nothing is known', () => {
    expect(page).toContain('| Geldstroom | Aangekondigd | Verleend | Verwacht | Ontvangen |')
    expect(page).toContain('| Subsidie |  | € 600,00 | € 600,00 | € 500,00 |')
    expect(page).toContain('| Eigen middelen |  |  |  |  |')
  })

  it('adds up per recipient, and never money with what is passed on of it', () => {
    const grant = { id: 'ido', name: 'Uitkering', forWhom: 'municipality' } as const
    const awarded = [{ year: 2024, amount: '700.00' }]
    const both = toMarkdown(fundingOverview([{ ...grant, awarded }, ...streams], year))
    expect(both).toContain('| Samen: gemeente | € 0,00 | € 700,00 | € 0,00 | € 0,00 |')
    expect(both).toContain('| Samen: bibliotheek | € 0,00 | € 600,00 | € 600,00 | € 500,00 |')
    expect(both).toContain('## Per jaar: gemeente')
    expect(both).not.toContain('1.300,00')
  })

  it('says once, in Dutch words, which purpose is paid twice and how that is accounted for', () => {
    expect(page).toContain(
      'Het doel “financiering lokale bibliotheek” wordt in dezelfde periode betaald uit “sub” en “eigen”.',
    )
    expect(page).toContain(
      'De geldstromen voor “financiering lokale bibliotheek” worden verschillend verantwoord: in de jaarrekening, met een aanvraag tot vaststelling.',
    )
    expect(page).not.toMatch(/library|annual-accounts|krijgt geld uit/)
  })

  it('names what is taken for granted in words', () => {
    const overview = fundingOverview([streamFrom('spuk-ido')], year)
    expect(explain(overview)).toContain(
      'aangenomen en niet gelezen: de wijze van verantwoorden, de laatste dag.',
    )
    expect(explain(overview, { locale: 'en' })).toContain(
      'taken for granted, not read: the way of accounting, the last day.',
    )
  })
})

describe('the document of the money by month', () => {
  it('says which payment has no day and is left out', () => {
    const undated = { ...both, id: 'x', name: 'X', payments: [{ amount: '80.00' }] }
    const page = toMarkdown(liquidity({ streams: [undated], costs: [], ...year }))
    expect(page).toContain(
      'Van een betaling van € 80,00 uit “x” is geen datum bekend; zij telt in de maanden niet mee.',
    )
  })

  it('tells of a late payment once, in its table', () => {
    const costs = [{ id: 'staff', amount: '600.00', ...year }]
    const page = toMarkdown(liquidity({ streams, costs, ...year }))
    expect(page).toContain('| Benodigde overbrugging bij tijdige betaling |')
    expect(page).not.toContain('## Let op')
  })
})

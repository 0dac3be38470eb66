import { describe, expect, it } from 'vitest'
import { explain, recompute } from '../../src/core/explain/index.js'
import type { Explanation } from '../../src/core/explain/index.js'
import { euro } from '../../src/core/money/index.js'
import { grantFor } from '../../src/grant/index.js'
import type { GrantOptions } from '../../src/grant/index.js'

const counts = { inhabitants: 100001, lowEducated: 20003 }
const complete = {
  populationRate: '0.80',
  educationRate: '0.60',
  educationBudget: 2_000_000,
  populationDate: '2022-01-01',
}

function node({ nodes }: Explanation, id: string) {
  return nodes.find((one) => one.id === id)
}

/** The nodes of Utrecht's grant of 2023, as one text. */
function ids(options: GrantOptions): string {
  return grantFor('Utrecht', 2023, options)
    .explanation.nodes.map(({ id }) => id)
    .join(' ')
}

const national = 'education-share education-weight education-budget'

describe('the explanation of a grant', () => {
  it.each<[string, GrantOptions, string]>([
    [
      'the estimate',
      {},
      `inhabitants population-rate population-exact population ${national} national-weight education amount`,
    ],
    [
      'the estimate with a factor',
      { parameters: { factor: '0.9' } },
      `inhabitants population-rate factor population-exact population ${national} education-total-exact education-total national-weight education amount`,
    ],
    [
      'the estimate with a factor that leaves the rate in whole cents',
      { parameters: { factor: '1' } },
      `inhabitants population-rate factor population-exact population ${national} education-total-exact education-total national-weight education amount`,
    ],
    [
      'the estimate with a rate of half cents',
      { parameters: { populationRate: '0.835', factor: '0.5' } },
      `inhabitants population-rate factor population-exact population ${national} education-total-exact education-total national-weight education amount`,
    ],
    [
      'the estimate with own inhabitants',
      { inhabitants: 1000 },
      `inhabitants population-rate population-exact ${national} national-weight education-scale education-exact exact amount population education`,
    ],
    [
      'the estimate with own inhabitants and a factor',
      { inhabitants: 1000, parameters: { factor: '0.9' } },
      `inhabitants population-rate factor population-exact ${national} education-total-exact education-total national-weight education-scale education-exact exact amount population education`,
    ],
    [
      'the formula',
      counts,
      'inhabitants low-educated population-rate population-exact education-rate education-exact exact amount population education',
    ],
    [
      'the formula with a factor',
      { ...counts, parameters: { factor: '0.9' } },
      'inhabitants low-educated population-rate factor population-exact education-rate education-exact exact amount population education',
    ],
    [
      'the annex beside the formula',
      { ...counts, annexAmount: 97000 },
      'inhabitants low-educated population-rate population-exact education-rate education-exact exact amount population education annex difference',
    ],
  ])('has for %s every step once, and each recomputes', (_, options, expected) => {
    expect(ids(options)).toBe(expected)
    const { explanation, assumptions } = grantFor('Utrecht', 2023, options)
    expect(recompute(explanation).changed).toEqual([])
    const texts = [
      explanation.title,
      ...explanation.nodes.map(({ label }) => label),
      ...assumptions.map(({ text }) => text),
    ]
    for (const { nl, en } of texts) expect(nl !== '' && en !== '' && nl !== en).toBe(true)
  })

  it('says of each figure where it comes from', () => {
    const { explanation } = grantFor('Utrecht', 2023)
    expect(node(explanation, 'inhabitants')).toMatchObject({ value: 361699, origin: 'register' })
    expect(node(explanation, 'population-rate')).toEqual({
      type: 'parameter',
      id: 'population-rate',
      label: { nl: 'Bedrag per inwoner', en: 'Amount per inhabitant' },
      unit: 'euro/person',
      value: '0.83',
      origin: 'source',
      from: '2023-01-01',
      to: '2023-12-31',
      published: '2022-12-31',
      status: 'final',
      reference: {
        source: 'VNG 12-2022',
        url: 'https://vng.nl/nieuws/specifieke-uitkering-informatiepunten-digitale-overheid',
      },
    })
    // 361,699 × 0.83 = 300,210.17 and 361,699 × 18.47 = 6,680,580.53
    expect(node(explanation, 'population-exact')?.value).toEqual(euro('300210.17'))
    expect(node(explanation, 'education-weight')?.value).toBe('6680580.53')
    expect(node(explanation, 'education-share')).toMatchObject({ value: '18.47', unit: 'percent' })

    const own = grantFor('Utrecht', 2023, { ...counts, parameters: { factor: '0.9' } }).explanation
    expect(node(own, 'inhabitants')).toMatchObject({ value: 100001, origin: 'caller' })
    expect(node(own, 'low-educated')).toMatchObject({ value: 20003, origin: 'caller' })
    expect(node(own, 'factor')).toEqual({
      type: 'parameter',
      id: 'factor',
      label: { nl: 'Factor over beide componenten', en: 'Factor over both components' },
      unit: 'factor',
      value: '0.9',
      origin: 'caller',
      status: 'assumed',
    })
    expect(node(own, 'education-exact')?.value).toBe('12601.89') // 20,003 × 0.70 × 0.9
    const counted = grantFor('Utrecht', 2023, { lowEducated: 1 }).explanation
    expect(node(counted, 'inhabitants')).toMatchObject({ value: 361699, origin: 'register' })
  })

  it('names the node of each figure', () => {
    expect(grantFor('Utrecht', 2023).explanation.results).toEqual({
      amount: 'amount',
      'components.population': 'population',
      'components.education': 'education',
    })
    const { explanation } = grantFor('Utrecht', 2023, { annexAmount: 5 })
    expect(explanation.results).toEqual({
      amount: 'annex',
      'components.population': 'population',
      'components.education': 'education',
      'formula.amount': 'amount',
      'formula.difference': 'difference',
    })
    expect(explanation.title.nl).toBe('Specifieke uitkering IDO 2023, Utrecht (GM0344)')
  })
})

describe('the assumptions of a grant', () => {
  it.each<[GrantOptions, string[]]>([
    [{}, ['population-base', 'education-base']],
    [{ parameters: { factor: '1' } }, ['own-parameters', 'population-base', 'education-base']],
    [{ parameters: {} }, ['population-base', 'education-base']],
    [{ parameters: { factor: undefined } }, ['population-base', 'education-base']],
    [{ parameters: { populationDate: '2022-01-01' } }, ['own-parameters', 'education-base']],
    [{ lowEducated: 1 }, ['population-base']],
    [{ lowEducated: 1, parameters: { populationDate: '2022-01-01' } }, ['own-parameters']],
    [counts, []],
    [{ ...counts, annexAmount: 1 }, ['annex-from-caller']],
    [{ parameters: complete }, ['own-parameters', 'education-base']],
    // The regulation's own doubts count as long as one of its parameters does.
    [
      { ...counts, knownOn: '2022-12-20', parameters: { educationBudget: 1 } },
      ['publication-day', 'own-parameters'],
    ],
    [{ ...counts, knownOn: '2022-12-20', parameters: complete }, ['own-parameters']],
    [
      { ...counts, parameters: complete, knownOn: '2022-12-01' },
      ['no-confirmed-regime', 'own-parameters'],
    ],
  ])('with %j are %j', (options, expected) => {
    expect(grantFor('Utrecht', 2023, options).assumptions.map(({ id }) => id)).toEqual(expected)
  })

  it('name the parameters of the caller, and whose budget was apportioned', () => {
    const text = (id: string, parameters: GrantOptions['parameters']) =>
      grantFor('Utrecht', 2023, parameters && { parameters }).assumptions.find(
        (one) => one.id === id,
      )?.text.nl
    expect(text('own-parameters', { factor: '0.9', educationRate: '0.60' })).toBe(
      'Berekend met eigen parameters: educationRate, factor.',
    )
    expect(text('education-base', undefined)).toContain('het gepubliceerde bedrag')
    const [likely] = grantFor('Utrecht', 2024).assumptions
    expect(likely?.text.nl).toMatch(/^Voor 2024 gelden naar verwachting dezelfde bedragen/)
    expect(likely?.text.en).toMatch(/^For 2024 the same amounts/)
    const later = { ...counts, parameters: { ...complete, populationDate: '2025-01-01' } }
    const [none] = grantFor('Utrecht', 2026, later).assumptions
    expect(none?.text.nl).toMatch(/^Voor 2026 is geen regeling bevestigd/)
    expect(none?.text.en).toMatch(/^No regulation is confirmed for 2026/)
    const [annex] = grantFor('Utrecht', 2023, { ...counts, annexAmount: 1 }).assumptions
    expect(annex?.text.nl).toMatch(/^Het bedrag uit de bijlage is opgegeven door de gebruiker/)
    expect(annex?.text.en).toMatch(/^The amount in the annex was given by the user/)
    expect(text('education-base', { educationBudget: 2_000_000 })).toContain('het opgegeven budget')
  })

  it('leave the status of a confirmed year as it is, whatever parameters are brought', () => {
    const own = grantFor('Utrecht', 2023, { ...counts, parameters: complete })
    // 100,001 × 0.80 + 20,003 × 0.60
    expect([String(own.amount), own.status]).toEqual(['92002.60', 'provisional'])
    const early = { ...counts, parameters: complete, knownOn: '2022-12-01' }
    expect(grantFor('Utrecht', 2023, early).status).toBe('assumed')
  })
})

describe('the share of the education component', () => {
  it('names its party and who got the last cent, by name and not by code', () => {
    const text = explain(grantFor('Utrecht', 2023))
    expect(text).toContain('deel van Utrecht in 7 naar grootste resten')
    expect(text).toContain('de laatste restcent ging naar Noordoostpolder, gewicht 1.352.551,2')
    expect(text).not.toMatch(/GM\d{4}(?!\))/)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { grantFor } from '../../src/grant/index.js'
import { briefing, roles } from '../../src/roles/index.js'
import type { BriefingInput } from '../../src/roles/index.js'
import { runs } from '../support/runs.js'
import { thrown } from './support.js'

const utrecht = { municipality: 'Utrecht', year: 2023 }
const annex = grantFor('Utrecht', 2023, { annexAmount: '1234.56' })
const formula = grantFor('Utrecht', 2023, { inhabitants: 100001, lowEducated: 20003 })
const estimate = grantFor('Utrecht', 2023)
const whatIf = grantFor('Utrecht', 2026, {
  inhabitants: 100,
  lowEducated: 10,
  parameters: {
    populationRate: '1',
    educationRate: '1',
    educationBudget: '1',
    populationDate: '2025-01-01',
  },
})

/** The sentences of a page: headings left out, each item of a list a sentence of its own. */
function sentencesIn(page: string): readonly string[] {
  return page
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .flatMap((line) => line.replace(/^- |\*\*/g, '').split(/(?<=[.?:;])\s/))
}
const lengthOf = (sentence: string) => sentence.split(/\s+/).length

describe('briefing', () => {
  it.each<[string, BriefingInput]>([
    ['plain', utrecht],
    ['annex', { ...utrecht, grant: annex }],
    ['formula', { ...utrecht, grant: formula }],
    ['estimate', { ...utrecht, grant: estimate, contact: 'het IDO-team', points: ['Neude'] }],
    ['assumed', { ...utrecht, year: 2024 }],
    ['unknown', { ...utrecht, year: 2026, grant: whatIf }],
    ['a long name', { municipality: 'Nuenen, Gerwen en Nederwetten', year: 2025 }],
  ])('is written in short sentences: %s', (_, input) => {
    const lengths = sentencesIn(briefing(input)).map(lengthOf)
    expect(lengths.length).toBeGreaterThan(30)
    expect(lengths.reduce((sum, each) => sum + each, 0) / lengths.length).toBeLessThanOrEqual(15)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(25)
  })

  it('says what an IDO is, what comes in, the six roles, how to refer and whom to ask', () => {
    for (const locale of ['nl', 'en'] as const) {
      const page = briefing({ ...utrecht, locale })
      expect(page.match(/^## /gm)).toHaveLength(5)
      for (const { term } of roles) expect(page).toContain(`**${term[locale]}**`)
    }
    expect(briefing(utrecht)).toContain('Verwijs dan naar de juiste professional.')
    expect(briefing({ ...utrecht, locale: 'en' })).toContain('Refer to the right professional.')
  })

  it.each([
    ['annex', annex, 'Het bedrag is € 1.234,56. Dit bedrag staat in de bijlage'],
    ['formula', formula, 'Het bedrag is € 97.002,93. Dit bedrag is berekend met de formule.'],
    [
      'estimate',
      estimate,
      `Het bedrag is ${estimate.amount.format()}. Dit bedrag is een schatting.`,
    ],
  ])('names the amount and how it was found: %s', (_, grant, expected) => {
    const page = briefing({ ...utrecht, grant })
    expect(page).toContain(expected)
    expect(page.includes('schatting')).toBe(grant.method === 'estimate')
    expect(briefing({ ...utrecht, grant: JSON.parse(JSON.stringify(grant)) as never })).toBe(page)
  })

  it.each([
    [2023, annex, 'The amount is €1,234.56. This amount stands in the annex of the regulation.'],
    [2023, formula, 'This amount was computed with the formula.'],
    [2023, estimate, 'This amount is an estimate.'],
    [2024, undefined, 'In 2024 Utrecht probably gets money from the State for the IDO.'],
    [2026, whatIf, 'Estimated on assumptions of our own it is €110.00.'],
  ])('does so in English: %i', (year, grant, expected) => {
    const page = briefing({ ...utrecht, year, ...(grant && { grant }), locale: 'en' })
    expect(page).toContain(expected)
  })

  it('names no amount without a grant', () => {
    expect(briefing(utrecht)).not.toContain('€')
  })

  it.each([
    [2023, 'Utrecht krijgt in 2023 geld van het Rijk'],
    [2024, 'Utrecht krijgt in 2024 waarschijnlijk geld'],
    [2026, 'is ons niet bekend'],
  ])('says of %i how sure the money is', (year, expected) => {
    expect(briefing({ ...utrecht, year })).toContain(expected)
  })

  it('calls an amount for a year without a regime an assumption', () => {
    expect(briefing({ ...utrecht, year: 2026, grant: whatIf })).toContain(
      'Met eigen aannames geschat is het € 110,00.',
    )
  })

  it('names whom to ask and where, if told', () => {
    const points = ['Neude', { name: 'Zuilen', address: 'Straat 1', open: 'ma 10-12' }]
    const page = briefing({ ...utrecht, contact: 'ido@example.org', points })
    expect(page).toContain('\n- Neude\n- Zuilen, Straat 1, ma 10-12\n')
    expect(page).toContain('Stel uw vraag aan: ido\\@example.org\n')
    expect(briefing(utrecht)).toContain('nog geen contactpersoon')
    expect(briefing(utrecht)).not.toContain('Waar is het IDO?')
  })
})

describe('text from outside stays text', () => {
  it.each([
    ['<script>x</script>', '\\<script\\>x\\</script\\>'],
    ['[a](javascript:x)', '\\[a\\](javascript:x)'],
    ['# kop\n\n# kop', '\\# kop \\# kop'],
    ['- x', '\\- x'],
    ['12. x', '12\\. x'],
    ['**x** `y` _z_ ~q~ | &lt;', '\\*\\*x\\*\\* \\`y\\` \\_z\\_ \\~q\\~ \\| \\&lt;'],
    ['https://x.nl www.x.nl', 'https\\://x.nl www\\.x.nl'],
    ['a\u202eb\u0000c', 'ab c'],
  ])('%j', (text, expected) => {
    const page = briefing({ ...utrecht, points: [text] })
    expect(page.split('\n')).toContain(`- ${expected}`)
  })

  it('adds no line, whatever it is', () => {
    const lines = (page: string) => page.split('\n').length
    const plain = lines(briefing({ ...utrecht, contact: 'x', points: ['x'] }))
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map((text) => `x${text}`),
        (text) => {
          expect(lines(briefing({ ...utrecht, contact: text, points: [text] }))).toBe(plain)
        },
      ),
      runs(200),
    )
  })
})

describe('what is refused', () => {
  it.each<[string, unknown, string[]]>([
    ['no object', undefined, ['input/missing']],
    [
      'everything at once',
      {
        municipality: 'Utrechr',
        year: 2023.5,
        contact: ' ',
        points: [{ nam: 'x' }, 3],
        locale: 'fr',
        grant: 'x',
        place: 1,
      },
      [
        'input/unknown-field place',
        'input/not-a-choice locale',
        'input/not-a-year year',
        'municipality/unknown municipality',
        'input/not-text contact',
        'input/unknown-field points.0.nam',
        'input/missing points.0.name',
        'input/not-text points.1',
        'input/wrong-type grant',
      ],
    ],
    ['no year', { municipality: 'Utrecht' }, ['input/missing year']],
    [
      'a municipality that is gone',
      { municipality: 'Weesp', year: 2023 },
      ['municipality/dissolved municipality'],
    ],
    [
      'the grant of another municipality',
      { ...utrecht, municipality: 'Zeist', grant: annex },
      ['roles/other-grant grant'],
    ],
    [
      'the grant of another year',
      { ...utrecht, year: 2024, grant: annex },
      ['roles/other-grant grant'],
    ],
    [
      'a grant that is none',
      { ...utrecht, grant: { amount: 'x' } },
      [
        'money/not-an-amount grant.amount',
        'input/missing grant.municipality',
        'input/missing grant.year',
        'input/missing grant.method',
      ],
    ],
    ['a text without end', { ...utrecht, contact: 'x'.repeat(401) }, ['input/not-text contact']],
  ])('%s', (_, input, issues) => {
    expect([...thrown(() => briefing(input as BriefingInput))].sort()).toEqual([...issues].sort())
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describe as describeIssue } from '../../src/core/result/index.js'
import {
  articles,
  judgementPoints,
  purposes,
  regimeFor,
  regulationFor,
} from '../../src/regulation/index.js'
import { codesOf, hostile, issuesOf } from '../core/calendar/issue-of.js'
import { runs } from '../support/runs.js'
import { having, textsIn } from './texts.js'

describe('regulationFor', () => {
  it.each([
    [2023, 'confirmed'],
    [2024, 'assumed'],
    [2025, 'assumed'],
  ])('%i is %s', (year, status) => {
    const regulation = regulationFor(year)
    expect(regulation).toMatchObject({ kind: 'regulation', year, status })
    expect(regulation.regime).toEqual(regimeFor(year))
    expect(regulation.articles).toBe(articles)
    expect(regulation.purposes).toBe(purposes)
    expect(regulation.judgementPoints).toBe(judgementPoints)
    expect(JSON.parse(JSON.stringify(regulation))).toMatchObject({ year, status })
  })

  it('says where it was published and on what it rests (Awb 4:23, Fvw 17, Wet modernisering elektronisch bestuurlijk verkeer Ib)', () => {
    expect(regulationFor(2023).publication).toEqual({
      signedOn: '2022-12-13',
      publishedOn: '2022-12-16',
      inForceFrom: '2023-01-01',
      number: '2022-0000658294',
      reference: {
        source: 'Stcrt. 2022, 33992',
        url: 'https://www.officielebekendmakingen.nl/stcrt-2022-33992.html',
      },
      legalBasis: [
        { source: 'Fvw', article: '17(2)', jci: 'jci1.3:c:BWBR0008290&artikel=17&lid=2' },
        { source: 'Awb', article: '4:23(3)(a)', jci: 'jci1.3:c:BWBR0005537&artikel=4:23&lid=3' },
        { source: 'Wet modernisering elektronisch bestuurlijk verkeer', article: 'Ib' },
      ],
    })
  })

  it.each([2026, 2027, 3000])('has no confirmed regime for %i, and states the facts', (year) => {
    const [issue, ...others] = issuesOf(() => regulationFor(year))
    expect(others).toEqual([])
    expect(issue?.code).toBe('regulation/no-confirmed-regime')
    expect(issue?.path).toEqual(['year'])
    expect(issue?.details).toMatchObject({
      year,
      confirmedUntil: '2023-12-31',
      assumedUntil: '2025-12-31',
      knownOn: null,
      facts: regimeFor(year).facts.map(({ text }) => text.nl),
    })
    const english = issue ? describeIssue(issue, 'en') : ''
    expect(english).toContain(
      `No regulation is confirmed for ${year}: confirmed in force until 2023-12-31, by assumption until 2025-12-31.`,
    )
    expect(english).toContain('letter of 21 May 2025')
    expect(english).toContain('motion of 29 September 2025')
  })

  it('states of 2026 only what was known on a date', () => {
    const [issue] = issuesOf(() => regulationFor(2026, { knownOn: '2025-06-01' }))
    const dutch = issue ? describeIssue(issue) : ''
    expect(dutch).toContain('Voor 2026 is geen regeling bevestigd, zoals bekend op 2025-06-01:')
    expect(dutch).toContain('21 mei 2025')
    expect(dutch).not.toContain('motie')
  })

  it.each([2022, 2000, -1])('was not yet in force in %i', (year) => {
    const [issue] = issuesOf(() => regulationFor(year))
    expect(issue?.code).toBe('regulation/before-first-year')
    expect(issue?.path).toEqual(['year'])
    expect(issue?.details).toEqual({ year, inForceFrom: '2023-01-01' })
  })

  it.each([2023, 2024, 2025])('%i was not yet known before publication', (year) => {
    const [issue] = issuesOf(() => regulationFor(year, { knownOn: '2022-12-15' }))
    expect(issue?.code).toBe('regulation/not-yet-published')
    expect(issue?.path).toEqual(['knownOn'])
    expect(issue?.details).toEqual({ year, knownOn: '2022-12-15', publishedOn: '2022-12-16' })
  })

  it('takes the rates as known from the publication of the regulation on, as an assumption in that month', () => {
    const assumed = (knownOn?: string) =>
      regulationFor(2023, knownOn === undefined ? {} : { knownOn }).assumptions
    for (const day of [16, 30]) {
      const knownOn = `2022-12-${day}`
      expect(assumed(knownOn).map(({ id }) => id)).toEqual(['publication-day'])
      expect(assumed(knownOn)[0]?.text.en).toBe(
        `Only the month of publication is known (December 2022) of: rate per inhabitant, rate per resident aged 15 to 75 with at most vmbo, national education amount, reference date of inhabitants, division into municipalities, indexation in percent. That this was public on ${day} December 2022 is assumed.`,
      )
    }
    expect(assumed('2022-12-31')).toEqual([])
    expect(assumed()).toEqual([])
  })

  it('refuses what is no year or no date, both at once', () => {
    expect(codesOf(() => regulationFor(NaN))).toEqual(['regulation/not-a-year'])
    expect(codesOf(() => regulationFor(hostile('2023'), { knownOn: 'x' }))).toEqual([
      'regulation/not-a-year',
      'calendar/not-a-date',
    ])
    expect(codesOf(() => regulationFor(2019, hostile({ knownOn: 'x', known: 1 })))).toEqual([
      'calendar/not-a-date',
      'input/unknown-field',
      'regulation/before-first-year',
    ])
    expect(codesOf(() => regulationFor(2023, hostile(null)))).toEqual(['input/wrong-type'])
  })

  it('gives a value exactly where the regime is not unknown', () => {
    const day = fc.constantFrom(undefined, '2022-12-15', '2022-12-16', '2022-12-31', '2026-11-23')
    fc.assert(
      fc.property(fc.integer({ min: 2015, max: 2035 }), day, (year, knownOn) => {
        const options = knownOn === undefined ? {} : { knownOn }
        const { status } = regimeFor(year, options)
        if (status === 'unknown') {
          expect(issuesOf(() => regulationFor(year, options))).toHaveLength(1)
        } else {
          expect(regulationFor(year, options).status).toBe(status)
        }
      }),
      runs(200),
    )
  })
})

describe('what the regulation holds', () => {
  it('is said in both languages', () => {
    const texts = textsIn(regulationFor(2024))
    expect(texts.length).toBeGreaterThan(80)
    for (const { nl, en } of texts) {
      expect(nl).toMatch(/\S/)
      expect(en).toMatch(/\S/)
    }
  })

  it('rests on named sources', () => {
    const sources = having('source', regulationFor(2024))
    expect(sources.length).toBeGreaterThan(20)
    for (const { source } of sources) expect(source).toMatch(/\S/)
  })
})

describe('articles', () => {
  it('are known by number: art. 1, 2, 3 and 4 of the regulation', () => {
    expect(articles.flatMap(({ number }) => number ?? [])).toEqual(['1', '2', '3', '4'])
  })

  it('have a reference exactly where something is known', () => {
    for (const { says, reference } of articles) expect(reference !== undefined).toBe(says !== null)
    expect(articles.find(({ id }) => id === 'spending')).toMatchObject({
      number: null,
      reference: { source: 'VNG 12-2022' },
    })
  })

  it('leave open what was looked for and not found', () => {
    const open = [
      'carry-over',
      'sisa',
      'determination',
      'recovery',
      'end-date',
      'vat',
      'state-aid',
      'staff-hours',
    ]
    for (const id of open) {
      expect(articles.find((one) => one.id === id)).toMatchObject({ number: null, says: null })
    }
  })
})

describe('purposes', () => {
  it('are a, b and c, and outside', () => {
    expect(purposes.map(({ letter, purpose, term }) => [letter, purpose, term.nl])).toEqual([
      ['a', 'library', 'financiering lokale bibliotheek'],
      ['b', 'promotion', 'promotie'],
      ['c', 'coordination', 'regie op het netwerk'],
      [null, 'outside', 'buiten de uitkering'],
    ])
  })
})

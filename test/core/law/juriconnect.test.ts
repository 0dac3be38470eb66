import { describe, expect, it } from 'vitest'
import { holidays } from '../../../src/core/calendar/index.js'
import { juriconnect, law, LAWS } from '../../../src/core/law/index.js'
import type { LawName } from '../../../src/core/law/index.js'
import { referenceText } from '../../../src/core/result/index.js'
import { citationSchema } from '../../../src/schemas/index.js'
import { taken } from '../../support/taken.js'
import { codesOf, hostile, issuesOf } from '../calendar/issue-of.js'

describe('juriconnect', () => {
  it.each([
    [
      { bwb: 'BWBR0008290', article: '17a', on: '2023-01-01' },
      'jci1.3:c:BWBR0008290&artikel=17a&z=2023-01-01&g=2023-01-01',
    ],
    [{ bwb: 'BWBR0005537', article: '4:46' }, 'jci1.3:c:BWBR0005537&artikel=4:46'],
    [{ bwb: 'BWBR0005537', article: '4:8a' }, 'jci1.3:c:BWBR0005537&artikel=4:8a'],
    [{ bwb: 'BWBR0024096', article: '25.1' }, 'jci1.3:c:BWBR0024096&artikel=25.1'],
    [{ bwb: 'BWBR0048156', article: 'Ib' }, 'jci1.3:c:BWBR0048156&artikel=Ib'],
    [{ bwb: 'BWBR0048156', article: 'III' }, 'jci1.3:c:BWBR0048156&artikel=III'],
    [
      { bwb: 'BWBR0005537', article: '1', paragraph: '12a' },
      'jci1.3:c:BWBR0005537&artikel=1&lid=12a',
    ],
    [
      { bwb: 'BWBR0008290', article: '17a', paragraph: '1', on: '2023-01-01' },
      'jci1.3:c:BWBR0008290&artikel=17a&lid=1&z=2023-01-01&g=2023-01-01',
    ],
  ])('%j', (citation, jci) => {
    expect(juriconnect(citation)).toBe(jci)
  })

  it.each([
    '',
    'Awb',
    'BWBR123',
    'bwbr0005537',
    'xBWBR0005537',
    'BWBR0005537&artikel=1',
    'BWBR0005537\n',
  ])('refuses %j as a BWB number', (bwb) => {
    expect(issuesOf(() => juriconnect({ bwb, article: '1' }))).toMatchObject([
      { code: 'law/not-a-bwb-id', details: { given: bwb } },
    ])
  })

  it.each(['', '17a(1)', '4:', ':46', '1&lid=2', '1 2', 'article', '../1', '1\n'])(
    'refuses %j as an article',
    (article) => {
      expect(issuesOf(() => juriconnect({ bwb: 'BWBR0005537', article }))).toMatchObject([
        { code: 'law/not-an-article', details: { given: article } },
      ])
    },
  )

  it('refuses a list, though it has the right text in it', () => {
    const [bwb, article] = [['BWBR0005537'], ['4:46']]
    expect(codesOf(() => juriconnect(hostile({ bwb, article })))).toEqual([
      'law/not-a-bwb-id',
      'law/not-an-article',
    ])
    expect(codesOf(() => law('Awb', hostile(article)))).toEqual(['law/not-an-article'])
    expect(codesOf(() => law(hostile(['Awb']), '4:46'))).toEqual(['law/unknown-law'])
  })

  it('refuses a paragraph or date that is none', () => {
    const place = { bwb: 'BWBR0005537', article: '1:1' }
    expect(issuesOf(() => juriconnect({ ...place, paragraph: '1&z=' }))).toMatchObject([
      { code: 'law/not-an-article', details: { given: '1:1(1&z=)' } },
    ])
    for (const paragraph of ['', 'x1', '1A', '1-']) {
      expect(codesOf(() => juriconnect({ ...place, paragraph }))).toEqual(['law/not-an-article'])
    }
    expect(codesOf(() => juriconnect({ ...place, on: '1-1-2023' }))).toEqual([
      'calendar/not-a-date',
    ])
  })
})

it.each([
  [{ bwb: 'BWBR0005537', article: '4:46', paragraph: '2a', on: '2023-01-01' }, true],
  [{ bwb: 'BWBR0005537' }, false],
  [{ bwb: 'BWBR5537', article: '4:46' }, false],
  [{ bwb: 'BWBR0005537', article: 'x' }, false],
  [{ bwb: 'BWBR0005537', article: '4:46', paragraph: 'x' }, false],
  [{ bwb: 'BWBR0005537', article: '4:46', on: 'x' }, false],
  [{ bwb: 'BWBR0005537', article: '4:46', lid: '1' }, false],
])('the schema of a citation takes what juriconnect takes: %j %s', (citation, sure) => {
  expect(taken(citationSchema, juriconnect, citation)).toEqual([sure, sure, sure])
})

describe('law', () => {
  it.each<[LawName, string, string, string]>([
    ['Awb', '4:46', 'art. 4:46 Awb', 'jci1.3:c:BWBR0005537&artikel=4:46'],
    ['Awb', '4:23(3)(a)', 'art. 4:23(3)(a) Awb', 'jci1.3:c:BWBR0005537&artikel=4:23&lid=3'],
    ['Awb', '1(12)', 'art. 1(12) Awb', 'jci1.3:c:BWBR0005537&artikel=1&lid=12'],
    ['Awb', '1(2a)', 'art. 1(2a) Awb', 'jci1.3:c:BWBR0005537&artikel=1&lid=2a'],
    ['Fvw', '17a(1)', 'art. 17a(1) Fvw', 'jci1.3:c:BWBR0008290&artikel=17a&lid=1'],
    ['Wsob', '1(1)(c)', 'art. 1(1)(c) Wsob', 'jci1.3:c:BWBR0035878&artikel=1&lid=1'],
    ['BADO', '5(4)', 'art. 5(4) BADO', 'jci1.3:c:BWBR0015524&artikel=5&lid=4'],
    ['Atw', '4(a)', 'art. 4(a) Algemene termijnenwet', 'jci1.3:c:BWBR0002448&artikel=4'],
    ['Sisa', '2', 'art. 2 Regeling informatieverstrekking sisa', 'jci1.3:c:BWBR0029251&artikel=2'],
  ])('%s %s', (name, article, text, jci) => {
    const reference = law(name, article)
    expect(referenceText(reference)).toBe(text)
    expect(reference).toEqual({ source: LAWS[name].source, article, jci })
  })

  it('cites the text of a day', () => {
    expect(law('Awb', '4:57', '2021-12-21').jci).toBe(
      'jci1.3:c:BWBR0005537&artikel=4:57&z=2021-12-21&g=2021-12-21',
    )
  })

  it('is what the holidays cite', () => {
    expect(holidays(2023)[0]?.basis).toEqual(law('Atw', '3(1)'))
    expect(holidays(2023)[1]?.basis).toEqual(law('Atw', '3(2)'))
  })

  it.each(['awb', 'BW', '', '__proto__', 'toString', null, undefined])(
    'does not know the law %j',
    (name) => {
      expect(issuesOf(() => law(hostile(name), '1'))).toMatchObject([
        { code: 'law/unknown-law', details: { known: Object.keys(LAWS) } },
      ])
    },
  )

  it.each(['', 'x', '17a(', '17a(1', '(1)', '17a(1)(2)', '17a (1)', undefined, null])(
    'refuses the article %j',
    (article) => {
      expect(issuesOf(() => law('Fvw', hostile(article)))).toMatchObject([
        { code: 'law/not-an-article', details: { given: String(article) } },
      ])
    },
  )
})

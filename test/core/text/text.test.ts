import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { canonicalId, canonicalName } from '../../../src/core/text/index.js'

describe('canonicalName', () => {
  it.each([
    ['Súdwest', 'Su\u0301dwest'],
    ['De Brink', 'De\u00a0Brink'],
    ['De Brink', ' De \t Brink\n'],
    ['De Brink', 'De\u2009\u202fBrink'],
    ['Bibliotheek', 'Biblio\u00adtheek'],
    ['Bibliotheek', '\ufeffBiblio\u200btheek\u200d'],
    ['Bibliotheek', '\u202aBibliotheek\u202c\u2060\u034f'],
    ['é', 'e\u00ad\u0301'],
    ['', '\u00ad \u200b'],
    ['a b', 'a\u0000\u0007 b\u001b'],
    ['a b', 'a\u0085b'],
  ])('spells “%s” the same from %j', (name, given) => {
    expect(canonicalName(given)).toBe(name)
    expect(canonicalName(name)).toBe(name)
  })

  it('leaves what people can see', () => {
    for (const name of ['Noord', 'noord', 'Zuid-West', 'Zuid‐West', 'Café', 'Cafe', 'a!b?']) {
      expect(canonicalName(name)).toBe(name)
    }
  })

  it('gives itself, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const name = canonicalName(text)
        expect(canonicalName(name)).toBe(name)
        expect(name).toBe(name.trim().normalize('NFC'))
      }),
    )
  })
})

describe('canonicalId', () => {
  it('makes no difference between the cases of a UUID, and keeps that of other ids', () => {
    const id = '5f0c5d1e-3b1a-4c52-9a64-0f7d3a1f9c11'
    expect(canonicalId(id.toUpperCase())).toBe(id)
    expect(canonicalId(` ${id}\u200b`)).toBe(id)
    expect(canonicalId('Bezoek 1')).toBe('Bezoek 1')
    expect(canonicalId('bezoek\u00a01')).toBe('bezoek 1')
  })
})

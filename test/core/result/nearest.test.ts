import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance, closestMatch } from '../../../src/core/result/closest-match.js'

describe('nearest', () => {
  it.each([
    ['amuont', ['amount', 'purpose'], 'amount'],
    ['AMOUNT', ['amount', 'purpose'], 'amount'],
    ['purposes', ['amount', 'purpose'], 'purpose'],
    ['tag', ['tags', 'rags'], 'tags'],
    ['purpoze', ['purposes', 'purpose'], 'purpose'], // two candidates are near, one is nearer
    ['amount', [], null],
    ['', ['amount'], null],
    ['colour', ['amount', 'purpose'], null],
    ['vta', ['vat'], 'vat'], // two letters swapped are one mistake
    ['vza', ['vat'], null], // two of three letters wrong
    ['xc', ['abc'], null], // one wrong and one missing of three
    ['done', ['none', 'arranged'], null], // another word, not a slip
    ['Oamount', ['amount'], 'amount'],
    ['maount', ['amount'], 'amount'],
    ['mount', ['amount'], 'amount'],
    ['ßabc', ['abc'], 'abc'], // one too many, though its capital is two
    ['abc', ['ßabc'], 'ßabc'],
    ['amonx', ['amount'], 'amount'], // two wrong of the six letters of the longer word
    [`${'x'.repeat(39)}y`, ['x'.repeat(40)], 'x'.repeat(40)],
    ['x'.repeat(41), ['x'.repeat(40)], null], // no long comparisons
  ])('of “%s” among %j', (word, candidates, expected) => {
    expect(closestMatch(word, candidates)).toBe(expected)
  })
})

describe('mistakes', () => {
  it.each([
    ['', '', 0],
    ['ede', 'ede', 0],
    ['edde', 'ede', 1],
    ['ee', 'ede', 1],
    ['epe', 'ede', 1],
    ['eed', 'ede', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
    ['badc', 'abcd', 2],
    ['ca', 'abc', 3], // a letter that was swapped is not touched again
  ])('between %j and %j: %i', (a, b, count) => {
    expect(editDistance(a, b, 3)).toBe(count)
    expect(editDistance(b, a, 3)).toBe(count)
    expect(editDistance(a, b, count)).toBe(count)
    expect(editDistance(a, b, count - 1)).toBe(Infinity)
  })

  it('with a bound finds what it finds without', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 8 }), (a, b, most) => {
        const count = editDistance(a, b, 8)
        expect(editDistance(a, b, most)).toBe(count <= most ? count : Infinity)
      }),
      { numRuns: 5_000 },
    )
  })
})

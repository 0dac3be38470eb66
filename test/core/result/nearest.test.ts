import { describe, expect, it } from 'vitest'
import { nearest } from '../../../src/core/result/nearest.js'

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
    ['vta', ['vat'], null], // two of three letters wrong
    ['xc', ['abc'], null], // one wrong and one missing of three
    ['ßabc', ['abc'], 'abc'], // one too many, though its capital is two
    ['abc', ['ßabc'], 'ßabc'],
    ['amonx', ['amount'], 'amount'], // two wrong of the six letters of the longer word
    [`${'x'.repeat(39)}y`, ['x'.repeat(40)], 'x'.repeat(40)],
    ['x'.repeat(41), ['x'.repeat(40)], null], // no long comparisons
  ])('of “%s” among %j', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected)
  })
})

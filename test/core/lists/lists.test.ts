import { describe, expect, it } from 'vitest'
import { grouped, compareCodeUnits } from '../../../src/core/lists/index.js'

describe('inOrder', () => {
  it('puts texts in the order of their code units', () => {
    expect(['b', 'a', 'B', 'é', '10', '9'].sort(compareCodeUnits)).toEqual([
      '10',
      '9',
      'B',
      'a',
      'b',
      'é',
    ])
  })

  it('says how two texts stand to each other', () => {
    expect([
      compareCodeUnits('a', 'b'),
      compareCodeUnits('b', 'a'),
      compareCodeUnits('a', 'a'),
    ]).toEqual([-1, 1, 0])
  })
})

describe('grouped', () => {
  it('keeps what shares a key together, all in the order given', () => {
    const lengths = grouped(['one', 'three', 'two', 'seven', 'six'], ({ length }) => length)
    expect([...lengths]).toEqual([
      [3, ['one', 'two', 'six']],
      [5, ['three', 'seven']],
    ])
    expect([...grouped([], () => 1)]).toEqual([])
  })
})

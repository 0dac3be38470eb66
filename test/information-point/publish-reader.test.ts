import { describe, expect, it } from 'vitest'
import { publishTallies, publishTally } from '../../src/information-point/index.js'
import { runs } from '../support/runs.js'
import { spans, toldInChains } from './chains.js'
import { both, first, inChain, second } from './halves.js'
import type { Step } from './halves.js'
import { line, sum } from './lines.js'
import { randomFrom, shuffled } from './random.js'
import { each, toldBy, toldByRule } from './reader.js'
import type { Scenario, Seen } from './reader.js'

type Case = readonly [name: string, scenario: Scenario]
const minimumCell = 3
const given = { minimumCell, period: { from: '2024-01-01', to: '2024-01-31' } } as const
const cases: readonly Case[] = [
  [
    'a line',
    {
      size: 3,
      most: 12,
      minimumCell,
      numbers: each(3),
      publish: (v) => [publishTally(line(v), given)],
    },
  ],
  [
    'a line of keys that were met',
    {
      size: 3,
      most: 12,
      minimumCell,
      numbers: each(3),
      publish: (v) => [publishTally(line(v, 'january', false), given)],
    },
  ],
  [
    'a rounded line of keys that were met',
    {
      size: 2,
      most: 20,
      minimumCell,
      numbers: each(2),
      publish: (v) => [publishTally(line(v, 'january', false), { ...given, method: 'round' })],
    },
  ],
  [
    'two members and the whole at once',
    {
      size: 4,
      most: 7,
      minimumCell,
      numbers: [...each(4), [1, 1, 0, 0], [0, 0, 1, 1]],
      publish: (v) => {
        const [one, two] = [v.slice(0, 2), v.slice(2)]
        return publishTallies([line(one), line(sum(one, two)), line(two)], { minimumCell })
      },
    },
  ],
  [
    'two months and both at once',
    {
      size: 4,
      most: 7,
      minimumCell,
      numbers: [...each(4), [1, 1, 0, 0], [0, 0, 1, 1]],
      publish: ([a = 0, b = 0, c = 0, d = 0]) =>
        publishTallies([line([a, b]), line([a + c, b + d], 'both'), line([c, d], 'february')], {
          minimumCell,
        }),
    },
  ],
]

describe('a reader who runs the library on every table', () => {
  it.each(cases)('%s: no small number is told', (_, scenario) => {
    const { judged, told } = toldBy(scenario)
    expect(judged).toBeGreaterThan(5)
    expect(told).toEqual([])
  })
})

describe('a reader who runs the library on every chain', () => {
  it.each([
    ['January, both', 'january', first, 'both', both],
    ['the whole, a member', 'january', both, 'january', first],
  ] as const)('%s: no small number is told, no remainder', (_, when, one, then, other) => {
    const { judged, told } = toldBy(
      inChain([
        [when, one],
        [then, other],
      ]),
    )
    expect(judged).toBeGreaterThan(100)
    expect(told).toEqual([])
  })
})

describe('a reader with an exact solver, of chains of up to five publications', () => {
  it('no small number is told, no remainder', () => {
    const { hiding, told } = toldInChains([1, 3, 3], {
      list: true,
      unions: true,
      times: runs(25).numRuns,
      seed: 2,
      cuts: (random) =>
        shuffled(spans, random)
          .slice(0, 5)
          .map((months) => ({ members: [0], months, by: ['library'] })),
    })
    expect(hiding).toBeGreaterThan(15)
    expect(told).toEqual([])
  })
})

/** The sums that a table of one row of numbers shows: each, and all. */
const shows =
  (pick: (values: readonly number[]) => readonly number[]) => (values: readonly number[]) => {
    const cells = pick(values)
    return [...cells, cells.reduce((total, value) => total + value, 0)]
  }
const orders: readonly (readonly [name: string, steps: readonly Step[]])[] = [
  [
    'January, both, February',
    [
      ['january', first],
      ['both', both],
      ['february', second],
    ],
  ],
  [
    'both, February, January',
    [
      ['both', both],
      ['february', second],
      ['january', first],
    ],
  ],
  [
    'a member, the whole, a member',
    [
      ['january', first],
      ['january', both],
      ['january', second],
    ],
  ],
  [
    'the whole, its members',
    [
      ['january', both],
      ['january', first],
      ['january', second],
    ],
  ],
  [
    'members, the whole',
    [
      ['january', first],
      ['january', second],
      ['january', both],
    ],
  ],
]

describe('a reader who knows the rule, of tables published one after the other', () => {
  it.each(orders)('%s: no small number is told, no remainder', (_, steps) => {
    const numbers = [...each(4), [1, 1, 0, 0], [0, 0, 1, 1]] as const
    const random = randomFrom(7)
    let hiding = 0
    for (let i = 0; i < runs(60).numRuns; i++) {
      const values = [0, 0, 0, 0].map(() => random(7))
      const seen: Seen[] = []
      for (const [when, pick] of steps) {
        try {
          const previous = seen.map(({ table }) => table)
          const table = publishTally(line(pick(values), when), { minimumCell, previous })
          seen.push({ table, truth: shows(pick) })
        } catch (error) {
          // A table that cannot be protected is not published.
          expect((error as { issues: { code: string }[] }).issues[0]?.code).toContain('protected')
        }
      }
      hiding += seen.some(({ table }) => table.hidden > 0) ? 1 : 0
      const told = toldByRule(seen, { size: 4, most: 9, minimumCell, numbers })
      if (told.length > 0) throw new Error(JSON.stringify({ values, told, seen }))
    }
    expect(hiding).toBeGreaterThan(20)
  })
})

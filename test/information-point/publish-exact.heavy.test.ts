import { describe, expect, it } from 'vitest'
import { runs } from '../support/runs.js'
import { groups, spans, toldInChains } from './chains.js'
import type { Cut } from './chains.js'
import { Exact } from './exact.js'
import { pick, randomFrom, shuffled } from './random.js'
import { fillings } from './tables.js'

const LINE = ['library'] as const
const inMonths = (months: readonly number[], by: Cut['by'] = LINE): Cut => ({
  members: [0],
  months,
  by,
})
const ofMembers = (members: readonly number[], months: readonly number[] = [0]): Cut => ({
  members,
  months,
  by: LINE,
})
/** A region and its members over a quarter, and over its months. */
const CROSS = [
  ofMembers([0], [0, 1, 2]),
  ofMembers([1], [0, 1, 2]),
  ofMembers([0, 1], [0, 1, 2]),
  ofMembers([0, 1], [0]),
  ofMembers([0, 1], [1]),
  ofMembers([0, 1], [2]),
]
type Random = (below: number) => number
const five = <T>(list: readonly T[], random: Random) => shuffled(list, random).slice(0, 5)
const monthly = (random: Random) => five(spans, random).map((months) => inMonths(months))
const byMember = (random: Random) => five(groups, random).map((members) => ofMembers(members))
const BY = [LINE, ['library', 'month'], ['month']] as const

describe('a reader with an exact solver, of chains of up to five publications', () => {
  it.each<
    [
      name: string,
      sides: readonly [members: number, months: number, keys: number],
      list: boolean,
      cuts: (random: Random) => readonly Cut[],
    ]
  >([
    ['months of two keys', [1, 3, 2], true, monthly],
    ['months of four keys', [1, 3, 4], true, monthly],
    ['months of keys that were met', [1, 3, 3], false, monthly],
    ['members of two keys', [3, 1, 2], true, byMember],
    ['members of three keys', [3, 1, 3], true, byMember],
    ['members and a region, its months too', [2, 3, 2], true, (random) => five(CROSS, random)],
    [
      'by other dimensions',
      [1, 3, 3],
      true,
      (random) => five(spans, random).map((months) => inMonths(months, pick(BY, random))),
    ],
  ])('%s: no small number is told, no remainder', (name, sides, list, cuts) => {
    const { hiding, told } = toldInChains(sides, {
      list,
      // Sums of two months of a member that are nowhere published are not looked for.
      unions: !name.includes('region'),
      times: runs(50).numRuns,
      seed: 3,
      cuts,
    })
    expect(hiding).toBeGreaterThan(20)
    expect(told).toEqual([])
  })
})

describe('the exact solver', () => {
  it('finds what trying every filling finds', () => {
    const random = randomFrom(11)
    for (let i = 0; i < runs(60).numRuns; i++) {
      const values = [0, 0, 0, 0].map(() => random(5))
      const factors = Array.from({ length: 4 }, () => values.map(() => random(2)))
      const totals = factors.map((list) =>
        list.reduce((sum, f, j) => sum + f * (values[j] ?? 0), 0),
      )
      const known = totals.slice(0, 3).map((sum) => ({ low: sum, high: sum + random(2) }))
      const asked = factors[3] ?? []
      const exact = new Exact(
        4,
        factors.map((list, j) => ({ factors: list, low: 0, high: 8, ...known[j] })),
        [],
      )
      const fits = [...fillings(4, 8)].filter((filling) =>
        factors.every((list, j) => {
          const sum = list.reduce((all, f, k) => all + f * (filling[k] ?? 0), 0)
          return sum >= (known[j]?.low ?? 0) && sum <= (known[j]?.high ?? 8)
        }),
      )
      for (let value = 0; value <= 8; value++) {
        const isThere = fits.some(
          (filling) => asked.reduce((all, f, k) => all + f * (filling[k] ?? 0), 0) === value,
        )
        expect(exact.fit(3, value, value) !== undefined).toBe(isThere)
      }
    }
  })
})

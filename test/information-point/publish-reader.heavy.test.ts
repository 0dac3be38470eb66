import { describe, expect, it } from 'vitest'
import { publishTally } from '../../src/information-point/index.js'
import { runs } from '../support/runs.js'
import { randomFrom } from './random.js'
import { both as whole, first, inChain, second } from './halves.js'
import type { Step } from './halves.js'
import { toldBy, toldByRule } from './reader.js'
import type { Seen } from './reader.js'
import { line, sum } from './lines.js'

const minimumCell = 3
type Pick = (values: readonly number[]) => readonly number[]
const january: Pick = (v) => v.slice(0, 2)
const february: Pick = (v) => v.slice(2, 4)
const march: Pick = (v) => v.slice(4)
const both: Pick = (v) => sum(january(v), february(v))
const quarter: Pick = (v) => sum(both(v), march(v))
const STEPS = { january, february, march, both, quarter } as const

/** Every number of the filling, and what is left of the longer periods. */
const NUMBERS = [
  [1, 0, 0, 0, 0, 0],
  [0, 1, 0, 0, 0, 0],
  [0, 0, 1, 0, 0, 0],
  [0, 0, 0, 1, 0, 0],
  [0, 0, 0, 0, 1, 0],
  [0, 0, 0, 0, 0, 1],
  [1, 0, 1, 0, 0, 0],
  [0, 1, 0, 1, 0, 0],
  [0, 0, 1, 0, 1, 0],
  [0, 0, 0, 1, 0, 1],
  [1, 0, 0, 0, 1, 0],
  [0, 1, 0, 0, 0, 1],
] as const

describe('a reader who knows the rule, of chains of five publications', () => {
  it('no small number is told, no remainder, in whatever order', () => {
    const random = randomFrom(5)
    let hiding = 0
    for (let i = 0; i < runs(6).numRuns; i++) {
      const values = [0, 0, 0, 0, 0, 0].map(() => random(6))
      const left = Object.keys(STEPS) as (keyof typeof STEPS)[]
      const seen: Seen[] = []
      while (left.length > 0) {
        const [when = 'january'] = left.splice(random(left.length), 1)
        const pick = STEPS[when]
        const previous = seen.map(({ table }) => table)
        try {
          const table = publishTally(line(pick(values), when), { minimumCell, previous })
          const truth = (other: readonly number[]) => {
            const cells = pick(other)
            return [...cells, cells.reduce((total, value) => total + value, 0)]
          }
          seen.push({ table, truth })
        } catch (error) {
          // A table that cannot be protected is not published.
          expect((error as { issues: { code: string }[] }).issues[0]?.code).toContain('protected')
        }
      }
      hiding += seen.some(({ table }) => table.hidden > 0) ? 1 : 0
      const told = toldByRule(seen, { size: 6, most: 7, minimumCell, numbers: NUMBERS })
      if (told.length > 0) throw new Error(JSON.stringify({ values, told, seen }))
    }
    expect(hiding).toBeGreaterThan(0)
  })
})

describe('a reader who runs the library on every chain of three', () => {
  // What is left, and why, stands in docs/publication.md.
  it.each<readonly [name: string, most: number, steps: readonly Step[]]>([
    [
      'January, both, February',
      0,
      [
        ['january', first],
        ['both', whole],
        ['february', second],
      ],
    ],
    [
      'both, February, January',
      0,
      [
        ['both', whole],
        ['february', second],
        ['january', first],
      ],
    ],
    [
      'January, February, both',
      0,
      [
        ['january', first],
        ['february', second],
        ['both', whole],
      ],
    ],
    [
      'a member, the whole, a member',
      0,
      [
        ['january', first],
        ['january', whole],
        ['january', second],
      ],
    ],
    [
      'the whole, its members',
      0,
      [
        ['january', whole],
        ['january', first],
        ['january', second],
      ],
    ],
    [
      'members, the whole',
      2,
      [
        ['january', first],
        ['january', second],
        ['january', whole],
      ],
    ],
  ])('%s: at most %i outcomes of tiny tables tell a small number', (_, most, steps) => {
    const { judged, told } = toldBy(inChain(steps))
    expect(judged).toBeGreaterThan(100)
    expect(told.length).toBeLessThanOrEqual(most)
  })
})

import { describe, expect, it } from 'vitest'
import { publishTally } from '../../src/information-point/index.js'
import { runs } from '../support/runs.js'
import { randomFrom } from './random.js'
import { toldByRule } from './reader.js'
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

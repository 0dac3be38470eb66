import { publishTally } from '../../src/information-point/index.js'
import type { PublishedTally } from '../../src/information-point/index.js'
import { line, sum } from './lines.js'
import { each } from './reader.js'
import type { Scenario } from './reader.js'

// Four numbers: two keys in two months, or of two members.
export const first = (v: readonly number[]) => v.slice(0, 2)
export const second = (v: readonly number[]) => v.slice(2)
export const both = (v: readonly number[]) => sum(first(v), second(v))

/** A publication in a chain: which days, and what it counts. */
export type Step = readonly [when: string, pick: (values: readonly number[]) => readonly number[]]

const minimumCell = 3

/** Publications one after the other, each with those before it; that one is refused is seen too. */
export function inChain(steps: readonly Step[]): Scenario {
  const publish = (values: readonly number[]) => {
    const previous: PublishedTally[] = []
    return steps.map(([when, pick]) => {
      try {
        const table = publishTally(line(pick(values), when), { minimumCell, previous })
        previous.push(table)
        return table
      } catch (error) {
        const [issue] = (error as { issues: { code: string }[] }).issues
        if (issue?.code !== 'information-point/cannot-be-protected') throw error
        return null
      }
    })
  }
  return {
    size: 4,
    most: 5,
    minimumCell,
    numbers: [...each(4), [1, 1, 0, 0], [0, 0, 1, 1]],
    publish,
  }
}

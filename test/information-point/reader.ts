import type { PublishedTally } from '../../src/information-point/index.js'
import { fillings } from './tables.js'

/** What happens with one filling: what is published, and every number that readers could ask for. */
export interface Scenario {
  /** How many numbers there are to fill in. */
  readonly size: number
  readonly most: number
  readonly minimumCell: number
  /** All publications in the order in which they came out; throws where one is refused. */
  readonly publish: (values: readonly number[]) => readonly PublishedTally[]
  /** Numbers, shown or not, remainders too: as sums of fillings. */
  readonly numbers: readonly (readonly (0 | 1)[])[]
}

/**
 * The reader who runs the library itself on every filling there could be, and keeps those with the same
 * publications, to the last flag, key and note. What is told: numbers that are small and the same in all
 * that remain. Outcomes of a filling at the edge of what was tried are left out, as larger ones would join.
 */
export function toldBy({ size, most, minimumCell, publish, numbers }: Scenario) {
  const outcomes = new Map<string, { edge: boolean; first: readonly number[]; open: Set<number> }>()
  let refused = 0
  for (const values of fillings(size, most)) {
    const amounts = numbers.map((parts) =>
      parts.reduce<number>((sum, part, i) => sum + part * (values[i] ?? 0), 0),
    )
    let text: string
    try {
      text = JSON.stringify(publish(values))
    } catch {
      refused++
      continue
    }
    const outcome = outcomes.get(text) ?? { edge: false, first: values, open: new Set() }
    outcomes.set(text, outcome)
    outcome.edge ||= values.includes(most)
    amounts.forEach((amount, i) => {
      const first = numbers[i]?.reduce<number>((sum, p, j) => sum + p * (outcome.first[j] ?? 0), 0)
      if (amount !== first || amount === 0 || amount >= minimumCell) outcome.open.add(i)
    })
  }
  const judged = [...outcomes.values()].filter(({ edge }) => !edge)
  const told = judged.filter(({ open }) => open.size < numbers.length)
  return {
    judged: judged.length,
    refused,
    told: told.map(({ first, open }) => ({
      first,
      numbers: numbers.flatMap((_, i) => (open.has(i) ? [] : [i])),
    })),
  }
}

/** Every sum of some of the fillings: no remainder or union can be left out. */
export function allSums(size: number): readonly (readonly (0 | 1)[])[] {
  return [...fillings(size, 1)].slice(1) as (0 | 1)[][]
}

/** Each filling by itself. */
export function each(size: number): readonly (readonly (0 | 1)[])[] {
  return Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_other, j) => (i === j ? 1 : 0)),
  )
}

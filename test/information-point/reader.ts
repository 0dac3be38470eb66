import type { PublishedTally } from '../../src/information-point/index.js'
import { fillings } from './tables.js'

/** What happens with one filling: what is published, and every number that readers could ask for. */
export interface Scenario {
  /** How many numbers there are to fill in. */
  readonly size: number
  readonly most: number
  readonly minimumCell: number
  /** All publications in the order in which they came out; throws where one is refused. */
  readonly publish: (values: readonly number[]) => readonly unknown[]
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

/** A published table as one set of numbers of the filling for each of its numbers. */
export interface Seen {
  readonly table: PublishedTally
  /** What its numbers are for a filling, cells first. */
  readonly truth: (values: readonly number[]) => readonly number[]
}

/**
 * The reader who knows the rule but does not run it: every filling that agrees with what is shown, with
 * keys that were met, and with one small hidden number at least where a table was published alone. Gives
 * the numbers that are small and told.
 */
export function toldByRule(
  seen: readonly Seen[],
  { size, most, minimumCell, numbers }: Omit<Scenario, 'publish'>,
): readonly number[] {
  const found = numbers.map(() => new Set<number>())
  for (const values of fillings(size, most)) {
    if (!seen.every((one) => agrees(one, values))) continue
    numbers.forEach((parts, i) =>
      found[i]?.add(parts.reduce<number>((sum, part, j) => sum + part * (values[j] ?? 0), 0)),
    )
  }
  return found.flatMap((set, i) => {
    const [only = 0] = set
    return set.size === 1 && only > 0 && only < minimumCell ? [i] : []
  })
}

function agrees({ table, truth }: Seen, values: readonly number[]): boolean {
  const real = truth(values)
  const counts = [...table.cells, ...table.totals]
  const met = new Set(table.axes.flatMap((axis) => axis.met ?? []))
  const least = table.everythingHidden ? 0 : 1
  const hidden = counts.flatMap(({ count }, i) => (count === null ? [real[i] ?? 0] : []))
  return (
    counts.every(({ key, count }, i) => {
      const value = real[i] ?? 0
      if (count !== null) return count === value
      return value >= (key.some((part) => part !== null && met.has(part)) ? 1 : least)
    }) &&
    (hidden.length === 0 || table.withPrevious || hidden.some((value) => value < table.minimumCell))
  )
}

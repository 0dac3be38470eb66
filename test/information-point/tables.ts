import type { Dimension, PublishedTally, Tally } from '../../src/information-point/index.js'

/** A side of a made-up table; a month is the finest time. */
export type Side = readonly [dimension: Dimension, keys: readonly string[]]

/** One number for every combination of keys. */
export interface Box {
  readonly sides: readonly Side[]
  readonly combinations: readonly (readonly string[])[]
}

export function boxOf(...sides: Side[]): Box {
  const combinations = sides.reduce<readonly (readonly string[])[]>(
    (all, [, keys]) => all.flatMap((one) => keys.map((key) => [...one, key])),
    [[]],
  )
  return { sides, combinations }
}

/** The key that a month has in a coarser period; other keys stay. */
function coarser(dimension: Dimension, key: string): string {
  if (dimension === 'quarter') {
    return `${key.slice(0, 4)}-Q${Math.ceil(Number(key.slice(5)) / 3)}`
  }
  return dimension === 'year' ? key.slice(0, 4) : key
}

const TIMES: readonly Dimension[] = ['month', 'quarter', 'year']

/** For each dimension asked: the side it comes from. */
function positions({ sides }: Box, by: readonly Dimension[]): readonly number[] {
  return by.map((dimension) =>
    sides.findIndex(
      ([side]) => side === dimension || (side === 'month' && TIMES.includes(dimension)),
    ),
  )
}

/** The true number behind a key of a published table. */
export function truth(
  box: Box,
  by: readonly Dimension[],
  values: readonly number[],
  key: readonly (string | null)[],
): number {
  const at = positions(box, by)
  return box.combinations.reduce((sum, combination, i) => {
    const inside = by.every((dimension, j) => {
      const own = coarser(dimension, combination[at[j] ?? 0] ?? '')
      return key[j] === null || key[j] === own
    })
    return inside ? sum + (values[i] ?? 0) : sum
  }, 0)
}

/** The tally of a made-up table by some of its dimensions; every visit has one question. */
export function tallyOf(box: Box, by: readonly Dimension[], values: readonly number[]): Tally {
  const at = positions(box, by)
  const counts = new Map<string, number>()
  box.combinations.forEach((combination, i) => {
    const key = by.map((dimension, j) => coarser(dimension, combination[at[j] ?? 0] ?? ''))
    const text = JSON.stringify(key)
    counts.set(text, (counts.get(text) ?? 0) + (values[i] ?? 0))
  })
  const cells = [...counts]
    .filter(([, count]) => count > 0)
    .map(([text, count]) => ({
      key: JSON.parse(text) as string[],
      visits: count,
      questions: count,
    }))
    .sort((a, b) => (a.key.join('\0') < b.key.join('\0') ? -1 : 1))
  const total = values.reduce((sum, value) => sum + value, 0)
  const lists = by.flatMap((dimension, j) => {
    const keys = box.sides[at[j] ?? 0]?.[1] ?? []
    return TIMES.includes(dimension) ? [] : [[dimension, keys] as const]
  })
  return {
    kind: 'tally',
    by,
    lists: Object.fromEntries(lists),
    visits: total,
    questions: total,
    cells,
    unknown: [],
    period: { from: '2024-01-01', to: '2024-03-31' },
  }
}

/** Every number of a published table, totals last. */
export function numbersOf({ cells, totals }: PublishedTally) {
  return [...cells, ...totals]
}

/** Every way to fill a box with whole numbers up to a most. */
export function* fillings(size: number, most: number): Generator<readonly number[]> {
  const values = new Array<number>(size).fill(0)
  for (;;) {
    yield [...values]
    let at = 0
    while (at < size && values[at] === most) values[at++] = 0
    if (at === size) return
    values[at] = (values[at] ?? 0) + 1
  }
}

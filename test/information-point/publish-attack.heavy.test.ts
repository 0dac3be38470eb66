import { describe, expect, it } from 'vitest'
import { publishTally } from '../../src/information-point/index.js'
import type { Dimension, PublishedTally } from '../../src/information-point/index.js'
import { runs } from '../support/runs.js'
import { pick, randomFrom } from './random.js'
import { boxOf, fillings, numbersOf, tallyOf, truth } from './tables.js'
import type { Box } from './tables.js'

// The attackers here share no code with the library: they try every table.

const period = { from: '2024-01-01', to: '2024-03-31' }
const LETTERS = ['a', 'b', 'c', 'd', 'e']
const line = (size: number) => boxOf(['library', LETTERS.slice(0, size)])
const grid = (rows: number, columns: number) =>
  boxOf(['library', LETTERS.slice(0, rows)], ['duration', LETTERS.slice(0, columns)])
const by = ({ sides }: Box): readonly Dimension[] => sides.map(([dimension]) => dimension)

/** Nothing shown may be wrong, or small. */
function checkShown(published: PublishedTally, box: Box, values: readonly number[]): void {
  for (const { key, count } of numbersOf(published)) {
    if (count === null) continue
    if (count > 0 && count < published.minimumCell) throw new Error(`shows ${count}`)
    const real = truth(box, published.by, values, key)
    if (count !== real) throw new Error(`${count} is ${real} for ${JSON.stringify([values, key])}`)
  }
}

/**
 * The reader who runs the library itself on every table there could be: those with the same outcome
 * are all that remain. Outcomes that a table at the edge of what was tried has are left out, as
 * larger tables would join them.
 */
function attackByRunning(box: Box, most: number, options: Parameters<typeof publishTally>[1]) {
  const outcomes = new Map<string, { edge: boolean; hidden: boolean[]; values: Set<number>[] }>()
  for (const values of fillings(box.combinations.length, most)) {
    const published = publishTally(tallyOf(box, by(box), values), options)
    const numbers = numbersOf(published)
    if (options.method !== 'round') checkShown(published, box, values)
    const key = JSON.stringify(numbers.map(({ count }) => count))
    const fresh = {
      edge: false,
      hidden: numbers.map(({ count }) => count === null || options.method === 'round'),
      values: numbers.map(() => new Set<number>()),
    }
    const outcome = outcomes.get(key) ?? fresh
    outcomes.set(key, outcome)
    outcome.edge ||= values.includes(most)
    numbers.forEach((number, i) => outcome.values[i]?.add(truth(box, by(box), values, number.key)))
  }
  const judged = [...outcomes].filter(([, { edge }]) => !edge)
  const broken = judged.filter(([, { hidden, values }]) =>
    hidden.some((is, i) => is && (values[i]?.size ?? 0) < 2),
  )
  return { judged: judged.length, broken: broken.map(([key]) => key) }
}

describe('publishTally against a reader who runs it', () => {
  it.each([
    ['line of 1', line(1), 9, 3],
    ['line of 2', line(2), 30, 5],
    ['line of 3', line(3), 16, 3],
    ['line of 3', line(3), 18, 4],
    ['line of 4', line(4), 8, 3],
    ['2 × 2', grid(2, 2), 9, 3],
    ['2 × 2', grid(2, 2), 10, 4],
    // Every filling up to five takes half a minute: only in the long tests.
    ['2 × 3', grid(2, 3), runs(1).numRuns > 1 ? 5 : 4, 3],
  ] as const)('%s: every hidden number keeps two values', (_, box, most, minimumCell) => {
    const { judged, broken } = attackByRunning(box, most, { minimumCell })
    expect(judged).toBeGreaterThan(5)
    expect(broken).toEqual([])
  })

  it.each([
    [line(2), 30, 3],
    [line(2), 30, 5],
    [line(3), 14, 4],
    [grid(2, 2), 9, 3],
  ] as const)('rounded (%#): no number is known exactly', (box, most, base) => {
    const options = { minimumCell: 3, method: 'round', base } as const
    const { judged, broken } = attackByRunning(box, most, options)
    expect(judged).toBeGreaterThan(5)
    expect(broken).toEqual([])
  })
})

/** Every list of whole numbers, none below zero, that differs by at most a step from one in each place. */
function* around(
  values: readonly number[],
  step: number,
  fixed: readonly boolean[],
): Generator<number[]> {
  const change = values.map((value, i) => (fixed[i] === true ? 0 : -Math.min(step, value)))
  for (;;) {
    yield values.map((value, i) => value + (change[i] ?? 0))
    let at = 0
    while (at < values.length && (fixed[at] === true || change[at] === step)) {
      if (fixed[at] !== true) change[at] = -Math.min(step, values[at] ?? 0)
      at++
    }
    if (at === values.length) return
    change[at] = (change[at] ?? 0) + 1
  }
}

/**
 * The numbers that are hidden and cannot be another, as far as tables show that differ by at most
 * `step` in each cell: all those that agree with what is shown, and that have a small hidden number
 * in every publication that had one.
 */
function told(
  box: Box,
  published: readonly PublishedTally[],
  values: readonly number[],
  step: number,
  fixed: readonly boolean[] = values.map(() => false),
) {
  const keys = published.flatMap((one, table) =>
    numbersOf(one).map(({ key, count }) => ({ table, key, count, by: one.by })),
  )
  // For each number the cells that it adds up, so that trying a table is quick.
  const parts = keys.map(({ by: dimensions, key }) =>
    values.flatMap((_value, i) => {
      const one = values.map((_other, j) => (i === j ? 1 : 0))
      return truth(box, dimensions, one, key) === 1 ? [i] : []
    }),
  )
  const numbers = (list: readonly number[]) =>
    parts.map((cells) => cells.reduce((sum, cell) => sum + (list[cell] ?? 0), 0))
  const hidesSmall = (table: number, list: readonly number[]) =>
    keys.some((key, i) => {
      const value = list[i] ?? 0
      const small = value > 0 && value < (published[table]?.minimumCell ?? 0)
      return key.table === table && key.count === null && small
    })
  const real = numbers(values)
  const rules = published.flatMap(({ everythingHidden }, table) =>
    !everythingHidden && hidesSmall(table, real) ? [table] : [],
  )
  const open = new Set(keys.flatMap(({ count }, i) => (count === null ? [i] : [])))
  for (const other of around(values, step, fixed)) {
    if (open.size === 0) break
    const list = numbers(other)
    if (!keys.every(({ count }, i) => count === null || count === list[i])) continue
    if (!rules.every((table) => hidesSmall(table, list))) continue
    for (const i of open) if (list[i] !== real[i]) open.delete(i)
  }
  return [...open].map((i) => keys[i])
}

describe('publishTally against a reader who knows the rule', () => {
  it.each([
    [3, 3, 3],
    [3, 4, 3],
    [4, 3, 5],
    [2, 5, 4],
  ])('%i × %i, minimum %i: every hidden number keeps two values', (rows, columns, minimumCell) => {
    const random = randomFrom(rows * 100 + columns)
    const box = grid(rows, columns)
    let hiding = 0
    let everything = 0
    const times = runs(500).numRuns
    for (let i = 0; i < times; i++) {
      const sparse = random(3)
      const values = box.combinations.map(() =>
        random(4) < sparse ? 0 : random(pick([4, 12, 40], random)),
      )
      const published = publishTally(tallyOf(box, by(box), values), { minimumCell })
      checkShown(published, box, values)
      if (published.everythingHidden) {
        everything++
        expect(published.hidden).toBe(numbersOf(published).length)
      } else if (published.hidden > 0) {
        hiding++
        const fixed = published.cells.map(({ count }) => count !== null)
        const broken = told(box, [published], values, 1, fixed)
        if (broken.length > 0) throw new Error(JSON.stringify({ values, broken }))
      }
    }
    expect(hiding).toBeGreaterThan(times / 5)
    expect(everything).toBeLessThan(times / 2)
  })
})

/** One after the other, each with those before it. */
function publishAll(
  box: Box,
  tables: readonly (readonly Dimension[])[],
  values: readonly number[],
  minimumCell: number,
): readonly PublishedTally[] {
  return tables.reduce<readonly PublishedTally[]>(
    (previous, dimensions) => [
      ...previous,
      publishTally(tallyOf(box, dimensions, values), { minimumCell, previous, period }),
    ],
    [],
  )
}

const MONTHS = ['2024-01', '2024-02', '2024-03']
const timed = boxOf(['month', MONTHS], ['question', ['p', 'q']])
const cube = boxOf(['library', ['a', 'b']], ['question', ['p', 'q']], ['help', ['x', 'y']])

describe('publishTally after earlier publications', () => {
  it.each<[string, Box, (readonly Dimension[])[], number, number]>([
    ['months, then the year', timed, [['month', 'question'], ['question']], 12, 4],
    ['the year, then months', timed, [['question'], ['month', 'question']], 4, 3],
    [
      'months, quarter, year',
      timed,
      [['month', 'question'], ['quarter', 'question'], ['year']],
      4,
      3,
    ],
    ['quarter, then months', timed, [['quarter'], ['month', 'question']], 4, 3],
    ['totals, then months', timed, [['month'], ['question'], ['month', 'question']], 4, 3],
    [
      'two sides of a cube',
      cube,
      [
        ['library', 'question'],
        ['question', 'help'],
      ],
      3,
      3,
    ],
    [
      'a cube from all sides',
      cube,
      [
        ['library', 'question'],
        ['question', 'help'],
        ['library', 'help'],
      ],
      3,
      3,
    ],
    ['sides and a total', cube, [['library', 'question'], ['help'], ['question']], 3, 3],
  ])('%s: every hidden number of all keeps two values', (_, box, tables, most, minimumCell) => {
    const random = randomFrom(99)
    let hiding = 0
    while (hiding < 300) {
      const values = box.combinations.map(() => random(most + 1))
      const published = publishAll(box, tables, values, minimumCell)
      for (const one of published) checkShown(one, box, values)
      if (published.every(({ hidden }) => hidden === 0)) continue
      hiding++
      const broken = told(box, published, values, 1)
      const still = broken.length > 0 ? told(box, published, values, 3) : []
      if (still.length > 0) {
        throw new Error(JSON.stringify({ values, published: published.map(numbersOf), still }))
      }
    }
    expect(hiding).toBe(300)
  })
})

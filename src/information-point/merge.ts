import { MOST_TALLY_CELLS } from '../core/limits.js'
import { SpukError } from '../core/result/index.js'
import { read } from '../core/schema/index.js'
import { talliesDiffer, tooManyCells } from './issues.js'
import { smallest } from './keys.js'
import { twoTallies } from './tally-input.js'
import { compareKeys } from './tally-model.js'
import type { Tally, TallyCell, UnknownCount } from './tally-model.js'

/**
 * Two tallies of different registrations as one. Grouping and order make no difference
 * (`mergeTallies(a, b)` equals `mergeTallies(b, a)`), and tallies may have gone through JSON, so that
 * any number of machines can each count a part. A registration that is in both counts twice.
 *
 * @throws SpukError `information-point/tallies-differ` if they count by different dimensions or
 * lists, `…/not-a-tally`, `…/bad-cell`, `…/too-many-cells`, and `input/…` for other parts of no sound form
 *
 * @example
 * const visit = (date) => ({ date, questions: [{ question: 'digid' }] })
 * const a = tally([visit('2024-04-02')], { by: ['month'] })
 * const b = tally([visit('2024-04-30'), visit('2024-05-01')], { by: ['month'] })
 * mergeTallies(a, b).cells.map(({ key, visits }) => `${key[0]}: ${visits}`) // => ['2024-04: 2', '2024-05: 1']
 */
export function mergeTallies(a: Tally, b: Tally): Tally {
  const [first, second] = read(twoTallies, [a, b])
  return merged(first, second)
}

function merged(a: Tally, b: Tally): Tally {
  if (frameOf(a) !== frameOf(b)) {
    const facts = { first: a.by.join(' × '), second: b.by.join(' × ') }
    throw new SpukError([talliesDiffer(facts)])
  }
  return {
    kind: 'tally',
    by: a.by,
    lists: a.lists,
    visits: a.visits + b.visits,
    questions: a.questions + b.questions,
    cells: mergedCells(a.cells, b.cells),
    unknown: mergedUnknown(a, b),
    period: mergedPeriod(a.period, b.period),
  }
}

function frameOf({ by, lists }: Tally): string {
  return JSON.stringify([by, by.map((dimension) => lists[dimension] ?? null)])
}

/** Both lists stand in order of their keys, so that one pass is enough. */
function mergedCells(a: readonly TallyCell[], b: readonly TallyCell[]): readonly TallyCell[] {
  const cells: TallyCell[] = []
  let [i, j] = [0, 0]
  for (;;) {
    const [left, right] = [a[i], b[j]]
    if (left === undefined && right === undefined) break
    const order =
      left === undefined ? 1 : right === undefined ? -1 : compareKeys(left.key, right.key)
    if (order <= 0) i++
    if (order >= 0) j++
    const parts = [order <= 0 ? left : undefined, order >= 0 ? right : undefined]
    cells.push({
      key: parts[0]?.key ?? parts[1]?.key ?? [],
      visits: sum(parts.map((part) => part?.visits)),
      questions: sum(parts.map((part) => part?.questions)),
    })
  }
  if (cells.length > MOST_TALLY_CELLS)
    throw new SpukError([tooManyCells({ most: MOST_TALLY_CELLS })])
  return cells
}

function sum(counts: readonly (number | undefined)[]): number {
  return counts.reduce<number>((total, count) => total + (count ?? 0), 0)
}

function mergedUnknown(a: Tally, b: Tally): readonly UnknownCount[] {
  return a.by.flatMap((dimension) => {
    const parts = [...a.unknown, ...b.unknown].filter((one) => one.dimension === dimension)
    if (parts.length === 0) return []
    const first = smallest(parts.flatMap((part) => part.first))
    return [{ dimension, count: sum(parts.map(({ count }) => count)), first }]
  })
}

function mergedPeriod(a: Tally['period'], b: Tally['period']): Tally['period'] {
  if (a === null || b === null) return a ?? b
  return { from: a.from < b.from ? a.from : b.from, to: a.to > b.to ? a.to : b.to }
}

import { isIsoDate, shown } from '../core/calendar/index.js'
import { Collector, SpukError } from '../core/result/index.js'
import { MOST_CELLS } from './counter.js'
import { notATally, talliesDiffer, tooManyCells } from './issues.js'
import { smallest } from './keys.js'
import { compareKeys, dimensions } from './tally-model.js'
import type { Tally, TallyCell, UnknownCount } from './tally-model.js'

/**
 * Two tallies of different registrations as one. Grouping and order make no difference
 * (`mergeTallies(a, b)` equals `mergeTallies(b, a)`), and tallies may have gone through JSON, so that
 * any number of machines can each count a part. A registration that is in both counts twice.
 *
 * @throws SpukError `information-point/tallies-differ` if they count by different dimensions or
 * lists, `…/not-a-tally`, `…/too-many-cells`
 *
 * @example
 * const visit = (date) => ({ date, questions: [{ question: 'digid' }] })
 * const a = tally([visit('2024-04-02')], { by: ['month'] })
 * const b = tally([visit('2024-04-30'), visit('2024-05-01')], { by: ['month'] })
 * mergeTallies(a, b).cells.map(({ key, visits }) => `${key[0]}: ${visits}`) // => ['2024-04: 2', '2024-05: 1']
 */
export function mergeTallies(a: Tally, b: Tally): Tally {
  const collector = new Collector()
  ;[a, b].forEach((one, i) => {
    if (!isTally(one)) collector.add(notATally({ given: shown(one) }, [i]))
  })
  collector.done()
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

/**
 * Whether a value has the form of a tally: what `tallySchema` says, but fast enough for millions of cells.
 */
export function isTally(value: unknown): value is Tally {
  if (!isObject(value) || value['kind'] !== 'tally') return false
  const { by, lists, visits, questions, cells, unknown, period } = value
  return (
    isListOf(by, isDimension) &&
    isObject(lists) &&
    Object.entries(lists).every(([key, list]) => isDimension(key) && isKeys(list)) &&
    isCount(visits) &&
    isCount(questions) &&
    isListOf(cells, (cell) => isObject(cell) && isKeys(cell['key']) && isCounted(cell)) &&
    isListOf(unknown, isUnknownCount) &&
    (period === null || (isObject(period) && isIsoDate(period['from']) && isIsoDate(period['to'])))
  )
}

type Fields = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isListOf = (value: unknown, isSound: (one: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isSound)
const isText = (value: unknown): boolean => typeof value === 'string'
const isKeys = (value: unknown): boolean => isListOf(value, isText)
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0
const isDimension = (value: unknown): boolean => dimensions.some((one) => one === value)
const isCounted = ({ visits, questions }: Fields): boolean => isCount(visits) && isCount(questions)

function isUnknownCount(value: unknown): boolean {
  if (!isObject(value)) return false
  return isDimension(value['dimension']) && isCount(value['count']) && isKeys(value['first'])
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
  if (cells.length > MOST_CELLS) throw new SpukError([tooManyCells({ most: MOST_CELLS })])
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

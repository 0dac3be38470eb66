import { isoDate } from '../../core/calendar/index.js'
import {
  Collector,
  eachFrom,
  having,
  isWhole,
  shown,
  soundOptions,
  SpukError,
} from '../../core/result/index.js'
import type { ReadOptions } from '../../core/result/index.js'
import type { Span } from '../period.js'
import { tallyFrom } from '../read-tally.js'
import { isQuestionDimension } from '../tally-model.js'
import type { Tally } from '../tally-model.js'
import { exposed } from './exposed.js'
import type { Bounds } from './exposed.js'
import { gridOf, gridSize, spanOf } from './grid.js'
import type { Grid } from './grid.js'
import {
  badBase,
  badMinimum,
  badPublishOption,
  notOneOrTwo,
  notPublished,
  tableTooLarge,
  visitsNotAdditive,
} from './issues.js'
import { isSafeTogether, knownBefore } from './linked.js'
import type { Known } from './linked.js'
import { LEAST } from './model.js'
import type { PublishedCell, PublishedTally, PublishOptions } from './model.js'
import { notesOn } from './notes.js'
import { publishedFrom } from './read-published.js'
import { rounded, roundedFrom } from './round.js'
import { select } from './select.js'
import { ownTable, publishedTable } from './tables.js'
import type { Shape, Table } from './tables.js'

/** How many numbers, totals included, a table may have. */
const MOST_NUMBERS = 20_000

/**
 * A tally by one or two dimensions with its totals, made safe to publish.
 *
 * `suppress` hides every count from 1 to one less than `minimumCell`, and further counts (looking
 * alike) until every hidden one can still have at least two whole values for a reader who knows all
 * that is shown, this code, and even which hidden counts are small. Zero stays visible: it is about
 * nobody. If that cannot be had, everything is hidden, totals too. It takes no middle way on purpose:
 * that a first try failed would itself tell something. Method: complementary cell suppression
 * (Cox, *JASA* 75, 1980; Willenborg and De Waal, *Elements of Statistical Disclosure Control*, 2001).
 *
 * `round` rounds every count and total by itself to a multiple of `base`, and hides everything if a
 * count could be told exactly from the others.
 *
 * With `previous`, hidden counts of earlier publications are protected as well: also across tables by
 * other dimensions and of longer, shorter or adjoining periods. What readers can work out already is
 * shown, unless it is small; where it cannot be told what follows from all tables together,
 * everything is hidden. There a reader is taken to know the rule, not which hidden counts are small.
 *
 * @param tally by one or two dimensions
 * @throws SpukError `information-point/not-a-tally`, `…/not-one-or-two-dimensions`,
 * `…/bad-minimum-cell`, `…/bad-base`, `…/bad-option`, `…/visits-do-not-add-up`,
 * `…/not-a-published-tally`, `…/table-too-large`; `input/…` and `…/bad-cell` for a tally, a
 * publication or options of no sound form
 *
 * @example
 * const visits = (library, count) =>
 *   Array.from({ length: count }, () => ({ library, date: '2024-04-02', questions: [{ question: 'digid' }] }))
 * const counted = tally([...visits('Noord', 12), ...visits('Oost', 2), ...visits('West', 30)], { by: ['library'] })
 * const table = publishTally(counted, { minimumCell: 5 })
 * table.cells.map(({ key, count }) => `${key[0]} ${count ?? 'hidden'}`) // => ['Noord 12', 'Oost hidden', 'West hidden']
 * table.total // => 44
 */
export function publishTally(tally: Tally, options: PublishOptions): PublishedTally {
  return published(soundInput(tally, options))
}

function published({ tally, minimumCell, options }: Sound): PublishedTally {
  const { method = 'suppress', base = minimumCell } = options
  const counts = options.count ?? (tally.by.some(isQuestionDimension) ? 'questions' : 'visits')
  const period = spanOf(tally, options.period)
  const size = gridSize(tally, period)
  if (size > MOST_NUMBERS) {
    throw new SpukError([tableTooLarge({ cells: size, most: MOST_NUMBERS })])
  }
  const grid = gridOf(tally, counts, period)
  const shape = { counts, oneQuestionEach: tally.visits === tally.questions } as const
  const linked = period && linkedTo(grid, { ...shape, period }, options.previous ?? [])
  const known = linked?.before.known ?? new Set()
  const tries =
    method === 'round'
      ? [roundedBounds(grid, base, known)]
      : (linked ? [linked.before.twins, linked.before.related] : [new Set<number>()]).map(
          (forced) => select({ grid, minimumCell, forced, known }),
        )
  const bounds = tries.find((one) => isSafe(grid, one, linked))
  const show = (value: number, arc: number): number | null => {
    const small = value > 0 && value < minimumCell
    if (bounds === undefined) return known.has(arc) && !small ? value : null
    if (method === 'round') return rounded(value, base)
    return bounds[arc] === undefined && !small ? value : null
  }
  const numbers = grid.arcs.map(({ key, value }, arc) => ({ key, count: show(value, arc) }))
  const isTotal = ({ key }: PublishedCell) => key.includes(null)
  const hidden = numbers.filter(({ count }) => count === null).length
  const addsUp = method === 'suppress' || hidden === numbers.length || roundedAddsUp(grid, base)
  const outcome = { method, minimumCell, hidden, everythingHidden: bounds === undefined, addsUp }
  return {
    kind: 'published-tally',
    by: tally.by,
    ...shape,
    ...outcome,
    ...(method === 'round' && { base }),
    withPrevious: linked !== null,
    period,
    axes: grid.axes,
    cells: numbers.filter((number) => !isTotal(number)),
    totals: numbers.filter(isTotal),
    total: numbers.at(-1)?.count ?? null,
    notes: notesOn({ ...outcome, base }),
  }
}

interface Linked {
  readonly tables: readonly Table[]
  readonly shape: Shape
  /** The own table as long as nothing of it is shown. */
  readonly unseen: Table
  readonly before: Known
}

/** The earlier publications that are about the same days, and what they mean here. */
function linkedTo(grid: Grid, shape: Shape, previous: readonly PublishedTally[]): Linked | null {
  const free = grid.arcs.map((): Bounds => ({ low: 0, high: Infinity }))
  const unseen = ownTable(grid, free, shape)
  const tables = previous
    .flatMap((one) => (one.period === null ? [] : [publishedTable(one, one.period)]))
    .filter(({ from, to }) => from <= unseen.to && unseen.from <= to)
  if (tables.length === 0) return null
  const before = knownBefore(grid, unseen, tables)
  return { tables, shape, unseen, before }
}

function isSafe(
  grid: Grid,
  bounds: readonly (Bounds | undefined)[],
  linked: Linked | null,
): boolean {
  const hides = bounds.some((bound) => bound !== undefined)
  if (linked === null) return !hides || exposed(grid, bounds).size === 0
  if (!hides && !linked.before.hides) return true
  if (linked.before.doubt || exposed(grid, bounds).size > 0) return false
  const own = ownTable(grid, bounds, linked.shape)
  return isSafeTogether(grid, own, linked.unseen, linked.tables)
}

function roundedBounds(
  grid: Grid,
  base: number,
  known: ReadonlySet<number>,
): readonly (Bounds | undefined)[] {
  return grid.arcs.map(({ value }, arc) =>
    known.has(arc) ? undefined : roundedFrom(rounded(value, base), base),
  )
}

/** Whether the rounded numbers add up at every row and column, as the true ones do. */
function roundedAddsUp({ arcs, nodes }: Grid, base: number): boolean {
  const balance = new Array<number>(nodes).fill(0)
  for (const { from, to, value } of arcs) {
    balance[from] = (balance[from] ?? 0) - rounded(value, base)
    balance[to] = (balance[to] ?? 0) + rounded(value, base)
  }
  return balance.every((sum) => sum === 0)
}

const OPTIONS = {
  minimumCell: wholeFrom(badMinimum),
  base: wholeFrom(badBase),
  method: choiceFrom('method', 'suppress', 'round'),
  count: choiceFrom('count', 'visits', 'questions'),
  previous: publicationsFrom,
  period: /* @__PURE__ */ having({ from: isoDate, to: isoDate }),
}

function wholeFrom(issue: typeof badMinimum): (value: unknown) => number {
  return (value) => {
    if (isWhole(value, LEAST)) return value
    throw new SpukError([issue({ least: LEAST })])
  }
}

function choiceFrom<const T extends string>(
  option: string,
  ...choices: readonly T[]
): (value: unknown) => T {
  return (value) => {
    const chosen = choices.find((one) => one === value)
    if (chosen !== undefined) return chosen
    throw new SpukError([badPublishOption({ option })])
  }
}

function publicationsFrom(value: unknown): readonly PublishedTally[] {
  if (Array.isArray(value)) return eachFrom(value, publishedFrom)
  throw new SpukError([notPublished({ given: shown(value) })])
}

interface Sound {
  readonly tally: Tally
  readonly minimumCell: number
  readonly options: Omit<ReadOptions<typeof OPTIONS>, 'minimumCell'>
}

/** The tally and the options, read once; throws all that is wrong with them, also together. */
function soundInput(tally: unknown, given: unknown): Sound {
  const check = new Collector()
  const read = check.attempt(['tally'], () => tallyFrom(tally))
  const { minimumCell, ...options } = soundOptions(given ?? {}, OPTIONS, check, ['minimumCell'])
  if (read) checkTally(read, options, check)
  return { ...check.sound({ tally: read, minimumCell }), options }
}

function checkTally(tally: Tally, { count, period }: Sound['options'], check: Collector): void {
  const dimensions = tally.by.length
  if (dimensions < 1 || dimensions > 2) check.add(notOneOrTwo({ dimensions }))
  const several = tally.visits !== tally.questions && tally.by.some(isQuestionDimension)
  if (count === 'visits' && several) check.add(visitsNotAdditive({}, ['count']))
  if (period !== undefined && !isSpanAround(period, tally.period)) {
    check.add(badPublishOption({ option: 'period' }, ['period']))
  }
}

function isSpanAround({ from, to }: Span, inner: Span | null): boolean {
  if (from > to) return false
  return inner === null || (from <= inner.from && inner.to <= to)
}

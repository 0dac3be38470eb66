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
import { read } from '../../core/schema/index.js'
import type { Span } from '../period.js'
import { tallyInput } from '../tally-input.js'
import { isQuestionDimension } from '../tally-model.js'
import type { Tally } from '../tally-model.js'
import { notATally } from '../issues.js'
import {
  badBase,
  badMinimum,
  badPublishOption,
  cannotBeProtected,
  notOneOrTwo,
  notPublished,
  undated,
  visitsNotAdditive,
} from './issues.js'
import { LEAST } from './model.js'
import type { PublishAllOptions, PublishedTally, PublishOptions } from './model.js'
import { ownOf, roundedTable, suppressed } from './outcome.js'
import type { Own } from './outcome.js'
import { publishedFrom } from './read-published.js'

/**
 * A tally by one or two dimensions with its totals, made safe to publish.
 *
 * `suppress` hides every count from 1 to one less than `minimumCell`, and further counts (looking
 * alike) until every hidden one can still have at least two whole values for a reader who knows all
 * that is shown, this code, and even how large hidden counts are by class. Zero stays visible: it is
 * about nobody. If that cannot be had, everything is hidden, totals too. It takes no middle way on
 * purpose: that a first try failed would itself tell something. Method: complementary cell suppression
 * (Cox, *JASA* 75, 1980; Willenborg and De Waal, *Elements of Statistical Disclosure Control*, 2001).
 *
 * `round` rounds every count and total by itself to a multiple of `base`, and hides everything if a
 * count could be told exactly from the others.
 *
 * With `previous`, hidden counts of earlier publications are protected as well, and so is what is left
 * when published parts are taken from a whole: across tables by other dimensions, of longer, shorter or
 * adjoining periods, of members and their whole, also by way of other tables. What readers can work out
 * already is shown, unless it is small; where it cannot be told what follows from all tables together,
 * everything is hidden. Tables that are published together belong in {@link publishTallies}.
 *
 * @param tally by one or two dimensions
 * @throws SpukError `information-point/not-a-tally`, `…/not-one-or-two-dimensions`,
 * `…/bad-minimum-cell`, `…/bad-base`, `…/bad-option`, `…/visits-do-not-add-up`,
 * `…/not-a-published-tally`, `…/table-too-large`, `…/undated-table`, `…/cannot-be-protected`; `input/…` and `…/bad-cell` for a tally, a
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
  const { tally: sound, minimumCell, options: given } = soundInput(tally, options)
  const { method, base = minimumCell, previous = [] } = given
  const own = ownOf(sound, given)
  const [table] =
    method === 'round'
      ? [roundedTable(own, previous, { minimumCell, base })]
      : suppressed([own], previous, minimumCell)
  if (table === undefined) throw new SpukError([cannotBeProtected({})])
  return table
}

/**
 * All tables of a library that are published together: its whole, its members, its months and quarters,
 * in any order. What is hidden is chosen over all of them at once, so that they show as much as can be.
 *
 * Which table is a part of which shows in the numbers and the days: municipalities that add up to a
 * region, months to a quarter. What is left of a number when published parts are taken from it is
 * protected like a number. The rules are those of {@link publishTally}; so are the periods and what is
 * counted.
 *
 * @param tables each by one or two dimensions
 * @returns the published tables, in the order of `tables`
 * @throws SpukError as {@link publishTally} does, with the number of the table in the path
 *
 * @example
 * const visits = (month, count) =>
 *   Array.from({ length: count }, () => ({ date: `2024-${month}-02`, questions: [{ question: 'digid' }] }))
 * const [january, february] = [visits('01', 40), visits('02', 3)]
 * const tables = [january, february, [...january, ...february]].map((list) => tally(list, { by: 'year' }))
 * publishTallies(tables, { minimumCell: 5 }).map(({ total }) => total ?? 'hidden') // => ['hidden', 'hidden', 43]
 */
export function publishTallies(
  tables: readonly Tally[],
  options: PublishAllOptions,
): readonly PublishedTally[] {
  const check = new Collector()
  const { minimumCell, previous = [] } = soundOptions(
    (options as unknown) ?? {},
    { minimumCell: OPTIONS.minimumCell, previous: OPTIONS.previous },
    check,
    ['minimumCell'],
  )
  const list = check.attempt(['tables'], () => listFrom(tables)) ?? []
  const counted = list.flatMap((one, i) => {
    const sound = check.attempt(['tables', i], () => {
      const inner = new Collector()
      const found = read(tallyInput, one)
      checkTally(found, {}, inner)
      if (list.length > 1) checkDates(found, {}, inner, true)
      inner.done()
      return found
    })
    return sound ? [sound] : []
  })
  previous.forEach((one, i) => {
    if (one.period === null) check.add(undated({}, ['previous', i, 'period']))
  })
  if (previous.length > 0 && list.length === 1) checkDates(counted[0], {}, check, true)
  const sound = check.sound({ minimumCell })
  const owns = counted.map((one, index) => ({ index, own: ownOf(one, {}) })).sort(inOrder)
  const published = suppressed(
    owns.map(({ own }) => own),
    previous,
    sound.minimumCell,
  )
  const outcomes: PublishedTally[] = []
  owns.forEach(({ index }, i) => {
    const one = published[i]
    if (one !== undefined) outcomes[index] = one
  })
  return outcomes
}

function listFrom(value: unknown): readonly unknown[] {
  if (Array.isArray(value) && value.length > 0) return eachFrom(value, (one) => one)
  throw new SpukError([notATally({ given: shown(value) })])
}

/** Long periods first, then large tables: an order that does not depend on how they were given. */
function inOrder(a: { readonly own: Own }, b: { readonly own: Own }): number {
  const days = ({ table }: Own) => table.to - table.from
  const total = ({ grid }: Own) => grid.arcs.at(-1)?.value ?? 0
  const text = ({ table, grid }: Own) => JSON.stringify([table.from, grid.axes, grid.arcs])
  const [x, y] = [a.own, b.own]
  const order = days(y) - days(x) || total(y) - total(x)
  if (order !== 0) return order
  const [first, second] = [text(x), text(y)]
  return first === second ? 0 : first < second ? -1 : 1
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
  const counted = check.attempt(['tally'], () => read(tallyInput, tally))
  const { minimumCell, ...options } = soundOptions(given ?? {}, OPTIONS, check, ['minimumCell'])
  if (counted) checkTally(counted, options, check)
  if (options.base !== undefined && minimumCell !== undefined && options.base < minimumCell) {
    check.add(badBase({ least: minimumCell }, ['base']))
  }
  checkDates(counted, options, check)
  return { ...check.sound({ tally: counted, minimumCell }), options }
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

/** Without days nobody can tell how a table hangs together with another. */
function checkDates(
  tally: Tally | undefined,
  { previous = [], period }: Sound['options'],
  check: Collector,
  beside = previous.length > 0,
): void {
  if (tally?.period === null && period === undefined && beside) {
    check.add(undated({}, ['period']))
  }
  previous.forEach((one, i) => {
    if (one.period === null) check.add(undated({}, ['previous', i, 'period']))
  })
}

function isSpanAround({ from, to }: Span, inner: Span | null): boolean {
  if (from > to) return false
  return inner === null || (from <= inner.from && inner.to <= to)
}

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
import type { PublishedTally, PublishOptions } from './model.js'
import { ownOf, roundedTable, suppressed } from './outcome.js'
import { publishedFrom } from './read-published.js'

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
  if (options.base !== undefined && minimumCell !== undefined && options.base < minimumCell) {
    check.add(badBase({ least: minimumCell }, ['base']))
  }
  checkDates(read, options, check)
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

/** Without days nobody can tell how a table hangs together with another. */
function checkDates(
  tally: Tally | undefined,
  { previous = [], period }: Sound['options'],
  check: Collector,
): void {
  if (tally?.period === null && period === undefined && previous.length > 0) {
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

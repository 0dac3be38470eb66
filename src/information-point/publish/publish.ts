import { SpukError } from '../../core/result/index.js'
import { readCall } from '../../core/schema/index.js'
import { publishAllCall, publishCall } from '../publish-input.js'
import type { PublishAllOptions, PublishOptions } from '../publish-input.js'
import type { Tally } from '../tally-model.js'
import { cannotBeProtected } from './issues.js'
import type { PublishedTally } from './model.js'
import { ownOf, roundedTable, suppressed } from './outcome.js'
import type { Own } from './outcome.js'

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
  const { tally: counted, ...given } = readCall(publishCall, { tally }, options)
  const { previous, method, minimumCell, base = minimumCell } = given
  const own = ownOf(counted, given)
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
  const call = readCall(publishAllCall, { tables }, options)
  const owns = call.tables.map((one, index) => ({ index, own: ownOf(one, {}) })).sort(compareTables)
  const published = suppressed(
    owns.map(({ own }) => own),
    call.previous,
    call.minimumCell,
  )
  const outcomes: PublishedTally[] = []
  owns.forEach(({ index }, i) => {
    const one = published[i]
    if (one !== undefined) outcomes[index] = one
  })
  return outcomes
}

/** Long periods first, then large tables: an order that does not depend on how they were given. */
function compareTables(a: { readonly own: Own }, b: { readonly own: Own }): number {
  const days = ({ table }: Own) => table.to - table.from
  const total = ({ grid }: Own) => grid.arcs.at(-1)?.value ?? 0
  const text = ({ table, grid }: Own) => JSON.stringify([table.from, grid.axes, grid.arcs])
  const [x, y] = [a.own, b.own]
  const order = days(y) - days(x) || total(y) - total(x)
  if (order !== 0) return order
  const [first, second] = [text(x), text(y)]
  return first === second ? 0 : first < second ? -1 : 1
}

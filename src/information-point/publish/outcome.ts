import { SpukError } from '../../core/result/index.js'
import type { Span } from '../period.js'
import { isQuestionDimension } from '../tally-model.js'
import type { Tally } from '../tally-model.js'
import { isSmall } from './classes.js'
import { daysOf, gridOf, gridSize, keyText } from './grid.js'
import type { Arc, Grid } from './grid.js'
import { cannotBeProtected, tableTooLarge } from './issues.js'
import type { PublishedCell, PublishedTally } from './model.js'
import { notesOn } from './notes.js'
import { isNarrow, keysTell, protection, varies } from './protect.js'
import type { Protection } from './protect.js'
import { wholeOf, withKeys, withValues } from './relations.js'
import { rounded, roundedFrom } from './round.js'
import { smallRules, valuesIn } from './rules.js'
import { isOwn } from './state.js'
import { tightened } from './system.js'
import type { Whole } from './system.js'
import { ownTable, publishedTable } from './tables.js'
import type { Table } from './tables.js'

/** How many numbers, totals included, a table may have. */
const MOST_NUMBERS = 20_000
/** Of how many numbers an earlier table may be so that other numbers are tried for it. */
const MOST_TRIED = 8
/** The day of a table that nothing else is held against. */
const NO_DAYS: Span = { from: '1970-01-01', to: '1970-01-01' }

/** A table that is to be published. */
export interface Own {
  readonly tally: Tally
  readonly period: Span | null
  readonly grid: Grid
  readonly table: Table
}

export function ownOf(
  tally: Tally,
  options: { readonly count?: PublishedTally['counts']; readonly period?: Span | undefined },
): Own {
  const counts = options.count ?? (tally.by.some(isQuestionDimension) ? 'questions' : 'visits')
  const days = daysOf(tally, options.period)
  const size = gridSize(tally, days)
  if (size > MOST_NUMBERS) {
    throw new SpukError([tableTooLarge({ cells: size, most: MOST_NUMBERS })])
  }
  const grid = gridOf(tally, counts, days)
  const oneQuestionEach = tally.visits === tally.questions
  const table = ownTable(grid, { counts, oneQuestionEach, period: days.span ?? NO_DAYS })
  return { tally, period: days.span, grid, table }
}

/** Tables with what may not be seen hidden, in the order in which they come. */
export function suppressed(
  owns: readonly Own[],
  previous: readonly PublishedTally[],
  minimumCell: number,
): readonly PublishedTally[] {
  const linked = linkedTables(owns, previous)
  const tables = [...owns.map(({ table }) => table), ...linked]
  const outcomes: PublishedTally[] = []
  const all = wholeOf(tables)
  const groups = connected(all)
  for (const group of groups) {
    const members = group.flatMap((index) => tables[index] ?? [])
    const earlier = members.filter(({ values }) => values === undefined)
    const whole = groups.length === 1 ? all : wholeOf(members)
    // Where nothing more may be said, what readers can work out already stays.
    const isQuiet = isNarrow(earlier, minimumCell)
    const found = isQuiet
      ? { whole, known: whole.known, hidden: undefined, doubt: true }
      : protection(whole, minimumCell)
    if (isQuiet && owns.some(({ grid }) => grid.axes.some(({ met = [] }) => met.length > 0))) {
      throw new SpukError([cannotBeProtected({})])
    }
    if (keysTell(found.whole)) throw new SpukError([cannotBeProtected({})])
    // Without earlier tables many have this outcome: all those of which every number is small, for one.
    const alone = group.every((index) => index < owns.length)
    if (found.hidden === undefined && !found.doubt && !alone && !isOpen(found)) {
      throw new SpukError([cannotBeProtected({})])
    }
    group.forEach((index, table) => {
      const own = owns[index]
      if (own === undefined) return
      const numbers = own.grid.arcs.map(({ key, value }) => {
        const open = isHidden(found, table, { key, value }, minimumCell)
        return { key, count: open ? null : value }
      })
      outcomes[index] = outcomeOf(own, numbers, {
        minimumCell,
        withPrevious: linked.length > 0 || owns.length > 1,
        known: knownKeys(found, table),
      })
    })
  }
  return outcomes
}

function isHidden(
  { whole, known, hidden }: Protection,
  table: number,
  { key, value }: Pick<Arc, 'key' | 'value'>,
  minimumCell: number,
): boolean {
  const unknown = whole.at({ table, key }) ?? -1
  const open = hidden === undefined ? !known.has(unknown) : hidden.has(unknown)
  return open || isSmall(value, minimumCell)
}

/** Tables that hang together, each with its number; all of them where that cannot be told. */
function connected({ tables, equations, places, doubt }: Whole): readonly (readonly number[])[] {
  const group = tables.map((_, index) => (doubt ? 0 : index))
  for (const { terms } of equations) {
    const met = terms.flatMap(([unknown]) => places[unknown]?.table ?? [])
    const numbers = new Set(met.map((index) => group[index] ?? index))
    if (numbers.size < 2) continue
    const least = Math.min(...numbers)
    group.forEach((number, index) => {
      if (numbers.has(number)) group[index] = least
    })
  }
  return [...new Set(group)].map((number) =>
    group.flatMap((other, index) => (other === number ? [index] : [])),
  )
}

/** Whether with everything hidden every number still has two values. */
function isOpen(found: Protection): boolean {
  const { whole, known } = found
  const before = tightened(whole, whole.before)
  if (before === undefined) return false
  const box = withKeys(whole, before)
  // Not the true numbers: whether a table is refused may say nothing of them.
  const values = valuesIn(whole, box)
  if (values === undefined) return false
  // What follows if one table is a part of another is hidden, but cannot be protected.
  const open = whole.places.flatMap((_, i) =>
    isOwn(whole, i) && !known.has(i) && before.low[i] !== before.high[i] ? [i] : [],
  )
  return varies(whole, box, values, open, smallRules(whole, values))
}

/** A table with every number rounded by itself. */
export function roundedTable(
  own: Own,
  previous: readonly PublishedTally[],
  { minimumCell, base }: { readonly minimumCell: number; readonly base: number },
): PublishedTally {
  const linked = linkedTables([own], previous)
  const tables = [own.table, ...linked]
  const whole = wholeOf(tables)
  const before = tightened(whole, whole.before)
  const fixed = tightened(whole, withValues(tables, whole))
  const values = fixed && valuesIn(whole, fixed)
  const known = new Set<number>()
  let safe = false
  if (before !== undefined && values !== undefined) {
    const { low: least, high: most } = withKeys(whole, before)
    const [low, high] = [[...least], [...most]]
    const open = whole.places.flatMap((_, i) => {
      if (before.low[i] === before.high[i]) {
        if (isOwn(whole, i)) known.add(i)
        return []
      }
      if (!isOwn(whole, i)) return [i]
      const bounds = roundedFrom(rounded(values[i] ?? 0, base), base)
      low[i] = Math.max(low[i] ?? 0, bounds.low)
      high[i] = Math.min(high[i] ?? 0, bounds.high)
      return [i]
    })
    safe = !whole.doubt && varies(whole, { low, high }, values, open, () => true)
  }
  const met = tables.some(({ axes }) => axes.some((axis) => axis.met !== undefined))
  if (!safe && met && !whole.doubt) throw new SpukError([cannotBeProtected({})])
  const numbers = own.grid.arcs.map(({ key, value }) => {
    if (safe) return { key, count: rounded(value, base) }
    const shown = known.has(whole.at({ table: 0, key }) ?? -1) && !isSmall(value, minimumCell)
    return { key, count: shown ? value : null }
  })
  return outcomeOf(own, numbers, {
    minimumCell,
    base,
    withPrevious: linked.length > 0,
    known: knownKeys({ whole, known }, 0),
  })
}

function knownKeys({ whole, known }: Pick<Protection, 'whole' | 'known'>, table: number) {
  return new Set(
    whole.places.flatMap((place, i) => (place.table === table && known.has(i) ? [place.key] : [])),
  )
}

/** The earlier publications that hang together with the tables in time, also by way of others. */
function linkedTables(owns: readonly Own[], previous: readonly PublishedTally[]): readonly Table[] {
  const all = previous.flatMap((one) => (one.period ? [earlierTable(one, one.period)] : []))
  const linked = new Set<Table>(owns.map(({ table }) => table))
  // A set goes on to what is added while it is gone through.
  for (const { from, to } of linked) {
    for (const one of all) if (one.from <= to && from <= one.to) linked.add(one)
  }
  return all.filter((one) => linked.has(one))
}

/** An earlier publication; of a small one that was published alone it can be tried which numbers come out so. */
function earlierTable(published: PublishedTally, period: Span): Table {
  const { method, withPrevious, axes, counts, oneQuestionEach, minimumCell, hidden } = published
  const table = publishedTable(published, period)
  const numbers = [...published.cells, ...published.totals]
  if (method !== 'suppress' || withPrevious || hidden === 0 || numbers.length > MOST_TRIED) {
    return table
  }
  const tried = new Map<string, boolean>()
  const wouldBeSo = (values: ReadonlyMap<string, number>): boolean => {
    const text = [...values.values()].join()
    const known = tried.get(text)
    if (known !== undefined) return known
    const arcs = numbers.map(({ key }) => ({ key, value: values.get(keyText(key)) ?? 0 }))
    const own = ownTable({ axes, arcs }, { counts, oneQuestionEach, period })
    const found = protection(wholeOf([own]), minimumCell)
    const isSo = numbers.every(
      ({ key, count }, i) =>
        (count === null) === isHidden(found, 0, arcs[i] ?? { key, value: 0 }, minimumCell),
    )
    tried.set(text, isSo)
    return isSo
  }
  return { ...table, wouldBeSo }
}

interface Facts {
  readonly minimumCell: number
  /** Only of rounded numbers. */
  readonly base?: number
  readonly withPrevious: boolean
  readonly known: ReadonlySet<string>
}

/** What is published. It says of itself only what follows from the numbers shown and from earlier tables. */
function outcomeOf(
  { tally, period, grid, table }: Own,
  numbers: readonly PublishedCell[],
  { minimumCell, base, withPrevious, known }: Facts,
): PublishedTally {
  const method = base === undefined ? 'suppress' : 'round'
  const isTotal = ({ key }: PublishedCell) => key.includes(null)
  const hidden = numbers.filter(({ count }) => count === null).length
  const everythingHidden =
    hidden > 0 && numbers.every(({ key, count }) => count === null || known.has(keyText(key)))
  const addsUp = base === undefined || everythingHidden || roundedAddsUp(grid, base)
  const outcome = { method, minimumCell, hidden, everythingHidden, addsUp } as const
  return {
    kind: 'published-tally',
    by: tally.by,
    counts: table.counts,
    oneQuestionEach: table.oneQuestionEach,
    ...outcome,
    ...(base !== undefined && { base }),
    withPrevious,
    period,
    axes: grid.axes,
    cells: numbers.filter((number) => !isTotal(number)),
    totals: numbers.filter(isTotal),
    total: numbers.at(-1)?.count ?? null,
    notes: notesOn({ ...outcome, ...(base !== undefined && { base }) }),
  }
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

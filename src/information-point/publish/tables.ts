import { dayNumber, periodLevels, periodOf } from '../period.js'
import type { PeriodLevel, Span } from '../period.js'
import { RESERVED } from '../categories.js'
import type { Dimension } from '../tally-model.js'
import { keyText } from './grid.js'
import type { Arc, Bounds, Grid } from './grid.js'
import type { PublishedAxis, PublishedTally } from './model.js'
import { roundedFrom } from './round.js'

/** A table as one who compares publications sees it: numbers that are known, and bounds for the others. */
export interface Table {
  readonly counts: 'visits' | 'questions'
  readonly oneQuestionEach: boolean
  readonly axes: readonly PublishedAxis[]
  /** Dimensions other than the period. */
  readonly dimensions: readonly Dimension[]
  readonly level: PeriodLevel | undefined
  /** First and last day as numbers. */
  readonly from: number
  readonly to: number
  /** By the text of the key; a number that is not there is zero. */
  readonly numbers: ReadonlyMap<string, number | Bounds>
  /** The true numbers, of a table that is to be published. */
  readonly values?: ReadonlyMap<string, number>
  /** What its numbers are at least once its keys are seen. */
  readonly least?: ReadonlyMap<string, number>
  /** Of the hidden numbers at least one is below this, if there are any. */
  readonly smallBelow: number | undefined
  /** Whether numbers may be hidden for another reason: because an earlier publication hides them. */
  readonly withPrevious: boolean
  /** Whether its grand total is hidden, or all that was not known: then it says nothing of its size. */
  readonly showsNothing: boolean
  /** Whether these numbers would have been published just so; absent where that is not tried. */
  readonly wouldBeSo?: (values: ReadonlyMap<string, number>) => boolean
}

/** A number of a table: which table, and its key. */
export interface Place {
  readonly table: number
  readonly key: readonly (string | null)[]
}

/** The numbers of `left` add up to those of `right`; with `atMost`, to no more than those. */
export interface Link {
  readonly left: readonly Place[]
  readonly right: readonly Place[]
  readonly atMost: boolean
  /** With `false` what remains is no count of anything, and needs no protection. */
  readonly counts?: boolean
}

/** What the numbers of a table are, and of which days. */
export type Shape = Pick<PublishedTally, 'counts' | 'oneQuestionEach'> & { readonly period: Span }

function table(
  { counts, oneQuestionEach, axes, period }: Shape & Pick<Table, 'axes'>,
  rest: Pick<Table, 'numbers' | 'smallBelow' | 'withPrevious' | 'showsNothing'>,
): Table {
  const names = axes.map(({ dimension }) => dimension)
  return {
    counts,
    oneQuestionEach,
    axes,
    dimensions: names.filter((name) => !periodLevels.some((level) => level === name)),
    level: periodLevels.find((level) => names.includes(level)),
    from: dayNumber(period.from),
    to: dayNumber(period.to),
    ...rest,
  }
}

/** An earlier publication. */
export function publishedTable(published: PublishedTally, period: Span): Table {
  const { method, base = 1, minimumCell, everythingHidden, withPrevious, cells, totals } = published
  const numbers = [...cells, ...totals].map(
    ({ key, count }): readonly [string, number | Bounds] => {
      const least = leastOf(published.axes, key)
      if (count !== null && method === 'suppress') return [keyText(key), count]
      const { low, high } =
        count === null
          ? { low: everythingHidden ? 0 : 1, high: Infinity }
          : roundedFrom(count, base)
      return [keyText(key), { low: Math.max(low, least), high }] as const
    },
  )
  const smallBelow = method === 'suppress' ? minimumCell : undefined
  const rest = { numbers: new Map(numbers), smallBelow, withPrevious }
  return table(
    { ...published, period },
    { ...rest, showsNothing: everythingHidden || published.total === null },
  )
}

const NOT_YET = { smallBelow: undefined, withPrevious: false, showsNothing: false }

/** A table that is to be published: nothing of it is shown yet, nor its keys. */
export function ownTable(
  { axes, arcs }: Pick<Grid, 'axes'> & { readonly arcs: readonly Pick<Arc, 'key' | 'value'>[] },
  shape: Shape,
): Table {
  const open = { low: 0, high: Infinity }
  const numbers = new Map(arcs.map(({ key }) => [keyText(key), open] as const))
  const values = new Map(arcs.map(({ key, value }) => [keyText(key), value] as const))
  const least = new Map(arcs.map(({ key }) => [keyText(key), leastOf(axes, key)] as const))
  return {
    ...table({ ...shape, axes }, { ...NOT_YET, numbers }),
    values,
    least,
  }
}

/** The least that a number can be: a key that is listed only because it was met has one or more. */
export function leastOf(axes: readonly PublishedAxis[], key: readonly (string | null)[]): number {
  const parts = axes.flatMap(({ met = [] }, i) => {
    const part = key[i] ?? null
    return part === null ? [] : [met.includes(part)]
  })
  if (parts.length === 1) return parts[0] === true ? 1 : 0
  return parts.length === 0 && axes.some(({ met = [] }) => met.length > 0) ? 1 : 0
}

/** A part of the time that a table tells apart: its key (`null` for all of it) and its days. */
export interface Segment {
  readonly table: number
  readonly key: string | null
  readonly from: number
  readonly to: number
}

/** The parts of the time that a table tells apart; `undefined` if some visits have no sound date. */
export function segmentsOf(one: Table, index: number): readonly Segment[] | undefined {
  const { level, from, to, axes } = one
  if (level === undefined) return [{ table: index, key: null, from, to }]
  const keys = axes.find(({ dimension }) => dimension === level)?.keys ?? []
  if (keys.some((key) => RESERVED.has(key))) return undefined
  return keys.map((key) => {
    const period = periodOf(level, key)
    return {
      table: index,
      key,
      from: Math.max(from, dayNumber(period.from)),
      to: Math.min(to, dayNumber(period.to)),
    }
  })
}

/** Whether two tables count the same: visits or questions, or both if every visit had one question. */
export function sameCount(a: Table, b: Table): boolean {
  return a.counts === b.counts || (a.oneQuestionEach && b.oneQuestionEach)
}

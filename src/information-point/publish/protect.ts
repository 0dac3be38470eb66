import { isSmall } from './classes.js'
import { chosen } from './choose.js'
import { keyText } from './grid.js'
import { moveThrough } from './moves.js'
import { wholeOf } from './relations.js'
import { smallRules, valuesIn } from './rules.js'
import { isOwn, stateOf } from './state.js'
import { tightened } from './system.js'
import type { State } from './state.js'
import type { Box, Whole } from './system.js'
import { sameCount } from './tables.js'
import type { Table } from './tables.js'

/**
 * # What is safe
 *
 * A reader knows the rule and this code, every table that was published, which keys were listed only
 * because they were met, and how tables hang together. They also know more than they could: the size
 * class of every number that is to be published (see `sizeClass`). What is hidden depends on the classes
 * only, and whether it is safe on the classes and on what is shown. So all tables with the same classes
 * and the same numbers shown have the same outcome, and it is enough that among those every hidden
 * number has two values. The numbers to protect are the hidden ones, those that earlier publications
 * hide, and the remainders: what is left of a number when published parts of it are taken away.
 *
 * Where that fails everything is hidden, in every table, save what earlier publications give; nothing
 * in the outcome says why.
 */
export interface Protection {
  readonly whole: Whole
  /** Unknowns of own tables that readers can work out already. */
  readonly known: ReadonlySet<number>
  /** Unknowns of own tables to hide; `undefined` for all that is not known. */
  readonly hidden: ReadonlySet<number> | undefined
  /** Whether it cannot be told what follows from all tables, or they contradict each other. */
  readonly doubt: boolean
}

/** By how many times the minimum cell a hidden number must be able to differ before more is said. */
const ROOM = 2
/** The keys of grand totals. */
const WHOLE: ReadonlySet<string> = new Set([keyText([null]), keyText([null, null])])

/** Chooses what to hide in the tables that have values, beside those that were published. */
export function protection(whole: Whole, minimumCell: number): Protection {
  const state = stateOf(whole, minimumCell)
  if (state === undefined || whole.doubt) {
    const hidesNone = whole.places.every(
      (_, i) => whole.before.low[i] === whole.before.high[i] || isOwn(whole, i),
    )
    const known = state === undefined ? new Set<number>() : whole.known
    // Where nothing is hidden anywhere, there is nothing to doubt about.
    const open =
      state !== undefined && hidesNone && state.needs.length === 0 && !areCrossed(whole.tables)
    return { whole, known, hidden: open ? new Set() : undefined, doubt: !open }
  }
  const { known } = whole
  if (isCrowded(whole, known) || isNearlyTold(state))
    return { whole, known, hidden: undefined, doubt: false }
  const hidden = chosen(state)
  return { whole, known, hidden: isSafe(state, hidden) ? hidden : undefined, doubt: false }
}

/**
 * Whether a total that is known leaves hardly more than one for each key: then all is hidden, zeros too,
 * for every table with that total alike.
 */
function isCrowded(whole: Whole, known: ReadonlySet<number>): boolean {
  return whole.tables.some(({ values, axes }, table) => {
    if (values === undefined) return false
    const total = whole.at({ table, key: axes.map(() => null) })
    const cells = axes.reduce((product, { keys }) => product * keys.length, 1)
    const count = total === undefined || !known.has(total) ? undefined : [...values.values()].at(-1)
    return count !== undefined && count > 0 && count <= cells
  })
}

/**
 * Whether earlier tables hide a number that has little room, and it cannot be tried which numbers come
 * out so: then nothing more may be said, whatever the numbers to be published are.
 */
export function isNarrow(earlier: readonly Table[], minimumCell: number): boolean {
  const hides = earlier.some(
    ({ numbers, smallBelow }) =>
      smallBelow !== undefined && [...numbers.values()].some((one) => typeof one === 'object'),
  )
  if (!hides) return false
  const whole = wholeOf(earlier)
  const box = tightened(whole, whole.before)
  return whole.places.some(({ table }, unknown) => {
    const [low, high] = [box?.low[unknown] ?? 0, box?.high[unknown] ?? 0]
    const { withPrevious, showsNothing, smallBelow } = earlier[table] ?? {}
    if (smallBelow === undefined || low === high) return false
    const canBeTried = withPrevious === false && earlier.length === 1
    return !canBeTried && (showsNothing === true || high - low < ROOM * minimumCell)
  })
}

/** Whether an earlier hidden number follows from which keys were met, before any number is shown. */
export function keysTell(whole: Whole): boolean {
  const earlier = whole.tables.flatMap((one, table) => (one.values === undefined ? [table] : []))
  const hasMet = whole.tables.some(
    ({ values, axes }) => values !== undefined && axes.some(({ met = [] }) => met.length > 0),
  )
  if (!hasMet || earlier.length === 0) return false
  const alone = wholeOf(earlier.flatMap((table) => whole.tables[table] ?? []))
  const [before, after] = [tightened(alone, alone.before), tightened(whole, whole.before)]
  return alone.places.some(({ table, key }, i) => {
    const at = whole.places.findIndex(
      (place) => place.table === earlier[table] && place.key === key,
    )
    return before?.low[i] !== before?.high[i] && after?.low[at] === after?.high[at]
  })
}

/** Whether one table differs from earlier ones by a few in all: a correction, or a part that is small as a whole. */
function isNearlyTold({ whole, needs }: State): boolean {
  const own = whole.tables.filter(({ values }) => values !== undefined)
  const rests = new Set(whole.rests)
  return (
    own.length === 1 &&
    needs.some(
      (need) =>
        rests.has(need) &&
        (whole.equationsOf[need] ?? []).some((equation) =>
          whole.equations[equation]?.terms.every(([unknown]) => {
            const place = whole.places[unknown]
            return place === undefined || WHOLE.has(place.key)
          }),
        ),
    )
  )
}

/** Whether two are about times that meet without one holding the other: no equation says what is left of these. */
function areCrossed(tables: readonly Table[]): boolean {
  return tables.some((a) =>
    tables.some((b) => a.from < b.from && b.from <= a.to && a.to < b.to && sameCount(a, b)),
  )
}

/** Whether every hidden number keeps two values, and no sum of hidden ones is small and told. */
function isSafe(
  { whole, minimumCell, values, box, known, needs }: State,
  hidden: ReadonlySet<number>,
) {
  const [low, high] = [[...box.low], [...box.high]]
  values.forEach((value, unknown) => {
    if (isOwn(whole, unknown) && !hidden.has(unknown))
      [low[unknown], high[unknown]] = [value, value]
  })
  const toVary = [...new Set([...hidden, ...needs])].filter((unknown) => !known.has(unknown))
  const open = { low, high }
  return (
    !tellsSmallSum(whole, open, values, minimumCell) &&
    varies(whole, open, values, toVary, smallRules(whole, values))
  )
}

function tellsSmallSum(
  { equations }: Whole,
  { low, high }: Box,
  values: readonly number[],
  minimumCell: number,
): boolean {
  return equations.some(({ terms }) => {
    const open = terms.filter(([unknown]) => low[unknown] !== high[unknown])
    const sum = open.reduce((total, [unknown]) => total + (values[unknown] ?? 0), 0)
    const sides = new Set(open.map(([, factor]) => factor))
    return sides.size === 1 && isSmall(sum, minimumCell)
  })
}

/** Whether each of some unknowns has another value somewhere between the bounds. */
export function varies(
  whole: Whole,
  box: Box,
  values: readonly number[],
  toVary: readonly number[],
  holds: (values: readonly number[]) => boolean,
): boolean {
  const varied = new Set<number>()
  const price = (unknown: number, by: 1 | -1): number | undefined => {
    const value = (values[unknown] ?? 0) + by
    return value < (box.low[unknown] ?? 0) || value > (box.high[unknown] ?? 0) ? undefined : 0
  }
  const accept = (other: readonly number[]): boolean => {
    if (!holds(other)) return false
    other.forEach((value, i) => {
      if (value !== values[i]) varied.add(i)
    })
    return true
  }
  const moved = (unknown: number, by: 1 | -1): boolean => {
    const move = moveThrough(whole, unknown, price, [by])
    if (move === undefined) return false
    const other = [...values]
    for (const [changed, change] of move) other[changed] = (other[changed] ?? 0) + change
    return accept(other)
  }
  const searched = (unknown: number): boolean => {
    const value = values[unknown] ?? 0
    return ([-1, 1] as const).some((by) => {
      const [low, high] = [[...box.low], [...box.high]]
      if (by === 1) low[unknown] = value + 1
      else high[unknown] = value - 1
      const found = valuesIn(whole, { low, high })
      return found !== undefined && accept(found)
    })
  }
  return toVary.every(
    (unknown) =>
      varied.has(unknown) || moved(unknown, 1) || moved(unknown, -1) || searched(unknown),
  )
}

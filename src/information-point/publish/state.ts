import { isSmall, sizeClass } from './classes.js'
import { withValues } from './relations.js'
import { valuesIn } from './rules.js'
import { tightened } from './system.js'
import type { Box, Whole } from './system.js'

/** All that choosing and checking need to know. */
export interface State {
  readonly whole: Whole
  readonly minimumCell: number
  /** The true numbers, and some numbers that fit for what only readers of earlier tables could know. */
  readonly values: readonly number[]
  /** The classes of the numbers: within them a reader must look. */
  readonly box: Box
  readonly known: ReadonlySet<number>
  /** What must keep two values whatever is hidden: the small numbers, the remainders, what was hidden before. */
  readonly needs: readonly number[]
}

export function isOwn({ tables, places }: Whole, unknown: number): boolean {
  const place = places[unknown]
  return place !== undefined && tables[place.table]?.values !== undefined
}

/** What is known of the tables; `undefined` if they contradict each other. */
export function stateOf(whole: Whole, minimumCell: number): State | undefined {
  const before = tightened(whole, whole.before)
  const fixed = tightened(whole, withValues(whole.tables, whole))
  if (before === undefined || fixed === undefined) return undefined
  const values = valuesIn(whole, fixed)
  if (values === undefined) return undefined
  const [low, high] = [[...before.low], [...before.high]]
  const needs: number[] = []
  const rests = new Set(whole.rests)
  values.forEach((value, unknown) => {
    const [own, rest] = [isOwn(whole, unknown), rests.has(unknown)]
    const counted = own || (rest && fixed.low[unknown] === fixed.high[unknown])
    if (whole.known.has(unknown)) return
    if (counted) {
      const bounds = sizeClass(value, minimumCell)
      low[unknown] = Math.max(low[unknown] ?? 0, bounds.low)
      high[unknown] = Math.min(high[unknown] ?? 0, bounds.high)
      const told = before.low[unknown] === before.high[unknown]
      if (isSmall(value, minimumCell) && (own || !told)) needs.push(unknown)
    } else if (unknown < whole.places.length && before.low[unknown] !== before.high[unknown]) {
      needs.push(unknown)
    }
  })
  return { whole, minimumCell, values, box: { low, high }, known: whole.known, needs }
}

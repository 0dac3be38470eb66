import { replaced, solve } from './solver.js'
import type { Box, Whole } from './system.js'

/** Whether some values could be those behind the earlier publications. */
export type Rule = (values: readonly number[]) => boolean

/** How often is looked for values that keep the rules. */
const MOST_TRIED = 200

interface SmallRule {
  /** The hidden numbers of an earlier table, of which at least one is below `below`. */
  readonly hidden: readonly number[]
  readonly below: number
  /** Whether that is sure: a table published after or with others may hide numbers for their sake only. */
  readonly sure: boolean
}

function rulesOf({ tables, places, before }: Whole): readonly SmallRule[] {
  return tables.flatMap(({ smallBelow, withPrevious }, table) => {
    const hidden = places.flatMap((place, unknown) =>
      place.table === table && before.low[unknown] !== before.high[unknown] ? [unknown] : [],
    )
    return smallBelow === undefined || hidden.length === 0
      ? []
      : [{ hidden, below: smallBelow, sure: !withPrevious }]
  })
}

/** Earlier tables, each with its unknowns that are open, whose outcome a reader can work out for any numbers. */
interface Replay {
  readonly open: readonly number[]
  readonly holds: Rule
}

function replaysOf({ tables, places, before }: Whole): readonly Replay[] {
  return tables.flatMap(({ wouldBeSo }, table) => {
    if (wouldBeSo === undefined) return []
    const own = places.flatMap((place, unknown) =>
      place.table === table ? [[place.key, unknown] as const] : [],
    )
    const open = own.flatMap(([, unknown]) =>
      before.low[unknown] === before.high[unknown] ? [] : [unknown],
    )
    const holds: Rule = (values) =>
      wouldBeSo(new Map(own.map(([key, unknown]) => [key, values[unknown] ?? 0])))
    return open.length === 0 ? [] : [{ open, holds }]
  })
}

const keeps = ({ hidden, below }: SmallRule, values: readonly number[]): boolean =>
  hidden.some((unknown) => (values[unknown] ?? 0) < below)

/** What earlier publications say beyond their numbers, as far as some values keep it. */
export function smallRules(whole: Whole, values: readonly number[]): Rule {
  const rules = rulesOf(whole).filter((rule) => keeps(rule, values))
  const replays = replaysOf(whole)
  return (list) =>
    rules.every((rule) => keeps(rule, list)) && replays.every(({ holds }) => holds(list))
}

/**
 * Values between bounds that keep every rule that is sure and for which earlier tables would have come
 * out as they did; `undefined` if none were found.
 */
export function valuesIn(whole: Whole, box: Box): readonly number[] | undefined {
  const rules = rulesOf(whole).filter(({ sure }) => sure)
  const replays = replaysOf(whole)
  const queue = [box]
  for (let tried = 0; tried < MOST_TRIED; tried++) {
    const open = queue.shift()
    if (open === undefined) return undefined
    const values = solve({ ...open, equations: whole.equations })
    if (typeof values === 'string') continue
    const broken = rules.find((rule) => !keeps(rule, values))
    const other = replays.find(({ holds }) => !holds(values))
    if (broken !== undefined) queue.unshift(...belowIn(open, broken))
    // Wide before deep: one number alone could go up for ever.
    else if (other !== undefined) queue.push(...besideIn(open, values, other.open))
    else return values
  }
  return undefined
}

/** Bounds in which one of the hidden numbers is small, for each of them. */
function belowIn({ low, high }: Box, { hidden, below }: SmallRule): readonly Box[] {
  return hidden.flatMap((unknown) =>
    (low[unknown] ?? 0) < below ? [{ low, high: replaced(high, unknown, below - 1) }] : [],
  )
}

/** All bounds but for some values: one of the numbers is more, or less. */
function besideIn(
  { low, high }: Box,
  values: readonly number[],
  among: readonly number[],
): readonly Box[] {
  return among.flatMap((unknown) => {
    const value = values[unknown] ?? 0
    return [
      ...(value < (high[unknown] ?? 0) ? [{ low: replaced(low, unknown, value + 1), high }] : []),
      ...((low[unknown] ?? 0) < value ? [{ low, high: replaced(high, unknown, value - 1) }] : []),
    ]
  })
}

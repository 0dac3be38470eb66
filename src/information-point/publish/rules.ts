import { solve } from './solver.js'
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
  let tried = 0
  const search = (open: Box): readonly number[] | undefined => {
    if (tried++ > MOST_TRIED) return undefined
    const values = solve({ ...open, equations: whole.equations })
    if (typeof values === 'string') return undefined
    const broken = rules.find((rule) => !keeps(rule, values))
    if (broken === undefined) {
      const other = replays.find(({ holds }) => !holds(values))
      return other === undefined ? values : beside(open, values, other.open)
    }
    for (const unknown of broken.hidden) {
      const high = [...open.high]
      high[unknown] = broken.below - 1
      if ((open.low[unknown] ?? 0) >= broken.below) continue
      const found = search({ low: open.low, high })
      if (found !== undefined) return found
    }
    return undefined
  }
  // All values but these: some open number is less, or more.
  const beside = (open: Box, values: readonly number[], among: readonly number[]) => {
    for (const unknown of among) {
      const value = values[unknown] ?? 0
      const [low, high] = [[...open.low], [...open.high]]
      high[unknown] = value - 1
      low[unknown] = value + 1
      const isLess = (open.low[unknown] ?? 0) < value
      const isMore = value < (open.high[unknown] ?? 0)
      const found =
        (isMore ? search({ low, high: open.high }) : undefined) ??
        (isLess ? search({ low: open.low, high }) : undefined)
      if (found !== undefined) return found
    }
    return undefined
  }
  return search(box)
}

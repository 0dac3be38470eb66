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

const keeps = ({ hidden, below }: SmallRule, values: readonly number[]): boolean =>
  hidden.some((unknown) => (values[unknown] ?? 0) < below)

/** What earlier publications say beyond their numbers, as far as some values keep it. */
export function smallRules(whole: Whole, values: readonly number[]): Rule {
  const rules = rulesOf(whole).filter((rule) => keeps(rule, values))
  return (list) => rules.every((rule) => keeps(rule, list))
}

/** Values between bounds that keep every rule that is sure; `undefined` if none were found. */
export function valuesIn(whole: Whole, box: Box): readonly number[] | undefined {
  const rules = rulesOf(whole).filter(({ sure }) => sure)
  let tried = 0
  const search = (open: Box): readonly number[] | undefined => {
    if (tried++ > MOST_TRIED) return undefined
    const values = solve({ ...open, equations: whole.equations })
    if (typeof values === 'string') return undefined
    const broken = rules.find((rule) => !keeps(rule, values))
    if (broken === undefined) return values
    for (const unknown of broken.hidden) {
      const high = [...open.high]
      high[unknown] = broken.below - 1
      if ((open.low[unknown] ?? 0) >= broken.below) continue
      const found = search({ low: open.low, high })
      if (found !== undefined) return found
    }
    return undefined
  }
  return search(box)
}

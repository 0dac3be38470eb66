import type { Whole } from './system.js'

/** Whether some values could be those behind the earlier publications. */
export type Rule = (values: readonly number[]) => boolean

/**
 * What earlier publications say beyond their numbers: of the hidden ones of each at least one is small.
 * A table that was itself published after or with others may hide numbers for their sake only; then the
 * values found show none, and there is no rule.
 */
export function smallRules({ tables, places, before }: Whole, values: readonly number[]): Rule {
  const rules = tables.flatMap(({ smallBelow }, table): readonly Rule[] => {
    if (smallBelow === undefined) return []
    const hidden = places.flatMap((place, unknown) =>
      place.table === table && before.low[unknown] !== before.high[unknown] ? [unknown] : [],
    )
    const rule: Rule = (list) => hidden.some((unknown) => (list[unknown] ?? 0) < smallBelow)
    return hidden.length > 0 && rule(values) ? [rule] : []
  })
  return (list) => rules.every((rule) => rule(list))
}

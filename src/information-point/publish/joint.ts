import { periodKey, periodLevels, periodOf } from '../period.js'
import type { Dimension } from '../tally-model.js'
import { sameCount } from './tables.js'
import type { Place, Table } from './tables.js'

/** How many combinations of all dimensions are still looked at one by one. */
const MOST = 600

/**
 * Every combination of the dimensions of all tables, each with the number of every table that it counts
 * in. With these as unknowns nothing is left out of what the tables say together; `undefined` if there
 * are too many, or the tables are about different days or things.
 */
export function jointCells(tables: readonly Table[]): readonly (readonly Place[])[] | undefined {
  const [first] = tables
  const alike = tables.every(
    (one) => one.from === first?.from && one.to === first.to && sameCount(one, first),
  )
  if (!alike) return undefined
  const level = periodLevels.find((one) => tables.some((table) => table.level === one))
  const sides = new Map<Dimension, Set<string>>()
  for (const { axes, level: own } of tables) {
    for (const { dimension, keys } of axes) {
      if (dimension === own && own !== level) continue
      const side = sides.get(dimension) ?? new Set()
      sides.set(dimension, new Set([...side, ...keys]))
    }
  }
  const size = [...sides.values()].reduce((product, keys) => product * keys.size, 1)
  if (size > MOST) return undefined
  const combinations = [...sides].reduce<readonly ReadonlyMap<Dimension, string>[]>(
    (all, [dimension, keys]) =>
      all.flatMap((one) => [...keys].map((key) => new Map([...one, [dimension, key]]))),
    [new Map()],
  )
  return combinations.map((combination) =>
    tables.map(({ axes, level: own }, table) => ({
      table,
      key: axes.map(({ dimension }) => {
        if (dimension !== own || own === level || level === undefined) {
          return combination.get(dimension) ?? null
        }
        return periodKey(own, periodOf(level, combination.get(level) ?? '').from)
      }),
    })),
  )
}

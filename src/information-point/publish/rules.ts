import { isSmall } from './classes.js'
import { keyText } from './grid.js'
import { protection } from './protect.js'
import type { Whole } from './system.js'
import { leastOf } from './tables.js'
import type { Table } from './tables.js'

/** Up to how many numbers in all earlier publications are made again to see whether they come out the same. */
const MOST_AGAIN = 80

/** Whether some values could be those behind the earlier publications. */
export type Rule = (values: readonly number[]) => boolean

/**
 * What the earlier publications say beyond their numbers: of the hidden ones at least one is small, and,
 * for tables that are not large, the same code would have published the same. A rule that the values
 * found do not keep is left out: the table may have been published together with others.
 */
export function rulesOf(whole: Whole, values: readonly number[]): Rule {
  const rules = whole.tables
    .flatMap((one, table) => {
      if (one.smallBelow === undefined) return []
      return [hasSmall(whole, table, one.smallBelow), comesOutAgain(whole, table)]
    })
    .filter((rule) => rule(values))
  return (list) => rules.every((rule) => rule(list))
}

function hasSmall({ places, before }: Whole, table: number, smallBelow: number): Rule {
  const hidden = places.flatMap((place, unknown) =>
    place.table === table && before.low[unknown] !== before.high[unknown] ? [unknown] : [],
  )
  return (values) =>
    hidden.length === 0 || hidden.some((unknown) => (values[unknown] ?? 0) < smallBelow)
}

/** What was found already, for each table by its numbers. */
const found = new WeakMap<Table, Map<string, boolean>>()

function comesOutAgain({ tables, places }: Whole, table: number): Rule {
  const published = tables[table]
  const earlier = tables.slice(0, table).filter(({ values }) => values === undefined)
  return (values) => {
    if (published?.smallBelow === undefined || places.length > MOST_AGAIN) return true
    const numbers = new Map(
      places.flatMap((place, i) =>
        place.table === table ? [[place.key, values[i] ?? 0] as const] : [],
      ),
    )
    const memory = found.get(published) ?? new Map<string, boolean>()
    found.set(published, memory)
    const text = JSON.stringify([...numbers.values()])
    const known = memory.get(text)
    if (known !== undefined) return known
    const same = isSame(published, numbers, published.withPrevious ? earlier : [])
    memory.set(text, same)
    return same
  }
}

function isSame(
  published: Table,
  values: ReadonlyMap<string, number>,
  earlier: readonly Table[],
): boolean {
  const open = { low: 0, high: Infinity }
  const minimumCell = published.smallBelow ?? 0
  const keys = [...values.keys()]
  const own: Table = {
    ...published,
    numbers: new Map(keys.map((key) => [key, open])),
    values,
    least: new Map(keys.map((key) => [key, leastOf(published.axes, JSON.parse(key) as string[])])),
    smallBelow: undefined,
  }
  const { whole, hidden, known } = protection([own, ...earlier], minimumCell)
  return keys.every((key) => {
    const unknown = whole.at({ table: 0, key: JSON.parse(key) as string[] }) ?? -1
    const hides = hidden === undefined ? !known.has(unknown) : hidden.has(unknown)
    const hiddenHere =
      hides || isSmall(values.get(keyText(JSON.parse(key) as string[])) ?? 0, minimumCell)
    return hiddenHere === (typeof published.numbers.get(key) !== 'number')
  })
}

import type { Table } from './tables.js'

/** How many ways to put parts together are looked at, and kept, for one table. */
export const MOST_TRIED = 2_000
export const MOST_KEPT = 20

/** Tables that lie beside each other within one. */
export interface Family {
  readonly members: readonly number[]
  /** Whether the members can be all there is; `sure` if no hidden number leaves that open. */
  readonly whole: boolean
  readonly sure: boolean
}

export function areApart(a: Table | undefined, b: Table | undefined): boolean {
  return a !== undefined && b !== undefined && (a.to < b.from || b.to < a.from)
}

export function isShorter(one: Table | undefined, outer: Table): boolean {
  return (
    one?.counts === outer.counts &&
    one.from >= outer.from &&
    one.to <= outer.to &&
    one.to - one.from < outer.to - outer.from
  )
}

/** Every set of parts of a table about times that do not meet, to which none can be added. */
export function besideEachOther(
  tables: readonly Table[],
  index: number,
  parts: readonly number[],
): readonly Family[] {
  const days = (i: number) => (tables[i]?.to ?? 0) - (tables[i]?.from ?? 0) + 1
  const sets: (readonly number[])[] = []
  const search = (from: number, chosen: readonly number[]): void => {
    if (sets.length >= MOST_TRIED) return
    const fits = parts.filter((i) => chosen.every((other) => areApart(tables[other], tables[i])))
    if (fits.length === 0 && chosen.length > 0) sets.push(chosen)
    for (const i of fits) if (i >= from) search(i + 1, [...chosen, i])
  }
  search(0, [])
  return sets
    .map((members) => {
      const whole = members.reduce((sum, i) => sum + days(i), 0) === days(index)
      return { members, whole, sure: whole }
    })
    .sort((a, b) => Number(b.whole) - Number(a.whole))
    .slice(0, MOST_KEPT)
}

import { keyText } from './grid.js'
import { combinationsOf, placeOf } from './links.js'
import type { Link, Table } from './tables.js'
import { areApart, besideEachOther, MOST_KEPT, MOST_TRIED } from './times.js'
import type { Family } from './times.js'

/** Of how many tables about the same time every set is tried as a whole. */
const MOST_MEMBERS = 6

/** Tables that together are one: a single one, or members or months whose whole was not published. */
type Outer = readonly number[]

/** What the numbers of a table can be, for those who know the own tables. */
function boundsAt({ numbers, values }: Table, key: string): readonly [low: number, high: number] {
  const number = values?.get(key) ?? numbers.get(key) ?? 0
  return typeof number === 'number' ? [number, number] : [number.low, number.high]
}

/** Sets of tables that are parts of a table: at the same time, or at times within. */
export function familiesOf(tables: readonly Table[], outer: Outer): readonly Family[] {
  const { from, to } = spanOf(tables, outer)
  const inside = within(tables, outer, [...tables.keys()])
  const sameTime = inside.filter((i) => tables[i]?.from === from && tables[i].to === to)
  const shorter = inside.filter((i) => !sameTime.includes(i))
  return [
    ...families(tables, outer, sameTime, () => true),
    ...families(tables, outer, shorter, areApart),
  ]
}

function spanOf(tables: readonly Table[], outer: Outer): Pick<Table, 'from' | 'to'> {
  const all = outer.flatMap((index) => tables[index] ?? [])
  return {
    from: Math.min(...all.map(({ from }) => from)),
    to: Math.max(...all.map(({ to }) => to)),
  }
}

/** The tables that can be parts of one: about days within its days, by at least its dimensions. */
export function within(
  tables: readonly Table[],
  outer: Outer,
  among: readonly number[],
): readonly number[] {
  const { from, to } = spanOf(tables, outer)
  return among.filter((i) => {
    const one = tables[i]
    return (
      one !== undefined &&
      !outer.includes(i) &&
      one.from >= from &&
      one.to <= to &&
      outer.every((index) => tables[index]?.counts === one.counts) &&
      outer.every((index) =>
        tables[index]?.dimensions.every((name) => one.dimensions.includes(name)),
      )
    )
  })
}

/** Sets of tables that may lie beside each other within a table: those that make it up, or else the largest. */
function families(
  tables: readonly Table[],
  outer: Outer,
  candidates: readonly number[],
  apart: (a: Table, b: Table) => boolean,
): readonly Family[] {
  const exact: Family[] = []
  const partial: Family[] = []
  const { ranges, most } = rangesOf(tables, outer, candidates)
  let tried = 0
  const search = (from: number, chosen: readonly number[], sum: Ranges): void => {
    if (tried++ > MOST_TRIED) return
    let grew = false
    for (let i = 0; i < candidates.length; i++) {
      const next = candidates[i] ?? 0
      if (chosen.includes(next)) continue
      const beside = chosen.every((other) => {
        const [a, b] = [tables[other], tables[next]]
        return a !== undefined && b !== undefined && apart(a, b)
      })
      const more = ranges.get(next) ?? []
      if (!beside || !fitsIn(most, sum, more)) continue
      grew = true
      if (i >= from) search(i + 1, [...chosen, next], added(sum, more))
    }
    if (grew || chosen.length === 0) return
    const family = { members: chosen, ...makesUp(most, sum) }
    ;(family.whole ? exact : partial).push(family)
  }
  search(
    0,
    [],
    most.map(() => [0, 0]),
  )
  // A table with the same numbers says nothing of how others lie in this one.
  const isMadeUp = exact.some(({ members, sure }) => sure && members.length > 1)
  return [...exact, ...(isMadeUp ? [] : partial)].slice(0, MOST_KEPT)
}

/** What the numbers of a table can be, over the keys of another. */
type Ranges = readonly (readonly [low: number, high: number])[]

function rangesOf(
  tables: readonly Table[],
  outer: Outer,
  candidates: readonly number[],
): { readonly ranges: ReadonlyMap<number, Ranges>; readonly most: Ranges } {
  const family = { members: candidates, whole: true, sure: true }
  const found = new Map<number, (readonly [number, number])[]>()
  for (const { left, right } of linksOf(tables, outer, family)) {
    for (const { table, key } of [...left, ...right]) {
      const one = tables[table]
      const list = found.get(table) ?? []
      list.push(one ? boundsAt(one, keyText(key)) : [0, 0])
      found.set(table, list)
    }
  }
  const most = outer.map((index) => found.get(index) ?? [])
  return { ranges: found, most: most.slice(1).reduce<Ranges>(added, most[0] ?? []) }
}

function added(sum: Ranges, more: Ranges): Ranges {
  return sum.map(([low, high], i) => [low + (more[i]?.[0] ?? 0), high + (more[i]?.[1] ?? 0)])
}

function fitsIn(outer: Ranges, sum: Ranges, more: Ranges): boolean {
  return outer.every(([, most], i) => (sum[i]?.[0] ?? 0) + (more[i]?.[0] ?? 0) <= most)
}

/** Whether parts can be all there is of a table, and whether that is sure. */
function makesUp(outer: Ranges, sum: Ranges): Pick<Family, 'whole' | 'sure'> {
  const whole = outer.every(([least], i) => (sum[i]?.[1] ?? 0) >= least)
  const sure = whole && [...outer, ...sum].every(([low, high]) => low === high)
  return { whole, sure }
}

export function linksOf(
  tables: readonly Table[],
  outer: Outer,
  { members, whole }: Family,
): readonly Link[] {
  const all = [...outer, ...members].flatMap((i) => tables[i] ?? [])
  const common = (all[0]?.dimensions ?? []).filter((name) =>
    all.every(({ dimensions }) => dimensions.includes(name)),
  )
  const span = spanOf(tables, outer)
  return combinationsOf(all, common).map((combination) => {
    const place = (table: number) => placeOf(tables, { table, key: null, ...span }, combination)
    return { left: members.map(place), right: outer.map(place), atMost: !whole }
  })
}

/**
 * Members and months can make up the same whole though it was not published: then what is left of the
 * members is a month, and what is left of the months is a member.
 */
export function linksOfUnseen(
  tables: readonly Table[],
  groups: readonly (readonly number[])[],
  isWhole: (index: number) => boolean,
): readonly Link[] {
  const spans = new Map<string, number[]>()
  tables.forEach(({ from, to }, index) => {
    spans.set(`${from} ${to}`, [...(spans.get(`${from} ${to}`) ?? []), index])
  })
  return [...spans.values()].flatMap((sameSpan) => {
    const [first = 0] = sameSpan
    const inside = within(tables, [first], [...tables.keys()])
    const shorter = inside.filter((index) => !sameSpan.includes(index))
    if (shorter.length === 0) return []
    const beside = setsOf(sameSpan.filter((index) => !isWhole(index)))
    const inTime = groups.flatMap((group) =>
      besideEachOther(
        tables,
        first,
        shorter.filter((index) => group.includes(index)),
      ).flatMap(({ members, whole }) => (whole && members.length > 1 ? [members] : [])),
    )
    // What fits in a table that is there is looked at with that.
    const isUnseen = ({ members }: Family) =>
      members.length > 1 &&
      !sameSpan.some((index) => {
        const { ranges, most } = rangesOf(tables, [index], members)
        const sum = members.map((one) => ranges.get(one) ?? []).reduce(added)
        return fitsIn(most, sum, [])
      })
    return [
      ...beside.flatMap((outer) =>
        families(tables, outer, within(tables, outer, shorter), areApart)
          .filter(isUnseen)
          .flatMap((family) => linksOf(tables, outer, family)),
      ),
      ...inTime.flatMap((outer) =>
        families(tables, outer, within(tables, outer, sameSpan), () => true)
          .filter((family) => family.members.length === 1 || isUnseen(family))
          .flatMap((family) => linksOf(tables, outer, family)),
      ),
    ]
  })
}

/** Sets of two or more, the largest first. */
function setsOf(list: readonly number[]): readonly Outer[] {
  const sets = list
    .slice(0, MOST_MEMBERS)
    .reduce<readonly Outer[]>((all, one) => [...all, ...all.map((set) => [...set, one])], [[]])
  return sets.filter((set) => set.length > 1).sort((a, b) => b.length - a.length)
}

import { keyText } from './grid.js'
import { combinationsOf, linksBetween, placeOf } from './links.js'
import type { Links } from './links.js'
import { assembled, tightened } from './system.js'
import type { Box, Whole } from './system.js'
import type { Link, Table } from './tables.js'
import { areApart, besideEachOther, isShorter, MOST_KEPT, MOST_TRIED } from './times.js'
import type { Family } from './times.js'

/** All that can be said of tables together. */
export function wholeOf(tables: readonly Table[]): Whole {
  const { links, parts, joint, doubt } = relationsOf(tables)
  const sure = assembled(tables, links, joint, doubt)
  const { low, high } = tightened(sure, sure.before) ?? sure.before
  const known = new Set<number>()
  sure.places.forEach(({ table }, i) => {
    if (tables[table]?.values !== undefined && low[i] === high[i]) known.add(i)
  })
  const whole = parts.length === 0 ? sure : assembled(tables, [...links, ...parts], joint, doubt)
  return { ...whole, known }
}

/**
 * How tables hang together that may be about different registrations: a region and its municipalities,
 * a library and its points, or the same in other periods. Nobody says so, but it shows in the numbers:
 * what is true of the registrations is true of the numbers. A relation that only happens to hold makes
 * the reader stronger than they are, so it hides too much and never too little.
 */
function relationsOf(tables: readonly Table[]): Links & { readonly parts: readonly Link[] } {
  const groups = subjectsOf(tables)
  const links: Link[] = []
  const parts: Link[] = []
  const joint: Links['joint'][number][] = []
  let doubt = false
  for (const group of groups) {
    const members = group.flatMap((index) => tables[index] ?? [])
    const found = linksBetween(members)
    const renumbered = (places: Link['left']) =>
      places.map(({ table, key }) => ({ table: group[table] ?? 0, key }))
    links.push(
      ...found.links.map((link) => ({
        ...link,
        left: renumbered(link.left),
        right: renumbered(link.right),
      })),
    )
    links.push(...group.flatMap((index) => inTime(tables, group, index)))
    joint.push(...found.joint.map(renumbered))
    doubt ||= found.doubt
  }
  if (groups.length > 1) {
    const families = tables.map((_, index) => familiesOf(tables, index))
    const beside = (a: number, b: number) =>
      families.some((list) =>
        list.some(({ members, sure }) => sure && members.includes(a) && members.includes(b)),
      )
    families.forEach((list, index) => {
      // Parts that make up a whole lie beside each other, also if the numbers of one exceed those of another.
      const apart = list.filter(({ members }) => !members.some((one) => beside(one, index)))
      parts.push(...apart.flatMap((family) => linksOf(tables, index, family)))
    })
  }
  return { links, parts, joint, doubt }
}

/** Tables that can be about the same registrations, as no number says otherwise. */
function subjectsOf(tables: readonly Table[]): readonly (readonly number[])[] {
  const groups: number[][] = []
  tables.forEach((_, index) => {
    const fits = groups.find((group) =>
      agree([...group, index].flatMap((member) => tables[member] ?? [])),
    )
    if (fits) fits.push(index)
    else groups.push([index])
  })
  return groups
}

function agree(tables: readonly Table[]): boolean {
  const { links, joint, doubt } = linksBetween(tables)
  const whole = assembled(tables, links, joint, doubt)
  if (tightened(whole, withValues(tables, whole)) === undefined) return false
  const earlier = tables.filter(({ values }) => values === undefined)
  return earlier.length === tables.length ? hideWell(whole) : earlier.length < 2 || agree(earlier)
}

/** What is hidden never follows from earlier tables of the same registrations, unless it is small and was known. */
function hideWell(whole: Whole): boolean {
  const before = tightened(whole, whole.before)
  if (before === undefined) return false
  return !whole.places.some(({ table, key }, i) => {
    const { numbers, smallBelow } = whole.tables[table] ?? {}
    const hidden = typeof numbers?.get(key) === 'object'
    return hidden && before.low[i] === before.high[i] && (before.low[i] ?? 0) >= (smallBelow ?? 0)
  })
}

/** The bounds of someone who knows the own tables. */
export function withValues(tables: readonly Table[], { places, before }: Whole) {
  const [low, high] = [[...before.low], [...before.high]]
  places.forEach(({ table, key }, unknown) => {
    const value = tables[table]?.values?.get(key)
    if (value !== undefined) [low[unknown], high[unknown]] = [value, value]
  })
  return { low, high }
}

/** Bounds with what the keys of the own tables say. */
export function withKeys({ tables, places }: Whole, { low, high }: Box): Box {
  const least = low.map((bound, unknown) => {
    const place = places[unknown]
    return Math.max(bound, (place && tables[place.table]?.least?.get(place.key)) ?? 0)
  })
  return { low: least, high }
}

/** What the numbers of a table can be, for those who know the own tables. */
function boundsAt({ numbers, values }: Table, key: string): readonly [low: number, high: number] {
  const number = values?.get(key) ?? numbers.get(key) ?? 0
  return typeof number === 'number' ? [number, number] : [number.low, number.high]
}

/** Sets of tables that are parts of a table: at the same time, or at times within. */
function familiesOf(tables: readonly Table[], index: number): readonly Family[] {
  const outer = tables[index]
  if (outer === undefined) return []
  const inside = within(tables, index, [...tables.keys()])
  const sameTime = inside.filter((i) => tables[i]?.from === outer.from && tables[i].to === outer.to)
  const shorter = inside.filter((i) => !sameTime.includes(i))
  return [
    ...families(tables, index, sameTime, () => true),
    ...families(tables, index, shorter, areApart),
  ]
}

/** Links between a table and every set of tables of the same registrations about times beside each other in it. */
function inTime(
  tables: readonly Table[],
  group: readonly number[],
  index: number,
): readonly Link[] {
  const outer = tables[index]
  if (outer === undefined) return []
  const shorter = group.filter((i) => isShorter(tables[i], outer))
  // Parts by fewer dimensions make up the totals.
  return [within(tables, index, shorter), shorter].flatMap((parts) =>
    besideEachOther(tables, index, parts).flatMap((family) => linksOf(tables, index, family)),
  )
}

/** The tables that can be parts of one: about days within its days, by at least its dimensions. */
function within(
  tables: readonly Table[],
  index: number,
  among: readonly number[],
): readonly number[] {
  const outer = tables[index]
  return among.filter((i) => {
    const one = tables[i]
    return (
      one !== undefined &&
      outer !== undefined &&
      i !== index &&
      one.from >= outer.from &&
      one.to <= outer.to &&
      outer.dimensions.every((name) => one.dimensions.includes(name)) &&
      one.counts === outer.counts
    )
  })
}

/** Sets of tables that may lie beside each other within a table: those that make it up, or else the largest. */
function families(
  tables: readonly Table[],
  index: number,
  candidates: readonly number[],
  apart: (a: Table, b: Table) => boolean,
): readonly Family[] {
  const exact: Family[] = []
  const partial: Family[] = []
  const ranges = rangesOf(tables, index, candidates)
  const outer = ranges.get(index) ?? []
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
      if (!beside || !fitsIn(outer, sum, more)) continue
      grew = true
      if (i >= from) search(i + 1, [...chosen, next], added(sum, more))
    }
    if (grew || chosen.length === 0) return
    const family = { members: chosen, ...makesUp(outer, sum) }
    ;(family.whole ? exact : partial).push(family)
  }
  search(
    0,
    [],
    outer.map(() => [0, 0]),
  )
  // A table with the same numbers says nothing of how others lie in this one.
  const isMadeUp = exact.some(({ members, sure }) => sure && members.length > 1)
  return [...exact, ...(isMadeUp ? [] : partial)].slice(0, MOST_KEPT)
}

/** What the numbers of a table can be, over the keys of another. */
type Ranges = readonly (readonly [low: number, high: number])[]

function rangesOf(
  tables: readonly Table[],
  index: number,
  candidates: readonly number[],
): ReadonlyMap<number, Ranges> {
  const family = { members: candidates, whole: true, sure: true }
  const found = new Map<number, (readonly [number, number])[]>()
  for (const { left, right } of linksOf(tables, index, family)) {
    for (const { table, key } of [...left, ...right]) {
      const one = tables[table]
      const list = found.get(table) ?? []
      list.push(one ? boundsAt(one, keyText(key)) : [0, 0])
      found.set(table, list)
    }
  }
  return found
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

function linksOf(
  tables: readonly Table[],
  index: number,
  { members, whole }: Family,
): readonly Link[] {
  const outer = tables[index]
  if (outer === undefined) return []
  const all = [index, ...members].flatMap((i) => tables[i] ?? [])
  const common = outer.dimensions.filter((name) =>
    all.every(({ dimensions }) => dimensions.includes(name)),
  )
  const segment = (table: number) => ({ table, key: null, from: outer.from, to: outer.to })
  return combinationsOf(all, common).map((combination) => ({
    left: members.map((member) => placeOf(tables, segment(member), combination)),
    right: [placeOf(tables, segment(index), combination)],
    atMost: !whole,
  }))
}

import { familiesOf, linksOf, linksOfUnseen, within } from './families.js'
import { linksBetween } from './links.js'
import type { Links } from './links.js'
import { assembled, tightened } from './system.js'
import type { Box, Whole } from './system.js'
import type { Link, Table } from './tables.js'
import { besideEachOther, isShorter } from './times.js'

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
    const families = tables.map((_, index) => familiesOf(tables, [index]))
    const beside = (a: number, b: number) =>
      families.some((list) =>
        list.some(({ members, sure }) => sure && members.includes(a) && members.includes(b)),
      )
    families.forEach((list, index) => {
      // Parts that make up a whole lie beside each other, also if the numbers of one exceed those of another.
      const apart = list.filter(({ members }) => !members.some((one) => beside(one, index)))
      parts.push(...apart.flatMap((family) => linksOf(tables, [index], family)))
    })
    const isWhole = (index: number) =>
      families[index]?.some(({ members, sure }) => sure && members.length > 1) === true
    parts.push(...linksOfUnseen(tables, groups, isWhole))
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
  return [within(tables, [index], shorter), shorter].flatMap((parts) =>
    besideEachOther(tables, index, parts).flatMap((family) => linksOf(tables, [index], family)),
  )
}

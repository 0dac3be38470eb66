import { NOT_GIVEN } from '../categories.js'
import type { Dimension } from '../tally-model.js'
import { isPlaceDimension } from '../tally-model.js'
import { jointCells } from './joint.js'
import { sameCount, segmentsOf } from './tables.js'
import type { Link, Place, Segment, Table } from './tables.js'

/** How tables of the same registrations hang together. */
export interface Links {
  readonly links: readonly Link[]
  /** What each combination of all dimensions counts in, where links between two and two leave something out. */
  readonly joint: readonly (readonly Place[])[]
  /** Whether readers may know more than all this says: then nothing that is hidden is surely so. */
  readonly doubt: boolean
}

const overlap = (a: Segment | Table, b: Segment | Table) => a.from <= b.to && b.from <= a.to

/**
 * Every link between tables: over the dimensions that two have in common their numbers are the same,
 * a year those of its months, and a longer time at least those of a part of it.
 *
 * Links between two and two say all that there is to know if the sets of dimensions form a tree
 * (Beeri, Fagin, Maier and Yannakakis 1983; for counts Atserias and Kolaitis 2021). If they do not,
 * every combination is looked at; there is doubt if those are too many, or dimensions hang together
 * in ways that are known outside the tables.
 */
export function linksBetween(tables: readonly Table[]): Links {
  const groups = stacked(tables)
  const links: Link[] = []
  const tree = isTree(groups.map((group) => attributesOf(tables, group)))
  const joint = tree ? [] : jointCells(tables)
  let doubt = joint === undefined
  groups.forEach((first, i) => {
    for (const second of groups.slice(i + 1)) {
      const found = linksOfTwo(tables, first, second)
      doubt ||= found.doubt
      links.push(...found.links)
    }
  })
  return { links, joint: joint ?? [], doubt }
}

/** Tables of the same kind about times that do not meet are one table in parts. */
function stacked(tables: readonly Table[]): readonly (readonly number[])[] {
  const groups: number[][] = []
  tables.forEach((one, index) => {
    const fits = groups.find((group) =>
      group.every((member) => {
        const other = tables[member]
        return other !== undefined && sameKind(one, other) && !overlap(one, other)
      }),
    )
    if (fits) fits.push(index)
    else groups.push([index])
  })
  return groups
}

function sameKind(a: Table, b: Table): boolean {
  return sameCount(a, b) && textOf(a.dimensions) === textOf(b.dimensions)
}

const textOf = (dimensions: readonly Dimension[]) => [...dimensions].sort().join()

function attributesOf(tables: readonly Table[], group: readonly number[]): ReadonlySet<string> {
  const members = group.flatMap((index) => tables[index] ?? [])
  const from = Math.min(...tables.map((one) => one.from))
  const to = Math.max(...tables.map((one) => one.to))
  const whole = members.every(
    (one) => one.level === undefined && one.from === from && one.to === to,
  )
  return new Set([...(members[0]?.dimensions ?? []), ...(whole ? [] : ['time'])])
}

/** Whether sets form a tree (an acyclic hypergraph), by the reduction of Graham, Yu and Özsoyoğlu. */
function isTree(sets: readonly ReadonlySet<string>[]): boolean {
  let open = sets.map((set) => new Set(set))
  for (;;) {
    const before = JSON.stringify(open.map((set) => [...set]))
    for (const set of open) {
      for (const name of set) {
        if (open.filter((other) => other.has(name)).length === 1) set.delete(name)
      }
    }
    open = open.filter(
      (set, i) =>
        !open.some((other, j) => j !== i && isPart(set, other) && (j < i || !isPart(other, set))),
    )
    if (open.length <= 1) return true
    if (JSON.stringify(open.map((set) => [...set])) === before) return false
  }
}

function isPart(set: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...set].every((name) => other.has(name))
}

function linksOfTwo(
  tables: readonly Table[],
  first: readonly number[],
  second: readonly number[],
): Omit<Links, 'joint'> {
  const [a, b] = [tables[first[0] ?? 0], tables[second[0] ?? 0]]
  const meet = first.some((i) =>
    second.some((j) => tables[i] && tables[j] && overlap(tables[i], tables[j])),
  )
  if (!a || !b || !meet) return { links: [], doubt: false }
  const common = a.dimensions.filter((dimension) => b.dimensions.includes(dimension))
  const members = [...first, ...second].flatMap((index) => tables[index] ?? [])
  const segments = [first, second].map((group) =>
    group.map((index) => {
      const one = tables[index]
      return one && segmentsOf(one, index)
    }),
  )
  const [left, right] = segments.map((lists) => lists.flatMap((list) => list ?? []))
  const undated = segments.some((lists) => lists.some((list) => list === undefined))
  if (left === undefined || right === undefined || undated) return { links: [], doubt: true }
  const inTime = linksInTime(left, right)
  const pairs = [...inTime.pairs, ...wholes(tables, first, second)]
  const combinations = combinationsOf(members, common)
  if (!sameCount(a, b)) {
    // Visits are no more than questions, whatever they are counted by; the difference counts nobody.
    const above = pairs.filter(({ outer }) => tables[outer.table]?.counts === 'questions')
    return {
      links: above.flatMap(({ inner, outer }) =>
        combinations.map((combination) => ({
          left: inner.map((segment) => placeOf(tables, segment, combination)),
          right: [placeOf(tables, outer, combination)],
          atMost: true,
          counts: false,
        })),
      ),
      doubt: inTime.doubt || hangTogether(members, a, b),
    }
  }
  return {
    links: pairs.flatMap(({ inner, outer, whole }) =>
      combinations.map((combination) => ({
        left: inner.map((segment) => placeOf(tables, segment, combination)),
        right: [placeOf(tables, outer, combination)],
        atMost: !whole,
      })),
    ),
    doubt: inTime.doubt || hangTogether(members, a, b),
  }
}

/** A part of the time, and the parts of another table that lie in it: all of it, or less. */
interface Pair {
  readonly inner: readonly Segment[]
  readonly outer: Segment
  readonly whole: boolean
}

/** Of two tables about the same days the totals over all days are the same: that follows, but says it directly. */
function wholes(
  tables: readonly Table[],
  first: readonly number[],
  second: readonly number[],
): readonly Pair[] {
  const all = (table: number): readonly Segment[] => {
    const one = tables[table]
    return one === undefined ? [] : [{ table, key: null, from: one.from, to: one.to }]
  }
  return first.flatMap(all).flatMap((inner) =>
    second
      .flatMap(all)
      .filter((outer) => inner.from === outer.from && inner.to === outer.to)
      .map((outer) => ({ inner: [inner], outer, whole: true })),
  )
}

/** Pairs of parts of the time of which one holds the others. */
function linksInTime(left: readonly Segment[], right: readonly Segment[]) {
  let doubt = false
  const pairs: Pair[] = []
  const within = (inner: Segment, outer: Segment) =>
    inner.from >= outer.from && inner.to <= outer.to
  const collect = (outers: readonly Segment[], others: readonly Segment[], equalToo: boolean) => {
    for (const outer of outers) {
      const met = others.filter((one) => overlap(one, outer))
      const inner = met.filter((one) => within(one, outer))
      doubt ||= met.some((one) => !within(one, outer) && !within(outer, one))
      const same = inner.some((one) => within(outer, one))
      if (inner.length === 0 || (same && !equalToo)) continue
      const days = inner.reduce((sum, { from, to }) => sum + to - from + 1, 0)
      pairs.push({ inner, outer, whole: days === outer.to - outer.from + 1 })
    }
  }
  collect(left, right, true)
  collect(right, left, false)
  return { pairs, doubt }
}

type Combination = ReadonlyMap<Dimension, string | null>

/** Every combination of the keys of dimensions that tables have in common, totals too. */
export function combinationsOf(
  members: readonly Table[],
  common: readonly Dimension[],
): readonly Combination[] {
  return common.reduce<readonly Combination[]>(
    (combinations, dimension) => {
      const keys = new Set<string | null>([
        ...members.flatMap(
          ({ axes }) => axes.find((axis) => axis.dimension === dimension)?.keys ?? [],
        ),
        null,
      ])
      return combinations.flatMap((one) =>
        [...keys].map((key) => new Map([...one, [dimension, key]])),
      )
    },
    [new Map()],
  )
}

/** The number of a table for a combination at a time; over dimensions that are not in it, the total. */
export function placeOf(
  tables: readonly Table[],
  { table, key }: Segment,
  combination: Combination,
): Place {
  const one = tables[table]
  return {
    table,
    key: (one?.axes ?? []).map(({ dimension }) =>
      dimension === one?.level ? key : (combination.get(dimension) ?? null),
    ),
  }
}

/**
 * Whether two tables are by different dimensions that hang together outside them: a point lies in one
 * municipality and belongs to one library, and the form follows from the date.
 */
function hangTogether(members: readonly Table[], a: Table, b: Table): boolean {
  const nested = (one: readonly string[], other: readonly string[]) =>
    one.every((name) => other.includes(name)) || other.every((name) => one.includes(name))
  const places = [a, b].map(({ dimensions }) => dimensions.filter(isPlaceDimension))
  const gaps = members.some(({ axes }) =>
    axes.some(({ dimension, keys }) => dimension === 'duration' && keys.includes(NOT_GIVEN)),
  )
  const byForm: readonly string[] = gaps
    ? ['form', 'duration', 'area', 'referral']
    : ['form', 'area', 'referral']
  const forms = [a, b].map(({ dimensions, level }) => [
    ...dimensions.filter((dimension) => byForm.includes(dimension)),
    ...(level === undefined ? [] : ['time']),
  ])
  const formMatters = forms.flat().some((name) => name !== 'time')
  return (
    !nested(places[0] ?? [], places[1] ?? []) ||
    (formMatters && !nested(forms[0] ?? [], forms[1] ?? []))
  )
}

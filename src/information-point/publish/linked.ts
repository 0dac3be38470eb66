import type { Bounds } from './exposed.js'
import { keyText } from './grid.js'
import type { Grid } from './grid.js'
import { linksBetween } from './links.js'
import type { Link, Links } from './links.js'
import { equationsOfEach, narrowed, solve, vary } from './solver.js'
import type { Equation, Property, Solution, System } from './solver.js'
import type { Place, Table } from './tables.js'

/** What earlier publications mean for the table that is to be published; the table itself stands first. */
export interface Known {
  /** Numbers that readers can work out already. */
  readonly known: ReadonlySet<number>
  /** Numbers that an earlier publication hides. */
  readonly twins: ReadonlySet<number>
  /** Those, and numbers that would give a sum of hidden ones, or of which the sum is hidden. */
  readonly related: ReadonlySet<number>
  /** Whether what follows from all publications together can be told at all. */
  readonly doubt: boolean
  /** Whether an earlier publication hides anything. */
  readonly hides: boolean
}

/** What readers know before anything of a table is shown. */
export function knownBefore(grid: Grid, own: Table, previous: readonly Table[]): Known {
  const tables = [own, ...previous]
  const between = linksBetween(tables)
  const { links, doubt } = between
  const hides = previous.some(({ numbers }) =>
    [...numbers.values()].some((number) => typeof number !== 'number'),
  )
  const { system, unknownAt } = systemOf(tables, between, totalOf(grid))
  const tight = narrowed(system)
  const known = new Set<number>()
  const none: ReadonlySet<number> = new Set()
  if (tight === undefined) return { known, twins: none, related: none, doubt: true, hides }
  grid.arcs.forEach(({ key, value }, arc) => {
    const unknown = unknownAt({ table: 0, key }) ?? -1
    if (tight.low[unknown] === value && tight.high[unknown] === value) known.add(arc)
  })
  const hidden = (place: Place) => place.table !== 0 && unknownAt(place) !== undefined
  const arcs = new Map(grid.arcs.map(({ key }, arc) => [keyText(key), arc]))
  const facing = (chosen: readonly Link[]) =>
    new Set(
      chosen
        .filter(({ atMost }) => !atMost)
        .flatMap(({ left, right }) => [
          ...(right.some(hidden) ? left : []),
          ...(left.some(hidden) ? right : []),
        ])
        .flatMap(({ table, key }) => (table === 0 ? (arcs.get(keyText(key)) ?? []) : [])),
    )
  const twins = facing(links.filter(({ left, right }) => left.length + right.length === 2))
  // What is here must be what was published, or the tables are not of the same registrations.
  const differs = narrowed(withFirst(grid, system, unknownAt)) === undefined
  return {
    known: differs ? none : known,
    twins,
    related: facing(links),
    doubt: doubt || differs,
    hides,
  }
}

const totalOf = ({ arcs }: Grid) => arcs.at(-1)?.value ?? 0

type UnknownAt = (place: Place) => number | undefined

/** The system of a reader who also knows the first table. */
function withFirst(grid: Grid, system: System, unknownAt: UnknownAt): System {
  const [low, high] = [[...system.low], [...system.high]]
  for (const { key, value } of grid.arcs) {
    const unknown = unknownAt({ table: 0, key })
    if (unknown !== undefined) [low[unknown], high[unknown]] = [value, value]
  }
  return { ...system, low, high }
}

/**
 * Whether, from a table and all earlier publications together, every hidden number of each still has
 * two values, save those that were given away before.
 */
export function isSafeTogether(
  grid: Grid,
  own: Table,
  before: Table,
  previous: readonly Table[],
): boolean {
  const tables = [own, ...previous]
  const { system, unknownAt, unknowns } = systemOf(tables, linksBetween(tables), totalOf(grid))
  const tight = narrowed(system)
  if (tight === undefined) return false
  const start = solve(withFirst(grid, tight, unknownAt))
  if (typeof start === 'string') return false
  const holds = holdsFor(previous, unknowns, start)
  if (!holds(start)) return false

  const fixedBefore = fixedIn([before, ...previous], totalOf(grid))
  const equationsOf = equationsOfEach(tight)
  const varied = new Set<number>()
  return unknowns.every(({ table, key }, unknown) => {
    if (varied.has(unknown) || fixedBefore.has(`${table} ${key}`)) return true
    const other = vary(tight, start, unknown, holds, equationsOf)
    other?.forEach((value, i) => {
      if (value !== start[i]) varied.add(i)
    })
    return other !== undefined
  })
}

/**
 * Of every table with hidden numbers at least one of those is small, as its rule says; a table that was
 * itself published after others may hide numbers for their sake only, and then `start` shows none.
 */
function holdsFor(
  previous: readonly Table[],
  unknowns: readonly { readonly table: number }[],
  start: Solution,
): Property {
  const rules = previous.flatMap(({ smallBelow, withPrevious }, i) => {
    const own = unknowns.flatMap(({ table }, unknown) => (table === i + 1 ? [unknown] : []))
    if (smallBelow === undefined || own.length === 0) return []
    const rule: Property = (values) => own.some((unknown) => (values[unknown] ?? 0) < smallBelow)
    return withPrevious && !rule(start) ? [] : [rule]
  })
  return (values) => rules.every((rule) => rule(values))
}

/** Numbers that follow before the first table is shown, by table and key. */
function fixedIn(tables: readonly Table[], total: number): ReadonlySet<string> {
  const { system, unknowns } = systemOf(tables, linksBetween(tables), total)
  const tight = narrowed(system)
  const fixed = unknowns.filter(
    (_, unknown) => tight !== undefined && tight.low[unknown] === tight.high[unknown],
  )
  return new Set(fixed.map(({ table, key }) => `${table} ${key}`))
}

/** One unknown for every number that is not shown, and one for what a link leaves open. */
function systemOf(tables: readonly Table[], { links, joint }: Links, total: number) {
  const low: number[] = []
  const high: number[] = []
  const unknowns: { readonly table: number; readonly key: string }[] = []
  const most = ceilingOf(tables) + 2 * total
  const add = (bounds: Bounds): number => {
    high.push(Math.min(bounds.high, most))
    return low.push(bounds.low) - 1
  }
  const terms = tables.map(({ numbers }, table) => {
    const own = new Map<string, number>()
    numbers.forEach((number, key) => {
      if (typeof number === 'number') return
      own.set(key, add(number))
      unknowns.push({ table, key })
    })
    return own
  })
  const unknownAt: UnknownAt = ({ table, key }) => terms[table]?.get(keyText(key))
  const shownAt = ({ table, key }: Place): number => {
    const number = tables[table]?.numbers.get(keyText(key))
    return typeof number === 'number' ? number : 0
  }
  const firstPart = low.length
  for (let part = 0; part < joint.length; part++) add({ low: 0, high: most })
  const equations: Equation[] = []
  const equate = (left: readonly Place[], right: readonly Place[], atMost = false): void => {
    const list: [number, 1 | -1][] = []
    let sum = 0
    for (const [places, factor] of [
      [left, 1],
      [right, -1],
    ] as const) {
      for (const place of places) {
        const unknown = unknownAt(place)
        if (unknown === undefined) sum -= factor * shownAt(place)
        else list.push([unknown, factor])
      }
    }
    if (atMost) list.push([add({ low: 0, high: most }), 1])
    equations.push({ terms: list, sum })
  }
  tables.forEach((one, table) => {
    for (const { total, parts } of totalsOf(one)) {
      equate(
        parts.map((key) => ({ table, key })),
        [{ table, key: total }],
      )
    }
  })
  for (const { left, right, atMost } of links) equate(left, right, atMost)
  for (const [place, parts] of partsOf(joint)) {
    const unknown = unknownAt(place)
    const terms = parts.map((part) => [firstPart + part, 1] as const)
    if (unknown === undefined) equations.push({ terms, sum: shownAt(place) })
    else equations.push({ terms: [...terms, [unknown, -1]], sum: 0 })
  }
  return { system: { low, high, equations }, unknownAt, unknowns }
}

/** For each number of a table: the combinations that count in it. */
function partsOf(joint: Links['joint']): Iterable<readonly [Place, readonly number[]]> {
  const found = new Map<string, [Place, number[]]>()
  joint.forEach((places, part) => {
    for (const place of places) {
      const text = `${place.table} ${keyText(place.key)}`
      const entry = found.get(text) ?? [place, []]
      entry[1].push(part)
      found.set(text, entry)
    }
  })
  return found.values()
}

/** More than any number could be that matters: leaving out larger ones can only hide more. */
function ceilingOf(tables: readonly Table[]): number {
  const shown = tables.flatMap(({ numbers }) =>
    [...numbers.values()].map((number) => {
      return typeof number === 'number'
        ? number
        : Number.isFinite(number.high)
          ? number.high
          : number.low
    }),
  )
  return shown.reduce((sum, number) => sum + number, 1000)
}

/** Every total of a table with the numbers that it adds up. */
function totalsOf({ axes }: Table) {
  const [first = [], second] = axes.map(({ keys }): readonly (string | null)[] => keys)
  if (second === undefined) return [{ total: [null], parts: first.map((key) => [key]) }]
  return [
    ...[...first, null].map((row) => ({
      total: [row, null],
      parts: second.map((column) => [row, column]),
    })),
    ...[...second, null].map((column) => ({
      total: [null, column],
      parts: first.map((row) => [row, column]),
    })),
  ]
}

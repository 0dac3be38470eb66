import { keyText } from './grid.js'
import type { Bounds } from './grid.js'
import { narrowed } from './solver.js'
import type { Equation, System } from './solver.js'
import type { Link, Place, Table } from './tables.js'

/**
 * All numbers of all tables as unknowns, with every equation between them: totals, links between
 * tables, and a remainder for every link that leaves one. Who knows which of them is a matter of bounds.
 */
export interface Whole {
  readonly tables: readonly Table[]
  readonly equations: readonly Equation[]
  /** For each unknown the equations that it stands in. */
  readonly equationsOf: readonly (readonly number[])[]
  /** Table and key of the numbers of tables; what follows them are remainders and combinations. */
  readonly places: readonly { readonly table: number; readonly key: string }[]
  /** Unknowns that are remainders: what is left of a number when published parts are taken away. */
  readonly rests: readonly number[]
  readonly at: (place: Place) => number | undefined
  /** What is known of each unknown before any own table is shown. */
  readonly before: Box
  readonly doubt: boolean
  /** Numbers to be published that surely follow already, whichever table is a part of which. */
  readonly known: ReadonlySet<number>
}

/** Bounds of all unknowns. */
export type Box = Pick<System, 'low' | 'high'>

/** The unknowns and equations of tables that hang together by links; those to be published have open bounds. */
export function assembled(
  tables: readonly Table[],
  links: readonly Link[],
  joint: readonly (readonly Place[])[],
  doubt: boolean,
): Whole {
  const low: number[] = []
  const high: number[] = []
  const most = ceilingOf(tables)
  const add = (bounds: Bounds): number => {
    high.push(Math.min(bounds.high, most))
    return low.push(bounds.low) - 1
  }
  const places: { readonly table: number; readonly key: string }[] = []
  const indexes = tables.map(({ numbers }, table) => {
    const own = new Map<string, number>()
    numbers.forEach((number, key) => {
      places.push({ table, key })
      own.set(key, add(typeof number === 'number' ? { low: number, high: number } : number))
    })
    return own
  })
  const at = ({ table, key }: Place) => indexes[table]?.get(keyText(key))
  const equations: Equation[] = []
  const rests: number[] = []
  const seen = new Set<string>()
  const termsOf = (list: readonly Place[], factor: 1 | -1) =>
    list.flatMap((place) => {
      const unknown = at(place)
      return unknown === undefined ? [] : [[unknown, factor] as const]
    })
  const equate = (
    left: readonly Place[],
    right: readonly Place[],
    atMost: boolean,
    counts = true,
  ): void => {
    const terms: [number, 1 | -1][] = [...termsOf(left, 1), ...termsOf(right, -1)].map(
      ([unknown, factor]) => [unknown, factor],
    )
    const text = `${atMost} ${terms.map(String).sort().join(' ')}`
    if (terms.length === 0 || seen.has(text)) return
    seen.add(text)
    if (atMost) {
      const rest = add({ low: 0, high: most })
      if (counts) rests.push(rest)
      terms.push([rest, 1])
    }
    equations.push({ terms, sum: 0 })
  }
  tables.forEach((one, table) => {
    for (const { total, parts } of totalsOf(one)) {
      equate(
        parts.map((key) => ({ table, key })),
        [{ table, key: total }],
        false,
      )
    }
  })
  for (const { left, right, atMost, counts } of links) equate(left, right, atMost, counts)
  const counted = new Map<number, number[]>()
  for (const combination of joint) {
    const part = add({ low: 0, high: most })
    for (const place of combination) {
      const unknown = at(place)
      if (unknown !== undefined) counted.set(unknown, [...(counted.get(unknown) ?? []), part])
    }
  }
  for (const [unknown, parts] of counted) {
    const terms = parts.map((part) => [part, 1] as const)
    equations.push({ terms: [...terms, [unknown, -1]], sum: 0 })
  }
  const equationsOf = low.map((): number[] => [])
  equations.forEach(({ terms }, equation) => {
    for (const [unknown] of terms) equationsOf[unknown]?.push(equation)
  })
  const before = { low, high }
  return { tables, equations, equationsOf, places, rests, at, before, doubt, known: new Set() }
}

/** Bounds as narrow as the equations make them; `undefined` if nothing fits. */
export function tightened({ equations }: Pick<Whole, 'equations'>, box: Box): Box | undefined {
  return narrowed({ ...box, equations })
}

/** More than any number could be that matters: leaving out larger ones can only hide more. */
function ceilingOf(tables: readonly Table[]): number {
  let sum = 1000
  for (const { numbers, values } of tables) {
    for (const [key, number] of numbers) {
      const bounded = typeof number === 'number' ? number : number.high
      sum += values?.get(key) ?? (Number.isFinite(bounded) ? bounded : 0)
    }
  }
  return 3 * sum
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

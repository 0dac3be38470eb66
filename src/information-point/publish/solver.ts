/**
 * Whole unknowns between bounds, and equations between them: what is known of the hidden numbers of
 * several tables together. In one table the question whether a number can differ is that of a
 * circle (see `exposed`); links between tables break that form, so here it is a search. It may give
 * up, and then the answer is no: in doubt a number counts as given away.
 */
export interface System {
  readonly low: number[]
  readonly high: number[]
  readonly equations: Equation[]
}

/** Sum of the terms = `sum`; each factor is 1 or −1. */
export interface Equation {
  readonly terms: readonly (readonly [unknown: number, factor: 1 | -1])[]
  readonly sum: number
}

/** Values of all unknowns. */
export type Solution = readonly number[]
/** What solutions must have beyond the equations. */
export type Property = (values: Solution) => boolean

const MOST_ROUNDS = 2_000
const MOST_NODES = 2_000
const MOST_STEPS = 3_000

/** Bounds as narrow as each equation by itself makes them; `undefined` if nothing fits. */
export function narrowed({ low, high, equations }: System): System | undefined {
  const [lows, highs] = [[...low], [...high]]
  let changed = true
  for (let round = 0; changed && round < MOST_ROUNDS; round++) {
    changed = false
    for (const { terms, sum } of equations) {
      let [least, most] = [-sum, -sum]
      for (const [unknown, factor] of terms) {
        const [a, b] = [lows[unknown] ?? 0, highs[unknown] ?? 0]
        least += factor === 1 ? a : -b
        most += factor === 1 ? b : -a
      }
      if (least > 0 || most < 0) return undefined
      for (const [unknown, factor] of terms) {
        const [a, b] = [lows[unknown] ?? 0, highs[unknown] ?? 0]
        // The others together leave this one between these.
        const [from, to] = factor === 1 ? [b - most, a - least] : [b + least, a + most]
        if (from > a) [lows[unknown], changed] = [from, true]
        if (to < b) [highs[unknown], changed] = [to, true]
        if (Math.max(from, a) > Math.min(to, b)) return undefined
      }
    }
  }
  return { low: lows, high: highs, equations }
}

/** Some values that fit, by halving bounds; `none` if there are none, `unknown` if it gave up. */
export function solve(system: System): Solution | 'none' | 'unknown' {
  let nodes = 0
  const search = (open: System): Solution | 'none' | 'unknown' => {
    if (nodes++ > MOST_NODES) return 'unknown'
    const tight = narrowed(open)
    if (tight === undefined) return 'none'
    const unknown = narrowest(tight)
    if (unknown === undefined) return tight.low
    const [low, high] = [tight.low[unknown] ?? 0, tight.high[unknown] ?? 0]
    const middle = Math.floor((low + high) / 2)
    const below = search({ ...tight, high: replaced(tight.high, unknown, middle) })
    if (typeof below !== 'string' || below === 'unknown') return below
    return search({ ...tight, low: replaced(tight.low, unknown, middle + 1) })
  }
  return search(system)
}

function replaced(list: readonly number[], at: number, value: number): number[] {
  const copy = [...list]
  copy[at] = value
  return copy
}

/** The unknown that is open the least, as it is decided first; `undefined` if none is open. */
function narrowest({ low, high }: System): number | undefined {
  let best: number | undefined
  let least = Infinity
  low.forEach((from, unknown) => {
    const room = (high[unknown] ?? from) - from
    if (room > 0 && room < least) [best, least] = [unknown, room]
  })
  return best
}

/** Another solution in which one unknown has another value; `undefined` if the search finds none. */
export function vary(
  system: System,
  solution: Solution,
  unknown: number,
  holds: Property,
  equationsOf: readonly (readonly number[])[],
): Solution | undefined {
  for (const change of [1, -1] as const) {
    const repaired = repair(system, solution, unknown, change, holds, equationsOf)
    if (repaired !== undefined) return repaired
  }
  const value = solution[unknown] ?? 0
  const sides = [
    { ...system, high: replaced(system.high, unknown, value - 1) },
    { ...system, low: replaced(system.low, unknown, value + 1) },
  ]
  for (const side of sides) {
    const found = solve(side)
    if (typeof found !== 'string' && holds(found)) return found
  }
  return undefined
}

/** For each unknown the equations that it stands in. */
export function equationsOfEach({ low, equations }: System): readonly (readonly number[])[] {
  const lists = low.map((): number[] => [])
  equations.forEach(({ terms }, equation) => {
    for (const [unknown] of terms) lists[unknown]?.push(equation)
  })
  return lists
}

/** Changes one unknown by one, and then others by one each until all equations hold again. */
function repair(
  { low, high, equations }: System,
  solution: Solution,
  start: number,
  change: 1 | -1,
  holds: Property,
  equationsOf: readonly (readonly number[])[],
): Solution | undefined {
  const values = [...solution]
  const off = equations.map(() => 0)
  const touched = new Set<number>()
  let steps = 0

  const move = (unknown: number, by: number): void => {
    values[unknown] = (values[unknown] ?? 0) + by
    for (const equation of equationsOf[unknown] ?? []) {
      const factor = equations[equation]?.terms.find(([one]) => one === unknown)?.[1] ?? 0
      off[equation] = (off[equation] ?? 0) + factor * by
    }
  }
  const allows = (unknown: number, by: number): boolean => {
    const next = (values[unknown] ?? 0) + by
    return !touched.has(unknown) && next >= (low[unknown] ?? 0) && next <= (high[unknown] ?? 0)
  }
  /** How far off the equations of an unknown are, all together. */
  const offOf = (unknown: number): number =>
    (equationsOf[unknown] ?? []).reduce((sum, e) => sum + Math.abs(off[e] ?? 0), 0)
  /** How much further off they are after a move. */
  const costOf = (unknown: number, by: number): number => {
    const before = offOf(unknown)
    move(unknown, by)
    const after = offOf(unknown)
    move(unknown, -by)
    return after - before
  }
  const search = (depth: number): boolean => {
    const wrong = off.findIndex((by) => by !== 0)
    if (wrong === -1) return holds(values)
    if (depth === 0) return false
    const direction = (off[wrong] ?? 0) > 0 ? -1 : 1
    const moves = (equations[wrong]?.terms ?? [])
      .map(([unknown, factor]) => ({ unknown, by: direction * factor }))
      .filter(({ unknown, by }) => allows(unknown, by))
      .map((one) => ({ ...one, cost: costOf(one.unknown, one.by) }))
      .sort((a, b) => a.cost - b.cost)
    for (const { unknown, by } of moves) {
      if (steps++ > MOST_STEPS) return false
      move(unknown, by)
      touched.add(unknown)
      if (search(depth - 1)) return true
      touched.delete(unknown)
      move(unknown, -by)
    }
    return false
  }

  if (!allows(start, change)) return undefined
  move(start, change)
  touched.add(start)
  for (const depth of [4, 8, 16, 32]) {
    steps = 0
    if (search(depth)) return values
  }
  return undefined
}

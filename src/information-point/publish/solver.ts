/**
 * Whole unknowns between bounds, and equations between them: what is known of the hidden numbers of
 * several tables together. The search may give up, and then the answer is no: in doubt a number counts
 * as given away.
 */
export interface System {
  readonly low: readonly number[]
  readonly high: readonly number[]
  readonly equations: readonly Equation[]
}

/** Sum of the terms = `sum`; each factor is 1 or −1. */
export interface Equation {
  readonly terms: readonly (readonly [unknown: number, factor: 1 | -1])[]
  readonly sum: number
}

/** Values of all unknowns. */
export type Solution = readonly number[]

const MOST_ROUNDS = 2_000
const MOST_NODES = 2_000

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

/** A list with another value at one place. */
export function replaced(list: readonly number[], at: number, value: number): number[] {
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

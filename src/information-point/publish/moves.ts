import type { Whole } from './system.js'

/** A change of some numbers by one each, after which every equation still holds. */
export type Move = readonly (readonly [unknown: number, by: 1 | -1])[]

/** What it costs to let a number change; `undefined` if it may not. */
export type Price = (unknown: number, by: 1 | -1) => number | undefined

/** How many partial moves are looked at before the search gives up. */
const MOST_STATES = 3_000
/** A step by itself costs this little, so that of equally dear moves the shortest is taken. */
const STEP = 0.01
/** An equation that does not hold yet is reckoned to cost this much more. */
const OPEN = 1

interface State {
  readonly unknown: number
  readonly by: 1 | -1
  readonly before: State | undefined
  /** How far each equation is off that does not hold. */
  readonly off: ReadonlyMap<number, number>
  readonly cost: number
}

/**
 * A cheap move that changes one number: first changes that number, then repairs the equations that no
 * longer hold, the cheapest way so far first. `undefined` if there is none or the search gave up.
 */
export function moveThrough(
  { equations, equationsOf }: Whole,
  start: number,
  price: Price,
  directions: readonly (1 | -1)[] = [1, -1],
): Move | undefined {
  const factorOf = (equation: number, unknown: number): number =>
    equations[equation]?.terms.find(([one]) => one === unknown)?.[1] ?? 0
  const extended = (before: State | undefined, unknown: number, by: 1 | -1): State | undefined => {
    const cost = price(unknown, by)
    if (cost === undefined) return undefined
    const off = new Map(before?.off)
    for (const equation of equationsOf[unknown] ?? []) {
      const now = (off.get(equation) ?? 0) + factorOf(equation, unknown) * by
      if (now === 0) off.delete(equation)
      else off.set(equation, now)
    }
    return { unknown, by, before, off, cost: (before?.cost ?? 0) + cost + STEP }
  }
  const queue = new Queue()
  for (const by of directions) queue.push(extended(undefined, start, by))
  for (let states = 0; states < MOST_STATES; states++) {
    const state = queue.pop()
    if (state === undefined) return undefined
    const [wrong] = state.off
    if (wrong === undefined) return moveOf(state)
    const [equation, amount] = narrowest(equations, state.off) ?? wrong
    for (const [unknown, factor] of equations[equation]?.terms ?? []) {
      if (isIn(state, unknown)) continue
      queue.push(extended(state, unknown, amount * factor > 0 ? -1 : 1))
    }
  }
  return undefined
}

/** Of the equations that do not hold, the one with the fewest numbers. */
function narrowest(equations: Whole['equations'], off: ReadonlyMap<number, number>) {
  let best: readonly [number, number] | undefined
  let least = Infinity
  for (const entry of off) {
    const size = equations[entry[0]]?.terms.length ?? 0
    if (size < least) [best, least] = [entry, size]
  }
  return best
}

function isIn(state: State, unknown: number): boolean {
  for (let at: State | undefined = state; at !== undefined; at = at.before) {
    if (at.unknown === unknown) return true
  }
  return false
}

function moveOf(state: State): Move {
  const move: [number, 1 | -1][] = []
  for (let at: State | undefined = state; at !== undefined; at = at.before) {
    move.push([at.unknown, at.by])
  }
  return move
}

/** The cheapest state first, of equals the one that came first: a heap. */
class Queue {
  readonly #heap: { readonly state: State; readonly rank: number; readonly order: number }[] = []
  #order = 0

  push(state: State | undefined): void {
    if (state === undefined) return
    const heap = this.#heap
    const entry = { state, rank: state.cost + OPEN * state.off.size, order: this.#order++ }
    let at = heap.push(entry) - 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      const above = heap[parent]
      if (above === undefined || !isBefore(entry, above)) break
      heap[at] = above
      at = parent
    }
    heap[at] = entry
  }

  pop(): State | undefined {
    const heap = this.#heap
    const first = heap[0]
    const last = heap.pop()
    if (first === undefined || last === undefined || heap.length === 0) return first?.state
    let at = 0
    for (;;) {
      const left = heap[2 * at + 1]
      const right = heap[2 * at + 2]
      if (left === undefined) break
      const [child, next] =
        right !== undefined && isBefore(right, left) ? [right, 2 * at + 2] : [left, 2 * at + 1]
      if (!isBefore(child, last)) break
      heap[at] = child
      at = next
    }
    heap[at] = last
    return first.state
  }
}

interface Ranked {
  readonly rank: number
  readonly order: number
}

function isBefore(a: Ranked, b: Ranked): boolean {
  return a.rank < b.rank || (a.rank === b.rank && a.order < b.order)
}

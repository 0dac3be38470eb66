import type { Grid } from './grid.js'

/** Between which values a hidden number may lie, as far as those who read the table may know. */
export interface Bounds {
  readonly low: number
  readonly high: number
}

/**
 * The hidden numbers of a table that can have one value only, given every number shown and bounds
 * for the hidden ones. Exact: the tables that agree with what is shown are the flows of a network
 * with whole capacities, and one number of such a flow can change if and only if there is a way to
 * pass one unit around a circle through it (Ford and Fulkerson).
 *
 * @param bounds of each arc; `undefined` for a number that is shown
 */
export function exposed(grid: Grid, bounds: readonly (Bounds | undefined)[]): ReadonlySet<number> {
  const steps = residual(grid, bounds)
  const free = new Set<number>()
  const fixed = new Set<number>()
  bounds.forEach((bound, arc) => {
    if (bound === undefined || free.has(arc)) return
    const circle = circleThrough(grid, steps, bounds, arc)
    if (circle === undefined) fixed.add(arc)
    // Every number on the circle changes with it.
    else for (const changed of circle) free.add(changed)
  })
  return fixed
}

interface Step {
  readonly arc: number
  readonly to: number
}

/** For each node: where one unit more can go, by adding to an arc that leaves it or taking from one that enters. */
function residual(
  { arcs, nodes }: Grid,
  bounds: readonly (Bounds | undefined)[],
): readonly (readonly Step[])[] {
  const steps = Array.from({ length: nodes }, (): Step[] => [])
  arcs.forEach(({ value, from, to }, arc) => {
    const bound = bounds[arc]
    if (bound === undefined) return
    if (value < bound.high) steps[from]?.push({ arc, to })
    if (value > bound.low) steps[to]?.push({ arc, to: from })
  })
  return steps
}

function circleThrough(
  { arcs }: Grid,
  steps: readonly (readonly Step[])[],
  bounds: readonly (Bounds | undefined)[],
  arc: number,
): readonly number[] | undefined {
  const { from, to, value } = arcs[arc] ?? { from: 0, to: 0, value: 0 }
  const { low, high } = bounds[arc] ?? { low: value, high: value }
  const way =
    (value < high ? path(steps, to, from, arc) : undefined) ??
    (value > low ? path(steps, from, to, arc) : undefined)
  return way && [arc, ...way]
}

/** The arcs of a shortest way from one node to another that does not use one arc. */
function path(
  steps: readonly (readonly Step[])[],
  start: number,
  end: number,
  without: number,
): readonly number[] | undefined {
  const came = new Map<number, { readonly node: number; readonly arc: number }>()
  const queue = [start]
  for (const node of queue) {
    if (node === end) break
    for (const { arc, to } of steps[node] ?? []) {
      if (arc === without || to === start || came.has(to)) continue
      came.set(to, { node, arc })
      queue.push(to)
    }
  }
  if (!came.has(end)) return undefined
  const way: number[] = []
  for (let at = came.get(end); at !== undefined; at = came.get(at.node)) way.push(at.arc)
  return way
}

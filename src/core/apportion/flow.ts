/**
 * A network of arcs that carry whole units round in circles: what flows into a node flows out of it.
 * Each arc leads to another node and has a lowest and a highest flow; numbers start at 0.
 */
export interface Network {
  readonly nodes: number
  readonly from: number[]
  readonly to: number[]
  readonly low: number[]
  readonly high: number[]
  readonly flow: number[]
}

/** An empty network with room for so many nodes and arcs. */
export function network(nodes: number, arcs: number): Network {
  const [from, to, low, high, flow] = [0, 1, 2, 3, 4].map(() => noughts(arcs))
  return { nodes, from, to, low, high, flow } as Network
}

/**
 * Raises every arc to its lowest flow by sending units round circles through it, each found breadth
 * first; no arc leaves its bounds and no other arc sinks further below them. Starts from any
 * circulation in which no arc is above its highest flow. Whole throughout, so the outcome is too.
 *
 * @returns whether it succeeded. By Hoffman's circulation theorem it does whenever any circulation,
 * even a broken one, lies within the bounds: where no circle is found, the nodes reached form a cut
 * whose arcs out are full and whose arcs in are at their lowest or below.
 */
export function meetLowBounds(net: Network): boolean {
  const { from, to, low, flow } = net
  let arcsAt: ArcsAt | undefined
  for (let arc = 0; arc < flow.length; arc++) {
    while (at(flow, arc) < at(low, arc)) {
      arcsAt ??= adjacency(net)
      if (!sendRound(net, arcsAt, at(to, arc), at(from, arc))) return false
      flow[arc] = at(flow, arc) + 1
    }
  }
  return true
}

/** A list of so many noughts: for small tables much quicker to make than a typed array. */
export function noughts(count: number): number[] {
  return new Array<number>(count).fill(0)
}

/** The ends of arcs by node: `ends[start[n] … start[n + 1]]` are those at n, arc × 2, and + 1 at its head. */
interface ArcsAt {
  readonly start: readonly number[]
  readonly ends: readonly number[]
}

function adjacency({ nodes, from, to }: Network): ArcsAt {
  const start = noughts(nodes + 2)
  for (const heads of [from, to]) {
    for (const node of heads) start[node + 2] = at(start, node + 2) + 1
  }
  for (let i = 2; i < start.length; i++) start[i] = at(start, i) + at(start, i - 1)
  const ends = noughts(2 * from.length)
  for (let arc = 0; arc < from.length; arc++) {
    for (let head = 0; head < 2; head++) {
      const node = at(head === 0 ? from : to, arc)
      const place = at(start, node + 1)
      ends[place] = 2 * arc + head
      start[node + 1] = place + 1
    }
  }
  return { start, ends }
}

/** Sends one unit from one node to another over the shortest way that stays within the bounds. */
function sendRound(net: Network, arcsAt: ArcsAt, source: number, target: number): boolean {
  const { from, to, flow } = net
  const reachedBy = searched(net, arcsAt, source, target)
  if (reachedBy === undefined) return false
  for (let node = target; node !== source;) {
    const end = at(reachedBy, node)
    const arc = end >> 1
    const forward = (end & 1) === 0
    flow[arc] = at(flow, arc) + (forward ? 1 : -1)
    node = forward ? at(from, arc) : at(to, arc)
  }
  return true
}

/** For each node reached the arc end it was reached by, or `undefined` if the target was not reached. */
function searched(
  { nodes, from, to, low, high, flow }: Network,
  { start, ends }: ArcsAt,
  source: number,
  target: number,
): readonly number[] | undefined {
  const reachedBy = new Array<number>(nodes).fill(-1)
  const queue = [source]
  reachedBy[source] = 0
  for (const node of queue) {
    for (let i = at(start, node); i < at(start, node + 1); i++) {
      const end = at(ends, i)
      const arc = end >> 1
      const forward = (end & 1) === 0
      const next = forward ? at(to, arc) : at(from, arc)
      if (at(reachedBy, next) >= 0) continue
      if (forward ? at(flow, arc) >= at(high, arc) : at(flow, arc) <= at(low, arc)) continue
      reachedBy[next] = end
      if (next === target) return reachedBy
      queue.push(next)
    }
  }
  return undefined
}

function at(list: readonly number[], index: number): number {
  return list[index] ?? 0
}

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meetLowBounds, network } from '../../../src/core/apportion/flow.js'
import type { Network } from '../../../src/core/apportion/flow.js'
import { roundedCells } from '../../../src/core/apportion/rounding.js'
import { proportion, share } from '../../../src/core/apportion/share.js'
import { exactTotals } from '../../../src/core/apportion/totals.js'
import { runs } from '../../support/runs.js'
import { codesOf } from '../calendar/issue-of.js'

interface Arc {
  readonly from: number
  readonly to: number
  readonly low: number
  readonly spare: number
}

const NODES = 4

function netOf(arcs: readonly Arc[]): Network {
  const net = network(NODES, arcs.length)
  arcs.forEach(({ from, to, low, spare }, i) => {
    net.from[i] = from
    net.to[i] = to
    net.low[i] = low
    net.high[i] = low + spare
  })
  return net
}

/** What flows into each node less what flows out. */
function excess(arcs: readonly Arc[], flow: ArrayLike<number>): number[] {
  const nodes = new Array<number>(NODES).fill(0)
  arcs.forEach(({ from, to }, i) => {
    nodes[from] = (nodes[from] ?? 0) - (flow[i] ?? 0)
    nodes[to] = (nodes[to] ?? 0) + (flow[i] ?? 0)
  })
  return nodes
}

/** Whether any circulation lies within the bounds, by trying them all. */
function isFeasible(arcs: readonly Arc[], flow: readonly number[] = []): boolean {
  const arc = arcs[flow.length]
  if (!arc) return excess(arcs, flow).every((rest) => rest === 0)
  for (let units = arc.low; units <= arc.low + arc.spare; units++) {
    if (isFeasible(arcs, [...flow, units])) return true
  }
  return false
}

const nodes = fc.nat(NODES - 1)
const arcs = fc.array(
  fc
    .record({ from: nodes, to: nodes, low: fc.nat(1), spare: fc.nat(2) })
    .filter(({ from, to }) => from !== to),
  { maxLength: 7 },
)

describe('meetLowBounds', () => {
  it('finds a circulation within the bounds exactly when there is one', () => {
    const seen = { met: 0, failed: 0 }
    const often = runs(3_000)
    fc.assert(
      fc.property(arcs, (list) => {
        const net = netOf(list)
        const met = meetLowBounds(net)
        expect(met).toBe(isFeasible(list))
        expect(excess(list, net.flow)).toEqual([0, 0, 0, 0])
        list.forEach(({ low, spare }, i) => {
          expect(net.flow[i]).toBeLessThanOrEqual(low + spare)
          if (met) expect(net.flow[i]).toBeGreaterThanOrEqual(low)
        })
        seen[met ? 'met' : 'failed'] += 1
      }),
      often,
    )
    expect(Math.min(seen.met, seen.failed)).toBeGreaterThan(often.numRuns / 30)
  })
})

describe('a search for circles', () => {
  it('keeps to the first way it found to a node, also if that was over the first arc', () => {
    // From 0 over 1, 2 and 3 back to 0; the way from 2 to 1 leads nowhere.
    const ways = [
      [0, 1],
      [1, 2],
      [2, 1],
      [2, 3],
      [3, 0],
    ]
    const list = ways.map(([from = 0, to = 0]) => ({
      from,
      to,
      low: from === 3 && to === 0 ? 1 : 0,
      spare: 1,
    }))
    const net = netOf(list)
    expect(meetLowBounds(net)).toBe(true)
    expect(net.flow).toEqual([1, 1, 0, 1, 1])
  })
})

describe('share', () => {
  const exact = (cents: number, whole: readonly bigint[]) => {
    const sum = whole.reduce((all, weight) => all + weight, 0n)
    return whole.map((weight) => {
      const product = BigInt(cents) * weight
      const rest = ((product % sum) + sum) % sum
      return [Number((product - rest) / sum), rest]
    })
  }

  it('divides exactly where a product only just is no safe integer', () => {
    for (const [sum, cents, weight] of [
      [94908438, 94908433, 94904099],
      [94907541, 94907500, 94905032],
    ] as const) {
      const whole = [weight, sum - weight]
      const { floors, remainders } = share(cents, proportion(whole))
      expect(floors.map((floor, i) => [floor, BigInt(remainders[i] ?? -1)])).toEqual(
        exact(cents, whole.map(BigInt)),
      )
    }
  })

  it('divides exactly, in numbers as in bigints', () => {
    const weights = fc.oneof(fc.nat(9), fc.nat(10 ** 6), fc.nat(2 ** 27), fc.maxSafeNat())
    const amounts = fc.oneof(fc.integer({ min: -99, max: 99 }), fc.integer(), fc.maxSafeInteger())
    fc.assert(
      fc.property(amounts, fc.array(weights, { maxLength: 5 }), (cents, list) => {
        const whole = [1, ...list]
        const { floors, remainders } = share(cents, proportion(whole))
        expect(floors.map((floor, i) => [floor, BigInt(remainders[i] ?? -1)])).toEqual(
          exact(cents, whole.map(BigInt)),
        )
      }),
      runs(5_000),
    )
  })
})

describe('exactTotals', () => {
  it('sees that two halves are whole', () => {
    const halves = exactTotals(
      new Map([
        [proportion([1, 1]), 1],
        [proportion([3, 1, 2]), 1],
      ]),
      2,
    )
    expect([...halves.floors]).toEqual([1, 0])
    expect([...halves.broken]).toEqual([0, 1])
  })

  it('sees that thirds of three rows are whole, and what only just is not', () => {
    const third = proportion([1, 2])
    const other = proportion([2, 1, 0])
    const nearly = proportion([10 ** 15 + 1, 2 * 10 ** 15])
    const sum = exactTotals(
      new Map([
        [third, 1],
        [other, 1],
      ]),
      2,
    )
    expect([...sum.floors]).toEqual([1, 1])
    expect([...sum.broken]).toEqual([0, 0])
    const close = exactTotals(
      new Map([
        [nearly, 1],
        [other, 1],
      ]),
      2,
    )
    expect([...close.floors]).toEqual([1, 0])
    expect([...close.broken]).toEqual([1, 1])
  })
})

describe('roundedCells', () => {
  const rows = [
    { cents: 1, by: proportion([1, 1]), group: undefined },
    { cents: 2, by: proportion([1, 1]), group: undefined },
  ]

  it('meets the column totals preferred', () => {
    expect([...roundedCells({ rows, columns: 2, groups: 0 }, [1, 2])]).toEqual([0, 1, 1, 1])
    expect([...roundedCells({ rows, columns: 2, groups: 0 }, [2, 1])]).toEqual([1, 0, 1, 1])
  })

  it('meets them beside column floors above zero', () => {
    const three = [1, 1, 1].map((cents) => ({ cents, by: proportion([1, 1]), group: undefined }))
    for (const [left, right] of [
      [1, 2],
      [2, 1],
    ] as const) {
      const cells = roundedCells({ rows: three, columns: 2, groups: 0 }, [left, right])
      expect(cells.filter((_, i) => i % 2 === 0).reduce((sum, cell) => sum + cell, 0)).toBe(left)
      expect(cells.filter((_, i) => i % 2 === 1).reduce((sum, cell) => sum + cell, 0)).toBe(right)
    }
  })

  it('drops a preference that the rows do not allow', () => {
    expect([...roundedCells({ rows, columns: 2, groups: 0 }, [2, 2])]).toEqual([1, 0, 1, 1])
  })

  it('reports as its own fault what cannot happen', () => {
    const none = [{ cents: 1, by: proportion([0, 0]), group: undefined }]
    const compute = () => roundedCells({ rows: none, columns: 2, groups: 0 })
    expect(codesOf(compute)).toEqual(['apportion/internal'])
  })
})

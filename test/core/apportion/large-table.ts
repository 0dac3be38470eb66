import { amountText } from '../../../src/testing/amounts.js'
import type { PlainTable } from '../../../src/testing/tables.js'
import type { PlainWeights } from '../../../src/testing/weights.js'

/** A large table from a seed: drawing each weight apart would take longer than the test itself. */
export function largeTable(seed: number, rows = 200, columns = 342): PlainTable {
  let state = seed >>> 0
  const upTo = (most: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * (most + 1))
  }
  const most = [1, 9, 900_000, 10 ** 12][upTo(3)] ?? 1
  const size = [9, 500, 10 ** 9][upTo(2)] ?? 1
  const owns = upTo(2) / 2
  const groups = [0, 3, 40][upTo(2)] ?? 0
  const weights = (): PlainWeights =>
    Object.fromEntries(
      Array.from({ length: columns }, (_, c) => [`GM${1000 + c}`, c === 0 ? 1 : upTo(most)]),
    )
  return {
    rows: Array.from({ length: rows }, (_, r) => ({
      row: `line ${1000 + r}`,
      amount: amountText(upTo(size) * (upTo(9) === 0 ? -1 : 1)),
      ...(groups > 0 && { group: `purpose ${upTo(groups - 1)}` }),
      ...(upTo(99) < owns * 100 && { weights: weights() }),
    })),
    weights: weights(),
  }
}

import * as fc from 'fast-check'
import type { TableInput, TableRow } from '../../../src/core/apportion/index.js'

/** Names that are awkward as keys of an object stand among the plain ones. */
const NAMES = [
  '__proto__',
  'constructor',
  'toString',
  '',
  '10',
  '9',
  'é',
  'GM0307',
  'GM0344',
  'Z',
  'a',
  'b',
]

export const names = (least = 1): fc.Arbitrary<string[]> =>
  fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: least, maxLength: NAMES.length })

export type PlainWeight = number | string

/** Weights as JSON can hold them: whole numbers small and large, decimals, fractions, and often zero. */
export const plainWeights: fc.Arbitrary<PlainWeight> = fc.oneof(
  { weight: 4, arbitrary: fc.nat(6) },
  { weight: 3, arbitrary: fc.nat(900_000) },
  { weight: 1, arbitrary: fc.maxSafeNat() },
  { weight: 1, arbitrary: fc.nat(10_000).map((n) => `0.${String(n).padStart(5, '0')}`) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.nat(99), fc.integer({ min: 1, max: 99 })).map((p) => p.join('/')),
  },
  { weight: 1, arbitrary: fc.bigInt({ min: 0n, max: 10n ** 30n }).map(String) },
)

/** Amounts in cents: nought, small and large, of both signs. */
export const cents: fc.Arbitrary<number> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -12, max: 12 }) },
  { weight: 3, arbitrary: fc.integer({ min: -300, max: 9_999_999 }) },
  { weight: 1, arbitrary: fc.integer({ min: -(10 ** 13), max: 10 ** 13 }) },
)

/** An amount as text, the way it stands in JSON. */
export function inEuros(amount: number): string {
  const digits = String(Math.abs(amount)).padStart(3, '0')
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

export type PlainWeights = Readonly<Record<string, PlainWeight>>

/** A table as JSON can hold it. */
export interface PlainTable extends TableInput {
  readonly rows: readonly (TableRow & {
    readonly amount: string
    readonly weights?: PlainWeights
  })[]
  readonly weights: PlainWeights
}

function weightsOver(columns: readonly string[]): fc.Arbitrary<PlainWeights> {
  return fc
    .array(plainWeights, { minLength: columns.length, maxLength: columns.length })
    .map((list) =>
      list.every((weight) => Number(weight) === 0 || /^0+\//.test(String(weight)))
        ? [1, ...list.slice(1)]
        : list,
    )
    .map((list) => Object.fromEntries(columns.map((column, i) => [column, list[i] ?? 0])))
}

/** Tables up to 12 × 12 with groups, shared and own weights, and amounts of both signs. */
export const tables: fc.Arbitrary<PlainTable> = fc
  .tuple(names(), names(), fc.constantFrom(0, 0, 0.3, 1))
  .chain(([rows, columns, own]) =>
    fc.record({
      weights: weightsOver(columns),
      rows: fc.tuple(
        ...rows.map((row) =>
          fc
            .record({
              cents,
              group: fc.constantFrom(undefined, 'library', 'promotion', '__proto__'),
              isOwn: fc.double({ min: 0, max: 1, noNaN: true }).map((x) => x < own),
              weights: weightsOver(columns),
            })
            .map(({ cents: amount, group, isOwn, weights }) => ({
              row,
              amount: inEuros(amount),
              ...(group !== undefined && { group }),
              ...(isOwn && { weights }),
            })),
        ),
      ),
    }),
  )

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
      amount: inEuros(upTo(size) * (upTo(9) === 0 ? -1 : 1)),
      ...(groups > 0 && { group: `purpose ${upTo(groups - 1)}` }),
      ...(upTo(99) < owns * 100 && { weights: weights() }),
    })),
    weights: weights(),
  }
}

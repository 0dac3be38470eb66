// What streams show when they stand beside each other: ends, overlaps and differences.
import type { Period } from './entries.js'
import { grouped, compareCodeUnits } from '../core/lists/index.js'
import type { MoneyStream } from './model.js'
import type { AccountingDifference, FundedTwice, StreamEnd } from './results.js'

/** The streams whose last day lies in the period, by that day. */
export function endsIn(
  streams: readonly MoneyStream[],
  { from, to }: Period,
): readonly StreamEnd[] {
  return streams
    .flatMap(({ id, name, until, term }) =>
      until !== null && from <= until && until <= to ? [{ stream: id, name, until, term }] : [],
    )
    .sort((a, b) => compareCodeUnits(a.until, b.until))
}

/**
 * Every pair of streams that pay for one purpose of one recipient on the same days. Streams to the
 * municipality and to the library are no pair: the one may be the other passed on.
 */
export function fundedTwice(
  streams: readonly MoneyStream[],
  period: Period,
): readonly FundedTwice[] {
  return byPurpose(streams).flatMap(([purpose, own]) =>
    own.flatMap((a, i) => own.slice(i + 1).flatMap((b) => pairOf(purpose, a, b, period))),
  )
}

/** What decides whether two streams pay for the same thing at the same time. */
const DECISIVE = ['purposes', 'forWhom', 'from', 'until']

function pairOf(purpose: string, a: MoneyStream, b: MoneyStream, period: Period): FundedTwice[] {
  if (a.forWhom !== null && b.forWhom !== null && a.forWhom !== b.forWhom) return []
  const known = (...days: readonly (string | null)[]) => days.flatMap((day) => day ?? []).sort()
  const from = known(a.from, b.from).at(-1) ?? null
  const until = known(a.until, b.until)[0] ?? null
  if (from !== null && (from > period.to || (until !== null && until < from))) return []
  if (until !== null && until < period.from) return []
  const certain = [a, b].every(
    (one) =>
      one.forWhom !== null &&
      one.from !== null &&
      (one.until !== null || one.term === 'structural') &&
      !DECISIVE.some((field) => one.assumed.includes(field)),
  )
  return [{ purpose, streams: [a.id, b.id], from, until, certain }]
}

/** The purposes whose streams, as far as known, are accounted for in more than one way. */
export function accountingDiffers(
  streams: readonly MoneyStream[],
): readonly AccountingDifference[] {
  return byPurpose(streams).flatMap(([purpose, own]) => {
    const ways = own.flatMap(({ accountedThrough }) => accountedThrough ?? [])
    const lines = [...new Set(ways)].sort().map((accountedThrough) => ({
      accountedThrough,
      streams: own.flatMap((one) => (one.accountedThrough === accountedThrough ? [one.id] : [])),
    }))
    return lines.length > 1 ? [{ purpose, ways: lines }] : []
  })
}

/** How many pairs of streams have a purpose in common, each purpose counted. */
export function pairsIn(streams: readonly MoneyStream[]): number {
  return byPurpose(streams).reduce((sum, [, { length }]) => sum + (length * (length - 1)) / 2, 0)
}

/** The streams of each purpose, in the order of its name. */
function byPurpose(
  streams: readonly MoneyStream[],
): readonly (readonly [purpose: string, streams: readonly MoneyStream[]])[] {
  const each = streams.flatMap((stream) => stream.purposes.map((purpose) => ({ purpose, stream })))
  return [...grouped(each, ({ purpose }) => purpose)]
    .sort(([a], [b]) => compareCodeUnits(a, b))
    .map(([purpose, own]) => [purpose, own.map(({ stream }) => stream)])
}

const OPEN = [
  'provider',
  'forWhom',
  'legalForm',
  'term',
  'from',
  'until',
  'accountedThrough',
] as const

/** The fields of a stream that are not known; a structural stream without an end lacks nothing. */
export function unknownOf(stream: MoneyStream): readonly string[] {
  const unknown = OPEN.filter(
    (name) => stream[name] === null && !(name === 'until' && stream.term === 'structural'),
  )
  return [
    ...unknown,
    ...(stream.purposes.length === 0 ? ['purposes'] : []),
    ...(stream.awarded.length === 0 ? ['awarded'] : []),
    ...stream.announced.flatMap(({ amount }, i) =>
      amount === null ? [`announced.${i}.amount`] : [],
    ),
    ...stream.payments.flatMap(({ expectedOn, receivedOn }, i) =>
      expectedOn === null && receivedOn === null ? [`payments.${i}.expectedOn`] : [],
    ),
  ]
}

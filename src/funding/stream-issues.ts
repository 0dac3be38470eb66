import { daysBetween } from '../core/calendar/index.js'
import { sumEuros } from '../core/money/index.js'
import type { Issue, Path } from '../core/result/index.js'
import type { Period } from './entries.js'
import type { MoneyStream } from './model.js'
import { awardDiffers, awardedFirst, paidAboveAward, paidLate, twoRecipients } from './notes.js'
import { regimeIssues } from './regime-issues.js'

/** What is worth looking at in sound streams, each by itself and all together. */
export function streamIssues(
  streams: readonly MoneyStream[],
  path: Path = [],
  period?: Period,
): readonly Issue[] {
  return [
    ...streams.flatMap((stream, i) => [
      ...amountIssues(stream, [...path, i]),
      ...dateIssues(stream, [...path, i]),
    ]),
    ...recipientIssues(streams, path),
    ...regimeIssues(streams, path, period),
  ]
}

/** What was announced, when every amount of it is known; nothing announced is `null`. */
export function announcedOf({ announced }: MoneyStream) {
  const amounts = announced.flatMap(({ amount }) => (amount === null ? [] : [amount]))
  return announced.length > 0 && amounts.length === announced.length ? sumEuros(amounts) : null
}

/** What was awarded; no award is `null`. */
export function awardedOf({ awarded }: MoneyStream) {
  return awarded.length > 0 ? sumEuros(awarded.map(({ amount }) => amount)) : null
}

function amountIssues(stream: MoneyStream, path: Path): Issue[] {
  const awarded = awardedOf(stream)
  if (awarded === null) return []
  const announced = announcedOf(stream)
  const paid = sumEuros(stream.payments.map(({ amount }) => amount))
  const { id } = stream
  return [
    ...(announced !== null && !announced.equals(awarded)
      ? [awardDiffers({ stream: id, announced, awarded }, [...path, 'awarded'])]
      : []),
    ...(paid.compare(awarded) > 0
      ? [paidAboveAward({ stream: id, paid, awarded }, [...path, 'payments'])]
      : []),
  ]
}

function dateIssues({ id, announced, awarded, payments }: MoneyStream, path: Path): Issue[] {
  const [announcedOn] = daysOf(announced)
  const [awardedOn] = daysOf(awarded)
  return [
    ...(announcedOn !== undefined && awardedOn !== undefined && awardedOn < announcedOn
      ? [awardedFirst({ stream: id, announcedOn, awardedOn }, [...path, 'awarded'])]
      : []),
    ...payments.flatMap(({ expectedOn, receivedOn }, i) => {
      if (expectedOn === null || receivedOn === null || receivedOn <= expectedOn) return []
      const days = daysBetween(expectedOn, receivedOn)
      const at = [...path, 'payments', i]
      return [paidLate({ stream: id, expectedOn, receivedOn, days }, at)]
    }),
  ]
}

/** The days that are known, first to last. */
function daysOf(entries: readonly { readonly on: string | null }[]): readonly string[] {
  return entries.flatMap(({ on }) => on ?? []).sort()
}

function recipientIssues(streams: readonly MoneyStream[], path: Path): Issue[] {
  const to = (whom: string) => streams.filter((one) => one.forWhom === whom).map(({ id }) => id)
  const [municipality, library] = [to('municipality'), to('library')]
  const both = municipality.length > 0 && library.length > 0
  return both ? [twoRecipients({ municipality, library }, path)] : []
}

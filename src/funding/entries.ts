import type { Text } from '../core/result/index.js'
import type { Euro } from '../core/money/index.js'
import type { MoneyStream, PromisedAmount } from './model.js'
import type { FundingMeasure } from './results.js'

/** Where an amount stands in the overview: a calendar year of the period, no one year, or outside it. */
export type Slot = number | 'none' | 'outside'

/** One amount of one stream under one measure. */
export interface Entry {
  readonly stream: MoneyStream
  readonly measure: FundingMeasure
  readonly slot: Slot
  readonly amount: Euro
  /** The node that holds the amount; a payment is expected and received with one node. */
  readonly node: string
  readonly label: Text
}

export interface Period {
  readonly from: string
  readonly to: string
}

/** The calendar years that have a day in the period. */
export function yearsIn({ from, to }: Period): readonly number[] {
  const [first, last] = [calendarYear(from), calendarYear(to)]
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

/**
 * The amounts of a stream, each in its place. The rule: a payment counts in the year of its day, an
 * announcement or award in the year it names, or else in the one calendar year that its stream lasts.
 * Nothing is ever split over years.
 */
export function entriesOf(stream: MoneyStream, index: number, period: Period): readonly Entry[] {
  const node = (what: string, i: number) => `stream-${index + 1}-${what}-${i + 1}`
  const label = (nl: string, en: string): Text => ({
    nl: `${stream.name.nl}: ${nl}`,
    en: `${stream.name.en}: ${en}`,
  })
  const promised = (entry: PromisedAmount<unknown>) =>
    slotOfYear(yearOf(entry, stream), stream, period)
  return [
    ...stream.announced.flatMap((entry, i): Entry[] => {
      const { amount } = entry
      if (amount === null) return []
      const named = { node: node('announced', i), label: label('aangekondigd', 'announced') }
      return [{ stream, measure: 'announced', slot: promised(entry), amount, ...named }]
    }),
    ...stream.awarded.map((entry, i): Entry => {
      const named = { node: node('awarded', i), label: label('verleend', 'awarded') }
      return { stream, measure: 'awarded', slot: promised(entry), amount: entry.amount, ...named }
    }),
    ...stream.payments.flatMap(({ expectedOn, receivedOn, amount }, i): Entry[] => {
      const named = { node: node('payment', i), label: label('betaling', 'payment') }
      const paid = (measure: 'expected' | 'received', day: string | null): Entry => {
        return { stream, measure, slot: slotOfDay(day, stream, period), amount, ...named }
      }
      const expected = paid('expected', expectedOn)
      return receivedOn === null ? [expected] : [expected, paid('received', receivedOn)]
    }),
  ]
}

/** The year that an amount names, or else the one calendar year that its stream lasts. */
export function yearOf(
  { year }: PromisedAmount<unknown>,
  { from, until }: MoneyStream,
): number | null {
  if (year !== null || from === null || until === null) return year
  return calendarYear(from) === calendarYear(until) ? calendarYear(from) : null
}

function slotOfYear(year: number | null, stream: MoneyStream, period: Period): Slot {
  if (year === null) return undated(stream, period)
  return calendarYear(period.from) <= year && year <= calendarYear(period.to) ? year : 'outside'
}

function slotOfDay(day: string | null, stream: MoneyStream, period: Period): Slot {
  if (day === null) return undated(stream, period)
  return period.from <= day && day <= period.to ? calendarYear(day) : 'outside'
}

/** An amount without a date is outside only if its whole stream is. */
function undated({ from, until }: MoneyStream, period: Period): Slot {
  const over = until !== null && until < period.from
  const later = from !== null && from > period.to
  return over || later ? 'outside' : 'none'
}

/** The year of a day. */
export function calendarYear(day: string): number {
  return Number(day.slice(0, 4))
}

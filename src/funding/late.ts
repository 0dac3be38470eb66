import { daysBetween, monthOf } from '../core/calendar/index.js'
import { Euro } from '../core/money/index.js'
import type { Period } from './entries.js'
import type { MoneyStream, StreamPayment } from './model.js'
import type { LatePayment, Shortfall } from './results.js'

/** Net cents by month, in the order of the months; `before` is what there was at the start. */
export interface Course {
  readonly before: number
  readonly net: ReadonlyMap<string, number>
}

/** Where a course is lowest, and what it takes to keep it out of the red. */
export function shortfallOf({ before, net }: Course): Shortfall {
  let balance = before
  let lowest = { month: '', cents: Infinity }
  const inTheRed: string[] = []
  for (const [month, cents] of net) {
    balance = Euro.fromCents(balance + cents).cents
    if (balance < lowest.cents) lowest = { month, cents: balance }
    if (balance < 0) inTheRed.push(month)
  }
  return {
    lowest: { month: lowest.month, balance: Euro.fromCents(lowest.cents) },
    bridging: Euro.fromCents(Math.max(0, -lowest.cents)),
    inTheRed,
  }
}

interface Late extends StreamPayment {
  readonly stream: MoneyStream
  readonly payment: number
  readonly expectedOn: string
  readonly receivedOn: string
}

/** Each late payment with the balance as it would have been, those that cause most first. */
export function latePayments(
  streams: readonly MoneyStream[],
  course: Course,
  period: Period,
): { readonly late: readonly LatePayment[]; readonly allOnTime: Shortfall } {
  const actual = shortfallOf(course)
  const late = streams.flatMap(lateOf).filter((one) => moves(one, period))
  const lines = late.map((one): LatePayment => {
    const onTime = shortfallOf(movedTo(course, one, period))
    const bridgingSaved = actual.bridging.minus(onTime.bridging)
    const { stream, payment, expectedOn, receivedOn, amount } = one
    return {
      stream: stream.id,
      name: stream.name,
      payment,
      expectedOn,
      receivedOn,
      days: daysBetween(expectedOn, receivedOn),
      amount,
      onTime,
      bridgingSaved,
      causes: bridgingSaved.cents > 0 || onTime.inTheRed.length < actual.inTheRed.length,
    }
  })
  const allOnTime = late.reduce((sofar, one) => movedTo(sofar, one, period), course)
  return {
    late: lines.sort((a, b) => b.bridgingSaved.compare(a.bridgingSaved) || b.days - a.days),
    allOnTime: shortfallOf(allOnTime),
  }
}

function lateOf(stream: MoneyStream): readonly Late[] {
  return stream.payments.flatMap(({ expectedOn, receivedOn, amount }, payment) =>
    expectedOn !== null && receivedOn !== null && receivedOn > expectedOn
      ? [{ stream, payment, expectedOn, receivedOn, amount }]
      : [],
  )
}

/** Whether being late changes the period: due by its end, and not there when it began. */
function moves({ expectedOn, receivedOn }: Late, { from, to }: Period): boolean {
  return expectedOn <= to && receivedOn >= from
}

/** The same course with one payment on time; due before the period, it is there at the start. */
function movedTo({ before, net }: Course, late: Late, { from, to }: Period): Course {
  const { cents } = late.amount
  const moved = new Map(net)
  const add = (month: string, more: number) =>
    moved.set(month, Euro.fromCents((moved.get(month) ?? 0) + more).cents)
  if (late.receivedOn <= to) add(monthOf(late.receivedOn), -cents)
  if (late.expectedOn < from) return { before: Euro.fromCents(before + cents).cents, net: moved }
  add(monthOf(late.expectedOn), cents)
  return { before, net: moved }
}

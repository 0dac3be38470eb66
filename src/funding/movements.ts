import { monthOf } from '../core/calendar/index.js'
import type { Period } from './entries.js'
import type { MoneyStream } from './model.js'
import { joined } from './labels.js'
import type { SpreadCost } from './costs.js'
import type { Movement } from './results.js'

/** A movement in its month, with where it comes from. */
export interface Placed extends Movement {
  readonly month: string
  /** The node that holds the amount. */
  readonly node: string
}

/** The payments that come in the period: on the day they came, or else are expected. */
export function incoming(streams: readonly MoneyStream[], period: Period): readonly Placed[] {
  return streams.flatMap(({ id, name, payments }, i) =>
    payments.flatMap(({ expectedOn, receivedOn, amount }, j): Placed[] => {
      const on = receivedOn ?? expectedOn
      if (on === null || !lies(on, period)) return []
      const expected = receivedOn === null
      const node = `stream-${i + 1}-payment-${j + 1}`
      return [{ direction: 'in', id, label: name, on, amount, expected, month: monthOf(on), node }]
    }),
  )
}

/** The costs of the period: on their day, or the parts that fall in it. */
export function outgoing(costs: readonly SpreadCost[], period: Period): readonly Placed[] {
  return costs.flatMap(({ id, label, amount, on, parts }, i): Placed[] => {
    const node = `cost-${i + 1}`
    const common = { direction: 'out', id, label, expected: false } as const
    if (on !== null) {
      return lies(on, period) ? [{ ...common, on, amount, month: monthOf(on), node }] : []
    }
    return parts
      .filter(({ counts }) => counts)
      .map((part) => ({
        ...common,
        label: joined(label, ` ${part.month}`),
        on: null,
        amount: part.amount,
        month: part.month,
        node: `${node}-${part.month}`,
      }))
  })
}

function lies(day: string, { from, to }: Period): boolean {
  return from <= day && day <= to
}

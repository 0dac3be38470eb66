import { monthsBetween } from '../core/calendar/index.js'
import { euro, sumEuros } from '../core/money/index.js'
import type { Euro } from '../core/money/index.js'
import type { Issue } from '../core/result/index.js'
import { read } from '../core/schema/index.js'
import { spreadCosts } from './costs.js'
import { liquidityInput } from './input.js'
import type { LiquidityInput } from './input.js'
import { grouped } from '../core/lists/index.js'
import { latePayments, shortfallOf } from './late.js'
import { explainLiquidity } from './liquidity-explanation.js'
import type { MoneyStream } from './model.js'
import { incoming, outgoing } from './movements.js'
import type { Placed } from './movements.js'
import { undatedPayment } from './notes.js'
import type { Liquidity, LiquidityMonth } from './results.js'
import { streamIssues } from './stream-issues.js'

/**
 * The balance of one library or municipality month by month: the months that end in the red, the
 * bridging needed beforehand, and which late payments cause it, found by computing again with each of
 * them on time.
 *
 * A payment counts on the day it came, or else is expected; one without a date is left out, with a
 * warning. A cost with `from` and `to` is spread evenly over its months by `spread`, and evenly over its days in
 * a month that the period cuts. Only what falls in the period counts; the order within a month is not looked at.
 *
 * @throws SpukError `input/…`, `funding/…`, `money/…` and `calendar/…` with everything that is wrong
 *
 * @example
 * const subsidy = { id: 'subsidie', name: 'Subsidie', forWhom: 'library', payments: [{ expectedOn: '2023-01-15', receivedOn: '2023-06-15', amount: 12000 }] }
 * const costs = [{ id: 'personeel', amount: 12000, from: '2023-01-01', to: '2023-12-31' }]
 * const year = liquidity({ streams: [subsidy], costs, from: '2023-01-01', to: '2023-12-31' })
 * year.inTheRed.join(' ') // => '2023-01 2023-02 2023-03 2023-04 2023-05'
 * String(year.bridging) // => '5000.00'
 * year.late.map(({ stream, days, causes }) => `${stream} ${days} ${causes}`) // => ['subsidie 151 true']
 */
export function liquidity(input: LiquidityInput): Liquidity {
  const { streams, costs: given, from, to, opening: before } = read(liquidityInput, input)
  const opening = before ?? euro(0)
  const period = { from, to }
  const costs = spreadCosts(given, period)
  const names = monthsBetween(from, to)
  const moved = [...incoming(streams, period), ...outgoing(costs, period)]
  const months = monthsOf(names, moved, opening)
  const course = {
    before: opening.cents,
    net: new Map(months.map((one) => [one.month, one.in.minus(one.out).cents])),
  }
  const totals = {
    in: sumEuros(months.map((one) => one.in)),
    out: sumEuros(months.map((one) => one.out)),
    balance: months.at(-1)?.balance ?? opening,
  }
  const shortfall = shortfallOf(course)
  return {
    kind: 'liquidity',
    from,
    to,
    opening,
    ...totals,
    ...shortfall,
    months,
    ...latePayments(streams, course, period),
    issues: [...streamIssues(streams, ['streams']), ...undatedIssues(streams)],
    explanation: explainLiquidity({ opening, months, costs, moved, shortfall, ...totals }),
  }
}

function monthsOf(
  names: readonly string[],
  moved: readonly Placed[],
  opening: Euro,
): readonly LiquidityMonth[] {
  let balance = opening
  const byMonth = grouped(moved, ({ month }) => month)
  return names.map((name) => {
    const movements = (byMonth.get(name) ?? []).map(({ month: _month, node: _node, ...one }) => one)
    const sum = (direction: 'in' | 'out') =>
      sumEuros(movements.flatMap((one) => (one.direction === direction ? [one.amount] : [])))
    const before = balance
    const figures = { in: sum('in'), out: sum('out') }
    balance = before.plus(figures.in).minus(figures.out)
    const inTheRed = balance.cents < 0
    return { month: name, opening: before, ...figures, balance, inTheRed, movements }
  })
}

function undatedIssues(streams: readonly MoneyStream[]): Issue[] {
  return streams.flatMap(({ id, payments }, i) =>
    payments.flatMap(({ expectedOn, receivedOn, amount }, j) =>
      expectedOn === null && receivedOn === null
        ? [undatedPayment({ stream: id, amount }, ['streams', i, 'payments', j])]
        : [],
    ),
  )
}

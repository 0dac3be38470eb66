import { monthsBetween } from '../core/calendar/index.js'
import { euro, sumEuros } from '../core/money/index.js'
import type { Euro, EuroInput } from '../core/money/index.js'
import { Collector } from '../core/result/index.js'
import type { Issue } from '../core/result/index.js'
import type { Period } from './entries.js'
import { grouped } from '../core/lists/index.js'
import { FieldReader, readPeriod } from './guards.js'
import { latePayments, shortfallOf } from './late.js'
import { explainLiquidity } from './liquidity-explanation.js'
import type { MoneyStream } from './model.js'
import { incoming, outgoing } from './movements.js'
import type { Placed } from './movements.js'
import { undatedPayment } from './notes.js'
import { readCosts, spreadOut } from './read-costs.js'
import type { ReadCost } from './read-costs.js'
import { readStreams } from './read-streams.js'
import type { Liquidity, LiquidityInput, LiquidityMonth } from './results.js'
import { streamIssues } from './stream-issues.js'

/** The input after its guards. */
interface ReadLiquidity extends Period {
  readonly streams: readonly MoneyStream[]
  readonly costs: readonly ReadCost[]
  readonly opening: Euro
}

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
  const check = new Collector()
  const fields = new FieldReader(input, ['streams', 'costs', 'from', 'to', 'opening'], [], check)
  const period = readPeriod(fields)
  const read = {
    ...period,
    streams: fields.need('streams', (value) => readStreams(value, check), []),
    costs: fields.need('costs', (value) => readCosts(value, check), []),
    opening: fields.open('opening', (value) => euro(value as EuroInput)) ?? euro(0),
  }
  check.done()
  return liquidityOf(read)
}

function liquidityOf({ streams, from, to, opening, ...read }: ReadLiquidity): Liquidity {
  const period = { from, to }
  const costs = read.costs.map((cost) => spreadOut(cost, period))
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

import { spread } from '../core/apportion/index.js'
import { monthsBetween } from '../core/calendar/index.js'
import type { Euro } from '../core/money/index.js'
import { SpukError } from '../core/result/index.js'
import type { Text } from '../core/result/index.js'
import type { Cost } from './input.js'
import { tooManyMonths } from './issues.js'

/** A cost with the months it falls in: one, on a day, or several with a part each. */
export interface SpreadCost {
  readonly id: string
  readonly label: Text
  readonly amount: Euro
  readonly on: string | null
  /** Empty for a cost on a day. */
  readonly months: readonly {
    readonly month: string
    readonly amount: Euro
    /** The amounts up to and with this month. */
    readonly runningTotal: Euro
  }[]
}

/** 500 costs over four years: each of their months has its own line and its own steps in the explanation. */
const MOST_MONTHS = 24_000

/** Costs with their parts by month. */
export function spreadCosts(costs: readonly Cost[]): readonly SpreadCost[] {
  const months = costs.reduce((sum, cost) => sum + monthsIn(cost), 0)
  if (months > MOST_MONTHS) {
    throw new SpukError([tooManyMonths({ months, most: MOST_MONTHS }, ['costs'])])
  }
  return costs.map(spreadOut)
}

function monthsIn({ from, to }: Cost): number {
  if (from === null || to === null) return 0
  const [first, last] = [from, to].map(
    (day) => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7)),
  )
  return (last ?? 0) - (first ?? 0) + 1
}

function spreadOut({ from, to, id, label, amount, on }: Cost): SpreadCost {
  const cost = { id, label: label ?? { nl: id, en: id }, amount, on }
  if (from === null || to === null) return { ...cost, months: [] }
  const { periods } = spread(amount, monthsBetween(from, to))
  const months = periods.map((one) => ({
    month: one.period,
    amount: one.amount,
    runningTotal: one.runningTotal,
  }))
  return { ...cost, months }
}

import { isoDate, monthsBetween } from '../core/calendar/index.js'
import { spread } from '../core/apportion/index.js'
import { euro } from '../core/money/index.js'
import type { Euro } from '../core/money/index.js'
import { listFrom } from '../core/result/index.js'
import type { Collector, Path, Text } from '../core/result/index.js'
import { amountFrom, FieldReader, nameFrom, textFrom } from './guards.js'
import { costNeedsDate, tooManyMonths } from './issues.js'
import { checkUnique } from './read-streams.js'

/** A cost with the months it falls in: one, on a day, or several with a part each. */
export interface ReadCost {
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

const FIELDS = ['id', 'label', 'amount', 'on', 'from', 'to']

/** Costs as callers write them, with every issue kept in `check`. */
export function readCosts(value: unknown, check: Collector): readonly ReadCost[] {
  const path = ['costs']
  const list = check.attempt(path, () => listFrom(value)) ?? []
  const before = check.issues.length
  const costs = list.map((cost, i) => readCost(cost, [...path, i], check))
  checkUnique(costs, path, check)
  if (check.issues.length > before) return []
  const months = costs.reduce((sum, cost) => sum + monthsIn(cost), 0)
  if (months > MOST_MONTHS) check.add(tooManyMonths({ months, most: MOST_MONTHS }, path))
  return check.issues.length > before ? [] : costs.map(spreadOut)
}

type Unspread = Omit<ReadCost, 'months'> & {
  readonly from: string | null
  readonly to: string | null
}

function readCost(value: unknown, path: Path, check: Collector): Unspread {
  const fields = new FieldReader(value, FIELDS, path, check)
  const id = fields.need('id', nameFrom, '')
  const on = fields.open('on', isoDate)
  const from = fields.open('from', isoDate)
  const to = fields.open('to', isoDate)
  const days = ['on', 'from', 'to'].filter((name) => fields.has(name)).join(' ')
  if (days !== 'on' && days !== 'from to') check.add(costNeedsDate({}, path))
  fields.inOrder(from, to, 'to')
  return {
    id,
    label: fields.open('label', textFrom) ?? { nl: id, en: id },
    amount: fields.need('amount', amountFrom, euro(0)),
    on,
    from,
    to,
  }
}

/** 500 costs over four years: each of their months has its own line and its own steps in the explanation. */
const MOST_MONTHS = 24_000

function monthsIn({ from, to }: Unspread): number {
  if (from === null || to === null) return 0
  const [first, last] = [from, to].map(
    (day) => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7)),
  )
  return (last ?? 0) - (first ?? 0) + 1
}

function spreadOut({ from, to, ...cost }: Unspread): ReadCost {
  if (from === null || to === null) return { ...cost, months: [] }
  const { periods } = spread(cost.amount, monthsBetween(from, to))
  return {
    ...cost,
    months: periods.map(({ period, amount, runningTotal }) => ({
      month: period,
      amount,
      runningTotal,
    })),
  }
}

import { spread } from '../core/apportion/index.js'
import { daysBetween, inWords, lastDayOfMonth, monthsBetween } from '../core/calendar/index.js'
import { MOST_MONTHS } from '../core/limits.js'
import { euro } from '../core/money/index.js'
import type { Euro } from '../core/money/index.js'
import { SpukError } from '../core/result/index.js'
import type { Text } from '../core/result/index.js'
import type { Period } from './entries.js'
import type { Cost } from './input.js'
import { tooManyMonths } from './issues.js'

/** A cost with the parts it falls into; none for a cost on a day. */
export interface SpreadCost extends Pick<Cost, 'id' | 'amount' | 'on'> {
  readonly label: Text
  readonly parts: readonly CostPart[]
}

/** What a cost has in one month, or in one piece of a month that the period cuts. */
export interface CostPart {
  /** The month; of the piece of a cut month that does not count, something with the month in it. */
  readonly key: string
  readonly month: string
  /** Whether it falls in the period. */
  readonly counts: boolean
  readonly amount: Euro
  /** The amounts up to the end of this part, and which share of the cost that is. */
  readonly runningTotal: Euro
  readonly share: { readonly numerator: number; readonly denominator: number }
  /** Up to where that is, in words. */
  readonly upTo: Text
}

/** Costs with their parts by month. */
export function spreadCosts(costs: readonly Cost[], period: Period): readonly SpreadCost[] {
  const months = costs.reduce((sum, cost) => sum + monthsIn(cost), 0)
  if (months > MOST_MONTHS) {
    throw new SpukError([tooManyMonths({ months, most: MOST_MONTHS }, ['costs'])])
  }
  return costs.map((cost) => spreadOut(cost, period))
}

function monthsIn({ from, to }: Cost): number {
  if (from === null || to === null) return 0
  const [first, last] = [from, to].map(
    (day) => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7)),
  )
  return (last ?? 0) - (first ?? 0) + 1
}

/**
 * Spreads a cost evenly over its months; within a month that the period cuts, evenly over the days that the
 * cost has in it. So 310.00 over January counts with 160.00 in a period that begins on 16 January: 16 days of 31.
 * Running totals are rounded, so that two periods side by side have the whole cost between them.
 */
function spreadOut({ id, label, on, amount, from, to }: Cost, period: Period): SpreadCost {
  const cost = { id, label: label ?? { nl: id, en: id }, amount, on }
  if (from === null || to === null) return { ...cost, parts: [] }
  const months = monthsBetween(from, to)
  const pieces = months.flatMap((month, i) => piecesOf(month, i, { from, to }, period))
  const { periods } = spread(
    amount,
    pieces.map(({ key, days, of }) => ({ period: key, weight: `${days}/${of}` })),
  )
  return {
    ...cost,
    parts: pieces.map(({ key, month, counts, before, days, of, upTo }, i) => ({
      key,
      month,
      counts,
      amount: periods[i]?.amount ?? euro(0),
      runningTotal: periods[i]?.runningTotal ?? euro(0),
      share:
        (before + days) % of === 0
          ? { numerator: (before + days) / of, denominator: months.length }
          : { numerator: before + days, denominator: of * months.length },
      upTo,
    })),
  }
}

interface Piece extends Pick<CostPart, 'key' | 'month' | 'counts' | 'upTo'> {
  /** Days of the piece, and of the cost in this month. */
  readonly days: number
  readonly of: number
  /** What comes before it, in the same days: a whole month counts as many as this one. */
  readonly before: number
}

/** The days of a cost in one month: those before the period, in it and after it. */
function piecesOf(month: string, place: number, cost: Period, period: Period): readonly Piece[] {
  const start = `${month}-01`
  const end = lastDayOfMonth(start)
  const [from, to] = [cost.from > start ? cost.from : start, cost.to < end ? cost.to : end]
  const of = daysBetween(from, to) + 1
  const within = (days: number) => Math.min(Math.max(days, 0), of)
  const first = within(daysBetween(from, period.from))
  const after = within(daysBetween(from, period.to) + 1)
  const day = inWords(period.to)
  const borders = [
    { key: 'before', at: 0, until: first, upTo: beforeDay(period.from) },
    {
      key: 'in',
      at: first,
      until: after,
      upTo: { nl: `tot en met ${day.nl}`, en: `up to ${day.en}` },
    },
    { key: 'after', at: after, until: of, upTo: null },
  ]
  return borders.flatMap(({ key, at, until, upTo }): readonly Piece[] => {
    const days = until - at
    if (days <= 0) return []
    const whole = { nl: `tot en met ${month}`, en: `up to ${month}` }
    return [
      {
        key: key === 'in' || days === of ? month : `${key}-${month}`,
        month,
        counts: key === 'in',
        upTo: until === of ? whole : (upTo ?? whole),
        days,
        of,
        before: place * of + at,
      },
    ]
  })
}

function beforeDay(day: string): Text {
  const { nl, en } = inWords(day)
  return { nl: `vóór ${nl}`, en: `before ${en}` }
}

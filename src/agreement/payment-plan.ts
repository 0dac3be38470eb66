import { spread } from '../core/apportion/index.js'
import type { Spread } from '../core/apportion/index.js'
import { monthsBetween, quarterOf } from '../core/calendar/index.js'
import { euro, sumEuros } from '../core/money/index.js'
import type { Euro } from '../core/money/index.js'
import { readCall } from '../core/schema/index.js'
import { paymentPlanCall } from './calls/input.js'
import type { PaymentPlanOptions } from './input.js'
import { entitlement } from './ledger.js'
import type { Agreement } from './model.js'

/**
 * The amount of an agreement spread over the months or quarters of its period (`2024-01`, `2024-Q1`), to
 * the cent. Periods up to the last payment keep what was paid in them, nothing included; the rest
 * follows. The total is the award, what was determined, or the agreed amount before either; or what was
 * paid, if that is more: what is owed back is no part of a plan.
 *
 * A payment before the period counts in its first month, one after it in its last. Advances: Awb 4:95,
 * unchecked.
 *
 * @throws SpukError `input/…`, and the issues of the agreement
 *
 * @example
 * const outcome = validateAgreement({
 *   id: 'Z-1', municipality: { code: 'Utrecht', contacts: [] }, library: { name: 'De Bibliotheek', contacts: [] },
 *   form: 'award-decision', period: { from: '2024-01-01', to: '2024-12-31' }, amount: '1000.01',
 *   purposes: [{ purpose: 'library', amount: '1000.01' }], legalBasis: { ground: 'regulation' }, yearsRunning: 1,
 * }, { today: '2024-01-01' })
 * paymentPlan(outcome.value, { every: 'quarter' }).amounts // => { '2024-Q1': '250.00', '2024-Q2': '250.01', '2024-Q3': '250.00', '2024-Q4': '250.00' }
 */
export function paymentPlan(agreement: Agreement, options: PaymentPlanOptions): Spread {
  const { agreement: read, every } = readCall(paymentPlanCall, { agreement }, options)
  const { period, history, money } = read
  const months = monthsBetween(period.from, period.to)
  const named = (date: string) => (every === 'month' ? date.slice(0, 7) : quarterOf(date))
  const periods = [...new Set(months.map(named))]
  const payments = history
    .filter(({ event }) => event === 'pay')
    .map(({ date, amount }) => {
      const within = date < period.from ? period.from : date > period.to ? period.to : date
      return { period: named(within), amount: amount ?? euro(0) }
    })
  const total = totalOf(read)
  const reached = Math.max(-1, ...payments.map((one) => periods.indexOf(one.period)))
  // The last period stays open as long as something is to come: it can be paid in no later one.
  const isPaid = money.paid.equals(total)
  const settled = isPaid ? reached : Math.min(reached, periods.length - 2)
  const fixed = periods.slice(0, settled + 1).map((name): [string, Euro] => {
    const own = payments.filter((one) => one.period === name)
    return [name, sumEuros(own.map(({ amount }) => amount))]
  })
  return spread(total, periods, { fixed: Object.fromEntries(fixed) })
}

function totalOf({ history, amount, money, state }: Agreement): Euro {
  const isDecided = history.some(({ event }) => event === 'award') || state === 'refused'
  const due = isDecided || state === 'abandoned' || state === 'closed' ? entitlement(money) : amount
  return due.compare(money.paid) < 0 ? money.paid : due
}

import { inputNode } from '../explain/model.js'
import type { Explanation, SpreadNode } from '../explain/model.js'
import { deepFreeze } from '../frozen/index.js'
import { addRatios, Euro, ratioText, roundRatio } from '../money/index.js'
import type { EuroInput } from '../money/index.js'
import type { PeriodInput, Spread, SpreadPeriod } from './model.js'
import { readSpread } from './read-spread.js'
import type { ReadSpread } from './read-spread.js'
import { record } from './record.js'

/** Which periods are settled already. */
export interface SpreadOptions<P extends string = string> {
  /** What these periods got, such as what was paid; it stays. In euros. */
  readonly fixed?: Readonly<Partial<Record<P, EuroInput>>> | undefined
}

/**
 * Spreads a total over periods in their order, in proportion to their weights. Each running total is the
 * exact running total rounded to the cent, halves away from zero, and a period gets what it adds to
 * the one before. So no period is more than a cent off, and the last one needs no correction.
 *
 * Fixed periods keep their amounts; the rest of the total, which may be negative, follows the same
 * rule over the other periods. A correction thus never rewrites what was paid.
 *
 * @param total in euros
 * @param periods in the order in which they are paid; a name alone has weight 1
 * @throws SpukError `apportion/…` and `money/…` with everything that is wrong
 *
 * @example
 * const plan = spread('100.00', ['Q1', 'Q2', 'Q3'])
 * plan.periods.map(({ amount }) => String(amount)) // => ['33.33', '33.34', '33.33']
 * const revised = spread('130.00', ['Q1', 'Q2', 'Q3'], { fixed: { Q1: '33.33' } })
 * revised.periods.map(({ amount }) => String(amount)) // => ['33.33', '48.34', '48.33']
 */
export function spread<P extends string>(
  total: EuroInput,
  periods: readonly PeriodInput<P>[],
  options?: SpreadOptions<NoInfer<P>>,
): Spread<P> {
  const read = readSpread(total, periods, options)
  const parts = spreadOut(read) as SpreadPeriod<P>[]
  const names = parts.map(({ period }) => period)
  const amounts = record(names, (i) => parts[i]?.amount ?? read.total)
  return {
    kind: 'spread',
    total: read.total,
    amounts,
    periods: parts,
    explanation: explained(read, amounts),
  }
}

function spreadOut({ total, settled, periods }: ReadSpread): SpreadPeriod[] {
  const rest = BigInt(total.cents - settled.cents)
  const weights = periods.reduce((sum, { whole }) => sum + whole, 0n)
  const denominator = weights === 0n ? 1n : weights
  let weight = 0n
  let due = 0n
  let fixedSoFar = 0n
  return periods.map(({ period, given, whole, fixed }) => {
    const before = due
    weight += whole
    const exact = { numerator: rest * weight, denominator }
    due = roundRatio(exact, 'half-up')
    const amount = fixed ?? Euro.fromCents(due - before)
    fixedSoFar += BigInt(fixed?.cents ?? 0)
    return {
      period,
      weight: given,
      amount,
      runningTotal: Euro.fromCents(fixedSoFar + due),
      exactRunningTotal: exactText(fixedSoFar, exact.numerator, denominator),
      fixed: fixed !== undefined,
    }
  })
}

const ZERO = { numerator: 0n, denominator: 1n }

/** Cents and a fraction of a cent, in euros. */
function exactText(cents: bigint, numerator: bigint, denominator: bigint): string {
  const sum = { numerator: cents * denominator + numerator, denominator: 100n * denominator }
  return ratioText(addRatios(ZERO, sum))
}

const TITLE = /* @__PURE__ */ deepFreeze({
  nl: 'Spreiding over perioden',
  en: 'Spread over periods',
})
const TOTAL = /* @__PURE__ */ deepFreeze({ nl: 'Te spreiden bedrag', en: 'Amount to spread' })
const METHOD = /* @__PURE__ */ deepFreeze({
  nl: 'Elk lopend totaal is het exacte lopende totaal, afgerond op de cent',
  en: 'Each running total is the exact running total, rounded to the cent',
})

function explained({ total, periods }: ReadSpread, amounts: SpreadNode['amounts']): Explanation {
  const fixed = periods.flatMap((one) => (one.fixed ? [[one.period, one.fixed] as const] : []))
  const node: SpreadNode = {
    type: 'spread',
    id: 'spread',
    label: METHOD,
    unit: 'euro',
    of: ['total'],
    periods: periods.map(({ period, given }) => ({ period, weight: given })),
    fixed: Object.fromEntries(fixed),
    amounts,
    value: total,
  }
  return {
    kind: 'explanation',
    title: TITLE,
    nodes: [inputNode('total', TOTAL, total), node],
    results: { total: 'spread' },
    assumptions: [],
  }
}

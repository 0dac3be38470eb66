import { MOST_ELEMENTS as MOST, MOST_ISSUES } from '../limits.js'
import { Euro, euro, preview, sumEuros } from '../money/index.js'
import type { EuroInput } from '../money/index.js'
import {
  prependPath,
  Collector,
  optionsFrom,
  catchUnreadable,
  SpukError,
  unknownNames,
} from '../result/index.js'
import type { Issue } from '../result/index.js'
import {
  duplicateKey,
  noPeriods,
  notAName,
  notFixed,
  nothingLeftOpen,
  notPeriods,
  tooMany,
  unknownPeriod,
} from './issues.js'
import { readWeight, wholeNumbers } from './weights.js'

/** A total and its periods, ready to spread. */
export interface ReadSpread {
  readonly total: Euro
  /** What the fixed periods add up to. */
  readonly settled: Euro
  readonly periods: readonly ReadPeriod[]
}

/** One period of it. */
export interface ReadPeriod {
  readonly period: string
  /** Its weight as the caller wrote it. */
  readonly given: number | string
  /** Its weight as a whole number in proportion to the others; 0 if it is fixed. */
  readonly whole: bigint
  readonly fixed: Euro | undefined
}

/** Reads a total with its periods; throws everything that is wrong with them at once. */
export function readSpread(total: unknown, periods: unknown, options: unknown): ReadSpread {
  const check = new Collector()
  const amount = check.attempt(['total'], () => catchUnreadable(() => euro(total as EuroInput)))
  const named = check.attempt(['periods'], () => catchUnreadable(() => namedWeights(periods)))
  const fixed = check.attempt([], () => fixedAmounts(options))
  if (named && fixed) {
    const names = new Set(named.map(({ period }) => period))
    for (const period of fixed.keys()) {
      if (!names.has(period)) {
        check.add(unknownPeriod({ period: preview(period) }, ['fixed', period]))
      }
    }
  }
  const settled = fixed && check.attempt(['fixed'], () => sumEuros(fixed.values()))
  if (!amount || !named || !fixed || !settled) throw new SpukError(check.issues)
  const open = named.map(({ period, given }) => (fixed.has(period) ? 0 : given))
  const whole = check.attempt(['periods'], () => wholeNumbers(open))
  const rest = check.attempt(['fixed'], () => amount.minus(settled))
  if (rest && rest.cents !== 0 && whole?.every((weight: number | bigint) => Number(weight) === 0)) {
    check.add(nothingLeftOpen({ total: amount, fixed: settled }, ['periods']))
  }
  check.done()
  return {
    total: amount,
    settled,
    periods: named.map((one, i) => ({
      ...one,
      whole: BigInt(whole?.[i] ?? 0),
      fixed: fixed.get(one.period),
    })),
  }
}

type Named = Pick<ReadPeriod, 'period' | 'given'>

function namedWeights(periods: unknown): Named[] {
  if (!Array.isArray(periods)) throw new SpukError([notPeriods({ given: preview(periods) })])
  if (periods.length === 0) throw new SpukError([noPeriods({})])
  if (periods.length > MOST) throw new SpukError([tooMany({ most: MOST })])
  const issues: Issue[] = []
  const named: Named[] = []
  const names = new Set<unknown>()
  for (let n = 0; n < periods.length && issues.length < MOST_ISSUES; n++) {
    const one: unknown = periods[n]
    const { period, weight = 1 } = fieldsOf(one, issues, n)
    const name = preview(period)
    if (typeof period !== 'string') issues.push(notAName({ given: name }, [n]))
    else if (names.has(period)) issues.push(duplicateKey({ key: name }, [n]))
    names.add(period)
    named.push({
      period: period as string,
      given: readWeight(name, weight, issues, [n, 'weight']),
    })
  }
  if (issues.length > 0) throw new SpukError(issues)
  return named
}

function fieldsOf(
  period: unknown,
  issues: Issue[],
  n: number,
): { period: unknown; weight?: unknown } {
  if (typeof period !== 'object' || period === null || !('period' in period)) return { period }
  issues.push(...unknownNames(period, ['period', 'weight']).map((issue) => prependPath([n], issue)))
  return period
}

function fixedAmounts(options: unknown): ReadonlyMap<string, Euro> {
  return optionsFrom(options, { fixed: amountsFrom }).fixed ?? new Map<string, Euro>()
}

function amountsFrom(fixed: unknown): ReadonlyMap<string, Euro> {
  if (typeof fixed !== 'object' || fixed === null || Symbol.iterator in fixed) {
    throw new SpukError([notFixed({ given: preview(fixed) })])
  }
  const check = new Collector()
  const amounts = new Map<string, Euro>()
  for (const [period, amount] of Object.entries(fixed)) {
    amounts.set(
      period,
      check.attempt([period], () => euro(amount as EuroInput)) ?? Euro.fromCents(0),
    )
  }
  check.done()
  return amounts
}

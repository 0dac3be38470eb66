import { Euro, ratioOf } from '../core/money/index.js'
import type { DecimalInput } from '../core/money/index.js'
import {
  Collector,
  isWhole,
  MOST_ELEMENTS,
  reading,
  shown,
  soundOptions,
  SpukError,
  tooMany,
  wrongType,
} from '../core/result/index.js'
import { countGuard, rateGuard } from './guards.js'

/** The head counts that the formula works on. */
export interface HeadCounts {
  readonly inhabitants: number
  /** Residents aged 15 to 75 with at most vmbo. */
  readonly lowEducated: number
}

/** The rates of the formula, in euros a head. */
export interface FormulaRates {
  readonly populationRate: DecimalInput
  readonly educationRate: DecimalInput
  /** Over both components, before the one rounding; default 1. */
  readonly factor?: DecimalInput
}

/**
 * The formula's amounts only, for many head counts at once: inhabitants × rate + low educated × rate,
 * times the factor, rounded once, half a cent up. `grantFor` gives one amount with its reasons.
 *
 * @param rows head counts, whole numbers
 * @param rates euros a head
 * @throws SpukError with every row and rate that cannot be used
 *
 * @example
 * const rates = { populationRate: '0.83', educationRate: '0.70' }
 * String(formulaAmounts([{ inhabitants: 100001, lowEducated: 20003 }], rates)) // => '97002.93'
 */
export function formulaAmounts(rows: readonly HeadCounts[], rates: FormulaRates): readonly Euro[] {
  return reading(() => amountsOf(rows, rates))
}

const RATES = { populationRate: rateGuard, educationRate: rateGuard, factor: rateGuard }

function amountsOf(rows: readonly HeadCounts[], rates: FormulaRates): readonly Euro[] {
  const check = new Collector()
  const given = soundOptions(rates, RATES, check, ['populationRate', 'educationRate'])
  const { populationRate = '0', educationRate = '0', factor = '1' } = given
  const count = check.attempt([], () => lengthOf(rows)) ?? 0
  const scaled = scale(populationRate, educationRate, factor)
  const amounts: Euro[] = []
  for (let i = 0; i < count; i++) {
    const row = rows[i]
    if (row && isWhole(row.inhabitants, 0) && isWhole(row.lowEducated, 0)) {
      if (!check.failed) amounts.push(Euro.fromCents(cents(row, scaled)))
    } else {
      check.attempt([i, 'inhabitants'], () => countGuard(row?.inhabitants))
      check.attempt([i, 'lowEducated'], () => countGuard(row?.lowEducated))
    }
  }
  check.done()
  return amounts
}

/** The rows themselves are read as they are computed, for speed. */
function lengthOf(rows: unknown): number {
  if (!Array.isArray(rows)) {
    throw new SpukError([wrongType({ expected: ['array'], given: shown(rows) })])
  }
  if (!(rows.length <= MOST_ELEMENTS)) throw new SpukError([tooMany({ most: MOST_ELEMENTS })])
  return rows.length
}

/** Up to here twice a value and three times another add up to a safe integer: a half and a division are exact. */
const SMALL = 2 ** 50

/** Rates as whole numbers of one common fraction of a cent. */
interface ScaledRates {
  readonly population: number | bigint
  readonly education: number | bigint
  readonly perCent: number | bigint
}

function scale(populationRate: string, educationRate: string, factor: string): ScaledRates {
  const population = ratioOf(populationRate)
  const education = ratioOf(educationRate)
  const over = ratioOf(factor)
  const perEuro = population.denominator * education.denominator * over.denominator
  const whole = {
    population: 100n * population.numerator * education.denominator * over.numerator,
    education: 100n * education.numerator * population.denominator * over.numerator,
    perCent: perEuro,
  }
  const small = Object.values(whole).every((value) => value <= BigInt(SMALL))
  return small
    ? {
        population: Number(whole.population),
        education: Number(whole.education),
        perCent: Number(whole.perCent),
      }
    : whole
}

function cents({ inhabitants, lowEducated }: HeadCounts, rates: ScaledRates): number | bigint {
  if (typeof rates.perCent === 'number') {
    const parts =
      inhabitants * (rates.population as number) + lowEducated * (rates.education as number)
    if (parts <= SMALL) {
      // The quotient is at least 1 / (2 × perCent) away from the next whole, more than its rounding adds.
      return Math.floor((2 * parts + rates.perCent) / (2 * rates.perCent))
    }
  }
  const perCent = BigInt(rates.perCent)
  const parts =
    BigInt(inhabitants) * BigInt(rates.population) + BigInt(lowEducated) * BigInt(rates.education)
  return (2n * parts + perCent) / (2n * perCent)
}

import { Euro, ratioOf } from '../core/money/index.js'
import { MOST_ELEMENTS } from '../core/limits.js'
import { Collector, isWhole } from '../core/result/index.js'
import { read } from '../core/schema/index.js'
import { formulaRates, headCounts } from './input.js'
import type { FormulaRates, HeadCounts, ReadRates } from './input.js'

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
  const check = new Collector()
  const found = check.attempt([], () => read(formulaRates, rates))
  const scaled = found && scale(found)
  const amounts = scaled && quickly(rows, scaled)
  if (amounts) return amounts
  const counted = check.attempt([], () => read(headCounts, rows))
  const { by, counts } = check.valid({ by: scaled, counts: counted })
  return counts.map(({ inhabitants, lowEducated }) => amountOf(inhabitants, lowEducated, by))
}

/** For speed: the amounts of rows that are plainly what they must be; of others the definition says it. */
function quickly(rows: readonly HeadCounts[], rates: ScaledRates): readonly Euro[] | undefined {
  try {
    if (!Array.isArray(rows) || rows.length > MOST_ELEMENTS) return undefined
    const amounts: Euro[] = []
    for (let i = 0; i < rows.length; i++) {
      const { inhabitants, lowEducated } = rows[i] as HeadCounts
      if (!isWhole(inhabitants, 0) || !isWhole(lowEducated, 0)) return undefined
      amounts.push(amountOf(inhabitants, lowEducated, rates))
    }
    return amounts
  } catch {
    return undefined
  }
}

/** Up to here twice a value and three times another add up to a safe integer: a half and a division are exact. */
const SMALL = 2 ** 50

/** Rates as whole numbers of one common fraction of a cent. */
interface ScaledRates {
  readonly population: number | bigint
  readonly education: number | bigint
  readonly perCent: number | bigint
}

function scale({ populationRate, educationRate, factor = '1' }: ReadRates): ScaledRates {
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

function centsOf(inhabitants: number, lowEducated: number, rates: ScaledRates): number | bigint {
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

function amountOf(inhabitants: number, lowEducated: number, rates: ScaledRates): Euro {
  return Euro.fromCents(centsOf(inhabitants, lowEducated, rates))
}

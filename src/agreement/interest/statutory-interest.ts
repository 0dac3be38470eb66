import { addTerm, daysBetween } from '../../core/calendar/index.js'
import { Euro, multiplyRatios, addRatios, ratioOf, roundRatio } from '../../core/money/index.js'
import type { Ratio } from '../../core/money/index.js'
import { read } from '../../core/schema/index.js'
import { exactInterest, explainInterest } from './explanation.js'
import { interestInput } from './input.js'
import type { ReadInterest, StatutoryInterestInput } from './input.js'
import type { InterestPart, InterestYear, StatutoryInterest } from './model.js'
import { assumptionsOf } from './assumptions.js'

/**
 * Statutory interest (wettelijke rente) on what was not paid in time (Awb 4:97 and 4:98, unchecked), for a
 * claim of the municipality as for a payment that the library waits for. The rates are the caller's: this
 * package has none.
 *
 * A year of default runs from `from` to the day before its anniversary. A whole one bears the rate of a year;
 * each day in it counts for one 365th, or one 366th where the year has a 29 February. After a whole year the
 * interest over it, rounded to the cent, bears interest too (BW 6:119(2), unchecked), unless `compound` is
 * `false`. All of this is an assumption that the result names.
 *
 * @param input `amount` in euros; `from` is the day after the last day for payment, `to` the last day that
 * counts; `rates` with `percent` for a year
 * @throws SpukError `agreement/interest-rate-missing`, `agreement/interest-rates-overlap`, `input/…`, `money/…`
 * and `calendar/…` with everything that is wrong
 *
 * @example
 * // Rates are made up. One year of default: 184 days at 6 % and 181 days at 4 %, of 365.
 * const rates = [{ from: '2025-01-01', to: '2025-12-31', percent: 6 }, { from: '2026-01-01', percent: 4 }]
 * const late = statutoryInterest({ amount: 36500, from: '2025-07-01', to: '2026-06-30', rates })
 * String(late.interest) // => '1828.00'
 * late.years[0].parts.map(({ days, percent }) => `${days} ${percent}`) // => ['184 6', '181 4']
 */
export function statutoryInterest(input: StatutoryInterestInput): StatutoryInterest {
  const { amount, from, to, rates, compound } = read(interestInput, input)
  const years: InterestYear[] = []
  let base = amount
  let interest = Euro.fromCents(0)
  for (const { from: first, next } of yearsOf(from, to)) {
    const end = addTerm(next, { days: -1 })
    const last = end < to ? end : to
    const daysInYear = daysBetween(first, next)
    const parts = partsOf(first, last, rates)
    const own = roundedInterest(base, daysInYear, parts)
    years.push({ from: first, to: last, daysInYear, base, parts, interest: own })
    interest = interest.plus(own)
    if (compound !== false) base = base.plus(own)
  }
  const figures = { amount, interest, total: amount.plus(interest), years }
  const explanation = explainInterest(figures, assumptionsOf(compound))
  return { kind: 'statutory-interest', from, to, ...figures, explanation }
}

/** The years of default up to a day, each with the first day of the next. */
function yearsOf(first: string, last: string): readonly { from: string; next: string }[] {
  const years: { from: string; next: string }[] = []
  for (let n = 1, from = first; from <= last; n++) {
    const next = addTerm(first, { years: n })
    years.push({ from, next })
    from = next
  }
  return years
}

function partsOf(first: string, last: string, rates: ReadInterest['rates']): InterestPart[] {
  return rates
    .map(({ from, to, percent }) => {
      const start = from > first ? from : first
      const end = to !== undefined && to < last ? to : last
      return { from: start, to: end, days: daysBetween(start, end) + 1, percent }
    })
    .filter(({ days }) => days > 0)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
}

/** Interest is rounded once a year of default. */
function roundedInterest(base: Euro, daysInYear: number, parts: readonly InterestPart[]): Euro {
  const exact = parts
    .map((part) => exactInterest(base, part, daysInYear))
    .reduce<Ratio>(addRatios, ratioOf(0))
  return Euro.fromCents(Number(roundRatio(multiplyRatios(exact, ratioOf(100)), 'half-up')))
}

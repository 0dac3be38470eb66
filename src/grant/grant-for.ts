import { isoDate } from '../core/calendar/index.js'
import { euro } from '../core/money/index.js'
import type { Euro, EuroInput } from '../core/money/index.js'
import { Collector, fieldsFrom, soundOptions, SpukError } from '../core/result/index.js'
import { basisFor } from './basis.js'
import { computed } from './compute.js'
import { nationalEstimate } from './estimate.js'
import { countGuard, dayAt, placeIn } from './guards.js'
import { negativeAmount } from './issues.js'
import type { Grant, GrantOptions } from './model.js'

/**
 * One municipality's grant for one year, to the cent and with its reasons.
 * The annex decides (art. 3 of the regulation), so an `annexAmount` is the grant, with the computed amount
 * beside it; with `lowEducated` the published formula is used; without either the amount is estimated from CBS figures.
 *
 * @param nameOrCode a municipality, by name or code
 * @param year 2023; 2024 and 2025 are assumed to be alike; later years need complete `parameters`
 * @throws SpukError with everything that stands in the way: an unknown or dissolved municipality (with its
 * successors), a year without a regime, counts, rates or amounts that cannot be used
 *
 * @example
 * const grant = grantFor('Utrecht', 2023, { inhabitants: 100001, lowEducated: 20003 })
 * grant.amount.format() // => '€ 97.002,93'
 * grant.method // => 'formula'
 */
export function grantFor(nameOrCode: string, year: number, options?: GrantOptions): Grant {
  const check = new Collector()
  const {
    annexAmount: annex,
    parameters,
    knownOn,
    ...counts
  } = soundOptions(options, OPTIONS, check)
  const known = check.attempt([], () => basisFor(year, parameters, knownOn))
  const estimates = known && !check.failed && counts.lowEducated === undefined
  const national = estimates
    ? check.attempt([], () => dayAt(OWN_DAY, () => nationalEstimate(known)))
    : undefined
  const found = check.attempt(['municipality'], () => placeIn(nameOrCode, year))
  const { basis, place } = check.sound({ basis: known, place: found })
  return dayAt(OWN_DAY, () => computed(place, basis, national, { annex, ...counts }))
}

/** The parameter that a day without figures comes from: that of the regulation has them. */
export const OWN_DAY = ['parameters', 'populationDate']

const OPTIONS = {
  annexAmount: (value: unknown) => annexGuard(euro(value as EuroInput)),
  inhabitants: countGuard,
  lowEducated: countGuard,
  parameters: fieldsFrom,
  knownOn: isoDate,
}

/** An amount in the annex is nought or more. */
export function annexGuard(amount: Euro): Euro {
  if (amount.cents < 0) throw new SpukError([negativeAmount({ given: amount })])
  return amount
}

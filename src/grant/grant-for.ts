import { Collector } from '../core/result/index.js'
import { readParts } from '../core/schema/index.js'
import { basisFor } from './basis.js'
import { computed } from './compute.js'
import { dayAt, OWN_DAY, placeIn } from './division.js'
import { nationalEstimate } from './estimate.js'
import { grantOptions } from './input.js'
import type { GrantOptions } from './input.js'
import type { Grant } from './model.js'

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
 * grantFor('Utrecht', 2023).amount.format() // => '€ 336.001,24'
 * const grant = grantFor('Utrecht', 2023, { inhabitants: 100001, lowEducated: 20003 })
 * grant.amount.format() // => '€ 97.002,93'
 * grant.method // => 'formula'
 */
export function grantFor(nameOrCode: string, year: number, options: GrantOptions = {}): Grant {
  const check = new Collector()
  const given = readParts(grantOptions, options)
  check.add(...given.issues)
  const known = check.attempt([], () => basisFor(year, given))
  const estimates = known && !check.failed && given.value.lowEducated === undefined
  const national = estimates
    ? check.attempt([], () => dayAt(OWN_DAY, () => nationalEstimate(known)))
    : undefined
  const found = check.attempt(['municipality'], () => placeIn(nameOrCode, year))
  const { basis, place } = check.valid({ basis: known, place: found })
  return dayAt(OWN_DAY, () => computed(place, basis, national, given.value))
}

import { amountFromZero } from '../core/fields/index.js'
import { deepFreeze } from '../core/frozen/index.js'
import { euro, refuseSurplus, roundToEuro } from '../core/money/index.js'
import type { Euro, EuroInput } from '../core/money/index.js'
import { read } from '../core/schema/index.js'

/** The steps of art. 5(4) BADO, in euros: a fixed amount up to `low`, a part up to `high`, a fixed amount above. */
export const TOLERANCE = /* @__PURE__ */ deepFreeze({
  low: /* @__PURE__ */ euro(125_000),
  high: /* @__PURE__ */ euro(1_000_000),
  least: /* @__PURE__ */ euro(12_500),
  rate: '0.1',
  most: /* @__PURE__ */ euro(125_000),
})

/**
 * From which amount the auditor reports errors and uncertainties of a specific grant over one year
 * (rapporteringstolerantie): up to and including € 125.000 that is € 12.500, above it to and including
 * € 1.000.000 ten percent, above that € 125.000 (art. 5(4) BADO).
 *
 * Ten percent is rounded down to the cent: for errors in whole cents "above the rounded amount"
 * then means the same as "above ten percent".
 *
 * @param amount spending of the year in euros, zero or more
 * @throws SpukError `input/negative-amount` or as `euro`
 *
 * @example
 * reportingTolerance(125000).format() // => '€ 12.500,00'
 * reportingTolerance('125000.19').format() // => '€ 12.500,01'
 * reportingTolerance(1000000.01).format() // => '€ 125.000,00'
 */
export function reportingTolerance(amount: EuroInput): Euro
export function reportingTolerance(amount: EuroInput, ...surplus: readonly unknown[]): Euro {
  refuseSurplus(amount, surplus)
  const size = read(amountFromZero, amount)
  const { low, high, least, rate, most } = TOLERANCE
  if (size.compare(low) <= 0) return least
  if (size.compare(high) > 0) return most
  return roundToEuro(size.times(rate), { mode: 'down', reason: 'art. 5(4) BADO' })
}

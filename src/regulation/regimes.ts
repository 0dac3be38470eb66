import { deepFreeze } from '../core/frozen/index.js'
import type { RegimeStatus } from './model.js'

/** Whether the grant's regulation is known to hold in a year, or only taken to. */
type KnownStatus = Exclude<RegimeStatus, 'unknown'>

/**
 * The years that the regulation holds in, in order and without a gap: a year is added by its line here. Every
 * year after the first has the first one's parameters, assumed, until `parameters.ts` has its own.
 *
 * 2023 is certain; a municipal register and art. 2 (“every year”) speak for the two years after it.
 */
const REGIMES: Readonly<Record<number, KnownStatus>> = /* @__PURE__ */ deepFreeze({
  2023: 'confirmed',
  2024: 'assumed',
  2025: 'assumed',
})

/** What is known of a year; `undefined` for those before the first and after the last. */
export function statusIn(year: number): KnownStatus | undefined {
  return REGIMES[year]
}

/** The years of the table, in order. */
export const YEARS: readonly number[] = /* @__PURE__ */ (() => Object.keys(REGIMES).map(Number))()

/** The last day of the last year that is confirmed, and of the last that is at least assumed. */
export function knownUntil(): { readonly confirmed: string; readonly assumed: string } {
  const last = (years: readonly number[]) => `${years.at(-1) ?? ''}-12-31`
  return {
    confirmed: last(YEARS.filter((year) => REGIMES[year] === 'confirmed')),
    assumed: last(YEARS),
  }
}

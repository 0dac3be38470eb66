import type { Explanation } from '../../core/explain/model.js'
import type { Euro } from '../../core/money/index.js'

/** Days in a row with one rate, in one year of default. */
export interface InterestPart {
  /** First day, included. */
  readonly from: string
  /** Last day, included. */
  readonly to: string
  readonly days: number
  /** For a year, in percent. */
  readonly percent: string
}

/** One year of default (verzuim), or the part of it that counts. */
export interface InterestYear {
  readonly from: string
  readonly to: string
  /** The days of the whole year: 365 or 366. */
  readonly daysInYear: number
  /** The amount that bears interest in it, in euros. */
  readonly base: Euro
  readonly parts: readonly InterestPart[]
  /** Rounded to the cent. */
  readonly interest: Euro
}

/** What `statutoryInterest` gives. */
export interface StatutoryInterest {
  readonly kind: 'statutory-interest'
  readonly amount: Euro
  readonly from: string
  readonly to: string
  /** The interest of all years together. */
  readonly interest: Euro
  /** Amount and interest together. */
  readonly total: Euro
  readonly years: readonly InterestYear[]
  readonly explanation: Explanation
}

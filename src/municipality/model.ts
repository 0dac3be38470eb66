import type { Ratio } from '../core/money/index.js'
import type { Reference, Text } from '../core/result/index.js'

/** A province (provincie), with the code that CBS uses: `PV26`, Utrecht. */
export interface Province {
  readonly code: string
  readonly name: string
}

/** A municipality that took the place of another, wholly or for a part of it. */
export interface Successor {
  readonly code: string
  readonly name: string
  /** Whether only a part of the old municipality went there. */
  readonly part: boolean
  /** The date from which the old municipality belonged to it. */
  readonly on: string
}

/**
 * A municipality (gemeente), as plain data that survives JSON.
 * The name is that of CBS, without the suffix (`Beek (L.)`) unless two municipalities share it.
 *
 * @example
 * municipality('Beek (L.)').name // => 'Beek'
 * municipality('GM0893').name // => 'Bergen (L.)'
 */
export interface Municipality {
  readonly kind: 'municipality'
  /** `GM` and four digits. */
  readonly code: string
  readonly name: string
  /** Not known of a municipality that was gone by 1 January 2021. */
  readonly province?: Province
  /** Its first day, if that is after 1 January 2021. */
  readonly from?: string
  /** The first day on which it was no more (a reorganisation, herindeling). */
  readonly dissolvedOn?: string
  /** What it became part of then; there if `dissolvedOn` is. */
  readonly successors?: readonly Successor[]
}

/** A moment to look from. */
export interface OnDate {
  /** A date, `YYYY-MM-DD`, that {@link registerCoverage} reaches. */
  readonly on?: string | undefined
}

/** Which number of inhabitants is meant. */
export interface InhabitantsOptions {
  /** 1 January of 2021 to 2025, `YYYY-01-01`. */
  readonly on: string
  /** The year in whose municipal division the municipality is meant; default the year of `on`. */
  readonly division?: number | undefined
}

/** Which municipal division is meant. */
export interface DivisionOptions {
  /** A year from 2021 to 2026, as on its first of January; default 2023, the first year of the grant. */
  readonly division?: number | undefined
}

/** A municipality of which a share was made, with the figures that went in. */
export interface EducationPart {
  readonly code: string
  readonly name: string
  /** Percentage as CBS published it, two decimals: `27.22`. */
  readonly share: string
  /** Persons on 1 January 2021, the weight of this part. */
  readonly inhabitants: number
}

/**
 * The share of residents aged 15 to 75 with low education (basisonderwijs, vmbo, mbo1) in 2021,
 * carried to the municipal division of a later year.
 */
export interface EducationShare {
  readonly kind: 'education-share'
  readonly code: string
  readonly name: string
  /** The year in whose municipal division the share stands. */
  readonly division: number
  /** Percentage, exact; of several parts, their mean weighted by inhabitants. */
  readonly share: Ratio
  /** The municipalities of 2021 that it was made of; one, if nothing changed. */
  readonly parts: readonly EducationPart[]
}

/**
 * What the register knows, and how well.
 *
 * @example
 * registerCoverage.inhabitants.includes('2022-01-01') // => true
 */
export interface RegisterCoverage {
  /** First and last date for which it knows which municipalities there are. */
  readonly from: string
  readonly to: string
  /** After this date it rests on weaker evidence than a list by CBS. */
  readonly confirmedTo: string
  /** The first date of a reorganisation that it knows. */
  readonly mergersFrom: string
  /** The dates for which it has numbers of inhabitants. */
  readonly inhabitants: readonly string[]
  /** The year of the education shares, and of the municipal division they were published in. */
  readonly education: number
  readonly note: Text
  readonly sources: {
    readonly municipalities: Reference
    readonly mergers: Reference
    readonly inhabitants: Reference
    readonly education: Reference
  }
}

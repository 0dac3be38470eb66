import { deepFreeze } from '../core/frozen/index.js'
import type { Euro } from '../core/money/index.js'
import type { Certainty, Reference, Text } from '../core/result/index.js'

/**
 * In what legal form money comes: specifieke uitkering, decentralisatie-uitkering, algemene middelen,
 * subsidie, eigen middelen.
 *
 * @example
 * legalForms[0] // => 'specific-grant'
 */
export const legalForms = /* @__PURE__ */ deepFreeze([
  'specific-grant',
  'decentralisation-payment',
  'general-funds',
  'subsidy',
  'own-means',
] as const)
/** One of {@link legalForms}. */
export type LegalForm = (typeof legalForms)[number]

/**
 * Whether money comes once or keeps coming: incidenteel, structureel.
 *
 * @example
 * fundingTerms.join(' ') // => 'incidental structural'
 */
export const fundingTerms = /* @__PURE__ */ deepFreeze(['incidental', 'structural'] as const)
/** One of {@link fundingTerms}. */
export type FundingTerm = (typeof fundingTerms)[number]

/**
 * Through what money is accounted for: SiSa, a request for determination (vaststelling), the annual
 * accounts (jaarrekening), nothing, or something else.
 *
 * @example
 * accountingWays.includes('sisa') // => true
 */
export const accountingWays = /* @__PURE__ */ deepFreeze([
  'sisa',
  'determination',
  'annual-accounts',
  'none',
  'other',
] as const)
/** One of {@link accountingWays}. */
export type AccountingWay = (typeof accountingWays)[number]

/**
 * To whom a stream is paid.
 *
 * @example
 * fundingRecipients.join(' ') // => 'municipality library'
 */
export const fundingRecipients = /* @__PURE__ */ deepFreeze(['municipality', 'library'] as const)
/** One of {@link fundingRecipients}. */
export type FundingRecipient = (typeof fundingRecipients)[number]

/** An amount announced (aangekondigd) or awarded (verleend); `null` is what is not known. */
export interface PromisedAmount<Amount> {
  /** The day of the announcement or award. */
  readonly on: string | null
  /** The calendar year that the amount is for. */
  readonly year: number | null
  readonly amount: Amount
}

/** One payment of a stream; `null` is what is not known, or has not come yet. */
export interface StreamPayment {
  readonly expectedOn: string | null
  readonly receivedOn: string | null
  readonly amount: Euro
}

/** One stream of money with everything known about it; `null` is what is not known. */
export interface MoneyStream {
  readonly kind: 'money-stream'
  readonly id: string
  readonly name: Text
  readonly provider: Text | null
  readonly forWhom: FundingRecipient | null
  readonly legalForm: LegalForm | null
  readonly term: FundingTerm | null
  /** `library`, `promotion` and `coordination` are those of the IDO grant; others have names of their own. Sorted. */
  readonly purposes: readonly string[]
  /** First and last day that the money is for. */
  readonly from: string | null
  readonly until: string | null
  readonly announced: readonly PromisedAmount<Euro | null>[]
  readonly awarded: readonly PromisedAmount<Euro>[]
  readonly payments: readonly StreamPayment[]
  readonly accountedThrough: AccountingWay | null
  /** The fields above that are taken for granted rather than read or known. Sorted. */
  readonly assumed: readonly string[]
}

/** Something that the sources say of a stream. */
export interface StreamFact {
  readonly text: Text
  /** Absent where the source is not recorded by name. */
  readonly reference?: Reference
  readonly certainty: Certainty
}

/** A day that a stream's rules name, the last on which something can be done. */
export interface StreamDate {
  readonly on: string
  readonly what: Text
}

/** A stream that the sources name, with what they say of it nationally; no amounts of one party. */
export interface KnownStream {
  readonly kind: 'known-stream'
  readonly id: string
  /** What `streamFrom` starts from: without amounts or payments. */
  readonly stream: MoneyStream
  /** For the whole country, in euros; `year: null` where it is for no one year. */
  readonly national: readonly {
    readonly year: number | null
    readonly amount: Euro
    readonly certainty: Certainty
  }[]
  readonly dates: readonly StreamDate[]
  readonly facts: readonly StreamFact[]
}

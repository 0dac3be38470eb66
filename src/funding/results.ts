import type { Explanation } from '../core/explain/model.js'
import { deepFreeze } from '../core/frozen/index.js'
import type { Euro } from '../core/money/index.js'
import type { Issue, Text } from '../core/result/index.js'
import type { AccountingWay, FundingRecipient, FundingTerm, MoneyStream } from './model.js'

/**
 * The four sums that are set against each other: announced, awarded, payments by the day they were
 * expected, and payments by the day they came.
 *
 * @example
 * fundingMeasures.join(' ') // => 'announced awarded expected received'
 */
export const fundingMeasures = /* @__PURE__ */ deepFreeze([
  'announced',
  'awarded',
  'expected',
  'received',
] as const)
/** One of {@link fundingMeasures}. */
export type FundingMeasure = (typeof fundingMeasures)[number]

/** The four sums, in euros. */
export type FundingFigures = Readonly<Record<FundingMeasure, Euro>>

/** The sums of the streams that have exactly these purposes together: no amount is split over purposes. */
export interface PurposeLine extends FundingFigures {
  readonly purposes: readonly string[]
}

/** Sums, and how they divide; every division adds up to the sums. */
export interface FundingTotals extends FundingFigures {
  readonly byPurpose: readonly PurposeLine[]
  readonly byTerm: Readonly<Record<FundingTerm | 'unknown', FundingFigures>>
}

/** The sums of one calendar year. */
export interface YearLine extends FundingTotals {
  readonly year: number
}

/** One stream in the overview; the sums are those inside the period or without a year. */
export interface StreamLine extends FundingFigures {
  readonly stream: MoneyStream
  /** All its amounts, whatever the period. */
  readonly all: FundingFigures
  /** Awarded − announced over all years; `null` unless both are known. */
  readonly awardedLessAnnounced: Euro | null
  /** Received − awarded over all years; `null` if no award is known. */
  readonly receivedLessAwarded: Euro | null
  /** Payments that have not come. */
  readonly stillToCome: Euro
  /** What is not known of it: the names of fields, such as `until` or `announced.0.amount`. */
  readonly unknown: readonly string[]
}

/** A stream that ends in the period. */
export interface StreamEnd {
  readonly stream: string
  readonly name: Text
  readonly until: string
  readonly term: FundingTerm | null
}

/** A purpose for which two streams are paid to the same party at the same time. */
export interface FundedTwice {
  readonly purpose: string
  readonly streams: readonly [string, string]
  /** The days they share; `null` where no day bounds it. */
  readonly from: string | null
  readonly until: string | null
  /** Whether it is sure: recipients and periods known, not assumed (a structural stream may have no end). */
  readonly certain: boolean
}

/** A purpose whose streams are accounted for in different ways. */
export interface AccountingDifference {
  readonly purpose: string
  readonly ways: readonly {
    readonly accountedThrough: AccountingWay
    readonly streams: readonly string[]
  }[]
}

/**
 * The sums of the streams to one recipient. `total` is all years and `withoutYear` together; with
 * `outside` it is the sum of everything these streams hold.
 */
export interface RecipientTotals {
  /** `null` for the streams of which the recipient is not known. */
  readonly forWhom: FundingRecipient | null
  /** What the recipient is called, such as “gemeente”. */
  readonly name: Text
  readonly years: readonly YearLine[]
  /** Amounts that no single year can be given to; they are not split. */
  readonly withoutYear: FundingTotals
  readonly total: FundingTotals
  /** Amounts of other years or days. */
  readonly outside: FundingFigures
}

/** Every stream beside the others. */
export interface FundingOverview {
  readonly kind: 'funding-overview'
  readonly from: string
  readonly to: string
  readonly streams: readonly StreamLine[]
  /**
   * The municipality, the library, those not known: each that a stream goes to. They are never added up,
   * for what the municipality passes on to the library is in both. Without streams one of nothing.
   */
  readonly recipients: readonly RecipientTotals[]
  /** By date. */
  readonly ends: readonly StreamEnd[]
  readonly fundedTwice: readonly FundedTwice[]
  readonly accountingDiffers: readonly AccountingDifference[]
  /** Warnings and facts worth knowing. */
  readonly issues: readonly Issue[]
  readonly explanation: Explanation
}

/** Money in or out in one month. */
export interface Movement {
  readonly direction: 'in' | 'out'
  /** The stream or cost. */
  readonly id: string
  readonly label: Text
  /** `null` for a month's part of a cost that is spread. */
  readonly on: string | null
  readonly amount: Euro
  /** Whether it is counted on the day it is expected, because it has not come. */
  readonly expected: boolean
}

/** One month of the balance. */
export interface LiquidityMonth {
  /** `YYYY-MM`. */
  readonly month: string
  readonly opening: Euro
  readonly in: Euro
  readonly out: Euro
  /** Opening + in − out: at the end of the month. */
  readonly balance: Euro
  readonly inTheRed: boolean
  readonly movements: readonly Movement[]
}

/** What a course of balances comes down to. */
export interface Shortfall {
  readonly lowest: { readonly month: string; readonly balance: Euro }
  /** What is needed beforehand so that no month ends in the red. */
  readonly bridging: Euro
  /** Months that end below zero. */
  readonly inTheRed: readonly string[]
}

/** A payment that came after the day it was expected, and how it would be had it been on time. */
export interface LatePayment {
  readonly stream: string
  readonly name: Text
  /** Its place among the payments of the stream, from 0. */
  readonly payment: number
  readonly expectedOn: string
  readonly receivedOn: string
  readonly days: number
  readonly amount: Euro
  readonly onTime: Shortfall
  /** How much less bridging there would be. */
  readonly bridgingSaved: Euro
  /** Whether with this payment on time less bridging, or fewer months in the red, would be left. */
  readonly causes: boolean
}

/** A balance month by month. */
export interface Liquidity extends Shortfall {
  readonly kind: 'liquidity'
  readonly from: string
  readonly to: string
  readonly opening: Euro
  readonly in: Euro
  readonly out: Euro
  /** Opening + in − out. */
  readonly balance: Euro
  readonly months: readonly LiquidityMonth[]
  /** Those that cause most first. */
  readonly late: readonly LatePayment[]
  /** How it would be had every late payment been on time. */
  readonly allOnTime: Shortfall
  readonly issues: readonly Issue[]
  readonly explanation: Explanation
}

/** An amount kept, and for what. */
export interface Kept {
  readonly purpose: string
  readonly amount: Euro
  readonly description: Text | null
}

/** One hand-over: what came in before it, what went on, how long it took and what stayed behind. */
export interface PassThroughStep {
  readonly from: Text
  readonly to: Text
  readonly amount: Euro
  readonly on: string | null
  /** What `from` had received; `null` for the first, which receives nothing here. */
  readonly cameIn: Euro | null
  /** Days since `from` received it; negative if paid ahead; `null` if a date is not known. */
  readonly days: number | null
  /** Came in − amount; negative if more went on. */
  readonly behind: Euro | null
  readonly kept: readonly Kept[]
  /** Behind − kept. */
  readonly unexplained: Euro | null
}

/** Money on its way from the State to the library. */
export interface PassThrough {
  readonly kind: 'pass-through'
  readonly steps: readonly PassThroughStep[]
  /** What the first hand-over brought. */
  readonly start: Euro
  /** What the last one brought. */
  readonly arrived: Euro
  /** Start − arrived. */
  readonly behind: Euro
  /** Days from the first to the last; `null` if a date of these is not known. */
  readonly days: number | null
  /** Whether every step passed on exactly what came in. */
  readonly oneToOne: boolean
  /** By purpose, in the order of its name. */
  readonly keptByPurpose: readonly { readonly purpose: string; readonly amount: Euro }[]
  /** Behind − all kept. */
  readonly unexplained: Euro
  readonly judgementPoints: readonly string[]
  readonly issues: readonly Issue[]
  readonly explanation: Explanation
}

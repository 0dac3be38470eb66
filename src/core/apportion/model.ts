import type { Decimal } from 'decimal.js'
import type { Explanation } from '../explain/model.js'
import type { Euro, EuroInput } from '../money/index.js'

/** How heavily a party counts: exact, finite, not negative. A text may be a decimal or a fraction (`22/7`). */
export type Weight = number | string | bigint | Decimal

/** Weights by party: a record, a Map, or any list of pairs. */
export type Weights<K extends string = string> =
  Readonly<Record<K, Weight>> | Iterable<readonly [K, Weight]>

/**
 * Why a part is what it is:
 * - `whole`: its exact share is a whole number of cents;
 * - `largest-remainder`: its remainder was large enough for a left-over cent;
 * - `tie-won`, `tie-lost`: its remainder equals another's at the cut, and key order decided;
 * - `rounded-down`: its remainder was too small for a left-over cent;
 * - `remainder-to`: the named party took all left-over cents;
 * - `zero-weight`: it takes no part.
 */
export type PartReason =
  | 'whole'
  | 'largest-remainder'
  | 'tie-won'
  | 'tie-lost'
  | 'rounded-down'
  | 'remainder-to'
  | 'zero-weight'

/** What one party gets, and why. */
export interface ApportionmentPart<K extends string = string> {
  readonly key: K
  readonly weight: number | string
  /** The exact share in euros as a fraction; {@link quotaOf} gives it as a decimal, JSON has texts. */
  readonly quota: { readonly numerator: bigint; readonly denominator: bigint }
  /** The exact share rounded towards zero to whole cents. */
  readonly floor: Euro
  /** Place by remainder, 1 the largest; equal remainders stand in key order. */
  readonly rank: number
  /** The left-over cents this party got on top of `floor`: −1, 0 or 1, or all of them by `remainderTo`. */
  readonly extraCents: number
  readonly amount: Euro
  readonly reason: PartReason
}

/** A total split to the cent; the parts stand in code-unit order of their keys and add up to the total. */
export interface Apportionment<K extends string = string> {
  readonly kind: 'apportionment'
  readonly total: Euro
  readonly amounts: Readonly<Record<K, Euro>>
  readonly parts: readonly ApportionmentPart<K>[]
  readonly explanation: Explanation
}

/** Weights of some of the parties; the others weigh nothing here. */
export type PartialWeights<K extends string = string> =
  Readonly<Partial<Record<K, Weight>>> | Iterable<readonly [string, Weight]>

/** A table to apportion; see `apportionTable`. */
export interface TableInput<K extends string = string> {
  readonly rows: readonly TableRow<K>[]
  /** For every row without weights of its own. */
  readonly weights?: PartialWeights<K> | undefined
}

/** One row of a table: an amount to apportion over the columns. */
export interface TableRow<K extends string = string> {
  /** Its name, unique in the table. */
  readonly row: string
  readonly amount: EuroInput
  /** Rows of one group have subtotals that stay within a cent of their exact share as well. */
  readonly group?: string | undefined
  readonly weights?: PartialWeights<K> | undefined
}

/** Amounts by column. */
export type ColumnAmounts = Readonly<Record<string, Euro>>

/** A table split to the cent; rows, columns and groups stand in code-unit order of their names. */
export interface ApportionmentTable {
  readonly kind: 'apportionment-table'
  readonly total: Euro
  readonly rows: readonly {
    readonly row: string
    readonly amount: Euro
    readonly group?: string
  }[]
  readonly columns: readonly string[]
  /** By row and column: every row has every column. */
  readonly cells: Readonly<Record<string, ColumnAmounts>>
  readonly rowTotals: Readonly<Record<string, Euro>>
  readonly columnTotals: ColumnAmounts
  /** By group and column; rows without a group are in none. */
  readonly groupTotals: Readonly<Record<string, ColumnAmounts>>
  readonly explanation: Explanation
}

/** A period to spread over; a name alone has weight 1. */
export type PeriodInput<P extends string = string> =
  P | { readonly period: P; readonly weight?: Weight | undefined }

/** What one period gets. */
export interface SpreadPeriod<P extends string = string> {
  readonly period: P
  readonly weight: number | string
  readonly amount: Euro
  /** The sum of the amounts so far. */
  readonly runningTotal: Euro
  /** The exact running total in euros, as a decimal or fraction, that `runningTotal` is the rounding of. */
  readonly exactRunningTotal: string
  /** Whether the amount was given and stayed as it was. */
  readonly fixed: boolean
}

/** A total spread over periods in their order, to the cent. */
export interface Spread<P extends string = string> {
  readonly kind: 'spread'
  readonly total: Euro
  readonly amounts: Readonly<Record<P, Euro>>
  readonly periods: readonly SpreadPeriod<P>[]
  readonly explanation: Explanation
}

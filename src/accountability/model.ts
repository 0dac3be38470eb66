import type { ApportionmentTable } from '../core/apportion/index.js'
import type { Explanation } from '../core/explain/index.js'
import type { Euro } from '../core/money/index.js'
import type { Issue, Text } from '../core/result/index.js'
import type { PublishedTally } from '../information-point/index.js'
import type { Municipality } from '../municipality/index.js'
import type { Purpose } from '../regulation/index.js'
import type { Harmonised, Period, RequirementAnswer } from '../requirements/index.js'

/** All states of an account, in the order in which it goes through them. */
export const statuses = ['budget', 'provisional', 'final', 'audited'] as const

/** How far an account has come: a plan, figures that may still change, closed, or with the auditor's statement. */
export type AccountStatus = (typeof statuses)[number]

export const vats = ['included', 'excluded', 'none'] as const

/**
 * How VAT stands in an amount: with it, without it, or `none` where there is none to leave out, as in wages
 * and exempt services. An amount of `none` is the same with and without VAT, so it compares with either;
 * lines with VAT beside lines without it do not compare with each other.
 */
export type Vat = (typeof vats)[number]

/** Costs raise what was spent, income lowers it. */
export const kinds = ['cost', 'income'] as const

/** The purposes that the grant may be spent on. */
export type GrantPurpose = Exclude<Purpose, 'outside'>

/** Those that a municipality spends money on itself. */
export const ownPurposes = ['promotion', 'coordination'] as const

/** Spending by purpose; the three add up to `spent`. */
export type ByPurpose = Readonly<Record<GrantPurpose, Euro>>

/** How a line was shared. */
export type Sharing = 'account-weights' | 'line-weights' | 'own'

/** A line of the account, read and checked; income stands with a minus. */
export interface AccountLine {
  readonly id: string
  readonly label: string
  readonly kind: 'cost' | 'income'
  readonly purpose: Purpose
  /** In euros; income negative. */
  readonly amount: Euro
  readonly budget?: Euro
  readonly hours?: string
  readonly vat?: Vat
  readonly sharing: Sharing
  /** Whose own line it is. */
  readonly municipality?: string
}

/** What the weights of an account are. */
export type WeighedBy = 'granted' | 'inhabitants' | 'weights'

/** The weight behind a part, and that of all together; exact, and in euros where it is what was granted. */
export interface Weighing {
  readonly own: string
  readonly all: string
}

/** What a municipality bears of one line. */
export interface LineShare {
  readonly line: AccountLine
  readonly amount: Euro
  /** Its part of the line's weights, as a fraction or decimal. */
  readonly part: string
  /** The two weights that the part is the ratio of. */
  readonly weighing: Weighing
  readonly budget?: Euro
}

/** An amount on the three purposes of the grant together, by purpose, and what is outside them. */
export interface SpendingTotals {
  readonly spent: Euro
  readonly byPurpose: ByPurpose
  readonly outside: Euro
}

/** The State's grant against where it went: state grant = through the library + own promotion + own coordination + not spent. */
export interface Reconciliation {
  readonly stateGrant: Euro
  readonly throughLibrary: Euro
  readonly ownPromotion: Euro
  readonly ownCoordination: Euro
  /** What is left; negative if more went out than came in. */
  readonly notSpent: Euro
}

/** One municipality's statement out of the joint account. */
export interface Statement {
  readonly kind: 'statement'
  readonly municipality: Municipality
  readonly library: { readonly name: string }
  readonly year: number
  readonly period: Period
  readonly status: AccountStatus
  readonly version: number
  readonly until?: string
  readonly opening: Euro
  /** Of whose balances the opening is the sum, where municipalities merged. */
  readonly openingReason?: Text
  readonly granted: Euro
  readonly corrections: Euro
  readonly correctionList: readonly {
    readonly year: number
    readonly amount: Euro
    readonly reason: string
  }[]
  /** Opening + granted + corrections. */
  readonly available: Euro
  /** Spent on the three purposes of the grant. */
  readonly spent: Euro
  readonly byPurpose: ByPurpose
  /** Its share of costs outside the three purposes, which the grant does not pay. */
  readonly outside: Euro
  /** Available − spent. What it means is a judgement point. */
  readonly balance: Euro
  /** Its share of what was planned, where lines have a budget, and of what those lines came to. */
  readonly budget?: SpendingTotals & { readonly actual: SpendingTotals }
  readonly lines: readonly LineShare[]
  /** What shared lines without weights of their own were split by, and the same in words. */
  readonly weighedBy: WeighedBy
  readonly sharing: Text
  readonly ownSpending: readonly {
    readonly purpose: string
    readonly amount: Euro
    readonly description: string
  }[]
  readonly reconciliation?: Reconciliation
  /** What it asked, and how the common set answers it. */
  readonly answers: readonly RequirementAnswer[]
  readonly results?: PublishedTally
  readonly judgementPoints: readonly string[]
  readonly explanation: Explanation
}

/** Sums over all municipalities. */
export interface AccountTotals {
  readonly opening: Euro
  readonly granted: Euro
  readonly corrections: Euro
  readonly available: Euro
  readonly spent: Euro
  readonly byPurpose: ByPurpose
  readonly outside: Euro
  readonly balance: Euro
}

/** One account of a library for all its municipalities, and each one's statement; every column adds up. */
export interface JointAccount {
  readonly kind: 'joint-account'
  readonly library: { readonly name: string }
  readonly year: number
  readonly period: Period
  readonly status: AccountStatus
  readonly version: number
  readonly lines: readonly AccountLine[]
  /** Line × municipality, grouped by purpose. */
  readonly table: ApportionmentTable
  /** The same for what was planned, over the lines with a budget. */
  readonly budgetTable?: ApportionmentTable
  readonly totals: AccountTotals
  readonly requirements: Harmonised
  /** In order of municipality code. */
  readonly statements: readonly Statement[]
  readonly judgementPoints: readonly string[]
  readonly warnings: readonly Issue[]
  readonly explanation: Explanation
}

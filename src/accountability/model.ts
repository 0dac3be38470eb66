import type { ApportionmentTable, PartialWeights } from '../core/apportion/index.js'
import type { Explanation } from '../core/explain/index.js'
import type { Euro, EuroInput } from '../core/money/index.js'
import type { Issue, Text } from '../core/result/index.js'
import type { Correction } from '../grant/index.js'
import type { PublishedTally } from '../information-point/index.js'
import type { Municipality } from '../municipality/index.js'
import type { Purpose } from '../regulation/index.js'
import type {
  Harmonised,
  Period,
  Requirement,
  RequirementAnswer,
  Words,
} from '../requirements/index.js'

/** How far an account has come: a plan, figures that may still change, closed, or with the auditor's statement. */
export type AccountStatus = 'budget' | 'provisional' | 'final' | 'audited'

/** All of them, in the order in which an account goes through them. */
export const STATUSES = [
  'budget',
  'provisional',
  'final',
  'audited',
] as const satisfies readonly AccountStatus[]

/**
 * How VAT stands in an amount: with it, without it, or `none` where there is none to leave out, as in wages
 * and exempt services. An amount of `none` is the same with and without VAT, so it compares with either;
 * lines with VAT beside lines without it do not compare with each other.
 */
export type Vat = 'included' | 'excluded' | 'none'

/** The purposes that the grant may be spent on. */
export type GrantPurpose = Exclude<Purpose, 'outside'>

/** What a municipality spent itself, beside what it gave the library. */
export interface OwnSpending {
  readonly purpose: Exclude<GrantPurpose, 'library'>
  readonly amount: EuroInput
  readonly description: string
}

/** What a member asks; it goes without saying that it is the member who asks. */
export type MemberRequirement<R extends Requirement = Requirement> = R extends Requirement
  ? Omit<R, 'municipality'> & { readonly municipality?: string | undefined }
  : never

/** A municipality that the library accounts to. */
export interface Member {
  /** Name or code. */
  readonly municipality: string
  /** What the municipality granted the library for this year, in euros. */
  readonly granted: EuroInput
  /** Balance of the year before, in euros; negative if more was spent than there was. */
  readonly opening?: EuroInput
  /** Of whose balances the opening is the sum, where municipalities merged; {@link nextYear} gives it. */
  readonly openingReason?: Words
  /** Corrections of earlier years, booked in this one. */
  readonly corrections?: readonly Correction[]
  /** The State's grant (SPUK) to the municipality; with it the statement reconciles the two. */
  readonly stateGrant?: EuroInput
  readonly ownSpending?: readonly OwnSpending[]
  /** Last day on which it takes part; needed if it is dissolved before the end of the period. */
  readonly until?: string
  readonly requirements?: readonly MemberRequirement[]
}

/** One line of the library's account. */
export interface Line<K extends string = string> {
  readonly id: string
  readonly label?: string
  /** Default `cost`. Income lowers what was spent. */
  readonly kind?: 'cost' | 'income'
  /** In euros; a negative cost is a correction. */
  readonly amount: EuroInput
  readonly purpose: Purpose
  /** What was planned, in euros. */
  readonly budget?: EuroInput
  /** Hours of staff behind the amount. */
  readonly hours?: number | string
  readonly vat?: Vat
  /** The whole line is this municipality's own. */
  readonly municipality?: string
  /** Weights for this line only. */
  readonly weights?: PartialWeights<K>
}

/** One library's year for all its municipalities. */
export interface JointAccountInput<K extends string = string> {
  readonly library: { readonly name: string }
  readonly year: number
  /** Default the calendar year. */
  readonly period?: Period
  readonly status: AccountStatus
  /** Counts up when an account is made again; default 1. */
  readonly version?: number
  readonly members: readonly Member[]
  readonly lines: readonly Line<K>[]
  /** How shared lines are split: by what each granted (default), by inhabitants on 1 January, or by own weights. */
  readonly weights?: 'granted' | 'inhabitants' | PartialWeights<K>
  /** Results of the help points, by municipality. */
  readonly results?: Readonly<Record<string, PublishedTally>>
}

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

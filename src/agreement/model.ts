import type { Euro } from '../core/money/index.js'
import type { Period, LocalizedText } from '../requirements/index.js'
import type { ReadAgreement } from './input.js'
import type {
  AgreementEventName,
  AgreementGround,
  AgreementState,
  Decider,
  DisputeOutcome,
} from './states.js'

/** One move in the life of an agreement. */
export interface AgreementMove {
  readonly event: AgreementEventName
  readonly date: string
  readonly basis: LocalizedText
  /** Who acted, by function. */
  readonly actor: string
  readonly from: AgreementState
  readonly to: AgreementState
  readonly amount?: Euro | undefined
  readonly ground?: AgreementGround | undefined
  readonly recipientKnew?: boolean | undefined
  readonly wouldHaveDiffered?: boolean | undefined
  readonly effectiveFrom?: string | undefined
  readonly breachOn?: string | undefined
  /** When a decision was made known, where that is recorded. */
  readonly announcedOn?: string | undefined
  readonly decidedBy?: Decider | undefined
  readonly mandate?: string | undefined
  /** Last day of a suspension, of a term that was postponed, or to complete a request. */
  readonly until?: string | undefined
  /** Last day for the report. */
  readonly due?: string | undefined
  /** Last day to pay a claim. */
  readonly payBy?: string | undefined
  /** The other period against which was set off. */
  readonly against?: Period | undefined
  /** The number of the move that a dispute is about, from 1. */
  readonly decision?: number | undefined
  readonly outcome?: DisputeOutcome | undefined
  readonly committee?: boolean | undefined
}

/**
 * Where the money stands, in euros; never negative. Always:
 * awarded = open + determined + lowered + withdrawn, and
 * paid = kept + recovered + setOff + writtenOff + claimed + toRecover.
 */
export interface AgreementMoney {
  /** As last amended. */
  readonly awarded: Euro
  /** Of the award, what is neither determined nor withdrawn. */
  readonly open: Euro
  readonly determined: Euro
  /** Of the award, what was not determined. */
  readonly lowered: Euro
  readonly withdrawn: Euro
  /** Of what was paid, what was paid before the determination. */
  readonly advanced: Euro
  readonly paid: Euro
  /** Claimed back, and received. */
  readonly recovered: Euro
  /** Set off with another period. */
  readonly setOff: Euro
  /** To be recovered, but given up. */
  readonly writtenOff: Euro
  /** Claimed back, and not received, set off or given up yet. */
  readonly claimed: Euro
  /** Paid above what the library is entitled to now, and not claimed back. */
  readonly toRecover: Euro
  /** Determined, but not paid. */
  readonly toPay: Euro
  /** Paid, and the library's own as things stand. */
  readonly kept: Euro
}

/** What a municipality and a library agreed on, and how it went; `state` and `money` follow from `history`. */
export interface Agreement extends Readonly<Omit<ReadAgreement, 'state' | 'history' | 'money'>> {
  readonly state: AgreementState
  readonly history: readonly AgreementMove[]
  readonly money: AgreementMoney
}

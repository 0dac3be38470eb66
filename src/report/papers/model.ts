import type { Agreement, AgreementMoney } from '../../agreement/index.js'
import type { Assumption } from '../../core/explain/index.js'
import { deepFreeze } from '../../core/frozen/index.js'
import type { Text } from '../../core/result/index.js'
import type { LocalizedText } from '../../requirements/index.js'
import type { Blank, Filled } from './blanks.js'

/**
 * The papers of an agreement: award (verleningsbeschikking), determination (vaststelling), withdrawal
 * (intrekking), recovery (terugvordering), decision on an objection (beslissing op bezwaar) and implementation
 * agreement (uitvoeringsovereenkomst, Awb 4:36).
 *
 * @example
 * agreementPaperKinds.length // => 6
 */
export const agreementPaperKinds = /* @__PURE__ */ deepFreeze([
  'award',
  'determination',
  'withdrawal',
  'recovery',
  'objection-decision',
  'implementation-agreement',
] as const)
/** One of {@link agreementPaperKinds}. */
export type AgreementPaperKind = (typeof agreementPaperKinds)[number]

/** A requirement in a paper: what was asked by whom, and what all municipalities ask together. */
export interface PaperRequirement {
  readonly municipality: string
  readonly about: Text
  readonly asked: Text
  readonly basis: LocalizedText
  /** There if other municipalities ask something too; `null` while their requirements conflict. */
  readonly together?: Text | null
}

/** The last days that a paper names. */
export interface PaperDays {
  /** For an objection to this decision, counted from its announcement or, where that is not recorded, its date. */
  readonly objection?: string
  readonly appeal?: string
  /** For the objection that a decision on an objection is about. */
  readonly contested?: string
  /** For payment by the municipality. */
  readonly payment?: string
  /** For payment by the library. */
  readonly claim?: string
  /** For the request for determination. */
  readonly report?: string
  /** For invoking the budget proviso. */
  readonly proviso?: string
}

/** A paper of an agreement, ready to be printed. */
export interface AgreementPaper {
  readonly kind: 'agreement-paper'
  readonly paper: AgreementPaperKind
  /** As it stood after the decision of this paper. */
  readonly agreement: Agreement
  /** The number of the decision in the history, from 1; `null`: not decided yet, so that the paper is a draft. */
  readonly decision: number | null
  /** Where the money stood before the decision, in euros. */
  readonly moneyBefore: AgreementMoney
  readonly days: PaperDays
  /** What is due as report, by the thresholds of the ordinance. */
  readonly report: Text | null
  readonly ordinance: LocalizedText | null
  readonly requirements: readonly PaperRequirement[]
  /** What the caller filled in. */
  readonly filled: Filled
  /** What is still to be filled in, in the order of the paper, each once. */
  readonly blanks: readonly Blank[]
  readonly assumptions: readonly Assumption[]
}

/** What a paper is written from. */
export interface PaperFacts extends Omit<AgreementPaper, 'blanks'> {}

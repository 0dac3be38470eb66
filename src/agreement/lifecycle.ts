import type { Reference } from '../core/result/index.js'
import { awb, uncheckedAwb } from './references.js'
import type { AgreementEventName, AgreementState } from './states.js'

/** What an event's amount is, and so between which bounds it lies; see `ledger.ts`. */
export type AmountRule =
  | 'award'
  | 'amended-award'
  | 'as-awarded'
  | 'below-award'
  | 'below-determined'
  | 'payable'
  | 'claimable'
  | 'claimed'
  | 'owed'

/** What must be so, beside the state, before an event can happen; see `guards.ts`. */
export type Guard =
  | 'may-be-direct'
  | 'completion-asked'
  | 'suspended'
  | 'room-to-pay'
  | 'money-to-lower'
  | 'money-to-claim'
  | 'open-claim'
  | 'money-owed'
  | 'decision-to-contest'
  | 'objection-open'
  | 'objection-decided'
  | 'appeal-open'
  | 'settled'

/** One row of the lifecycle: what an event leads to from some states. */
export interface MoveRule {
  readonly event: AgreementEventName
  readonly from: readonly AgreementState[]
  /** `same`: no other state; `as-judged`: what a decision on an objection or a judgment makes of it. */
  readonly to: AgreementState | 'same' | 'as-judged'
  readonly amount?: AmountRule
  readonly guard?: Guard
  readonly article?: Reference
}

/**
 * The whole lifecycle of an agreement: state × event → state, guard, article. The diagram in the guide, the
 * events that are possible and the tests follow from it.
 */
export const lifecycle: readonly MoveRule[] = /* @__PURE__ */ ((): readonly MoveRule[] => {
  const awarded = ['awarded', 'amended'] as const
  const open = [...awarded, 'reported'] as const
  const determined = ['determined', 'determined-lower', 'revised'] as const
  const owing = [...determined, 'withdrawn'] as const
  const deciding = ['requested', 'reported'] as const
  const decided = ['refused', ...open, ...owing] as const
  // prettier-ignore
  return [
    { event: 'request', from: ['drafted'], to: 'requested' },
    { event: 'abandon', from: ['drafted', 'requested'], to: 'abandoned' },
    { event: 'postpone-decision', from: deciding, to: 'same', article: awb('4:14(3)') },
    { event: 'ask-completion', from: deciding, to: 'same', article: uncheckedAwb('4:15') },
    { event: 'complete', from: deciding, to: 'same', guard: 'completion-asked', article: uncheckedAwb('4:15') },
    { event: 'award', from: ['requested'], to: 'awarded', amount: 'award', article: awb('4:29') },
    { event: 'refuse', from: ['requested'], to: 'refused' },
    { event: 'amend', from: awarded, to: 'amended', amount: 'amended-award', article: awb('4:48') },
    { event: 'withdraw', from: open, to: 'withdrawn', article: awb('4:48') },
    { event: 'suspend', from: [...open, ...determined], to: 'same', article: awb('4:56') },
    { event: 'resume', from: [...open, ...determined], to: 'same', guard: 'suspended', article: awb('4:56') },
    { event: 'pay', from: [...open, ...determined], to: 'same', amount: 'payable', guard: 'room-to-pay', article: awb('4:52') },
    { event: 'set-report-term', from: awarded, to: 'same', article: awb('4:44(3)') },
    { event: 'report', from: awarded, to: 'reported', article: awb('4:44') },
    { event: 'determine', from: ['requested'], to: 'determined', amount: 'award', guard: 'may-be-direct', article: uncheckedAwb('4:43') },
    { event: 'determine', from: awarded, to: 'determined', amount: 'as-awarded', article: awb('4:47') },
    { event: 'determine', from: ['reported'], to: 'determined', amount: 'as-awarded', article: awb('4:46') },
    { event: 'determine-lower', from: open, to: 'determined-lower', amount: 'below-award', article: awb('4:46(2)') },
    { event: 'revise', from: determined, to: 'revised', amount: 'below-determined', guard: 'money-to-lower', article: awb('4:49') },
    { event: 'recover', from: owing, to: 'same', amount: 'claimable', guard: 'money-to-claim', article: awb('4:57') },
    { event: 'remind', from: owing, to: 'same', guard: 'open-claim', article: uncheckedAwb('4:112') },
    { event: 'receive', from: owing, to: 'same', amount: 'claimed', guard: 'open-claim', article: awb('4:57') },
    { event: 'set-off', from: owing, to: 'same', amount: 'owed', guard: 'money-owed', article: awb('4:57(3)') },
    { event: 'write-off', from: owing, to: 'same', amount: 'owed', guard: 'money-owed' },
    { event: 'object', from: decided, to: 'same', guard: 'decision-to-contest', article: awb('6:7') },
    { event: 'postpone-objection', from: decided, to: 'same', guard: 'objection-open', article: uncheckedAwb('7:10') },
    { event: 'decide-objection', from: decided, to: 'as-judged', guard: 'objection-open', article: uncheckedAwb('7:11') },
    { event: 'appeal', from: decided, to: 'same', guard: 'objection-decided', article: awb('6:7') },
    { event: 'judgment', from: decided, to: 'as-judged', guard: 'appeal-open' },
    { event: 'close', from: ['refused', 'abandoned', ...owing], to: 'closed', guard: 'settled' },
  ]
})()

/** The row for an event in a state, if it can happen there at all. */
export function ruleFor(state: AgreementState, event: AgreementEventName): MoveRule | undefined {
  return lifecycle.find((rule) => rule.event === event && rule.from.includes(state))
}

/** Events after which a letter with a decision goes out, against which one can object. */
export const decisions: readonly AgreementEventName[] = [
  'award',
  'refuse',
  'amend',
  'withdraw',
  'determine',
  'determine-lower',
  'revise',
  'recover',
  'set-off',
]

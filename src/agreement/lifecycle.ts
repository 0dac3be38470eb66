import type { Reference, Text } from '../core/result/index.js'
import type { Agreement } from './model.js'
import { awb } from './references.js'
import type { AgreementEventName, AgreementState } from './states.js'

/** What an event's amount is, and so between which bounds it lies; see `ledger.ts`. */
export type AmountRule =
  | 'none'
  | 'award'
  | 'amended-award'
  | 'as-awarded'
  | 'below-award'
  | 'below-determined'
  | 'payable'
  | 'recoverable'

/** What must be so, beside the state, before an event can happen. */
export type Need = 'room-to-pay' | 'money-to-recover' | 'money-to-lower' | 'settled' | 'proviso'

/** One row of the lifecycle. */
export interface MoveRule {
  readonly label: Text
  readonly from: readonly AgreementState[]
  /** The state it leads to; `same`: no other; `before`: the one before the suspension. */
  readonly to: AgreementState | 'same' | 'before'
  readonly amount: AmountRule
  /** Whether it needs a ground, and of which article. */
  readonly ground?: 'lower' | 'revise'
  readonly need?: Need
  /** Whether it must happen within five years of the determination. */
  readonly withinFiveYears?: true
  readonly reference?: Reference
}

const OWED: readonly AgreementState[] = [
  'determined',
  'determined-lower',
  'withdrawn',
  'revised',
  'recovered',
  'lapsed',
]

/** The whole lifecycle of an agreement, as data. */
export const lifecycle: Readonly<Record<AgreementEventName, MoveRule>> = /* @__PURE__ */ (() => ({
  request: {
    label: { nl: 'aanvraag', en: 'request' },
    from: ['drafted'],
    to: 'requested',
    amount: 'none',
  },
  award: {
    label: { nl: 'verlening', en: 'award' },
    from: ['requested'],
    to: 'awarded',
    amount: 'award',
    reference: awb('4:29'),
  },
  refuse: {
    label: { nl: 'weigering', en: 'refusal' },
    from: ['requested'],
    to: 'refused',
    amount: 'none',
  },
  amend: {
    label: { nl: 'wijziging van de verlening', en: 'change of the award' },
    from: ['awarded', 'amended', 'suspended'],
    to: 'amended',
    amount: 'amended-award',
    reference: awb('4:48'),
  },
  suspend: {
    label: { nl: 'opschorting van de betaling', en: 'suspension of payment' },
    from: ['awarded', 'amended', 'reported'],
    to: 'suspended',
    amount: 'none',
    reference: awb('4:56'),
  },
  resume: {
    label: { nl: 'einde van de opschorting', en: 'end of the suspension' },
    from: ['suspended'],
    to: 'before',
    amount: 'none',
    reference: awb('4:56'),
  },
  pay: {
    label: { nl: 'betaling', en: 'payment' },
    from: [
      'awarded',
      'amended',
      'reported',
      'determined',
      'determined-lower',
      'revised',
      'recovered',
    ],
    to: 'same',
    amount: 'payable',
    need: 'room-to-pay',
    reference: awb('4:52'),
  },
  report: {
    label: { nl: 'aanvraag tot vaststelling', en: 'request for determination' },
    from: ['awarded', 'amended'],
    to: 'reported',
    amount: 'none',
    reference: awb('4:44'),
  },
  determine: {
    label: { nl: 'vaststelling', en: 'determination' },
    from: ['awarded', 'amended', 'reported'],
    to: 'determined',
    amount: 'as-awarded',
    reference: awb('4:46'),
  },
  'determine-lower': {
    label: { nl: 'lagere vaststelling', en: 'lower determination' },
    from: ['awarded', 'amended', 'reported'],
    to: 'determined-lower',
    amount: 'below-award',
    ground: 'lower',
    reference: awb('4:46(2)'),
  },
  withdraw: {
    label: { nl: 'intrekking', en: 'withdrawal' },
    from: ['awarded', 'amended', 'suspended', 'reported'],
    to: 'withdrawn',
    amount: 'none',
    reference: awb('4:48'),
  },
  revise: {
    label: { nl: 'wijziging van de vaststelling', en: 'revision of the determination' },
    from: ['determined', 'determined-lower', 'revised', 'recovered'],
    to: 'revised',
    amount: 'below-determined',
    ground: 'revise',
    need: 'money-to-lower',
    withinFiveYears: true,
    reference: awb('4:49'),
  },
  recover: {
    label: { nl: 'terugvordering', en: 'recovery' },
    from: OWED,
    to: 'recovered',
    amount: 'recoverable',
    need: 'money-to-recover',
    withinFiveYears: true,
    reference: awb('4:57'),
  },
  'set-off': {
    label: { nl: 'verrekening', en: 'set-off' },
    from: OWED,
    to: 'recovered',
    amount: 'recoverable',
    need: 'money-to-recover',
    withinFiveYears: true,
    reference: awb('4:57'),
  },
  'write-off': {
    label: { nl: 'afzien van terugvordering', en: 'giving up recovery' },
    from: OWED,
    to: 'same',
    amount: 'recoverable',
    need: 'money-to-recover',
  },
  lapse: {
    label: { nl: 'verval', en: 'lapse' },
    from: ['drafted', 'requested', 'awarded', 'amended'],
    to: 'lapsed',
    amount: 'none',
    need: 'proviso',
    reference: awb('4:34'),
  },
  close: {
    label: { nl: 'afsluiting', en: 'closing' },
    from: ['refused', ...OWED],
    to: 'closed',
    amount: 'none',
    need: 'settled',
  },
}))()

/** Whether the award never came, or was taken back: then nothing that was agreed falls due any more. */
export function isOver(history: Agreement['history']): boolean {
  return history.some(({ to }) => to === 'refused' || to === 'withdrawn' || to === 'lapsed')
}

/** Events after which a letter with a decision goes out, against which one can object. */
export const decisions: readonly AgreementEventName[] = [
  'award',
  'refuse',
  'amend',
  'determine',
  'determine-lower',
  'withdraw',
  'revise',
  'recover',
  'set-off',
]

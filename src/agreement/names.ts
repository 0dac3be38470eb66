import { deepFreeze } from '../core/frozen/index.js'
import type { Text } from '../core/result/index.js'
import type { AgreementMoney } from './model.js'
import type { AgreementEventName, AgreementForm, AgreementState } from './states.js'

/** The states in words. */
export const stateNames: Readonly<Record<AgreementState, Text>> = {
  drafted: { nl: 'opgesteld', en: 'drafted' },
  requested: { nl: 'aangevraagd', en: 'requested' },
  abandoned: { nl: 'niet doorgegaan', en: 'abandoned' },
  awarded: { nl: 'verleend', en: 'awarded' },
  refused: { nl: 'geweigerd', en: 'refused' },
  amended: { nl: 'gewijzigd', en: 'amended' },
  reported: { nl: 'verantwoord', en: 'reported' },
  determined: { nl: 'vastgesteld', en: 'determined' },
  'determined-lower': { nl: 'lager vastgesteld', en: 'determined lower' },
  withdrawn: { nl: 'ingetrokken', en: 'withdrawn' },
  revised: { nl: 'gewijzigd na vaststelling', en: 'revised' },
  closed: { nl: 'afgesloten', en: 'closed' },
}

/** The events in words. */
export const eventNames: Readonly<Record<AgreementEventName, Text>> = {
  request: { nl: 'aanvraag', en: 'request' },
  abandon: { nl: 'niet doorgaan', en: 'abandoning' },
  'postpone-decision': { nl: 'verdaging van de beslissing', en: 'postponement of the decision' },
  'ask-completion': { nl: 'verzoek om aanvulling', en: 'request to complete' },
  complete: { nl: 'aanvulling', en: 'completion' },
  award: { nl: 'verlening', en: 'award' },
  refuse: { nl: 'weigering', en: 'refusal' },
  amend: { nl: 'wijziging van de verlening', en: 'change of the award' },
  withdraw: { nl: 'intrekking', en: 'withdrawal' },
  suspend: { nl: 'opschorting van de betaling', en: 'suspension of payment' },
  resume: { nl: 'einde van de opschorting', en: 'end of the suspension' },
  pay: { nl: 'betaling', en: 'payment' },
  'set-report-term': {
    nl: 'termijn voor de aanvraag tot vaststelling',
    en: 'term for the request for determination',
  },
  report: { nl: 'aanvraag tot vaststelling', en: 'request for determination' },
  determine: { nl: 'vaststelling', en: 'determination' },
  'determine-lower': { nl: 'lagere vaststelling', en: 'lower determination' },
  revise: { nl: 'wijziging van de vaststelling', en: 'revision of the determination' },
  recover: { nl: 'terugvordering', en: 'recovery' },
  remind: { nl: 'aanmaning', en: 'reminder' },
  receive: { nl: 'ontvangst', en: 'receipt' },
  'set-off': { nl: 'verrekening', en: 'set-off' },
  'write-off': { nl: 'afzien van terugvordering', en: 'giving up recovery' },
  object: { nl: 'bezwaar', en: 'objection' },
  'postpone-objection': {
    nl: 'verdaging van de beslissing op bezwaar',
    en: 'postponement of the decision on the objection',
  },
  'decide-objection': { nl: 'beslissing op bezwaar', en: 'decision on the objection' },
  appeal: { nl: 'beroep', en: 'appeal' },
  judgment: { nl: 'uitspraak', en: 'judgment' },
  close: { nl: 'afsluiting', en: 'closing' },
}

const FORMS: Readonly<Record<AgreementForm, Text>> = {
  'award-decision': { nl: 'verlening bij beschikking', en: 'award by decision' },
  'implementation-agreement': { nl: 'uitvoeringsovereenkomst', en: 'implementation agreement' },
  'budget-subsidy': { nl: 'begrotingssubsidie', en: 'budget subsidy' },
  'book-year-subsidy': { nl: 'boekjaarsubsidie', en: 'subsidy per book year' },
}

/** The columns of {@link Agreement.money} in words. */
const MONEY: Readonly<Record<keyof AgreementMoney, Text>> = {
  awarded: { nl: 'verleend', en: 'awarded' },
  open: { nl: 'nog vast te stellen', en: 'still to be determined' },
  determined: { nl: 'vastgesteld', en: 'determined' },
  lowered: { nl: 'niet vastgesteld', en: 'not determined' },
  withdrawn: { nl: 'ingetrokken', en: 'withdrawn' },
  paid: { nl: 'betaald', en: 'paid' },
  advanced: { nl: 'waarvan als voorschot', en: 'of which as an advance' },
  recovered: { nl: 'teruggevorderd en ontvangen', en: 'claimed back and received' },
  setOff: { nl: 'verrekend', en: 'set off' },
  writtenOff: { nl: 'afgezien van terugvordering', en: 'written off' },
  claimed: { nl: 'teruggevorderd, nog te ontvangen', en: 'claimed back, still to be received' },
  toRecover: { nl: 'terug te vorderen', en: 'to be recovered' },
  toPay: { nl: 'nog te betalen', en: 'still to be paid' },
  kept: { nl: 'door de bibliotheek te houden', en: 'for the library to keep' },
}

/**
 * Forms, states, events and amounts of an agreement in words, in both languages.
 *
 * @example
 * agreementNames.events['set-off'].nl // => 'verrekening'
 * agreementNames.states['determined-lower'].en // => 'determined lower'
 */
export const agreementNames: {
  readonly forms: Readonly<Record<AgreementForm, Text>>
  readonly states: Readonly<Record<AgreementState, Text>>
  readonly events: Readonly<Record<AgreementEventName, Text>>
  readonly money: Readonly<Record<keyof AgreementMoney, Text>>
} = /* @__PURE__ */ deepFreeze({
  forms: FORMS,
  states: stateNames,
  events: eventNames,
  money: MONEY,
})

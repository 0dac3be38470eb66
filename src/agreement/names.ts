import { frozen } from '../core/frozen/index.js'
import type { Text } from '../core/result/index.js'
import { lifecycle } from './lifecycle.js'
import type { AgreementForm, AgreementMoney } from './model.js'
import { agreementEvents } from './states.js'
import type { AgreementEventName, AgreementState } from './states.js'

/** The states in words. */
export const stateNames: Readonly<Record<AgreementState, Text>> = {
  drafted: { nl: 'opgesteld', en: 'drafted' },
  requested: { nl: 'aangevraagd', en: 'requested' },
  awarded: { nl: 'verleend', en: 'awarded' },
  refused: { nl: 'geweigerd', en: 'refused' },
  amended: { nl: 'gewijzigd', en: 'amended' },
  suspended: { nl: 'opgeschort', en: 'suspended' },
  reported: { nl: 'verantwoord', en: 'reported' },
  determined: { nl: 'vastgesteld', en: 'determined' },
  'determined-lower': { nl: 'lager vastgesteld', en: 'determined lower' },
  withdrawn: { nl: 'ingetrokken', en: 'withdrawn' },
  revised: { nl: 'gewijzigd na vaststelling', en: 'revised' },
  recovered: { nl: 'teruggevorderd of verrekend', en: 'recovered or set off' },
  lapsed: { nl: 'vervallen', en: 'lapsed' },
  closed: { nl: 'afgesloten', en: 'closed' },
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
  withdrawn: { nl: 'ingetrokken of vervallen', en: 'withdrawn or lapsed' },
  paid: { nl: 'betaald', en: 'paid' },
  advanced: { nl: 'waarvan als voorschot', en: 'of which as an advance' },
  recovered: { nl: 'teruggevorderd', en: 'recovered' },
  setOff: { nl: 'verrekend', en: 'set off' },
  writtenOff: { nl: 'niet teruggevorderd', en: 'written off' },
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
} = /* @__PURE__ */ frozen({
  forms: FORMS,
  states: stateNames,
  events: /* @__PURE__ */ (() =>
    Object.fromEntries(agreementEvents.map((event) => [event, lifecycle[event].label])) as Readonly<
      Record<AgreementEventName, Text>
    >)(),
  money: MONEY,
})

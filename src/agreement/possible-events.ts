import { isoDate } from '../core/calendar/index.js'
import { euro } from '../core/money/index.js'
import type { Euro, EuroInput } from '../core/money/index.js'
import { having, oneOf } from '../core/result/index.js'
import { isOpen } from './ledger.js'
import { lifecycle } from './lifecycle.js'
import type { Need } from './lifecycle.js'
import type { Agreement, AgreementMoney, BudgetProviso } from './model.js'
import { agreementEvents, agreementStates } from './states.js'
import type { AgreementEventName, AgreementState } from './states.js'

/**
 * What can happen to an agreement as it stands, apart from dates and amounts.
 *
 * @param agreement its state, money and budget proviso count
 * @throws SpukError with everything that is wrong with these: `input/…`, `money/…`, `calendar/not-a-date`
 *
 * @example
 * const outcome = validateAgreement({
 *   id: 'Z-1', municipality: { code: 'Utrecht', contacts: [] }, library: { name: 'De Bibliotheek', contacts: [] },
 *   form: 'award-decision', period: { from: '2024-01-01', to: '2024-12-31' }, amount: 90000,
 *   purposes: [{ purpose: 'library', amount: 90000 }], legalBasis: { ground: 'regulation' }, yearsRunning: 2,
 * }, { today: '2023-10-01' })
 * possibleEvents(outcome.value) // => ['request', 'lapse']
 */
export function possibleEvents(
  agreement: Pick<Agreement, 'state' | 'money' | 'budgetProviso'>,
): readonly AgreementEventName[] {
  return eventsAfter(standingFrom(agreement))
}

/** What decides which events are possible, live or after a trip through JSON. */
const standingFrom = /* @__PURE__ */ having({
  state: (value) => oneOf(...agreementStates)(value),
  money: (value) =>
    having({ open: amount, determined: amount, kept: amount, toRecover: amount, toPay: amount })(
      value,
    ),
  budgetProviso: optional((value) => having({ budgetAdoptedOn: optional(isoDate) })(value)),
})

function amount(value: unknown): Euro {
  return euro(value as EuroInput)
}

function optional<T>(guard: (value: unknown) => T): (value: unknown) => T | undefined {
  return (value) => (value === undefined ? undefined : guard(value))
}

interface Standing {
  readonly state: AgreementState
  readonly money: Pick<AgreementMoney, 'open' | 'determined' | 'kept' | 'toRecover' | 'toPay'>
  readonly budgetProviso?: Pick<BudgetProviso, 'budgetAdoptedOn'> | undefined
}

/** The same for a standing that is sound. */
export function eventsAfter(standing: Standing): readonly AgreementEventName[] {
  return agreementEvents.filter((event) => {
    const { from, need } = lifecycle[event]
    return from.includes(standing.state) && (need === undefined || meets(need, standing))
  })
}

function meets(need: Need, { budgetProviso, money }: Standing): boolean {
  switch (need) {
    case 'room-to-pay':
      return money.open.plus(money.determined).compare(money.kept) > 0
    case 'money-to-recover':
      return money.toRecover.cents > 0
    case 'money-to-lower':
      return money.determined.cents > 0
    case 'settled':
      return money.toRecover.cents === 0 && money.toPay.cents === 0
    case 'proviso':
      return !isOpen(money) || budgetProviso?.budgetAdoptedOn !== undefined
  }
}

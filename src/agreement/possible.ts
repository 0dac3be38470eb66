import { isOpen } from './ledger.js'
import { lifecycle } from './lifecycle.js'
import type { Need } from './lifecycle.js'
import type { BudgetProviso } from './input.js'
import type { AgreementMoney } from './model.js'
import { agreementEvents } from './states.js'
import type { AgreementEventName, AgreementState } from './states.js'

interface Standing {
  readonly state: AgreementState
  readonly money: Pick<AgreementMoney, 'open' | 'determined' | 'kept' | 'toRecover' | 'toPay'>
  readonly budgetProviso?: Pick<BudgetProviso, 'budgetAdoptedOn'> | undefined
}

/** The events that are possible, apart from dates and amounts. */
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

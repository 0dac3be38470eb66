import { isCompletionAsked, lastAt, suspensionOf } from './disputes.js'
import { entitlement } from './ledger.js'
import { ruleFor } from './lifecycle.js'
import type { Guard } from './lifecycle.js'
import type { Agreement } from './model.js'
import { agreementEvents } from './states.js'
import type { AgreementEventName } from './states.js'

/** What decides which events are possible. */
export type Situation = Pick<Agreement, 'state' | 'money' | 'history' | 'direct'>

/** The events that are possible, apart from dates and amounts. */
export function eventsAfter(situation: Situation): readonly AgreementEventName[] {
  return agreementEvents.filter((event) => {
    const rule = ruleFor(situation.state, event)
    return rule !== undefined && (rule.guard === undefined || holds(rule.guard, situation))
  })
}

function holds(guard: Guard, { money, history, direct }: Situation): boolean {
  const { claimed, toRecover, toPay, determined, kept } = money
  switch (guard) {
    case 'may-be-direct':
      return direct === true
    case 'completion-asked':
      return isCompletionAsked(history)
    case 'suspended':
      return suspensionOf(history) !== undefined
    case 'room-to-pay':
      return entitlement(money).compare(kept) > 0
    case 'money-to-lower':
      return determined.cents > 0
    case 'money-to-claim':
      return toRecover.cents > 0
    case 'open-claim':
      return claimed.cents > 0
    case 'money-owed':
      return claimed.cents + toRecover.cents > 0
    case 'decision-to-contest':
      return lastAt(history, 'none') !== undefined
    case 'objection-open':
      return lastAt(history, 'objection') !== undefined
    case 'objection-decided':
      return lastAt(history, 'decided') !== undefined
    case 'appeal-open':
      return lastAt(history, 'appeal') !== undefined
    case 'settled':
      return (
        claimed.cents + toRecover.cents + toPay.cents === 0 &&
        lastAt(history, 'objection') === undefined &&
        lastAt(history, 'appeal') === undefined
      )
  }
}

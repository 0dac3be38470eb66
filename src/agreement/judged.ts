import type { Collector } from '../core/result/index.js'
import { isOpen, withAwarded, withClaimed, withDetermined, withRestored } from './ledger.js'
import type { Agreement, AgreementMove } from './model.js'
import * as issues from './decision-issues.js'
import type { AgreementEventName, AgreementState } from './states.js'

type Outcome = Pick<Agreement, 'state' | 'money'>
type Standing = Outcome & Pick<Agreement, 'history'>
type Dispute = Pick<AgreementMove, 'event' | 'amount' | 'outcome' | 'decision'>

const DETERMINED: readonly AgreementState[] = ['determined', 'determined-lower', 'revised']
const DETERMINES: readonly AgreementEventName[] = ['determine', 'determine-lower', 'revise']

/**
 * What a decision on an objection, or a judgment, makes of state and money. An amount comes in place of the one
 * that was disputed, as long as that one still counts.
 */
export function judgedStanding(standing: Standing, dispute: Dispute, check: Collector): Outcome {
  const { state, money, history } = standing
  const { event, amount, outcome, decision = 0 } = dispute
  const contested = history[decision - 1]
  if (contested === undefined) return { state, money }
  if (outcome !== 'founded') {
    if (amount !== undefined) check.add(issues.amountWithoutEffect({ event }, ['amount']))
    return { state, money }
  }
  if (contested.event === 'withdraw' && state === 'withdrawn') {
    if (amount !== undefined) check.add(issues.amountWithoutEffect({ event }, ['amount']))
    return { state: contested.from, money: withRestored(money) }
  }
  if (amount === undefined) return { state, money }
  if (event === 'decide-objection' && isWorse(standing, contested, dispute)) {
    check.add(issues.worseAfterObjection({}, ['amount']))
  }
  if (contested.event === 'refuse' && state === 'refused') {
    return { state: 'awarded', money: withAwarded(money, amount) }
  }
  const awards = contested.event === 'award' || contested.event === 'amend'
  if (awards && isOpen(money)) return { state, money: withAwarded(money, amount) }
  if (DETERMINES.includes(contested.event) && DETERMINED.includes(state)) {
    const isWhole = amount.compare(money.awarded) >= 0
    const to = isWhole ? 'determined' : state === 'determined' ? 'determined-lower' : state
    return { state: to, money: withDetermined(money, amount) }
  }
  if (contested.event === 'recover') return { state, money: withClaimed(money, amount) }
  check.add(issues.amountWithoutEffect({ event }, ['amount']))
  return { state, money }
}

/** Whether the library is worse off than before it objected. */
function isWorse({ money }: Standing, contested: AgreementMove, { amount }: Dispute): boolean {
  if (amount === undefined) return false
  const before = DETERMINES.includes(contested.event) ? money.determined : money.awarded
  if (contested.event === 'recover') return amount.compare(money.claimed) > 0
  return contested.event !== 'refuse' && amount.compare(before) < 0
}

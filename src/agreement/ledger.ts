import { Euro, euro } from '../core/money/index.js'
import type { Agreement, AgreementMoney } from './model.js'
import type { AmountRule } from './lifecycle.js'
import type { AgreementEventName } from './states.js'

type Facts = Omit<AgreementMoney, 'toRecover' | 'toPay' | 'kept'>

const ZERO = /* @__PURE__ */ euro(0)

/** No money yet. */
export const NO_MONEY: AgreementMoney = {
  awarded: ZERO,
  open: ZERO,
  determined: ZERO,
  lowered: ZERO,
  withdrawn: ZERO,
  advanced: ZERO,
  paid: ZERO,
  recovered: ZERO,
  setOff: ZERO,
  writtenOff: ZERO,
  claimed: ZERO,
  toRecover: ZERO,
  toPay: ZERO,
  kept: ZERO,
}

/** The books after an event whose amount was found valid. */
export function applyToLedger(
  money: AgreementMoney,
  event: AgreementEventName,
  amount: Euro,
): AgreementMoney {
  switch (event) {
    case 'award':
    case 'amend':
      return balanced({ ...money, awarded: amount, open: amount })
    case 'determine':
    case 'determine-lower':
    case 'revise':
      return withDetermined(money, amount)
    case 'withdraw':
      return balanced({ ...money, withdrawn: money.open, open: ZERO })
    case 'pay': {
      const advanced = isOpen(money) ? money.advanced.plus(amount) : money.advanced
      return balanced({ ...money, advanced, paid: money.paid.plus(amount) })
    }
    case 'recover':
      return balanced({ ...money, claimed: money.claimed.plus(amount) })
    case 'receive':
      return balanced({
        ...money,
        claimed: money.claimed.minus(amount),
        recovered: money.recovered.plus(amount),
      })
    case 'set-off':
      return balanced({ ...settled(money, amount), setOff: money.setOff.plus(amount) })
    case 'write-off':
      return balanced({ ...settled(money, amount), writtenOff: money.writtenOff.plus(amount) })
    case 'request':
    case 'abandon':
    case 'postpone-decision':
    case 'ask-completion':
    case 'complete':
    case 'refuse':
    case 'suspend':
    case 'resume':
    case 'set-report-term':
    case 'report':
    case 'remind':
    case 'object':
    case 'postpone-objection':
    case 'decide-objection':
    case 'appeal':
    case 'judgment':
    case 'close':
      return money
  }
}

/** What is set off or given up counts first against what was claimed. */
function settled(money: AgreementMoney, amount: Euro): AgreementMoney {
  const { claimed } = money
  const rest = claimed.compare(amount) > 0 ? claimed.minus(amount) : ZERO
  return { ...money, claimed: rest }
}

/** A determination; one without an award is one and the other. */
export function withDetermined(money: AgreementMoney, amount: Euro): AgreementMoney {
  const isHigher = amount.compare(money.awarded) > 0
  const awarded = isHigher ? amount : money.awarded
  const lowered = awarded.minus(amount)
  return balanced({ ...money, awarded, determined: amount, lowered, open: ZERO })
}

/** An award of another amount after a dispute. */
export function withAwarded(money: AgreementMoney, amount: Euro): AgreementMoney {
  return balanced({ ...money, awarded: amount, open: amount })
}

/** A withdrawal undone. */
export function withRestored(money: AgreementMoney): AgreementMoney {
  return balanced({ ...money, open: money.withdrawn, withdrawn: ZERO })
}

/** A claim of less. */
export function withClaimed(money: AgreementMoney, amount: Euro): AgreementMoney {
  const { claimed } = money
  return balanced({ ...money, claimed: amount.compare(claimed) < 0 ? amount : claimed })
}

/** What follows from the facts: what the library may keep, what it owes, what it is owed. */
function balanced(facts: Facts): AgreementMoney {
  const entitled = entitlement(facts)
  const back = facts.recovered.plus(facts.setOff).plus(facts.writtenOff)
  const held = facts.paid.minus(back)
  const kept = held.compare(entitled) < 0 ? held : entitled
  const above = held.minus(kept)
  // A claim falls away as far as the library turns out to be entitled to the money.
  const claimed = facts.claimed.compare(above) < 0 ? facts.claimed : above
  return {
    ...facts,
    kept,
    claimed,
    toRecover: above.minus(claimed),
    toPay: isOpen(facts) ? ZERO : entitled.minus(kept),
  }
}

/** Whether there is an award that is neither determined nor withdrawn. */
export function isOpen({ open }: Pick<AgreementMoney, 'open'>): boolean {
  return open.cents > 0
}

/** What the library may have as things stand: the award, and later what was determined. */
export function entitlement({
  open,
  determined,
}: Pick<AgreementMoney, 'open' | 'determined'>): Euro {
  return open.plus(determined)
}

/** Between which amounts an event's amount lies, and which it has if none is given. */
export interface Bounds {
  readonly least: Euro
  /** Absent: no limit. */
  readonly most?: Euro
  readonly usual?: Euro
}

const CENT = /* @__PURE__ */ Euro.fromCents(1)

/** The bounds of an amount under a rule of the lifecycle. */
export function boundsOf(
  rule: AmountRule,
  { amount, amountIs, money }: Pick<Agreement, 'amount' | 'amountIs' | 'money'>,
): Bounds {
  const { awarded, determined, claimed, toRecover } = money
  switch (rule) {
    case 'award':
      return { least: CENT, usual: amount }
    case 'amended-award':
      return { least: CENT }
    case 'as-awarded':
      return { least: amountIs === 'fixed' ? awarded : ZERO, most: awarded, usual: awarded }
    case 'below-award':
      return { least: ZERO, most: awarded.minus(CENT) }
    case 'below-determined':
      return { least: ZERO, most: determined.minus(CENT) }
    case 'payable':
      return upTo(entitlement(money).minus(money.kept))
    case 'claimable':
      return upTo(toRecover)
    case 'claimed':
      return upTo(claimed)
    case 'owed':
      return upTo(claimed.plus(toRecover))
  }
}

function upTo(most: Euro): Bounds {
  return { least: CENT, most, usual: most }
}

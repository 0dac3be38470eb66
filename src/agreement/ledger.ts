import { Euro, euro } from '../core/money/index.js'
import type { Agreement, AgreementMoney } from './model.js'
import type { AmountRule } from './lifecycle.js'
import type { AgreementEventName } from './states.js'

type Facts = Omit<AgreementMoney, 'toRecover' | 'toPay' | 'kept'>

const NOUGHT = /* @__PURE__ */ euro(0)

/** No money yet. */
export const NO_MONEY: AgreementMoney = {
  awarded: NOUGHT,
  open: NOUGHT,
  determined: NOUGHT,
  lowered: NOUGHT,
  withdrawn: NOUGHT,
  advanced: NOUGHT,
  paid: NOUGHT,
  recovered: NOUGHT,
  setOff: NOUGHT,
  writtenOff: NOUGHT,
  toRecover: NOUGHT,
  toPay: NOUGHT,
  kept: NOUGHT,
}

/** The books after an event whose amount was found sound. */
export function booked(
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
    case 'revise': {
      const lowered = money.awarded.minus(amount)
      return balanced({ ...money, determined: amount, lowered, open: NOUGHT })
    }
    case 'withdraw':
    case 'lapse':
      return balanced({ ...money, withdrawn: money.open, open: NOUGHT })
    case 'pay': {
      const advanced = isOpen(money) ? money.advanced.plus(amount) : money.advanced
      return balanced({ ...money, advanced, paid: money.paid.plus(amount) })
    }
    case 'recover':
      return balanced({ ...money, recovered: money.recovered.plus(amount) })
    case 'set-off':
      return balanced({ ...money, setOff: money.setOff.plus(amount) })
    case 'write-off':
      return balanced({ ...money, writtenOff: money.writtenOff.plus(amount) })
    case 'request':
    case 'refuse':
    case 'suspend':
    case 'resume':
    case 'report':
    case 'close':
      return money
  }
}

/** What follows from the facts: what the library may keep, what it owes, what it is owed. */
function balanced(facts: Facts): AgreementMoney {
  const entitled = entitlement(facts)
  const back = facts.recovered.plus(facts.setOff).plus(facts.writtenOff)
  const held = facts.paid.minus(back)
  const kept = held.compare(entitled) < 0 ? held : entitled
  return {
    ...facts,
    kept,
    toRecover: held.minus(kept),
    toPay: isOpen(facts) ? NOUGHT : entitled.minus(kept),
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

/** The bounds of an amount under a rule of the lifecycle; `undefined` where there is no amount. */
export function boundsOf(
  rule: AmountRule,
  { amount, amountIs, money }: Pick<Agreement, 'amount' | 'amountIs' | 'money'>,
): Bounds | undefined {
  const { awarded, determined, toRecover } = money
  switch (rule) {
    case 'none':
      return undefined
    case 'award':
      return { least: CENT, usual: amount }
    case 'amended-award':
      return { least: CENT }
    case 'as-awarded':
      return { least: amountIs === 'fixed' ? awarded : NOUGHT, most: awarded, usual: awarded }
    case 'below-award':
      return { least: NOUGHT, most: awarded.minus(CENT) }
    case 'below-determined':
      return { least: NOUGHT, most: determined.minus(CENT) }
    case 'payable': {
      const room = entitlement(money).minus(money.kept)
      return { least: CENT, most: room, usual: room }
    }
    case 'recoverable':
      return { least: CENT, most: toRecover, usual: toRecover }
  }
}

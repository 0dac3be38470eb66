import { sumEuros } from '../../core/money/index.js'
import { awardDiffers } from '../condition-issues.js'
import * as issues from '../issues.js'
import { isOpen } from '../ledger.js'
import type { Rule } from './rule.js'

/** The purposes divide the whole amount. */
export const purposesAddUp: Rule = ({ amount, purposes }) => {
  if (amount === undefined || purposes === undefined) return []
  const sum = sumEuros(purposes.map((each) => each.amount))
  if (sum.equals(amount)) return []
  const difference = sum.minus(amount)
  return [issues.purposesDiffer({ amount, sum, difference }, ['purposes'])]
}

/** Every purpose is one of the three. */
export const purposesInside: Rule = ({ eachPurpose }) =>
  eachPurpose.flatMap((each, i) =>
    each?.purpose === 'outside'
      ? [issues.purposeOutside({ amount: each.amount }, ['purposes', i, 'purpose'])]
      : [],
  )

/** Whether own staff may be paid is a judgement point. */
export const noOwnStaff: Rule = ({ eachPurpose }) =>
  eachPurpose.flatMap((each, i) => {
    if (!each?.ownStaffHours) return []
    const path = ['purposes', i, 'ownStaffHours']
    return [issues.staffHours({ judgementPoint: 'own-staff-hours' }, path)]
  })

/** Advances stay within the amount. */
export const advancesWithin: Rule = ({ advances, amount }) => {
  if (advances === undefined || amount === undefined) return []
  const sum = sumEuros(advances.map((each) => each.amount))
  if (sum.compare(amount) <= 0) return []
  return [issues.advancesAboveAmount({ advances: sum, amount }, ['advances'])]
}

/** A maximum needs a way to find the amount. */
export const amountIsSet: Rule = ({ amountIs, amountRule }) =>
  amountIs === 'maximum' && amountRule === undefined
    ? [issues.noAmountRule({}, ['amountRule'])]
    : []

/** What the three purposes get, against the grant. */
export const withinGrant: Rule = ({ amount, purposes }, { grant }) => {
  if (grant === undefined) return []
  const inside = purposes?.filter(({ purpose }) => purpose !== 'outside')
  const asked = inside ? sumEuros(inside.map((each) => each.amount)) : amount
  if (asked === undefined || asked.compare(grant.amount) <= 0) return []
  const difference = asked.minus(grant.amount)
  const facts = { amount: asked, grant: grant.amount, difference }
  return [issues.amountAboveGrant(facts, ['amount'])]
}

/** The award is what was agreed. */
export const awardedAsAgreed: Rule = ({ amount, standing }) => {
  if (amount === undefined || standing === undefined || !isOpen(standing.money)) return []
  const { awarded } = standing.money
  if (awarded.equals(amount)) return []
  return [awardDiffers({ awarded, amount }, ['amount'])]
}

import * as basis from '../basis-issues.js'
import * as issues from '../issues.js'
import { provisoEnd } from '../proviso.js'
import { tryOrUndefined } from './try-or-undefined.js'
import type { Rule } from './rule.js'

/** The grant is of the same municipality. */
export const sameMunicipality: Rule = ({ municipality }, { grant }) => {
  if (municipality === undefined || grant === undefined) return []
  const { code } = municipality
  if (code === grant.municipality.code) return []
  return [
    issues.grantOfAnother({ code, grantCode: grant.municipality.code }, ['municipality', 'code']),
  ]
}

/** The period lies in the year of the grant. */
export const periodInGrantYear: Rule = ({ period }, { grant }) => {
  if (period === undefined || grant === undefined) return []
  const { from, to } = period
  const [first, last] = [`${grant.year}-01-01`, `${grant.year}-12-31`]
  const facts = { from, to, year: grant.year }
  if (to < first || from > last) return [issues.periodOutsideGrantYear(facts, ['period'])]
  return from < first || to > last
    ? [issues.periodBeyondGrantYear({ ...facts, judgementPoint: 'unspent-grant' }, ['period'])]
    : []
}

/** The executive decided, and before the award or, without one, before the period. */
export const executiveDecided: Rule = ({ executiveDecision, period, standing, valid }) => {
  const judgementPoint = 'executive-decision'
  const path = ['executiveDecision']
  const decided = standing?.history.find(({ event }) => event === 'award')
  if (executiveDecision === undefined && decided?.mandate !== undefined) return []
  if (executiveDecision === undefined) {
    return valid('executiveDecision') ? [basis.decisionMissing({ judgementPoint }, path)] : []
  }
  const award = standing?.history.find(({ event }) => event === 'award')?.date
  const before = award ?? period?.from
  const { date } = executiveDecision
  return before !== undefined && date > before
    ? [basis.decisionLate({ judgementPoint, date, before }, [...path, 'date'])]
    : []
}

/** The exceptions to the need of a rule last no longer than the law allows. */
export const basisLasts: Rule = ({ legalBasis, yearsRunning }) => {
  if (legalBasis === undefined || yearsRunning === undefined) return []
  const path = ['legalBasis', 'ground']
  if (legalBasis.ground === 'pending' && yearsRunning > 1) {
    return [basis.pendingTooLong({ yearsRunning }, path)]
  }
  return legalBasis.ground === 'incidental' && yearsRunning > 4
    ? [basis.incidentalTooLong({ yearsRunning }, path)]
    : []
}

/** From the third year on, stopping or lowering needs notice beforehand. */
export const reasonableTerm: Rule = ({ yearsRunning, ending }) => {
  if (yearsRunning === undefined || yearsRunning < 3 || ending === undefined) return []
  const { from, noticeOn } = ending
  if (noticeOn !== undefined && noticeOn < from) return []
  return [basis.noReasonableTerm({ yearsRunning, from }, ['ending', 'noticeOn'])]
}

/** The budget proviso is invoked within four weeks after adoption, or it lapses. */
export const provisoInTime: Rule = ({ budgetProviso }, { today }) => {
  if (budgetProviso === undefined) return []
  const { budgetAdoptedOn, invokedOn } = budgetProviso
  const path = ['budgetProviso', 'invokedOn']
  if (invokedOn !== undefined && (budgetAdoptedOn === undefined || invokedOn < budgetAdoptedOn)) {
    const adoptedOn = budgetAdoptedOn ?? null
    return [basis.provisoInvokedEarly({ invokedOn, adoptedOn }, path)]
  }
  const last =
    budgetAdoptedOn === undefined ? undefined : tryOrUndefined(() => provisoEnd(budgetAdoptedOn))
  if (last === undefined || budgetAdoptedOn === undefined) return []
  if (invokedOn !== undefined) {
    return invokedOn > last ? [basis.provisoInvokedLate({ invokedOn, last }, path)] : []
  }
  return today !== undefined && budgetAdoptedOn <= today && today <= last
    ? [basis.provisoRunning({ last }, path)]
    : []
}

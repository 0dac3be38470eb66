import { addTerm } from '../../core/calendar/index.js'
import * as issues from '../condition-issues.js'
import { tryOrUndefined } from './try-or-undefined.js'
import type { Rule } from './rule.js'

/** No report is due before the period that it reports on is over. */
export const reportsAfterPeriod: Rule = ({ reportDue, period, conditions }) => {
  const end = period?.to
  const own =
    reportDue !== undefined && end !== undefined && reportDue < end
      ? [
          issues.reportBeforeEnd({ document: 'verantwoording', due: reportDue, periodEnd: end }, [
            'reportDue',
          ]),
        ]
      : []
  const asked = conditions.requirements.flatMap((each, i) => {
    if (each.kind !== 'deadline' || each.reportsOn === 'nothing') return []
    const { document, due } = each
    const periodEnd = each.reportsOn?.to ?? end
    if (periodEnd === undefined || due >= periodEnd) return []
    const path = ['conditions', 'requirements', i, 'due']
    return [issues.reportBeforeEnd({ document, due, periodEnd }, path)]
  })
  return [...own, ...asked]
}

/** The report is not agreed later than the ordinance allows. */
export const reportWithinOrdinance: Rule = ({ reportDue, period }, { ordinance }) => {
  const { report, termijnenwet } = ordinance ?? {}
  if (reportDue === undefined || period === undefined || report === undefined) return []
  const last = tryOrUndefined(() =>
    addTerm(period.to, report, { termijnenwet: termijnenwet === true }),
  )
  return last !== undefined && reportDue > last
    ? [issues.reportAfterOrdinance({ due: reportDue, last }, ['reportDue'])]
    : []
}

/** Where promotion is agreed or paid, the staff of the information point hear of it beforehand. */
export const promotionAnnounced: Rule = ({ conditions, eachPurpose, valid }, { today }) => {
  const { promotion } = conditions
  const paid = eachPurpose.some((each) => each?.purpose === 'promotion' && each.amount.cents > 0)
  const days = promotion?.noticeDays ?? 0
  if (days === 0) {
    const agreed = promotion !== undefined || (paid && valid('conditions'))
    return agreed ? [issues.noNotice({}, ['conditions', 'promotion', 'noticeDays'])] : []
  }
  return (promotion?.activities ?? []).flatMap(({ what, on, toldOn }, i) => {
    const latest = tryOrUndefined(() => addTerm(on, { days: -days }))
    const told = toldOn ?? today
    if (latest === undefined || told === undefined || told <= latest) return []
    const path = ['conditions', 'promotion', 'activities', i, 'toldOn']
    return [issues.noticeLate({ what, on, latest }, path)]
  })
}

import type { Text } from '../core/result/index.js'
import type { Deadline } from './deadline-model.js'
import type { DeadlineMaker } from './deadline-terms.js'
import { extended } from './deadline-extended.js'
import { claimDeadlines, disputeDeadlines } from './deadlines-disputes.js'
import { announced, lastMove, reportTermOf } from './disputes.js'
import { isOver } from './over.js'
import type { Agreement, AgreementMove } from './model.js'
import type { ReadOrdinance } from './input.js'
import { awb, uncheckedAwb } from './references.js'

/** From the award on: disputes, suspension, report, determination, payment, claims, five years. */
export function after(
  agreement: Agreement,
  ordinance: ReadOrdinance,
  make: DeadlineMaker,
): Deadline[] {
  return [
    ...disputeDeadlines(agreement, make),
    ...suspensions(agreement, make),
    ...reporting(agreement, ordinance, make),
    ...claimDeadlines(agreement, ordinance, make),
    ...fiveYears(agreement, make),
  ]
}

/** Thirteen weeks at most; an earlier end that was set stands in the move. */
function suspensions({ history }: Agreement, make: DeadlineMaker): Deadline[] {
  return history.flatMap(({ event, date }, i) => {
    if (event !== 'suspend') return []
    const ends = ['resume', 'withdraw', 'amend', 'revise']
    const metOn = history.slice(i).find((one) => ends.includes(one.event))?.date
    const label = { nl: 'Uiterste einde van de opschorting', en: 'Latest end of the suspension' }
    const about = { subject: 'suspension', key: i + 1, label, by: 'municipality', metOn } as const
    return [make.byLaw(about, date, { weeks: 13 }, awb('4:56'))]
  })
}

/** The report, the determination that follows it, and the payment after that. */
function reporting(
  agreement: Agreement,
  ordinance: ReadOrdinance,
  make: DeadlineMaker,
): Deadline[] {
  if (isOver(agreement)) return []
  return [
    ...report(agreement, ordinance, make),
    ...determination(agreement, ordinance, make),
    ...payment(agreement, ordinance, make),
  ]
}

function report(agreement: Agreement, ordinance: ReadOrdinance, make: DeadlineMaker): Deadline[] {
  const { history, period, form } = agreement
  const reportDue = reportTermOf(agreement)
  const reported = reportOf(history)
  if (reported === undefined && determinationOf(history) !== undefined) return []
  const label = reportLabel(agreement, ordinance)
  const about = { subject: 'report', label, by: 'library', metOn: reported?.date } as const
  if (reportDue !== undefined) return [make.agreed(about, reportDue)]
  if (agreement.direct === true || isDirect(agreement, ordinance)) return []
  if (ordinance.report) return [make.byOrdinance(about, period.to, ordinance.report)]
  return form === 'book-year-subsidy'
    ? [make.byLaw(about, period.to, { months: 6 }, awb('4:74'))]
    : []
}

function determination(
  { history }: Agreement,
  ordinance: ReadOrdinance,
  make: DeadlineMaker,
): Deadline[] {
  const reported = reportOf(history)
  if (reported === undefined) return []
  const label = { nl: 'Vaststelling', en: 'Determination' }
  const metOn = determinationOf(history)?.date
  const about = { subject: 'determination', label, by: 'municipality', metOn } as const
  const first = ordinance.determination
    ? make.byOrdinance(about, reported.date, ordinance.determination)
    : make.byLaw(about, reported.date, { weeks: 8 }, uncheckedAwb('4:13'))
  return [extended(first, history, make, about)]
}

function payment(
  { history, money }: Agreement,
  ordinance: ReadOrdinance,
  make: DeadlineMaker,
): Deadline[] {
  const determined = determinationOf(history)
  if (determined === undefined) return []
  const since = history.slice(history.indexOf(determined))
  const lastPaid = since.filter(({ event }) => event === 'pay').at(-1)
  const isOpen = money.toPay.cents > 0
  if (!isOpen && lastPaid === undefined) return []
  const label = { nl: 'Betaling na de vaststelling', en: 'Payment after the determination' }
  const metOn = isOpen ? undefined : lastPaid?.date
  const about = { subject: 'payment', label, by: 'municipality', metOn } as const
  return [
    ordinance.payment
      ? make.byOrdinance(about, announced(determined), ordinance.payment)
      : make.byLaw(about, announced(determined), { weeks: 6 }, awb('4:87')),
  ]
}

/** Whether the subsidy is so small that it is determined without a report. */
function isDirect({ amount }: Agreement, { directUpTo }: ReadOrdinance): boolean {
  return directUpTo !== undefined && amount.compare(directUpTo) <= 0
}

/** What the report holds, by the thresholds of the ordinance. */
function reportLabel({ amount }: Agreement, { activitiesUpTo }: ReadOrdinance): Text {
  const label = { nl: 'Aanvraag tot vaststelling', en: 'Request for determination' }
  if (activitiesUpTo === undefined) return label
  return amount.compare(activitiesUpTo) <= 0
    ? {
        nl: `${label.nl}, met verslag van activiteiten`,
        en: `${label.en}, with report on activities`,
      }
    : {
        nl: `${label.nl}, met verslag van activiteiten, financieel verslag en controleverklaring`,
        en: `${label.en}, with report on activities, financial report and auditor’s statement`,
      }
}

/** Five years in which a determination can be revised, and what is owed back claimed or set off. */
function fiveYears({ history, money }: Agreement, make: DeadlineMaker): Deadline[] {
  const determined = determinationOf(history)
  if (determined === undefined) return []
  const revision = {
    subject: 'revision',
    label: { nl: 'Wijziging van de vaststelling', en: 'Revision of the determination' },
    by: 'municipality',
  } as const
  const recovery = {
    subject: 'recovery',
    label: { nl: 'Terugvordering of verrekening', en: 'Recovery or set-off' },
    by: 'municipality',
  } as const
  const breach = lastMove(history, ({ breachOn }) => breachOn !== undefined)?.breachOn
  const { date } = determined
  const from = breach !== undefined && breach > date ? breach : date
  return [
    make.byLaw(revision, announced(determined), { years: 5 }, awb('4:49')),
    ...(money.toRecover.cents > 0 ? [make.byLaw(recovery, from, { years: 5 }, awb('4:57'))] : []),
  ]
}

function reportOf(history: readonly AgreementMove[]): AgreementMove | undefined {
  return history.find(({ event }) => event === 'report')
}

function determinationOf(history: readonly AgreementMove[]): AgreementMove | undefined {
  return history.find(({ event }) => event === 'determine' || event === 'determine-lower')
}

import type { Assumption } from '../core/explain/model.js'
import type { Text } from '../core/result/index.js'
import type { Deadline } from './deadline-model.js'
import type { DeadlineMaker } from './deadline-terms.js'
import { decisions, isOver, lifecycle } from './lifecycle.js'
import type { Agreement, AgreementMove } from './model.js'
import type { ReadOrdinance } from './input.js'
import { awb, uncheckedAwb } from './references.js'

/** From the award on: objection, suspension, report, determination, payment, five years. */
export function after(
  agreement: Agreement,
  ordinance: ReadOrdinance,
  make: DeadlineMaker,
): Deadline[] {
  return [
    ...objections(agreement, make),
    ...suspensions(agreement, make),
    ...reporting(agreement, ordinance, make),
    ...fiveYears(agreement, make),
  ]
}

const ANNOUNCED: Assumption = {
  id: 'agreement/announced-on-its-date',
  text: {
    nl: 'Aangenomen is dat het besluit op zijn datum is bekendgemaakt.',
    en: 'It is assumed that the decision was announced on its date.',
  },
}

/** Six weeks against every decision. */
function objections({ history }: Agreement, make: DeadlineMaker): Deadline[] {
  return history.flatMap(({ event, date }, i) => {
    if (!decisions.includes(event)) return []
    const { label } = lifecycle[event]
    const about = {
      subject: 'objection',
      key: i + 1,
      label: { nl: `Bezwaar tegen ${label.nl}`, en: `Objection to ${label.en}` },
      by: 'library',
      assumptions: [ANNOUNCED],
    } as const
    return [make.byLaw(about, date, { weeks: 6 }, awb('6:7'))]
  })
}

/** Thirteen weeks at most; an earlier end that was set stands in the move. */
function suspensions({ history }: Agreement, make: DeadlineMaker): Deadline[] {
  return history.flatMap(({ event, date }, i) => {
    if (event !== 'suspend') return []
    const metOn = history[i + 1]?.date
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
  if (isOver(agreement.history)) return []
  return [
    ...report(agreement, ordinance, make),
    ...determination(agreement, ordinance, make),
    ...payment(agreement, ordinance, make),
  ]
}

function report(agreement: Agreement, ordinance: ReadOrdinance, make: DeadlineMaker): Deadline[] {
  const { history, period, reportDue } = agreement
  const reported = reportOf(history)
  if (reported === undefined && determinationOf(history) !== undefined) return []
  const label = reportLabel(agreement, ordinance)
  const about = { subject: 'report', label, by: 'library', metOn: reported?.date } as const
  if (reportDue !== undefined) return [make.agreed(about, reportDue)]
  return ordinance.report && !isDirect(agreement, ordinance)
    ? [make.byOrdinance(about, period.to, ordinance.report)]
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
  return [
    ordinance.determination
      ? make.byOrdinance(about, reported.date, ordinance.determination)
      : make.byLaw(about, reported.date, { weeks: 8 }, uncheckedAwb('4:13')),
  ]
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
      ? make.byOrdinance(about, determined.date, ordinance.payment)
      : make.byLaw(about, determined.date, { weeks: 6 }, uncheckedAwb('4:87')),
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
        nl: `${label.nl}, met verslag van activiteiten, financieel verslag en accountantsverklaring`,
        en: `${label.en}, with report on activities, financial report and auditor’s statement`,
      }
}

/** Five years in which a determination can be revised, and undue money recovered. */
function fiveYears({ history }: Agreement, make: DeadlineMaker): Deadline[] {
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
  return [
    make.byLaw(revision, determined.date, { years: 5 }, awb('4:49')),
    make.byLaw(recovery, determined.date, { years: 5 }, awb('4:57')),
  ]
}

function reportOf(history: readonly AgreementMove[]): AgreementMove | undefined {
  return history.find(({ event }) => event === 'report')
}

function determinationOf(history: readonly AgreementMove[]): AgreementMove | undefined {
  return history.find(({ event }) => event === 'determine' || event === 'determine-lower')
}

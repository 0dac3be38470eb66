import { addTerm } from '../core/calendar/index.js'
import { endsBeforeStart } from '../core/fields/index.js'
import type { Collector } from '../core/result/index.js'
import { claimsOf } from './claims.js'
import { announced, lastMove, reportTermOf, suspensionOf } from './disputes.js'
import type { Agreement, AgreementMove } from './model.js'
import * as decisionIssues from './decision-issues.js'
import * as issues from './move-issues.js'
import type { ReadEvent, AgreementSnapshot, Terms } from './standing.js'
import type { AgreementState } from './states.js'

/** Whether the law still allows the event on its date; gives the last day of a suspension. */
export function checkDates(
  agreement: Terms & AgreementSnapshot,
  event: ReadEvent,
  check: Collector,
): string | undefined {
  const { history, money, period, yearsRunning, ending } = agreement
  const { event: name, date, until, against, announcedOn } = event
  checkFiveYears(agreement, event, check)
  if (announcedOn !== undefined && announcedOn < date) {
    check.add(decisionIssues.announcedEarly({ announcedOn, date }, ['announcedOn']))
  }
  if (event.decidedBy === 'official' && event.mandate === undefined) {
    check.add(decisionIssues.mandateMissing({}, ['mandate']))
  }
  if (against !== undefined && against.from <= period.to && against.to >= period.from) {
    check.add(issues.samePeriod(against, ['against']))
  }
  const suspension = suspensionOf(history)
  const lasting = suspension?.until
  switch (name as string) {
    case 'suspend':
      if (lasting !== undefined && date <= lasting) {
        check.add(decisionIssues.paymentSuspended({ until: lasting }, ['date']))
      }
      return suspensionEnd(date, until, check)
    case 'pay':
      if (lasting !== undefined && date <= lasting) {
        check.add(decisionIssues.paymentSuspended({ until: lasting }, ['date']))
      }
      break
    case 'resume':
      if (lasting !== undefined && date > lasting) {
        check.add(issues.suspensionHadEnded({ until: lasting, date }, ['date']))
      }
      break
    case 'award':
      if (reportTermOf(agreement) === undefined && agreement.form !== 'book-year-subsidy') {
        check.add(decisionIssues.noReportTerm({}))
      }
      break
    case 'set-report-term': {
      const set = reportTermOf(agreement)
      if (set !== undefined && set >= date)
        check.add(decisionIssues.reportTermRuns({ due: set }, ['date']))
      const due = event.due ?? date
      if (due < date) check.add(endsBeforeStart({ from: date, to: due }, ['due']))
      break
    }
    case 'report':
      if (date < period.to) {
        check.add(issues.reportedEarly({ date, periodEnd: period.to }, ['date']))
      }
      break
    case 'refuse':
      if (yearsRunning > 3 && ending?.noticeOn === undefined) {
        check.add(issues.refusedWithoutTerm({ yearsRunning }))
      }
      break
    case 'object':
    case 'appeal':
      checkDispute(history, event, check)
      break
    case 'remind': {
      const due = claimsOf(agreement).find(({ open }) => open.cents > 0)?.due
      if (due !== undefined && date <= due)
        check.add(decisionIssues.notInDefault({ due }, ['date']))
      break
    }
    case 'postpone-decision':
    case 'postpone-objection':
    case 'ask-completion':
      if (until !== undefined && until < date) {
        check.add(endsBeforeStart({ from: date, to: until }, ['until']))
      }
      break
    default:
  }
  if (name === 'close' && money.determined.cents > 0) {
    const last = fiveYears(agreement, 'revise')
    if (last !== undefined && date <= last) check.add(issues.closedEarly({ last }))
  }
  return undefined
}

/** An objection or appeal later than six weeks after the announcement is worth a warning. */
function checkDispute(
  history: Agreement['history'],
  { event, date, decision }: ReadEvent,
  check: Collector,
): void {
  const about =
    event === 'appeal'
      ? lastMove(history, (one) => one.event === 'decide-objection' && one.decision === decision)
      : decision === undefined
        ? undefined
        : history[decision - 1]
  if (about === undefined) return
  const last = addTerm(announced(about), { weeks: 6 }, { termijnenwet: true })
  if (date > last) check.add(decisionIssues.disputeLate({ date, last }, ['date']))
}

/** Revision and recovery come in time. */
function checkFiveYears(
  agreement: Terms & AgreementSnapshot,
  event: ReadEvent,
  check: Collector,
): void {
  const { event: name, date, ground, breachOn } = event
  if (name === 'revise') {
    const last =
      ground === 'later-breach' && breachOn !== undefined
        ? addTerm(breachOn, { years: 5 })
        : fiveYears(agreement, 'revise')
    if (last !== undefined && date > last) {
      check.add(issues.revisionTooLate({ date, last }, ['date']))
    }
  }
  if (name === 'recover' || name === 'set-off') {
    const last = fiveYears(agreement, 'recover')
    if (last !== undefined && date > last) {
      check.add(issues.recoveryTooLate({ date, last }, ['date']))
    }
  }
}

/** The last day of a suspension: the one that was set, or the last one possible. */
function suspensionEnd(date: string, until: string | undefined, check: Collector): string {
  const last = addTerm(date, { weeks: 13 })
  if (until !== undefined && until > last) {
    check.add(issues.suspensionTooLong({ until, last }, ['until']))
  }
  if (until !== undefined && until < date) {
    check.add(endsBeforeStart({ from: date, to: until }, ['until']))
  }
  return until ?? last
}

const ENDS_AWARD: readonly AgreementState[] = ['determined', 'determined-lower', 'withdrawn']

/**
 * The last day for a revision, five years from the announcement of the determination (Awb 4:49(3)), and for
 * recovery, five years from the determination, or from a later breach for which it was revised (Awb 4:57(4)).
 * Where the award was withdrawn instead, by inference, from that day.
 */
export function fiveYears(
  { history }: Pick<Agreement, 'history'>,
  of: 'revise' | 'recover',
): string | undefined {
  const first: AgreementMove | undefined = history.find(({ to }) => ENDS_AWARD.includes(to))
  if (first === undefined) return undefined
  if (of === 'revise') return addTerm(announced(first), { years: 5 })
  const breach = lastMove(history, ({ breachOn }) => breachOn !== undefined)?.breachOn
  const from = breach !== undefined && breach > first.date ? breach : first.date
  return addTerm(from, { years: 5 })
}

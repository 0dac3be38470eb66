import { addTerm } from '../core/calendar/index.js'
import type { Euro } from '../core/money/index.js'
import { Collector, failure } from '../core/result/index.js'
import type { Issue, Result } from '../core/result/index.js'
import { booked, boundsOf, isOpen, NO_MONEY } from './ledger.js'
import { lifecycle } from './lifecycle.js'
import type { Agreement, AgreementMove } from './model.js'
import * as issues from './move-issues.js'
import { eventsAfter } from './possible.js'
import { provisoEnd } from './proviso.js'
import type { AgreementEventName, AgreementState } from './states.js'

/** What moves depend on and do not change. */
export type Terms = Pick<
  Agreement,
  'amount' | 'amountIs' | 'period' | 'yearsRunning' | 'ending' | 'budgetProviso'
>
/** What moves change. */
export type Standing = Pick<Agreement, 'state' | 'history' | 'money'>
/** An event whose form is valid. */
export interface ReadEvent extends Omit<AgreementMove, 'from' | 'to'> {}

/** Before anything happened. */
export const START: Standing = { state: 'drafted', history: [], money: NO_MONEY }

/** Makes one move, or gives everything that stands in its way. */
export function move(terms: Terms, standing: Standing, event: ReadEvent): Result<Standing> {
  const check = new Collector()
  const { state, history, money } = standing
  const { date } = event
  const rule = lifecycle[event.event]
  check.add(...hindrances({ ...terms, ...standing }, event))
  if (!eventsAfter({ ...terms, ...standing }).includes(event.event)) return failure(check.issues)
  const amount = checkAmount({ ...terms, ...standing }, event, check)
  const until = check.attempt([], () => checkDates(terms, standing, event, check))
  if (check.failed) return failure(check.issues)

  const to = target(rule.to, standing)
  const { basis, actor, ground, against } = event
  const made: AgreementMove = {
    event: event.event,
    date,
    basis,
    actor,
    from: state,
    to,
    ...(amount !== undefined && { amount }),
    ...(ground !== undefined && { ground }),
    ...(until !== undefined && { until }),
    ...(against !== undefined && { against }),
  }
  const value = {
    state: to,
    history: [...history, made],
    money: booked(money, event.event, amount ?? NO_MONEY.paid),
  }
  return { ok: true, value, warnings: check.issues }
}

function target(
  to: AgreementState | 'same' | 'before',
  { state, history }: Standing,
): AgreementState {
  if (to === 'same') return state
  if (to !== 'before') return to
  return lastSuspension(history)?.from ?? state
}

function lastSuspension(history: readonly AgreementMove[]): AgreementMove | undefined {
  return [...history].reverse().find(({ event }) => event === 'suspend')
}

/** What stands in the way of an event as such: the state, or what happened later. */
export function hindrances(
  agreement: Terms & Standing,
  { event, date }: Pick<ReadEvent, 'event' | 'date'>,
): readonly Issue[] {
  const { state, history } = agreement
  const last = history.at(-1)?.date
  const possible = eventsAfter(agreement)
  return [
    ...(last !== undefined && date < last ? [issues.dateGoesBack({ date, last }, ['date'])] : []),
    ...(possible.includes(event)
      ? []
      : [issues.illegalMove({ state, event, possible }, ['event'])]),
  ]
}

/** The amount of an event, its own or the usual one, within its bounds. */
function checkAmount(
  agreement: Parameters<typeof boundsOf>[1],
  { event, amount }: ReadEvent,
  check: Collector,
): Euro | undefined {
  const bounds = boundsOf(lifecycle[event].amount, agreement)
  if (bounds === undefined) return undefined
  const { least, most, usual } = bounds
  const value = amount ?? usual
  // Where there is no usual amount, the definition of the event asks for one.
  if (value === undefined) return undefined
  if (value.compare(least) < 0 || (most !== undefined && value.compare(most) > 0)) {
    const facts = { event, amount: value, least, most: most ?? null }
    check.add(issues.amountOutOfBounds(facts, ['amount']))
  }
  return value
}

/** Whether the law still allows the event on its date; gives the last day of a suspension. */
function checkDates(
  terms: Terms,
  standing: Standing,
  { event, date, until, against }: ReadEvent,
  check: Collector,
): string | undefined {
  const { history, money } = standing
  checkFiveYears(standing, event, date, check)
  if (against !== undefined && against.from <= terms.period.to && against.to >= terms.period.from) {
    check.add(issues.samePeriod(against, ['against']))
  }
  if (event === 'suspend') return suspensionEnd(date, until, check)
  const suspended = lastSuspension(history)?.until
  if (event === 'resume' && suspended !== undefined && date > suspended) {
    check.add(issues.suspensionHadEnded({ until: suspended, date }, ['date']))
  }
  const first = terms.budgetProviso?.budgetAdoptedOn
  if (event === 'lapse' && isOpen(money) && first !== undefined) {
    const last = provisoEnd(first)
    if (date < first || date > last) {
      check.add(issues.lapseOutsideProviso({ date, first, last }, ['date']))
    }
  }
  if (event === 'report' && date < terms.period.to) {
    check.add(issues.reportedEarly({ date, periodEnd: terms.period.to }, ['date']))
  }
  if (event === 'refuse' && terms.yearsRunning > 3 && terms.ending?.noticeOn === undefined) {
    check.add(issues.refusedWithoutTerm({ yearsRunning: terms.yearsRunning }))
  }
  return undefined
}

/** Revision and recovery come in time; closing before that is worth a warning. */
function checkFiveYears(
  { history, money }: Standing,
  event: AgreementEventName,
  date: string,
  check: Collector,
): void {
  const limit =
    lifecycle[event].withinFiveYears === true || event === 'close' ? fiveYears(history) : undefined
  if (limit !== undefined && event === 'close') {
    if (date <= limit && money.determined.cents > 0) check.add(issues.closedEarly({ last: limit }))
  } else if (limit !== undefined && date > limit) {
    const tooLate = event === 'revise' ? issues.revisionTooLate : issues.recoveryTooLate
    check.add(tooLate({ date, last: limit }, ['date']))
  }
}

/** The last day of a suspension: the one that was set, or the last one possible. */
function suspensionEnd(date: string, until: string | undefined, check: Collector): string {
  const last = addTerm(date, { weeks: 13 })
  if (until !== undefined && until > last) {
    check.add(issues.suspensionTooLong({ until, last }, ['until']))
  }
  if (until !== undefined && until < date) {
    check.add(issues.suspensionEndsBeforeStart({ until, date }, ['until']))
  }
  return until ?? last
}

/**
 * The last day for revision and recovery: five years from the determination; where the award was
 * withdrawn or lapsed instead, by inference, from that day.
 */
function fiveYears(history: readonly AgreementMove[]): string | undefined {
  const first = history.find(({ to }) => ENDS_AWARD.includes(to))
  return first === undefined ? undefined : addTerm(first.date, { years: 5 })
}

const ENDS_AWARD: readonly AgreementState[] = [
  'determined',
  'determined-lower',
  'withdrawn',
  'lapsed',
]

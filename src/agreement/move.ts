import type { Euro } from '../core/money/index.js'
import { Collector, failure } from '../core/result/index.js'
import type { Issue, Result } from '../core/result/index.js'
import { checkDates } from './check-dates.js'
import { checkGround } from './check-grounds.js'
import { lastAt, stageOf } from './disputes.js'
import { judgedStanding } from './judged.js'
import { applyToLedger, boundsOf, NO_MONEY } from './ledger.js'
import { decisions, ruleFor } from './lifecycle.js'
import type { Agreement } from './model.js'
import { notDisputed } from './decision-issues.js'
import * as issues from './move-issues.js'
import { eventsAfter } from './possible.js'
import type { ReadEvent, AgreementSnapshot, Terms } from './standing.js'

/** Before anything happened. */
export const START: AgreementSnapshot = { state: 'drafted', history: [], money: NO_MONEY }

/** Makes one move, or gives everything that stands in its way. */
export function move(
  terms: Terms,
  standing: AgreementSnapshot,
  event: ReadEvent,
): Result<AgreementSnapshot> {
  const check = new Collector()
  const isStopped = () => check.failed
  const { state, history, money } = standing
  const agreement = { ...terms, ...standing }
  check.add(...hindrances(agreement, event))
  const rule = ruleFor(state, event.event)
  if (rule === undefined || !eventsAfter(agreement).includes(event.event)) {
    return failure(check.issues)
  }
  const amount = rule.amount === undefined ? event.amount : boundedAmount(agreement, event, check)
  checkGround(agreement, { ...event, amount }, check)
  const decision = disputed(history, event, check)
  const until =
    check.attempt([], () => checkDates(agreement, { ...event, decision }, check)) ?? event.until
  const made = { ...event, amount, until, decision }
  if (isStopped()) return failure(check.issues)
  const after =
    rule.to === 'as-judged'
      ? judgedStanding(standing, made, check)
      : {
          state: rule.to === 'same' ? state : rule.to,
          money: applyToLedger(money, event.event, amount ?? NO_MONEY.paid),
        }
  if (isStopped()) return failure(check.issues)
  const known = Object.entries(made).filter(([, value]) => value !== undefined)
  const entry = {
    ...(Object.fromEntries(known) as unknown as ReadEvent),
    from: state,
    to: after.state,
  }
  return { ok: true, value: { ...after, history: [...history, entry] }, warnings: check.issues }
}

/** What stands in the way of an event as such: the state, or what happened later. */
export function hindrances(
  agreement: Terms & AgreementSnapshot,
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
function boundedAmount(
  agreement: Terms & AgreementSnapshot,
  { event, amount }: ReadEvent,
  check: Collector,
): Euro | undefined {
  const rule = ruleFor(agreement.state, event)?.amount
  if (rule === undefined) return undefined
  const { least, most, usual } = boundsOf(rule, agreement)
  const value = amount ?? usual
  // Where there is no usual amount, the definition of the event asks for one.
  if (value === undefined) return undefined
  if (value.compare(least) < 0 || (most !== undefined && value.compare(most) > 0)) {
    const facts = { event, amount: value, least, most: most ?? null }
    check.add(issues.amountOutOfBounds(facts, ['amount']))
  }
  return value
}

/** At which stage a dispute is before each of its events. */
const BEFORE = {
  object: 'none',
  'postpone-objection': 'objection',
  'decide-objection': 'objection',
  appeal: 'decided',
  judgment: 'appeal',
} as const

/** The decision that an event of a dispute is about: the one it names, or the last one possible. */
function disputed(
  history: Agreement['history'],
  { event, decision }: ReadEvent,
  check: Collector,
): number | undefined {
  if (!Object.hasOwn(BEFORE, event)) return undefined
  const stage = BEFORE[event as keyof typeof BEFORE]
  const last = lastAt(history, stage)
  if (decision === undefined) return last
  const about = history[decision - 1]
  if (about && decisions.includes(about.event) && stageOf(history, decision) === stage) {
    return decision
  }
  check.add(notDisputed({ event, decision }, ['decision']))
  return undefined
}

import type { Assumption } from '../core/explain/model.js'
import { claimsOf } from './claims.js'
import type { Deadline } from './deadline-model.js'
import type { DeadlineMaker } from './deadline-terms.js'
import { announced } from './disputes.js'
import type { ReadOrdinance } from './input.js'
import { decisions } from './lifecycle.js'
import type { Agreement, AgreementMove } from './model.js'
import { eventNames } from './names.js'
import { awb, uncheckedAwb } from './references.js'

const ANNOUNCED: Assumption = {
  id: 'agreement/announced-on-its-date',
  text: {
    nl: 'Aangenomen is dat het besluit op zijn datum is bekendgemaakt.',
    en: 'It is assumed that the decision was announced on its date.',
  },
}

const assumed = ({ announcedOn }: AgreementMove) => (announcedOn === undefined ? [ANNOUNCED] : [])

/**
 * Objection to every decision and appeal against a decision on an objection: six weeks from the day after the
 * announcement (Awb 6:7 and 6:8); the decision on an objection: six weeks, twelve with a committee, from the
 * day after the term for objecting (7:10).
 */
export function disputeDeadlines({ history }: Agreement, make: DeadlineMaker): Deadline[] {
  return history.flatMap((move, i) => {
    const { event } = move
    const number = i + 1
    const later = (name: string, about: number | undefined) =>
      history.slice(i).find((one) => one.event === name && one.decision === about)
    if (event === 'decide-objection') {
      const about = {
        subject: 'appeal',
        key: number,
        label: {
          nl: 'Beroep tegen de beslissing op bezwaar',
          en: 'Appeal against the decision on the objection',
        },
        by: 'library',
        metOn: later('appeal', move.decision)?.date,
        assumptions: assumed(move),
      } as const
      return [make.byLaw(about, announced(move), { weeks: 6 }, awb('6:7'))]
    }
    if (!decisions.includes(event)) return []
    const label = eventNames[event]
    const objection = later('object', number)
    const about = {
      subject: 'objection',
      key: number,
      label: { nl: `Bezwaar tegen ${label.nl}`, en: `Objection to ${label.en}` },
      by: 'library',
      metOn: objection?.date,
      assumptions: assumed(move),
    } as const
    const term = make.byLaw(about, announced(move), { weeks: 6 }, awb('6:7'))
    if (objection === undefined) return [term]
    const decision = {
      subject: 'objection-decision',
      key: number,
      label: {
        nl: `Beslissing op bezwaar tegen ${label.nl}`,
        en: `Decision on the objection to ${label.en}`,
      },
      by: 'municipality',
      metOn: later('decide-objection', number)?.date,
    } as const
    const weeks = objection.committee === true ? 12 : 6
    const first = make.byLaw(decision, term.due, { weeks }, uncheckedAwb('7:10'))
    const put = later('postpone-objection', number)
    const isInTime = put !== undefined && put.date <= first.due && (put.until ?? '') > first.due
    const last = isInTime
      ? make.until(decision, term.due, put.until ?? first.due, uncheckedAwb('7:10'))
      : first
    return [term, last]
  })
}

/** Payment of every claim, as decided or within six weeks (Awb 4:87), and of a reminder within two. */
export function claimDeadlines(
  agreement: Agreement,
  ordinance: ReadOrdinance,
  make: DeadlineMaker,
): Deadline[] {
  const { history } = agreement
  const claims = claimsOf(agreement)
  const payments = claims.flatMap(({ decision, amount, settledOn }) => {
    const move = history[decision - 1]
    if (move === undefined) return []
    const about = {
      subject: 'claim',
      key: decision,
      label: {
        nl: `Terugbetaling van ${amount.format('nl')}`,
        en: `Repayment of ${amount.format('en')}`,
      },
      by: 'library',
      metOn: settledOn,
      assumptions: move.payBy === undefined ? assumed(move) : [],
    } as const
    const start = announced(move)
    if (move.payBy !== undefined) return [make.until(about, start, move.payBy, awb('4:86'))]
    return [
      ordinance.payment
        ? make.byOrdinance(about, start, ordinance.payment)
        : make.byLaw(about, start, { weeks: 6 }, awb('4:87')),
    ]
  })
  const reminders = history.flatMap(({ event, date }, i) => {
    if (event !== 'remind') return []
    const paid = claims.find(({ due }) => due < date)?.settledOn
    const label = { nl: 'Betaling na aanmaning', en: 'Payment after a reminder' }
    const metOn = paid !== undefined && paid >= date ? paid : undefined
    const about = { subject: 'reminder', key: i + 1, label, by: 'library', metOn } as const
    return [make.byLaw(about, date, { weeks: 2 }, uncheckedAwb('4:112'))]
  })
  return [...payments, ...reminders]
}

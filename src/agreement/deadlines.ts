import { compareCodeUnits } from '../core/lists/index.js'
import { readCall } from '../core/schema/index.js'
import { deadlinesCall } from './calls/input.js'
import { after } from './deadlines-after.js'
import { agreedDates } from './deadlines-agreed.js'
import { extended } from './deadline-extended.js'
import { deadlineMaker } from './deadline-terms.js'
import type { DeadlineMaker } from './deadline-terms.js'
import type { Deadline } from './deadline-model.js'
import type { DeadlineOptions, ReadOrdinance } from './input.js'
import type { Agreement } from './model.js'
import { awb, uncheckedAwb } from './references.js'

/**
 * Every day by which something must be done under an agreement as it stands, sorted by day. Terms of the
 * law run under the Algemene termijnenwet (Awb 4:34, 4:60, 6:7; 4:13 and 4:87 unchecked), those of an
 * ordinance only where it says so; 13 weeks (4:56) and five years (4:49, 4:57) are too long for the act.
 *
 * @param agreement as `validateAgreement` or `transitionAgreement` gives it, or its JSON
 * @returns deadlines, none before its own `start`
 * @throws SpukError with all issues of the agreement and the options; `calendar/term-out-of-range` and
 * `calendar/holidays-not-known` beyond the calendar
 *
 * @example
 * const by = { basis: 'besluit', actor: 'college' }
 * const outcome = validateAgreement({
 *   id: 'Z-1', municipality: { code: 'Utrecht', contacts: [] }, library: { name: 'De Bibliotheek', contacts: [] },
 *   form: 'book-year-subsidy', period: { from: '2024-01-01', to: '2024-12-31' }, amount: 90000,
 *   purposes: [{ purpose: 'library', amount: 90000 }], legalBasis: { ground: 'regulation' }, yearsRunning: 2,
 *   history: [{ event: 'request', date: '2023-10-02', ...by }, { event: 'award', date: '2024-02-19', ...by }],
 * }, { today: '2024-03-01' })
 * const list = agreementDeadlines(outcome.value, { today: '2024-03-01', ordinance: ordinancePresets.vng })
 * list.map(({ due, subject, status }) => [due, subject, status].join(' ')) // => ['2023-10-02 request met', '2023-11-27 decision met-late', '2024-04-02 objection open', '2025-06-30 report open']
 */
export function agreementDeadlines(
  agreement: Agreement,
  options: DeadlineOptions,
): readonly Deadline[] {
  const {
    agreement: read,
    today,
    ordinance = NO_ORDINANCE,
    equatedDays,
  } = readCall(deadlinesCall, { agreement }, options)
  const holidays = equatedDays === undefined ? {} : { equatedDays }
  const make = deadlineMaker(read, today, ordinance, holidays)
  const all = [
    ...before(read, ordinance, make),
    ...agreedDates(read, make),
    ...after(read, ordinance, make),
  ]
  return all.sort((a, b) => compareCodeUnits(a.due, b.due) || compareCodeUnits(a.id, b.id))
}

const NO_ORDINANCE: ReadOrdinance = { name: { nl: 'verordening', en: 'ordinance' } }

/** From the request to the award: request, decision, budget proviso. */
function before(agreement: Agreement, ordinance: ReadOrdinance, make: DeadlineMaker): Deadline[] {
  const { form, history, period, budgetProviso } = agreement
  const dateOf = (...events: readonly string[]) =>
    history.find(({ event }) => events.includes(event))?.date
  const asked = dateOf('request')
  const found: Deadline[] = []

  const request = {
    subject: 'request',
    label: { nl: 'Aanvraag van de subsidie', en: 'Request for the subsidy' },
    by: 'library',
    metOn: asked,
  } as const
  if (form === 'book-year-subsidy') {
    found.push(make.back(request, period.from, { weeks: 13 }, awb('4:60')))
  } else if (ordinance.requestBefore) {
    found.push(make.back(request, period.from, ordinance.requestBefore))
  }
  if (asked !== undefined && dateOf('abandon') === undefined) {
    const decision = {
      subject: 'decision',
      label: { nl: 'Beslissing op de aanvraag', en: 'Decision on the request' },
      by: 'municipality',
      metOn: dateOf('award', 'refuse', 'determine'),
    } as const
    const first = ordinance.decision
      ? make.byOrdinance(decision, asked, ordinance.decision)
      : make.byLaw(decision, asked, { weeks: 8 }, uncheckedAwb('4:13'))
    found.push(extended(first, history, make, decision))
  }
  if (budgetProviso?.budgetAdoptedOn !== undefined) {
    const proviso = {
      subject: 'budget-proviso',
      label: { nl: 'Beroep op het begrotingsvoorbehoud', en: 'Invoking the budget proviso' },
      by: 'municipality',
      metOn: budgetProviso.invokedOn ?? invokedOn(history),
    } as const
    found.push(make.byLaw(proviso, budgetProviso.budgetAdoptedOn, { weeks: 4 }, awb('4:34')))
  }
  return found
}

/** When the budget proviso was invoked, by a change or a withdrawal of the award. */
function invokedOn(history: Agreement['history']): string | undefined {
  return history.find(({ event, ground }) => event !== 'suspend' && ground === 'budget-proviso')
    ?.date
}

import { addTerm } from '../core/calendar/index.js'
import type { Term } from '../core/calendar/index.js'
import type { Issue } from '../core/result/index.js'
import { readCall } from '../core/schema/index.js'
import { renewCall } from './calls/input.js'
import type { AgreementInput, RenewOptions } from './input.js'
import { loweredWithoutTerm } from './basis-issues.js'
import type { Agreement } from './model.js'

/** An agreement for the next period, to be completed and judged by `validateAgreement`. */
export interface Renewal {
  readonly kind: 'renewal'
  readonly agreement: AgreementInput
  /** What the law asks attention for (Awb 4:51). */
  readonly warnings: readonly Issue[]
}

const YEAR: Term = { years: 1 }

/**
 * Next year's agreement from this one: period, advances, year plan and report a year later, the years running
 * counted, nothing that happened. What was decided for this year (executive decision, budget proviso, ending)
 * and requirements and activities with days of their own are left out. A lower amount warns where the library
 * was subsidised for three years or more and was given no notice (Awb 4:51).
 *
 * @param agreement as `validateAgreement` or `transitionAgreement` gives it, or its JSON
 * @param options `id` of the new one, and its `amount` in euros; by default the same; how another one is divided,
 * and what advances it has, is for the caller to change: `validateAgreement` says where they no longer fit
 * @throws SpukError with all issues of the agreement and the options
 *
 * @example
 * const outcome = validateAgreement({
 *   id: 'Z-1', municipality: { code: 'Utrecht', contacts: [] }, library: { name: 'De Bibliotheek', contacts: [] },
 *   form: 'award-decision', period: { from: '2024-01-01', to: '2024-12-31' }, amount: 90000, reportDue: '2025-04-01',
 *   purposes: [{ purpose: 'library', amount: 90000 }], legalBasis: { ground: 'regulation' }, yearsRunning: 3,
 * }, { today: '2024-03-01' })
 * const { agreement, warnings } = renewAgreement(outcome.value, { id: 'Z-2', amount: 80000 })
 * agreement.period // => { from: '2025-01-01', to: '2025-12-31' }
 * warnings.map(({ code }) => code) // => ['agreement/lowered-without-term']
 */
export function renewAgreement(agreement: Agreement, options: RenewOptions): Renewal {
  const { agreement: old, id, amount } = readCall(renewCall, { agreement }, options)
  const next = amount ?? old.amount
  const isLower = next.compare(old.amount) < 0
  const { purposes, advances, conditions, reportDue, yearsRunning, ending, period } = old
  const later = (date: string) => addTerm(date, YEAR)
  const { yearPlan, promotion, referral } = conditions
  const warnings =
    isLower && yearsRunning >= 3 && ending?.noticeOn === undefined
      ? [loweredWithoutTerm({ yearsRunning, from: later(period.from) }, ['amount'])]
      : []
  return {
    kind: 'renewal',
    agreement: {
      id,
      municipality: old.municipality,
      library: old.library,
      form: old.form,
      period: { from: later(period.from), to: later(period.to) },
      amount: next,
      amountIs: old.amountIs,
      ...(old.amountRule !== undefined && { amountRule: old.amountRule }),
      purposes,
      advances: advances.map((one) => ({ ...one, due: later(one.due) })),
      conditions: {
        ...(yearPlan && { yearPlan: { due: later(yearPlan.due) } }),
        ...(promotion && { promotion: { ...promotion, activities: [] } }),
        ...(referral !== undefined && { referral }),
      },
      ...(reportDue !== undefined && { reportDue: later(reportDue) }),
      legalBasis: old.legalBasis,
      yearsRunning: yearsRunning + 1,
    },
    warnings,
  }
}

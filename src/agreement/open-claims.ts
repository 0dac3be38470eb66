import { valueOf } from '../core/result/index.js'
import { claimsOf } from './claims.js'
import type { Claim } from './claims.js'
import type { Agreement } from './model.js'
import { agreementFrom } from './read.js'

/**
 * What was claimed back (teruggevorderd) and is not received, set off or given up yet, each with the last day
 * for payment (Awb 4:87). What comes in counts against the oldest claim first, as an assumption.
 *
 * @param agreement as `validateAgreement` or `transitionAgreement` gives it, or its JSON
 * @throws SpukError with all issues of the agreement
 *
 * @example
 * const by = { basis: 'besluit', actor: 'college' }
 * const outcome = validateAgreement({
 *   id: 'Z-1', municipality: { code: 'Utrecht', contacts: [] }, library: { name: 'De Bibliotheek', contacts: [] },
 *   form: 'award-decision', period: { from: '2024-01-01', to: '2024-12-31' }, amount: 90000, reportDue: '2025-04-01',
 *   purposes: [{ purpose: 'library', amount: 90000 }], legalBasis: { ground: 'regulation' }, yearsRunning: 2,
 *   history: [
 *     { event: 'request', date: '2023-10-02', ...by }, { event: 'award', date: '2023-11-20', ...by },
 *     { event: 'pay', date: '2024-02-01', ...by },
 *     { event: 'determine-lower', date: '2025-05-01', ground: 'a', amount: 80000, ...by },
 *     { event: 'recover', date: '2025-06-02', ...by }, { event: 'receive', date: '2025-07-01', amount: 4000, ...by },
 *   ],
 * }, { today: '2025-07-02' })
 * openClaims(outcome.value).map(({ due, open }) => `${due} ${open}`) // => ['2025-07-14 6000.00']
 */
export function openClaims(agreement: Agreement): readonly Claim[] {
  return claimsOf(valueOf(agreementFrom(agreement))).filter(({ open }) => open.cents > 0)
}

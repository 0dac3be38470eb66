import { valueOf } from '../core/result/index.js'
import type { Agreement } from './model.js'
import { eventsAfter } from './possible.js'
import { agreementFrom } from './read.js'
import type { AgreementEventName } from './states.js'

/**
 * What can happen to an agreement as it stands, apart from dates and amounts.
 *
 * @param agreement as `validateAgreement` or `transitionAgreement` gives it, or its JSON
 * @throws SpukError with all issues of the agreement
 *
 * @example
 * const outcome = validateAgreement({
 *   id: 'Z-1', municipality: { code: 'Utrecht', contacts: [] }, library: { name: 'De Bibliotheek', contacts: [] },
 *   form: 'award-decision', period: { from: '2024-01-01', to: '2024-12-31' }, amount: 90000,
 *   purposes: [{ purpose: 'library', amount: 90000 }], legalBasis: { ground: 'regulation' }, yearsRunning: 2,
 * }, { today: '2023-10-01' })
 * possibleEvents(outcome.value) // => ['request', 'abandon']
 */
export function possibleEvents(agreement: Agreement): readonly AgreementEventName[] {
  return eventsAfter(valueOf(agreementFrom(agreement)))
}

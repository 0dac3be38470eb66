import { prependPath, failure } from '../core/result/index.js'
import type { Result } from '../core/result/index.js'
import { readParts } from '../core/schema/index.js'
import { agreementEvent } from './events/input.js'
import type { AgreementEvent } from './events/input.js'
import type { Agreement } from './model.js'
import { hindrances, move } from './move.js'
import { agreementFrom, made } from './read.js'

/**
 * What an agreement becomes when something happens to it. Every move keeps date, basis and actor;
 * amounts follow: what was paid above a lower determination is to be recovered or set off.
 *
 * @param agreement as {@link validateAgreement} gives it, or its JSON; stays as it is
 * @param event with `amount` in euros where the event has one
 * @returns the agreement after it, with warnings (`agreement/reported-early`, `/suspension-had-ended`,
 * `/closed-early`, `/refused-without-term`); or all issues: `agreement/illegal-move` (with what is
 * possible now), `/date-goes-back`, `/amount-out-of-bounds`, `/same-period`, `/revision-too-late` (Awb 4:49),
 * `/recovery-too-late` (Awb 4:57), `/suspension-too-long` (Awb 4:56), `/suspension-ends-before-start`,
 * `/lapse-outside-proviso` (Awb 4:34), `/does-not-follow` (state or amounts do not fit the history); `input/…` for a field that an event needs or does not take
 *
 * @example
 * const draft = validateAgreement({
 *   id: 'Z-1', municipality: { code: 'Utrecht', contacts: [] }, library: { name: 'De Bibliotheek', contacts: [] },
 *   form: 'award-decision', period: { from: '2024-01-01', to: '2024-12-31' }, amount: 90000,
 *   purposes: [{ purpose: 'library', amount: 90000 }], legalBasis: { ground: 'regulation' }, yearsRunning: 2,
 * }, { today: '2023-10-01' })
 * const by = { basis: 'e-mail', actor: 'directeur' }
 * const asked = draft.ok && transitionAgreement(draft.value, { event: 'request', date: '2023-10-02', ...by })
 * asked.value.state // => 'requested'
 * const wrong = transitionAgreement(asked.value, { event: 'pay', date: '2023-10-03', ...by })
 * wrong.issues[0].details.possible // => ['abandon', 'postpone-decision', 'ask-completion', 'award', 'refuse']
 */
export function transitionAgreement(
  agreement: Agreement,
  event: AgreementEvent,
): Result<Agreement> {
  const read = agreementFrom(agreement)
  const { value, valid, issues } = readParts(agreementEvent, event)
  if (!read.ok) {
    return failure([...read.issues.map((issue) => prependPath(['agreement'], issue)), ...issues])
  }
  if (issues.length > 0) {
    const when = valid('event') && valid('date') ? hindrances(read.value, value) : []
    return failure([...issues, ...when])
  }
  const outcome = move(read.value, read.value, value)
  return outcome.ok ? { ...outcome, value: made({ ...read.value, ...outcome.value }) } : outcome
}

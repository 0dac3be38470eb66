import * as fc from 'fast-check'
import type {
  AgreementEvent,
  AgreementEventName,
  AgreementInput,
  Agreement,
} from '../agreement/index.js'
import {
  agreementForms,
  possibleEvents,
  transitionAgreement,
  validateAgreement,
} from '../agreement/index.js'
import { addTerm } from '../core/calendar/index.js'
import { amountText } from './amounts.js'
import { brokenIn, withField } from './nearly-valid.js'
import type { NearlyValid } from './nearly-valid.js'

/** The day on which these agreements are judged: before their period begins. */
const TODAY = '2023-10-01'

/**
 * Agreements between a municipality and a library over 2024, as `validateAgreement` takes them. Judged on
 * 1 October 2023 they have no errors; warnings they may have.
 *
 * @example
 * import fc from 'fast-check'
 * import { validAgreements } from 'spuk-ido/testing'
 * fc.check(fc.property(validAgreements(), (input) => validateAgreement(input, { today: '2023-10-01' }).ok)).failed // => false
 */
export function validAgreements(): fc.Arbitrary<AgreementInput> {
  const parts = fc.array(fc.nat(5_000_000), { minLength: 1, maxLength: 4 })
  const contacts = fc.constantFrom([], [{ function: 'beleidsmedewerker', from: '2022-01-01' }])
  return fc
    .record({
      form: fc.constantFrom(...agreementForms),
      municipality: fc.record({
        code: fc.constantFrom('GM0344', 'Utrecht', 'Zeist', 'GM1992'),
        contacts,
      }),
      library: fc.record({ name: fc.constant('De Bibliotheek'), contacts }),
      parts,
      purpose: fc.constantFrom('library', 'promotion', 'coordination', 'outside'),
      advance: fc.double({ min: 0, max: 1, noNaN: true }),
      isMaximum: fc.boolean(),
      isPaidByBudget: fc.boolean(),
      yearsRunning: fc.integer({ min: 1, max: 3 }),
      reportDue: fc.constantFrom(undefined, '2025-03-01', '2025-04-01'),
    })
    .map(({ parts: cents, purpose, advance, isMaximum, isPaidByBudget, reportDue, ...rest }) => {
      const total = cents.reduce((sum, part) => sum + part, 0)
      return {
        id: 'Z-2024-17',
        ...rest,
        period: { from: '2024-01-01', to: '2024-12-31' },
        amount: amountText(total),
        ...(isMaximum && { amountIs: 'maximum' as const, amountRule: 'per consult' }),
        purposes: cents.map((part, i) => ({
          purpose: i === 0 ? ('library' as const) : purpose,
          amount: amountText(part),
        })),
        advances: [{ due: '2024-02-01', amount: amountText(Math.floor(total * advance)) }],
        ...(reportDue !== undefined && { reportDue }),
        executiveDecision: { date: '2023-09-14', reference: 'B-23' },
        legalBasis: { ground: 'regulation' as const, text: 'ASV' },
        ...(isPaidByBudget && { budgetProviso: { budgetAdoptedOn: '2024-01-15' } }),
      }
    })
}

const ENDS: readonly AgreementEventName[] = ['abandon', 'close', 'refuse', 'withdraw']

/**
 * Agreements with a life behind them: up to `steps` events, each legal at its time (awards, payments,
 * suspensions, determinations, recoveries), as `transitionAgreement` makes them.
 *
 * @example
 * import fc from 'fast-check'
 * import { assertAgreementMoney, validAgreementLives } from 'spuk-ido/testing'
 * fc.check(fc.property(validAgreementLives(), (agreement) => assertAgreementMoney(agreement))).failed // => false
 */
export function validAgreementLives({
  steps = 12,
}: { readonly steps?: number } = {}): fc.Arbitrary<Agreement> {
  const step = fc.record({
    pick: fc.nat(100),
    days: fc.oneof({ weight: 4, arbitrary: fc.nat(90) }, { weight: 1, arbitrary: fc.nat(900) }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
    sink: fc.nat(5).map((n) => n === 0),
  })
  return fc.tuple(validAgreements(), fc.array(step, { maxLength: steps })).map(([input, list]) => {
    const outcome = validateAgreement(input, { today: TODAY })
    if (!outcome.ok) throw new Error('an agreement of the test kit is not sound')
    return list.reduce((agreement, { pick, days, part, sink }) => {
      const possible = possibleEvents(agreement).filter((one) => sink || !ENDS.includes(one))
      const event = possible[pick % Math.max(possible.length, 1)]
      if (event === undefined) return agreement
      const next = transitionAgreement(agreement, eventOf(agreement, event, days, part))
      return next.ok ? next.value : agreement
    }, outcome.value)
  })
}

const WITH_END: readonly AgreementEventName[] = [
  'ask-completion',
  'postpone-decision',
  'postpone-objection',
]

/** An event with the fields that it needs. */
function eventOf(
  agreement: Agreement,
  event: AgreementEventName,
  days: number,
  part: number,
): AgreementEvent {
  const last = agreement.history.at(-1)?.date ?? TODAY
  const share = amountText(Math.floor(agreement.amount.cents * part))
  return {
    event,
    date: addTerm(last, { days }),
    basis: 'besluit',
    actor: 'college',
    ...(event === 'determine-lower' && { ground: 'a' as const, amount: share }),
    ...(event === 'revise' && { ground: 'unknown-facts' as const, amount: share }),
    ...(event === 'amend' && { ground: 'activities' as const, amount: share }),
    ...(event === 'withdraw' && { ground: 'activities' as const }),
    ...(event === 'suspend' && {
      ground:
        agreement.money.open.cents > 0 ? ('obligations' as const) : ('unknown-facts' as const),
    }),
    ...(WITH_END.includes(event) && { until: addTerm(last, { days: days + 14 }) }),
    ...(event === 'set-report-term' && { due: addTerm(last, { days: days + 14 }) }),
    ...(event === 'set-off' && { against: { from: '2025-01-01', to: '2025-12-31' } }),
    ...((event === 'decide-objection' || event === 'judgment') && {
      outcome: part < 0.5 ? ('unfounded' as const) : ('founded' as const),
    }),
  } as AgreementEvent
}

/**
 * Agreements with one thing wrong, and what `validateAgreement` must say of it.
 *
 * @example
 * import fc from 'fast-check'
 * import { assertReported, nearlyValidAgreements } from 'spuk-ido/testing'
 * const refused = fc.property(nearlyValidAgreements(), (nearly) => assertReported(validateAgreement(nearly.input, { today: '2023-10-01' }), nearly))
 * fc.check(refused).failed // => false
 */
export function nearlyValidAgreements(): fc.Arbitrary<NearlyValid<AgreementInput>> {
  return brokenIn<AgreementInput>(validAgreements(), [
    {
      broken: 'purposes that are not the amount',
      code: 'agreement/purposes-differ',
      of: (input) => ({
        input: { ...input, purposes: [...input.purposes, { purpose: 'library', amount: '0.01' }] },
        path: ['purposes'],
      }),
    },
    {
      broken: 'advances above the amount',
      code: 'agreement/advances-above-amount',
      of: (input) => ({
        input: { ...input, advances: [{ due: '2024-02-01', amount: '900000.00' }] },
        path: ['advances'],
      }),
    },
    {
      broken: 'a dissolved municipality',
      code: 'agreement/municipality-dissolved',
      of: (input) => ({
        input: { ...input, municipality: { ...input.municipality, code: 'Weesp' } },
        path: ['municipality', 'code'],
      }),
    },
    {
      broken: 'a maximum without a rule',
      code: 'agreement/no-amount-rule',
      of: (input) => ({
        input: { ...input, amountIs: 'maximum', amountRule: undefined },
        path: ['amountRule'],
      }),
    },
    {
      broken: 'a contact who leaves before coming',
      code: 'input/ends-before-start',
      of: (input) => {
        const contacts = [{ function: 'adviseur', from: '2023-01-01', until: '2022-12-31' }]
        return {
          input: { ...input, library: { ...input.library, contacts } },
          path: ['library', 'contacts', 0, 'until'],
        }
      },
    },
    withField(
      'a report before the period ends',
      'agreement/report-before-period-ends',
      'reportDue',
      '2024-06-01',
    ),
    withField('a form that is none', 'input/not-a-choice', 'form', 'handshake'),
    withField('a misspelt field', 'input/unknown-field', 'amout', '1.00'),
    withField('years that do not begin at one', 'input/too-small', 'yearsRunning', 0),
    withField('a day that does not exist', 'calendar/not-a-date', 'reportDue', '2025-02-30'),
  ])
}

import * as fc from 'fast-check'
import type { Ordinance } from '../agreement/index.js'
import type { Term } from '../core/calendar/index.js'
import { validAmounts } from './amounts.js'
import { brokenIn, withField } from './nearly-valid.js'
import type { NearlyValid } from './nearly-valid.js'

/**
 * What a municipal subsidy ordinance (algemene subsidieverordening) may set, as `agreementDeadlines` and
 * `validateAgreement` take it: any of the terms and thresholds, or none.
 *
 * @example
 * import fc from 'fast-check'
 * import { validAgreements, validOrdinances } from 'spuk-ido/testing'
 * const today = '2023-10-01'
 * const isSound = (input, ordinance) => agreementDeadlines(validateAgreement(input, { today }).value, { today, ordinance }).every(({ kind }) => kind === 'deadline')
 * fc.check(fc.property(validAgreements(), validOrdinances(), isSound)).failed // => false
 */
export function validOrdinances(): fc.Arbitrary<Ordinance> {
  const threshold = validAmounts({ min: 0, max: 20_000_000 })
  const name = fc.constantFrom<Ordinance['name']>('ASV', { nl: 'Verordening', en: 'Ordinance' })
  const full: fc.Arbitrary<Ordinance> = fc.record(
    {
      name,
      certainty: fc.constantFrom('read', 'inferred', 'unchecked'),
      requestBefore: validTerms(),
      decision: validTerms(),
      payment: validTerms(),
      report: validTerms(),
      determination: validTerms(),
      termijnenwet: fc.boolean(),
      directUpTo: threshold,
      activitiesUpTo: threshold,
    },
    { requiredKeys: ['name'] },
  )
  return fc.oneof({ weight: 9, arbitrary: full }, fc.record({ name }))
}

/** Terms as ordinances have them: some days, weeks, months, or a year or two. */
function validTerms(): fc.Arbitrary<Term> {
  const some = (max: number) => fc.integer({ min: 1, max })
  return fc.oneof(
    fc.record({ days: some(60) }),
    fc.record({ weeks: some(26) }),
    fc.record({ months: some(12) }),
    fc.record({ years: some(2) }),
  )
}

/**
 * Ordinances with one thing wrong, and what `agreementDeadlines` and `validateAgreement` must say of it, with the
 * path inside the ordinance.
 *
 * @example
 * import fc from 'fast-check'
 * import { assertReported, nearlyValidOrdinances, validAgreements } from 'spuk-ido/testing'
 * const today = '2023-10-01'
 * const refused = fc.property(validAgreements(), nearlyValidOrdinances(), (input, { input: ordinance, ...nearly }) => assertReported(validateAgreement(input, { today, ordinance }), nearly, ['ordinance']))
 * fc.check(refused).failed // => false
 */
export function nearlyValidOrdinances(): fc.Arbitrary<NearlyValid<Ordinance>> {
  return brokenIn<Ordinance>(validOrdinances(), [
    withField('no name', 'input/missing', 'name', undefined),
    withField('a name of spaces', 'input/not-text', 'name', ' '),
    withField('a certainty that is none', 'input/not-a-choice', 'certainty', 'sure'),
    withField('a term of nothing', 'agreement/negative-term', 'decision', { weeks: 0 }),
    withField('a term in Dutch', 'calendar/not-a-term', 'report', { weken: 13 }),
    withField('a threshold below zero', 'input/negative-amount', 'directUpTo', '-1.00'),
    withField('a threshold of half a cent', 'money/too-many-decimals', 'activitiesUpTo', '0.005'),
    withField('a yes in Dutch', 'input/wrong-type', 'termijnenwet', 'ja'),
    {
      broken: 'a field that nobody reads',
      code: 'input/unknown-field',
      of: (input) => ({ input: { ...input, weeks: 13 }, path: ['weeks'] }),
    },
  ])
}

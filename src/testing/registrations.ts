import * as fc from 'fast-check'
import { categoryPreset } from '../information-point/index.js'
import type { CategoryField, Registration } from '../information-point/index.js'
import { validDates } from './dates.js'
import { brokenIn, withField } from './nearly-valid.js'
import type { NearlyValid } from './nearly-valid.js'

const some = (field: CategoryField) => fc.constantFrom(...categoryPreset[field].map(({ id }) => id))

/**
 * Registrations of visits to a help point, of both forms, by the categories of the preset.
 *
 * @example
 * import fc from 'fast-check'
 * import { validRegistrations } from 'spuk-ido/testing'
 * fc.check(fc.property(validRegistrations(), (visit) => validateRegistration(visit).ok)).failed // => false
 */
export function validRegistrations(): fc.Arbitrary<Registration> {
  const visit = {
    kind: fc.constant('registration' as const),
    id: fc.uuid(),
    point: fc.uuid(),
    municipality: fc.constantFrom('GM0312', 'GM0340', 'GM0344', 'GM0355'),
    library: fc.constantFrom('Bibliotheek Noord', 'Bibliotheek Zuid'),
    place: fc.constantFrom('Buurthuis', 'Gemeentehuis'),
    duration: some('duration'),
  }
  const question = {
    question: some('question'),
    organisation: some('organisation'),
    help: some('help'),
  }
  const needed = ['question', 'help'] as const
  const keys = [
    'kind',
    'form',
    'id',
    'date',
    'point',
    'municipality',
    'library',
    'questions',
  ] as const
  const first = fc.record(
    {
      ...visit,
      form: fc.constant('2021' as const),
      date: validDates({ from: '2021-06-01', to: '2024-12-31' }),
      questions: fc.array(fc.record(question, { requiredKeys: [...needed] }), {
        minLength: 1,
        maxLength: 1,
      }),
      gender: some('gender'),
      ageClass: some('ageClass'),
      languageLevel: some('languageLevel'),
    },
    { requiredKeys: [...keys] },
  )
  const second = fc.record(
    {
      ...visit,
      form: fc.constant('2024' as const),
      date: validDates({ from: '2024-04-01', to: '2025-12-31' }),
      questions: fc.array(
        fc.record(
          { ...question, area: some('area'), referral: some('referral') },
          { requiredKeys: [...needed] },
        ),
        { minLength: 1, maxLength: 4 },
      ),
    },
    { requiredKeys: [...keys] },
  )
  return fc.oneof(first, second)
}

/**
 * Registrations with one thing wrong, personal data among it, and what `validateRegistration` must say of it.
 *
 * @example
 * import fc from 'fast-check'
 * import { assertReported, nearlyValidRegistrations } from 'spuk-ido/testing'
 * const refused = fc.property(nearlyValidRegistrations(), (nearly) => assertReported(validateRegistration(nearly.input), nearly))
 * fc.check(refused).failed // => false
 */
export function nearlyValidRegistrations(): fc.Arbitrary<NearlyValid<Registration>> {
  const room = 'information-point'
  return brokenIn<Registration>(validRegistrations(), [
    withField('an id that is no UUID', `${room}/wrong-value`, 'id', '1'),
    withField('a day that does not exist', `${room}/wrong-value`, 'date', '2024-02-30'),
    withField('a form that is none', `${room}/wrong-value`, 'form', '2022'),
    withField('a municipality by name', `${room}/wrong-value`, 'municipality', 'Utrecht'),
    withField('a code that nobody has', `${room}/no-such-municipality`, 'municipality', 'GM9999'),
    withField('a telephone number', `${room}/personal-data`, 'place', 'bel 06-12345678'),
    withField('an e-mail address', `${room}/personal-data`, 'library', 'iemand@example.org'),
    withField('a category that is none', `${room}/unknown-category`, 'duration', 'lang'),
    withField('no questions', `${room}/wrong-value`, 'questions', []),
    {
      broken: 'a field for a name',
      code: `${room}/unknown-field`,
      of: (input) => ({ input: { ...input, name: 'X' }, path: [] }),
    },
    {
      broken: 'no way of helping',
      code: 'input/missing',
      of: (input) => ({
        input: { ...input, questions: [{ question: 'digid' }] },
        path: ['questions', 0, 'help'],
      }),
    },
  ])
}

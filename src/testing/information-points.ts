import * as fc from 'fast-check'
import { categoryPreset, services, weekdays } from '../information-point/index.js'
import type {
  InformationPoint,
  Opening,
  Partner,
  ReferralRoute,
} from '../information-point/index.js'
import { validPeriods } from './dates.js'
import { brokenIn, withField } from './nearly-valid.js'
import type { NearlyValid, Way } from './nearly-valid.js'

const PARTNERS = ['Wijkteam', 'Belastingdienst', 'Sociaal raadslieden']
const questions = (sensitive: boolean) =>
  categoryPreset.question.flatMap((one) => (sensitive || !one.sensitive ? [one.id] : []))

/**
 * Help points (Informatiepunten Digitale Overheid), as `validatePoint` takes and gives them: open or not, with
 * partners, what was arranged with those, and referral routes, of which a sensitive question has only professional ones.
 *
 * @example
 * import fc from 'fast-check'
 * import { validInformationPoints } from 'spuk-ido/testing'
 * fc.check(fc.property(validInformationPoints(), (point) => validatePoint(point).ok)).failed // => false
 */
export function validInformationPoints(): fc.Arbitrary<InformationPoint> {
  return fc.subarray(PARTNERS).chain((names) =>
    fc.record({
      kind: fc.constant('information-point' as const),
      id: fc.uuid(),
      name: fc.constantFrom('IDO Centrum', 'IDO Noord'),
      place: fc.constantFrom('Utrecht', 'Zeist'),
      inLibrary: fc.boolean(),
      municipality: fc.constantFrom('GM0312', 'GM0340', 'GM0344', 'GM0355'),
      library: fc.constantFrom('Bibliotheek Noord', 'Bibliotheek Zuid'),
      openingHours: fc
        .subarray([...weekdays])
        .chain((days) => fc.record(Object.fromEntries(days.map((day) => [day, openings()])))),
      services: fc.subarray([...services], { minLength: 1 }),
      partners: fc.tuple(...names.map(partner)),
      routes: names.length === 0 ? fc.constant([]) : fc.array(route(names), { maxLength: 3 }),
    }),
  )
}

/** Some hours of a day, none of which overlap. */
function openings(): fc.Arbitrary<readonly Opening[]> {
  return fc.subarray([
    { from: '09:00', to: '12:00' },
    { from: '12:00', to: '13:30' },
    { from: '19:00', to: '21:00' },
  ])
}

function partner(name: string): fc.Arbitrary<Partner> {
  const arrangement = fc
    .tuple(
      fc.record({
        subject: fc.constantFrom(
          ...(['cooperation', 'services', 'referral', 'promotion'] as const),
        ),
        formal: fc.boolean(),
      }),
      fc.option(validPeriods({ from: '2022-01-01', to: '2025-12-31' })),
    )
    .map(([what, period]) => ({ ...what, ...period }))
  return fc.record({
    name: fc.constant(name),
    sector: fc.constantFrom(...(['public', 'semi-public', 'private'] as const)),
    arrangements: fc.array(arrangement, { maxLength: 2 }),
  })
}

function route(names: readonly string[]): fc.Arbitrary<ReferralRoute> {
  const to = fc.constantFrom(...names)
  const some = (all: readonly string[]) => fc.subarray([...all], { minLength: 1 })
  return fc.oneof(
    fc.record({ to, kind: fc.constant('professional' as const), questions: some(questions(true)) }),
    fc.record({
      to,
      kind: fc.constant('competent-provider' as const),
      questions: some(questions(false)),
    }),
  )
}

/**
 * Help points with one thing wrong, and what `validatePoint` must say of it.
 *
 * @example
 * import fc from 'fast-check'
 * import { assertReported, nearlyValidInformationPoints } from 'spuk-ido/testing'
 * const refused = fc.property(nearlyValidInformationPoints(), (nearly) => assertReported(validatePoint(nearly.input), nearly))
 * fc.check(refused).failed // => false
 */
export function nearlyValidInformationPoints(): fc.Arbitrary<NearlyValid<InformationPoint>> {
  const room = 'information-point'
  const monday = [{ from: '12:00', to: '09:00' }]
  return brokenIn<InformationPoint>(validInformationPoints(), [
    withField('an id that is no UUID', 'input/wrong-form', 'id', '1'),
    withField('a municipality by name', 'input/wrong-form', 'municipality', 'Utrecht'),
    withField('a code that nobody has', `${room}/no-such-municipality`, 'municipality', 'GM9999'),
    withField('a telephone number', `${room}/personal-data`, 'place', 'bel 06-12345678'),
    withField('no services', 'input/too-small', 'services', []),
    {
      broken: 'a service twice',
      code: `${room}/doubled`,
      of: (input) => ({
        input: { ...input, services: ['courses', 'referral', 'courses'] },
        path: ['services', 2],
      }),
    },
    {
      broken: 'hours that end before they begin',
      code: `${room}/opening-order`,
      of: (input) => ({
        input: { ...input, openingHours: { ...input.openingHours, monday } },
        path: ['openingHours', 'monday', 0],
      }),
    },
    withRoute('a route to nobody', 'unknown-partner', ['to'], { to: 'Niemand' }),
    withRoute('debts sent to a provider', 'sensitive-route', ['questions', 0], {
      kind: 'competent-provider',
      questions: ['debts'],
    }),
    {
      broken: 'an arrangement that ends before it begins',
      code: 'input/ends-before-start',
      of: (input) => {
        const turned = { from: '2024-01-01', to: '2023-01-01' }
        const arrangements = [{ subject: 'referral', formal: true, ...turned }]
        const added = { name: 'Buurthuis', sector: 'public', arrangements }
        return {
          input: { ...input, partners: [...input.partners, added] },
          path: ['partners', input.partners.length, 'arrangements', 0, 'to'],
        }
      },
    },
    {
      broken: 'a field that nobody reads',
      code: 'input/unknown-field',
      of: (input) => ({ input: { ...input, telephone: '' }, path: ['telephone'] }),
    },
  ])
}

/** A point with a route more, to a partner that it has unless the change says otherwise. */
function withRoute(
  broken: string,
  code: string,
  path: readonly (string | number)[],
  change: object,
): Way<InformationPoint> {
  return {
    broken,
    code: `information-point/${code}`,
    of: (input) => {
      const [first] = input.partners
      if (first === undefined) return undefined
      const added = { to: first.name, kind: 'professional', questions: ['digid'], ...change }
      return {
        input: { ...input, routes: [...input.routes, added] },
        path: ['routes', input.routes.length, ...path],
      }
    },
  }
}

import * as fc from 'fast-check'
import type { Period, Requirement } from '../requirements/index.js'
import { brokenIn, replaced } from './nearly-valid.js'
import type { NearlyValid, Way } from './nearly-valid.js'

/** The period that the requirements of {@link validRequirements} are about. */
const YEAR: Period = { from: '2023-01-01', to: '2023-12-31' }

const AWKWARD = ['GM0344', 'GM0355', 'GM0312', '__proto__']

/**
 * One sound requirement of any kind, from names few enough to meet each other.
 *
 * @param municipalities who may ask it; names or codes; default some codes and an awkward name
 *
 * @example
 * import fc from 'fast-check'
 * import { validRequirement } from 'spuk-ido/testing'
 * const period = { from: '2023-01-01', to: '2023-12-31' }
 * fc.check(fc.property(validRequirement(), (asked) => harmonise([asked], { period }).common.length === 1)).failed // => false
 */
export function validRequirement(
  municipalities: readonly string[] = AWKWARD,
): fc.Arbitrary<Requirement> {
  const base = {
    municipality: fc.constantFrom(...municipalities),
    basis: fc.constantFrom<Requirement['basis']>('verleningsbeschikking', 'ASV', {
      nl: 'verordening',
      en: 'ordinance',
    }),
  }
  const document = fc.constantFrom('jaarverslag', 'plan', '__proto__', 'Jaarverslag')
  const due = fc.constantFrom('2023-02-01', '2023-12-30', '2023-12-31', '2024-01-15', '2024-04-01')
  const reportsOn = fc.constantFrom<Period | 'nothing'>('nothing', YEAR, {
    from: '2023-01-01',
    to: '2023-01-31',
  })
  const bound = fc.integer({ min: -300, max: 300 }).map((tenths) => String(tenths / 10))
  const kind = <K extends string>(name: K) => fc.constant(name)
  // Norms whose own bounds do not cross; the two are sorted as the numbers they are.
  const measure = fc
    .record({
      ...base,
      kind: fc.constantFrom('quality', 'price', 'intensity'),
      measure: fc.constantFrom('uren', 'cijfer'),
      unit: fc.constantFrom('per week', 'per maand'),
      bounds: fc.oneof(
        bound.map((minimum) => ({ minimum })),
        bound.map((maximum) => ({ maximum })),
        fc.tuple(bound, bound).map(([a, b]) => {
          const [minimum, maximum] = Number(a) <= Number(b) ? [a, b] : [b, a]
          return { minimum, maximum }
        }),
      ),
    })
    .map(({ bounds, ...rest }): Requirement => ({ ...rest, ...bounds }))
  return fc.oneof(
    fc.record({ ...base, kind: kind('deadline'), document, due }),
    fc.record({ ...base, kind: kind('deadline'), document, due, reportsOn }),
    fc.record({
      ...base,
      kind: kind('frequency'),
      document,
      every: fc.constantFrom('year', 'half-year', 'quarter', 'month', 'four-weeks', 'week'),
    }),
    fc.record({ ...base, kind: kind('document'), document }),
    fc.record({
      ...base,
      kind: kind('indicator'),
      indicator: fc.constantFrom('vragen', 'verwijzingen', '__proto__'),
      breakdown: fc.uniqueArray(fc.constantFrom('soort', 'leeftijd', 'locatie')),
    }),
    measure,
    fc.record({
      ...base,
      kind: kind('format'),
      document,
      format: fc.constantFrom('PDF', 'CSV', 'brief'),
      exclusive: fc.boolean(),
    }),
  )
}

/**
 * Lists of sound requirements, as `harmonise` takes them: empty ones, the same one twice, and such as
 * conflict.
 *
 * @example
 * import fc from 'fast-check'
 * import { validRequirements } from 'spuk-ido/testing'
 * const period = { from: '2023-01-01', to: '2023-12-31' }
 * fc.check(fc.property(validRequirements(), (list) => harmonise(list, { period }).requirements.length <= list.length)).failed // => false
 */
export function validRequirements(): fc.Arbitrary<Requirement[]> {
  return fc.array(validRequirement(), { maxLength: 14 })
}

/**
 * Lists of requirements with one thing wrong in the last, and what `harmonise` must say of it, with the path
 * inside the list.
 *
 * @example
 * import fc from 'fast-check'
 * import { assertReported, nearlyValidRequirements } from 'spuk-ido/testing'
 * const period = { from: '2023-01-01', to: '2023-12-31' }
 * const refused = fc.property(nearlyValidRequirements(), (nearly) => assertReported(() => harmonise(nearly.input, { period }), nearly, ['requirements']))
 * fc.check(refused).failed // => false
 */
export function nearlyValidRequirements(): fc.Arbitrary<NearlyValid<readonly Requirement[]>> {
  type List = readonly Requirement[]
  const sound = fc.array(validRequirement(), { minLength: 1, maxLength: 6 })
  const way = (
    broken: string,
    code: string,
    change: (asked: Requirement) => object | undefined,
    ...field: readonly string[]
  ): Way<List> => ({
    broken,
    code,
    of: (list) => {
      const last = list.length - 1
      const asked = list[last]
      const changed = asked && change(asked)
      if (!changed) return undefined
      const path = [last, ...field]
      return { input: replaced(list, last, { ...asked, ...changed }), path }
    },
  })
  const only = (kind: Requirement['kind'], change: object) => (asked: Requirement) =>
    asked.kind === kind ? change : undefined
  const isMeasure = (asked: Requirement) => 'measure' in asked
  return brokenIn<List>(sound, [
    way('no municipality', 'input/not-text', () => ({ municipality: ' ' }), 'municipality'),
    way('a basis in one language', 'input/missing', () => ({ basis: { nl: 'x' } }), 'basis', 'en'),
    way('a kind that is none', 'input/not-a-choice', () => ({ kind: 'wish' }), 'kind'),
    way(
      'a day that does not exist',
      'calendar/not-a-date',
      only('deadline', { due: '2024-02-30' }),
      'due',
    ),
    way(
      'a period that ends before it starts',
      'input/ends-before-start',
      only('deadline', { reportsOn: { from: '2023-12-31', to: '2023-01-01' } }),
      'reportsOn',
      'to',
    ),
    way(
      'a frequency that is none',
      'input/not-a-choice',
      only('frequency', { every: 'day' }),
      'every',
    ),
    way('a minimum above the maximum', 'requirements/minimum-above-maximum', (asked) =>
      isMeasure(asked) ? { minimum: '5', maximum: '4.9' } : undefined,
    ),
    way('a norm without bounds', 'requirements/no-bound', (asked) =>
      isMeasure(asked) ? { minimum: undefined, maximum: undefined } : undefined,
    ),
    way(
      'an exclusive that is neither yes nor no',
      'input/wrong-type',
      only('format', { exclusive: 'ja' }),
      'exclusive',
    ),
  ])
}

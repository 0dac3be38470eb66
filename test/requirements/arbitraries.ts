import fc from 'fast-check'
import type { Period, Requirement } from '../../src/requirements/index.js'

export const period: Period = { from: '2023-01-01', to: '2023-12-31' }

const municipality = fc.constantFrom('GM0344', 'GM0355', 'GM0312', '__proto__')

/** Other ways to name them. */
const ALIASES: Readonly<Record<string, string>> = {
  GM0344: 'gemeente UTRECHT',
  GM0355: '0355',
  GM0312: 'Bunnik',
}
const basis = fc.constantFrom<Requirement['basis']>('verleningsbeschikking', 'ASV', {
  nl: 'verordening',
  en: 'ordinance',
})
const document = fc.constantFrom('jaarverslag', 'plan', '__proto__', 'Jaarverslag')
const due = fc.constantFrom('2023-02-01', '2023-12-30', '2023-12-31', '2024-01-15', '2024-04-01')
const reportsOn = fc.constantFrom<Period | 'nothing'>('nothing', period, {
  from: '2023-01-01',
  to: '2023-01-31',
})
const bound = fc.integer({ min: -300, max: 300 }).map((tenths) => String(tenths / 10))
const theme = fc.constantFrom('quality', 'price', 'intensity')

const base = { municipality, basis }

/** Norms whose own bounds do not cross; the two are sorted as the numbers they are. */
const measure = fc
  .record({
    ...base,
    kind: theme,
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

/** One sound requirement, from names few enough to meet each other. */
export const requirement: fc.Arbitrary<Requirement> = fc.oneof(
  fc.record({ ...base, kind: fc.constant('deadline' as const), document, due }),
  fc.record({ ...base, kind: fc.constant('deadline' as const), document, due, reportsOn }),
  fc.record({
    ...base,
    kind: fc.constant('frequency' as const),
    document,
    every: fc.constantFrom('year', 'half-year', 'quarter', 'month', 'four-weeks', 'week'),
  }),
  fc.record({ ...base, kind: fc.constant('document' as const), document }),
  fc.record({
    ...base,
    kind: fc.constant('indicator' as const),
    indicator: fc.constantFrom('vragen', 'verwijzingen', '__proto__'),
    breakdown: fc.uniqueArray(fc.constantFrom('soort', 'leeftijd', 'locatie')),
  }),
  measure,
  fc.record({
    ...base,
    kind: fc.constant('format' as const),
    document,
    format: fc.constantFrom('PDF', 'CSV', 'brief'),
    exclusive: fc.boolean(),
  }),
)

/** A list of sound requirements, repeated ones included. */
export const requirements = fc.array(requirement, { maxLength: 14 })

/** The same requirement as another hand might write it. */
export function respelled(given: Requirement): Requirement {
  const spaced = (name: string) => `  ${name.replaceAll(' ', ' \n ')} `
  const basis = typeof given.basis === 'string' ? { nl: given.basis, en: given.basis } : given.basis
  const named = Object.hasOwn(ALIASES, given.municipality) ? ALIASES[given.municipality] : undefined
  const asked = { ...given, basis, municipality: spaced(named ?? given.municipality) }
  switch (asked.kind) {
    case 'deadline':
    case 'frequency':
    case 'document':
      return { ...asked, document: spaced(asked.document) }
    case 'indicator': {
      const names = [...(asked.breakdown ?? [])].reverse().map(spaced)
      return { ...asked, breakdown: [...names, ...names] }
    }
    case 'quality':
    case 'price':
    case 'intensity': {
      const zeros = (value: string) => (value.includes('.') ? `${value}00` : `${value}.0`)
      const { minimum, maximum } = asked
      return {
        ...asked,
        unit: spaced(asked.unit),
        ...(minimum !== undefined && { minimum: zeros(String(minimum)) }),
        ...(maximum !== undefined && { maximum: Number(maximum) }),
      }
    }
    case 'format':
      return { ...asked, format: spaced(asked.format), exclusive: asked.exclusive === true }
  }
}

import type { Period, Requirement } from '../../src/requirements/index.js'

export const period: Period = { from: '2023-01-01', to: '2023-12-31' }

/** Other ways to name the municipalities that the test kit's requirements name. */
const ALIASES: Readonly<Record<string, string>> = {
  GM0344: 'gemeente UTRECHT',
  GM0355: '0355',
  GM0312: 'Bunnik',
}

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

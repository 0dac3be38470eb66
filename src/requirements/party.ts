import { findMunicipality } from '../municipality/index.js'

/**
 * Gives who asks, so that one municipality is one party however it was named: by its code where the register
 * knows it. Anyone else, such as a province or a name with a slip in it, is a party by its own name.
 * Each reader looks a name up once.
 */
export function partyReader(): (name: string) => string {
  const known = new Map<string, string>()
  return (name) => {
    const party = known.get(name) ?? codeOf(name) ?? name
    known.set(name, party)
    return party
  }
}

function codeOf(name: string): string | undefined {
  const found = findMunicipality(name)
  return found.ok ? found.value.code : undefined
}

const CODE = /^GM\d{4}$/

/** How a party is called in texts: a municipality by its name. */
export function partyName(party: string): string {
  if (!CODE.test(party)) return party
  const found = findMunicipality(party)
  return found.ok ? found.value.name : party
}

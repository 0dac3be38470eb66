import { findMunicipality } from '../municipality/index.js'

const CODE = /^GM\d{4}$/

/** How a municipality is called in texts: by its name if it is given by a code that the register knows. */
export function partyName(municipality: string): string {
  if (!CODE.test(municipality)) return municipality
  const found = findMunicipality(municipality)
  return found.ok ? found.value.name : municipality
}

import { grouped } from '../core/lists/index.js'
import type { Municipality } from './model.js'
import { register } from './register.js'
import type { Entry } from './register.js'

/** A name by which a municipality goes, and what is left of it to compare. */
export interface Name {
  readonly key: string
  readonly label: string
  readonly municipality: Municipality
}

const EVERYDAY: ReadonlyMap<string, string> = new Map([
  ['GM0518', 'Den Haag'],
  ['GM0796', 'Den Bosch'],
])

const NOT_COMPARED = /[\p{M}\p{P}\p{Z}\p{Cf}\s`ʼ]/gu

/**
 * A name without everything that people write differently: case, accents, apostrophes, hyphens,
 * points, brackets, spaces, and the word gemeente before or after it.
 */
export function nameKey(text: string): string {
  const letters = text.normalize('NFKD').replace(NOT_COMPARED, '').toLowerCase()
  return letters.replace(/^gemeente|gemeente$/g, '')
}

let decoded: ReadonlyMap<string, readonly Name[]> | undefined

/** Every name in the register, by its key; `bergen` has two. Made when first asked for. */
export function namesByKey(): ReadonlyMap<string, readonly Name[]> {
  decoded ??= grouped([...register().entries.values()].flatMap(namesOf), ({ key }) => key)
  return decoded
}

/** Short and long; where those differ, also with the province; and the everyday name. */
function namesOf({ municipality, shortName, longName }: Entry): readonly Name[] {
  const labels = new Map([[nameKey(shortName), municipality.name]])
  if (longName !== shortName) {
    labels.set(nameKey(longName), municipality.name)
    labels.set(nameKey(shortName + (municipality.province?.name ?? '')), municipality.name)
  }
  const everyday = EVERYDAY.get(municipality.code)
  if (everyday !== undefined) labels.set(nameKey(everyday), everyday)
  return [...labels].map(([key, label]) => ({ key, label, municipality }))
}

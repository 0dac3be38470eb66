import { LONGEST_MUNICIPALITY } from '../core/limits.js'
import { preview, SpukError } from '../core/result/index.js'
import { notAName, unknown } from './issues.js'
import type { Municipality } from './model.js'
import { nameKey, namesByKey } from './names.js'
import { nearestNames } from './nearest.js'
import { register } from './register.js'

const CODE = /^(?:gm ?)?(\d{1,4})$/i

/** All that ever went by a name or code, at least one. */
export function namedSo(given: unknown): readonly Municipality[] {
  if (typeof given !== 'string') throw new SpukError([notAName({ given: preview(given) })])
  if (given.length > LONGEST_MUNICIPALITY) {
    throw new SpukError([unknown({ given: preview(given), nearest: [] })])
  }
  const text = given.trim()
  const number = CODE.exec(text)?.[1]
  if (number !== undefined) {
    const entry = register().entries.get(`GM${number.padStart(4, '0')}`)
    if (entry) return [entry.municipality]
  }
  const names = namesByKey().get(nameKey(text))
  if (names) return names.map((name) => name.municipality)
  throw new SpukError([unknown({ given: preview(given), nearest: nearestNames(text) })])
}

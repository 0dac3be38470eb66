import { grouped, compareCodeUnits } from '../core/lists/index.js'
import { existsOn } from './list.js'
import { register } from './register.js'
import type { Entry } from './register.js'
import { followed } from './successors.js'

const made = new Map<string, ReadonlyMap<string, readonly Entry[]>>()

/**
 * Of which municipalities of a date every municipality of a later division consists, in order of
 * code. All mergers after the first list were of whole municipalities, so every part is whole.
 *
 * @param on one of `registerCoverage.inhabitants`
 * @param division a year that the register covers; its first of January is not before `on`
 */
export function partsIn(on: string, division: number): ReadonlyMap<string, readonly Entry[]> {
  const key = `${on} ${division}`
  const known = made.get(key) ?? compose(on, `${division}-01-01`)
  made.set(key, known)
  return known
}

function compose(on: string, until: string): ReadonlyMap<string, readonly Entry[]> {
  const { entries, mergers } = register()
  const there = [...entries.values()].filter(({ municipality }) => existsOn(municipality, on))
  const parts = grouped(there, ({ municipality: { code } }) => {
    const [merger] = followed(code, until, mergers)
    return merger?.to ?? code
  })
  return new Map([...parts].sort(([a], [b]) => compareCodeUnits(a, b)))
}

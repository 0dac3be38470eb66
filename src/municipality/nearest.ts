import { editDistance } from '../core/result/index.js'
import { nameKey, namesByKey } from './names.js'
import type { Name } from './names.js'

const AT_MOST = 3

/** The names most like a text that is none, the likeliest first: `Utrecht (GM0344)`. */
export function nearestNames(text: string): readonly string[] {
  const key = nameKey(text)
  const furthest = Math.min(3, Math.floor(key.length / 3))
  if (furthest === 0) return []
  const near = [...namesByKey().values()]
    .flat()
    .map((name) => ({ name, distance: distanceOf(key, name, furthest) }))
    .filter(({ distance }) => distance < Infinity)
    .sort((a, b) => a.distance - b.distance || (a.name.key < b.name.key ? -1 : 1))
    .map(({ name: { label, municipality } }) => `${label} (${municipality.code})`)
  return [...new Set(near)].slice(0, AT_MOST)
}

/** The beginning of a name counts as one mistake: Nuenen, Alphen. */
function distanceOf(key: string, name: Name, furthest: number): number {
  return name.key.startsWith(key) ? 1 : editDistance(key, name.key, furthest)
}

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
    .filter(({ distance }) => distance <= furthest)
    .sort((a, b) => a.distance - b.distance || (a.name.key < b.name.key ? -1 : 1))
    .map(({ name: { label, municipality } }) => `${label} (${municipality.code})`)
  return [...new Set(near)].slice(0, AT_MOST)
}

/** The beginning of a name counts as one mistake: Nuenen, Alphen. */
function distanceOf(key: string, name: Name, furthest: number): number {
  if (name.key.startsWith(key)) return 1
  if (Math.abs(name.key.length - key.length) > furthest) return Infinity
  return mistakes(key, name.key)
}

/** How many letters are missing, too many, wrong or swapped with their neighbour (Damerau). */
export function mistakes(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row.push(
        Math.min(
          (last[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (last[j - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
        ),
      )
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}

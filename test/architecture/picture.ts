import { importsOf, target } from './source.js'
import type { Source } from './source.js'

/** The room of a file: `core`, `grant`, … or `index` for the face of the library. */
function roomOf(path: string): string {
  const [, room = '', ...rest] = path.split('/')
  return rest.length === 0 ? 'index' : room
}

/** Which room imports which, without what follows: an arrow that a longer way shows too is left out. */
export function arrowsOf(sources: readonly Source[]): readonly (readonly [string, string])[] {
  const uses = new Map<string, Set<string>>()
  for (const source of sources) {
    const from = roomOf(source.path)
    const used = uses.get(from) ?? new Set()
    uses.set(from, used)
    for (const { specifier } of importsOf(source)) {
      const to = target(source.path, specifier)
      if (to !== undefined && roomOf(to) !== from) used.add(roomOf(to))
    }
  }
  const reaches = (from: string, to: string): boolean =>
    [...(uses.get(from) ?? [])].some((next) => next === to || reaches(next, to))
  return [...uses].flatMap(([from, used]) =>
    [...used]
      .filter((to) => ![...used].some((other) => other !== to && reaches(other, to)))
      .sort()
      .map((to) => [from, to] as const),
  )
}

/** The rooms as a Mermaid chart, read from their imports. */
export function picture(sources: readonly Source[]): string {
  const lines = arrowsOf(sources).map(([from, to]) => `  ${from} --> ${to}`)
  return ['```mermaid', 'flowchart TD', ...lines.sort(), '```'].join('\n')
}

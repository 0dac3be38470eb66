import { compareCodeUnits } from '../core/lists/index.js'

/** Each once, in code-unit order. */
export function distinct(names: Iterable<string>): readonly string[] {
  return [...new Set(names)].sort(compareCodeUnits)
}

/** The items that share a subject together, the subjects in order; within a group order is kept. */
export function grouped<T>(
  items: readonly T[],
  subjectOf: (item: T) => readonly string[],
): readonly Group<T>[] {
  const groups = new Map<string, { subject: readonly string[]; items: [T, ...T[]] }>()
  for (const item of items) {
    const subject = subjectOf(item)
    const key = JSON.stringify(subject)
    const group = groups.get(key)
    if (group) group.items.push(item)
    else groups.set(key, { subject, items: [item] })
  }
  return [...groups.values()]
    .sort((a, b) => listsInOrder(a.subject, b.subject))
    .map((group) => group.items)
}

/** What was asked about one subject: at least one requirement. */
export type Group<T> = readonly [T, ...T[]]

function listsInOrder(a: readonly string[], b: readonly string[]): number {
  for (const [i, name] of a.entries()) {
    const order = compareCodeUnits(name, b[i] ?? '')
    if (order !== 0) return order
  }
  return a.length - b.length
}

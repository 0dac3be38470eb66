import type { TableNode } from './model.js'

/**
 * What the rows of a table are called: by their labels. Where two would be called the same, each label
 * has its own key behind it: `Rent (a)`.
 */
export function rowNames({ rows }: TableNode): (row: string) => string {
  return namesOf(rows.map(({ row, label }) => [row, label]))
}

/** What the columns of a table are called. */
export function columnNames({ columnLabels = {} }: TableNode): (column: string) => string {
  return namesOf(Object.entries(columnLabels))
}

function namesOf(
  given: readonly (readonly [key: string, label: string | undefined])[],
): (key: string) => string {
  const uses = new Map<string, number>()
  for (const [key, label = key] of given) uses.set(label, (uses.get(label) ?? 0) + 1)
  const names = new Map(
    given.map(([key, label = key]) => [
      key,
      label === key || uses.get(label) === 1 ? label : `${label} (${key})`,
    ]),
  )
  return (key) => names.get(key) ?? key
}

import type { Tally } from '../../src/information-point/index.js'

const KEYS = ['a', 'b', 'c', 'd']
const DAYS: Readonly<Record<string, readonly [string, string]>> = {
  january: ['2024-01-05', '2024-01-25'],
  february: ['2024-02-05', '2024-02-25'],
  both: ['2024-01-05', '2024-02-25'],
  march: ['2024-03-05', '2024-03-25'],
  quarter: ['2024-01-05', '2024-03-25'],
}

/** A tally of libraries; `list` says whether they were given as a list. */
export function line(values: readonly number[], when = 'january', list = true): Tally {
  const cells = values.flatMap((count, i) =>
    count > 0 ? [{ key: [KEYS[i] ?? ''], visits: count, questions: count }] : [],
  )
  const total = values.reduce((sum, value) => sum + value, 0)
  const [from = '', to = ''] = DAYS[when] ?? []
  const lists = list ? { library: KEYS.slice(0, values.length) } : {}
  const frame = { kind: 'tally', by: ['library'], visits: total, questions: total } as const
  return { ...frame, lists, cells, unknown: [], period: { from, to } }
}

export const sum = (a: readonly number[], b: readonly number[]) =>
  a.map((value, i) => value + (b[i] ?? 0))

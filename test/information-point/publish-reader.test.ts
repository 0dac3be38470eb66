import { describe, expect, it } from 'vitest'
import { publishTallies, publishTally } from '../../src/information-point/index.js'
import type { PublishOptions, PublishedTally, Tally } from '../../src/information-point/index.js'
import { each, toldBy } from './reader.js'
import type { Scenario } from './reader.js'

const KEYS = ['a', 'b', 'c', 'd']
const DAYS: Readonly<Record<string, readonly [string, string]>> = {
  january: ['2024-01-05', '2024-01-25'],
  february: ['2024-02-05', '2024-02-25'],
  both: ['2024-01-05', '2024-02-25'],
}

/** A tally of libraries; `list` says whether they were given as a list. */
function line(values: readonly number[], when = 'january', list = true): Tally {
  const cells = values.flatMap((count, i) =>
    count > 0 ? [{ key: [KEYS[i] ?? ''], visits: count, questions: count }] : [],
  )
  const total = values.reduce((sum, value) => sum + value, 0)
  const [from = '', to = ''] = DAYS[when] ?? []
  const lists = list ? { library: KEYS.slice(0, values.length) } : {}
  const frame = { kind: 'tally', by: ['library'], visits: total, questions: total } as const
  return { ...frame, lists, cells, unknown: [], period: { from, to } }
}

const sum = (a: readonly number[], b: readonly number[]) => a.map((value, i) => value + (b[i] ?? 0))
/** One after the other, each with all those before. */
function chain(tallies: readonly Tally[], options: PublishOptions): readonly PublishedTally[] {
  return tallies.reduce<readonly PublishedTally[]>(
    (previous, one) => [...previous, publishTally(one, { ...options, previous })],
    [],
  )
}
/** The grand total as a table of one number. */
const whole = (values: readonly number[]): Tally => {
  const total = values.reduce((all, value) => all + value, 0)
  return {
    ...line(values),
    by: ['year'],
    lists: {},
    cells: total > 0 ? [{ key: ['2024'], visits: total, questions: total }] : [],
  }
}

type Case = readonly [name: string, scenario: Scenario]
const minimumCell = 3
const given = { minimumCell, period: { from: '2024-01-01', to: '2024-01-31' } } as const
const cases: readonly Case[] = [
  [
    'a line',
    {
      size: 3,
      most: 12,
      minimumCell,
      numbers: each(3),
      publish: (v) => [publishTally(line(v), given)],
    },
  ],
  [
    'a line of keys that were met',
    {
      size: 3,
      most: 12,
      minimumCell,
      numbers: each(3),
      publish: (v) => [publishTally(line(v, 'january', false), given)],
    },
  ],
  [
    'a rounded line of keys that were met',
    {
      size: 2,
      most: 20,
      minimumCell,
      numbers: each(2),
      publish: (v) => [publishTally(line(v, 'january', false), { ...given, method: 'round' })],
    },
  ],
  ...([true, false] as const).map((list): Case => [
    `a total, then a line (${list ? 'listed' : 'met'})`,
    {
      size: 3,
      most: 9,
      minimumCell: 4,
      numbers: each(3),
      publish: (v) => chain([whole(v), line(v, 'january', list)], { ...given, minimumCell: 4 }),
    },
  ]),
  [
    'January, both months, February',
    {
      size: 4,
      most: 6,
      minimumCell,
      numbers: [...each(4), [1, 1, 0, 0], [0, 0, 1, 1]],
      publish: ([a = 0, b = 0, c = 0, d = 0]) =>
        chain([line([a, b]), line([a + c, b + d], 'both'), line([c, d], 'february')], {
          minimumCell,
        }),
    },
  ],
  [
    'two members and the whole, one after the other',
    {
      size: 4,
      most: 6,
      minimumCell,
      numbers: [...each(4), [1, 1, 0, 0], [0, 0, 1, 1]],
      publish: ([a = 0, b = 0, c = 0, d = 0]) =>
        chain([line([a, b]), line([a + c, b + d]), line([c, d])], { minimumCell }),
    },
  ],
  [
    'two members and the whole at once',
    {
      size: 4,
      most: 7,
      minimumCell,
      numbers: [...each(4), [1, 1, 0, 0], [0, 0, 1, 1]],
      publish: (v) => {
        const [one, two] = [v.slice(0, 2), v.slice(2)]
        return publishTallies([line(one), line(sum(one, two)), line(two)], { minimumCell })
      },
    },
  ],
  [
    'two months and both at once',
    {
      size: 4,
      most: 7,
      minimumCell,
      numbers: [...each(4), [1, 1, 0, 0], [0, 0, 1, 1]],
      publish: ([a = 0, b = 0, c = 0, d = 0]) =>
        publishTallies([line([a, b]), line([a + c, b + d], 'both'), line([c, d], 'february')], {
          minimumCell,
        }),
    },
  ],
]

describe('a reader who runs the library on every table', () => {
  it.each(cases)('%s: no small number is told', (_, scenario) => {
    const { judged, told, refused } = toldBy(scenario)
    if (process.env['SHOW'])
      process.stdout.write(
        `\n${_} judged ${judged} refused ${refused} told ${told.length} ${JSON.stringify(told.slice(0, 6))}\n`,
      )
    expect(judged).toBeGreaterThan(5)
    expect(told).toEqual([])
  })
})

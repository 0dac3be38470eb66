import { describe, expect, it } from 'vitest'
import type { SpukError } from '../../src/index.js'
import {
  indicators,
  publishTallies,
  publishTally,
  tally,
} from '../../src/information-point/index.js'
import type { PublishedTally, PublishOptions, Tally } from '../../src/information-point/index.js'
import { line } from './lines.js'
import { boxOf, numbersOf, tallyOf } from './tables.js'
import { visit, visits } from './registrations.js'

const libraries = (...values: number[]) =>
  tallyOf(boxOf(['library', values.map((_, i) => `L${i}`)]), ['library'], values)
const counts = (one: Tally, options: PublishOptions) =>
  numbersOf(publishTally(one, options))
    .map(({ count }) => count ?? 'x')
    .join(' ')
const codesOf = (compute: () => unknown): unknown => {
  try {
    compute()
  } catch (error) {
    return (error as { issues: { code: string }[] }).issues.map(({ code }) =>
      code.replace('information-point/', ''),
    )
  }
  return undefined
}

const pathsOf = (compute: () => unknown): unknown => {
  try {
    compute()
  } catch (error) {
    return (error as SpukError).issues.map(({ path }) => path.join('.'))
  }
  return undefined
}

describe('publishTally in one dimension', () => {
  it.each([
    ['nothing small: all shown', [5, 0, 40], '5 0 40 45'],
    ['one small: another of a higher class goes with it', [2, 5, 40], 'x 5 x 47'],
    [
      'several small ones: one more, so that they do not add up to a small number',
      [2, 1, 30, 90],
      'x x x 90 123',
    ],
    ['nothing else to hide: the total', [2, 0, 3], 'x 0 x x'],
    ['a small total', [3, 0], 'x 0 x'],
    ['nothing counted', [0, 0], '0 0 0'],
    ['only one value would fit: everything', [1, 5], 'x x x'],
  ])('%s', (_, values, expected) => {
    expect(counts(libraries(...values), { minimumCell: 5 })).toBe(expected)
  })

  it('says what it did', () => {
    const one = publishTally(libraries(2, 5, 40), { minimumCell: 5 })
    expect(one).toMatchObject({
      kind: 'published-tally',
      by: ['library'],
      counts: 'visits',
      oneQuestionEach: true,
      method: 'suppress',
      minimumCell: 5,
      hidden: 2,
      everythingHidden: false,
      withPrevious: false,
      addsUp: true,
      total: 47,
      period: { from: '2024-01-01', to: '2024-03-31' },
      axes: [{ dimension: 'library', keys: ['L0', 'L1', 'L2'] }],
    })
    expect(one.notes[0]?.en).toContain('Cox 1980')
    expect(one.notes.at(-1)?.nl).toContain('niet strikt vergelijkbaar')
    expect(JSON.parse(JSON.stringify(one))).toEqual(one)
    expect(publishTally(libraries(1, 5), { minimumCell: 5 }).everythingHidden).toBe(true)
  })
})

describe('publishTally in two dimensions', () => {
  const table = (...rows: number[][]) =>
    tallyOf(
      boxOf(
        ['library', rows.map((_, i) => `L${i}`)],
        ['duration', (rows[0] ?? []).map((_, j) => `D${j}`)],
      ),
      ['library', 'duration'],
      rows.flat(),
    )

  it('hides a rectangle around a small cell and keeps the totals', () => {
    const one = table([2, 30, 40], [50, 60, 70], [80, 90, 100])
    expect(counts(one, { minimumCell: 5 })).toBe(
      'x x 40 x x 70 80 90 100 72 180 270 132 180 210 522',
    )
  })

  it('hides totals where a small cell stands alone in its row', () => {
    const one = publishTally(table([2, 0], [50, 60]), { minimumCell: 5 })
    const hidden = numbersOf(one).filter(({ count }) => count === null)
    expect(hidden.map(({ key }) => key)).toContainEqual(['L0', null])
    expect(one.cells[1]?.count).toBe(0)
  })

  it('has a row or column for every category of the lists, and a row for every month', () => {
    const one = publishTally(
      tally([visit({ date: '2024-01-05' }), visit({ date: '2024-03-05' })], {
        by: ['month', 'help'],
      }),
      { minimumCell: 3 },
    )
    expect(one.axes[0]?.keys).toEqual(['2024-01', '2024-02', '2024-03'])
    expect(one.axes[1]?.keys).toHaveLength(6)
    expect(one.cells).toHaveLength(18)
    expect(one.counts).toBe('questions')
  })
})

describe('publishTally by rounding', () => {
  it('rounds each number by itself, and says when they do not add up', () => {
    const one = publishTally(libraries(7, 7, 7), { minimumCell: 5, method: 'round' })
    expect(numbersOf(one).map(({ count }) => count)).toEqual([5, 5, 5, 20])
    expect(one).toMatchObject({ base: 5, addsUp: false, hidden: 0 })
    expect(publishTally(libraries(10, 20), { minimumCell: 5, method: 'round' }).addsUp).toBe(true)
    expect(counts(libraries(4, 14), { minimumCell: 5, method: 'round', base: 10 })).toBe('0 10 20')
  })

  it('hides everything where rounded numbers give one exactly', () => {
    // Four times 10 means 8 to 12 each, and 30 means 28 to 32: only 8 four times fits.
    expect(counts(libraries(8, 8, 8, 8), { minimumCell: 5, method: 'round' })).toBe('x x x x x')
    expect(counts(libraries(8, 8, 8, 9), { minimumCell: 5, method: 'round' })).toBe(
      '10 10 10 10 35',
    )
  })
})

describe('publishTally after earlier publications', () => {
  const box = boxOf(['month', ['2024-01', '2024-02', '2024-03']], ['question', ['p', 'q']])
  const values = [2, 30, 40, 50, 60, 70]
  const months = tallyOf(box, ['month', 'question'], values)
  const year = tallyOf(box, ['question'], values)
  const minimumCell = 5

  it('hides the same numbers when the same table comes again', () => {
    const first = publishTally(months, { minimumCell })
    const again = publishTally(months, { minimumCell, previous: [first] })
    expect(numbersOf(again)).toEqual(numbersOf(first))
    expect(again.withPrevious).toBe(true)
  })

  it('shows what is known already, and what gives nothing away', () => {
    const first = publishTally(months, { minimumCell })
    expect(counts(year, { minimumCell, previous: [first] })).toBe('102 150 252')
    const total = publishTally(year, { minimumCell })
    expect(counts(months, { minimumCell, previous: [total] })).toBe(counts(months, { minimumCell }))
  })

  it('protects what an earlier table hides', () => {
    const first = publishTally(tallyOf(box, ['question'], [2, 30, 0, 50, 0, 70]), { minimumCell })
    expect(numbersOf(first).map(({ count }) => count)).toEqual([null, null, 152])
    const own = tallyOf(box, ['month', 'question'], [2, 30, 0, 50, 0, 70])
    const totals = publishTally(own, { minimumCell, previous: [first] }).totals
    expect(totals.find(({ key }) => key[0] === null && key[1] === 'q')?.count).toBeNull()
    expect(totals.at(-1)?.count).toBe(152)
  })

  it('takes tables of other days for what they are: of no concern', () => {
    const other = publishTally(
      { ...libraries(1, 5), period: { from: '2023-01-01', to: '2023-12-31' } },
      { minimumCell },
    )
    const one = publishTally(libraries(2, 5, 40), { minimumCell, previous: [other] })
    expect(one).toEqual(publishTally(libraries(2, 5, 40), { minimumCell }))
  })

  it('joins single months to the year that they are part of', () => {
    const month = (count: number, at: string) => ({
      ...libraries(count, 40),
      period: { from: `${at}-01`, to: `${at}-28` },
    })
    const parts = [month(20, '2024-01'), month(12, '2024-02')].map((one) =>
      publishTally(one, { minimumCell }),
    )
    // What remains for March is small, and would follow from the year.
    const whole = publishTally(libraries(35, 110), { minimumCell, previous: parts })
    expect(numbersOf(whole).map(({ count }) => count)).toEqual([null, null, 145])
    const small = [month(2, '2024-01'), month(12, '2024-02'), month(9, '2024-03')].map((one) =>
      publishTally(one, {
        minimumCell,
        period: {
          from: one.period.from,
          to:
            one.period.from === '2024-01-01'
              ? '2024-01-31'
              : one.period.from === '2024-02-01'
                ? '2024-02-29'
                : '2024-03-31',
        },
      }),
    )
    // The year would give January away.
    const told = publishTally(libraries(23, 120), { minimumCell, previous: small })
    expect(told.cells.map(({ count }) => count)).toEqual([null, null])
  })

  it('hides everything where it cannot tell what follows', () => {
    const list = visits(400, 3)
    // Which points lie in which municipality is known outside the tables.
    const points = publishTally(tally(list, { by: ['point', 'help'] }), { minimumCell: 11 })
    expect(points.everythingHidden).toBe(false)
    expect(points.hidden).toBeGreaterThan(0)
    const by = ['municipality', 'help'] as const
    const whole = publishTally(tally(list, { by }), { minimumCell: 11, previous: [points] })
    expect(whole.everythingHidden).toBe(true)
    // What was published stays visible.
    expect(whole.total).toBe(points.total)
  })

  it('hides everything where the numbers differ from those published', () => {
    const first = publishTally(libraries(2, 5, 40), { minimumCell })
    expect(
      publishTally(libraries(2, 5, 41), { minimumCell, previous: [first] }).everythingHidden,
    ).toBe(true)
  })
})

describe('publishTally after a chain', () => {
  const minimumCell = 5
  const shown = (tables: readonly PublishedTally[]) =>
    tables.map((one) =>
      numbersOf(one)
        .map(({ count }) => count ?? 'x')
        .join(' '),
    )
  const chain = (...tallies: Tally[]) =>
    tallies.reduce<readonly PublishedTally[]>(
      (previous, one) => [...previous, publishTally(one, { minimumCell, previous })],
      [],
    )

  it('takes earlier tables that are linked by way of another', () => {
    const [january, february] = [
      [2, 20, 30],
      [10, 25, 31],
    ] as const
    const all = january.map((value, i) => value + (february[i] ?? 0))
    expect(shown(chain(line(january), line(all, 'both'), line(february, 'february')))).toEqual([
      'x x 30 52',
      '12 45 61 118',
      'x x 31 66',
    ])
  })

  it('protects what is left of a period, and of a region', () => {
    const [january, february] = [
      [20, 30],
      [1, 2],
    ] as const
    expect(shown(chain(line(january), line([21, 32], 'both'), line(february, 'february')))).toEqual(
      ['20 30 50', 'x x x', 'x x x'],
    )
    const [bunnik, zeist, houten] = [line([20, 30]), line([21, 31]), line([2, 32])]
    expect(shown(chain(line([43, 93]), bunnik, zeist, houten))).toEqual([
      '43 93 136',
      '20 30 50',
      'x x x',
      'x x x',
    ])
  })

  it('protects what is left of members and months whose whole was not published', () => {
    // The members make up 42 and 50, of which January leaves 2 and 24 for February.
    const [bunnik, zeist] = [line([30, 20], 'both'), line([12, 30], 'both')]
    const [january, february] = [line([40, 26]), line([2, 24], 'february')]
    expect(shown(chain(bunnik, zeist, january, february))).toEqual([
      '30 20 50',
      '12 30 42',
      '40 26 66',
      'x x x',
    ])
  })

  it('says the same of every table that shows the same', () => {
    const year = (values: readonly number[]): Tally => ({
      ...line(values),
      by: ['year'],
      lists: {},
      cells: [{ key: ['2024'], visits: 8, questions: 8 }],
    })
    const outcomes = [1, 2, 3, 4, 5, 6, 7].map((one) => {
      const values = [one, 8 - one]
      return chain(year(values), line(values)).at(-1)
    })
    for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0])
    expect(shown(outcomes.flatMap((one) => one ?? []))[0]).toBe('x x 8')
  })
})

describe('publishTally and keys that are there because they were met', () => {
  const met = (...values: number[]) => line(values, 'january', false)

  it('refuses where they are one each, and a list of keys makes it possible', () => {
    const rounded = { minimumCell: 3, method: 'round' } as const
    expect(codesOf(() => publishTally(met(1, 30), rounded))).toEqual(['cannot-be-protected'])
    expect(counts(line([1, 30]), rounded)).toBe('0 30 30')
    expect(codesOf(() => publishTally(met(1, 1), { ...rounded, minimumCell: 5 }))).toEqual([
      'cannot-be-protected',
    ])
    const ones = [1, 1, 1, 1]
    const total: Tally = {
      ...line(ones),
      by: ['year'],
      lists: {},
      cells: [{ key: ['2024'], visits: 4, questions: 4 }],
    }
    const previous = [publishTally(total, { minimumCell: 4 })]
    expect(codesOf(() => publishTally(met(...ones), { minimumCell: 4, previous }))).toEqual([
      'cannot-be-protected',
    ])
    expect(counts(line(ones), { minimumCell: 4, previous })).toBe('x x x x 4')
  })

  it('says which keys were met', () => {
    expect(publishTally(met(20, 30), { minimumCell: 5 }).axes).toEqual([
      { dimension: 'library', keys: ['a', 'b'], met: ['a', 'b'] },
    ])
    expect(publishTally(line([20, 30]), { minimumCell: 5 }).axes).toEqual([
      { dimension: 'library', keys: ['a', 'b'] },
    ])
  })
})

describe('publishTallies', () => {
  const shown = (tables: readonly PublishedTally[]) =>
    tables.map((one) =>
      numbersOf(one)
        .map(({ count }) => count ?? 'x')
        .join(' '),
    )
  const tables = [line([43, 93]), line([20, 30]), line([21, 31]), line([2, 32])]

  it('chooses over a region and its municipalities at once', () => {
    expect(shown(publishTallies(tables, { minimumCell: 5 }))).toEqual([
      '43 93 136',
      '20 30 50',
      'x x 52',
      'x x 34',
    ])
  })

  it('gives the same in any order', () => {
    const published = publishTallies(tables, { minimumCell: 5 })
    const turned = publishTallies([...tables].reverse(), { minimumCell: 5 })
    expect([...turned].reverse()).toEqual(published)
  })

  it('protects what is left of an earlier publication', () => {
    const previous = [publishTally(line([43, 93]), { minimumCell: 5 })]
    const [bunnik, zeist] = publishTallies(tables.slice(1, 3), { minimumCell: 5, previous })
    // Houten would be 43 − 20 − 21.
    expect(shown([bunnik, zeist].flatMap((one) => one ?? [])).join(' ')).toContain('x')
  })

  it('names the table that is wrong', () => {
    const undated = { ...line([20, 30]), period: null }
    expect(codesOf(() => publishTallies([undated, line([2, 3])], { minimumCell: 5 }))).toEqual([
      'undated-table',
    ])
    expect(codesOf(() => publishTallies([], { minimumCell: 5 }))).toEqual(['input/too-small'])
    expect(codesOf(() => publishTallies(tables, { minimumCell: 2 }))).toEqual(['bad-minimum-cell'])
  })
})

describe('what publishTally refuses', () => {
  const one = libraries(2, 5, 40)
  const refuse = (options: object, given: unknown = one) =>
    codesOf(() => publishTally(given as Tally, { minimumCell: 5, ...options }))

  it('options that cannot be used, all at once', () => {
    expect(refuse({ minimumCell: 2 })).toEqual(['bad-minimum-cell'])
    expect(
      refuse({ minimumCell: 2.5, base: 2, method: 'guess', count: 'people', previous: 3 }),
    ).toEqual([
      'bad-minimum-cell',
      'input/wrong-type',
      'input/not-a-choice',
      'bad-base',
      'input/not-a-choice',
    ])
    expect(refuse({ previous: [one] })).toEqual(['not-a-published-tally'])
    expect(refuse({ period: { from: '2024-02-01', to: '2024-03-31' } })).toEqual(['bad-option'])
    expect(refuse({ period: { from: '2023-01-01', to: '2024-12-31' } })).toBeUndefined()
    expect(codesOf(() => publishTally(one, undefined as unknown as PublishOptions))).toEqual([
      'input/missing',
    ])
  })

  it('an earlier publication that shows what it may not, also after JSON', () => {
    const first = publishTally(one, { minimumCell: 5 })
    const [cell, ...cells] = first.cells
    const open = { ...first, cells: [{ ...cell, count: 2 }, ...cells], total: 4 }
    const low = { ...first, minimumCell: 2 }
    const again: unknown = JSON.parse(JSON.stringify([open, low]))
    for (const previous of [[open, low], again]) {
      const options = { minimumCell: 5, previous } as PublishOptions
      const found = ['previous.0.cells.0.count', 'previous.0.total', 'previous.1.minimumCell']
      expect(pathsOf(() => publishTally(one, options))).toEqual(found)
      expect(pathsOf(() => publishTallies([one], options))).toEqual(found)
      expect(pathsOf(() => indicators(open as PublishedTally, { previousYear: low }))).toEqual([
        'published.cells.0.count',
        'published.total',
        'previousYear.minimumCell',
      ])
    }
    expect(refuse({ previous: [open, low] })).toEqual([
      'count-below-minimum',
      'count-below-minimum',
      'bad-minimum-cell',
    ])
  })

  it('a base below the minimum cell, and tables without days beside others', () => {
    expect(refuse({ method: 'round', base: 3 })).toEqual(['bad-base'])
    expect(refuse({ method: 'round', base: 5 })).toBeUndefined()
    const empty = publishTally(tally([], { by: 'library' }), { minimumCell: 5 })
    expect(refuse({ previous: [empty] })).toEqual(['undated-table'])
    const first = publishTally(one, { minimumCell: 5 })
    expect(refuse({ previous: [first] }, { ...one, period: null })).toEqual(['undated-table'])
    const period = { from: '2024-01-01', to: '2024-03-31' }
    expect(refuse({ previous: [first], period }, { ...one, period: null })).toBeUndefined()
  })

  it('what is no tally by one or two dimensions', () => {
    expect(refuse({}, {})).toEqual(['not-a-tally'])
    expect(refuse({}, tally([], { by: ['form', 'help', 'year'] }))).toEqual([
      'not-one-or-two-dimensions',
    ])
  })

  it('visits over dimensions of a question, unless every visit had one', () => {
    const question = { question: 'digid', help: 'answered' }
    const several = tally([visit({ questions: [question, question] })], { by: 'question' })
    expect(refuse({ count: 'visits' }, several)).toEqual(['visits-do-not-add-up'])
    expect(refuse({ count: 'visits' }, tally([visit()], { by: 'question' }))).toBeUndefined()
  })

  it('a table that is too large', () => {
    const large = tally([visit({ date: '1950-01-01' }), visit({ date: '2024-01-01' })], {
      by: 'day',
    })
    expect(refuse({}, large)).toEqual(['table-too-large'])
  })
})

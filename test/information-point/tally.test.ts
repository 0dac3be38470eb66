import { isSpukError } from '../../src/core/result/index.js'
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { dimensions, mergeTallies, tally, uniqueById } from '../../src/information-point/index.js'
import type {
  Dimension,
  Registration,
  Tally,
  TallyOptions,
} from '../../src/information-point/index.js'
import { runs } from '../support/runs.js'
import { issuesOf } from './issues.js'
import { uuid, visit, visits } from './registrations.js'

const shown = ({ cells }: Tally) =>
  cells.map(({ key, visits, questions }) => `${key.join(' ')}: ${visits}/${questions}`)
const asked = (...questions: string[]) => ({
  questions: questions.map((question) => ({ question, help: 'answered' })),
})
const codeOf = (compute: () => unknown): unknown => {
  try {
    compute()
  } catch (error) {
    return (error as { issues: { code: string }[] }).issues[0]?.code
  }
  return undefined
}

describe('tally', () => {
  const three = [
    visit({ date: '2024-01-31', ...asked('digid', 'digid', 'debts') }),
    visit({ date: '2024-02-01', ...asked('digid') }),
    visit({ date: '2024-04-01', form: '2021', duration: '5-15', ...asked('pension') }),
  ]

  it('counts visits and questions apart', () => {
    const counted = tally(three, { by: 'question' })
    expect(shown(counted)).toEqual(['debts: 1/1', 'digid: 2/3', 'pension: 1/1'])
    expect([counted.visits, counted.questions]).toEqual([3, 5])
    expect(counted.period).toEqual({ from: '2024-01-31', to: '2024-04-01' })
  })

  it.each<[Dimension | Dimension[], string[]]>([
    ['day', ['2024-01-31: 1/3', '2024-02-01: 1/1', '2024-04-01: 1/1']],
    ['month', ['2024-01: 1/3', '2024-02: 1/1', '2024-04: 1/1']],
    ['quarter', ['2024-Q1: 2/4', '2024-Q2: 1/1']],
    ['year', ['2024: 3/5']],
    ['form', ['2021: 1/1', '2024: 2/4']],
    ['duration', ['-: 2/4', '5-15: 1/1']],
    ['municipality', ['GM0344: 3/5']],
    ['point', [`${uuid(2)}: 3/5`]],
    ['library', ['Bibliotheek Voorbeeld: 3/5']],
    ['organisation', ['-: 3/5']],
    [
      ['question', 'quarter'],
      ['debts 2024-Q1: 1/1', 'digid 2024-Q1: 2/3', 'pension 2024-Q2: 1/1'],
    ],
    [
      ['help', 'year', 'question', 'form'],
      [
        'answered 2024 debts 2024: 1/1',
        'answered 2024 digid 2024: 2/3',
        'answered 2024 pension 2021: 1/1',
      ],
    ],
  ])('counts by %s', (by, expected) => {
    expect(shown(tally(three, { by }))).toEqual(expected)
  })

  it('counts the same from an async iterable', async () => {
    const list = visits(500)
    async function* stream() {
      for (const one of list) yield await Promise.resolve(one)
    }
    const options: TallyOptions = { by: ['month', 'question'] }
    expect(await tally(stream(), options)).toEqual(tally(list, options))
    await expect(tally(stream(), { by: [] })).rejects.toThrow()
  })

  it('agrees with a bare count in a map, over any dimensions', () => {
    const list = visits(3000, 5)
    const fields: readonly [Dimension, (one: Registration, i: number) => string][] = [
      ['month', ({ date }) => date.slice(0, 7)],
      ['municipality', ({ municipality }) => municipality],
      ['help', ({ questions }, i) => questions[i]?.help ?? ''],
      ['organisation', ({ questions }, i) => questions[i]?.organisation ?? '-'],
      ['duration', ({ duration }) => duration ?? '-'],
      ['form', ({ form }) => form],
      ['point', ({ point }) => point],
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray([...fields], { minLength: 1, maxLength: 4 }), (chosen) => {
        const bare = new Map<string, number>()
        for (const one of list) {
          one.questions.forEach((_, i) => {
            const key = chosen.map(([, read]) => read(one, i)).join('|')
            bare.set(key, (bare.get(key) ?? 0) + 1)
          })
        }
        const counted = tally(list, { by: chosen.map(([dimension]) => dimension) })
        expect(new Map(counted.cells.map((cell) => [cell.key.join('|'), cell.questions]))).toEqual(
          bare,
        )
      }),
      runs(30),
    )
  })

  it('keeps unknown categories apart, and shows the first few that hold nothing personal', () => {
    const odd = ['zebra', 'b', 'a', 'tel 06-12345678', 'd', 'c', 'e', 'x'.repeat(100)]
    const counted = tally(
      odd.map((question) => visit(asked(question))),
      { by: 'question' },
    )
    expect(shown(counted)).toEqual(['?: 8/8'])
    expect(counted.unknown).toEqual([
      { dimension: 'question', count: 8, first: ['[…]', 'a', 'b', 'c', 'd'] },
    ])
    expect(tally([visit()], { by: 'question' }).unknown).toEqual([])
  })

  it('takes the caller’s lists of categories and places', () => {
    const options = { categories: { question: ['zebra'] }, keys: { municipality: ['GM0310'] } }
    const counted = tally([visit(asked('zebra', 'digid'))], {
      by: ['question', 'municipality'],
      ...options,
    })
    expect(shown(counted)).toEqual(['? ?: 1/1', 'zebra ?: 1/1'])
    expect(counted.unknown.map(({ dimension, first }) => [dimension, first])).toEqual([
      ['question', ['digid']],
      ['municipality', ['GM0344']],
    ])
  })

  it('does not take places that are none, nor dates', () => {
    const odd = visit({
      point: 'x',
      municipality: 'Utrecht',
      library: 'jan@voorbeeld.nl',
      date: 'gisteren',
    })
    for (const by of ['point', 'municipality', 'library', 'day'] as const) {
      expect(shown(tally([odd], { by }))).toEqual(['?: 1/1'])
    }
    expect(tally([odd], { by: 'form' }).period).toBeNull()
  })

  it('keeps the error of a source that fails', async () => {
    const gone = new Error('the file is gone')
    function* failing() {
      yield visit({})
      throw gone
    }
    async function* later() {
      await Promise.resolve()
      yield* failing()
    }
    expect(() => tally(failing(), { by: 'form' })).toThrow(expect.objectContaining({ cause: gone }))
    await expect(tally(later(), { by: 'form' })).rejects.toMatchObject({
      issues: [{ code: 'input/unreadable' }],
      cause: gone,
    })
  })

  it('bounds what it holds', () => {
    function* many() {
      for (let i = 0; i < 20_001; i++) yield visit({ point: uuid(i) })
    }
    expect(codeOf(() => tally(many(), { by: 'point' }))).toBe('information-point/too-many-keys')
    expect(shown(tally(many(), { by: 'point', keys: { point: [uuid(3)] } }))).toEqual([
      `${uuid(3)}: 1/1`,
      '?: 20000/20000',
    ])
  })

  it('refuses what cannot be counted', () => {
    for (const by of [[], ['day', 'month'], ['form', 'form'], ['colour']]) {
      expect(codeOf(() => tally([], { by } as unknown as TallyOptions))).toBe(
        'information-point/not-a-dimension',
      )
    }
    expect(issuesOf(() => tally([], {} as TallyOptions))).toEqual(['by input/missing'])
    for (const odd of [[null], ['x'], [{}], 3, undefined]) {
      expect(codeOf(() => tally(odd as unknown as Registration[], { by: 'form' }))).toBe(
        'information-point/not-registrations',
      )
    }
    expect(codeOf(() => tally([], { by: 'point', keys: { point: [''] } }))).toBe(
      'information-point/bad-category-list',
    )
    const several = { by: 'colour', categories: { help: ['?'] }, keys: { points: [] }, per: 'day' }
    expect(issuesOf(() => tally(5 as never, several as never))).toEqual([
      'by information-point/not-a-dimension',
      'categories.help information-point/bad-category-list',
      'keys.points input/unknown-field',
      'per input/unknown-field',
      ' information-point/not-registrations',
    ])
    const second = [visit({}), { ...visit({}), questions: [null] }]
    expect(issuesOf(() => tally(second as never, { by: 'question' }))).toEqual([
      '1.questions information-point/not-registrations',
    ])
    expect(dimensions).toHaveLength(14)
  })
})

describe('mergeTallies', () => {
  const options: TallyOptions = { by: ['quarter', 'question', 'library'] }
  const parts = fc
    .array(
      fc.tuple(fc.nat(300), fc.nat(1000), fc.array(fc.string({ maxLength: 3 }), { maxLength: 8 })),
      {
        minLength: 3,
        maxLength: 3,
      },
    )
    .map((list) =>
      list.map(([count, seed, odd]) => [
        ...visits(count % 40, seed),
        ...odd.map((question) => visit(asked(question))),
      ]),
    )
  const throughJson = (one: Tally): Tally => JSON.parse(JSON.stringify(one)) as Tally

  it('gives what one tally of all gives, in any grouping and order, through JSON', () => {
    fc.assert(
      fc.property(parts, ([a = [], b = [], c = []]) => {
        const [x, y, z] = [a, b, c].map((part) => throughJson(tally(part, options))) as [
          Tally,
          Tally,
          Tally,
        ]
        const whole = tally([...a, ...b, ...c], options)
        expect(mergeTallies(mergeTallies(x, y), z)).toEqual(whole)
        expect(mergeTallies(x, mergeTallies(y, z))).toEqual(whole)
        expect(mergeTallies(z, mergeTallies(y, x))).toEqual(whole)
      }),
      runs(150),
    )
  })

  it('refuses tallies that do not match', () => {
    const one = tally([], { by: 'form' })
    expect(codeOf(() => mergeTallies(one, tally([], { by: 'year' })))).toBe(
      'information-point/tallies-differ',
    )
    const other = tally([], { by: 'question', categories: { question: ['a'] } })
    expect(codeOf(() => mergeTallies(tally([], { by: 'question' }), other))).toBe(
      'information-point/tallies-differ',
    )
    expect(codeOf(() => mergeTallies(one, {} as Tally))).toBe('information-point/not-a-tally')
  })

  it('refuses tallies of no sound form, all that is wrong with both at once', () => {
    const one = tally([visit({ date: '2024-04-02' }), visit({ date: '2024-05-02' })], {
      by: 'month',
    })
    const [first, second] = one.cells
    const wrong = { ...one, visits: -1, by: ['maand'], period: { from: '2024-13-01', to: 'x' } }
    const cells = { ...one, cells: [second, first, { key: ['a', 'b'], visits: 1, questions: 1 }] }
    expect(issuesOf(() => mergeTallies(wrong as never, cells as never))).toEqual([
      '0.by.0 input/not-a-choice',
      '0.visits input/not-a-count',
      '0.period.from calendar/not-a-date',
      '0.period.to calendar/not-a-date',
      '1.cells.1 information-point/bad-cell',
      '1.cells.2 information-point/bad-cell',
    ])
  })

  it('reads a tally once: what changes on the way is not looked at again', () => {
    const one = tally([visit({})], { by: 'year' })
    let reads = 0
    const changing = { ...one, get visits() { return reads++ === 0 ? 1 : NaN } } // prettier-ignore
    expect(mergeTallies(changing, one).visits).toBe(2)
  })

  it('takes a million cells in seconds', () => {
    const cells = Array.from({ length: 1_000_000 }, (_, i) => ({
      key: [String(1_000_000 + i)],
      visits: 1,
      questions: 1,
    }))
    const one: Tally = { ...tally([], { by: 'library' }), visits: 1e6, questions: 1e6, cells }
    expect(mergeTallies(one, one).cells).toHaveLength(1_000_000)
  })
})

describe('uniqueById', () => {
  it('keeps the first of each id', async () => {
    const list = [
      visit({ date: '2024-01-01' }),
      visit({ date: '2024-01-02' }),
      visit({ id: uuid(7) }),
    ]
    expect([...uniqueById(list)].map(({ date }) => date)).toEqual(['2024-01-01', '2024-04-02'])
    async function* stream() {
      for (const one of list) yield await Promise.resolve(one)
    }
    expect(await tally(uniqueById(stream()), { by: 'year' })).toEqual(
      tally(uniqueById(list), { by: 'year' }),
    )
  })

  it('says which item has no id, and what cannot be read', async () => {
    const refused = (items: unknown) => {
      try {
        return [...uniqueById(items as Iterable<{ id: string }>)]
      } catch (error) {
        if (!isSpukError(error)) throw error
        return error.issues.map(({ code, path }) => `${path.join('.')} ${code}`)
      }
    }
    expect(refused(5)).toEqual([' information-point/not-registrations'])
    expect(refused([{ id: 'a' }, null])).toEqual(['1 input/wrong-type'])
    expect(refused([{ id: 'a' }, { id: 'a' }, {}])).toEqual(['2.id input/missing'])
    expect(refused([{ id: 7 }])).toEqual(['0.id input/wrong-type'])
    function* failing() {
      yield { id: 'a' }
      throw new Error('the file is gone')
    }
    expect(refused(failing())).toEqual(['1 input/unreadable'])
    async function* later() {
      await Promise.resolve()
      yield* failing()
    }
    await expect(
      (async () => {
        for await (const _ of uniqueById(later()));
      })(),
    ).rejects.toMatchObject({ issues: [{ code: 'input/unreadable', path: [1] }] })
  })
})

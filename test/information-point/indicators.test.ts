import { describe, expect, it } from 'vitest'
import { indicators, publishTally, tally } from '../../src/information-point/index.js'
import type { Dimension, PublishedTally, Registration } from '../../src/information-point/index.js'
import { issuesOf } from './issues.js'
import { visit } from './registrations.js'

const times = (count: number, one: Registration) => Array.from({ length: count }, () => one)
const asked = (help: string, date = '2024-04-02', organisation = 'uwv') =>
  visit({ date, questions: [{ question: 'digid', organisation, help }] })
const published = (list: readonly Registration[], by: Dimension | Dimension[]) =>
  publishTally(tally(list, { by }), { minimumCell: 5 })

describe('indicators', () => {
  const year = [...times(9, asked('answered')), ...times(6, asked('referred-provider'))]
  const before = [
    ...times(8, asked('answered', '2023-05-05')),
    ...times(12, asked('referred-provider', '2023-05-05')),
  ]

  it('gives total, count and share by key, and referrals', () => {
    const { indicators: list, kind } = indicators(published(year, 'help'))
    expect(kind).toBe('indicators')
    const told = list.filter(({ count }) => count !== 0)
    expect(told.map(({ id, key, count, share }) => [id, key, count, share?.rounded])).toEqual([
      ['total', undefined, 15, undefined],
      ['by-key', 'answered', 9, '60.0'],
      ['by-key', 'referred-provider', 6, '40.0'],
      ['referrals', undefined, 6, '40.0'],
    ])
    expect(told[1]?.name).toEqual({
      nl: 'Vragen, hoe geholpen: Ter plekke geholpen',
      en: 'Questions, how helped: Helped on the spot',
    })
  })

  it('gives exact fractions, per 1,000 inhabitants and as a trend', () => {
    const result = indicators(published(year, 'help'), {
      inhabitants: 7000,
      previousYear: published(before, 'help'),
    })
    const [total, answered] = result.indicators
    expect(result.inhabitants).toBe(7000)
    expect(total?.per1000).toEqual({ exact: '15/7', rounded: '2.1' })
    expect(total?.trend).toEqual({
      before: 20,
      difference: -5,
      percent: { exact: '-25', rounded: '-25.0' },
    })
    expect(answered?.trend).toEqual({
      before: 8,
      difference: 1,
      percent: { exact: '12.5', rounded: '12.5' },
    })
  })

  it('compares a month with the same month of the year before', () => {
    const result = indicators(published(times(9, asked('answered', '2024-05-01')), 'month'), {
      previousYear: published(before, 'month'),
    })
    expect(result.indicators[1]).toMatchObject({
      key: '2024-05',
      counts: 'visits',
      trend: { before: 20, difference: -11 },
    })
  })

  it('leaves hidden what is hidden, and what rests on it', () => {
    const list = [
      ...year,
      ...times(2, asked('referred-professional')),
      ...times(40, asked('course')),
    ]
    const table = published(list, 'help')
    const result = indicators(table, { inhabitants: 1000, previousYear: published(before, 'help') })
    expect(result.indicators.find(({ id }) => id === 'referrals')).toMatchObject({
      count: null,
      share: null,
      per1000: null,
      trend: { before: 12, difference: null, percent: null },
    })
    const professional = result.indicators.find(({ key }) => key === 'referred-professional')
    expect([professional?.count, professional?.share]).toEqual([null, null])
    expect(result.notes[0]?.en).toContain('hidden')
    expect(result.notes.at(-1)?.en).toContain('not strictly comparable')
  })

  it('reads the totals of a table of two dimensions, and joins several tables', () => {
    const two = published(year, ['organisation', 'help'])
    const { indicators: list } = indicators([published(year, 'municipality'), two], {
      inhabitants: 100,
    })
    const find = (key: string) => list.find((one) => one.key === key)
    expect(find('uwv')).toMatchObject({ counts: 'questions', count: 15, share: { exact: '100' } })
    expect(find('answered')).toMatchObject({ count: 9 })
    expect(find('GM0344')).toMatchObject({ counts: 'visits', count: 15 })
    expect(find('GM0344')).not.toHaveProperty('per1000')
    expect(list.filter(({ id }) => id === 'total').map(({ counts }) => counts)).toEqual([
      'visits',
      'questions',
    ])
  })

  it('refuses tables of different periods, of this year and of the year before', () => {
    const [april, may] = ['2024-04-02', '2024-05-02'].map((date) =>
      published(times(9, asked('answered', date)), 'help'),
    ) as [PublishedTally, PublishedTally]
    const found = issuesOf(() => indicators([april, may], { previousYear: [may, april] }))
    expect(found).toEqual([
      'published information-point/periods-differ',
      'previousYear information-point/periods-differ',
    ])
    expect(indicators([april, april]).period).toEqual({ from: '2024-04-01', to: '2024-04-30' })
  })

  it('says when numbers are rounded, and divides by no zero', () => {
    const rounded = publishTally(tally(year, { by: 'help' }), { minimumCell: 5, method: 'round' })
    expect(indicators(rounded).notes[0]?.en).toContain('rounded')
    const [total, first] = indicators(published([], 'help'), {
      previousYear: published([], 'help'),
    }).indicators
    expect([total?.count, first?.share, first?.trend?.percent]).toEqual([0, null, null])
  })

  it('refuses what is no published tally, and inhabitants that are no number of people', () => {
    const table = published(year, 'help')
    expect(() => indicators({} as PublishedTally, { inhabitants: 0 })).toThrow(
      /gepubliceerde[^]*inwoners/,
    )
    const one = { previousYear: [table, 3 as unknown as PublishedTally] }
    expect(issuesOf(() => indicators(table, one))).toEqual(['previousYear.1 input/wrong-type'])
    expect(() => indicators(table, { inhabitants: 2.5 })).toThrow(/inwoners/)
    const wrong = { ...table, total: -1, cells: [{ key: [1], count: 2 }] }
    const options = { previousYear: wrong, referrals: [7], people: 4000 }
    expect(issuesOf(() => indicators([table, wrong as never], options as never))).toEqual([
      'published.1.cells.0.key.0 input/wrong-type',
      'published.1.total input/not-a-count',
      'previousYear.cells.0.key.0 input/wrong-type',
      'previousYear.total input/not-a-count',
      'referrals.0 input/not-text',
      'people input/unknown-field',
    ])
  })

  it('counts a way of helping once, however often it is named', () => {
    const count = (referrals: readonly string[]) =>
      indicators(published(year, 'help'), { referrals }).indicators.at(-1)?.count
    expect(count(['answered', 'answered'])).toBe(count(['answered']))
  })
})

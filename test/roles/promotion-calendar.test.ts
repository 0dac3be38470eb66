import fc from 'fast-check'
import { resultOf } from '../../src/core/result/index.js'
import { describe, expect, it } from 'vitest'
import { promotionCalendar } from '../../src/roles/index.js'
import type { PromotionAction } from '../../src/roles/index.js'
import { runs } from '../support/runs.js'
import { thrown } from './support.js'

const action = { title: 'Folder', from: '2023-09-15' }
const calendar = (actions: readonly PromotionAction[], noticeDays = 14) =>
  promotionCalendar(actions, { noticeDays })

describe('promotionCalendar', () => {
  it.each<[string | undefined, number, string, number | null, string]>([
    ['2023-09-01', 14, 'in-time', 14, '2023-09-01'],
    ['2023-09-02', 14, 'late', 13, '2023-09-01'],
    ['2023-09-15', 0, 'in-time', 0, '2023-09-15'],
    ['2023-09-16', 0, 'late', -1, '2023-09-15'],
    [undefined, 14, 'not-told', null, '2023-09-01'],
    [undefined, 366, 'not-told', null, '2022-09-14'],
  ])('told on %s with %i days ahead is %s', (told, noticeDays, status, daysAhead, tellBy) => {
    const { actions, issues } = calendar([{ ...action, ...(told && { told }) }], noticeDays)
    expect(actions).toEqual([
      { ...action, to: null, activity: null, told: told ?? null, tellBy, daysAhead, status },
    ])
    expect(issues.map(({ code }) => code)).toEqual(
      { 'in-time': [], late: ['roles/ido-notice-late'], 'not-told': ['roles/ido-notice-missing'] }[
        status
      ],
    )
    expect(issues.every(({ severity }) => severity === 'warning')).toBe(true)
  })

  it('sorts by date, then title, whatever the order', () => {
    const list: PromotionAction[] = [
      { title: 'b', from: '2023-09-15' },
      { title: 'a', from: '2023-09-15', activity: 'leaflets' },
      { title: 'a', from: '2023-09-15', told: '2023-09-01' },
      { title: 'c', from: '2023-01-01', to: '2023-01-31' },
    ]
    const sorted = calendar(list)
    expect(sorted.actions.map(({ title }) => title)).toEqual(['c', 'a', 'a', 'b'])
    fc.assert(
      fc.property(fc.shuffledSubarray(list, { minLength: list.length }), (other) => {
        expect(calendar(other)).toEqual(sorted)
      }),
      runs(30),
    )
  })

  it('survives JSON and leaves its input alone', () => {
    const list = Object.freeze([Object.freeze({ ...action, told: '2023-01-01' })])
    const found = calendar(list)
    expect(JSON.parse(JSON.stringify(found))).toEqual(found)
    expect(calendar([])).toEqual({
      kind: 'promotion-calendar',
      noticeDays: 14,
      actions: [],
      issues: [],
    })
  })

  it.each<[string, unknown, unknown, string[]]>([
    ['no days', [], undefined, ['input/missing noticeDays']],
    ['an empty option', [], {}, ['input/missing noticeDays']],
    ['options that are a text', [], 'x', ['input/wrong-type']],
    ['options that are a list', null, [], ['input/wrong-type', 'input/wrong-type actions']],
    ['half a day', [], { noticeDays: 0.5 }, ['roles/not-notice-days noticeDays']],
    ['days below zero', [], { noticeDays: -1 }, ['roles/not-notice-days noticeDays']],
    ['too many days', [], { noticeDays: 367 }, ['roles/not-notice-days noticeDays']],
    ['days as text', [], { noticeDays: '14' }, ['roles/not-notice-days noticeDays']],
    ['an unknown option', [], { noticeDays: 1, days: 2 }, ['input/unknown-field days']],
    ['no list', {}, { noticeDays: 1 }, ['input/wrong-type actions']],
    [
      'everything at once',
      [
        { title: '', from: '15-9-2023', to: 'x', activity: 'leaflet', told: 3, x: 1 },
        { ...action, to: '2023-09-14' },
        null,
        undefined,
      ],
      {},
      [
        'input/missing noticeDays',
        'input/unknown-field actions.0.x',
        'calendar/not-a-date actions.0.to',
        'roles/unknown-activity actions.0.activity',
        'calendar/not-a-date actions.0.told',
        'input/not-text actions.0.title',
        'calendar/not-a-date actions.0.from',
        'input/ends-before-start actions.1.to',
        'input/wrong-type actions.2',
        'input/missing actions.3',
      ],
    ],
    [
      'before the first date there is',
      [{ title: 'a', from: '1900-01-01' }],
      { noticeDays: 1 },
      ['calendar/term-out-of-range actions.0.from'],
    ],
  ])('refuses %s', (_, actions, options, issues) => {
    const call = () =>
      promotionCalendar(actions as PromotionAction[], options as { noticeDays: number })
    expect([...thrown(call)].sort()).toEqual([...issues].sort())
  })

  it('says that a number is wanted where a text came, and else where the number comes from', () => {
    const says = (noticeDays: unknown) => {
      const outcome = resultOf(() => promotionCalendar([], { noticeDays: noticeDays as number }))
      return outcome.ok ? [] : outcome.issues.map(({ suggestion }) => suggestion)
    }
    expect(says('14')).toEqual(['Geef het als getal, niet als tekst: 14.'])
    const source = 'Geen bron noemt een aantal: spreek het met het IDO af en geef het als getal.'
    expect(['367', '', 'x', -1].flatMap(says)).toEqual([source, source, source, source])
  })
})

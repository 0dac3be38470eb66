import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { handover, roleIds } from '../../src/roles/index.js'
import type { HandoverEntry } from '../../src/roles/index.js'
import { runs } from '../support/runs.js'
import { thrown } from './support.js'

const now: HandoverEntry = { role: 'financier', who: 'adviseur cultuur', from: '2023-07-01' }
const before: HandoverEntry = {
  role: 'financier',
  who: 'adviseur welzijn',
  from: '2023-01-01',
  to: '2023-06-30',
  tasks: ['subsidie'],
  agreed: [
    { with: 'bibliotheek', what: 'jaarplan', on: '2023-02-01' },
    { with: 'POI', what: 'x' },
  ],
}
const later: HandoverEntry = { role: 'promoter', who: 'communicatie', from: '2024-01-01' }
const on = '2024-01-01'
const statuses = (entries: readonly HandoverEntry[], day: string) =>
  handover(entries, { on: day }).entries.map(({ status }) => status)

describe('handover', () => {
  it('lists who does what, current first, with what was agreed', () => {
    const { entries } = handover([before, later, now], { on })
    expect(entries.map(({ who }) => who)).toEqual([
      'adviseur cultuur',
      'adviseur welzijn',
      'communicatie',
    ])
    expect(entries[1]).toEqual({
      ...before,
      term: {
        nl: 'financier van de lokale bibliotheek',
        en: 'financier of the local library',
      },
      status: 'former',
      agreed: [
        { with: 'bibliotheek', what: 'jaarplan', on: '2023-02-01' },
        { with: 'POI', what: 'x', on: null },
      ],
    })
  })

  it.each<[string, string[]]>([
    ['2023-06-30', ['current', 'coming', 'coming']],
    ['2023-07-01', ['current', 'former', 'coming']],
    ['2024-01-01', ['current', 'former', 'current']],
    ['2022-12-31', ['coming', 'coming', 'coming']],
  ])('on %s', (day, expected) => {
    expect(statuses([now, before, later], day)).toEqual(expected)
  })

  it('puts the latest of the same standing first', () => {
    const older = { ...now, who: 'a', from: '2022-01-01' }
    const same = { ...now, who: 'b' }
    expect(handover([older, same, now], { on }).entries.map(({ who }) => who)).toEqual([
      'adviseur cultuur',
      'b',
      'a',
    ])
  })

  it('finds the roles without anyone', () => {
    const gaps = handover([before, { ...before, who: 'x', to: '2023-03-01' }, later], { on }).gaps
    expect(gaps.map(({ role }) => role)).toEqual(roleIds.filter((id) => id !== 'promoter'))
    expect(gaps[0]?.last).toEqual({ who: 'adviseur welzijn', to: '2023-06-30' })
    expect(gaps[1]?.last).toBeNull()
    expect(
      handover(
        roleIds.map((role) => ({ ...now, role })),
        { on },
      ).gaps,
    ).toEqual([])
    expect(handover([later], { on: '2023-12-31' }).gaps).toHaveLength(6)
  })

  it('does not depend on order, and survives JSON', () => {
    const list = [now, before, later, { ...now, tasks: ['x'] }]
    const found = handover(list, { on })
    fc.assert(
      fc.property(fc.shuffledSubarray(list, { minLength: list.length }), (other) => {
        expect(handover(other, { on })).toEqual(found)
      }),
      runs(30),
    )
    expect(JSON.parse(JSON.stringify(found))).toEqual(found)
    expect(JSON.parse(JSON.stringify(list))).toEqual(list)
  })

  it.each<[string, unknown, unknown, string[]]>([
    ['no list', null, { on }, ['input/wrong-type entries']],
    ['no day to look at', [now], undefined, ['input/missing on']],
    ['no day in the options', [now], {}, ['input/missing on']],
    [
      'entries of which the tasks, not readable, may differ',
      [
        { ...now, tasks: [1] },
        { ...now, tasks: [2] },
      ],
      { on },
      ['input/not-text entries.0.tasks.0', 'input/not-text entries.1.tasks.0'],
    ],
    [
      'an entry twice',
      [now, before, { ...now }, now],
      { on },
      ['roles/entry-twice entries.2', 'roles/entry-twice entries.3'],
    ],
    ['no date', [], { on: '1-1-2023' }, ['calendar/not-a-date on']],
    ['no options', [], null, ['input/wrong-type']],
    [
      'everything at once',
      [
        {
          role: 'financer',
          who: ' ',
          from: 'x',
          to: 'y',
          tasks: 'z',
          agreed: [{ wit: 'a' }],
          q: 1,
        },
        { ...now, to: '2023-01-01', agreed: [{ with: 'a', what: 'b', on: 'c' }], tasks: [''] },
      ],
      { on },
      [
        'input/unknown-field entries.0.q',
        'input/not-a-choice entries.0.role',
        'input/not-text entries.0.who',
        'calendar/not-a-date entries.0.from',
        'calendar/not-a-date entries.0.to',
        'input/wrong-type entries.0.tasks',
        'input/unknown-field entries.0.agreed.0.wit',
        'input/missing entries.0.agreed.0.with',
        'input/missing entries.0.agreed.0.what',
        'input/ends-before-start entries.1.to',
        'calendar/not-a-date entries.1.agreed.0.on',
        'input/not-text entries.1.tasks.0',
      ],
    ],
  ])('refuses %s', (_, entries, options, issues) => {
    const call = () => handover(entries as HandoverEntry[], options as { on: string })
    expect([...thrown(call)].sort()).toEqual([...issues].sort())
  })
})

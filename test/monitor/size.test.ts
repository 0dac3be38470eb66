import { describe, expect, it } from 'vitest'
import { sizeBorders2023, sizeClasses, tabulate, tabulateBySize } from '../../src/monitor/index.js'
import type { SurveyResponse } from '../../src/monitor/index.js'
import { issuesOf, listed, multiple, question, single } from './support.js'

const policy = question('q5')
const form = (respondent: string, answer: string | readonly string[] | null): SurveyResponse => ({
  kind: 'survey-response',
  to: 'municipalities',
  respondent,
  answers: { [policy.id]: answer, [multiple.id]: answer },
})
// On 1 January 2023: Utrecht 367,947, Zeist some 66,000, Bunnik some 16,000 inhabitants.
const forms = [
  form('GM0344', 'yes'),
  form('Zeist', 'no'),
  form('Bunnik', 'no'),
  form('Houten', null),
]
const on = '2023-01-01'

describe('sizeClasses', () => {
  it('has one border by default, as in 2023', () => {
    expect(sizeBorders2023).toEqual([50_000])
    expect(sizeClasses()).toEqual([
      { from: 0, below: 50_000, label: { nl: 'tot 50.000', en: 'below 50,000' } },
      { from: 50_000, label: { nl: '50.000 of meer', en: '50,000 or more' } },
    ])
  })

  it('takes any rising borders, and none', () => {
    expect(sizeClasses([500, 20_000, 1_000_000]).map(({ label }) => label.nl)).toEqual([
      'tot 500',
      '500 tot 20.000',
      '20.000 tot 1.000.000',
      '1.000.000 of meer',
    ])
    expect(sizeClasses([])).toEqual([
      { from: 0, label: { nl: 'alle gemeenten', en: 'all municipalities' } },
    ])
  })

  it('refuses borders that do not part', () => {
    for (const borders of [[0], [-1], [5, 5], [9, 5], [1.5], ['5'], [NaN], 'x', null, 7]) {
      expect(listed(issuesOf(() => sizeClasses(borders as never)))).toEqual(['monitor/not-borders'])
    }
  })
})

describe('tabulateBySize', () => {
  it('tabulates each class and all together', () => {
    const broken = tabulateBySize(policy, forms, { on, borders: [20_000, 100_000] })
    expect(broken).toMatchObject({ kind: 'size-breakdown', question: 'q5', on })
    expect(
      broken.classes.map(({ class: size, tabulation }) => [
        size.label.en,
        tabulation.respondents,
        ...tabulation.counts.map(({ count }) => count),
      ]),
    ).toEqual([
      ['below 20,000', 1, 1, 0, 0],
      ['20,000 to 100,000', 2, 1, 0, 0],
      ['100,000 or more', 1, 0, 0, 1],
    ])
    expect(broken.total).toEqual(tabulate(policy, ['yes', 'no', 'no', null]))
    expect(JSON.parse(JSON.stringify(broken))).toEqual(broken)
  })

  it('puts a municipality on a border in the class above', () => {
    // CBS: Utrecht had 367,947 inhabitants on 1 January 2023.
    const sizes = (border: number) =>
      tabulateBySize(policy, forms.slice(0, 1), { on, borders: [border] }).classes.map(
        ({ tabulation }) => tabulation.respondents,
      )
    expect([sizes(367_947), sizes(367_948)]).toEqual([
      [0, 1],
      [1, 0],
    ])
  })

  it('takes several answers, counts an absent one as missing and passes over libraries', () => {
    const library: SurveyResponse = { ...form('Bibliotheek', 'a'), to: 'libraries' }
    const given = [form('GM0344', ['a', 'c']), { ...form('Zeist', null), answers: {} }, library]
    expect(tabulateBySize(multiple, given, { on }).total).toEqual(
      tabulate(multiple, [['a', 'c'], null]),
    )
  })

  it('reports all that is wrong with the responses', () => {
    const given = [form('Nergens', 'no'), form('Utrecht', 'x'), form('GM0344', 'no'), null]
    expect(listed(issuesOf(() => tabulateBySize(policy, given as never, { on })))).toEqual([
      'municipality/unknown 0 respondent',
      'monitor/unknown-option 1 answers q5',
      'monitor/respondent-twice 2 respondent',
      'input/missing 3 to',
      'input/missing 3 respondent',
    ])
    expect(
      listed(issuesOf(() => tabulateBySize(policy, forms.slice(0, 1), { on: '2026-01-01' }))),
    ).toEqual(['municipality/no-inhabitants 0 respondent on'])
  })

  it('reports all that is wrong with the rest', () => {
    expect(
      listed(issuesOf(() => tabulateBySize(null as never, 3 as never, null as never))),
    ).toEqual(['input/wrong-type question', 'input/wrong-type responses', 'input/wrong-type'])
    expect(listed(issuesOf(() => tabulateBySize(policy, [], { border: [5] } as never)))).toEqual([
      'input/missing on',
      'input/unknown-field border',
    ])
    expect(listed(issuesOf(() => tabulateBySize(policy, [], { on, borders: [2, 1] })))).toEqual([
      'monitor/not-borders borders',
    ])
    expect(listed(issuesOf(() => tabulateBySize(question('q17'), [], { on })))).toEqual([
      'monitor/not-asked',
    ])
    expect(listed(issuesOf(() => tabulateBySize(single, [], { on })))).toEqual([])
  })

  it('refuses a form of a group that is none, and passes over libraries only', () => {
    const of = (to: unknown) => [...forms, { ...form('GM0310', 'no'), to: to as 'libraries' }]
    const call = (to: unknown) => () => tabulateBySize(policy, of(to), { on })
    expect(call('libraries')().total.respondents).toBe(4)
    expect(listed(issuesOf(call('municipality')))).toEqual(['input/not-a-choice 4 to'])
    expect(listed(issuesOf(call(undefined)))).toEqual(['input/missing 4 to'])
  })
})

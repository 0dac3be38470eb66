import { describe, expect, it } from 'vitest'
import { monitor2023, responseRate } from '../../src/monitor/index.js'
import { phrases } from '../../src/monitor/monitor-2023/phrases.js'

/** Typed out by hand from the dossier: question, group, printed counts by option, sum. */
const PRINTED = [
  ['q1', 'municipalities', { yes: 18, no: 18 }, 36],
  ['q2', 'municipalities', { yes: 6, 'in-progress': 4, no: 1 }, 11],
  ['q3', 'municipalities', { yes: 32, 'not-yet': 17 }, 49],
  ['q4', 'municipalities', { planned: 27, yes: 11, no: 7, other: 5 }, 50],
  ['q5', 'municipalities', { no: 23, intended: 22, yes: 3 }, 48],
  ['q6', 'municipalities', { intended: 21, 'in-contact': 14, yes: 4, 'no-contact': 4 }, 43],
  ['q7', 'municipalities', { 'no-contact': 21, intended: 17, 'in-contact': 3 }, 41],
  ['q8', 'municipalities', { yes: 26, intended: 21, no: 2 }, 49],
  ['q9', 'municipalities', { intended: 26, yes: 17, no: 6 }, 49],
  ['q10', 'municipalities', { planned: 28, yes: 14, no: 4, 'will-not': 1 }, 47],
  ['q11', 'municipalities', { 'in-contact': 22, 'no-contact': 16, yes: 4 }, 42],
  [
    'q12',
    'municipalities',
    { yes: 20, 'not-aware': null, no: null, unknown: null, other: null },
    43,
  ],
  ['q13', 'municipalities', { 'in-contact': 20, 'no-contact': 17, yes: 5 }, 42],
  ['q14', 'libraries', { yes: 18, no: 18 }, 36],
  ['q15', 'libraries', { 'own-policy': 4, 'joint-policy': 3, unknown: 2, some: 1, no: 1 }, 11],
  ['q16', 'libraries', { yes: 14, 'in-progress': 11, some: 1, no: 1 }, 27],
  ['q17', 'libraries', { '1': 1, '2': 6, '3': 6, '4': 8, '5': 1 }, 22],
  [
    'q18',
    'libraries',
    {
      conditions: null,
      'year-plan-and-conditions': null,
      'no-conditions': null,
      'no-contact': null,
      'year-plan': null,
      other: null,
    },
    null,
  ],
  ['q19', 'libraries', { yes: 8, intended: 7, no: 6, other: 1 }, 22],
  ['q20', 'libraries', { '1': 5, '2': 8, '3': 5, '4': 1, '5': null }, 19],
] as const

describe('the printed table', () => {
  it('has 20 questions', () => {
    expect(monitor2023.tabulations.map(({ question }) => question.id)).toEqual(
      PRINTED.map(([id]) => id),
    )
    expect(monitor2023.questions).toEqual(monitor2023.tabulations.map(({ question }) => question))
  })

  it.each(PRINTED)('%s comes out number for number', (id, to, counts, sum) => {
    const table = monitor2023.tabulations.find(({ question }) => question.id === id)
    expect(table?.question.to).toBe(to)
    expect(table?.respondents).toBe(to === 'municipalities' ? 48 : 22)
    expect(table?.counts.map(({ option, count }) => [option, count])).toEqual(
      // Whole-number keys come first in an object; those of a scale are in order anyway.
      Object.entries(counts),
    )
    expect(table?.answered).toBe(sum)
    expect(table?.missing).toBeNull()
  })

  it('pairs values and answers only where that is sure', () => {
    const unsure = monitor2023.tabulations.flatMap(({ question, counts }) =>
      counts.filter(({ certain }) => !certain).map(({ option }) => `${question.id} ${option}`),
    )
    expect(unsure).toEqual([
      'q12 not-aware',
      'q12 no',
      'q12 unknown',
      'q12 other',
      'q18 conditions',
      'q18 year-plan-and-conditions',
      'q18 no-conditions',
      'q18 no-contact',
      'q18 year-plan',
      'q18 other',
      'q20 1',
      'q20 2',
      'q20 3',
      'q20 4',
      'q20 5',
    ])
  })

  it('keeps the four values of question 12 apart', () => {
    const unpaired = monitor2023.tabulations.map((table) => table.unpaired)
    expect(unpaired.filter((values) => values.length > 0)).toEqual([[10, 8, 4, 1]])
    expect(monitor2023.tabulations[11]?.unpaired).toEqual([10, 8, 4, 1])
  })

  it('says that the missing value of question 20 is most likely 0, and does not use it', () => {
    expect(monitor2023.tabulations[19]?.counts[4]).toEqual({
      option: '5',
      label: { nl: 'Zeer tevreden', en: 'Very satisfied' },
      count: null,
      share: null,
      certain: false,
      likely: 0,
    })
    expect(monitor2023.tabulations[19]?.mean).toBeNull()
  })

  it('has exact shares and means', () => {
    expect(monitor2023.tabulations[4]?.counts.map(({ share }) => share)).toEqual([
      '23/48',
      '11/24',
      '0.0625',
    ])
    // (1 + 2·6 + 3·6 + 4·8 + 5·1) / 22 = 68 / 22
    expect(monitor2023.tabulations[16]?.mean).toBe('34/11')
  })
})

describe('the survey', () => {
  it('has its response as printed, and the percentages follow from it', () => {
    expect(monitor2023.response).toEqual({
      municipalities: { population: 342, respondents: 48, percent: 14 },
      libraries: { population: 133, respondents: 22, percent: 17 },
    })
    const { municipalities, libraries } = monitor2023.response
    expect(responseRate(municipalities).percent).toBe(municipalities.percent)
    expect(responseRate(libraries).percent).toBe(libraries.percent)
  })

  it('has its period and source', () => {
    expect(monitor2023.period).toEqual({ from: '2023-05', to: '2023-06' })
    expect(monitor2023.source).toEqual({ source: 'Vervolgmonitor IDO 06-2023' })
  })

  it('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(monitor2023))).toEqual(monitor2023)
  })

  it('asks the scales and nothing else with scores', () => {
    const scales = monitor2023.questions.filter(({ type }) => type === 'scale')
    expect(scales.map(({ id }) => id)).toEqual(['q17', 'q20'])
    expect(
      scales.map(({ options }) => options.map((option) => 'score' in option && option.score)),
    ).toEqual([
      [1, 2, 3, 4, 5],
      [1, 2, 3, 4, 5],
    ])
  })

  it.each(monitor2023.questions)('$id has words for each option, on one side', (question) => {
    const sides = phrases[question.id] ?? []
    for (const { id } of question.options) {
      expect(sides.filter(({ options }) => Object.hasOwn(options, id))).toHaveLength(1)
    }
    for (const { phrase } of sides) {
      expect(phrase.nl).toContain(' in {year} ')
      expect(phrase.en).toContain(' in {year}')
    }
  })
})

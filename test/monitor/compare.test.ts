import { describe, expect, it } from 'vitest'
import {
  compareTabulations,
  compareWithMonitor,
  monitor2023,
  tabulate,
} from '../../src/monitor/index.js'
import { issuesOf, listed, multiple, question, scale, single } from './support.js'

describe('compareTabulations', () => {
  it('sets shares side by side, with exact differences', () => {
    const a = tabulate(single, ['a', 'a', 'b'])
    const b = tabulate(single, ['a', 'c', null])
    const compared = compareTabulations(a, b)
    expect(compared).toMatchObject({
      kind: 'tabulation-comparison',
      question: { a: 'one', b: 'one' },
      answered: { a: 3, b: 2 },
      mean: { a: null, b: null, difference: null },
      issues: [],
    })
    expect(compared.options.map(({ option, difference }) => [option, difference])).toEqual([
      ['a', '-1/6'],
      ['b', '-1/3'],
      ['c', '0.5'],
    ])
    expect(compared.options[0]).toMatchObject({
      a: { count: 2, share: '2/3' },
      b: { count: 1, share: '0.5' },
      certain: true,
    })
    expect(JSON.parse(JSON.stringify(compared))).toEqual(compared)
  })

  it('mirrors', () => {
    const a = tabulate(single, ['a', 'a', 'b'])
    const b = tabulate(single, ['c', 'b', 'b', 'b'])
    const there = compareTabulations(a, b).options.map(({ difference }) => difference)
    const back = compareTabulations(b, a).options.map(({ difference }) => difference)
    expect(there).toEqual(['-2/3', '5/12', '0.25'])
    expect(back).toEqual(['2/3', '-5/12', '-0.25'])
  })

  it('compares means of scales', () => {
    const compared = compareTabulations(tabulate(scale, [1, 0]), tabulate(scale, [-1, 1, 1]))
    expect(compared.mean).toEqual({ a: '0.5', b: '1/3', difference: '-1/6' })
  })

  it('has no difference where a number is unknown, and says what is wrong with either', () => {
    const [printed12, printed14] = [monitor2023.tabulations[11], monitor2023.tabulations[13]]
    if (!printed12 || !printed14) throw new Error('no such table')
    const ours = tabulate(printed12.question, ['yes', 'no'])
    const compared = compareTabulations(printed12, ours)
    expect(compared.options.map(({ difference, certain }) => [difference, certain])).toEqual([
      ['3/86', true],
      [null, false],
      [null, false],
      [null, false],
      [null, false],
    ])
    expect(listed(compared.issues)).toEqual(['monitor/pairing-uncertain a'])
    expect(listed(compareTabulations(ours, printed12).issues)).toEqual([
      'monitor/pairing-uncertain b',
    ])
    expect(listed(compareTabulations(printed14, printed14).issues)).toEqual([
      'monitor/sum-above-respondents a',
      'monitor/sum-above-respondents b',
    ])
  })

  it('compares other questions with the same options, in any order, and no others', () => {
    const turned = { ...single, id: 'two', options: [...single.options].reverse() }
    const compared = compareTabulations(tabulate(single, ['a']), tabulate(turned, ['a']))
    expect(compared.options.map(({ difference }) => difference)).toEqual(['0', '0', '0'])
    const fewer = { ...single, options: single.options.slice(1) }
    for (const other of [multiple, scale, fewer]) {
      const [a, b] = [tabulate(single, []), tabulate(other, [])]
      expect(listed(issuesOf(() => compareTabulations(a, b)))).toEqual(['monitor/not-comparable'])
      expect(listed(issuesOf(() => compareTabulations(b, a)))).toEqual(['monitor/not-comparable'])
    }
  })

  it('refuses what is no tabulation, on both sides at once', () => {
    expect(listed(issuesOf(() => compareTabulations(null as never, {} as never)))).toEqual([
      'input/wrong-type a',
      'monitor/not-a-tabulation b',
    ])
  })
})

describe('compareWithMonitor', () => {
  const sentence = (id: string, answer: string | number) => compareWithMonitor(id, answer).sentence

  it('makes the sentence from the printed numbers', () => {
    expect(compareWithMonitor('q5', 'yes')).toEqual({
      kind: 'monitor-comparison',
      question: 'q5',
      text: question('q5').text,
      answer: 'yes',
      answered: 48,
      same: 3,
      sentence: {
        nl: '45 van de 48 hadden in 2023 geen beleid vastgesteld, waarvan 22 met het voornemen; uw gemeente heeft dat wel.',
        en: '45 of 48 had adopted no policy in 2023, 22 of them intended to; yours has.',
      },
      issues: [],
    })
    expect(sentence('q5', 'intended').en).toBe(
      '45 of 48 had adopted no policy in 2023, 22 of them intended to; yours has not, but intends to.',
    )
  })

  it('lists several shades, and takes the first of equal sides', () => {
    expect(sentence('q6', 'yes').nl).toBe(
      '39 van de 43 hadden in 2023 geen formele afspraken met publieke partners, waarvan 21 met het voornemen, 14 wel in contact en 4 zonder contact; uw gemeente heeft die wel.',
    )
    expect(sentence('q6', 'in-contact').en).toBe(
      '39 of 43 had no formal arrangements with public partners in 2023, 21 of them intended to, 14 in contact and 4 without contact; yours has not, but is in contact.',
    )
    expect(sentence('q1', 'no').en).toBe(
      '18 of 36 had a library that serves several municipalities in 2023; yours has a library of its own.',
    )
  })

  it('reads a scale by score', () => {
    expect(compareWithMonitor('q17', 3)).toMatchObject({ answer: '3', same: 6 })
    expect(sentence('q17', 3).en).toBe(
      '9 of 22 were satisfied or very satisfied with the involvement of the municipality in 2023, 1 of them very satisfied; yours is neutral.',
    )
  })

  it('says so where the printed numbers contradict each other or cannot be read', () => {
    expect(sentence('q3', 'yes').en).toBe(
      '32 of 49 had arrangements with the library on cooperation in 2023; yours has. Note: The answers to question q3 add up to 49, but there were 48 respondents.',
    )
    expect(sentence('q12', 'yes').nl).toBe(
      '20 van de 43 verwezen in 2023 inwoners naar de cursussen; uw gemeente doet dat wel. Let op: Bij vraag q12 is niet zeker bij welk antwoord elk van de aantallen 10, 8, 4, 1 hoort.',
    )
    expect(compareWithMonitor('q12', 'no').same).toBeNull()
    expect(listed(compareWithMonitor('q14', 'no').issues)).toEqual([
      'monitor/sum-above-respondents',
      'monitor/same-chart',
    ])
    expect(compareWithMonitor('q18', 'year-plan')).toMatchObject({ answered: null, same: null })
    expect(sentence('q18', 'year-plan')).toEqual({
      nl: 'Uit 2023 zijn bij deze vraag geen aantallen bekend; uw bibliotheek heeft een jaarplan ingediend.',
      en: 'No counts of 2023 are known for this question; yours has submitted a year plan.',
    })
  })

  it('has a whole sentence for every answer to every question', () => {
    for (const { id, options } of monitor2023.questions) {
      for (const option of options) {
        const { nl, en } = sentence(id, option.id)
        expect(nl).toMatch(/^(?:\d+ van de \d+ \S+ in 2023 |Uit 2023 ).*; \S.*\.$/)
        expect(en).toMatch(/^(?:\d+ of \d+ .* in 2023|No counts of 2023).*; \S.*\.$/)
        expect(nl + en).not.toContain('{')
      }
    }
    // “1 of 36 had …” would be wrong Dutch: no side that is spoken of has only one.
    const first = monitor2023.questions.map(
      ({ id, options }) => sentence(id, options[0]?.id ?? '').nl,
    )
    expect(first.filter((text) => text.startsWith('1 van'))).toEqual([])
  })

  it('refuses unknown questions and answers', () => {
    const issues = (id: unknown, answer: unknown) =>
      listed(issuesOf(() => compareWithMonitor(id as never, answer as never)))
    expect(issues('q21', 'yes')).toEqual(['monitor/unknown-question'])
    expect(issues(null, 'yes')).toEqual(['monitor/unknown-question'])
    expect(issues('constructor', 'yes')).toEqual(['monitor/unknown-question'])
    expect(issues('q5', 'maybe')).toEqual(['monitor/unknown-option'])
    expect(issues('q5', '__proto__')).toEqual(['monitor/unknown-option'])
    expect(issues('q5', ['yes'])).toEqual(['monitor/one-answer'])
    expect(issues('q5', null)).toEqual(['monitor/answer-missing'])
    expect(issues('q17', 6)).toEqual(['monitor/unknown-option'])
  })
})

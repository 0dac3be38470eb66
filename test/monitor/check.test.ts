import { describe, expect, it } from 'vitest'
import { checkMonitor, checkTabulation, monitor2023, tabulate } from '../../src/monitor/index.js'
import type { Tabulation } from '../../src/monitor/index.js'
import { issuesOf, listed, multiple, question, reported, scale, single } from './support.js'

const [first, second] = [monitor2023.tabulations[0], monitor2023.tabulations[1]]
const sound = tabulate(single, ['a', 'b', 'a', null])
const withCounts = (table: Tabulation, counts: readonly (number | null)[]): Tabulation => ({
  ...table,
  counts: table.counts.map((row, i) => ({ ...row, count: counts[i] ?? null })),
})

describe('checkMonitor', () => {
  it('reports every contradiction and gap of 2023, and nothing else', () => {
    const found = checkMonitor().questions.flatMap(({ question, issues }) =>
      issues.map(({ code, severity, details }) => [question, severity, code, details]),
    )
    const sum = (question: string, sum: number, respondents: number) => [
      question,
      'error',
      'monitor/sum-above-respondents',
      { question, sum, respondents },
    ]
    expect(found).toEqual([
      sum('q3', 49, 48),
      sum('q4', 50, 48),
      sum('q8', 49, 48),
      sum('q9', 49, 48),
      [
        'q12',
        'warning',
        'monitor/pairing-uncertain',
        {
          question: 'q12',
          options: ['not-aware', 'no', 'unknown', 'other'],
          counts: [10, 8, 4, 1],
        },
      ],
      sum('q14', 36, 22),
      ['q14', 'warning', 'monitor/same-chart', { question: 'q14', as: 'q1' }],
      sum('q16', 27, 22),
      ['q18', 'error', 'monitor/no-values', { question: 'q18' }],
      ['q20', 'warning', 'monitor/value-missing', { question: 'q20', option: '5', likely: 0 }],
      [
        'q20',
        'warning',
        'monitor/pairing-uncertain',
        { question: 'q20', options: ['1', '2', '3', '4'], counts: [5, 8, 5, 1] },
      ],
    ])
  })

  it('says how many took part and answered, as printed', () => {
    const { kind, questions } = checkMonitor()
    expect(kind).toBe('monitor-check')
    expect(questions[13]).toMatchObject({
      question: 'q14',
      to: 'libraries',
      respondents: 22,
      answered: 36,
    })
  })

  it('repairs nothing', () => {
    const before = JSON.stringify(monitor2023)
    checkMonitor()
    expect(JSON.stringify(monitor2023)).toBe(before)
  })

  it('refuses what is no monitor, with all issues', () => {
    const broken = { response: { municipalities: { respondents: -1 } }, tabulations: [null] }
    expect(listed(issuesOf(() => checkMonitor(broken as never)))).toEqual([
      'input/not-a-count response municipalities respondents',
      'input/missing response libraries',
      'input/wrong-type tabulations 0',
    ])
    expect(listed(issuesOf(() => checkMonitor(null as never)))).toEqual(['input/wrong-type'])
  })
})

describe('checkTabulation', () => {
  it('gives back a sound table as it is', () => {
    expect(checkTabulation(sound, { respondents: 4 })).toEqual({
      ok: true,
      value: sound,
      warnings: [],
    })
    expect(reported(checkTabulation(tabulate(single, [])))).toEqual([])
  })

  it('holds the sum against the respondents it is told, or those of the table', () => {
    expect(reported(checkTabulation(sound, { respondents: 3 }))).toEqual([])
    expect(reported(checkTabulation(sound, { respondents: 2 }))).toEqual([
      'monitor/sum-above-respondents',
    ])
    expect(reported(checkTabulation({ ...sound, respondents: 2 }))).toEqual([
      'monitor/sum-above-respondents',
      'monitor/missing-differs',
    ])
  })

  it('lets several answers add up to more, but not one option', () => {
    const many = tabulate(multiple, [['a', 'b'], ['a', 'c'], null])
    expect(reported(checkTabulation(many, { respondents: 3 }))).toEqual([])
    expect(reported(checkTabulation(many, { respondents: 1 }))).toEqual([
      'monitor/count-above-respondents',
    ])
    expect(reported(checkTabulation({ ...many, answered: 1, missing: 2 }))).toContain(
      'monitor/count-above-answered',
    )
  })

  it('reports answers that are not the sum of the counts', () => {
    expect(reported(checkTabulation({ ...sound, answered: 2, missing: 2 }))).toContain(
      'monitor/answered-differs',
    )
    // With a value missing, the rest may be less than all answers but not more.
    const gap = { ...withCounts(sound, [2, null, null]), mean: null }
    const less = { ...gap, answered: 3 }
    const shares = [{ share: '2/3' }, { share: null }, { share: null }]
    const rows = less.counts.map((row, i) => ({ ...row, ...shares[i] }))
    expect(reported(checkTabulation({ ...less, counts: rows }))).toEqual([
      'monitor/value-missing',
      'monitor/value-missing',
    ])
    expect(reported(checkTabulation({ ...gap, answered: 1, missing: 3 }))).toContain(
      'monitor/answered-differs',
    )
  })

  it('accepts that the number of answers is not known, but then knows no shares', () => {
    const open = { ...sound, answered: null, missing: null }
    const counts = open.counts.map((row) => ({ ...row, share: null }))
    expect(reported(checkTabulation({ ...open, counts }))).toEqual([])
    expect(reported(checkTabulation(open))).toEqual(Array(3).fill('monitor/derived-differs'))
  })

  it('reports shares and means that do not follow from the counts', () => {
    const changed = { ...sound, counts: sound.counts.map((row) => ({ ...row, share: '0.5' })) }
    const outcome = checkTabulation(changed)
    expect(outcome.ok ? [] : outcome.issues.map(({ details }) => details)).toEqual([
      { question: 'one', figure: 'a', stated: '0.5', computed: '2/3' },
      { question: 'one', figure: 'b', stated: '0.5', computed: '1/3' },
      { question: 'one', figure: 'c', stated: '0.5', computed: '0' },
    ])
    const steps = tabulate(scale, [1, 0])
    expect(reported(checkTabulation(steps))).toEqual([])
    expect(reported(checkTabulation({ ...steps, mean: null }))).toEqual(['monitor/derived-differs'])
  })

  it('warns of a chart like an earlier one, unless it is the same question or another chart', () => {
    const copy = { ...tabulate(question('q14'), ['yes', 'no']), respondents: 2 }
    const original = tabulate(question('q1'), ['no', 'yes'])
    expect(reported(checkTabulation(copy, { earlier: [original] }))).toEqual(['monitor/same-chart'])
    expect(reported(checkTabulation(copy, { earlier: [copy] }))).toEqual([])
    expect(
      reported(checkTabulation(copy, { earlier: [tabulate(question('q1'), ['yes'])] })),
    ).toEqual([])
    const [none, nobody] = [tabulate(question('q1'), []), tabulate(question('q14'), [])]
    expect(reported(checkTabulation(nobody, { earlier: [none] }))).toEqual([])
  })

  it('fails question 3 and passes questions 1 and 2 of 2023', () => {
    const [third] = monitor2023.tabulations.slice(2)
    for (const table of [first, second]) {
      expect(table && reported(checkTabulation(table, { respondents: 48 }))).toEqual([])
    }
    expect(third && checkTabulation(third, { respondents: 48 }).ok).toBe(false)
  })

  it('passes an uncertain pairing with a warning', () => {
    const table = monitor2023.tabulations[11]
    const outcome = table && checkTabulation(table, { respondents: 48 })
    expect(outcome?.ok).toBe(true)
    expect(outcome && reported(outcome)).toEqual(['monitor/pairing-uncertain'])
  })

  it('never throws, whatever it is given', () => {
    const throwing = {
      kind: 'tabulation',
      get counts(): never {
        throw new Error('no')
      },
    }
    for (const given of [null, 7, 'x', []]) {
      expect(reported(checkTabulation(given as never))).toEqual(['input/wrong-type tabulation'])
    }
    expect(reported(checkTabulation(undefined as never))).toEqual(['input/missing tabulation'])
    const fields = ['question', 'respondents', 'answered', 'missing', 'counts', 'unpaired', 'mean']
    expect(reported(checkTabulation({ kind: 'tabulation' } as never))).toEqual(
      fields.map((field) => `input/missing tabulation ${field}`),
    )
    expect(reported(checkTabulation(throwing as never))).toEqual([
      'input/unreadable tabulation counts',
    ])
    expect(reported(checkTabulation(sound, null as never))).toEqual(['input/wrong-type'])
    expect(reported(checkTabulation(sound, { respondents: NaN, earlier: 3 } as never))).toEqual([
      'input/not-a-count respondents',
      'input/wrong-type earlier',
    ])
  })

  it('names all that is unsound in a table', () => {
    const rows = [{ ...sound.counts[0], count: 1.5 }, { ...sound.counts[1], likely: '0' }, null]
    const broken = { ...sound, respondents: '4', answered: -1, unpaired: [Infinity], counts: rows }
    expect(reported(checkTabulation(broken as never))).toEqual([
      'input/not-a-count tabulation respondents',
      'input/not-a-count tabulation answered',
      'input/not-a-count tabulation counts 0 count',
      'input/not-a-count tabulation counts 1 likely',
      'input/wrong-type tabulation counts 2',
      'input/not-a-count tabulation unpaired 0',
    ])
    expect(reported(checkTabulation({ ...sound, question: {} } as never))).toEqual([
      'input/missing tabulation question type',
    ])
    expect(reported(checkTabulation({ ...sound, counts: sound.counts.slice(1) }))).toEqual([
      'monitor/not-a-tabulation tabulation counts',
    ])
  })

  it('reads a table back from JSON', () => {
    for (const table of monitor2023.tabulations) {
      const back = JSON.parse(JSON.stringify(table)) as Tabulation
      expect(reported(checkTabulation(back))).toEqual(reported(checkTabulation(table)))
    }
  })
})

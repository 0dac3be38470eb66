import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkTabulation, tabulate } from '../../src/monitor/index.js'
import type { SurveyAnswer } from '../../src/monitor/index.js'
import { issuesOf, listed, multiple, question, reported, scale, single } from './support.js'

const summary = (table: ReturnType<typeof tabulate>) => ({
  respondents: table.respondents,
  answered: table.answered,
  missing: table.missing,
  counts: table.counts.map(({ count }) => count),
  shares: table.counts.map(({ share }) => share),
  mean: table.mean,
})

describe('tabulate', () => {
  it('counts single answers and keeps missing ones apart', () => {
    expect(summary(tabulate(single, ['a', null, 'c', 'a', undefined, '', []]))).toEqual({
      respondents: 7,
      answered: 3,
      missing: 4,
      counts: [2, 0, 1],
      shares: ['2/3', '0', '1/3'],
      mean: null,
    })
  })

  it('counts each of several answers, as shares of those that answered', () => {
    expect(summary(tabulate(multiple, [['c', 'a'], ['a'], [], null]))).toEqual({
      respondents: 4,
      answered: 2,
      missing: 2,
      counts: [2, 0, 1],
      shares: ['1', '0', '0.5'],
      mean: null,
    })
  })

  it('counts a scale by score or by id, with its exact mean', () => {
    expect(summary(tabulate(scale, [1, 'high', -1, 'middle', null, 1, 0]))).toEqual({
      respondents: 7,
      answered: 6,
      missing: 1,
      counts: [1, 2, 3],
      shares: ['1/6', '1/3', '0.5'],
      mean: '1/3',
    })
    expect(tabulate(question('q17'), [4, '4', 5]).mean).toBe('13/3')
  })

  it('has no share and no mean without answers', () => {
    expect(summary(tabulate(scale, []))).toEqual({
      respondents: 0,
      answered: 0,
      missing: 0,
      counts: [0, 0, 0],
      shares: [null, null, null],
      mean: null,
    })
  })

  it('takes any iterable, once', () => {
    function* answers() {
      yield 'a'
      yield 'b'
    }
    expect(tabulate(single, answers()).answered).toBe(2)
  })

  it('reports every answer that is none, with its place', () => {
    expect(
      listed(issuesOf(() => tabulate(single, ['a', 'x', ['a'], 1, {}, '__proto__'] as never))),
    ).toEqual([
      'monitor/unknown-option 1',
      'monitor/one-answer 2',
      'monitor/unknown-option 3',
      'monitor/unknown-option 4',
      'monitor/unknown-option 5',
    ])
    expect(listed(issuesOf(() => tabulate(multiple, ['a', ['a', 'x', 'a', 'y'], ['b']])))).toEqual([
      'monitor/list-of-answers 0',
      'monitor/unknown-option 1 1',
      'monitor/option-twice 1 2',
      'monitor/unknown-option 1 3',
    ])
    expect(listed(issuesOf(() => tabulate(scale, [2, 0.5, NaN, '1', 0])))).toEqual([
      'monitor/unknown-option 0',
      'monitor/unknown-option 1',
      'monitor/unknown-option 2',
      'monitor/unknown-option 3',
    ])
  })

  it('names the options there are', () => {
    expect(issuesOf(() => tabulate(single, ['x']))[0]?.details).toEqual({
      question: 'one',
      given: 'x',
      options: ['a', 'b', 'c'],
    })
  })

  it('refuses what is no question and no list', () => {
    const unfit: [unknown, string[]][] = [
      [null, ['input/wrong-type question']],
      [7, ['input/wrong-type question']],
      [{}, ['input/missing question type']],
      [{ ...single, type: 'open' }, ['input/not-a-choice question type']],
      [{ ...single, options: [] }, ['input/too-small question options']],
      [
        { ...single, options: [...single.options, single.options[0]] },
        ['input/duplicate-id question options 3 id'],
      ],
      [{ ...single, to: 'citizens' }, ['input/not-a-choice question to']],
      [{ ...single, text: 'Welke?' }, ['input/wrong-type question text']],
      [
        { ...single, type: 'scale' },
        [0, 1, 2].map((i) => `input/missing question options ${i} score`),
      ],
      [{ ...single, id: ' ' }, ['input/wrong-form question id']],
    ]
    for (const [given, issues] of unfit) {
      expect(listed(issuesOf(() => tabulate(given as never, [])))).toEqual(issues)
    }
    for (const given of [null, 'abc', 3, {}]) {
      expect(listed(issuesOf(() => tabulate(single, given as never)))).toEqual([
        'input/wrong-type answers',
      ])
    }
  })

  it('adds up, in any order, and passes its own check', () => {
    const answers = fc.array(fc.constantFrom<SurveyAnswer>('a', 'b', 'c', null, ''))
    fc.assert(
      fc.property(answers, (given) => {
        const table = tabulate(single, given)
        expect(tabulate(single, [...given].reverse())).toEqual(table)
        for (const { option, count } of table.counts) {
          expect(count).toBe(given.filter((answer) => answer === option).length)
        }
        expect(table.respondents).toBe(given.length)
        expect(table.missing).toBe(
          given.filter((answer) => answer === null || answer === '').length,
        )
        expect(reported(checkTabulation(table, { respondents: given.length }))).toEqual([])
        expect(JSON.parse(JSON.stringify(table))).toEqual(table)
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { tabulate, validateResponse } from '../../src/monitor/index.js'
import { multiple, question, reported, scale, single, valueOf } from './support.js'

const utrecht = { to: 'municipalities', respondent: 'Utrecht', answers: { q5: 'intended' } }
const own = { questions: [single, multiple, scale] }

describe('validateResponse', () => {
  it('reads a municipality by name, and answers by the questions of 2023', () => {
    expect(
      validateResponse({ ...utrecht, on: '2023-05-30', answers: { q5: 'intended', q6: '' } }),
    ).toEqual({
      ok: true,
      value: {
        kind: 'survey-response',
        to: 'municipalities',
        respondent: 'GM0344',
        on: '2023-05-30',
        answers: { q5: 'intended', q6: null },
      },
      warnings: [],
    })
  })

  it('reads a library, and a score as the step of a scale', () => {
    const given = { to: 'libraries', respondent: ' Bibliotheek Voorbeeld ', answers: { q17: 4 } }
    expect(valueOf(validateResponse(given))).toMatchObject({
      respondent: 'Bibliotheek Voorbeeld',
      answers: { q17: '4' },
    })
  })

  it('reads a questionnaire of the caller', () => {
    const given = { ...utrecht, answers: { one: 'b', many: ['c', 'a'], scale: -1 } }
    expect(valueOf(validateResponse(given, own)).answers).toEqual({
      one: 'b',
      many: ['a', 'c'],
      scale: 'low',
    })
  })

  it('takes what it gave, also by way of JSON', () => {
    const given = { ...utrecht, answers: { one: null, many: ['a', 'b'], scale: 0 } }
    const value = valueOf(validateResponse(given, own))
    expect(valueOf(validateResponse(JSON.parse(JSON.stringify(value)), own))).toEqual(value)
  })

  it('gives answers that can be tabulated', () => {
    const { answers } = valueOf(validateResponse(utrecht))
    expect(tabulate(question('q5'), [answers['q5'], answers['q6']])).toMatchObject({
      answered: 1,
      missing: 1,
    })
  })

  it('knows which questions are put to whom', () => {
    const library = { to: 'libraries', respondent: 'Bibliotheek Voorbeeld' }
    expect(reported(validateResponse({ ...library, answers: { q5: 'no', q19: 'no' } }))).toEqual([
      'monitor/not-asked answers q5',
    ])
  })

  it('passes on a warning that a municipality is gone', () => {
    expect(reported(validateResponse({ ...utrecht, respondent: 'Weesp' }))).toEqual([
      'municipality/dissolved respondent',
    ])
  })

  it('reports everything at once, whatever else is wrong', () => {
    const answers = { q5: 'maybe', q1: ['yes'], q17: 3, q99: 'yes', q2: {} }
    expect(
      reported(
        validateResponse({
          to: 'municipalities',
          respondent: 'Utrechr',
          on: '2023-02-30',
          answers,
          note: 'x',
        }),
      ),
    ).toEqual([
      'calendar/not-a-date on',
      'input/unknown-field note',
      'municipality/unknown respondent',
      'monitor/unknown-option answers q5',
      'monitor/one-answer answers q1',
      'monitor/not-asked answers q17',
      'monitor/unknown-question answers q99',
      'input/wrong-type answers q2',
    ])
    expect(
      reported(
        validateResponse({ ...utrecht, answers: { one: ['a'], many: ['a', 'a'], scale: 9 } }, own),
      ),
    ).toEqual([
      'monitor/one-answer answers one',
      'monitor/option-twice answers many 1',
      'monitor/unknown-option answers scale',
    ])
    expect(reported(validateResponse({ ...utrecht, answers: { many: 'a' } }, own))).toEqual([
      'monitor/list-of-answers answers many',
    ])
  })

  it('checks the answers of a form without a respondent, and the respondent of one without answers', () => {
    expect(reported(validateResponse({ to: 'municipalities', answers: { q5: 'x' } }))).toEqual([
      'input/missing respondent',
      'monitor/unknown-option answers q5',
    ])
    expect(reported(validateResponse({ to: 'municipalities', respondent: 'Nergens' }))).toEqual([
      'input/missing answers',
      'municipality/unknown respondent',
    ])
  })

  it('loses no name, not even __proto__', () => {
    const answers: unknown = JSON.parse('{"__proto__":"yes","constructor":"no"}')
    expect(reported(validateResponse({ ...utrecht, answers }))).toEqual([
      'monitor/unknown-question answers __proto__',
      'monitor/unknown-question answers constructor',
    ])
  })

  it('never throws, whatever it is given', () => {
    const throwing = {
      get answers(): never {
        throw new Error('no')
      },
    }
    const inputs = [null, undefined, 7, 'x', [], {}, throwing, { ...utrecht, answers: [] }]
    for (const input of inputs) {
      const outcome = validateResponse(input)
      expect(outcome.ok).toBe(false)
      expect(reported(outcome).length).toBeGreaterThan(0)
    }
    expect(reported(validateResponse({ ...utrecht, respondent: 'x'.repeat(401) }))).toEqual([
      'input/not-text respondent',
    ])
  })

  it('refuses what is no questionnaire', () => {
    const refused = (given: unknown) => reported(validateResponse(utrecht, given as never))
    expect(refused(null)).toEqual(['input/wrong-type questionnaire'])
    expect(refused([])).toEqual(['input/wrong-type questionnaire'])
    expect(refused({})).toEqual(['input/missing questionnaire questions'])
    expect(refused({ questions: 'x' })).toEqual(['input/wrong-type questionnaire questions'])
    expect(refused({ questions: [{}, null] })).toEqual([
      'input/missing questionnaire questions 0 type',
      'input/wrong-type questionnaire questions 1',
    ])
    const [one] = own.questions
    expect(refused({ questions: [one, ...own.questions] })).toEqual([
      'input/duplicate-id questionnaire questions 1 id',
    ])
  })
})

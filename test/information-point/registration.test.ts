import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { validateRegistration } from '../../src/information-point/index.js'
import { visit, uuid } from './registrations.js'

const codesOf = (input: unknown, options = {}) => {
  const outcome = validateRegistration(input, options)
  const issues = outcome.ok ? outcome.warnings : outcome.issues
  return issues.map(
    ({ code, path }) => `${code.replace('information-point/', '')} ${path.join('.')}`,
  )
}
const withQuestion = (question: object) =>
  visit({ questions: [{ question: 'digid', help: 'answered', ...question }] })

describe('validateRegistration', () => {
  it('takes both forms, and its own outcome again through JSON', () => {
    const form2021 = visit({
      form: '2021',
      date: '2023-05-01',
      gender: 'female',
      ageClass: '75-over',
      languageLevel: 'limited',
      duration: '5-15',
    })
    for (const input of [visit(), form2021]) {
      const outcome = validateRegistration(input)
      expect(outcome).toEqual({ ok: true, value: input, warnings: [] })
      if (outcome.ok) {
        const again: unknown = JSON.parse(JSON.stringify(outcome.value))
        expect(validateRegistration(again)).toEqual(outcome)
      }
    }
  })

  it('takes several questions on form 2024, and exactly one on form 2021', () => {
    const { questions } = visit()
    const two = [...questions, ...questions]
    expect(codesOf(visit({ questions: two }))).toEqual([])
    expect(codesOf(visit({ form: '2021', questions: two }))).toEqual(['wrong-value questions'])
    expect(codesOf(visit({ questions: [] }))).toEqual(['wrong-value questions'])
  })

  it('keeps to the fields of each form', () => {
    expect(codesOf(visit({ gender: 'female' }))).toEqual(['unknown-field '])
    expect(
      codesOf({ ...visit({ form: '2021' }), questions: withQuestion({ area: 'other' }).questions }),
    ).toEqual(['unknown-field questions.0'])
    expect(codesOf({ ...visit(), form: '2019' })).toEqual(['wrong-value form'])
    expect(codesOf({ ...visit(), id: undefined })).toEqual(['input/missing id'])
    expect(codesOf(null)).toEqual(['wrong-value '])
  })

  it('tells everything that does not depend on a field that is wrong', () => {
    expect(codesOf({})).toEqual(
      ['id', 'date', 'point', 'municipality', 'library', 'form', 'questions'].map(
        (field) => `input/missing ${field}`,
      ),
    )
    const question = { question: 'digid', organisation: 'niemand', help: 'answered' }
    const bad = { ...visit(), date: '2024-02-30', municipality: 'GM9999', questions: [question] }
    const others = [
      'unknown-category questions.0.organisation',
      'no-such-municipality municipality',
    ]
    expect(codesOf(bad)).toEqual(['wrong-value date', ...others])
    expect(codesOf({ ...bad, form: '2019', gender: 'female', duration: 'lang' })).toEqual([
      'wrong-value date',
      'wrong-value form',
      'unknown-category duration',
      ...others,
    ])
    expect(codesOf(visit({ gender: 'x' }))).toEqual(['unknown-field '])
  })

  it('asks for UUIDs, dates, and a municipality of the register', () => {
    expect(codesOf(visit({ id: 'bezoek 12' }))).toEqual(['wrong-value id'])
    expect(codesOf(visit({ point: '12' }))).toEqual(['wrong-value point'])
    expect(codesOf(visit({ date: '2024-02-30' }))).toEqual(['wrong-value date'])
    expect(codesOf(visit({ municipality: 'Utrecht' }))).toEqual(['wrong-value municipality'])
    expect(codesOf(visit({ municipality: 'GM9999' }))).toEqual([
      'no-such-municipality municipality',
    ])
    expect(validateRegistration(visit({ id: uuid(1).toUpperCase() }))).toMatchObject({
      value: { id: uuid(1) },
    })
  })

  it('warns of a date before the form was in use', () => {
    expect(codesOf(visit({ date: '2024-03-31' }))).toEqual(['form-before-start date'])
    expect(codesOf(visit({ form: '2021', date: '2021-05-31' }))).toEqual(['form-before-start date'])
  })

  it('keeps to the lists, the preset or the caller’s own', () => {
    expect(codesOf(withQuestion({ question: 'chatbot' }))).toEqual([
      'unknown-category questions.0.question',
    ])
    const categories = { question: ['chatbot'] }
    expect(codesOf(withQuestion({ question: 'chatbot' }), { categories })).toEqual([])
    expect(codesOf(visit(), { categories })).toEqual(['unknown-category questions.0.question'])
    expect(codesOf(visit({ duration: 'lang' }))).toEqual(['unknown-category duration'])
  })

  it('names fifty of a long list, and how many more there are', () => {
    const question = Array.from({ length: 3000 }, (_, i) => `soort ${i}`)
    const outcome = validateRegistration(visit(), { categories: { question } })
    const [issue] = outcome.ok ? [] : outcome.issues
    expect(issue?.details).toEqual({
      field: 'question',
      choices: question.slice(0, 50),
      more: 2950,
    })
    expect(issue?.suggestion).toMatch(/soort 49, …$/)
    expect(issue?.english.suggestion).toMatch(/soort 49, …$/)
  })

  it('passes no place in a list for options', () => {
    const outcomes = [visit()].map(validateRegistration as (one: unknown) => unknown)
    expect(outcomes).toMatchObject([{ ok: false, issues: [{ code: 'input/place-as-options' }] }])
  })

  it('refuses lists that cannot be used, or that hold personal data', () => {
    const bad = ['bad-category-list categories.question']
    for (const question of ['digid', ['a', 'a'], [''], ['?'], ['-'], [3], ['x'.repeat(61)]]) {
      expect(codesOf(visit(), { categories: { question } })).toEqual(bad)
    }
    expect(codesOf(visit(), { categories: { 'bsn 111222333': ['a'] } })).toEqual([
      'bad-category-list categories',
    ])
    expect(codesOf(visit(), { categories: 3 })).toEqual(['bad-category-list categories'])
    expect(codesOf(visit(), { categories: { help: ['bel 06-12345678'] } })).toEqual([
      'personal-data categories.help.0',
    ])
  })

  it('refuses personal data in every text that is left, with its path', () => {
    expect(codesOf(visit({ place: 'bij 111222333' }))).toEqual(['personal-data place'])
    expect(codesOf(visit({ library: 'jan@voorbeeld.nl' }))).toEqual(['personal-data library'])
    expect(codesOf(withQuestion({ question: '3 mei 1951' }))).toEqual([
      'personal-data questions.0.question',
      'unknown-category questions.0.question',
    ])
    expect(codesOf({ ...visit({ place: '06-12345678' }), id: 'x' })).toEqual([
      'wrong-value id',
      'personal-data place',
    ])
  })

  it('never repeats a value, nor the name of a field it does not know', () => {
    const secret = 'Xq7-geheim'
    const fields = [
      'form',
      'id',
      'date',
      'point',
      'municipality',
      'library',
      'place',
      'questions',
      'duration',
    ]
    const inputs: unknown[] = [
      ...fields.map((field) => ({
        ...visit(),
        [field]: secret.repeat(field === 'place' || field === 'library' ? 20 : 1),
      })),
      ...['question', 'organisation', 'help', 'area', 'referral', 'opmerking'].map((field) =>
        withQuestion({ [field]: secret }),
      ),
      { ...visit(), [secret]: 1 },
      withQuestion({ [secret]: 1 }),
      { ...visit(), form: { [secret]: secret } },
      secret,
    ]
    for (const input of inputs) {
      const outcome = validateRegistration(input)
      expect(outcome.ok).toBe(false)
      expect(JSON.stringify(outcome)).not.toContain(secret)
    }
  })

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(validateRegistration(input).ok).toBe(false)
      }),
    )
    const trap = {
      get form(): string {
        throw new Error('trap')
      },
    }
    expect(codesOf(trap)).toEqual(['input/unreadable '])
  })
})

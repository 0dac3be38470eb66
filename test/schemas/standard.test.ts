import { describe, expect, it } from 'vitest'
import { isEuro } from '../../src/index.js'
import type { JointAccountInput } from '../../src/index.js'
import { inputSchemas, jointAccountSchema, jsonSchema } from '../../src/schemas/index.js'
import type { StandardIssue } from '../../src/schemas/index.js'
import { exampleOf, inputNames } from './examples.js'

const standard = jointAccountSchema['~standard']
const wrong = {
  ...(exampleOf('joint-account') as object),
  year: 'nu',
  lines: [{ id: 'a', amount: '1.234', purpose: 'libary' }],
  extra: true,
}

type Validated = { value: unknown; issues?: undefined } | { issues: readonly StandardIssue[] }

describe('as a Standard Schema', () => {
  it.each(inputNames)('%s is one', (name) => {
    const { version, vendor, validate, jsonSchema: json } = inputSchemas[name]['~standard']
    expect({ version, vendor }).toEqual({ version: 1, vendor: 'zod' })
    expect(validate(exampleOf(name))).toHaveProperty('value')
    expect(validate(undefined)).toHaveProperty('issues')
    expect(json.input({ target: 'draft-2020-12' })).toMatchObject({
      title: jsonSchema(name).title,
      description: jsonSchema(name).description,
    })
  })

  it('gives the value, ready for the function', () => {
    const outcome = standard.validate(exampleOf('joint-account')) as { value: JointAccountInput }
    expect(isEuro(outcome.value.members[0]?.granted)).toBe(true)
  })

  it('reports every issue in Dutch, with its place, its code and the English', () => {
    const { issues = [] } = standard.validate(wrong) as Validated
    expect(issues.map(({ path, code, message }) => [path.join('.'), code, message])).toEqual([
      ['year', 'input/not-a-year', '“nu” is geen jaartal van 1900 tot en met 2199.'],
      [
        'lines.0.amount',
        'money/too-many-decimals',
        'Het is niet zeker of de punt in 1.234 duizendtallen of decimalen scheidt.',
      ],
      ['lines.0.purpose', 'input/not-a-choice', '“libary” is hier geen mogelijke waarde.'],
      ['extra', 'input/unknown-field', expect.stringContaining('is hier niet bekend')],
    ])
    expect(issues[2]?.suggestion).toBe('Bedoelt u “library”?')
    expect(issues[2]?.english.message).toBe('“libary” is not a possible value here.')
  })

  it('reports in English to those who ask for it', () => {
    const asked = { libraryOptions: { locale: 'en' } }
    const { issues = [] } = standard.validate(wrong, asked) as Validated
    expect(issues[0]?.message).toBe('“nu” is not a year from 1900 to 2199.')
    expect(issues[0]?.suggestion).toBe('Write the year as a number, such as 2023.')
  })

  it('never throws, whatever it is asked', () => {
    const throwing = {
      get year(): number {
        throw new Error('no')
      },
    }
    expect(standard.validate(throwing)).toMatchObject({ issues: [{ code: 'input/unreadable' }] })
  })
})

describe('as a zod schema', () => {
  it('has the texts of the library’s own guards in Dutch', () => {
    const outcome = jointAccountSchema.safeParse(wrong)
    expect(outcome.error?.issues[0]).toMatchObject({
      path: ['year'],
      message:
        '“nu” is geen jaartal van 1900 tot en met 2199. Schrijf het jaar als getal, zoals 2023.',
    })
  })
})

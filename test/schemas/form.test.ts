import { describe, expect, it, test } from 'vitest'
import { euro, issuesByField } from '../../src/index.js'
import { inputSchemas, jointAccountSchema, readForm, readInput } from '../../src/schemas/index.js'
import type { InputName, Schema } from '../../src/schemas/index.js'
import { examplesOf } from './examples.js'

const account = {
  'library.name': ' De Bibliotheek ',
  year: '2023',
  status: 'final',
  'members.0.municipality': "'s-Gravenhage",
  'members.0.granted': '€ 56.000,00',
  'lines.0.id': 'staff',
  'lines.0.amount': '1.234,56',
  'lines.0.purpose': 'library',
  'lines.0.hours': '7,25',
}

describe('readForm', () => {
  it('reads texts as numbers and amounts, and leaves out what is empty', () => {
    const outcome = readForm(jointAccountSchema, { ...account, version: '', 'lines.0.label': ' ' })
    if (!outcome.ok) throw new Error(outcome.issues.map(({ message }) => message).join())
    const { year, members, lines } = outcome.value
    expect(year).toBe(2023)
    expect(String(members[0]?.granted)).toBe('56000.00')
    expect(lines[0]?.amount).toEqual(euro('1234.56'))
    expect(lines[0]).not.toHaveProperty('label')
  })

  it('takes a FormData, and gives issues by the names of fields where rows are empty or gone', () => {
    const data = new FormData()
    for (const [name, value] of Object.entries(account)) data.append(name, value)
    data.append('lines.1.id', '')
    data.append('lines.7.id', 'rent')
    data.append('lines.7.amount', '95.000')
    data.append('lines.7.purpose', 'library')
    const outcome = readForm(jointAccountSchema, data as unknown as Iterable<[string, unknown]>)
    if (outcome.ok) throw new Error('accepted')
    expect(Object.keys(issuesByField(outcome.issues))).toEqual(['lines.7.amount'])
  })

  it('passes on what it cannot read, so that the issue shows what was typed', () => {
    const wrong = { ...account, year: '2023a', 'lines.0.amount': '12,345', '__proto__.x': '1' }
    const outcome = readForm(jointAccountSchema, wrong)
    if (outcome.ok) throw new Error('accepted')
    expect(outcome.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['year', expect.stringContaining('2023a')],
      ['lines.0.amount', expect.stringContaining('12,345')],
      ['__proto__', expect.stringContaining('__proto__')],
    ])
    expect(({} as { x?: unknown }).x).toBeUndefined()
  })
})

/** An input as a form has it; `undefined` for what no form can say: false, nothing, an empty list, one value. */
function fieldsOf(value: unknown, name: string): [string, string][] | undefined {
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value).map(([key, part]) =>
      fieldsOf(part, name === '' ? key : `${name}.${key}`),
    )
    return parts.length > 0 && parts.every((part) => part !== undefined) ? parts.flat() : undefined
  }
  if (value === false || value == null || value === '' || name === '') return undefined
  return [[name, value === true ? 'on' : `${value as string | number}`]]
}

/** Weights `1` and `'1'` are the same. */
const digits = (outcome: unknown): unknown =>
  JSON.parse(JSON.stringify(outcome), (_, value: unknown) =>
    typeof value === 'number' ? String(value) : value,
  )

describe('what a form says is what the schema reads', () => {
  const names = Object.keys(inputSchemas) as InputName[]
  test.each(names)('%s', (name) => {
    const schema = inputSchemas[name] as Schema<unknown>
    for (const example of examplesOf(name)) {
      const fields = fieldsOf(example, '')
      if (fields)
        expect(digits(readForm(schema, fields))).toEqual(digits(readInput(schema, example)))
    }
  })
})

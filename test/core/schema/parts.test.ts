import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import {
  amountFromZero,
  date,
  equatedDays,
  fraction,
  endsNotBeforeStart,
  rate,
  words,
} from '../../../src/core/fields/index.js'
import { list, readParts, uniqueBy } from '../../../src/core/schema/index.js'

const definition = z.strictObject({
  period: z
    .strictObject({ from: date, to: z.optional(date) })
    .check(endsNotBeforeStart('from', 'to')),
  parts: list(z.strictObject({ amount: amountFromZero, note: z.optional(words) })),
  days: z.optional(equatedDays),
})

it('says of every part whether it is valid, beside all issues', () => {
  const { value, valid, issues } = readParts(definition, {
    period: { from: '2024-01-02', to: '2024-01-01' },
    parts: [{ amount: 7 }, { amount: -1 }, { amount: 1, note: ' ', more: 1 }],
    dais: [],
  })
  expect(issues.map(({ code, path }) => `${path.join('.')} ${code}`)).toEqual([
    'period.to input/ends-before-start',
    'parts.1.amount input/negative-amount',
    'parts.2.note input/not-text',
    'parts.2.more input/unknown-field',
    'dais input/unknown-field',
  ])
  expect([valid('period'), valid('period', 'from'), valid('period', 'to')]).toEqual([
    false,
    true,
    false,
  ])
  expect([0, 1, 2].map((i) => valid('parts', i))).toEqual([true, false, false])
  expect([valid('parts'), valid('days'), valid()]).toEqual([false, true, false])
  expect(String(value.parts[0]?.amount)).toBe('7.00')
})

it('gives nothing of what cannot be read', () => {
  const broken = {
    get period(): never {
      throw new Error('boo')
    },
  }
  const { valid, issues } = readParts(definition, broken)
  expect(issues.map(({ code, path }) => [code, path])).toEqual([['input/unreadable', ['period']]])
  expect(valid('parts')).toBe(false)
  expect(readParts(definition, null).issues.map(({ code }) => code)).toEqual(['input/wrong-type'])
})

it('keeps words as they were written, up to two thousand characters', () => {
  const read = (input: unknown) => {
    const { value, issues } = readParts(words, input)
    return issues.length > 0 ? issues.map(({ code, path }) => [code, ...path]) : value
  }
  expect(read(' via  het loket ')).toBe('via het loket')
  expect(read({ nl: 'loket ', en: 'desk' })).toEqual({ nl: 'loket', en: 'desk' })
  expect(read({ nl: 'loket', en: '' })).toEqual([['input/not-text', 'en']])
  expect(read('x'.repeat(2000))).toBe('x'.repeat(2000))
  expect(read('x'.repeat(2001))).toEqual([['input/not-text']])
})

it('says what is valid of a long list as fast as it is asked', () => {
  const parts = Array.from({ length: 20_000 }, (_, i) => ({ amount: i % 21 === 0 ? -1 : i }))
  const read = readParts(definition, { period: { from: '2024-01-02' }, parts })
  const valid = parts.filter((_, i) => read.valid('parts', i, 'amount'))
  expect(valid).toHaveLength(20_000 - 953)
})

it('reads a rate as its digits, which minus zero has too', () => {
  const given = ['0.83', 1, 0.705, 12n, '0', '-0', '-0.00']
  expect(given.map((one) => readParts(rate, one).value)).toEqual([
    ...['0.83', '1', '0.705', '12', '0', '-0', '-0.00'],
  ])
  for (const wrong of ['-0.01', -1, 'a', null, {}, Number.NaN, '1/3']) {
    const { issues } = readParts(rate, wrong)
    expect(issues.map(({ code }) => code)).toEqual(['input/not-a-rate'])
  }
})

it('reads an exact number of zero or more in one notation', () => {
  const read = (input: unknown) => {
    const { value, issues } = readParts(fraction, input)
    return issues.length > 0 ? issues.map(({ code }) => code) : value
  }
  expect(['1.50', 0, '2/6', '-1', 'x', undefined].map(read)).toEqual([
    '1.5',
    '0',
    '1/3',
    ['input/negative-number'],
    ['money/not-numeric'],
    ['input/missing'],
  ])
})

it('reads a long list in pieces, with the place of every mistake, and no further than a thousand', () => {
  const of = (wrong: readonly number[]) => {
    const parts: { amount: number }[] = Array.from({ length: 2500 }, () => ({ amount: 1 }))
    for (const i of wrong) parts[i] = { amount: -1 }
    return readParts(list(z.strictObject({ amount: amountFromZero })), parts)
  }
  const some = of([0, 999, 1000, 2499])
  expect(some.issues.map(({ path }) => path)).toEqual(
    [0, 999, 1000, 2499].map((i) => [i, 'amount']),
  )
  expect([some.valid(998), some.valid(999), some.valid(1001)]).toEqual([true, false, true])
  expect(some.value).toHaveLength(2500)
  const many = of(Array.from({ length: 1000 }, (_, i) => i))
  expect(many.issues).toHaveLength(1000)
  expect([many.valid(999), many.valid(2400)]).toEqual([false, false])
})

it('asks a rule of a long list over all its pieces', () => {
  const lines = list(z.strictObject({ id: z.string() }), uniqueBy('id'))
  const given = Array.from({ length: 2500 }, (_, i) => ({ id: i === 2400 ? '0' : `${i}` }))
  expect(readParts(lines, given).issues.map(({ path }) => path)).toEqual([[2400, 'id']])
})

import { describe, expect, it } from 'vitest'
import {
  unchecked,
  booleanFrom,
  Collector,
  eachFrom,
  fieldsFrom,
  looseObject,
  isRecord,
  isWhole,
  listFrom,
  oneOf,
  validOptions,
  stringFrom,
  textFrom,
} from '../../../src/core/result/index.js'
import { preview } from '../../../src/core/result/preview.js'
import { issuesOf } from '../calendar/issue-of.js'

/** Code, place and facts of every issue. */
const refusals = (read: () => unknown) =>
  issuesOf(read).map(({ code, path, details }) => [code, path.join('.'), details])

const boo = (): never => {
  throw new Error('boo')
}

describe('a guard', () => {
  it.each<[string, (value: unknown) => unknown, readonly unknown[]]>([
    ['object', fieldsFrom, [null, 'x', 5, []]],
    ['boolean', booleanFrom, [null, 'true', 0, {}]],
    ['string', textFrom, [null, 5, [], {}]],
    ['array', listFrom, [null, 'x', 5, {}]],
  ])('for %s tells what is missing from what is something else', (expected, guard, others) => {
    expect(refusals(() => guard(undefined))).toEqual([['input/missing', '', {}]])
    for (const other of others) {
      const facts = { expected: [expected], given: preview(other) }
      expect(refusals(() => guard(other))).toEqual([['input/wrong-type', '', facts]])
    }
  })

  it('for a text of any length takes nothing else', () => {
    expect(stringFrom('x'.repeat(1000))).toHaveLength(1000)
    for (const given of [undefined, null, 5, ['x']]) {
      const facts = { expected: ['string'], given: preview(given) }
      expect(refusals(() => stringFrom(given))).toEqual([['input/wrong-type', '', facts]])
    }
  })

  it('for a whole number knows both bounds', () => {
    expect([1, 2, 3, 4, 5].map((value) => isWhole(value, 2, 4))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ])
    expect(isWhole(Number.MAX_SAFE_INTEGER, 0)).toBe(true)
    const none = [2.5, Number.NaN, Infinity, 2 ** 53, '3', 3n, null, undefined]
    expect(none.filter((value) => isWhole(value, 0))).toEqual([])
  })

  it('for one of a few words proposes the nearest', () => {
    const guard = oneOf('formula', 'estimate')
    const choices = ['formula', 'estimate']
    expect([guard('formula'), guard('estimate')]).toEqual(choices)
    expect(refusals(() => guard(undefined))).toEqual([['input/missing', '', {}]])
    expect(refusals(() => guard('formule'))).toEqual([
      ['input/not-a-choice', '', { given: 'formule', choices, nearest: 'formula' }],
    ])
    expect(refusals(() => guard(5))).toEqual([
      ['input/not-a-choice', '', { given: '5', choices, nearest: null }],
    ])
  })

  it('knows an object with fields', () => {
    expect([{}, { a: 1 }, new Map(), Object.create(null)].map(isRecord)).toEqual(
      Array.from({ length: 4 }, () => true),
    )
    expect([null, undefined, [], [1], 'x', 5, () => 1].map(isRecord)).toEqual(
      Array.from({ length: 7 }, () => false),
    )
  })

  it('gives what it takes', () => {
    expect([booleanFrom(false), textFrom('')]).toEqual([false, ''])
    expect(listFrom([1, 'a'])).toEqual([1, 'a'])
    expect(fieldsFrom({ a: 1 })).toEqual({ a: 1 })
  })

  it('for a list takes a million elements, and no more', () => {
    expect(listFrom(new Array(1_000_000))).toHaveLength(1_000_000)
    expect(refusals(() => listFrom(new Array(1_000_001)))).toEqual([
      ['input/too-many', '', { most: 1_000_000 }],
    ])
  })
})

describe('eachFrom', () => {
  it('reads every element by its guard, and tells of each that is wrong where it stands', () => {
    expect(eachFrom(['a', 'b'], (one) => `${textFrom(one)}!`)).toEqual(['a!', 'b!'])
    expect(
      refusals(() => eachFrom(['a', 5, undefined], textFrom)).map(([code, path]) => [code, path]),
    ).toEqual([
      ['input/wrong-type', '1'],
      ['input/missing', '2'],
    ])
    expect(refusals(() => eachFrom([1], boo))).toEqual([['input/unreadable', '0', {}]])
  })
})

describe('having', () => {
  const guard = looseObject({
    name: textFrom,
    part: looseObject({ of: booleanFrom }),
    note: unchecked,
  })

  it('reads the fields it knows and passes over the others', () => {
    const part = { of: true, more: 1 }
    expect(guard({ name: 'a', part, note: 5, more: 1 })).toEqual({
      name: 'a',
      part: { of: true },
      note: 5,
    })
  })

  it('tells of every field that is wrong where it stands', () => {
    expect(refusals(() => guard({ part: { of: 5 } }))).toEqual([
      ['input/missing', 'name', {}],
      ['input/wrong-type', 'part.of', { expected: ['boolean'], given: '5' }],
    ])
    expect(refusals(() => looseObject({ a: boo })({}))).toEqual([['input/unreadable', 'a', {}]])
    expect(refusals(() => guard(5))[0]?.[0]).toBe('input/wrong-type')
  })
})

describe('soundOptions', () => {
  it('gives nothing where nothing was given or needed', () => {
    const check = new Collector()
    expect([validOptions(undefined, { a: textFrom }, check), check.issues]).toEqual([{}, []])
  })

  it('asks for what is needed, and without options for the options', () => {
    const missing = (given: unknown) => {
      const check = new Collector()
      expect(validOptions(given, { name: textFrom }, check, ['name'])).toEqual({})
      return check.issues.map(({ code, path }) => [code, path.join('.')])
    }
    expect(missing({})).toEqual([['input/missing', 'name']])
    expect(missing(undefined)).toEqual([['input/missing', '']])
  })
})

describe('shown', () => {
  it.each<[string, unknown, string]>([
    ['a text of 40 letters whole', 'x'.repeat(40), 'x'.repeat(40)],
    ['a longer one by its beginning and length', 'x'.repeat(41), `${'x'.repeat(40)}… (41)`],
    ['a number', -1.5, '-1.5'],
    ['nothing', undefined, 'undefined'],
    ['null', null, 'null'],
    ['a list', [1], 'array'],
    ['an object', { a: 1 }, 'object'],
    ['a function', boo, 'function'],
    ['a symbol', Symbol('a'), 'symbol'],
    ['a small bigint', 12n, '12'],
    ['a bigint of more digits than anyone reads', 16n ** 10_000n, 'bigint'],
  ])('shows %s', (_, value, expected) => {
    expect(preview(value)).toBe(expected)
  })

  it('shows a bigint of 10,000 hexadecimal digits by its beginning and length', () => {
    // 16^9999 = 10^12039.98…, a number of 12,040 figures
    expect(preview(16n ** 9_999n)).toMatch(/^\d{40}… \(12040\)$/)
  })

  it('shows what throws when it is asked whether it is a list', () => {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    expect(preview(proxy)).toBe('object')
  })
})

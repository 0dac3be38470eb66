import { describe, expect, it } from 'vitest'
import {
  booleanFrom,
  isSpukError,
  listFrom,
  localeFrom,
  missing,
  oneOf,
  optionsAfter,
  optionsFrom,
  catchUnreadable,
  readingError,
  SpukError,
  stringFrom,
  textFrom,
} from '../../../src/core/result/index.js'
import type { Issue } from '../../../src/core/result/index.js'

function issuesOf(read: () => unknown): readonly Issue[] {
  try {
    read()
  } catch (error) {
    if (!isSpukError(error)) throw error
    return error.issues
  }
  return []
}
const codesOf = (read: () => unknown) =>
  issuesOf(read).map(({ code, path }) => `${code} ${path.join('.')}`.trim())

const GUARDS = { locale: localeFrom, format: oneOf('text', 'markdown'), short: booleanFrom }
const boo = (): never => {
  throw new Error('boo')
}

describe('optionsFrom', () => {
  it('gives what was given, and nothing else', () => {
    expect(optionsFrom({ locale: 'en', short: undefined }, GUARDS)).toEqual({ locale: 'en' })
    expect(optionsFrom(undefined, GUARDS)).toEqual({})
  })

  it('reports all that is wrong at once, with what was meant', () => {
    const issues = issuesOf(() => optionsFrom({ Locale: 'nl', format: 'txt', short: 1 }, GUARDS))
    expect(issues.map(({ code, path, suggestion }) => [code, path, suggestion])).toEqual([
      ['input/unknown-field', ['Locale'], 'Bedoelt u “locale”?'],
      ['input/not-a-choice', ['format'], 'Bedoelt u “text”?'],
      ['input/wrong-type', ['short'], undefined],
    ])
  })

  it('says how to map, of the place in a list where options belong', () => {
    const [issue] = issuesOf(() => ['a'].map((_, i) => optionsAfter(i, GUARDS)))
    expect(issue).toMatchObject({ code: 'input/place-as-options', path: [], details: { given: 0 } })
    expect(issue?.message).toBe('Hier passen opties. Gegeven is een getal: 0.')
    expect(issue?.hint).toMatch(/^Schrijf bij een lijst list\.map\(\(x\) => f\(x\)\)/)
    expect(optionsAfter({ short: true }, GUARDS)).toEqual({ short: true })
  })

  it('tells what is left out as missing, with what its guard advises', () => {
    const advice = issuesOf(() => optionsAfter(0, GUARDS))
    const advising = () => {
      throw new SpukError(advice)
    }
    const read = () => optionsFrom({}, { a: advising, b: stringFrom }, ['a', 'b'])
    expect(issuesOf(read)).toStrictEqual([
      {
        ...missing({}, ['a']),
        hint: advice[0]?.hint,
        english: { message: 'This is missing.', hint: advice[0]?.english.hint },
      },
      missing({}, ['b']),
    ])
  })

  it.each([null, 'nl', 1, [], () => 1])('refuses %s in place of options', (given) => {
    expect(codesOf(() => optionsFrom(given, GUARDS))).toEqual(['input/wrong-type'])
  })

  it('asks for what is needed', () => {
    const read = (given: unknown) => optionsFrom(given, GUARDS, ['locale'])
    expect(read({ locale: 'en' })).toEqual({ locale: 'en' })
    expect(codesOf(() => read({}))).toEqual(['input/missing locale'])
    expect(codesOf(() => read(undefined))).toEqual(['input/missing'])
  })

  it('makes an issue of what throws', () => {
    const throwing = { get locale() { return boo() } } // prettier-ignore
    expect(codesOf(() => optionsFrom(throwing, GUARDS))).toEqual(['input/unreadable'])
    expect(codesOf(() => optionsFrom({ a: 1 }, { a: boo }))).toEqual(['input/unreadable a'])
  })

  it('names fifty unknown fields, not all', () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`x${i}`, 1]))
    expect(codesOf(() => optionsFrom(many, GUARDS))).toHaveLength(50)
  })
})

describe('listFrom', () => {
  it('copies a list, a hole as undefined', () => {
    // eslint-disable-next-line no-sparse-arrays
    expect(Object.keys(listFrom([, 1]))).toEqual(['0', '1'])
  })
  it('refuses what is no list, or too long a one', () => {
    expect(codesOf(() => listFrom('ab'))).toEqual(['input/wrong-type'])
    expect(codesOf(() => listFrom(new Array(1_000_001)))).toEqual(['input/too-many'])
  })
})

it('textFrom takes a text of at most 400 characters', () => {
  expect(textFrom('x'.repeat(400))).toHaveLength(400)
  expect(codesOf(() => textFrom('x'.repeat(401)))).toEqual(['input/wrong-type'])
  expect(codesOf(() => textFrom(1))).toEqual(['input/wrong-type'])
})

describe('readingError', () => {
  it('keeps the place of issues and the cause of everything else', () => {
    const own = new SpukError(issuesOf(() => textFrom(1)))
    expect(readingError(own)).toBe(own)
    expect(readingError(own, ['rows', 3]).issues).toEqual([{ ...own.issues[0], path: ['rows', 3] }])
    const cause = new Error('disk')
    const error = readingError(cause, ['rows'])
    expect(error.issues.map(({ code, path }) => [code, path])).toEqual([
      ['input/unreadable', ['rows']],
    ])
    expect(Object.getOwnPropertyDescriptor(error, 'cause')).toEqual(
      Object.getOwnPropertyDescriptor(new Error('', { cause }), 'cause'),
    )
  })
})

describe('reading', () => {
  it('lets issues through and makes one of everything else that is thrown', () => {
    const own = new SpukError([missing({})])
    expect(() => catchUnreadable(() => { throw own })).toThrow(own) // prettier-ignore
    expect(codesOf(() => catchUnreadable(boo))).toEqual(['input/unreadable'])
    const proxy = new Proxy(new Error(), { getPrototypeOf: boo })
    expect(codesOf(() => catchUnreadable(() => { throw proxy }))).toEqual(['input/unreadable']) // prettier-ignore
  })
})

import { describe, expect, it } from 'vitest'
import { euro } from '../../../src/core/money/index.js'
import type { Euro } from '../../../src/core/money/index.js'
import type { Issue } from '../../../src/core/result/index.js'
import {
  prependPath,
  Collector,
  describe as lineOf,
  failure,
  isSpukError,
  issueKind,
  referenceText,
  resultOf,
  preview,
  SpukError,
  valueOf,
} from '../../../src/core/result/index.js'

const late = issueKind<{ days: number }>({
  code: 'test/late' as never,
  message: ({ days }) => ({ nl: `${days} dagen te laat.`, en: `${days} days late.` }),
  suggestion: () => ({ nl: 'Vraag uitstel.', en: 'Ask for an extension.' }),
  reference: { source: 'Fvw', article: '17b' },
})
const note = issueKind<Record<string, never>>({
  code: 'test/note' as never,
  severity: 'warning',
  message: () => ({ nl: 'Let op.', en: 'Note.' }),
})

describe('an issue', () => {
  it('is plain data in both languages that survives JSON', () => {
    const issue = late({ days: 3 }, ['lines', 2, 'due'])
    expect(JSON.parse(JSON.stringify(issue))).toEqual(issue)
    expect(lineOf(issue)).toBe('lines.2.due: 3 dagen te laat. Vraag uitstel. [art. 17b Fvw]')
    expect(lineOf(issue, 'en')).toBe(
      'lines.2.due: 3 days late. Ask for an extension. [art. 17b Fvw]',
    )
    expect(lineOf(note({}))).toBe('Let op.')
  })

  it('has amounts in the notation of each language, and plain among its facts', () => {
    const short = issueKind<{ due: Euro; paid: Euro | null; to: string }>({
      code: 'test/short' as never,
      message: ({ due, paid, to }) => ({
        nl: `${to} krijgt ${due}, niet ${paid ?? 'niets'}.`,
        en: `${to} gets ${due}, not ${paid ?? 'nothing'}.`,
      }),
      suggestion: ({ due }) => ({ nl: `Betaal ${due}.`, en: `Pay ${due}.` }),
    })
    const issue = short({ due: euro('1234.56'), paid: euro('-0.5'), to: 'Zeist' })
    expect(lineOf(issue)).toBe('Zeist krijgt € 1.234,56, niet € -0,50. Betaal € 1.234,56.')
    expect(lineOf(issue, 'en')).toBe('Zeist gets €1,234.56, not -€0.50. Pay €1,234.56.')
    expect(issue.details).toEqual({ due: '1234.56', paid: '-0.50', to: 'Zeist' })
    expect(JSON.parse(JSON.stringify(issue))).toEqual(issue)
    expect(lineOf(short({ due: euro(1), paid: null, to: 'Zeist' }), 'en')).toBe(
      'Zeist gets €1.00, not nothing. Pay €1.00.',
    )
  })

  it('has its code on the kind too', () => {
    expect(late.code).toBe('test/late')
  })

  it('cites an article of a law, or a publication as a whole', () => {
    expect(referenceText({ source: 'Fvw', article: '17b' })).toBe('art. 17b Fvw')
    expect(referenceText({ source: 'Stcrt. 2022, 33992' })).toBe('Stcrt. 2022, 33992')
  })

  it('is told only if it is one', () => {
    const issue: object = note({})
    const at1000 = { ...issue, path: Array.from({ length: 1000 }, () => 0) }
    expect(lineOf(at1000 as never)).toMatch(/0: Let op\.$/)
    const others: readonly unknown[] = [
      ...[undefined, null, 'x', 5],
      { ...issue, path: 'x' },
      { ...issue, path: [...at1000.path, 0] },
      { ...issue, message: 5 },
      { ...issue, english: undefined },
      { ...issue, english: null },
      { ...issue, english: 'x' },
      { ...issue, english: {} },
      { ...issue, english: { message: 5 } },
    ]
    for (const other of others) {
      const outcome = resultOf(() => lineOf(other as Issue))
      expect(outcome).toMatchObject({
        issues: [
          {
            code: 'input/wrong-type',
            path: [],
            details: { expected: ['issue'], given: preview(other) },
          },
        ],
      })
    }
  })

  it('moves outward', () => {
    expect(prependPath(['members', 0], late({ days: 1 }, ['due'])).path).toEqual([
      'members',
      0,
      'due',
    ])
  })
})

describe('a collector', () => {
  it('keeps all issues of all guards, and throws them together', () => {
    const check = new Collector()
    const failing = (): number => {
      throw new SpukError([late({ days: 1 }, ['a']), note({})])
    }
    expect(check.attempt(['x'], failing)).toBeUndefined()
    expect(check.attempt(['y'], () => 5)).toBe(5)
    check.add(late({ days: 2 }, ['z']))
    const outcome = resultOf(() => {
      check.done()
      return 'done'
    })
    expect(!outcome.ok && outcome.issues.map(({ path }) => path.join('.'))).toEqual([
      'x.a',
      'x',
      'z',
    ])
  })

  it('does not throw for warnings alone, nor hide another error', () => {
    const check = new Collector()
    check.add(note({}))
    expect(check.failed).toBe(false)
    expect(() => {
      check.done()
    }).not.toThrow()
    const broken = (): never => {
      throw new RangeError('bug')
    }
    expect(() => check.attempt([], broken)).toThrow(RangeError)
    expect(() => resultOf(broken)).toThrow(RangeError)
  })
})

it('a collector gives what was read, or throws what is wrong with it', () => {
  const check = new Collector()
  const year = check.attempt(['year'], () => 2023)
  expect(check.valid({ year })).toEqual({ year: 2023 })
  const name = check.attempt(['name'], (): string => {
    throw new SpukError([late({ days: 1 })])
  })
  const outcome = resultOf(() => check.valid({ year, name }))
  expect(!outcome.ok && outcome.issues.map(({ path }) => path)).toEqual([['name']])
})

it('a collector stops at a thousand issues', () => {
  const check = new Collector()
  for (let i = 0; i < 999; i++) check.add(late({ days: i }))
  expect(() => {
    check.add(late({ days: 999 }))
  }).toThrow(SpukError)
})

describe('a Result', () => {
  it('gives its value or throws its issues', () => {
    expect(valueOf({ ok: true, value: 1, warnings: [] })).toBe(1)
    const issues = [late({ days: 1 })]
    expect(() => valueOf(failure(issues))).toThrow(SpukError)
    expect(resultOf(() => 2)).toEqual({ ok: true, value: 2, warnings: [] })
    expect(resultOf(() => 2, [note({})])).toEqual({ ok: true, value: 2, warnings: [note({})] })
  })
})

describe('a SpukError', () => {
  it('says all its issues in Dutch and is known across copies', () => {
    const error = new SpukError([late({ days: 1 }), note({})])
    expect(error.message).toBe('1 dagen te laat. Vraag uitstel. [art. 17b Fvw]\nLet op.')
    expect(error.name).toBe('SpukError')
    const brand = { [Symbol.for('spuk-ido.SpukError')]: true }
    const copy = Object.assign(new Error('x'), { ...brand, issues: [] })
    const marked = Object.assign(new Error('x'), brand)
    expect([error, copy, marked, new Error('x')].map(isSpukError)).toEqual([
      true,
      true,
      false,
      false,
    ])
    const boo = (): never => {
      throw new Error('boo')
    }
    const others = [
      null,
      { ...brand, issues: [] },
      Object.assign(new Error('x'), { issues: [] }),
      new Proxy({}, { getPrototypeOf: boo }),
    ]
    expect(others.map(isSpukError)).toEqual([false, false, false, false])
  })

  it('says twenty issues, and how many more there are', () => {
    const issues = Array.from({ length: 22 }, () => note({}))
    const lines = (count: number) => new SpukError(issues.slice(0, count)).message.split('\n')
    expect(lines(20)).toEqual(Array(20).fill('Let op.'))
    expect(lines(22)).toEqual([...lines(20), '… en nog 2 meldingen in issues.'])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { Euro, euro } from '../../../src/core/money/index.js'
import { describe as describeIssue, SpukError } from '../../../src/core/result/index.js'
import type { Issue, Result } from '../../../src/core/result/index.js'
import type { Details } from '../../../src/core/result/index.js'
import { amount, date } from '../../../src/core/fields/index.js'
import { formOf, leaf, readResult } from '../../../src/core/schema/index.js'
import { runs } from '../../support/runs.js'

const schema = z.strictObject({
  amount: amount,
  due: z.optional(date),
  purpose: z.enum(['library', 'promotion']),
  hours: z.union([z.boolean(), z.number().nonnegative()]).optional(),
  count: z.int().min(1).max(3).optional(),
  name: z.string().min(2).max(4).optional(),
  code: z
    .string()
    .regex(/^GM\d{4}$/)
    .optional(),
  tags: z.array(z.string()).max(2).optional(),
  step: z.number().multipleOf(5).optional(),
  shares: z.record(z.string().regex(/^GM/), z.number()).optional(),
  even: z
    .number()
    .refine((value) => value % 2 === 0)
    .optional(),
})
const sound = { amount: '12.50', purpose: 'library' }

function issuesIn(outcome: Result<unknown>): readonly Issue[] {
  return outcome.ok ? [] : outcome.issues
}

/** Code and path of every issue. */
function faults(input: unknown, by: z.core.$ZodType = schema): readonly string[] {
  return issuesIn(readResult(by, input)).map(({ code, path }) => `${code} ${path.join('.')}`.trim())
}

it('reports a thousand issues, not all', () => {
  const wrong = Array.from({ length: 1_001 }, () => 'x')
  expect(faults(wrong, z.array(z.number()))).toHaveLength(1_000)
})

describe('readResult', () => {
  it('gives the value that the schema makes of a sound input', () => {
    const outcome = readResult(schema, {
      ...sound,
      due: '2023-07-15',
      hours: 0,
      count: 3,
      name: 'IDO',
      code: 'GM0344',
      tags: ['a', 'b'],
      step: 10,
      shares: { GM0344: 1 },
      even: 4,
    })
    expect(outcome.ok && String(outcome.value.amount)).toBe('12.50')
    expect(outcome.ok && outcome.value.due).toBe('2023-07-15')
    expect(outcome.ok && outcome.warnings).toEqual([])
  })

  it.each<[string, unknown, string[]]>([
    ['nothing', undefined, ['input/missing']],
    ['null', null, ['input/wrong-type']],
    ['a text', 'amount', ['input/wrong-type']],
    ['a list', [sound], ['input/wrong-type']],
    ['an amount missing', { purpose: 'library' }, ['input/missing amount']],
    ['an amount undefined', { ...sound, amount: undefined }, ['input/missing amount']],
    ['too many decimals', { ...sound, amount: '1.234' }, ['money/too-many-decimals amount']],
    ['no date', { ...sound, due: '15-7-2023' }, ['calendar/not-a-date due']],
    ['a choice missing', { amount: 1 }, ['input/missing purpose']],
    ['another choice', { amount: 1, purpose: 'party' }, ['input/not-a-choice purpose']],
    ['a choice of another type', { amount: 1, purpose: 5 }, ['input/not-a-choice purpose']],
    ['no type of a union', { ...sound, hours: 'two' }, ['input/wrong-type hours']],
    ['no number in a union', { ...sound, hours: NaN }, ['input/wrong-type hours']],
    ['too small in a union', { ...sound, hours: -1 }, ['input/too-small hours']],
    ['no whole number', { ...sound, count: 1.5 }, ['input/wrong-type count']],
    ['too small', { ...sound, count: 0 }, ['input/too-small count']],
    ['too large', { ...sound, count: 4 }, ['input/too-large count']],
    ['too short', { ...sound, name: 'a' }, ['input/too-small name']],
    ['too long', { ...sound, name: 'abcde' }, ['input/too-large name']],
    ['another form', { ...sound, code: 'GM344' }, ['input/wrong-form code']],
    ['no multiple', { ...sound, step: 3 }, ['input/wrong-form step']],
    ['too many elements', { ...sound, tags: ['a', 'b', 'c'] }, ['input/too-large tags']],
    ['an element of another type', { ...sound, tags: ['a', 2] }, ['input/wrong-type tags.1']],
    [
      'a key of another form',
      { ...sound, shares: { Utrecht: 1 } },
      ['input/wrong-form shares.Utrecht'],
    ],
    ['a refinement that fails', { ...sound, even: 3 }, ['input/refused even']],
    ['a field unknown', { ...sound, amuont: 1 }, ['input/unknown-field amuont']],
    [
      'a key that JavaScript gives a meaning',
      JSON.parse('{"amount":1,"purpose":"library","__proto__":{"a":1}}'),
      ['input/unknown-field __proto__'],
    ],
    [
      'everything at once',
      { amount: 'x', due: 1, purpose: 'x', q: 1, r: 2 },
      [
        'money/not-an-amount amount',
        'calendar/not-a-date due',
        'input/not-a-choice purpose',
        'input/unknown-field q',
        'input/unknown-field r',
      ],
    ],
  ])('reports %s', (_, input, expected) => {
    expect(faults(input)).toEqual(expected)
  })

  it.each<[string, unknown, string, string]>([
    [
      'the type that was expected',
      { ...sound, count: 'a' },
      'count: Hier past: getal. Gegeven is: a.',
      'count: Expected here: number. Given: a.',
    ],
    [
      'all types of a union',
      { ...sound, hours: 'a' },
      'hours: Hier past: true of false of getal. Gegeven is: a.',
      'hours: Expected here: true or false or number. Given: a.',
    ],
    [
      'the nearest field',
      { ...sound, tag: [] },
      'tag: Het veld “tag” is hier niet bekend. Bedoelt u “tags”?',
      'tag: The field “tag” is not known here. Do you mean “tags”?',
    ],
    [
      'the choices',
      { ...sound, purpose: 'x' },
      'purpose: “x” is hier geen mogelijke waarde. Mogelijk zijn: library, promotion.',
      'purpose: “x” is not a possible value here. Possible are: library, promotion.',
    ],
    [
      'the nearest choice',
      { ...sound, purpose: 'Libary' },
      'purpose: “Libary” is hier geen mogelijke waarde. Bedoelt u “library”?',
      'purpose: “Libary” is not a possible value here. Do you mean “library”?',
    ],
    [
      'a lower bound',
      { ...sound, count: 0 },
      'count: Minder dan toegestaan: ten minste 1. Gegeven is: 0.',
      'count: Less than allowed: at least 1. Given: 0.',
    ],
    [
      'an upper bound of a list',
      { ...sound, tags: ['a', 'b', 'c'] },
      'tags: Meer dan toegestaan: ten hoogste 2 elementen. Gegeven is: 3.',
      'tags: More than allowed: at most 2 elements. Given: 3.',
    ],
    [
      'an upper bound of a text',
      { ...sound, name: 'abcde' },
      'name: Meer dan toegestaan: ten hoogste 4 tekens. Gegeven is: 5.',
      'name: More than allowed: at most 4 characters. Given: 5.',
    ],
    [
      'the form of a text',
      { ...sound, code: 'GM344' },
      'code: “GM344” heeft hier niet de juiste vorm.',
      'code: “GM344” does not have the right form.',
    ],
    [
      'the step of a number',
      { ...sound, step: 3 },
      'step: 3 is geen veelvoud van 5.',
      'step: 3 is not a multiple of 5.',
    ],
    [
      'what a rule of the schema refuses',
      { ...sound, even: 3 },
      'even: “3” is hier niet bruikbaar.',
      'even: “3” cannot be used here.',
    ],
  ])('says %s', (_, input, dutch, english) => {
    const [issue] = issuesIn(readResult(schema, input))
    expect(issue && describeIssue(issue)).toBe(dutch)
    expect(issue && describeIssue(issue, 'en')).toBe(english)
  })

  it('says that a bound itself is too much', () => {
    const [issue] = issuesIn(readResult(z.number().gt(5), 5))
    expect(issue && describeIssue(issue, 'en')).toBe('Less than allowed: more than 5. Given: 5.')
  })

  it('names the kinds of a discriminated union', () => {
    const kinds = z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('cost') }),
      z.strictObject({ kind: z.literal('income'), of: z.string() }),
    ])
    expect(faults({ kind: 'cost' }, kinds)).toEqual([])
    expect(faults({}, kinds)).toEqual(['input/missing kind'])
    expect(faults({ kind: 'costs' }, kinds)).toEqual(['input/not-a-choice kind'])
    expect(faults({ kind: 'income' }, kinds)).toEqual(['input/missing of'])
  })

  it('reports the alternative that comes closest', () => {
    const either = z.union([
      z.strictObject({ from: z.string(), to: z.string() }),
      z.strictObject({ year: z.number() }),
    ])
    expect(faults({ from: 1, to: '2023' }, either)).toEqual(['input/wrong-type from'])
    expect(faults({ year: '2023' }, either)).toEqual(['input/wrong-type year'])
    expect(faults(undefined, either)).toEqual(['input/missing'])
    const large = z.union([z.number().min(5), z.number().min(9)])
    expect(faults(3, large)).toEqual(['input/too-small'])
  })

  it('names all types of a union, whatever else its alternatives ask', () => {
    const either = z.union([z.intersection(z.string(), z.literal('a')), z.boolean()])
    const [issue] = issuesIn(readResult(either, 5))
    expect(issue && describeIssue(issue, 'en')).toBe(
      'Expected here: text or true or false. Given: 5.',
    )
  })

  it('names a form that has no pattern', () => {
    const [issue] = issuesIn(readResult(z.url(), 'x'))
    expect(issue && describeIssue(issue, 'en')).toBe('“x” does not have the right form.')
    expect(issue?.english.hint).toBe('Form: url')
  })

  it('lets a bug in a guard through to who asks the schema itself', () => {
    const broken = leaf(() => {
      throw new RangeError('bug')
    }, {})
    expect(() => broken.safeParse(1)).toThrow(RangeError)
  })

  it('takes the issues of a guard whole, the path within included', () => {
    const inner: Issue = {
      code: 'room/rule' as never,
      severity: 'error',
      path: ['inside', 2],
      message: 'x',
      english: { message: 'x' },
      details: {},
    }
    const refusing = leaf<string>(
      () => {
        throw new SpukError([inner, { ...inner, path: [] }])
      },
      { type: 'string' },
    )
    const outcome = readResult(z.strictObject({ field: refusing }), { field: 1 })
    expect(issuesIn(outcome)).toEqual([
      { ...inner, path: ['field', 'inside', 2] },
      { ...inner, path: ['field'] },
    ])
  })

  it('leaves the zod of the caller alone', () => {
    const before = z.config()
    faults({ amount: 'x' })
    expect(z.config()).toBe(before)
    expect(z.string().safeParse(1).error?.issues[0]?.message).toMatch(/expected string/)
  })
})

const throwing = {
  ...sound,
  get due(): string {
    throw new Error('no')
  },
}
const revoked = Proxy.revocable({}, {})
revoked.revoke()
const cyclic: Record<string, unknown> = { ...sound }
cyclic['tags'] = cyclic

function nested(depth: number): unknown {
  let inner: unknown = 1
  for (let i = 0; i < depth; i++) inner = [inner]
  return inner
}

describe('hostile input', () => {
  it.each<[string, unknown, string[]]>([
    ['a getter that throws', throwing, ['input/unreadable due']],
    ['a revoked proxy', revoked.proxy, ['input/unreadable']],
    ['a circle', cyclic, ['input/wrong-type tags']],
    ['a list 100 000 deep', { ...sound, tags: nested(100_000) }, ['input/wrong-type tags.0']],
    [
      'an amount that is a list 100 000 deep',
      { ...sound, amount: nested(100_000) },
      ['money/not-an-amount amount'],
    ],
    ['a symbol', Symbol('x'), ['input/wrong-type']],
    ['a bigint', { ...sound, count: 2n }, ['input/wrong-type count']],
  ])('reports %s', (_, input, expected) => {
    expect(faults(input)).toEqual(expected)
  })

  it('reports nesting that a recursive schema cannot follow', () => {
    interface Tree {
      readonly children: readonly Tree[]
    }
    const tree: z.ZodType<Tree> = z.lazy(() => z.strictObject({ children: z.array(tree) }))
    let deep: Tree = { children: [] }
    expect(readResult(tree, deep).ok).toBe(true)
    for (let i = 0; i < 100_000; i++) deep = { children: [deep] }
    expect(faults(deep, tree)).toEqual(['input/too-deep children.0.children.0.children.0'])
  })

  it('never throws, and says something of whatever it refuses', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true }), (anything) => {
        for (const input of [
          anything,
          { ...sound, amount: anything, due: anything, tags: anything },
        ]) {
          const outcome = readResult(schema, input)
          if (outcome.ok) continue
          expect(outcome.issues.length).toBeGreaterThan(0)
          for (const issue of outcome.issues) {
            expect(issue.message).not.toBe('')
            expect(issue.english.message).not.toBe('')
            expect(JSON.parse(JSON.stringify(issue))).toEqual(issue)
          }
        }
      }),
      runs(500),
    )
  })

  it('keeps the picture of a huge text short', () => {
    const [issue] = issuesIn(readResult(schema, { ...sound, purpose: 'x'.repeat(1_000_000) }))
    expect((issue?.details as Details | undefined)?.['given']).toBe(`${'x'.repeat(40)}… (1000000)`)
  })
})

describe('amount', () => {
  it('takes what euro takes', () => {
    for (const given of ['1.50', 1.5, euro('1.50')]) {
      const outcome = readResult(amount, given)
      expect(outcome.ok && outcome.value).toEqual(euro('1.50'))
    }
  })

  it('has a JSON Schema whose pattern accepts exactly the texts that it reads', () => {
    const [text, number] = (formOf(amount)?.anyOf ?? []) as readonly z.core.JSONSchema.BaseSchema[]
    expect([text?.type, number?.type]).toEqual(['string', 'number'])
    const form = new RegExp(text?.pattern ?? '')
    const digits = fc.stringMatching(/^-?\d{0,6}[.,]?\d{0,3}$/)
    const amounts = fc.integer().map((cents) => String(Euro.fromCents(cents)))
    fc.assert(
      fc.property(fc.oneof(digits, amounts, fc.string()), (text) => {
        expect(form.test(text)).toBe(readResult(amount, text).ok)
      }),
      runs(1000),
    )
  })
})

describe('date', () => {
  it('takes a day that exists, and is a date in JSON Schema', () => {
    expect(readResult(date, '2024-02-29')).toEqual({
      ok: true,
      value: '2024-02-29',
      warnings: [],
    })
    expect(faults('2023-02-29', date)).toEqual(['calendar/not-a-date'])
    expect(formOf(date)).toMatchObject({
      type: 'string',
      format: 'date',
    })
  })

  it.each([
    [z.array(z.string()).min(1), [], 'ten minste 1 element.', 'at least 1 element.'],
    [z.array(z.string()).min(2), ['a'], 'ten minste 2 elementen.', 'at least 2 elements.'],
    [z.array(z.string()).max(1), ['a', 'b'], 'ten hoogste 1 element.', 'at most 1 element.'],
    [z.array(z.string()).max(0), ['a'], 'ten hoogste 0 elementen.', 'at most 0 elements.'],
    [z.string().min(1), '', 'ten minste 1 teken.', 'at least 1 character.'],
    [z.string().max(2), 'abc', 'ten hoogste 2 tekens.', 'at most 2 characters.'],
    [z.number().min(1), 0, 'ten minste 1.', 'at least 1.'],
    [z.number().gt(1), 1, 'meer dan 1.', 'more than 1.'],
  ])('counts in the singular and the plural: %#', (bounded, input, nl, en) => {
    const [issue] = issuesIn(readResult(bounded, input))
    expect(issue?.message).toContain(`: ${nl} Gegeven is: `)
    expect(issue?.english.message).toContain(`: ${en} Given: `)
  })
})

import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import {
  count,
  date,
  endsNotBeforeStart,
  name,
  nameUpTo,
  period,
} from '../../../src/core/fields/index.js'
import { issueKind, SpukError } from '../../../src/core/result/index.js'
import {
  converted,
  formed,
  list,
  ofKind,
  optional,
  readResult,
  rule,
} from '../../../src/core/schema/index.js'

const none = issueKind<{ given: string }>({
  code: 'room/none' as never,
  message: ({ given }) => ({ nl: given, en: given }),
})
const odd = issueKind<Record<string, never>>({
  code: 'room/odd' as never,
  message: () => ({ nl: 'oneven', en: 'odd' }),
})

const told = (definition: z.core.$ZodType, input: unknown) => {
  const outcome = readResult(definition, input)
  if (outcome.ok) return outcome.value
  return outcome.issues.map(({ code, path, message }) => `${path.join('.')} ${code} ${message}`)
}

test('of an object of another kind one issue says what was expected', () => {
  const result = z.object({ kind: z.literal('a'), low: count, high: count }).check(
    rule(['low', 'high'], ({ low, high }) => (low > high ? [odd({})] : [])),
    ofKind('a', none),
  )
  expect(told(result, { kind: 'a', low: 1, high: 2, more: 3 })).toEqual({
    ...{ kind: 'a', low: 1, high: 2 },
  })
  expect(told(result, { kind: 'a', low: 3, high: 2 })).toEqual([' room/odd oneven'])
  for (const rest of [{}, { low: 3, high: 2 }, { low: 'x' }]) {
    expect(told(list(result), [{ kind: 'b', ...rest }])).toEqual(['0 room/none b'])
    expect(told(result, rest)).toEqual([' room/none object'])
  }
  expect(told(result, [])).toHaveLength(1)
  expect(
    told(
      z.object({ list: list(count) }).check(rule(['list'], (one) => one.list.map(() => odd({})))),
      [],
    ),
  ).toHaveLength(1)
  // Of what is no list its length says nothing.
  expect(told(z.object({ by: list(count, z.maxLength(2)) }), { by: 'month' })).toEqual([
    'by input/wrong-type Hier past: lijst. Gegeven is: month.',
  ])
  // One or a list of them: the alternative that is meant has its issues told.
  const either = z.union([result, list(result)])
  expect(told(either, [{ kind: 'b' }, { kind: 'c' }])).toEqual(['0 room/none b', '1 room/none c'])
  expect(told(either, { kind: 'b' })).toEqual([' room/none b'])
})

test('a guard after a definition gives all its issues, and is asked of what was read', () => {
  const even = converted(list(count), (numbers) => {
    const wrong = numbers.flatMap((one, i) => (one % 2 === 0 ? [] : [odd({}, [i])]))
    if (wrong.length > 0) throw new SpukError(wrong)
    return numbers.length
  })
  expect(told(even, [2, 4])).toBe(2)
  expect(told(even, [1, 2, 3])).toEqual(['0 room/odd oneven', '2 room/odd oneven'])
  expect(told(even, [1, -2])).toHaveLength(1)
})

test('names of a length, texts of a form, periods and what may be left out', () => {
  const definition = z
    .strictObject({
      short: nameUpTo(3),
      code: formed(/^A\d$/, { nl: 'Een A en een cijfer.', en: 'An A and a digit.' }),
      period,
      note: optional(name),
      from: optional(date),
      to: optional(date),
    })
    .check(endsNotBeforeStart('from', 'to'))
  const sound = {
    ...{ short: ' a\u00adbc ', code: 'A1', period: { from: '2024-01-01', to: '2024-01-01' } },
    ...{ note: undefined, from: '2024-01-02' },
  }
  expect(told(definition, sound)).toEqual({ ...sound, short: 'abc' })
  const wrong = { short: 'abcd', code: 'B1', period: { from: '2024-01-02', to: '2024-01-01' } }
  const outcome = readResult(definition, { ...wrong, from: '2024-02-01', to: '2024-01-01' })
  expect(outcome).toMatchObject({
    issues: [
      { code: 'input/not-text', path: ['short'], details: { most: 3 } },
      { code: 'input/wrong-form', path: ['code'], suggestion: 'Een A en een cijfer.' },
      { code: 'input/ends-before-start', path: ['period', 'to'] },
      { code: 'input/ends-before-start', path: ['to'] },
    ],
  })
})

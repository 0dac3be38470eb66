import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { list, readResult, rule, uniqueBy } from '../../../src/core/schema/index.js'

const tagged = z
  .strictObject({ tags: z.array(z.string()) })
  .check(rule(['tags'], ({ tags }) => tags.flatMap(() => [])))

it('asks no rule of a list where an object with fields is needed', () => {
  const codes = (outcome: ReturnType<typeof readResult>) =>
    outcome.ok ? [] : outcome.issues.map(({ code, path }) => [code, ...path].join(' '))
  expect(codes(readResult(tagged, []))).toEqual(['input/wrong-type'])
  const ids = list(z.strictObject({ id: z.string() }), uniqueBy('id'))
  expect(codes(readResult(ids, [[], { id: 'a' }]))).toEqual(['input/wrong-type 0'])
})

it('reads a list with more faults than one call can have arguments', () => {
  const lists = z.strictObject({ names: list(z.string()) })
  const outcome = readResult(lists, { names: new Array<number>(300_000).fill(1) })
  expect(!outcome.ok && outcome.issues.length).toBe(1000)
})

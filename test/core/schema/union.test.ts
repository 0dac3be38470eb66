import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { name } from '../../../src/core/fields/index.js'
import { read, readResult } from '../../../src/core/schema/index.js'

const point = z.union([name, z.strictObject({ name, open: z.optional(name) })])

describe('a union of a text and an object', () => {
  it('reads either', () => {
    expect(read(point, ' Neude ')).toBe('Neude')
    expect(read(point, { name: 'Zuilen' })).toEqual({ name: 'Zuilen' })
  })

  it.each<[unknown, string[]]>([
    [{ nam: 'x' }, ['input/missing name', 'input/unknown-field nam']],
    [{}, ['input/missing name']],
    [{ name: ' ' }, ['input/not-text name']],
    [' ', ['input/not-text ']],
    [3, ['input/not-text ']],
  ])('of %j reports what the nearer of the two finds', (input, issues) => {
    const outcome = readResult(point, input)
    const found = outcome.ok ? [] : outcome.issues
    expect(found.map(({ code, path }) => `${code} ${path.join('.')}`).sort()).toEqual(issues)
  })
})

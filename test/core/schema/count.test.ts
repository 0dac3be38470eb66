import { expect, it } from 'vitest'
import { count } from '../../../src/core/fields/index.js'
import { readResult } from '../../../src/core/schema/index.js'

it.each<[unknown, string | undefined]>([
  ['14', 'Geef het als getal, niet als tekst: 14.'],
  ['veertien', undefined],
  [-1, undefined],
])('of the count %j proposes a number where a text is one', (given, suggestion) => {
  const outcome = readResult(count, given)
  expect(outcome.ok ? [] : outcome.issues).toMatchObject([{ code: 'input/not-a-count' }])
  expect(outcome.ok ? '' : outcome.issues[0].suggestion).toBe(suggestion)
})

import { expect, test } from 'vitest'
import { readSources } from '../architecture/source.js'
import type { Source } from '../architecture/source.js'
import { exportsOf, undocumented } from './exports.js'

test.each(['src/index.ts', 'src/schemas/index.ts'])(
  'every public name of %s has a doc comment, and every value an example',
  (entry) => {
    const exports = exportsOf(readSources(), entry)
    expect(exports.length).toBeGreaterThan(0)
    expect(undocumented(exports)).toEqual([])
  },
)

const gaps = (text: string, ...others: Source[]) =>
  undocumented(exportsOf([{ path: 'src/index.ts', text }, ...others], 'src/index.ts'))

test.each([
  ['a value without example', '/** Says it. */ export const a = 1', 'a has no @example'],
  ['a function without text', '/** @example a() // => 1 */ export function a() {}', 'a has no doc'],
  ['a type without comment', 'export interface A { b: 1 }', 'A has no doc comment'],
  ['a plain comment', '/* Says it. */ export type A = 1', 'A has no doc comment'],
])('is broken by %s', (_, text, gap) => {
  expect(gaps(text)).toEqual([expect.stringContaining(gap)])
})

test('a re-export is followed to its declaration, through stars and other names', () => {
  const text = "export { inner as outer } from './room/index.js'"
  const room = { path: 'src/room/index.ts', text: "export * from './file.js'" }
  const file = { path: 'src/room/file.ts', text: '\n/** Says it. */\nexport const inner = 1' }
  expect(gaps(text, room, file)).toEqual(['src/room/file.ts:3 outer has no @example'])
})

test('is kept by a comment with text and an example', () => {
  expect(gaps('/** Says it.\n * @example\n * a // => 1\n */\nexport const a = 1')).toEqual([])
})

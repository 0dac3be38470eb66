import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { checkSync } from 'recheck'
import { describe, expect, test } from 'vitest'
import { readSources, root } from '../architecture/source.js'
import type { Source } from '../architecture/source.js'
import { patternsIn } from './patterns.js'
import type { Pattern } from './patterns.js'

// A regular expression is super-linear if some text makes it take time by the square or worse.

/** Takes seconds to check each: counted repetitions, or a look-around. Checked by `npm run test:long` only. */
const SLOW: readonly string[] = [
  String.raw`^-?\d{1,400}(?:\.\d{1,400})?$`,
  String.raw`^-?\d{1,400}(?:\.\d{1,400}|\/[1-9]\d{0,399})?$`,
  String.raw`^(-?\d{1,400})\/([1-9]\d{0,399})$`,
]

/** What the last build made, if there was one. */
function readShipped(): Source[] {
  if (!existsSync(`${root}dist`)) return []
  return readdirSync(`${root}dist`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .map((path) => ({
      path: `dist/${path}`,
      text: ownCode(readFileSync(`${root}dist/${path}`, 'utf8')),
    }))
}

/** Without what the bundle holds of zod, whose patterns are its own: each file stands under its name. */
const ownCode = (text: string) =>
  text
    .split(/^(?=\/\/ (?:src|node_modules)\/)/m)
    .filter((part) => !part.startsWith('// node_modules/'))
    .join('')

const written = ({ source, flags }: Pattern) => `/${source}/${flags}`
const all = patternsIn(readSources())
const isSlow = ({ source }: Pattern) => SLOW.includes(source)

/** What is wrong with a pattern, or nothing. */
function fault({ source, flags, at }: Pattern): string[] {
  const { status } = checkSync(source, flags, { timeout: null, randomSeed: 1 })
  return status === 'safe' ? [] : [`${at} /${source}/${flags} is ${status}`]
}

describe('the check', () => {
  const inside = (text: string) => patternsIn([{ path: 'src/a.ts', text }])

  test('sees literals and patterns made of constants', () => {
    expect(
      inside(String.raw`const DAY = '\\d{2}'; new RegExp(${'`^${DAY}-`'}, 'u'); /a/g`),
    ).toEqual([
      { at: 'src/a.ts:1', source: String.raw`^\d{2}-`, flags: 'u' },
      { at: 'src/a.ts:1', source: 'a', flags: 'g' },
    ])
    expect(inside("text.match('a+')")).toEqual([{ at: 'src/a.ts:1', source: 'a+', flags: '' }])
  })
  test('does not pass over what it cannot read', () => {
    expect(() => inside('new RegExp(given)')).toThrow('cannot be read')
  })
  test.each(['(a+)+$', String.raw`\s+$`, '^(?:a|a)*b'])('finds /%s/', (source) => {
    expect(fault({ at: 'here', source, flags: '' })).toHaveLength(1)
  })
})

test('no regular expression of the library is super-linear', () => {
  expect(all.length).toBeGreaterThan(50)
  expect(all.filter((pattern) => !isSlow(pattern)).flatMap(fault)).toEqual([])
})

test('every pattern that is checked in the long form only is still there', () => {
  const sources = all.map(({ source }) => source)
  expect(SLOW.filter((source) => !sources.includes(source))).toEqual([])
})

const shipped = readShipped()

test.runIf(shipped.length > 0)('nothing that is shipped holds another', () => {
  const known = new Set(all.map(written))
  const found = patternsIn(shipped)
  expect(found.length).toBeGreaterThan(50)
  expect(found.filter((pattern) => !known.has(written(pattern)))).toEqual([])
})

test.runIf(Number(process.env['RUNS_FACTOR']) > 1)('nor are the slow ones', () => {
  expect(all.filter(isSlow).flatMap(fault)).toEqual([])
})

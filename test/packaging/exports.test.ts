import { existsSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSources } from '../architecture/source.js'
import { entryPoints, packageBin, packageExports, readPackage, root } from './entries.mjs'

const described = readPackage()

test('package.json exports every public room that exists, and nothing else', () => {
  // If this fails, a room came or went: run `npm run exports`.
  expect(described['exports']).toEqual(packageExports())
  expect(described['bin']).toEqual(packageBin)
})

test('every folder of src with an index is public, inner or the prompt', () => {
  const rooms = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .flatMap((path) => /^(src(?:\/core)?\/[^/]+)\/index\.ts$/.exec(path)?.[1] ?? [])
  const inner = [
    'src/core/fields',
    'src/core/frozen',
    'src/core/input',
    'src/core/lists',
    'src/core/result',
    'src/core/schema',
    'src/core/text',
    'src/bin',
  ]
  const listed = entryPoints().map(({ source }) => source)
  const folders = listed.map((source) => source.replace(/\/(?:index|public)\.ts$/, ''))
  expect(rooms.filter((room) => !folders.includes(room) && !inner.includes(room))).toEqual([])
  expect(listed.filter((path) => !existsSync(root + path))).toEqual([])
  expect(listed).toContain('src/index.ts')
})

test('types stand before code, so that every resolver finds them', () => {
  const text = JSON.stringify(described['exports'])
  expect(text).not.toMatch(/"default":"[^"]*","types"/)
  expect(Object.keys(described['exports'] as object)[0]).toBe('.')
})

test('what bundlers, licences and old Nodes need to know is said', () => {
  expect(described).toMatchObject({
    type: 'module',
    sideEffects: false,
    license: 'MIT',
    engines: { node: '>=20.19' },
    files: ['dist', 'LICENSE', 'NOTICE', 'README.md'],
  })
})

test('every issue is marked pure, so that a bundle leaves out those it cannot report', () => {
  const marked = /(?:@__PURE__ \*\/|function)\s+issueKind</
  const calls = readSources().flatMap(({ path, text }) =>
    [...text.matchAll(/\S+\s+\S+\s+issueKind</g)].map(([call]) => ({ path, call })),
  )
  expect(calls.length).toBeGreaterThan(100)
  expect(calls.filter(({ call }) => !marked.test(call))).toEqual([])
})

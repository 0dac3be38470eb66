import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { arrowsOf, picture } from './picture.js'
import { readSources, root } from './source.js'

// `npx vitest run test/architecture -u` draws the picture again; without it a picture that is out of date fails.

const PAGE = 'docs/architecture.md'

test('the picture of the rooms is drawn from the imports', async () => {
  const page = readFileSync(root + PAGE, 'utf8')
  const drawn = page.replace(/```mermaid\n[\s\S]*?\n```/, () => picture(readSources()))
  expect(drawn).toContain(picture(readSources()))
  await expect(drawn).toMatchFileSnapshot(root + PAGE)
})

test('every file that the page names is there', () => {
  const page = readFileSync(root + PAGE, 'utf8')
  const named = [...page.matchAll(/`((?:src|test|docs)\/[\w./-]+\.(?:ts|mjs|md))`/g)]
  expect(named.length).toBeGreaterThan(10)
  const there = new Set(readSources().map(({ path }) => path))
  const missing = named.flatMap(([, path = '']) =>
    path.startsWith('src/') && !there.has(path) ? [path] : [],
  )
  expect(missing).toEqual([])
})

test('an arrow that a longer way shows is left out', () => {
  const sources = [
    { path: 'src/a/index.ts', text: "import '../b/index.js'\nimport '../c/index.js'" },
    { path: 'src/b/index.ts', text: "import '../c/index.js'" },
    { path: 'src/c/index.ts', text: '' },
  ]
  expect(arrowsOf(sources)).toEqual([
    ['a', 'b'],
    ['b', 'c'],
  ])
})

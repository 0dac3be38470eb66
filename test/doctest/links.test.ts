import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { describe, expect, test } from 'vitest'
import { readSources, root } from '../architecture/source.js'
import { documents } from './documents.js'
import { anchorsIn, linksIn } from './links.js'

const links = documents.flatMap((source) =>
  linksIn(source).map(({ line, target }) => {
    const [path = '', anchor] = target.split('#')
    const to = path === '' ? source.path : join(dirname(source.path), path)
    return { at: `${source.path}:${line} ${target}`, target, to, anchor }
  }),
)
const inside = links.filter(({ target }) => !/^[a-z]+:/.test(target))
const outside = links.filter(({ target }) => /^[a-z]+:/.test(target))
const at = (list: readonly { readonly at: string }[]) => list.map((one) => one.at)

describe('links between documents', () => {
  test('are read', () => {
    expect(inside.length).toBeGreaterThan(50)
  })
  test('lead to a file', () => {
    const broken = inside.filter(
      ({ to }) => !existsSync(root + to) || !statSync(root + to).isFile(),
    )
    expect(at(broken)).toEqual([])
  })
  test('lead to a heading, where they name one', () => {
    const broken = inside.filter(({ to, anchor }) => {
      const target = documents.find(({ path }) => path === to)
      return anchor !== undefined && !(target && anchorsIn(target).includes(anchor))
    })
    expect(at(broken)).toEqual([])
  })
  test('reach every page of the guide from its first', () => {
    const pages = documents.map(({ path }) => path).filter((path) => path.startsWith('docs/guide/'))
    const first = inside.filter((link) => link.at.startsWith('docs/guide/README.md:'))
    const reached = new Set(['docs/guide/README.md', ...first.map(({ to }) => to)])
    expect(pages.filter((path) => !reached.has(path))).toEqual([])
  })
})

describe('links to the outside', () => {
  test('are addresses with https', () => {
    expect(at(outside.filter(({ target }) => !isAddress(target)))).toEqual([])
  })
  test('to sources of law are those that the library cites', () => {
    const cited = readSources().flatMap(({ text }) => text.match(/https:\/\/[^'"`\s)]+/g) ?? [])
    const hosts = new Set(cited.map((address) => new URL(address).host))
    const others = outside.filter(
      ({ target }) => hosts.has(new URL(target).host) && !cited.includes(target),
    )
    expect(at(others)).toEqual([])
  })
})

function isAddress(target: string): boolean {
  return URL.canParse(target) && new URL(target).protocol === 'https:'
}

test('links and headings are read as GitHub has them', () => {
  const text = [
    '# A `b` (c), d',
    '[x](a.md#b "t") ![y](<c.png>) `[no](no.md)`',
    '```',
    '[no](no.md)',
    '```',
    '## A b c d',
    '[z]: https://example.org',
    '## A b c d',
  ].join('\n')
  const source = { path: 'a.md', text }
  expect(linksIn(source).map(({ line, target }) => `${line} ${target}`)).toEqual([
    '2 a.md#b',
    '2 c.png',
    '7 https://example.org',
  ])
  expect(anchorsIn(source)).toEqual(['a-b-c-d', 'a-b-c-d-1', 'a-b-c-d-2'])
})

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readSources, root } from '../architecture/source.js'
import { documents } from '../doctest/documents.js'
import { NOT_COVERED, SAID } from './articles.js'
import { citationsIn, REGULATION } from './citations.js'
import type { Citation } from './citations.js'
import { restingOn, titlesOf } from './coverage.js'
import { page, rowsOf } from './page.js'

// `npm run law-coverage` writes the page anew; without it a page that is out of date fails.

const PAGE = 'docs/guide/law-coverage.md'
const rests = restingOn(readSources(), 'src/index.ts')
const named = readdirSync(`${root}test`, { recursive: true, encoding: 'utf8' })
  .map((path) => `test/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.test.ts') && !/^test\/(?:law|doctest)\//.test(path))
  .flatMap((file) => {
    const titles = titlesOf({ path: file, text: readFileSync(root + file, 'utf8') })
    return titles.flatMap(citationsIn).map((citation) => ({ ...citation, file }))
  })
const rows = rowsOf(rests, named)
const nameOf = ({ law, article }: Pick<Citation, 'law' | 'article'>) => `${law} ${article}`
const all = rows.map(nameOf).sort()

test('the page is up to date', async () => {
  await expect(page(rows)).toMatchFileSnapshot(root + PAGE)
})

describe('every article', () => {
  test('that acts is in the table, and no other', () => {
    expect([...new Set(rests.map(nameOf))].sort()).toEqual(all)
  })
  test('that a test names is in the table', () => {
    expect(named.map(nameOf).filter((name) => !all.includes(name))).toEqual([])
  })
  test('acts in a public name and is named by a test', () => {
    expect(rows.filter(({ functions, tests }) => !functions.length || !tests.length)).toEqual([])
  })
  test('is known as well as its references say', () => {
    const said = ({ law, article }: Citation) => SAID[law]?.[article]?.known
    const differ = rests.filter(
      (one) =>
        one.certainty !== undefined &&
        (one.certainty === 'unchecked') !== (said(one) === 'unchecked'),
    )
    expect(differ).toEqual([])
  })
  test('that is not covered does not act', () => {
    const without = NOT_COVERED.flatMap(([what]) => citationsIn(what)).map(nameOf)
    expect(without.filter((name) => all.includes(name))).toEqual([])
  })
  test('that a document rests a function on acts in it', () => {
    const claims = documents
      .filter(({ path }) => path !== PAGE)
      .flatMap(({ path, text }) => claimsIn(text).map((claim) => ({ path, ...claim })))
    expect(claims.length).toBeGreaterThan(5)
    const acts = (one: Citation, functions: readonly string[]) =>
      rows.some(
        (row) =>
          nameOf(row) === nameOf(one) && functions.some((name) => row.functions.includes(name)),
      )
    const wrong = claims.flatMap(({ path, citations, functions }) =>
      citations
        .filter((one) => !acts(one, functions))
        .map((one) => `${path}: ${nameOf(one)} acts in none of ${functions.join(', ')}`),
    )
    expect(wrong).toEqual([])
  })
})

/** Rows of a table in a document with functions and, in another cell, articles. */
function claimsIn(text: string) {
  return text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .flatMap((line) => {
      const cells = line.split('|').map((cell) => cell.trim())
      const functions = cells
        .filter((cell) => cell.startsWith('`'))
        .flatMap((cell) => cell.match(/\w+/g) ?? [])
      const citations = cells.filter((cell) => !cell.startsWith('`')).flatMap(citationsIn)
      return functions.length > 0 && citations.length > 0 ? [{ line, functions, citations }] : []
    })
}

describe('citations are read', () => {
  test.each<[string, string[]]>([
    ['of the award (Awb 4:23(3)(a), 4:34 and 6:7)', ['Awb 4:23 (3)(a)', 'Awb 4:34 ', 'Awb 6:7 ']],
    ['art. 5(4) BADO; art. 1 of the regulation', ['BADO 5 (4)', `${REGULATION} 1 `]],
    [
      'Algemene termijnenwet art. 1, 2\n * and 4',
      ['1', '2', '4'].map((n) => `Algemene termijnenwet ${n} `),
    ],
    ['Fvw 17a, 17b', ['Fvw 17a ', 'Fvw 17b ']],
    [
      'Wet modernisering elektronisch bestuurlijk verkeer Ib',
      ['Wet modernisering elektronisch bestuurlijk verkeer Ib '],
    ],
    ['regulation-first 2 parts apart. 3 Awbs, art. 7', []],
  ])('%s', (text, found) => {
    expect(citationsIn(text).map((one) => `${nameOf(one)} ${one.paragraph}`)).toEqual(found)
  })
})

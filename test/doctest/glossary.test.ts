import ts from 'typescript'
import { expect, test } from 'vitest'
import * as library from '../../src/index.js'
import { parse, readSources, walk } from '../architecture/source.js'
import { documents } from './documents.js'

const page = documents.find(({ path }) => path === 'docs/glossary.md')?.text ?? ''
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()))

/** What is exported, the types and their fields, and the texts that values may have. */
const known = new Set(Object.keys(library))
for (const source of readSources()) {
  // The fields of an input stand in its definition.
  const isInput = source.path.endsWith('/input.ts')
  walk(parse(source), (node) => {
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) {
      known.add(node.name.text)
    } else if (
      (ts.isPropertySignature(node) || (isInput && ts.isPropertyAssignment(node))) &&
      ts.isIdentifier(node.name)
    ) {
      known.add(node.name.text)
    } else if (ts.isStringLiteral(node)) {
      known.add(node.text)
    }
  })
}

test('the glossary names what is in the code', () => {
  const names = rows.flatMap(([, , , code = '']) => code.match(/[\w-]+/g) ?? [])
  expect(names.length).toBeGreaterThan(100)
  expect(names.filter((name) => !known.has(name))).toEqual([])
})

test('the glossary is alphabetical, each term once', () => {
  const plain = (term: string) => term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const terms = rows.map(([, term = '']) => plain(term))
  expect(terms).toEqual([...new Set(terms)].sort())
})

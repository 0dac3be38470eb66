import { expect, test } from 'vitest'
import { explain, grantFor, jointAccount, toMarkdown } from '../../src/index.js'
import { documents } from './documents.js'

const page = documents.find(({ path }) => path === 'docs/guide/voor-ambtenaren.md')?.text ?? ''

const account = jointAccount({
  library: { name: 'Bibliotheek Voorbeeld' },
  year: 2023,
  status: 'provisional',
  members: [
    { municipality: 'Bunnik', granted: '14000.00', opening: '250.00' },
    { municipality: 'Zeist', granted: '56000.00' },
  ],
  lines: [
    { id: 'personeel', amount: '60000.01', purpose: 'library' },
    { id: 'folders', amount: '999.99', purpose: 'promotion' },
  ],
})

/** Rows and items as they read, however they are aligned. */
const linesOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => /^(?:\||- )/.test(line))
    .map((line) => line.replace(/-{2,}/g, '--').replace(/\s+/g, ' '))

test('the explanation that officials are taught to read is what the library gives', () => {
  const shown = linesOf(page)
  const made = linesOf(explain(grantFor('Bunnik', 2023), { format: 'markdown' }))
  expect(made.length).toBeGreaterThan(12)
  expect(made.filter((line) => !shown.includes(line))).toEqual([])
})

test('the statement that officials are taught to read is what the library makes', () => {
  const [bunnik] = account.statements
  const [, money = '', shared = '', points = ''] =
    /^## Beschikbaar\n([^]*)^## Hoe de kosten zijn verdeeld\n([^]*?)^## [^]*^## Nog te besluiten\n([^]*?)^## /m.exec(
      toMarkdown(bunnik),
    ) ?? []
  const shown = linesOf(page)
  const made = [money, shared, points].flatMap(linesOf)
  expect(made.length).toBeGreaterThan(12)
  expect(made.filter((line) => !shown.includes(line))).toEqual([])
})

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readPackage, root } from '../packaging/entries.mjs'
import { documents, taught } from './documents.js'
import { fences, isExecuted } from './extract.js'

/** Blocks that are checked otherwise: sessions at the prompt, commands, and pictures made from a table. */
const CHECKED = ['console', 'sh', 'mermaid']

test('every block that teaches is executed', () => {
  const idle = taught.flatMap(({ path, text }) =>
    fences(text)
      .filter((fence) => !isExecuted(fence) && !CHECKED.includes(fence.words[0] ?? ''))
      .map(({ line, words }) => `${path}:${line} this ${words[0] ?? ''} is not executed`),
  )
  expect(idle).toEqual([])
})

describe('commands', () => {
  const { scripts } = readPackage() as { readonly scripts: Readonly<Record<string, string>> }
  const named = documents.flatMap(({ path, text }) =>
    Array.from(text.matchAll(/\bnpm (?:run (?:--silent )?([\w:-]+)|(start|test)\b)/g), (found) => ({
      path,
      script: found[1] ?? found[2] ?? '',
    })),
  )
  test('are named', () => {
    expect(named.map(({ script }) => script)).toContain('start')
  })
  test('exist', () => {
    expect(named.filter(({ script }) => !Object.hasOwn(scripts, script))).toEqual([])
  })
})

test('the citation names the version of the package', () => {
  const citation = readFileSync(`${root}CITATION.cff`, 'utf8')
  expect(/^version: (.*)$/m.exec(citation)?.[1]).toBe(readPackage()['version'])
})

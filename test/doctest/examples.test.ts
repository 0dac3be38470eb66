import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readSources, root } from '../architecture/source.js'
import { entryPoints } from '../packaging/entries.mjs'
import { documents } from './documents.js'
import { docExamples, fencedExamples } from './extract.js'
import type { Example } from './extract.js'
import { run } from './run.js'
import type { Scope } from './run.js'

const load = async (path: string) => (await import(/* @vite-ignore */ root + path)) as Scope

/** The library's own names come from its source; other packages as they are installed. */
async function loadByName(specifier: string): Promise<unknown> {
  const entry = entryPoints().find(({ subPath }) => specifier === `spuk-ido${subPath.slice(1)}`)
  return entry ? load(entry.source) : import(/* @vite-ignore */ specifier)
}

const face = existsSync(`${root}src/index.ts`)
  ? ['src/index.ts']
  : entryPoints().map(({ source }) => source)
const publicNames: Scope = Object.assign({}, ...(await Promise.all(face.map(load)))) as Scope

/** A name that is not public has the names of its own file in its examples as well. */
async function scopeOf({ file, of }: Example): Promise<Scope> {
  return of in publicNames || !file.endsWith('.ts')
    ? publicNames
    : { ...(await load(file)), ...publicNames }
}

describe.each([
  ['doc comments', readSources().flatMap(docExamples)],
  ['documents', documents.flatMap(fencedExamples)],
])('%s', (_, examples) => {
  test('are read', () => {
    expect(Array.isArray(examples)).toBe(true)
  })
  test.each(examples.map((example) => ({ ...example, name: `${example.file}:${example.line}` })))(
    '$name',
    async (example) => {
      await run(example, { scope: await scopeOf(example), load: loadByName })
    },
  )
})

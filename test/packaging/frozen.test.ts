import { describe, expect, it } from 'vitest'
import { readSources } from '../architecture/source.js'
import { entryPoints, root } from './entries.mjs'

/** What could be changed in a value, by path; what zod makes is no data. */
function changeable(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null || '_zod' in value) return []
  const inside = Object.entries(value).flatMap(([key, part]) => changeable(part, `${path}.${key}`))
  return Object.isFrozen(value) ? inside : [path, ...inside]
}

const rooms = await Promise.all(
  entryPoints().map(async ({ subPath, source }) => ({
    subPath,
    names: (await import(/* @vite-ignore */ root + source)) as Readonly<Record<string, unknown>>,
  })),
)

describe('exported data', () => {
  it.each(rooms)('of $subPath is frozen throughout', ({ names }) => {
    const open = Object.entries(names).flatMap(([name, value]) => changeable(value, name))
    expect(open).toEqual([])
  })

  it('is looked at, deep down too', () => {
    expect(rooms.map(({ subPath }) => subPath)).toContain('.')
    expect(changeable({ a: Object.freeze({ b: [] }) }, 'x')).toEqual(['x', 'x.a.b'])
  })

  it('is marked so that a bundle can leave it out', () => {
    const calls = readSources()
      .filter(({ path }) => path !== 'src/core/frozen/index.ts')
      .flatMap(({ path, text }) =>
        [...text.matchAll(/\bfrozen\(/g)].map(({ index }) => ({
          path,
          before: text.slice(0, index),
        })),
      )
    expect(calls.length).toBeGreaterThan(40)
    const unmarked = calls.filter(
      ({ before }) => !/\/\* @__PURE__ \*\/ (?:\(\(\) =>\s*)?$/.test(before),
    )
    expect(unmarked.map(({ path }) => path)).toEqual([])
  })
})

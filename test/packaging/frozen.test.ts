import { describe, expect, it } from 'vitest'
import {
  apportion,
  assessRoles,
  fundingOverview,
  grantFor,
  grantsFor,
  harmonise,
  intervalFor,
  jointAccount,
  monitor2023,
  municipality,
  nationalTotals,
  regimeFor,
  regulationFor,
  reportingTolerance,
  settle,
  sisaStatement,
  spread,
  streamFrom,
  successors,
} from '../../src/index.js'
import { small } from '../accountability/input.js'
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
        [...text.matchAll(/\bdeepFreeze\(/g)].map(({ index }) => ({
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

/** Every object in a value, with where it stands. */
function objectsIn(value: unknown, path: string, found = new Map<object, string>()) {
  if (typeof value !== 'object' || value === null || found.has(value)) return found
  found.set(value, path)
  for (const [key, part] of Object.entries(value)) objectsIn(part, `${path}.${key}`, found)
  return found
}

const period = { from: '2023-01-01', to: '2023-12-31' }
const asked = { kind: 'price', measure: 'vraag', unit: 'euro', minimum: 1, basis: 'ASV' } as const

const COMPUTED: Readonly<Record<string, () => unknown>> = {
  'an estimate': () => grantFor('Voorne aan Zee', 2024, { knownOn: '2023-01-01' }),
  'a formula': () => grantFor('Utrecht', 2023, { lowEducated: 5 }),
  'an annex amount': () =>
    grantFor('Utrecht', 2023, { annexAmount: 5, parameters: { factor: '0.9' } }),
  totals: () => nationalTotals(grantsFor(2023)),
  'a settlement': () => settle({ year: 2023, granted: 1, spent: 2 }),
  'a regulation': () => regulationFor(2023, { knownOn: '2022-12-20' }),
  'a regime': () => regimeFor(2026),
  'a municipality': () => municipality('Weesp'),
  successors: () => successors('Weesp'),
  'an apportionment': () => apportion(1, { a: 1, b: 2 }),
  'a spread': () => spread(1, ['a', 'b']),
  'harmonised requirements': () => harmonise([{ ...asked, municipality: 'Zeist' }], { period }),
  'an account': () => jointAccount(small),
  'a SiSa statement': () =>
    sisaStatement({
      municipality: 'Zeist',
      year: 2024,
      stateGrant: 1,
      spending: 2,
      measure: 'library-costs',
    }),
  tolerances: () => [0, 500_000, 2_000_000].map((amount) => reportingTolerance(amount)),
  'a money stream': () => streamFrom('spuk-ido'),
  'an overview of money': () => fundingOverview([streamFrom('spuk-ido')], period),
  'an assessment of roles': () => assessRoles({ view: 'library', roles: {} }),
  'an interval': () =>
    monitor2023.tabulations.slice(4, 5).map((one) => intervalFor(one, 'yes', { population: 342 })),
}

describe('results', () => {
  it.each(Object.entries(COMPUTED))('%s share nothing that can be changed', (name, compute) => {
    const first = objectsIn(compute(), name)
    const shared = [...objectsIn(compute(), name)].filter(([each]) => first.has(each))
    expect(shared.filter(([each]) => !Object.isFrozen(each)).map(([, path]) => path)).toEqual([])
  })
})

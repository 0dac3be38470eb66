import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { examplesPlace } from './examples/place.js'

const { path, run, remove } = examplesPlace()
afterAll(remove)

const written = (name: string) => readFileSync(join(path, 'out', name), 'utf8')

describe('npm start', () => {
  it('runs to its end, says the same each time and writes what it names', () => {
    const said = run('start.mjs')
    expect(run('start.mjs')).toBe(said)
    const named = said.split('\n').flatMap((line) => line.split('/out/')[1] ?? [])
    expect(named).toContain('organisaties-2023.svg')
    for (const name of named) expect(written(name)).not.toMatch(/undefined|NaN|\[object/)
  })

  it('says that the registrations are made up, and hides small counts in what it writes', () => {
    expect(run('start.mjs')).toMatch(/registraties over 2023, gegenereerd .*\(verzonnen\)/)
    const counts = written('registraties-2023.csv').match(/(?<=;)(?:\d+|×)(?=\r\n)/g) ?? []
    expect(counts).toHaveLength(180)
    expect(counts).toContain('×')
    expect(counts.filter((count) => Number(count) > 0 && Number(count) < 5)).toEqual([])
  })

  it('puts the results of each municipality into its statement, and only those', () => {
    const names = readdirSync(join(path, 'out/verantwoording'))
    expect(names).toHaveLength(11)
    const count = (digits?: string) => Number(digits?.replaceAll('.', ''))
    const totals = names.map((name) => {
      const [, total] =
        /## Resultaten\n\n.*\n.*\n\| Vragen \| ([\d.]+) \|/.exec(
          written(`verantwoording/${name}`),
        ) ?? []
      return count(total)
    })
    // The wide table stands in parts; the grand total ends the last of them.
    const ends = [...written('registraties-2023.md').matchAll(/^\| Totaal \|.* ([\d.]+) \|$/gm)]
    expect(totals.reduce((sum, total) => sum + total, 0)).toBe(count(ends.at(-1)?.[1]))
  })
})

describe('counting in threads', () => {
  it('loses no registration, however they are divided', () => {
    for (const count of [0, 1, 10_001]) {
      const said = run('worker-tally.mjs', String(count))
      expect(said).toMatch(new RegExp(`^\\d+ delen, ${count} bezoeken, \\d+ vragen`))
    }
  })
})

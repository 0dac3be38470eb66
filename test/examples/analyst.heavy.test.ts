import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { examplesPlace } from './place.js'

const place = examplesPlace()
afterAll(place.remove)

const written = (name: string) =>
  readFileSync(join(place.path, 'out/verantwoording-2023', name), 'utf8')
const data = (name: string) => readFileSync(join(place.path, 'data', name), 'utf8')

/** Runs the script over the files with one piece of text changed. */
function runChanged(name: string, from: string, to: string) {
  const folder = join(place.path, 'changed')
  cpSync(join(place.path, 'data'), folder, { recursive: true })
  expect(data(name)).toContain(from)
  writeFileSync(join(folder, name), data(name).replace(from, to))
  return spawnSync(process.execPath, ['analyst.mjs', folder], { cwd: place.path, encoding: 'utf8' })
}

describe('the files', () => {
  it.each(['gemeenten-2023.csv', 'kosten-2023.csv'])(
    '%s is as a Dutch spreadsheet saves it',
    (name) => {
      const text = data(name)
      expect(text.startsWith('\uFEFF')).toBe(true)
      expect(text.endsWith('\r\n')).toBe(true)
      expect(text.replaceAll('\r\n', '')).not.toContain('\n')
    },
  )
})

describe('from CSV to statements', () => {
  it('writes one for each of the eleven municipalities', () => {
    expect(place.run('analyst.mjs')).toContain('11 verantwoordingen in ')
    const names = readdirSync(join(place.path, 'out/verantwoording-2023'))
    expect(names).toHaveLength(12)
    expect(names.filter((name) => /^GM\d{4}\.md$/.test(name))).toHaveLength(11)
    for (const name of names) expect(written(name)).not.toMatch(/undefined|NaN|\[object/)
    // Quoted in the file, with a semicolon and with quotes inside.
    expect(written('GM0355.md')).toContain('Opleiding van medewerkers; twee dagen')
    expect(written('GM0355.md')).toContain('Bericht in "De Stad" en andere bladen')
  })

  it('shares the costs to the cent', () => {
    place.run('analyst.mjs')
    const [heading = [], ...rows] = written('alle-gemeenten.csv')
      .replace('\uFEFF', '')
      .trim()
      .split('\r\n')
      .map((row) => row.split(';'))
    const column = heading.indexOf('Besteed')
    const cents = rows.map((row) => Number(row[column]?.replace(',', '')))
    // All costs but the Christmas hampers, which the grant does not pay, less the income.
    const costs =
      19_848_015 + 6_125_000 + 987_550 + 3_840_000 + 1_499_999 + 412_033 + 687_500 + 533_000
    expect(cents.reduce((sum, one) => sum + one, 0)).toBe(costs + 864_000 - 187_525 - 240_000)
  })

  it.each([
    [
      'gemeenten-2023.csv',
      '43.250,00',
      '43,250.00',
      'gemeenten-2023.csv, regel 6, kolom Toegekend: “43,250.00” is geen bedrag in Nederlandse notatie. Bedoelt u 43.250,00?',
    ],
    ['kosten-2023.csv', ';regie;', ';regio;', 'kosten-2023.csv, regel 9, kolom Doel: “regio” is'],
    ['gemeenten-2023.csv', 'Lopik', 'Lopikk', 'gemeenten-2023.csv, regel 9, kolom Gemeente: '],
    ['gemeenten-2023.csv', 'Houten', 'Zeist', 'gemeenten-2023.csv, regel 6: Zeist (GM0355)'],
  ])('says in which cell of %s a mistake is: %s, %s', (name, from, to, message) => {
    const { status, stderr } = runChanged(name, from, to)
    expect(stderr).toContain(message)
    expect(stderr).not.toContain('    at ')
    expect(status).toBe(1)
  })

  it('says which amount may have been meant otherwise, and goes on', () => {
    const { status, stdout } = runChanged('gemeenten-2023.csv', '43.250,00', '43.250')
    expect(stdout).toMatch(/^Let op: gemeenten-2023\.csv, regel 6, kolom Toegekend: .*43\.250/m)
    expect(status).toBe(0)
  })
})

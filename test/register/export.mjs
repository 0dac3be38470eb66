// Writes the register back to the CSV files that generate.mjs reads, as a start for a new year or merger:
//   SPUK_IDO_DATA=<empty folder> node test/register/export.mjs
import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Papa from 'papaparse'

const source = fileURLToPath(new URL('../../src/municipality/register/', import.meta.url))
const folder = process.env.SPUK_IDO_DATA
assert(folder, 'Set SPUK_IDO_DATA to an empty folder.')
mkdirSync(folder, { recursive: true })
assert.deepEqual(readdirSync(folder), [], `${folder} is not empty.`)

const [columns = '', ...lines] = linesOf('municipalities')
const years = columns.match(/\d{4}(?=;)/g)
const provinces = new Map(linesOf('provinces').slice(1).map(cells))
const mergers = linesOf('mergers').slice(1).map(cells)
const all = lines.map(cells)
const names = new Map(all.map(([code, name]) => [code, name.replace(/ \([A-Z]+\.\)$/, '')]))
const counts = all.flatMap(([code, name, province, ...figures]) =>
  years.flatMap((jaar, i) =>
    figures[i] ? [{ jaar, code, name, province, inwoners: figures[i] }] : [],
  ),
)
counts.sort((a, b) => a.jaar.localeCompare(b.jaar))

const span = `${years[0]}_${years.at(-1)}`
write(
  `gemeenten_${span}.csv`,
  counts.map(({ jaar, code, name, province }) => ({
    ...{ jaar, gemeentecode: `GM${code}`, gemeentenaam: name },
    ...{ provinciecode: `PV${province}`, provincie: provinces.get(province) },
  })),
)
write(
  `inwoners_1jan_${span}.csv`,
  counts.map(({ jaar, code, name, inwoners }) => ({
    ...{ jaar, gemeentecode: `GM${code}`, gemeentenaam: name, inwoners },
  })),
)
write('inwoners_1jan_2022_indeling_2023.csv', carriedTo2023())
write(
  'onderwijsniveau_2021_pct.csv',
  all
    .filter((row) => row[3 + years.length])
    .map(([code, name, , ...rest]) => ({
      ...{ gemeentecode: `GM${code}`, gemeentenaam: name, laag_pct: rest[years.length] },
    })),
)
write(
  `herindelingen_${mergers[0][0].slice(0, 4)}_${mergers.at(-1)[0].slice(0, 4)}.csv`,
  mergers.map(([ingangsdatum, old, next, part]) => ({
    ...{ ingangsdatum, oude_code: `GM${old}`, oude_naam: names.get(old) },
    ...{ nieuwe_code: `GM${next}`, nieuwe_naam: names.get(next), overgang: part ?? 'geheel' },
  })),
)

/** The lines of a table, that with its columns first. */
function linesOf(name) {
  const text = readFileSync(`${source}${name}.ts`, 'utf8')
  const [, columns, body] = /^\/\/ ([^\n]*)\nexport const \w+ = `\n([^]*)\n`\n$/m.exec(text) ?? []
  return [columns, ...body.split('\n')]
}

function cells(line) {
  return line.split(';')
}

function carriedTo2023() {
  const next = new Map(
    mergers
      .filter(([on]) => on > '2022-01-01' && on <= '2023-01-01')
      .map(([, old, to]) => [old, to]),
  )
  const totals = new Map()
  for (const { jaar, code, inwoners } of counts) {
    if (jaar !== '2022') continue
    const to = next.get(code) ?? code
    totals.set(to, (totals.get(to) ?? 0) + Number(inwoners))
  }
  return Array.from(totals, ([code, total]) => ({
    ...{ gemeentecode: `GM${code}`, gemeentenaam: names.get(code), inwoners_1jan2022: total },
  }))
}

function write(file, rows) {
  writeFileSync(join(folder, file), `${Papa.unparse(rows, { newline: '\n' })}\n`)
  console.log(`${file}: ${rows.length} rows`)
}

// Writes src/municipality/register/*.ts from the CSV files in the folder SPUK_IDO_DATA:
//   SPUK_IDO_DATA=<folder> node test/register/generate.mjs [--check]
// test/register/export.mjs makes such a folder from the register as it is, to add to.
// With --check nothing is written; any difference makes it fail. What the files promise is verified first.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Papa from 'papaparse'

const YEARS = ['2021', '2022', '2023', '2024', '2025']
const COUNTS = { 2021: 352, 2022: 345, 2023: 342, 2024: 342, 2025: 342 }
const SUMS = { 2021: 17475415, 2022: 17590672, 2023: 17811291, 2024: 17942942, 2025: 18044027 }
const CBS = 'CBS (CC BY 4.0)'
const SUFFIX = / \([A-Z]+\.\)$/
const target = fileURLToPath(new URL('../../src/municipality/register/', import.meta.url))

const folder = process.env.SPUK_IDO_DATA
assert(folder, 'Set SPUK_IDO_DATA to the folder that holds the CSV files.')

const lists = read(/^gemeenten_/)
const counted = read(/^inwoners_1jan_\d+_\d+\.csv$/)
const carried = read(/^inwoners_1jan_2022_indeling_2023/)
const education = read(/^onderwijsniveau_2021_pct/)
const mergers = read(/^herindelingen_/)

const codesOf = (rows) => rows.map((row) => row.gemeentecode).sort()
const inYear = (rows, year) => rows.filter((row) => row.jaar === year)
const byCode = new Map()
for (const row of lists)
  byCode.set(row.gemeentecode, [...(byCode.get(row.gemeentecode) ?? []), row])

verify()
publish({
  'provinces.ts': table('provinces', `${CBS}: Gemeenten alfabetisch`, 'code;name', provinceLines()),
  'municipalities.ts': table(
    'municipalities',
    `${CBS}: Gemeenten alfabetisch, 70072ned, 85984NED (inwoners), 85039NED (onderwijs)`,
    `code;name;province;inhabitants on 1 January of ${YEARS.join(';')};low education 2021 (%)`,
    municipalityLines(),
  ),
  'mergers.ts': table(
    'mergers',
    `RvIG, Landelijke Tabel 33; berichten van CBS en VNG; vergeleken lijsten van het ${CBS}`,
    'date;old code;new code;deels (where only a part went there)',
    mergerLines(),
  ),
})

/** The one file with such a name; the names end in the years that it holds. */
function read(name) {
  const [file, ...others] = readdirSync(folder).filter((one) => name.test(one))
  assert(file && others.length === 0, `There must be one file ${name} in ${folder}.`)
  const text = readFileSync(join(folder, file), 'utf8')
  const { data, errors } = Papa.parse(text, { header: true, skipEmptyLines: true })
  assert.deepEqual(errors, [], file)
  return data
}

function verify() {
  for (const year of YEARS) {
    const codes = codesOf(inYear(lists, year))
    const figures = inYear(counted, year)
    assert.equal(codes.length, COUNTS[year])
    assert.equal(new Set(codes).size, codes.length)
    assert.deepEqual(codesOf(figures), codes)
    assert.equal(sum(figures.map((row) => Number(row.inwoners))), SUMS[year])
    if (year !== YEARS[0]) verifyYear(String(year - 1), year, codes)
  }
  assert.deepEqual(codesOf(education), codesOf(inYear(lists, '2021')))
  for (const rows of byCode.values()) {
    const names = rows.map((row) => row.gemeentenaam)
    const suffixes = names.flatMap((name) => SUFFIX.exec(name) ?? [])
    assert.equal(new Set(names.map((name) => name.replace(SUFFIX, ''))).size, 1)
    assert(new Set(suffixes).size <= 1)
    assert.equal(new Set(rows.map((row) => row.provinciecode + row.provincie)).size, 1)
  }
  verifyCarried()
}

/** The codes that vanish and appear between two years are those of the mergers, which were all whole. */
function verifyYear(before, year, codes) {
  const earlier = codesOf(inYear(lists, before))
  const between = mergersIn(before, year)
  const old = between.map((merger) => merger.oude_code)
  const fresh = between.map((merger) => merger.nieuwe_code)
  assert.deepEqual(
    old.sort(),
    earlier.filter((code) => !codes.includes(code)),
  )
  for (const code of codes) assert(earlier.includes(code) || fresh.includes(code), code)
  for (const merger of between) {
    assert.equal(merger.overgang, 'geheel')
    assert.equal(merger.oude_naam, nameOf(merger.oude_code))
    assert.equal(merger.nieuwe_naam, nameOf(merger.nieuwe_code))
  }
}

/** The inhabitants of 2022 in the division of 2023 follow from the mergers, so they need not be stored. */
function verifyCarried() {
  const next = new Map(mergersIn('2022', '2023').map((row) => [row.oude_code, row.nieuwe_code]))
  const totals = new Map()
  for (const { gemeentecode, inwoners } of inYear(counted, '2022')) {
    const code = next.get(gemeentecode) ?? gemeentecode
    totals.set(code, (totals.get(code) ?? 0) + Number(inwoners))
  }
  const expected = carried.map((row) => [row.gemeentecode, Number(row.inwoners_1jan2022)])
  assert.deepEqual([...totals].sort(), expected.sort())
}

function mergersIn(before, year) {
  return mergers.filter(
    ({ ingangsdatum }) => ingangsdatum > `${before}-01-01` && ingangsdatum <= `${year}-01-01`,
  )
}

function nameOf(code) {
  return byCode.get(code)[0].gemeentenaam.replace(SUFFIX, '')
}

/** The longest name CBS uses: with the suffix, where any list has one. */
function longNameOf(code) {
  const names = byCode.get(code).map((row) => row.gemeentenaam)
  return names.find((name) => SUFFIX.test(name)) ?? names[0]
}

function provinceLines() {
  return [...new Set(lists.map((row) => `${row.provinciecode.slice(2)};${row.provincie}`))].sort()
}

/** Those gone before the first list have a code and a name only. */
function municipalityLines() {
  const gone = new Map(
    mergers
      .filter(({ oude_code }) => !byCode.has(oude_code))
      .map(({ oude_code, oude_naam }) => [oude_code.slice(2), oude_naam]),
  )
  const known = [...byCode.keys()].map((code) => {
    const province = byCode.get(code)[0].provinciecode.slice(2)
    const figures = YEARS.map((year) => inYear(counted, year).find(is(code))?.inwoners ?? '')
    const low = education.find(is(code))?.laag_pct
    const share = low === undefined ? '' : Number(low).toFixed(2)
    return [code.slice(2), longNameOf(code), province, ...figures, share].join(';')
  })
  return [...[...gone].map((row) => row.join(';')), ...known].sort()
}

function is(code) {
  return (row) => row.gemeentecode === code
}

function mergerLines() {
  return mergers
    .map((row) => {
      const part = row.overgang === 'deels' ? [row.overgang] : []
      assert(part.length === 1 || row.overgang === 'geheel')
      const [old, next] = [row.oude_code.slice(2), row.nieuwe_code.slice(2)]
      return [row.ingangsdatum, old, next, ...part].join(';')
    })
    .sort()
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0)
}

function table(name, source, columns, lines) {
  for (const line of lines) assert.doesNotMatch(line, /[`$\\\n]/)
  return `// Bron: ${source}.
// Written by test/register/generate.mjs; do not edit. Columns:
// ${columns}
export const ${name} = \`
${lines.join('\n')}
\`
`
}

function publish(files) {
  const check = process.argv.includes('--check')
  for (const [file, text] of Object.entries(files)) {
    const path = join(target, file)
    if (check) assert.equal(readFileSync(path, 'utf8'), text, `${file} is not what the data say.`)
    else writeFileSync(path, text)
    console.log(`${file}: ${check ? 'as the data say' : 'written'}, ${text.length} characters`)
  }
}

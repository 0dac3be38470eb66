// From two CSV files, as a Dutch spreadsheet saves them, to a statement for each municipality: semicolons,
// decimal commas, a byte order mark. Library and figures are made up. Run it after a build, with papaparse
// installed beside: node docs/examples/analyst.mjs
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import Papa from 'papaparse'
import { isSpukError, jointAccount, parseEuro, toCsv, toMarkdown } from 'spuk-ido'
import { jointAccountSchema, readInput } from 'spuk-ido/schemas'
import { printTable } from './table.mjs'

const PURPOSES = {
  bibliotheek: 'library',
  promotie: 'promotion',
  regie: 'coordination',
  buiten: 'outside',
}
const KINDS = { kosten: 'cost', opbrengst: 'income' }

/** What is the matter with cells, each with its place: part, row and field. */
const found = []

const text = (cell) => cell
/** `1.234,56` as an amount. What is none is told by whoever knows the notation; the schema gets zero. */
const amount = (cell, place) => {
  const read = parseEuro(cell)
  for (const issue of read.ok ? read.warnings : read.issues) found.push({ ...issue, path: place })
  return read.ok ? read.value : 0
}
const oneOf = (words) => (cell) => words[cell.toLowerCase()] ?? cell

/** The columns of both files: heading, field, and how a cell is read. */
const FILES = {
  members: {
    file: 'gemeenten-2023.csv',
    columns: [
      ['Gemeente', 'municipality', text],
      ['Toegekend', 'granted', amount],
      ['Beginsaldo', 'opening', amount],
      ['Uitkering Rijk', 'stateGrant', amount],
    ],
  },
  lines: {
    file: 'kosten-2023.csv',
    columns: [
      ['Kenmerk', 'id', text],
      ['Omschrijving', 'label', text],
      ['Soort', 'kind', oneOf(KINDS)],
      ['Bedrag', 'amount', amount],
      ['Begroot', 'budget', amount],
      ['Doel', 'purpose', oneOf(PURPOSES)],
      ['Voor gemeente', 'municipality', text],
    ],
  },
}

/** The rows of a file as the fields of the account; an empty cell is no field. */
async function rowsOf(part, folder) {
  const { file, columns } = FILES[part]
  const csv = await readFile(path.join(folder, file), 'utf8')
  const { data } = Papa.parse(csv, { header: true, delimiter: ';', skipEmptyLines: 'greedy' })
  return data.map((row, i) =>
    Object.fromEntries(
      columns.flatMap(([heading, field, read]) => {
        const cell = row[heading]?.trim() ?? ''
        return cell === '' ? [] : [[field, read(cell, [part, i, field])]]
      }),
    ),
  )
}

/** Where an issue lies, as the analyst knows it: the file, its line and its column. */
function placeOf([part, row, field]) {
  const { file, columns } = FILES[part] ?? {}
  if (file === undefined || typeof row !== 'number') return part ?? 'rekening'
  const heading = columns.find(([, name]) => name === field)?.[0]
  return `${file}, regel ${row + 2}${heading ? `, kolom ${heading}` : ''}`
}

const told = ({ path: where, message, suggestion = '' }) =>
  `${placeOf(where)}: ${message} ${suggestion}`.trim()

function refuse(issues) {
  for (const issue of issues) console.error(told(issue))
  process.exit(1)
}

const folder = process.argv[2] ?? path.join(import.meta.dirname, 'data')
const input = readInput(jointAccountSchema, {
  library: { name: 'Bibliotheek De Kromme Lek (verzonnen)' },
  year: 2023,
  status: 'provisional',
  members: await rowsOf('members', folder),
  lines: await rowsOf('lines', folder),
})
const errors = found.filter(({ severity }) => severity === 'error')
if (!input.ok || errors.length > 0) refuse([...errors, ...(input.ok ? [] : input.issues)])

let account
try {
  account = jointAccount(input.value)
} catch (error) {
  if (!isSpukError(error)) throw error
  refuse(error.issues)
}

printTable(
  ['Gemeente', 'Beschikbaar', 'Besteed', 'Saldo'],
  account.statements.map(({ municipality: { name, code }, available, spent, balance }) => {
    return [`${name} (${code})`, available, spent, balance]
  }),
)
for (const issue of found) console.log(`Let op: ${told(issue)}`)
for (const { message } of account.warnings) console.log(`Let op: ${message}`)
const out = path.resolve('out/verantwoording-2023')
await mkdir(out, { recursive: true })
await writeFile(path.join(out, 'alle-gemeenten.csv'), toCsv(account.statements))
for (const statement of account.statements) {
  await writeFile(path.join(out, `${statement.municipality.code}.md`), toMarkdown(statement))
}
console.log(`${account.statements.length} verantwoordingen in ${out}`)

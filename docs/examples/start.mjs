// The main job on the embedded figures: every municipality's grant for 2023, explained and written out.
// Run it with `npm start`.
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import {
  difference,
  explain,
  grantFor,
  grantsFor,
  nationalTotals,
  toCsv,
  toMarkdown,
  toRows,
} from 'spuk-ido'
import { showAgreement } from './agreement-walk.mjs'
import { showLibrary } from './library-account.mjs'
import { showRegistrations } from './registrations.mjs'
import { printTable } from './table.mjs'

const out = path.resolve('out')
const heading = (text) => console.log(`\n── ${text} ${'─'.repeat(Math.max(2, 76 - text.length))}\n`)
const line = (label, value) => console.log(`${label.padEnd(38)}${value.padStart(20)}`)

heading('SPUK IDO 2023: alle gemeenten, geraamd uit CBS-cijfers')
const grants = grantsFor(2023)
const totals = nationalTotals(grants)
line('Gemeenten', String(totals.municipalities))
line('Bevolkingscomponent', totals.components.population.format())
line('Onderwijscomponent', totals.components.education.format())
line('Totaal', totals.amount.format())

heading('Grootste en kleinste')
const bySize = [...grants].sort((a, b) => b.amount.compare(a.amount))
for (const grant of [...bySize.slice(0, 3), ...bySize.slice(-3)]) {
  line(`${grant.municipality.name} (${grant.municipality.code})`, grant.amount.format())
}

heading('Eén uitkering met haar redenen')
const utrecht = grantFor('Utrecht', 2023)
console.log(explain(utrecht))

heading('Wat als er tien procent af gaat?')
const cut = grantFor('Utrecht', 2023, { parameters: { factor: '0.9' } })
printTable(
  ['Oorzaak', 'Was', 'Wordt', 'Verschil'],
  toRows(difference(utrecht, cut)).map(({ cause, from, to, amount }) => [cause, from, to, amount]),
)

await mkdir(out, { recursive: true })
const files = { 'uitkeringen-2023.csv': toCsv(grants), 'uitkeringen-2023.md': toMarkdown(grants) }
for (const [name, text] of Object.entries(files)) await writeFile(path.join(out, name), text)

heading('Eén bibliotheek, elf gemeenten')
const statements = await showLibrary(out)

heading('Eén gemeente: van aanvraag tot vaststelling')
const walk = await showAgreement(out)

heading('Een jaar registraties, en de resultaten in de verantwoording')
const results = await showRegistrations(out)

heading('Geschreven naar')
for (const name of new Set([...Object.keys(files), ...statements, ...walk, ...results]))
  console.log(path.join(out, name))

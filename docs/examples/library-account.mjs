// One library for eleven municipalities: one account, eleven statements. The library, its costs and
// what the municipalities ask are fictional; the municipalities are real and their grants are the
// estimates for 2023.
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { grantFor, jointAccount, toCsv, toMarkdown } from 'spuk-ido'
import { printTable } from './table.mjs'

const NAMES = [
  'Bunnik',
  'Utrechtse Heuvelrug',
  'Wijk bij Duurstede',
  'Zeist',
  'Houten',
  'Nieuwegein',
  'IJsselstein',
  'Lopik',
  'Vijfheerenlanden',
  'Rhenen',
  'Renswoude',
]

const LINES = [
  ['personeel-balie', 'Medewerkers aan de balie', '198480.15', '190000.00', 'library'],
  ['personeel-coordinatie', 'Coördinator IDO', '61250.00', '62500.00', 'library'],
  ['personeel-opleiding', 'Opleiding van medewerkers', '9875.50', '8000.00', 'library'],
  ['huur', 'Huur van ruimten', '38400.00', '38400.00', 'library'],
  ['energie', 'Energie en schoonmaak', '12044.87', '14500.00', 'library'],
  ['apparatuur', 'Computers en printers', '14999.99', '15000.00', 'library'],
  ['licenties', 'Licenties en verbindingen', '6321.43', '6000.00', 'library'],
  ['vrijwilligers', 'Vergoeding vrijwilligers', '7400.00', '7500.00', 'library'],
  ['registratie', 'Registratie en verslag', '3210.05', '3000.00', 'library'],
  ['cursussen', 'Cursussen digitale vaardigheden', '18760.00', '20000.00', 'library'],
  ['folders', 'Folders en posters', '4120.33', '4000.00', 'promotion'],
  ['huis-aan-huis', 'Bericht in huis-aan-huisbladen', '6875.00', '7000.00', 'promotion'],
  ['website', 'Pagina op de website', '1499.95', '1500.00', 'promotion'],
  ['open-dag', 'Open dag', '2250.01', '2500.00', 'promotion'],
  ['netwerkoverleg', 'Overleg met partners', '5330.00', '5000.00', 'coordination'],
  ['sociale-kaart', 'Sociale kaart bijhouden', '2980.10', '3000.00', 'coordination'],
  ['doorverwijzing', 'Afspraken over doorverwijzen', '3105.05', '3000.00', 'coordination'],
  ['correctie-2022', 'Teruggave energie 2022', '-1875.25', undefined, 'library'],
  ['verhuur', 'Verhuur van een zaal', '2400.00', '2000.00', 'library', { kind: 'income' }],
  [
    'zeist-extra',
    'Extra spreekuur in Zeist',
    '8640.00',
    '9000.00',
    'library',
    { municipality: 'Zeist' },
  ],
]

const basis = 'Verleningsbeschikking 2023 (verzonnen)'
const REQUIREMENTS = {
  Bunnik: [
    { kind: 'deadline', document: 'jaarverslag', due: '2024-04-01', basis },
    { kind: 'indicator', indicator: 'aantal vragen', breakdown: ['soort vraag'], basis },
  ],
  Zeist: [
    { kind: 'deadline', document: 'jaarverslag', due: '2024-03-01', basis },
    { kind: 'frequency', document: 'tussenrapportage', every: 'quarter', basis },
    { kind: 'intensity', measure: 'openingsuren', unit: 'uur per week', minimum: '20', basis },
  ],
  Nieuwegein: [
    { kind: 'frequency', document: 'tussenrapportage', every: 'half-year', basis },
    { kind: 'indicator', indicator: 'aantal vragen', breakdown: ['organisatie'], basis },
    { kind: 'format', document: 'jaarverslag', format: 'pdf', exclusive: true, basis },
  ],
  Houten: [
    { kind: 'format', document: 'jaarverslag', format: 'spreadsheet', exclusive: true, basis },
    { kind: 'quality', measure: 'tevredenheid', unit: 'rapportcijfer', minimum: '7.5', basis },
  ],
  Renswoude: [
    { kind: 'intensity', measure: 'openingsuren', unit: 'uur per week', maximum: '12', basis },
    { kind: 'price', measure: 'kosten per vraag', unit: 'euro', maximum: '25', basis },
  ],
}

/** The account of the fictional library, as the input of `jointAccount`. */
export const account = {
  library: { name: 'Bibliotheek De Kromme Lek (verzonnen)' },
  year: 2023,
  status: 'provisional',
  members: NAMES.map((municipality) => {
    const stateGrant = grantFor(municipality, 2023).amount
    const requirements = (REQUIREMENTS[municipality] ?? []).map((asked) => ({
      municipality,
      ...asked,
    }))
    return { municipality, granted: stateGrant, stateGrant, requirements }
  }),
  lines: LINES.map(([id, label, amount, budget, purpose, more]) => ({
    id,
    label,
    amount,
    budget,
    purpose,
    ...more,
  })),
}

/** Prints the account and writes the statements; gives the names of the files. */
export async function showLibrary(out) {
  const joint = jointAccount(account)
  console.log(`${joint.library.name}: ${joint.lines.length} regels, ${NAMES.length} gemeenten\n`)
  printTable(
    ['Gemeente', 'Beschikbaar', 'Besteed', 'Saldo'],
    joint.statements.map(({ municipality: { name, code }, available, spent, balance }) => {
      return [`${name} (${code})`, available, spent, balance]
    }),
  )
  const { common, conflicts, saving } = joint.requirements
  console.log(`\nSamen te leveren: ${common.length} eisen; tegenstrijdig: ${conflicts.length}.`)
  for (const { message, proposal } of conflicts) console.log(`- ${message.nl} ${proposal.nl}`)
  console.log(
    `Verslagen: ${saving.reports.before} wordt ${saving.reports.after}; data: ${saving.dates.before} wordt ${saving.dates.after}.`,
  )
  await mkdir(path.join(out, 'verantwoording'), { recursive: true })
  const files = {
    'rekening-2023.md': toMarkdown(joint),
    'rekening-2023.csv': toCsv(joint),
    ...Object.fromEntries(
      joint.statements.map((statement) => [
        `verantwoording/${statement.municipality.code}.md`,
        toMarkdown(statement),
      ]),
    ),
  }
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(out, name), text)
  return Object.keys(files)
}

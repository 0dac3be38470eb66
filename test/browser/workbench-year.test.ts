import { strFromU8, strToU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { euro, grantFor, jointAccount, sisaFrom, toHtml } from '../../src/index.js'
import type { Euro } from '../../src/index.js'
import {
  cellsIn,
  cellsOfHtml,
  downloaded,
  drop,
  fieldAt,
  paste,
  plain,
  textOf,
  workbench,
} from './workbench.js'

const open = workbench()

const MEMBERS = [
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

/** A fictional ledger: 9999 is not of the grant, the last booking not of the year. */
const LEDGER = `Grootboekrekening;Kpl;Boekdatum;Omschrijving;Bedrag;D/C
4000;;31-01-2023;Loon januari;98.480,15;D
4000;;28-02-2023;Loon februari;101.249,85;D
4000;;15-03-2023;Correctie loon;1.875,25;C
4100;10;01-04-2023;Spreekuur in Zeist;8.640,00;D
4100;20;02-04-2023;Spreekuur in Houten;3.120,10;D
4200;;05-05-2023;Folders;4.120,33;D
4300;;06-06-2023;Overleg;5.330,01;D
8000;;07-07-2023;Verhuur van een zaal;2.400,00;C
9999;;08-08-2023;Koffie;12,50;D
4200;;03-01-2024;Folders van volgend jaar;99,99;D
`

/** What the ledger says, worked out by hand. */
const LINES = [
  { id: '4000', label: 'Personeel', amount: euro('197854.75'), purpose: 'library' },
  {
    id: '4100 GM0355',
    label: 'Spreekuren',
    amount: euro('8640.00'),
    purpose: 'library',
    municipality: 'Zeist',
  },
  {
    id: '4100 GM0321',
    label: 'Spreekuren',
    amount: euro('3120.10'),
    purpose: 'library',
    municipality: 'Houten',
  },
  { id: '4200', label: 'Folders', amount: euro('4120.33'), purpose: 'promotion' },
  { id: '4300', label: 'Overleg', amount: euro('5330.01'), purpose: 'coordination' },
  { id: '8000', label: 'Verhuur', amount: euro('2400.00'), purpose: 'library', kind: 'income' },
] as const

const ACCOUNTS = [
  ['4000', 'Personeel', 'library', ''],
  ['4100', 'Spreekuren', 'library', ''],
  ['4200', 'Folders', 'promotion', ''],
  ['4300', 'Overleg', 'coordination', ''],
  ['8000', 'Verhuur', 'library', 'income'],
  ['9999', '', '', ''],
] as const

describe('the year of a library', () => {
  it('goes from the ledger to eleven Word statements and the lines for SiSa', async () => {
    const page = await open('account')
    await page.getByRole('button', { name: 'Maak leeg' }).click()
    await fieldAt(page, 'account.year').fill('2023')
    await fieldAt(page, 'account.status').selectOption('final')
    await fieldAt(page, 'account.weights').selectOption('granted')
    await page.locator('#f-account-library > summary').click()
    await fieldAt(page, 'account.library.name').fill('Bibliotheek Verzonnen')
    await page.keyboard.press('Tab')

    // The members come from a spreadsheet.
    const granted = new Map(MEMBERS.map((name) => [name, grantFor(name, 2023).amount]))
    const amount = (name: string) => (granted.get(name) as Euro).format().slice(2)
    await page.locator('#f-account-members > summary').click()
    await page.getByRole('button', { name: 'Voeg toe aan gemeenten' }).click()
    const cells = MEMBERS.map((name) => `${name}\t${amount(name)}\t\t\t${amount(name)}`)
    await paste(fieldAt(page, 'account.members.0.municipality'), cells.join('\r\n'))
    await expect
      .poll(() => fieldAt(page, 'account.members.10.stateGrant').inputValue())
      .toBe(amount('Renswoude'))

    // The ledger is dropped; its accounts and cost centres are told once.
    await drop(page, page.locator('#ledger'), { name: 'grootboek.csv', bytes: strToU8(LEDGER) })
    for (const [i, [account, label, purpose, kind]] of ACCOUNTS.entries()) {
      const at = `accounts.${i}`
      await expect.poll(() => fieldAt(page, `${at}.account`).inputValue()).toBe(account)
      await fieldAt(page, `${at}.label`).fill(label)
      await page.keyboard.press('Tab')
      await fieldAt(page, `${at}.purpose`).selectOption(purpose)
      await fieldAt(page, `${at}.kind`).selectOption(kind)
    }
    for (const [i, municipality] of ['Zeist', 'Houten'].entries()) {
      await fieldAt(page, `costCentres.${i}.municipality`).fill(municipality)
      await page.keyboard.press('Tab')
    }
    expect(await textOf(page, '#ledger-report')).toBe(
      '10 boekingen, samen € 216.777,68: € 216.665,19 in 6 regels, € 112,49 telt niet mee.',
    )
    const left = await textOf(page, '#ledger-issues')
    expect(left).toContain('Van rekening 9999 is niet gezegd waarvoor de boekingen zijn')
    expect(left).toContain('niet van')
    await page.getByRole('button', { name: 'Zet in de regels van de rekening' }).click()

    // The account is that of the library, to the cent.
    const account = jointAccount({
      library: { name: 'Bibliotheek Verzonnen' },
      year: 2023,
      status: 'final',
      weights: 'granted',
      members: MEMBERS.map((municipality) => {
        const one = granted.get(municipality) as Euro
        return { municipality, granted: one, stateGrant: one }
      }),
      lines: LINES,
    })
    const paper = page.locator('#outcome .document').first()
    const wanted = await cellsOfHtml(page, toHtml(account))
    await expect.poll(() => cellsIn(paper)).toEqual(wanted)

    // Eleven Word papers in one archive.
    const archive = await downloaded(page, () =>
      page.getByRole('button', { name: 'Word: alle verantwoordingen' }).click(),
    )
    expect(archive.name).toBe('verantwoordingen-2023.zip')
    const papers = unzipSync(new Uint8Array(archive.bytes))
    expect(Object.keys(papers)).toHaveLength(11)
    for (const one of account.statements) {
      const code = one.municipality.code.toLowerCase()
      const [, bytes] = Object.entries(papers).find(([name]) => name.includes(code)) ?? []
      const files = unzipSync(bytes ?? new Uint8Array())
      const text = plain(strFromU8(files['word/document.xml'] ?? new Uint8Array()))
      for (const value of [one.granted, one.spent, one.balance]) {
        expect(text).toContain(value.format())
      }
    }

    // The lines for SiSa of each municipality.
    await page.getByRole('button', { name: 'Naar SiSa met deze gemeente' }).click()
    await fieldAt(page, 'options.measure').selectOption('library-costs')
    for (const one of account.statements) {
      await fieldAt(page, 'statement').selectOption(one.municipality.name)
      const annex = sisaFrom(one, { measure: 'library-costs' })
      const lines = await cellsOfHtml(page, toHtml(annex))
      await expect.poll(() => cellsIn(paper)).toEqual(lines)
    }

    // The dossier holds it all.
    const { bytes } = await downloaded(page, () =>
      page.getByRole('button', { name: 'Bewaar als bestand' }).click(),
    )
    const { receipts } = JSON.parse(bytes.toString()) as { receipts: Record<string, unknown> }
    expect(Object.keys(receipts)).toEqual(['account', 'sisa'])
  })
})

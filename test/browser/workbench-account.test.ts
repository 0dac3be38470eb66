import { strFromU8, strToU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import readWorkbook from 'read-excel-file/universal'
import { describe, expect, it } from 'vitest'
import { exampleLines, exampleMembers } from '../../docs/workbench/pages/example.js'
import {
  grantFor,
  jointAccount,
  parseEuro,
  sisaFrom,
  toCsv,
  toHtml,
  toSvg,
} from '../../src/index.js'
import type { JointAccount, JointAccountInput, Purpose } from '../../src/index.js'
import { template, toWorkbook } from '../../src/office/index.js'
import {
  cellsIn,
  cellsOfHtml,
  describedBy,
  downloaded,
  drop,
  fieldAt,
  paste,
  plain,
  textOf,
  workbench,
} from './workbench.js'

const open = workbench()

const amount = (text: string) => {
  const read = parseEuro(text)
  if (!read.ok) throw new Error(`${text} is no amount`)
  return read.value
}

/** What the page must make of its example, with these changes. */
function expected(changes: Partial<JointAccountInput> = {}): JointAccount {
  return jointAccount({
    library: { name: 'Bibliotheek De Kromme Lek (verzonnen)' },
    year: 2023,
    status: 'provisional',
    weights: 'granted',
    members: exampleMembers.map((municipality) => {
      const grant = grantFor(municipality, 2023).amount
      return { municipality, granted: grant, stateGrant: grant }
    }),
    lines: exampleLines.map(({ budget, ...line }) => ({
      ...line,
      purpose: line.purpose as Purpose,
      amount: amount(line.amount),
      ...(budget !== '' && { budget: amount(budget) }),
    })),
    ...changes,
  })
}

/** The paper of the account on the page is that of the library. */
async function expectAccount(page: Page, account: JointAccount): Promise<void> {
  const paper = page.locator('#outcome .document').first()
  const wanted = await cellsOfHtml(page, toHtml(account))
  await expect.poll(() => cellsIn(paper)).toEqual(wanted)
  expect(await textOf(page, '.check')).toBe(
    `✓ De gemeenten tellen op tot ${account.table.total.format()}; besteed ${account.totals.spent.format()}, saldo ${account.totals.balance.format()}.`,
  )
}

describe('the account of a library', () => {
  it("opens with an example that is said to be fictional, with the library's amounts", async () => {
    const page = await open('account')
    const account = expected()
    await expectAccount(page, account)
    for (const one of account.statements) {
      const { name, code } = one.municipality
      await page.getByRole('combobox', { name: 'Verantwoording aan' }).selectOption(name)
      const statement = page.locator('#statements .document')
      expect(await cellsIn(statement)).toEqual(await cellsOfHtml(page, toHtml(one)))
      expect(plain(await statement.innerText())).toContain(one.balance.format())
      expect(code).toMatch(/^GM/)
    }
    const chart = page.getByRole('img', { name: 'Besteed per gemeente, 2023' })
    const spoken = (await chart.locator('desc').textContent()) ?? ''
    expect(toSvg(account)).toContain(`>${spoken}</desc>`)
  })

  it('follows what is added, changed and removed', async () => {
    const page = await open('account')
    await page.getByRole('button', { name: 'Voeg toe aan regels' }).click()
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name'))
    await expect.poll(focused).toBe('account.lines.9.id')
    await page.keyboard.type('extra')
    await fieldAt(page, 'account.lines.9.amount').fill('9999,99')
    await page.keyboard.press('Tab')
    await fieldAt(page, 'account.lines.9.purpose').selectOption('promotion')
    const lines = expected().lines.map(({ id, label, amount, purpose, budget, municipality }) => ({
      ...{ id, label, amount, purpose },
      ...(budget && { budget }),
      ...(municipality && { municipality }),
    }))
    const extra = { id: 'extra', amount: '9999.99', purpose: 'promotion' } as const
    await expectAccount(page, expected({ lines: [...lines, extra] }))
    await page.locator('[id="r-account-lines-9"]').getByRole('button').first().click()
    await expectAccount(page, expected())
    await fieldAt(page, 'account.weights').selectOption('inhabitants')
    await expectAccount(page, expected({ weights: 'inhabitants' }))
  })

  it('tells everything that is wrong, each at its field; the last good outcome stays, as old', async () => {
    const page = await open('account')
    const problems = page.locator('.problems li')
    const expectWrong = async (wrong: readonly (readonly [string, string, string])[]) => {
      for (const [name, text] of wrong) await fieldAt(page, name).fill(text)
      await page.keyboard.press('Tab')
      for (const [name, , says] of wrong) {
        expect(await fieldAt(page, name).getAttribute('aria-invalid')).toBe('true')
        expect(await describedBy(page, name)).toContain(says)
      }
      expect(await problems.count()).toBe(wrong.length)
    }
    await expectWrong([
      ['account.members.0.municipality', 'Zesit', 'Zeist'],
      ['account.members.3.municipality', 'Utrechr', 'Utrecht'],
    ])
    await page.getByRole('button', { name: 'Ongedaan maken' }).click()
    await page.getByRole('button', { name: 'Ongedaan maken' }).click()
    await expectWrong([
      ['account.members.2.granted', '12,345', '12,345'],
      ['account.lines.5.amount', 'veel', 'veel'],
    ])
    expect(await textOf(page, '.old > .note')).toContain('Dit is de laatste goede uitkomst')
    expect(await page.locator('.old .document').count()).toBeGreaterThan(0)
    await problems.filter({ hasText: 'veel' }).getByRole('button').click()
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('name'))
    expect(focused).toBe('account.lines.5.amount')
    await page.getByRole('button', { name: 'Ongedaan maken' }).click()
    await page.getByRole('button', { name: 'Ongedaan maken' }).click()
    await expectAccount(page, expected())
    expect(await page.locator('.old').count()).toBe(0)
    expect(await page.locator('main [aria-invalid]').count()).toBe(0)
  })

  it('takes cells from a spreadsheet where they are pasted, and beyond', async () => {
    const page = await open('account')
    const cells =
      'eerste\tBalie\tkosten\t"1.234,56"\tpromotie\r\ntweede\t"Loket\r\nboven"\t\t10,00\tbibliotheek\r\n'
    const first = fieldAt(page, 'account.lines.8.id')
    await paste(first, cells)
    const valueOf = (name: string) => fieldAt(page, `account.lines.${name}`).inputValue()
    await expect.poll(() => valueOf('8.amount')).toBe('1.234,56')
    expect(await valueOf('8.kind')).toBe('cost')
    expect(await valueOf('8.purpose')).toBe('promotion')
    expect(await valueOf('9.id')).toBe('tweede')
    expect(await page.getByText('2 rijen geplakt.').isVisible()).toBe(true)
    await page.getByRole('button', { name: 'Ongedaan maken' }).click()
    expect(await fieldAt(page, 'account.lines.9.id').count()).toBe(0)
    await paste(fieldAt(page, 'account.lines.0.amount'), '1,00\r\n2.000,00\r\n')
    await expect.poll(() => valueOf('1.amount')).toBe('2.000,00')
    expect(await valueOf('0.amount')).toBe('1,00')
  })

  it('takes members from a file that is dropped on them', async () => {
    const page = await open('account')
    const bytes = strToU8('Gemeente;Verleend;Onbekend\nBunnik;"1.000,00";x\nZeist;2000,50;\n')
    await drop(page, page.locator('#f-account-members .scroll'), { name: 'leden.csv', bytes })
    await expect.poll(() => fieldAt(page, 'account.members.1.granted').inputValue()).toBe('2000,50')
    expect(await fieldAt(page, 'account.members.2.municipality').count()).toBe(0)
    expect(await page.getByText('2 rijen uit leden.csv. Niet herkend: Onbekend.').count()).toBe(1)
  })

  it('says what is wrong with a file that it cannot read', async () => {
    const page = await open('account')
    const bytes = new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])
    await drop(page, page.locator('#ledger'), { name: 'kapot.xlsx', bytes })
    await expect.poll(() => textOf(page, '#ledger [role=status]')).toMatch(/\w/)
    await expectAccount(page, expected())
  })
})

describe('downloads', () => {
  it('a statement and the account as Word papers, and all in a workbook', async () => {
    const page = await open('account')
    const account = expected()
    await page.getByRole('combobox', { name: 'Verantwoording aan' }).selectOption('Zeist')
    const press = (name: string) =>
      downloaded(page, () => page.getByRole('button', { name, exact: true }).click())
    const word = await press('Word: deze verantwoording')
    expect(word.name).toBe('verantwoording-2023-gm0355-zeist.docx')
    const zeist = account.statements.find(({ municipality }) => municipality.name === 'Zeist')
    const files = unzipSync(new Uint8Array(word.bytes))
    const text = strFromU8(files['word/document.xml'] ?? new Uint8Array())
    for (const one of [zeist?.spent, zeist?.granted, zeist?.balance]) {
      expect(plain(text)).toContain(one?.format())
    }
    const excel = await press('Excel: alles')
    expect(excel.name).toBe('rekening-2023.xlsx')
    const sheets = await readWorkbook(new Uint8Array(excel.bytes).buffer)
    expect(sheets.length).toBeGreaterThan(account.statements.length)
    const numbers = sheets.flatMap(({ data }) => data.flat())
    for (const { spent, balance } of account.statements) {
      expect(numbers).toContain(Number(spent.toString()))
      expect(numbers).toContain(Number(balance.toString()))
    }
    const csv = await press('CSV: Rekening')
    expect(csv.bytes.toString()).toBe(toCsv(account))
    const svg = await press('Grafiek: Besteed per gemeente')
    expect(svg.bytes.toString()).toBe(toSvg(account))
  })

  it('an empty sheet for a ledger, which the page takes back', async () => {
    const page = await open('account')
    const { bytes } = await downloaded(page, () =>
      page.getByRole('button', { name: 'Leeg werkblad voor een grootboek' }).click(),
    )
    expect(new Uint8Array(bytes)).toEqual(await template('ledger'))
  })
})

describe('the way on', () => {
  it('to SiSa, with the lines of the library', async () => {
    const page = await open('account')
    const account = expected()
    await page.getByRole('combobox', { name: 'Verantwoording aan' }).selectOption('Houten')
    await page.getByRole('button', { name: 'Naar SiSa met deze gemeente' }).click()
    const houten = account.statements.find(({ municipality }) => municipality.name === 'Houten')
    if (!houten) throw new Error('Houten is in the example')
    await fieldAt(page, 'options.measure').selectOption('subsidy-awarded')
    const annex = sisaFrom(houten, { measure: 'subsidy-awarded' })
    const paper = page.locator('#outcome .document').first()
    expect(await cellsIn(paper)).toEqual(await cellsOfHtml(page, toHtml(annex)))
    const { bytes } = await downloaded(page, () =>
      page.getByRole('button', { name: 'Excel: SiSa van alle gemeenten' }).click(),
    )
    const all = account.statements.map((one) => sisaFrom(one, { measure: 'subsidy-awarded' }))
    expect(new Uint8Array(bytes)).toEqual(await toWorkbook(all))
  })

  it('to next year, with the balances as openings', async () => {
    const page = await open('account')
    const account = expected()
    await page.getByRole('button', { name: 'Begin volgend jaar' }).click()
    expect(await fieldAt(page, 'account.year').inputValue()).toBe('2024')
    for (const [i, { balance }] of account.statements.entries()) {
      const place = exampleMembers.indexOf(account.statements[i]?.municipality.name ?? '')
      const opening = await fieldAt(page, `account.members.${place}.opening`).inputValue()
      expect(`€ ${opening}`).toBe(balance.format())
    }
    expect(await fieldAt(page, 'account.lines.0.id').count()).toBe(0)
  })
})

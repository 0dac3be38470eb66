import { strFromU8, strToU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { sheetXml, workbookOf } from '../office/workbook-files.js'
import { downloaded, drop, fieldAt, plain, textOf, workbench } from './workbench.js'

const open = workbench()

const cell = (value: string | number, place: string) =>
  typeof value === 'number'
    ? `<c r="${place}"><v>${value}</v></c>`
    : `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`

/** A sheet with these rows, in columns from A on. */
const sheetOf = (rows: readonly (readonly (string | number)[])[]) =>
  sheetXml(
    rows
      .map((row, i) => {
        const cells = row.map((value, at) => cell(value, `${'AB'.charAt(at)}${i + 1}`))
        return `<row r="${i + 1}">${cells.join('')}</row>`
      })
      .join(''),
  )

describe('files in', () => {
  it('a ledger in a workbook, below a title, by its account numbers', async () => {
    const page = await open('account')
    const bytes = workbookOf({
      sheets: [
        sheetOf([
          ['Administratie 2023'],
          [],
          ['Rekening', 'Bedrag'],
          ['0410', 1234.56],
          ['0420', -10],
        ]),
      ],
    })
    await drop(page, page.locator('#ledger'), { name: 'grootboek.xlsx', bytes })
    await expect.poll(() => fieldAt(page, 'accounts.0.account').inputValue()).toBe('0410')
    await fieldAt(page, 'accounts.0.purpose').selectOption('promotion')
    expect(await textOf(page, '#ledger-report')).toContain(
      '2 boekingen, samen € 1.224,56: € 1.234,56 in 1 regels, € -10,00 telt niet mee.',
    )
    expect(await textOf(page, '#ledger-issues')).toContain('Blad1!')
    await page.getByRole('button', { name: 'Zet in de regels van de rekening' }).click()
    expect(await fieldAt(page, 'account.lines.0.amount').inputValue()).toBe('1.234,56')
    expect(await fieldAt(page, 'account.lines.1.amount').count()).toBe(0)
    await page.reload()
    expect(await page.locator('#ledger-report').count()).toBe(0)
    await drop(page, page.locator('#ledger'), { name: 'grootboek.xlsx', bytes })
    await expect.poll(() => fieldAt(page, 'accounts.0.purpose').inputValue()).toBe('promotion')
  })

  it('registrations in a CSV file, with the rows that are wrong', async () => {
    const page = await open('registrations')
    const row = (id: string, date: string) =>
      `2021;5f0c5d1e-3b1a-4c52-9a64-0f7d3a1f9c1${id};${date};1c9a7c02-6f0e-4d7b-8a55-2f1f4a0c7e10;Zeist;De Lek;debts;answered`
    const text = `form;id;date;point;municipality;library;question;help\n${row('1', '2023-02-01')}\n${row('2', '31-31-2023')}\n`
    await page
      .locator('.drop input')
      .setInputFiles({ name: 'bezoeken.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
    await expect.poll(() => textOf(page, '#outcome .check')).toBe('1 van 2 rijen gelezen.')
    const faults = page.getByRole('table', { name: 'Rijen met een fout' })
    expect(await faults.getByRole('rowheader').allInnerTexts()).toEqual(['3'])
    await drop(page, page.locator('.drop'), { name: 'leeg.csv', bytes: strToU8('') })
    await expect.poll(() => textOf(page, '.drop [role=status]')).toContain('leeg')
  })
})

describe('files out', () => {
  it('the letters of an agreement, its calendar and its chart', async () => {
    const page = await open('agreement')
    const press = (name: string) =>
      downloaded(page, () => page.getByRole('button', { name, exact: true }).click())
    const { name, bytes } = await press('Word: Verleningsbeschikking, bij stap 2')
    expect(name).toBe('verleningsbeschikking-bij-stap-2.docx')
    const files = unzipSync(new Uint8Array(bytes))
    const text = plain(strFromU8(files['word/document.xml'] ?? new Uint8Array()))
    expect(text).toContain('€ 48.000,00')
    expect(text).toContain('[in te vullen: ')
    const calendar = await press('Agendabestand')
    expect(calendar.name).toBe('agendabestand.ics')
    expect(calendar.bytes.toString()).toMatch(/^BEGIN:VCALENDAR\r\n/)
    const chart = await press('Grafiek: Afspraak Z-2024-17')
    expect(chart.bytes.toString()).toMatch(/^<svg /)
  })

  it('what is filled in for the letters stands in them', async () => {
    const page = await open('agreement')
    await page.locator('summary', { hasText: 'In te vullen in de brieven' }).click()
    await page.locator('#f-papers-filled > summary').click()
    await fieldAt(page, 'papers.filled.place').fill('Woerden')
    await page.keyboard.press('Tab')
    await page.locator('summary', { hasText: 'Toon: Verleningsbeschikking' }).click()
    const letter = page.locator('.card', { hasText: 'Verleningsbeschikking, bij stap 2' })
    expect(await letter.locator('.document').innerText()).toContain('Woerden')
  })
})

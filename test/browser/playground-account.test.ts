import { readFile } from 'node:fs/promises'
import Papa from 'papaparse'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { grantFor, jointAccount, parseEuro, toCsv, toMarkdown, toSvg } from '../../src/index.js'
import type { JointAccount, Purpose } from '../../src/index.js'
import { cellsOf, cents, playground, sum, textOf } from './playground.js'

const open = playground()

/** What the library makes of what stands in the form. */
async function expectedOf(page: Page): Promise<JointAccount> {
  const column = (name: string) =>
    page
      .locator(`#account [name='${name}']`)
      .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))
  const amounts = async (name: string) =>
    (await column(name)).map((text) => {
      const read = parseEuro(text)
      if (!read.ok) throw new Error(`${text} is no amount`)
      return read.value
    })
  const [members, granted] = [await column('member'), await amounts('granted')]
  const [labels, sums] = [await column('label'), await amounts('amount')]
  const [purposes, whose] = [await column('purpose'), await column('for')]
  const [name = '', year = '', weights = ''] = [
    ...(await column('library')),
    ...(await column('account-year')),
    ...(await column('weights')),
  ]
  return jointAccount({
    library: { name },
    year: Number(year),
    status: 'provisional',
    weights: weights as 'granted' | 'inhabitants',
    members: members.map((municipality, i) => ({ municipality, granted: granted[i] ?? 0 })),
    lines: labels.map((label, i) => ({
      id: `${i + 1}. ${label}`,
      label,
      amount: sums[i] ?? 0,
      purpose: purposes[i] as Purpose,
      ...(whose[i] && { municipality: whose[i] }),
    })),
  })
}

/** The table on the page: every figure in cents, and whether it ties by the sums made here. */
async function tableOf(page: Page) {
  const [head = [], ...rows] = await cellsOf(page, '#account-table table')
  const figures = rows
    .filter((row) => row.length > 1)
    .map(([label = '', ...cells]) => ({ label, cells: cells.map(cents) }))
  const total = figures.at(-1)?.cells ?? []
  const lines = figures.filter(({ label }) => !['Subtotaal', 'Totaal'].includes(label))
  const subtotals = figures.filter(({ label }) => label === 'Subtotaal')
  for (const { cells } of figures) expect(sum(cells.slice(0, -1))).toBe(cells.at(-1))
  for (const part of [lines, subtotals]) {
    expect(total.map((_, i) => sum(part.map(({ cells }) => cells[i] ?? 0)))).toEqual(total)
  }
  return { names: head.slice(1, -1), lines, total }
}

/** The page shows the library's table, it ties, and the page says so. */
async function expectTied(page: Page): Promise<JointAccount> {
  const account = await expectedOf(page)
  const { names, lines, total } = await tableOf(page)
  const codes = account.statements.map(({ municipality }) => municipality.code)
  expect(names).toEqual(account.statements.map(({ municipality }) => municipality.name))
  const byPurpose = ['library', 'promotion', 'coordination', 'outside'].flatMap((purpose) =>
    account.lines.filter((line) => line.purpose === purpose),
  )
  expect(lines).toEqual(
    byPurpose.map(({ id, label, amount }) => ({
      label,
      cells: [...codes.map((code) => account.table.cells[id]?.[code]?.cents), amount.cents],
    })),
  )
  expect(await textOf(page, '#tie')).toBe(
    `✓ De tabel sluit op de cent: ${lines.length} regels en ${codes.length} gemeenten tellen beide op tot ${account.table.total.format()}.`,
  )
  expect(total.at(-1)).toBe(account.table.total.cents)
  return account
}

describe('the account of a library', () => {
  it('opens with an example that is said to be fictional, and ties', async () => {
    const page = await open()
    const account = await expectTied(page)
    expect(account.library.name).toMatch(/\(verzonnen\)$/)
    expect(account.statements).toHaveLength(5)
    for (const { municipality, granted } of account.statements) {
      expect(granted.format()).toBe(grantFor(municipality.code, 2023).amount.format())
    }
    const [, ...rows] = await cellsOf(page, '#balances table')
    expect(rows).toEqual(
      [...account.statements, { ...account.totals, municipality: { name: 'Samen' } }].map((one) => [
        one.municipality.name,
        ...[one.granted, one.spent, one.balance].map((amount) => amount.format()),
      ]),
    )
  })

  it('follows what is added, changed and removed', async () => {
    const page = await open()
    await page.getByRole('button', { name: 'Voeg een gemeente toe' }).click()
    await page.keyboard.type('den haag')
    await page.keyboard.press('Tab')
    await page.keyboard.type('120.000,01')
    await page.getByRole('button', { name: 'Voeg een regel toe' }).click()
    await page.keyboard.type('Spreekuur')
    await page.keyboard.press('Tab')
    await page.keyboard.type('9999,99')
    const last = page.locator('#lines .row').last()
    await last.getByRole('combobox', { name: 'Doel' }).selectOption('promotion')
    await last.getByRole('combobox', { name: 'Voor' }).selectOption('den haag')
    const account = await expectTied(page)
    expect(account.statements.map(({ municipality }) => municipality.code)).toContain('GM0518')

    await page
      .locator('#account')
      .getByRole('combobox', { name: 'Gedeelde kosten' })
      .selectOption('inhabitants')
    await page.getByRole('button', { name: 'Verwijder Bunnik' }).click()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Verwijder Houten',
    )
    await page.getByRole('button', { name: 'Verwijder Folders en posters' }).click()
    expect((await expectTied(page)).statements).toHaveLength(5)
  })

  it('keeps costs outside the grant apart, and says so', async () => {
    const page = await open()
    await page.locator("[name='purpose']").first().selectOption('outside')
    const { totals } = await expectTied(page)
    expect(await textOf(page, '#warnings')).toContain(`${totals.outside.format()} valt buiten`)
  })

  it('tells everything that is wrong, each at its field, and shows nothing half done', async () => {
    const page = await open()
    const field = (name: string, i: number) => page.locator(`#account [name='${name}']`).nth(i)
    const wrong = [
      [field('member', 0), 'Zesit', 'Zeist'],
      [field('member', 3), 'Houten', 'meer dan één keer'],
      [field('granted', 2), '12,345', '12.345,00'],
      [field('label', 1), '', 'deze is leeg'],
      [field('amount', 5), 'veel', 'veel'],
    ] as const
    for (const [control, text] of wrong) await control.fill(text)
    await page.keyboard.press('Tab')
    for (const [control, , says] of wrong) {
      expect(await control.getAttribute('aria-invalid')).toBe('true')
      const id = (await control.getAttribute('aria-describedby')) ?? ''
      expect(await textOf(page, `#${id}`)).toContain(says)
    }
    expect(await page.locator('#account-problems li').count()).toBe(wrong.length)
    expect(await page.locator('#account-outcome').isVisible()).toBe(false)
    await page.locator('#account-problems').getByRole('button', { name: 'veel' }).click()
    expect(await field('amount', 5).evaluate((one) => one === document.activeElement)).toBe(true)

    await page.getByRole('button', { name: 'Zeist', exact: true }).click()
    await field('member', 3).fill('Utrecht')
    await field('member', 4).fill('Bunnik')
    await field('granted', 2).fill('12.345,00')
    await field('label', 1).fill('Coördinator')
    await field('amount', 5).fill('0')
    await page.keyboard.press('Tab')
    expect(await page.locator('#account [aria-invalid]').count()).toBe(0)
    await expectTied(page)
  })

  it('without municipalities, or without anything to share by, says what to do', async () => {
    const page = await open('member=Bunnik&granted=0&label=Balie&amount=100&purpose=library&for=')
    expect(await textOf(page, '#account-problems')).toContain('geen gemeente heeft een gewicht')
    await page.getByRole('button', { name: 'Verwijder Bunnik' }).click()
    expect(await textOf(page, '#account-problems')).toContain('Deze lijst is leeg')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('add-members')
  })
})

describe('the chart', () => {
  it('is the library’s, with its text for who does not see it', async () => {
    const page = await open()
    const account = await expectedOf(page)
    const chart = page.locator('#chart').getByRole('img', { name: 'Besteed per gemeente, 2023' })
    const spoken = (await chart.locator('desc').textContent()) ?? ''
    expect(toSvg(account)).toContain(`>${spoken}</desc>`)
    for (const { municipality, spent } of account.statements) {
      expect(spoken).toContain(`${municipality.name}: ${spent.format()} (`)
    }
    expect(await chart.locator('rect').count()).toBe(5)
  })
})

describe('downloads', () => {
  async function downloaded(page: Page, button: string) {
    const waiting = page.waitForEvent('download')
    await page.getByRole('button', { name: button }).click()
    const download = await waiting
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
  }

  it('a statement as Markdown and as CSV that a Dutch spreadsheet opens', async () => {
    const page = await open()
    const account = await expectedOf(page)
    await page.getByRole('combobox', { name: 'Verantwoording aan' }).selectOption('Zeist')
    const zeist = account.statements.find(({ municipality }) => municipality.name === 'Zeist')
    if (!zeist) throw new Error('Zeist is in the example')
    const markdown = await downloaded(page, 'Download Markdown')
    expect(markdown.name).toBe('verantwoording-2023-gm0355-zeist.md')
    expect(markdown.bytes.toString()).toBe(toMarkdown(zeist))
    expect(markdown.bytes.toString()).toContain(`| Besteed | ${zeist.spent.format()} |`)
    expect(await textOf(page, '#document')).toContain(zeist.balance.format())

    const csv = await downloaded(page, 'Download CSV')
    expect(csv.name).toBe('verantwoording-2023-gm0355-zeist.csv')
    expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(csv.bytes.toString()).toBe(toCsv(zeist))
    const { data, errors, meta } = Papa.parse<Record<string, string>>(csv.bytes.toString(), {
      header: true,
      skipEmptyLines: true,
    })
    expect(errors).toEqual([])
    expect(meta.delimiter).toBe(';')
    const parts = data.map((row) => Number(row['Uw deel']?.replace(',', '')))
    expect(sum(parts)).toBe(zeist.spent.cents)
  })

  it('the whole account, and the chart', async () => {
    const page = await open()
    const account = await expectedOf(page)
    await page.getByRole('combobox', { name: 'Verantwoording aan' }).selectOption('all')
    const markdown = await downloaded(page, 'Download Markdown')
    expect(markdown.name).toBe('rekening-2023.md')
    expect(markdown.bytes.toString()).toBe(toMarkdown(account))
    const csv = await downloaded(page, 'Download CSV')
    const rows = Papa.parse<string[]>(csv.bytes.toString().trim()).data
    expect(rows).toHaveLength(1 + account.lines.length + 3 + 1)
    expect(rows.at(-1)?.[2]).toBe(account.table.total.toString().replace('.', ','))
    const svg = await downloaded(page, 'Download grafiek')
    expect(svg).toEqual({ name: 'aandelen-2023.svg', bytes: Buffer.from(toSvg(account)) })
  })
})

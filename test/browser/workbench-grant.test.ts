import readWorkbook from 'read-excel-file/universal'
import { describe, expect, it } from 'vitest'
import { difference, grantFor, grantsFor, regimeFor, toHtml } from '../../src/index.js'
import type { GrantOptions } from '../../src/index.js'
import {
  cellsIn,
  cellsOfHtml,
  cents,
  describedBy,
  downloaded,
  fieldAt,
  openAll,
  plain,
  sum,
  textOf,
  workbench,
} from './workbench.js'

const open = workbench()

describe('the grants of all municipalities', () => {
  it("are the library's, sorted, searched and downloaded", async () => {
    const page = await open('grant')
    const grants = grantsFor(2023)
    const rows = async () => (await cellsIn(page.locator('#all-grants'))).slice(1)
    const shown = new Map((await rows()).map(([, code, amount]) => [code, amount]))
    expect(shown.size).toBe(342)
    for (const { municipality, amount } of grants) {
      expect(shown.get(municipality.code)).toBe(amount.format())
    }
    await page.getByRole('combobox', { name: 'Volgorde' }).selectOption('amount')
    const amounts = (await rows()).map(([, , amount = '']) => cents(amount))
    expect(amounts).toEqual([...amounts].sort((a, b) => b - a))
    await page.getByRole('searchbox').fill('utrecht')
    expect((await rows()).map(([name]) => name)).toEqual(['Utrecht', 'Utrechtse Heuvelrug'])
    await page.getByRole('searchbox').fill('')
    const { name, bytes } = await downloaded(page, () =>
      page.getByRole('button', { name: 'Excel: alle gemeenten' }).click(),
    )
    expect(name).toBe('alle-gemeenten-2023.xlsx')
    const [sheet] = await readWorkbook(new Uint8Array(bytes).buffer)
    const found = new Map(sheet?.data.map(([code, , , amount]) => [code, amount]))
    for (const { municipality, amount } of grants) {
      expect(found.get(municipality.code)).toBe(Number(amount.toString()))
    }
  })
})

describe('the grant of a municipality', () => {
  it.each([
    ["'s-Gravenhage", 'GM0518', 2023],
    ['den haag', 'GM0518', 2024],
    ['Voorne aan Zee', 'GM1992', 2023],
    ['gemeente amsterdam', 'GM0363', 2025],
    ['GM0344', 'GM0344', 2023],
  ] as const)('of %s is found, with its parts and steps', async (typed, code, year) => {
    const page = await open('grant')
    await fieldAt(page, 'year').selectOption(String(year))
    await fieldAt(page, 'municipality').fill(typed)
    await page.keyboard.press('Enter')
    const grant = grantFor(code, year)
    expect(await textOf(page, '#outcome .amount')).toBe(grant.amount.format())
    const paper = page.locator('#outcome .document').first()
    expect(await cellsIn(paper)).toEqual(await cellsOfHtml(page, toHtml(grant)))
    const words = plain(await paper.innerText())
    for (const { text } of grant.assumptions) expect(words).toContain(plain(text.nl))
  })

  it('in the annex is the grant', async () => {
    const page = await open('grant')
    await page.getByText('Bedrag in de bijlage, en wat als').click()
    await fieldAt(page, 'options.annexAmount').fill('340.000,00')
    await page.keyboard.press('Tab')
    const grant = grantFor('Utrecht', 2023, { annexAmount: '340000' })
    expect(await textOf(page, '#outcome .amount')).toBe('€ 340.000,00')
    const paper = page.locator('#outcome .document').first()
    expect(await cellsIn(paper)).toEqual(await cellsOfHtml(page, toHtml(grant)))
  })

  it.each([
    ['Bergen', 'Bergen (L.)'],
    ['Utrechr', 'Utrecht'],
    ['Weesp', 'Amsterdam'],
  ])('of %s, which is none or more than one, proposes %s', async (typed, proposed) => {
    const page = await open('grant')
    const field = fieldAt(page, 'municipality')
    await field.fill(typed)
    await page.keyboard.press('Enter')
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    expect(await describedBy(page, 'municipality')).toContain(typed)
    expect(await page.getByRole('alert').innerText()).toContain(typed)
    await page.getByRole('button', { name: proposed, exact: true }).click()
    expect(await textOf(page, '#outcome .amount')).toBe(grantFor(proposed, 2023).amount.format())
    expect(await field.getAttribute('aria-invalid')).toBeNull()
  })
})

describe('what if', () => {
  it.each<readonly [string, Readonly<Record<string, string>>, GrantOptions]>([
    ['a cut of ten percent', { 'parameters.factor': '0,9' }, { parameters: { factor: '0.9' } }],
    [
      'other rates and another budget',
      {
        'parameters.populationRate': '0,90',
        'parameters.educationBudget': '3.000.000,00',
        'parameters.factor': '0,95',
      },
      { parameters: { populationRate: '0.90', educationBudget: '3000000', factor: '0.95' } },
    ],
    ['own inhabitants', { inhabitants: '370000' }, { inhabitants: 370_000 }],
  ])('%s: the effects are the library’s and add up', async (_, typed, options) => {
    const page = await open('grant')
    await openAll(page)
    for (const [name, text] of Object.entries(typed)) {
      await fieldAt(page, `options.${name}`).fill(text)
    }
    await page.keyboard.press('Tab')
    const [before, after] = [grantFor('Utrecht', 2023), grantFor('Utrecht', 2023, options)]
    const expected = difference(before, after)
    expect(await textOf(page, '#changed-amount')).toBe(after.amount.format())
    expect(sum(expected.contributions.map(({ amount }) => amount.cents))).toBe(
      after.amount.cents - before.amount.cents,
    )
    const paper = page.locator('#outcome .document').nth(1)
    expect(await cellsIn(paper)).toEqual(await cellsOfHtml(page, toHtml(expected)))
  })

  it('one button cuts ten percent, another clears', async () => {
    const page = await open('grant')
    await page.getByRole('button', { name: '10% minder' }).click()
    const cut = grantFor('Utrecht', 2023, { parameters: { factor: '0.9' } })
    expect(await textOf(page, '#changed-amount')).toBe(cut.amount.format())
    await page.getByRole('button', { name: 'Wis de wijzigingen' }).click()
    expect(await page.locator('#changed-amount').count()).toBe(0)
  })

  it('tells everything that is wrong at once, each at its field, and keeps the grant', async () => {
    const page = await open('grant')
    await openAll(page)
    const wrong = {
      'options.inhabitants': '12,5',
      'options.parameters.populationRate': 'abc',
      'options.parameters.factor': '-1',
      'options.parameters.educationBudget': '1,234.56',
    }
    for (const [name, text] of Object.entries(wrong)) await fieldAt(page, name).fill(text)
    await page.keyboard.press('Tab')
    for (const name of Object.keys(wrong)) {
      expect(await fieldAt(page, name).getAttribute('aria-invalid')).toBe('true')
      expect(await describedBy(page, name)).not.toBe('')
    }
    const problems = page.locator('.problems li')
    expect(await problems.count()).toBe(4)
    await problems.filter({ hasText: '12,5' }).getByRole('button').click()
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('name'))
    expect(focused).toBe('options.inhabitants')
    expect(await textOf(page, '#outcome .amount')).toBe(grantFor('Utrecht', 2023).amount.format())
  })
})

describe('2026', () => {
  it('shows what is known, asks for the rest, and takes what held in 2023', async () => {
    const page = await open('grant')
    await fieldAt(page, 'year').selectOption('2026')
    const known = await textOf(page, '#facts')
    for (const { text } of regimeFor(2026).facts) expect(known).toContain(text.nl)
    expect(await page.locator('.problems').count()).toBe(1)
    await page.getByRole('button', { name: 'Vul in wat in 2023 gold' }).click()
    const parameters = {
      populationRate: '0.83',
      educationRate: '0.70',
      educationBudget: '2530000',
      populationDate: '2022-01-01',
    }
    const grant = grantFor('Utrecht', 2026, { parameters })
    expect(await textOf(page, '#outcome .amount')).toBe(grant.amount.format())
    expect(await page.locator('.problems').count()).toBe(0)
  })
})

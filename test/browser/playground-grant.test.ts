import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { difference, grantFor, grantsFor, regimeFor } from '../../src/index.js'
import type { GrantOptions } from '../../src/index.js'
import { cellsOf, cents, playground, sum, textOf } from './playground.js'

const open = playground()
const nameField = (page: Page) => page.locator('#grant').getByRole('combobox', { name: 'Gemeente' })

describe('the grant of a municipality', () => {
  it("is the library's, for every municipality", async () => {
    const page = await open()
    const grants = grantsFor(2023)
    const shown = await page.evaluate(
      (codes) =>
        codes.map((code) => {
          const field = document.getElementById('municipality') as HTMLInputElement
          field.value = code
          field.dispatchEvent(new Event('change', { bubbles: true }))
          return document.getElementById('amount')?.innerText.replace('\u00a0', ' ')
        }),
      grants.map(({ municipality }) => municipality.code),
    )
    expect(shown).toHaveLength(342)
    expect(shown).toEqual(grants.map(({ amount }) => amount.format()))
  })

  it.each([
    ["'s-Gravenhage", 'GM0518', 2023],
    ['den haag', 'GM0518', 2024],
    ['Voorne aan Zee', 'GM1992', 2023],
    ['gemeente amsterdam', 'GM0363', 2025],
    ['GM0344', 'GM0344', 2023],
  ] as const)('of %s is found, with its parts and steps', async (typed, code, year) => {
    const page = await open()
    await nameField(page).fill(typed)
    await page.locator('#grant').getByRole('combobox', { name: 'Jaar' }).selectOption(String(year))
    const grant = grantFor(code, year)
    const { population, education } = grant.components
    expect(await textOf(page, '#amount')).toBe(grant.amount.format())
    expect((await cellsOf(page, '#grant-headline table')).map(([, value]) => value)).toEqual(
      [population, education, grant.amount].map((amount) => amount.format()),
    )
    expect(await textOf(page, '#municipality-found')).toContain(`(${code})`)
    for (const { text } of grant.assumptions) {
      expect(await textOf(page, '#grant-headline')).toContain(text.nl)
    }
    await page.getByText('Zo is het berekend, stap voor stap').click()
    const steps = await cellsOf(page, '#grant-steps table')
    expect(steps.filter(([number]) => number !== '')).toHaveLength(grant.explanation.nodes.length)
    expect(steps.at(-1)?.slice(1, 3)).toEqual(['Specifieke uitkering', grant.amount.format()])
  })

  it('in the annex is the grant, with the computed amount beside it', async () => {
    const page = await open('municipality=Voorne aan Zee&annex=70.000,00')
    const { formula } = grantFor('Voorne aan Zee', 2023, { annexAmount: '70000' })
    expect(await textOf(page, '#amount')).toBe('€ 70.000,00')
    const cells = await cellsOf(page, '#grant-headline table')
    expect(cells.slice(2)).toEqual([
      ['Berekend', formula?.amount.format()],
      ['In de bijlage', '€ 70.000,00'],
      ['Verschil', formula?.difference.format()],
    ])
  })

  it('of a name that fits two municipalities asks which', async () => {
    const page = await open('municipality=Bergen')
    const field = nameField(page)
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    const described = (await field.getAttribute('aria-describedby')) ?? ''
    expect(described.split(' ')).toContain('municipality-error')
    expect(await textOf(page, '#municipality-error')).toContain('kan Bergen (NH.)')
    expect(await page.locator('#grant-outcome').isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Bergen (L.)', exact: true }).click()
    expect(await textOf(page, '#amount')).toBe(grantFor('GM0893', 2023).amount.format())
    expect(await field.getAttribute('aria-invalid')).toBeNull()
    expect(await textOf(page, '#municipality-error')).toBe('')
  })

  it.each([
    ['Utrechr', 'Utrecht'],
    ['Weesp', 'Amsterdam'],
  ])('of %s, which is no municipality, proposes %s', async (typed, proposed) => {
    const page = await open()
    await nameField(page).fill(typed)
    await page.keyboard.press('Enter')
    expect(await page.getByRole('alert').first().innerText()).toContain(typed)
    await page.getByRole('button', { name: proposed, exact: true }).click()
    expect(await textOf(page, '#amount')).toBe(grantFor(proposed, 2023).amount.format())
  })
})

describe('what if', () => {
  it.each<readonly [string, string, GrantOptions]>([
    ['a cut of ten percent', 'factor=0,9', { parameters: { factor: '0.9' } }],
    [
      'other rates and another budget',
      'population-rate=0,90&education-budget=3.000.000&factor=0.95',
      { parameters: { populationRate: '0.90', educationBudget: '3000000', factor: '0.95' } },
    ],
    [
      'a later count',
      'population-date=2024-01-01',
      { parameters: { populationDate: '2024-01-01' } },
    ],
    ['own inhabitants', 'inhabitants=370.000', { inhabitants: 370_000 }],
    [
      'the formula with own counts',
      'inhabitants=100001&low-educated=20003',
      { inhabitants: 100_001, lowEducated: 20_003 },
    ],
  ])('%s: the effects are the library’s and add up', async (_, hash, options) => {
    const page = await open(`municipality=Utrecht&${hash}`)
    const [before, after] = [grantFor('Utrecht', 2023), grantFor('Utrecht', 2023, options)]
    const expected = difference(before, after)
    expect(await textOf(page, '#changed-amount')).toBe(after.amount.format())
    const [, ...rows] = await cellsOf(page, '#what-if-outcome > .scroll table')
    const effects = rows.map(([, effect = '']) => cents(effect))
    const total = effects.pop()
    expect(rows.map(([label]) => label).slice(0, -1)).toEqual(
      expected.contributions.map(({ label }) => label.nl),
    )
    expect(effects).toEqual(expected.contributions.map(({ amount }) => amount.cents))
    expect(sum(effects)).toBe(total)
    expect(total).toBe(after.amount.cents - before.amount.cents)
    expect(await textOf(page, '#what-if-outcome > .check')).toContain('tellen op tot het verschil')
    expect(await textOf(page, '#amount')).toBe(before.amount.format())
  })

  it('one button cuts ten percent, another clears', async () => {
    const page = await open()
    await page.getByRole('button', { name: '10% minder' }).click()
    const cut = grantFor('Utrecht', 2023, { parameters: { factor: '0.9' } })
    expect(await textOf(page, '#changed-amount')).toBe(cut.amount.format())
    expect(await page.locator('#status').innerText()).toContain('Met uw wijzigingen')
    await page.getByRole('button', { name: 'Maak leeg' }).click()
    expect(await page.locator('#changed-amount').count()).toBe(0)
  })

  it('tells everything that is wrong at once, each at its field, and keeps the grant', async () => {
    const page = await open(
      'population-rate=abc&factor=-1&inhabitants=12,5&education-budget=1,234.56',
    )
    const wrong = ['population-rate', 'factor', 'inhabitants', 'education-budget']
    for (const id of wrong) {
      expect(await page.locator(`#${id}`).getAttribute('aria-invalid')).toBe('true')
      expect(await textOf(page, `#${id}-error`)).not.toBe('')
    }
    expect(await page.locator('#grant-problems li').count()).toBe(wrong.length)
    await page.locator('#grant-problems').getByRole('button', { name: '12,5' }).click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('inhabitants')
    expect(await textOf(page, '#amount')).toBe(grantFor('Utrecht', 2023).amount.format())
    expect(await page.locator('#changed-amount').count()).toBe(0)
  })
})

describe('2026', () => {
  it('shows what is known and asks for the rest', async () => {
    const page = await open('year=2026')
    const known = await textOf(page, '#regime-facts')
    for (const { text } of regimeFor(2026).facts) expect(known).toContain(text.nl)
    expect(await page.locator('#grant-outcome').isVisible()).toBe(false)
    for (const id of ['population-rate', 'education-rate', 'education-budget', 'population-date']) {
      expect(await textOf(page, `#${id}-error`)).toBe('Nodig: voor 2026 staat geen regeling vast.')
    }
    await page.getByRole('button', { name: 'Vul in wat in 2023 gold' }).click()
    const parameters = {
      populationRate: '0.83',
      educationRate: '0.70',
      educationBudget: '2530000',
      populationDate: '2022-01-01',
    }
    const grant = grantFor('Utrecht', 2026, { parameters })
    expect(await textOf(page, '#amount')).toBe(grant.amount.format())
    expect(await textOf(page, '#grant-headline')).toContain('aangenomen')
    expect(await page.locator('.error:not(:empty)').count()).toBe(0)
  })
})

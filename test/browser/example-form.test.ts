import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settle } from '../../src/index.js'
import type { SettlementInput } from '../../src/index.js'
import { jsonSchema, readInput, settlementSchema } from '../../src/schemas/index.js'
import { examplesPlace } from '../examples/place.js'
import { lowContrast } from './contrast.js'
import { watchedPages } from './pages.js'

// The form of docs/examples/browser-form, as its own server gives it.

let server: ChildProcess
let place: ReturnType<typeof examplesPlace>
let url = ''
const pageAt = watchedPages()

beforeAll(async () => {
  place = examplesPlace()
  server = spawn(process.execPath, ['browser-form/serve.mjs'], {
    cwd: place.path,
    env: { ...process.env, PORT: '0' },
  })
  url = await new Promise((resolve) => {
    server.stdout?.once('data', (text) => resolve(String(text).trim()))
  })
})

afterAll(() => {
  server.kill()
  place.remove()
})

async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await pageAt(url, options)
  await page.locator('form').waitFor()
  return page
}

const send = (page: Page) => page.getByRole('button', { name: 'Controleer en verstuur' }).click()
const shown = async (page: Page) => JSON.parse(await page.locator('#result').innerText()) as unknown

describe('the form', () => {
  it('has a label, a hint and a place for an error at every field of the schema', async () => {
    const page = await open()
    const { title, description, properties = {} } = jsonSchema('settlement')
    await expect.poll(() => page.locator('h1').innerText()).toBe(title)
    expect(await page.locator('main > p').innerText()).toBe(description)
    const fields = Object.entries(properties) as [string, { title: string; description: string }][]
    for (const [name, field] of fields) {
      if (name === 'corrections') continue
      const control = page.locator(`#field-${name}`)
      const [hint, error] = ((await control.getAttribute('aria-describedby')) ?? '').split(' ')
      expect(await page.locator(`#${hint ?? ''}`).innerText()).toBe(field.description)
      expect(await page.locator(`#${error ?? ''}`).count()).toBe(1)
      const label = await page.locator(`label[for="field-${name}"]`).innerText()
      const isAsked = (jsonSchema('settlement').required ?? []).includes(name)
      expect(label).toBe(`${field.title}${isAsked ? '' : ' (mag leeg blijven)'}`)
      expect(await control.getAttribute('aria-required')).toBe(isAsked ? 'true' : null)
    }
  })

  it('says everything that is wrong at once, leads to it, and sends nothing', async () => {
    const page = await open()
    await page.locator('#field-year').fill('1815')
    await page.locator('#field-granted').fill('12,345')
    await page.getByRole('button', { name: 'Voeg toe aan correcties' }).click()
    await send(page)
    expect(await page.locator('.summary h2').innerText()).toBe('Er kloppen 6 dingen niet')
    expect(await page.locator('.summary li').allInnerTexts()).toEqual([
      'Jaar: Schrijf een geheel getal van 1900 tot en met 2199.',
      'Toegekend: Schrijf een bedrag met ten hoogste twee decimalen, zoals 1234,56 of 1.234,56.',
      'Besteed: Vul dit in.',
      'Correcties, nummer 1: Jaar: Vul dit in.',
      'Correcties, nummer 1: Bedrag: Vul dit in.',
      'Correcties, nummer 1: Reden: Vul dit in.',
    ])
    expect(await page.locator('.summary').evaluate((one) => one === document.activeElement)).toBe(
      true,
    )
    expect(await page.locator('[aria-invalid="true"]').count()).toBe(6)
    expect(await page.locator('#field-spent-error').innerText()).toBe('Vul dit in.')
    await page.locator('.summary a').nth(4).click()
    const focused = await page.evaluate(() => document.activeElement?.id)
    expect(focused).toBe('field-corrections-0-amount')
    expect(await page.locator('#result').innerText()).toBe('')
  })

  it('proposes thousands first for a point before three figures', async () => {
    const page = await open()
    for (const [typed, proposal] of [
      ['95.000', 'Bedoelt u 95.000,00? Schrijf dan 95000.00.'],
      ['-1.234.567', 'Bedoelt u -1.234.567,00? Schrijf dan -1234567.00.'],
    ] as const) {
      await page.locator('#field-granted').fill(typed)
      await send(page)
      expect(await page.locator('#field-granted-error').innerText()).toBe(proposal)
    }
  })

  it('takes no amount for another, whatever is drawn again', async () => {
    const page = await open()
    // Twelve with three decimals, or twelve thousand? Neither is taken for the other.
    for (const [typed, isTaken] of [
      ['12,345', false],
      ['12.345', false],
      ['12.345,00', true],
      ['12,34', true],
    ] as const) {
      await page.locator('#field-granted').fill(typed)
      await page.getByRole('button', { name: 'Voeg toe aan correcties' }).click()
      await page.getByRole('button', { name: 'Verwijder nummer 1 uit correcties' }).click()
      await send(page)
      const isRefused = (await page.locator('#field-granted-error').innerText()) !== ''
      expect({ typed, isTaken: !isRefused }).toEqual({ typed, isTaken })
    }
  })

  it('gives, of sound entries, what the function takes', async () => {
    const page = await open()
    await page.locator('#field-year').fill('2023')
    await page.locator('#field-granted').fill('97.002,93')
    await page.locator('#field-spent').fill('95000')
    await page.getByRole('button', { name: 'Voeg toe aan correcties' }).click()
    await page.locator('#field-corrections-0-year').fill('2022')
    await page.locator('#field-corrections-0-amount').fill('-12,5')
    await page.locator('#field-corrections-0-reason').fill('Dubbel geboekt')
    await send(page)
    const data = await shown(page)
    expect(data).toEqual({
      year: 2023,
      granted: '97002.93',
      spent: '95000',
      corrections: [{ year: 2022, amount: '-12.5', reason: 'Dubbel geboekt' }],
    })
    expect(readInput(settlementSchema, data).ok).toBe(true)
    expect(settle(data as SettlementInput).balance.format()).toBe('€ 1.990,43')
    expect(await page.locator('.summary').innerText()).toBe('')
  })

  it('keeps what was filled in when a correction goes or the language changes', async () => {
    const page = await open()
    await page.locator('#field-granted').fill('1.234,56')
    for (const year of ['2021', '2022']) {
      await page.getByRole('button', { name: 'Voeg toe aan correcties' }).click()
      await page.locator('fieldset.item').last().getByRole('textbox').first().fill(year)
    }
    await page.getByRole('button', { name: 'Verwijder nummer 1 uit correcties' }).click()
    expect(await page.locator('fieldset.item').count()).toBe(1)
    expect(await page.locator('#field-corrections-0-year').inputValue()).toBe('2022')
    expect(await page.locator('#field-granted').inputValue()).toBe('1234,56')
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'Grant and spending of a year' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.locator('#field-granted').inputValue()).toBe('1234.56')
    await page.getByRole('button', { name: 'Check and send' }).click()
    expect(await page.locator('.summary li').allInnerTexts()).toEqual([
      'Year: Fill this in.',
      'Spent: Fill this in.',
      'Corrections, number 1: Amount: Fill this in.',
      'Corrections, number 1: Reason: Fill this in.',
    ])
  })

  it('can be filled in with the keyboard alone', async () => {
    const page = await open()
    const tab = async (times: number) => {
      for (let i = 0; i < times; i++) await page.keyboard.press('Tab')
    }
    await tab(3) // two buttons of language, then the year
    await page.keyboard.type('2023')
    await tab(1)
    await page.keyboard.type('100')
    await tab(1)
    await page.keyboard.type('99,50')
    await page.keyboard.press('Enter')
    expect(await shown(page)).toEqual({
      year: 2023,
      granted: '100',
      spent: '99.50',
      corrections: [],
    })
  })

  it.each(['light', 'dark'] as const)('is readable at 360 pixels, %s', async (colorScheme) => {
    const page = await open({ viewport: { width: 360, height: 740 }, colorScheme })
    await page.getByRole('button', { name: 'Voeg toe aan correcties' }).click()
    await send(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    const { seen, low } = await page.evaluate(lowContrast)
    expect(seen).toBeGreaterThan(20)
    expect(low).toEqual([])
  })
})

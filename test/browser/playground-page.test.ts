import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { POLICY } from '../../docs/playground/serve.mjs'
import { grantFor } from '../../src/index.js'
import { lowContrast } from './contrast.js'
import { folder, playground, textOf } from './playground.js'

const open = playground()

const WRONG =
  'municipality=Bergen&factor=x&annex=1.234&member=Zesit&granted=1,234.5&label=&amount=x'
const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })

describe('the page', () => {
  it('states the policy that its server sends', () => {
    expect(readFileSync(`${folder}index.html`, 'utf8')).toContain(`content="${POLICY}"`)
  })

  it('works as a file without a server', async () => {
    const page = await open(`${pathToFileURL(folder).href}index.html`)
    expect(await textOf(page, '#amount')).toBe(grantFor('Utrecht', 2023).amount.format())
    await page.getByRole('button', { name: '10% minder' }).click()
    await page.reload()
    expect(await page.locator('#factor').inputValue()).toBe('0,9')
  })

  it.each([
    [1280, ''],
    [360, ''],
    [360, 'lang=en&year=2026'],
    [360, WRONG],
    [320, 'factor=0,9'],
  ])('does not scroll sideways at %i pixels (%s)', async (width, hash) => {
    const page = await open(hash, { viewport: { width, height: 800 } })
    await openAll(page)
    const [wide, sticking] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      [...document.querySelectorAll('main *')]
        .filter((one) => !one.closest('.scroll > *, .unseen, svg'))
        .filter((one) => one.getBoundingClientRect().right > innerWidth + 0.5)
        .map((one) => one.outerHTML.slice(0, 80)),
    ])
    expect(sticking).toEqual([])
    expect(wide).toBeLessThanOrEqual(width)
  })

  it.each([
    ['light', 'factor=0,9'],
    ['dark', 'factor=0,9'],
    ['light', WRONG],
    ['dark', WRONG],
    ['dark', 'lang=en&year=2026'],
  ] as const)('has text that stands out, in %s (%s)', async (colorScheme, hash) => {
    const page = await open(hash, { colorScheme })
    await openAll(page)
    const { seen, low } = await page.evaluate(lowContrast)
    expect(low).toEqual([])
    expect(seen).toBeGreaterThan(100)
  })

  it('takes the colours that the reader sets', async () => {
    const page = await open('', { colorScheme: 'light' })
    const ground = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const light = await ground()
    await page.getByRole('combobox', { name: 'Kleuren' }).selectOption('dark')
    const dark = await ground()
    expect(dark).not.toBe(light)
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.getByRole('combobox', { name: 'Kleuren' }).selectOption('light')
    expect(await ground()).toBe(light)
  })

  it('speaks English all through, and comes back', async () => {
    const page = await open('factor=0,9')
    await openAll(page)
    const dutch = await textOf(page, 'main')
    await page.getByRole('button', { name: 'English' }).click()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.title()).toContain('Computing the IDO grant')
    await openAll(page)
    expect(await textOf(page, '#amount')).toBe(grantFor('Utrecht', 2023).amount.format('en'))
    // The example's own words, which a user might have typed, and the name of the other language stay.
    const own = await page
      .locator("[name='library'], [name='label']")
      .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))
    const english = [...own, 'Nederlands'].reduce(
      (text, words) => text.replaceAll(words, ''),
      await textOf(page, 'body'),
    )
    expect(english).not.toMatch(
      /\b(?:gemeenten?|uitkering|verantwoording|de|het|een|niet|wat|zijn|van|uw|voor|naar)\b/i,
    )
    await page.getByRole('button', { name: 'Nederlands' }).click()
    await openAll(page)
    expect(await page.locator('html').getAttribute('lang')).toBe('nl')
    expect(await textOf(page, 'main')).toBe(dutch)
  })

  it('keeps a case in its address', async () => {
    const page = await open()
    expect(new URL(page.url()).hash).toBe('')
    await page.locator('#municipality').fill("'s-Gravenhage")
    await page.locator('#factor').fill('0,9')
    await page.locator("[name='label']").first().fill('Balie & “loket”')
    await page.getByRole('button', { name: 'English' }).click()
    await page.locator("[name='amount']").first().fill('100.000,00')
    await page.keyboard.press('Tab')
    const other = await open(new URL(page.url()).hash.slice(1))
    for (const selector of ['#amount', '#changed-amount', '#account-table', '#document']) {
      expect(await textOf(other, selector)).toBe(await textOf(page, selector))
    }
    expect(await textOf(other, '#account-table')).toContain('Balie & “loket”')
    expect(await other.locator('html').getAttribute('lang')).toBe('en')
  })

  it.each([
    ['broken bytes', '%E0%A4%A&municipality=%00&year=1234&foo=bar&lang=fr'],
    ['odd names', 'member=&label=&purpose=x&for=<b>&__proto__=1&constructor=2'],
    [
      'huge values',
      `municipality=${'a'.repeat(5000)}&annex=${'9'.repeat(5000)}&factor=1e999999&inhabitants=99999999999999999999`,
    ],
    [
      'markup',
      `label=${encodeURIComponent('<img src=x onerror=alert(1)>|**x**[y](https://example.org)')}&amount=1&member=Bunnik&granted=1`,
    ],
  ])('takes an address with %s', async (_, hash) => {
    const page = await open(hash)
    await page.getByRole('button', { name: 'Voeg een regel toe' }).click()
    expect(await page.locator('main img').count()).toBe(0)
    expect(await page.locator("#account-outcome a[href*='example']").count()).toBe(0)
  })

  it('prints the statement and nothing else', async () => {
    const page = await open()
    await page.emulateMedia({ media: 'print' })
    const shown = (await textOf(page, 'body')).split('\n')[0]
    expect(shown).toBe('Verantwoording 2023 aan de gemeente Bunnik')
    for (const hidden of [
      'header',
      '#grant',
      '#account',
      '#account-table',
      'footer',
      '#statement',
    ]) {
      expect(await page.locator(hidden).isVisible()).toBe(false)
    }
  })
})

describe('for who does not see or point', () => {
  it.each(['', 'lang=en&factor=0,9', WRONG])('everything has a name (%s)', async (hash) => {
    const page = await open(hash)
    await openAll(page)
    const tree = await page.locator('body').ariaSnapshot()
    const roles = 'button|combobox|textbox|link|img|region|navigation|listbox|checkbox|radio'
    const nameless = tree
      .split('\n')
      .filter((line) => new RegExp(`^\\s*- (?:${roles})(?! ")`).test(line))
    expect(nameless).toEqual([])
    expect(tree.match(/- (?:button|combobox|textbox) "/g)?.length).toBeGreaterThan(30)
    expect(tree).toMatch(/- group "(?:Wat als\?|What if\?)"/)
    expect(tree.match(/- heading .* \[level=1\]/g)).toHaveLength(1)
  })

  it('ids are unique, and what describes a field is there', async () => {
    const page = await open(WRONG)
    const faults = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
      const named = [...document.querySelectorAll('[aria-describedby], [aria-labelledby]')].flatMap(
        (one) =>
          [one.getAttribute('aria-describedby'), one.getAttribute('aria-labelledby')]
            .join(' ')
            .split(' ')
            .filter(Boolean),
      )
      return [
        ...ids.filter((id, i) => ids.indexOf(id) !== i),
        ...named.filter((id) => !document.getElementById(id)),
      ]
    })
    expect(faults).toEqual([])
  })

  it('the whole way goes by keyboard, and the focus is seen', async () => {
    const page = await open()
    const focused = () =>
      page.evaluate(() => {
        const one = document.activeElement as HTMLElement
        const { outlineStyle, outlineWidth } = getComputedStyle(one)
        return { id: one.id, ring: `${outlineStyle} ${outlineWidth}` }
      })
    const tabTo = async (id: string) => {
      for (let i = 0; i < 150; i++) {
        await page.keyboard.press('Tab')
        const { id: at, ring } = await focused()
        expect(ring).toBe('solid 3px')
        if (at === id) return
      }
      throw new Error(`Tab does not reach #${id}`)
    }
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect((await focused()).id).toBe('main')
    await tabTo('municipality')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Voorne aan Zee')
    await tabTo('cut')
    expect(await textOf(page, '#amount')).toBe(grantFor('Voorne aan Zee', 2023).amount.format())
    await page.keyboard.press('Enter')
    const cut = grantFor('Voorne aan Zee', 2023, { parameters: { factor: '0.9' } })
    expect(await textOf(page, '#changed-amount')).toBe(cut.amount.format())
    expect(await textOf(page, '#status')).toContain(cut.amount.format())
    await tabTo('add-lines')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Extra')
    await page.keyboard.press('Tab')
    await page.keyboard.type('1000')
    await page.keyboard.press('Enter')
    expect(await textOf(page, '#status')).toContain('10 regels')
    await tabTo('statement')
    await page.keyboard.press('ArrowDown')
    expect(await textOf(page, '#document h3')).toBe('Verantwoording 2023 aan de gemeente Houten')
    const waiting = page.waitForEvent('download')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect((await waiting).suggestedFilename()).toBe('verantwoording-2023-gm0321-houten.md')
  })

  it('a table that is wider than the screen scrolls by keyboard', async () => {
    const page = await open('', { viewport: { width: 360, height: 800 } })
    const region = page.getByRole('region', { name: 'Regels en gemeenten' })
    await region.focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => region.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0)
  })
})

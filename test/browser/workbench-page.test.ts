import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { POLICY } from '../../docs/workbench/serve.mjs'
import { grantFor } from '../../src/index.js'
import { lowContrast } from './contrast.js'
import { downloaded, fieldAt, folder, openAll, pageNames, textOf, workbench } from './workbench.js'

const open = workbench()

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const focusedName = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('name') ?? document.activeElement?.id)

/** Something wrong on a page that has fields for it. */
async function spoil(page: Page, name: string): Promise<void> {
  const fields = page.locator(`main input.number, main input[name$='municipality']`)
  if ((await fields.count()) > 0) await fields.first().fill(`x${name}`)
  await page.keyboard.press('Tab')
}

describe('the page', () => {
  it('states the policy that its server sends', () => {
    expect(readFileSync(`${folder}index.html`, 'utf8')).toContain(`content="${POLICY}"`)
  })

  it('works as a file without a server, and keeps the work there', async () => {
    const page = await open(`${pathToFileURL(folder).href}index.html`)
    expect(await textOf(page, '.amount')).toBe(grantFor('Utrecht', 2023).amount.format())
    await press(page, '10% minder')
    await page.reload()
    expect(await fieldAt(page, 'options.parameters.factor').inputValue()).toBe('0,9')
  })

  it.each(pageNames)('%s stands out and fits, spoilt and wholly open too', async (name) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open(name, { colorScheme, viewport: { width: 360, height: 800 } })
      await spoil(page, name)
      await openAll(page)
      const { seen, low } = await page.evaluate(lowContrast)
      expect(low).toEqual([])
      expect(seen).toBeGreaterThan(25)
      const [wide, sticking] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        [...document.querySelectorAll('main *')]
          .filter((one) => !one.closest('.scroll > *, .unseen, svg'))
          .filter((one) => one.getBoundingClientRect().right > innerWidth + 0.5)
          .map((one) => one.outerHTML.slice(0, 80)),
      ])
      expect(sticking).toEqual([])
      expect(wide).toBeLessThanOrEqual(360)
    }
  })

  it('takes the colours that the reader sets', async () => {
    const page = await open('grant', { colorScheme: 'light' })
    const ground = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const light = await ground()
    await page.getByRole('combobox', { name: 'Kleuren' }).selectOption('dark')
    await expect.poll(ground).not.toBe(light)
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.getByRole('combobox', { name: 'Kleuren' }).selectOption('light')
    await expect.poll(ground).toBe(light)
  })

  it.each(pageNames)('%s speaks English all through, and comes back', async (name) => {
    const page = await open(name)
    await openAll(page)
    const dutch = await textOf(page, 'main')
    await press(page, 'English')
    await page.locator('html[lang=en]').waitFor()
    await expect.poll(() => page.title()).toContain('IDO workbench')
    await openAll(page)
    const visible = await textOf(page, 'body')
    // Names, what the example itself says, and the Dutch terms that stand beside English ones stay.
    const english = visible.replaceAll('Nederlands', '').replaceAll('Het Hogeland', '')
    expect(
      english.match(/\b(?:het|een|niet|wordt|zijn|voor|wat|waar|naar|welke|jaar)\b.{0,30}/gi) ?? [],
    ).toEqual([])
    await press(page, 'Nederlands')
    await page.locator('html[lang=nl]').waitFor()
    await openAll(page)
    expect(await textOf(page, 'main')).toBe(dutch)
  })

  it('has page and language in its address', async () => {
    const page = await open('funding/en')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await page.getByRole('link', { name: 'Account' }).click()
    await page.getByRole('heading', { level: 2, name: 'Account' }).waitFor()
    expect(new URL(page.url()).hash).toBe('#account/en')
    await page.goBack()
    await page.getByRole('heading', { level: 2, name: 'Money streams' }).waitFor()
  })

  it.each(['%E0%A4%A', '__proto__', '<img src=x>', 'account/fr'])(
    'takes the odd address #%s',
    async (hash) => {
      const page = await open(hash)
      expect(await page.locator('form').count()).toBe(1)
    },
  )

  it('shows markup as text, in papers and charts too', async () => {
    const page = await open('account')
    const markup = '<img src=x onerror=alert(1)>|**x**[y](https://example.org)'
    await fieldAt(page, 'account.lines.0.label').fill(markup)
    await fieldAt(page, 'account.library.name').fill(markup)
    await page.keyboard.press('Tab')
    expect(await page.locator('#outcome').innerText()).toContain('<img src=x onerror=alert(1)>')
    expect(await page.locator('main img').count()).toBe(0)
    expect(await page.locator(`#outcome a[href*='example']`).count()).toBe(0)
  })

  it('prints the statement and nothing else', async () => {
    const page = await open('account')
    await page.emulateMedia({ media: 'print' })
    const [first] = (await textOf(page, 'body')).split('\n')
    expect(first).toBe('Verantwoording 2023 aan de gemeente Bunnik')
    for (const hidden of ['header', 'form', '#ledger', 'footer', '#statement', '.check']) {
      expect(await page.locator(hidden).first().isVisible()).toBe(false)
    }
  })
})

describe('the dossier', () => {
  it('is saved, cleared, and opened as it was', async () => {
    const page = await open('grant')
    await fieldAt(page, 'municipality').fill('Zeist')
    await page.keyboard.press('Tab')
    const { name, bytes } = await downloaded(page, () => press(page, 'Bewaar als bestand'))
    expect(name).toBe('dossier-ido-versie-1.json')
    const saved = JSON.parse(bytes.toString()) as {
      pages: Record<string, Record<string, string>>
      receipts: Record<string, unknown>
    }
    expect(saved.pages['grant']?.['municipality']).toBe('Zeist')
    expect(Object.keys(saved.receipts)).toEqual(['grant', 'account', 'sisa', 'funding'])
    await press(page, 'Maak leeg')
    expect(await fieldAt(page, 'municipality').inputValue()).toBe('')
    await page.reload()
    expect(await fieldAt(page, 'municipality').inputValue()).toBe('')
    const file = (buffer: Buffer) => ({ name, mimeType: 'application/json', buffer })
    await page.locator('#open').setInputFiles(file(bytes))
    await expect.poll(() => fieldAt(page, 'municipality').inputValue()).toBe('Zeist')
    expect(await textOf(page, '#note')).toBe(
      'Dossier geopend, versie 1. De uitkomsten zijn die van het bewaren.',
    )
    const other = JSON.stringify({
      ...saved,
      pages: { ...saved.pages, grant: { municipality: 'Utrecht', year: '2023' } },
    })
    await page.locator('#open').setInputFiles(file(Buffer.from(other)))
    await expect.poll(() => textOf(page, '#note')).toContain('de uitkomsten zijn anders')
    await page.locator('#open').setInputFiles(file(Buffer.from('{"pages":{}}')))
    await expect.poll(() => textOf(page, '#note')).toContain('is geen dossier')
    expect(await fieldAt(page, 'municipality').inputValue()).toBe('Utrecht')
  })

  it('is undone and redone step by step, on all pages', async () => {
    const page = await open('grant')
    await fieldAt(page, 'municipality').fill('Zeist')
    await page.keyboard.press('Tab')
    await page.getByRole('link', { name: 'Rekening' }).click()
    await fieldAt(page, 'account.lines.0.amount').fill('1,00')
    await page.keyboard.press('Tab')
    await press(page, 'Ongedaan maken')
    expect(await fieldAt(page, 'account.lines.0.amount').inputValue()).toBe('94.480,15')
    await press(page, 'Ongedaan maken')
    await page.getByRole('link', { name: 'Uitkering' }).click()
    await expect.poll(() => fieldAt(page, 'municipality').inputValue()).toBe('Utrecht')
    await press(page, 'Opnieuw')
    expect(await fieldAt(page, 'municipality').inputValue()).toBe('Zeist')
    await press(page, 'Opnieuw')
    expect(await page.getByRole('button', { name: 'Opnieuw' }).isDisabled()).toBe(true)
  })
})

describe('for who does not see or point', () => {
  it.each(pageNames)('everything on %s has a name, and ids are unique', async (name) => {
    const page = await open(name)
    await spoil(page, name)
    await openAll(page)
    const tree = await page.locator('body').ariaSnapshot()
    const roles = 'button|combobox|textbox|link|img|region|navigation|listbox|checkbox|radio'
    const nameless = tree
      .split('\n')
      .filter((line) => new RegExp(`^\\s*- (?:${roles})(?! ["/])`).test(line))
    expect(nameless).toEqual([])
    expect(tree.match(/- heading .* \[level=1\]/g)).toHaveLength(1)
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
    const page = await open('grant')
    const tabTo = async (wanted: string) => {
      for (let i = 0; i < 200; i++) {
        await page.keyboard.press('Tab')
        const ring = await page.evaluate(() => {
          const { outlineStyle, outlineWidth } = getComputedStyle(
            document.activeElement as HTMLElement,
          )
          return `${outlineStyle} ${outlineWidth}`
        })
        expect(ring).toBe('solid 3px')
        if ((await focusedName(page)) === wanted) return
      }
      throw new Error(`Tab does not reach ${wanted}`)
    }
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await focusedName(page)).toBe('main')
    await tabTo('municipality')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Voorne aan Zee')
    await page.keyboard.press('Enter')
    expect(await focusedName(page)).toBe('outcome')
    expect(await textOf(page, '.amount')).toBe(grantFor('Voorne aan Zee', 2023).amount.format())
    await page.evaluate(() => (location.hash = 'account'))
    await page.locator('#statements').waitFor()
    await tabTo('f-account-lines-add')
    await page.keyboard.press('Enter')
    await expect.poll(() => focusedName(page)).toBe('account.lines.9.id')
    await tabTo('statement')
    await page.keyboard.press('ArrowDown')
    const { name } = await downloaded(page, async () => {
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
    })
    expect(name).toMatch(/^verantwoording-2023-gm\d{4}-houten\.docx$/)
  })

  it('a table that is wider than the screen scrolls by keyboard', async () => {
    const page = await open('account', { viewport: { width: 360, height: 800 } })
    const lines = page.getByRole('group', { name: 'Regels', exact: true }).last()
    await lines.focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => lines.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0)
  })
})

import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { serve } from '../../docs/workbench/serve.mjs'
import { watchedPages } from './pages.js'

export const folder = fileURLToPath(new URL('../../docs/workbench/', import.meta.url))

/**
 * Builds and serves the workbench for the tests of a file. The function it gives opens it at a part of the address
 * after `#`, or at a whole address; after each test every page that was opened must have had no problem.
 */
export function workbench(): (hash: string, options?: BrowserContextOptions) => Promise<Page> {
  let site: Awaited<ReturnType<typeof serve>>
  beforeAll(async () => {
    execFileSync(process.execPath, ['build.mjs'], { cwd: folder })
    site = await serve(folder)
  })
  afterAll(() => site.close())
  const pageAt = watchedPages()
  return async (hash, options = {}) => {
    const address = hash.startsWith('file:') ? hash : `${site.url}#${hash}`
    const page = await pageAt(address, options)
    await page.locator('#outcome').waitFor()
    return page
  }
}

/** The names of the pages in the navigation. */
export const pageNames = [
  'grant',
  'account',
  'agreement',
  'sisa',
  'funding',
  'registrations',
  'roles',
  'monitor',
] as const

/** The field at a place in the input. */
export const fieldAt = (page: Page, name: string): Locator => page.locator(`[name="${name}"]`)

/** What the field is told about, by the element that describes it. */
export async function describedBy(page: Page, name: string): Promise<string> {
  const ids = (await fieldAt(page, name).getAttribute('aria-describedby')) ?? ''
  const texts = ids.split(' ').map((id) => textOf(page, `[id="${id}"]`))
  return (await Promise.all(texts)).join(' ')
}

/** What stands in an element, with plain spaces. */
export async function textOf(page: Page, selector: string): Promise<string> {
  return plain(await page.locator(selector).innerText())
}

/** The cells of all tables in an element, row by row. */
export async function cellsIn(within: Locator): Promise<readonly string[][]> {
  const rows = await within
    .locator('tr')
    .evaluateAll((found) =>
      found.map((row) => [...(row as HTMLTableRowElement).cells].map((cell) => cell.innerText)),
    )
  return rows.map((row) => row.map(plain))
}

/** The cells of all tables in a piece of HTML of the library. */
export async function cellsOfHtml(page: Page, html: string): Promise<readonly string[][]> {
  const rows = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'text/html')
    return [...parsed.querySelectorAll('tr')].map((row) =>
      [...row.cells].map((cell) => cell.textContent),
    )
  }, html)
  return rows.map((row) => row.map(plain))
}

/** Opens every part of the page that is closed. */
export async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
}

/** The file that an action of the reader downloads. */
export async function downloaded(page: Page, act: () => Promise<void>) {
  const waiting = page.waitForEvent('download')
  await act()
  const download = await waiting
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

interface Dropped {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Drops a file, as from a folder on the desktop. */
export async function drop(page: Page, target: Locator, { name, bytes }: Dropped): Promise<void> {
  const data = await page.evaluateHandle(
    ({ name, bytes }) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([new Uint8Array(bytes)], name))
      return transfer
    },
    { name, bytes: [...bytes] },
  )
  await target.dispatchEvent('drop', { dataTransfer: data })
}

/** Pastes cells that were copied from a spreadsheet. */
export async function paste(field: Locator, text: string): Promise<void> {
  await field.evaluate((element, cells) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', cells)
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, text)
}

/** With plain spaces. */
export function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ').trim()
}

/** `€ -1.234,56` or `+ € 1.234,56` in cents. */
export function cents(text: string): number {
  expect(text).toMatch(/^(?:\+ )?€ -?\d{1,3}(?:\.\d{3})*,\d\d$/)
  return Number(text.replace(/[^\d-]/g, ''))
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

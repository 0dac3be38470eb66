import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { serve } from '../../docs/playground/serve.mjs'
import { watchedPages } from './pages.js'

export const folder = fileURLToPath(new URL('../../docs/playground/', import.meta.url))

/**
 * Builds and serves the playground for the tests of a file. The function it gives opens it, as it is at a part
 * of the address after `#`; after each test every page that was opened must have had no problem.
 */
export function playground(): (hash?: string, options?: BrowserContextOptions) => Promise<Page> {
  let site: Awaited<ReturnType<typeof serve>>
  beforeAll(async () => {
    execFileSync(process.execPath, ['build.mjs'], { cwd: folder })
    site = await serve(folder)
  })
  afterAll(() => site.close())
  const pageAt = watchedPages()
  return async (hash = '', options = {}) => {
    const address = hash.startsWith('file:') ? hash : `${site.url}${hash === '' ? '' : `#${hash}`}`
    const page = await pageAt(address, options)
    await page.locator('#main').waitFor()
    return page
  }
}

/** What stands in an element, with plain spaces. */
export async function textOf(page: Page, selector: string): Promise<string> {
  return plain(await page.locator(selector).innerText())
}

/** The cells of a table, row by row; a heading over several columns stands once. */
export async function cellsOf(page: Page, selector: string): Promise<readonly string[][]> {
  const rows = await page
    .locator(`${selector} tr`)
    .evaluateAll((found) =>
      found.map((row) => [...(row as HTMLTableRowElement).cells].map((cell) => cell.innerText)),
    )
  return rows.map((row) => row.map(plain))
}

function plain(text: string): string {
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

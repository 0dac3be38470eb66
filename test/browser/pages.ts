import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { openBrowser, openPage } from './browser.js'
import type { WatchedPage } from './browser.js'

/** A browser for the tests of a file. After each test every page that it opened must have had no problem. */
export function watchedPages(): (url: string, options?: BrowserContextOptions) => Promise<Page> {
  let browser: Browser
  let opened: WatchedPage[] = []
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterEach(async () => {
    const pages = opened
    opened = []
    for (const { page } of pages) await page.context().close()
    expect(pages.flatMap(({ problems }) => problems)).toEqual([])
  })
  afterAll(() => browser.close())
  return async (url, options = {}) => {
    const one = await openPage(browser, url, options)
    opened.push(one)
    return one.page
  }
}

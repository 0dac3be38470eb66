import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

/** Chromium without a window, and without traffic of its own. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
  if (!existsSync(executablePath)) {
    throw new Error(
      `No Chromium at ${executablePath}. Install it (Debian: apt-get install chromium), or set CHROMIUM to the path of one.`,
    )
  }
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** A page and everything that went wrong in it so far; a test ends with `expect(problems).toEqual([])`. */
export interface WatchedPage {
  readonly page: Page
  readonly problems: readonly string[]
}

/**
 * Opens an address in a context of its own and notes what a good page never does: an error or warning in the
 * console, an uncaught error, a breach of its Content-Security-Policy, a request that fails or leaves its origin.
 */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ locale: 'nl-NL', ...options })
  const page = await context.newPage()
  const problems: string[] = []
  const { origin, protocol } = new URL(url)
  const home = protocol === 'file:' ? 'file:///' : `${origin}/`
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`)
    })
  })
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`))
  context.on('request', (request) => {
    const address = request.url()
    if (!address.startsWith(home) && !address.startsWith(`blob:${origin}/`)) {
      problems.push(`elsewhere: ${address}`)
    }
  })
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`)
  })
  context.on('requestfailed', (request) => {
    // A download, or what was still on its way when the page was left, is broken off without harm.
    const reason = request.failure()?.errorText ?? ''
    if (reason !== 'net::ERR_ABORTED') problems.push(`failed: ${request.url()} ${reason}`)
  })
  await page.goto(url)
  return { page, problems }
}

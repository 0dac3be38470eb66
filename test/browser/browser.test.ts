import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { serve } from '../../docs/workbench/serve.mjs'
import { openBrowser, openPage } from './browser.js'

// The watch itself: a test that trusts it must know that it sees what it should see.

const folder = mkdtempSync(join(tmpdir(), 'spuk-ido-page-'))
const pages = {
  'good.html': '<!doctype html><link rel="icon" href="icon.svg"><title>Good</title>',
  'inline.html': '<!doctype html><link rel="icon" href="icon.svg"><script>let a</script>',
  'style.html': '<!doctype html><link rel="icon" href="icon.svg"><p style="color: red">',
  'eval.html': '<!doctype html><link rel="icon" href="icon.svg"><script src="eval.js"></script>',
  'eval.js': 'try { new Function("") } catch {}',
  'elsewhere.html': '<!doctype html><img alt="" src="https://example.org/a.png">',
  'missing.html': '<!doctype html><script src="missing.js"></script>',
  'throws.html': '<!doctype html><script src="throws.js"></script>',
  'throws.js': 'throw new Error("on purpose")',
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
}
let browser: Browser
let site: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  for (const [name, text] of Object.entries(pages)) writeFileSync(join(folder, name), text)
  browser = await openBrowser()
  site = await serve(folder)
})

afterAll(async () => {
  await browser.close()
  await site.close()
  rmSync(folder, { recursive: true })
})

async function problemsOf(name: string): Promise<readonly string[]> {
  const { page, problems } = await openPage(browser, site.url + name)
  await page.waitForLoadState('networkidle')
  await page.context().close()
  return problems
}

describe('a watched page', () => {
  it('has no problems if it is good', async () => {
    expect(await problemsOf('good.html')).toEqual([])
  })

  it.each([
    ['a script in line', 'inline.html', 'policy: script-src-elem inline'],
    ['a style in line', 'style.html', 'policy: style-src-attr inline'],
    ['eval, also if caught', 'eval.html', 'policy: script-src eval'],
    ['an image from elsewhere', 'elsewhere.html', 'policy: img-src https://example.org/a.png'],
    ['a file that is not there', 'missing.html', '404: '],
    ['an uncaught error', 'throws.html', 'uncaught: on purpose'],
  ])('tells of %s', async (_, name, problem) => {
    const problems = await problemsOf(name)
    expect(
      problems.some((line) => line.includes(problem)),
      problems.join('\n'),
    ).toBe(true)
  })
})

describe('without Chromium', () => {
  it('says what to install', async () => {
    vi.stubEnv('CHROMIUM', '/nowhere/chromium')
    await expect(openBrowser()).rejects.toThrow(
      'No Chromium at /nowhere/chromium. Install it (Debian: apt-get install chromium)',
    )
    vi.unstubAllEnvs()
  })
})

describe('the server', () => {
  it('gives nothing outside its folder', async () => {
    for (const path of ['%2e%2e/%2e%2e/etc/passwd', '..%2f..%2fetc/passwd', '%00', '%', 'a.exe']) {
      const { status } = await fetch(site.url + path)
      expect({ path, status }).toEqual({ path, status: 404 })
    }
  })
})

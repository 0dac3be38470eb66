import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { serve } from '../../docs/workbench/serve.mjs'
import { watchedPages } from './pages.js'

const folder = fileURLToPath(new URL('../../docs/workbench/', import.meta.url))

/** Builds and serves the workbench for the tests of a file; the function it gives opens one of its pages. */
export function workbench(): (hash: string, options?: BrowserContextOptions) => Promise<Page> {
  let site: Awaited<ReturnType<typeof serve>>
  beforeAll(async () => {
    execFileSync(process.execPath, ['build.mjs'], { cwd: folder })
    site = await serve(folder)
  })
  afterAll(() => site.close())
  const pageAt = watchedPages()
  return async (hash, options = {}) => {
    const page = await pageAt(`${site.url}#${hash}`, options)
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

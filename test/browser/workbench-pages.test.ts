import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { pageNames, workbench } from './workbench.js'

const open = workbench()
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe-core finds on a page, each with the first element that has it. */
async function violations(page: Page): Promise<readonly string[]> {
  return page.evaluate<string[]>(`${axe}; axe.run().then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ' ' + nodes.length + ' ' + nodes[0].html.slice(0, 160)))`)
}

describe.each(pageNames)('%s', (name) => {
  it('has an outcome of its example, nothing that axe-core objects to, and fits', async () => {
    for (const width of [360, 1280]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await open(name, { colorScheme, viewport: { width, height: 900 } })
        expect(await page.locator('#outcome > .card').count()).toBeGreaterThan(0)
        expect(await page.locator('.problems').allInnerTexts()).toEqual([])
        const shots = process.env['SHOTS']
        if (shots) {
          const path = `${shots}/${name}-${width}-${colorScheme}.png`
          await page.screenshot({ path, fullPage: true })
        }
        const found: unknown[] = [await violations(page)]
        await page.getByRole('button', { name: 'English' }).click()
        await page.locator('html[lang=en]').waitFor()
        found.push(await violations(page))
        const wide = await page.evaluate(() => document.documentElement.scrollWidth)
        expect({ width, colorScheme, found, fits: wide <= width }).toEqual({
          width,
          colorScheme,
          found: [[], []],
          fits: true,
        })
      }
    }
  })

  it('says so, instead of a blank page, when it is empty', async () => {
    const page = await open(name)
    await page.getByRole('button', { name: 'Maak leeg' }).click()
    expect(await page.locator('form').isVisible()).toBe(true)
    expect(await page.locator('.problems').count()).toBe(0)
  })
})

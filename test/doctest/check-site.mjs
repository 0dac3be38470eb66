// `npm run docs`: every link of the built site leads to a page of it, and to an anchor there.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const site = fileURLToPath(new URL('../../docs/api/', import.meta.url))
const unescaped = (text) => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"')

const pages = new Map(
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html') && !name.startsWith('media'))
    .map((name) => [join(site, name), readFileSync(join(site, name), 'utf8')]),
)
const anchors = new Map(
  Array.from(pages, ([path, html]) => [
    path,
    new Set(Array.from(html.matchAll(/\s(?:id|name)="([^"]+)"/g), ([, id]) => unescaped(id))),
  ]),
)

let count = 0
const broken = new Set()
for (const [page, html] of pages) {
  for (const [, found] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
    const target = unescaped(found)
    if (/^[a-z]+:/i.test(target)) continue
    count += 1
    const [path, anchor] = target.split('#')
    const named = path === '' ? page : join(dirname(page), decodeURIComponent(path))
    const to = named.endsWith('/') ? `${named}index.html` : named
    const isThere = existsSync(to) && statSync(to).isFile()
    const known = anchors.get(to)
    const isNamed =
      anchor === undefined || anchor === '' || !known || known.has(decodeURIComponent(anchor))
    if (!isThere || !isNamed) broken.add(`${page.slice(site.length)} leads to ${target}`)
  }
}
for (const line of broken) console.error(line)
console.log(`${pages.size} pages, ${count} links, ${broken.size} broken`)
process.exitCode = broken.size > 0 || pages.size === 0 ? 1 : 0

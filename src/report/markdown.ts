import { markdownText } from '../core/explain/index.js'
import { readCall } from '../core/schema/index.js'
import { documented } from './document.js'
import { laidOut } from './layout.js'
import type { LaidBlock, LaidTable, LaidText } from './layout.js'
import { localeOptions } from './input.js'
import type { LocaleOptions } from './input.js'

/**
 * A result as a Markdown document: heading, tables, and how it came about.
 *
 * @param result any result of this library, or a list of results of one kind; back from JSON too
 * @param options `locale`: default Dutch
 * @throws SpukError `report/unknown-kind`, `report/malformed-result`, `input/too-many` (above ten million values)
 *
 * @example
 * const page = toMarkdown(grantFor('Utrecht', 2023))
 * page.split('\n')[0] // => '# Specifieke uitkering IDO 2023, Utrecht (GM0344)'
 */
export function toMarkdown(result: unknown, options?: LocaleOptions): string {
  const asked = () => readCall(localeOptions, {}, options)
  return documented(result, asked, (document, { locale = 'nl' }) => {
    const { title, blocks } = laidOut(document, locale)
    const parts = blocks.map(rendered).filter((part) => part !== '')
    return `${[`# ${safe(title)}`, ...parts].join('\n\n')}\n`
  })
}

function rendered(block: LaidBlock): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${safe(block.text)}`
    case 'paragraph':
      return safe(block.text)
    case 'list':
      return block.items.map((item) => `- ${inline(item)}`).join('\n')
    case 'table':
      return markdownTable(block)
  }
}

function markdownTable({ columns, rows }: LaidTable): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(columns.map(({ heading }) => safe(heading))),
    line(columns.map(({ right }) => (right ? '---:' : '---'))),
    ...rows.map((row) => line(row.map(inline))),
  ].join('\n')
}

function inline(pieces: LaidText): string {
  return pieces
    .map(({ text, href, strong }) => {
      const written = strong ? `**${safe(text)}**` : safe(text)
      return href === undefined ? written : `[${written}](${href})`
    })
    .join('')
}

const BREAK = /[\r\n\u2028\u2029]/

/** Text from outside stays text: no table breaks, no HTML, no links or emphasis by accident. */
function safe(text: string): string {
  const escaped = markdownText(text)
  return BREAK.test(escaped)
    ? escaped.replace(/\s+/g, (space) => (BREAK.test(space) ? ' ' : space))
    : escaped
}

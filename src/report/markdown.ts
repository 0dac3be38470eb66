import { markdownText } from '../core/explain/index.js'
import { localeFrom, optionsAfter } from '../core/result/index.js'
import type { Locale } from '../core/result/index.js'
import { cellText, isNumber } from './cell.js'
import { documented } from './document.js'
import { HIDDEN, NONE } from './model.js'
import type { Block, Cell, Table } from './model.js'

/**
 * A result as a Markdown document: heading, tables, and how it came about.
 *
 * @param result any result of this library, or a list of results of one kind; back from JSON too
 * @param options `locale`: default Dutch
 * @throws SpukError `report/unknown-kind`, `report/not-whole`, `input/too-many` (above ten million values)
 *
 * @example
 * const page = toMarkdown(grantFor('Utrecht', 2023))
 * page.split('\n')[0] // => '# Specifieke uitkering IDO 2023, Utrecht (GM0344)'
 */
export function toMarkdown(result: unknown, options?: { readonly locale?: Locale }): string {
  const { locale = 'nl' } = optionsAfter(options, { locale: localeFrom })
  return documented(result, ({ title, blocks }) => {
    const parts = blocks.map((block) => rendered(block, locale)).filter((part) => part !== '')
    return `${[`# ${safe(title[locale])}`, ...parts].join('\n\n')}\n`
  })
}

function rendered(block: Block, locale: Locale): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level ?? 2)} ${safe(block.text[locale])}`
    case 'paragraph':
      return safe(block.text[locale])
    case 'list':
      return block.items.map((item) => `- ${safe(item[locale])}`).join('\n')
    case 'made':
      return block.make(locale)
    case 'table':
      return markdownTable(block, locale)
  }
}

/** Columns without anything in them are left out: they say nothing, and take the width of others. */
function markdownTable({ columns, rows }: Table, locale: Locale): string {
  const texts = rows.map((row) => columns.map((_, i) => cellText(row[i], locale)))
  const filled = columns.map((_, i) => rows.length === 0 || texts.some((row) => row[i] !== ''))
  const line = (cells: readonly string[]) => `| ${cells.filter((_, i) => filled[i]).join(' | ')} |`
  const asNumber = (cell: Cell) =>
    cell == null || cell === HIDDEN || cell === NONE || isNumber(cell)
  const numeric = columns.map(
    ({ right }, i) => right ?? (rows.length > 0 && rows.every((row) => asNumber(row[i]))),
  )
  return [
    line(columns.map(({ heading }) => safe(heading[locale]))),
    line(numeric.map((right) => (right ? '---:' : '---'))),
    ...texts.map((row) => line(row.map(safe))),
  ].join('\n')
}

const BREAK = /[\r\n\u2028\u2029]/

/** Text from outside stays text: no table breaks, no HTML, no links or emphasis by accident. */
function safe(text: string): string {
  const escaped = markdownText(text)
  return BREAK.test(escaped)
    ? escaped.replace(/\s+/g, (space) => (BREAK.test(space) ? ' ' : space))
    : escaped
}

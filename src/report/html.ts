import { readCall } from '../core/schema/index.js'
import { documented } from './document.js'
import { laidOut } from './layout.js'
import type { LaidBlock, LaidTable, LaidText } from './layout.js'
import { htmlOptions } from './input.js'
import type { HtmlOptions } from './input.js'

/**
 * A result as a piece of an HTML page: one `article` with its language, headings, lists, and tables
 * with a caption, in which headings of columns and rows are marked as such. Every text is escaped;
 * numbers have the class `number`, rows that are sums the class `total`. There is no style and no script in it.
 *
 * @param result any result of this library, or a list of results of one kind
 * @throws SpukError `report/unknown-kind`, `report/malformed-result`, `input/…`
 *
 * @example
 * const page = toHtml([municipality('Utrecht')], { locale: 'en', level: 2 })
 * page.split('\n')[1] // => '<h2>Municipalities</h2>'
 * page.split('\n')[3] // => '<caption>Municipalities</caption>'
 */
export function toHtml(result: unknown, options?: HtmlOptions): string {
  const asked = () => readCall(htmlOptions, {}, options)
  return documented(result, asked, (document, { locale = 'nl', level = 1 }) => {
    const { title, blocks } = laidOut(document, locale)
    const parts = blocks.map((block) => written(block, level))
    const heading = `<h${level}>${escaped(title)}</h${level}>`
    return `${[`<article lang="${locale}">`, heading, ...parts, '</article>'].join('\n')}\n`
  })
}

function written(block: LaidBlock, level: number): string {
  switch (block.type) {
    case 'heading': {
      const tag = `h${level + block.level - 1}`
      return `<${tag}>${escaped(block.text)}</${tag}>`
    }
    case 'paragraph':
      return `<p>${escaped(block.text)}</p>`
    case 'list': {
      const items = block.items.map((item) => `<li>${inline(item)}</li>`)
      return block.items.length === 0 ? '' : ['<ul>', ...items, '</ul>'].join('\n')
    }
    case 'table':
      return block.columns.length === 0 ? '' : htmlTable(block)
  }
}

function htmlTable({ caption, columns, rows, naming, totals }: LaidTable): string {
  const number = (i: number) => (columns[i]?.right ? ' class="number"' : '')
  // A heading without words would be read out as an empty one.
  const heads = columns.map(({ heading }, i) =>
    heading === ''
      ? `<td${number(i)}></td>`
      : `<th scope="col"${number(i)}>${escaped(heading)}</th>`,
  )
  const body = rows.map((row, at) => {
    const cells = row.map((cell, i) =>
      i === naming && cell.some(({ text }) => text !== '')
        ? `<th scope="row">${inline(cell)}</th>`
        : `<td${number(i)}>${inline(cell)}</td>`,
    )
    return `<tr${totals.includes(at) ? ' class="total"' : ''}>${cells.join('')}</tr>`
  })
  return [
    '<table>',
    `<caption>${escaped(caption)}</caption>`,
    `<thead><tr>${heads.join('')}</tr></thead>`,
    '<tbody>',
    ...body,
    '</tbody>',
    '</table>',
  ].join('\n')
}

function inline(pieces: LaidText): string {
  return pieces
    .map(({ text, href, strong }) => {
      const words = strong ? `<strong>${escaped(text)}</strong>` : escaped(text)
      return href === undefined ? words : `<a href="${escaped(href)}" rel="noreferrer">${words}</a>`
    })
    .join('')
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text stays text; an amount does not break between the sign and the digits. Control characters have no place in HTML. */
function escaped(text: string): string {
  return text
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(/[^\P{Cc}\t\n]/gu, ' ')
    .replaceAll('€ ', '€\u00a0')
}

import { el, scrollable } from './dom.js'
import { unbroken } from './language.js'

// The Markdown that the library writes, as elements: headings, paragraphs, lists, tables, bold and links.
// Text stays text: nothing here makes markup of a string.

/** A document of the library; its title becomes a heading of the level given. */
export function rendered(markdown: string, level: 2 | 3 | 4): DocumentFragment {
  const fragment = new DocumentFragment()
  let heading = ''
  for (const block of markdown.trim().split(/\n{2,}/)) {
    const title = /^(#{1,2}) (.*)$/.exec(block)
    if (title) {
      heading = plain(title[2] ?? '')
      const depth = Math.min(level + (title[1] ?? '').length - 1, 6)
      fragment.append(el(`h${depth}` as 'h3', {}, ...inline(title[2] ?? '')))
    } else if (block.startsWith('|')) {
      fragment.append(scrollable(heading, table(block.split('\n'))))
    } else if (block.startsWith('- ')) {
      const items = block.split('\n').map((line) => el('li', {}, ...inline(line.slice(2))))
      fragment.append(el('ul', {}, ...items))
    } else {
      fragment.append(el('p', {}, ...inline(block)))
    }
  }
  return fragment
}

function table(lines: readonly string[]): HTMLTableElement {
  const [head = [], rule = [], ...rows] = lines.map(cellsOf)
  const numeric = rule.map((cell) => (cell.endsWith(':') ? 'number' : undefined))
  // The first column of words names its row.
  const naming = numeric.indexOf(undefined)
  const headings = head.map((cell, i) =>
    cell === ''
      ? el('td', { class: numeric[i] })
      : el('th', { scope: 'col', class: numeric[i] }, ...inline(cell)),
  )
  const body = rows.map((row) => {
    const cells = row.map((cell, i) =>
      i === naming
        ? el('th', { scope: 'row' }, ...inline(cell))
        : el('td', { class: numeric[i] }, ...inline(cell)),
    )
    return el('tr', {}, ...cells)
  })
  return el('table', {}, el('thead', {}, el('tr', {}, ...headings)), el('tbody', {}, ...body))
}

function cellsOf(line: string): readonly string[] {
  return line
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
}

const PIECES = /\*\*(.+?)\*\*|\[((?:\\.|[^\\\]])*)\]\((https?:\/\/[^\s)]+)\)/g

function inline(text: string): readonly (Node | string)[] {
  const parts: (Node | string)[] = []
  let done = 0
  for (const found of text.matchAll(PIECES)) {
    const [all, bold, label = '', href = ''] = found
    parts.push(plain(text.slice(done, found.index)))
    parts.push(
      bold === undefined
        ? el('a', { href, rel: 'noreferrer' }, plain(label))
        : el('strong', {}, plain(bold)),
    )
    done = found.index + all.length
  }
  parts.push(plain(text.slice(done)))
  return parts
}

/** Without the backslashes that keep text from being markup. */
function plain(text: string): string {
  return unbroken(text.replace(/\\([!-/:-@[-`{-~])/g, '$1'))
}

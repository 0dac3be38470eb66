import { LONGEST_SHEET_NAME } from '../core/limits.js'
import { inXml } from './text.js'

/** Names of sheets as a spreadsheet takes them: short, without signs of its own, each one once. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return wanted.map((text) => {
    const plain = inXml(text)
      .replace(/[[\]/\\:*?]/g, ' ')
      .replace(/\s+/g, ' ')
    const name = withoutEnds(plain) || '-'
    let free = cut(name, LONGEST_SHEET_NAME)
    for (let i = 2; taken.has(free.toLowerCase()); i += 1) {
      free = `${cut(name, LONGEST_SHEET_NAME - 1 - String(i).length)} ${i}`
    }
    taken.add(free.toLowerCase())
    return free
  })
}

function cut(name: string, most: number): string {
  if (name.length <= most) return name
  // Not in the middle of a sign of two halves, nor ending in an apostrophe.
  return `${withoutEnds(name.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, ''))}…`
}

/** Without apostrophes and spaces at either end. */
function withoutEnds(text: string): string {
  const isEnd = (at: number) => text[at] === "'" || text[at]?.trim() === ''
  let [from, to] = [0, text.length]
  while (from < to && isEnd(from)) from += 1
  while (from < to && isEnd(to - 1)) to -= 1
  return text.slice(from, to)
}

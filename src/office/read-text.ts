import { MOST_CELLS } from '../core/limits.js'
import { readingError, SpukError, tooMany } from '../core/result/index.js'
import type { Issue, Progress } from '../core/result/index.js'
import type { Cells, CellValue } from './cells.js'
import { brokenQuotes } from './issues.js'
import { loadCsv } from './peers.js'
import { withoutEnd } from './read-workbook.js'

/** Between which cells of a row stand, the likeliest first; a Dutch spreadsheet writes a semicolon. */
const SEPARATORS = ['\t', ';', '|', ',']

/** The cells of a CSV file or of cells that were pasted. All are texts, so `0344` stays `0344`. */
export async function readText(given: string, progress: Progress): Promise<Cells> {
  const csv = await loadCsv()
  const text = given.replace(/^\u{feff}/u, '')
  const rows: (readonly CellValue[])[] = []
  const issues: Issue[] = []
  let cells = 0
  let failed: Error | undefined
  csv.parse<readonly string[]>(text, {
    delimiter: separatorOf(text),
    step: ({ data, errors }, parser) => {
      try {
        cells += data.length
        if (cells > MOST_CELLS) throw new SpukError([tooMany({ most: MOST_CELLS })])
        rows.push(withoutEnd(data.map((cell) => (cell.trim() === '' ? null : cell.trim()))))
        if (errors.some(({ type }) => type === 'Quotes'))
          issues.push(brokenQuotes({ row: rows.length }, ['', rows.length]))
        progress.add()
      } catch (error) {
        failed = readingError(error)
        parser.abort()
      }
    },
  })
  if (failed !== undefined) throw failed
  while (rows.at(-1)?.length === 0) rows.pop()
  const sheet = { name: '', rows, merged: [], hiddenRows: [], hiddenColumns: [] }
  return { kind: 'cells', sheets: [sheet], issues }
}

/** What the first line that is not empty has outside quotes. */
function separatorOf(text: string): string {
  let quoted = false
  const found = new Set<string>()
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? ''
    if (sign === '"') quoted = !quoted
    else if (!quoted && (sign === '\n' || sign === '\r') && found.size > 0) break
    else if (!quoted && SEPARATORS.includes(sign)) found.add(sign)
  }
  return SEPARATORS.find((sign) => found.has(sign)) ?? ';'
}

/** The text of a file: UTF-8, what a spreadsheet calls Unicode text, or what Windows wrote before. */
export function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes)
    return text.replace(/[\x80-\x9f]/g, (sign) => WINDOWS[sign.charCodeAt(0) - 0x80] ?? sign)
  }
}

/** Signs 128 to 159, which some versions of Node leave as they are. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

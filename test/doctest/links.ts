import type { Source } from '../architecture/source.js'
import { fences } from './extract.js'

/** A link of a document: where it stands and where it leads. */
export interface Link {
  readonly line: number
  readonly target: string
}

const LINK = /\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)|^\[[^\]]+\]: (\S+)|<(https?:[^>]+)>/g

/** Every link of a document, those in code left out. */
export function linksIn(source: Source): Link[] {
  return prose(source.text).flatMap((text, index) =>
    Array.from(text.replace(/`[^`]*`/g, '').matchAll(LINK), (found) => ({
      line: index + 1,
      target: found[1] ?? found[2] ?? found[3] ?? '',
    })),
  )
}

/** The anchors of a document: its headings, as GitHub writes them. */
export function anchorsIn(source: Source): string[] {
  const seen = new Map<string, number>()
  return prose(source.text).flatMap((line) => {
    const heading = /^#{1,6} (.*)$/.exec(line)?.[1]
    if (heading === undefined) return []
    const slug = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-')
    const times = seen.get(slug) ?? 0
    seen.set(slug, times + 1)
    return [times === 0 ? slug : `${slug}-${times}`]
  })
}

/** The lines of a text, empty where they stand in a fenced block. */
function prose(text: string): string[] {
  const lines = text.split('\n')
  for (const { line, lines: inside } of fences(text)) {
    for (let at = line - 2; at < line + inside.length; at += 1) lines[at] = ''
  }
  return lines
}

import type { Source } from '../architecture/source.js'
import { fences } from './extract.js'

/** One line typed at the prompt, and what stands below it until the next. */
export interface Exchange {
  readonly line: number
  readonly typed: string
  readonly shown: string
}

/** A session at the prompt as a document shows it. */
export interface Transcript {
  readonly file: string
  readonly line: number
  /** What stands after `npx spuk-ido`. */
  readonly options: readonly string[]
  readonly exchanges: readonly Exchange[]
}

const START = /^\$ npx spuk-ido((?: --?[a-z]+)*)$/
const PROMPT = 'ido> '

/** The sessions in a document: blocks marked `console`, which start with `$ npx spuk-ido`. */
export function transcripts({ path, text }: Source): Transcript[] {
  return fences(text)
    .filter(({ words }) => words[0] === 'console')
    .map(({ line, lines: [first = '', ...lines] }) => {
      const options = START.exec(first)?.[1]
        ?.split(' ')
        .filter((word) => word !== '')
      if (!options || lines[0]?.startsWith(PROMPT) !== true) {
        throw new Error(`${path}:${line} a session starts with: $ npx spuk-ido, then ${PROMPT}`)
      }
      const starts = lines.flatMap((row, at) => (row.startsWith(PROMPT) ? [at] : []))
      const exchanges = starts.map((at, index) => ({
        line: line + 1 + at,
        typed: (lines[at] ?? '').slice(PROMPT.length),
        shown: lines.slice(at + 1, starts[index + 1]).join('\n'),
      }))
      return { file: path, line, options, exchanges }
    })
}

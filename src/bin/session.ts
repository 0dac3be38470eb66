import { Recoverable } from 'node:repl'
import type { REPLServer } from 'node:repl'
import type { Locale } from '../index.js'
import { completerOver } from './complete.js'
import { openerIn, saverIn } from './files.js'
import { helpIn } from './help/help.js'
import { hintOn, groupedIn } from './slips.js'

/** What the prompt adds to a REPL of Node. */
export interface Session {
  /** What was meant, for an error of JavaScript on what was typed last. */
  readonly hintOn: (error: unknown) => string | undefined
}

const QUIT = /^(?:quit|exit)(?:\(\))?;?$/

/** A statement that calls `paste()`, and the cells on the lines after it. */
function pasteIn(code: string): { statement?: string; cells: string } {
  const end = code.indexOf('\n') + 1
  const statement = code.slice(0, end)
  return /\bpaste\(\)/.test(statement) ? { statement, cells: code.slice(end) } : { cells: '' }
}

/**
 * Puts the functions of the prompt in scope, completes by what the library knows, and looks at each statement
 * before Node runs it.
 *
 * @param names of the library
 * @param warn shows a line beside the value
 */
export function enrich(
  server: REPLServer,
  locale: Locale,
  names: readonly string[],
  warn: (line: string) => void,
): Session {
  let pasted: readonly unknown[] = []
  const own = {
    help: helpIn(locale),
    save: saverIn(locale),
    open: openerIn(locale),
    paste: () => pasted,
  }
  for (const [name, value] of Object.entries(own)) {
    Object.defineProperty(server.context, name, { value, writable: true, configurable: true })
  }
  const known = [...names, ...Object.keys(own), 'quit', 'exit']
  Object.assign(server, { completer: completerOver(server.completer as never, known) })
  let typed = ''
  const evaluate = server.eval
  const look: typeof evaluate = function (code, context, file, callback) {
    typed = code
    if (QUIT.test(code.trim())) {
      server.close()
      return
    }
    const { statement, cells } = pasteIn(code)
    if (statement !== undefined) {
      if (!/(?:^|\n)[ \t]*\n$/.test(cells)) {
        callback(new Recoverable(new SyntaxError(UNFINISHED[locale])), undefined)
        return
      }
      pasted = rowsOf(cells)
    }
    const slip = statement === undefined ? groupedIn(code, locale) : undefined
    if (slip !== undefined) warn(slip)
    evaluate.call(server, statement ?? code, context, file, (error, value: unknown) => {
      // A workbook takes a moment: its path is the value, not the promise of it.
      if (error === null && value instanceof Promise && /^\s*save\(/.test(code)) {
        value.then(
          (saved: unknown) => {
            callback(null, saved)
          },
          (failed: unknown) => {
            callback(failed as Error, undefined)
          },
        )
        return
      }
      callback(error, value)
    })
  }
  Object.assign(server, { eval: look })
  return { hintOn: (error) => hintOn(error, typed, known, locale) }
}

const UNFINISHED = {
  nl: 'een lege regel sluit het plakken af',
  en: 'an empty line ends what is pasted',
}

/** Cells copied from a spreadsheet as rows by their headings. */
function rowsOf(cells: string): readonly unknown[] {
  const [headings = [], ...rows] = cells
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/\r$/, '').split('\t'))
  return rows.map((row) =>
    Object.fromEntries(headings.map((heading, i) => [heading, row[i] ?? ''])),
  )
}

import type { EventEmitter } from 'node:events'
import { homedir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { start } from 'node:repl'
import type { REPLServer, ReplOptions } from 'node:repl'
import * as library from '../index.js'
import type { Issue, Locale } from '../index.js'
import { enrich } from './session.js'
import type { Session } from './session.js'
import { written, writtenError } from './writer.js'

/**
 * A REPL of Node with all public names of the library in scope, and those of the prompt.
 *
 * @param locale of what those functions write whose options name none
 * @param report shows an error, with what was meant if that is known; it stays at hand as `_error`
 * @param warn shows a line beside a value
 */
export function openRepl(
  options: ReplOptions,
  locale: Locale,
  report: (error: unknown, hint?: string) => void,
  warn: (line: string) => void,
): Session & { readonly server: REPLServer } {
  let open = true
  const kept = (error: unknown) => {
    if (!server.underscoreErrAssigned) Object.assign(server, { lastError: error })
    report(error, session.hintOn(error))
  }
  const failed = (error: unknown) => {
    kept(error)
    server.clearBufferedCommand()
    if (open) server.displayPrompt()
  }
  const handleError = (error: unknown) => {
    failed(error)
    return 'ignore'
  }
  const server = start({ ...options, useGlobal: true, ignoreUndefined: true, ...{ handleError } })
  // Node has `handleError` from version 25 on; before that, errors come out at a domain of the REPL.
  const { _domain: domain } = server as { readonly _domain?: EventEmitter }
  domain?.removeAllListeners('error').on('error', failed)
  server.once('close', () => {
    open = false
  })
  process.on('unhandledRejection', (error) => {
    kept(error)
    if (open) server.displayPrompt(true)
  })
  for (const [name, value] of Object.entries({ ...library, ...speaking(locale) })) {
    const property = { value, writable: true, configurable: true, enumerable: true }
    Object.defineProperty(server.context, name, property)
  }
  const session = enrich(server, locale, Object.keys(library), warn)
  return { server, ...session }
}

/** The functions that write texts; in Dutch, unless they are asked for another language. */
function speaking(locale: Locale) {
  const { describe, explain, toCsv, toHtml, toMarkdown, toRows, toSvg, toTable } = library
  const written = { explain, toCsv, toHtml, toMarkdown, toRows, toSvg, toTable }
  const inLocale = Object.entries(written).map(([name, write]) => {
    const speaks = (result: never, options: unknown = {}) =>
      // `list.map(explain)` passes a number, which the function refuses.
      write(result, typeof options === 'object' ? { locale, ...options } : options)
    // By its name `help(explain)` finds it.
    return [name, Object.defineProperty(speaks, 'name', { value: name })]
  })
  return {
    ...(Object.fromEntries(inLocale) as object),
    describe: (issue: Issue, asked = locale) => describe(issue, asked),
  }
}

/** Talks with the person at the terminal until they leave. */
export function startPrompt(locale: Locale, welcome: string): void {
  const { stdout } = process
  const colors = stdout.hasColors()
  const how = () => ({ locale, colors, width: stdout.columns || 80 })
  stdout.write(`${welcome}\n`)
  const { server } = openRepl(
    {
      prompt: 'ido> ',
      preview: false,
      breakEvalOnSigint: true,
      writer: (value: unknown) => written(value, how()),
    },
    locale,
    (error, hint) => stdout.write(`${writtenError(error, how(), hint)}\n`),
    (line) => stdout.write(`${line}\n`),
  )
  // A home that cannot be written costs the history, nothing else.
  server.setupHistory(historyFile(), () => undefined)
}

/** Where the lines typed are kept; an empty name keeps none. */
function historyFile(): string {
  const named = process.env['SPUK_IDO_HISTORY']
  if (named !== undefined) return named
  try {
    return join(homedir(), '.spuk_ido_history')
  } catch {
    return ''
  }
}

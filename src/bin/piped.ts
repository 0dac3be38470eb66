import process from 'node:process'
import { createInterface } from 'node:readline'
import { Recoverable } from 'node:repl'
import { PassThrough } from 'node:stream'
import type { Readable } from 'node:stream'
import type { Locale } from '../index.js'
import { openRepl } from './repl.js'
import { written, writtenError } from './writer.js'

/**
 * Runs what comes in as if it were typed, and prints the values only. Errors go to the error output
 * and make the exit code 1; what follows is still run.
 */
export async function runPiped(input: Readable, locale: Locale): Promise<void> {
  const how = { locale, colors: false, width: Infinity }
  const report = (error: unknown) => {
    process.exitCode = 1
    process.stderr.write(`${writtenError(error, how)}\n`)
  }
  let settle = () => {}
  // Lines go to its evaluator directly, so that nothing of its own is ever printed.
  const server = openRepl(
    { input: new PassThrough(), output: new PassThrough().resume(), terminal: false, prompt: '' },
    locale,
    report,
    () => {
      settle()
    },
  )
  let statement = ''
  let incomplete: unknown
  for await (const lines of wholeLines(input)) {
    if (statement === '' && COMMAND.test(lines)) {
      report(onlyTyped(lines.trim(), locale))
      continue
    }
    statement += `${lines}\n`
    incomplete = await new Promise<unknown>((resolve) => {
      settle = () => {
        resolve(undefined)
      }
      server.eval(statement, server.context, 'stdin', (error, value: unknown) => {
        if (error instanceof Recoverable) {
          resolve(error.err)
          return
        }
        if (error) {
          report(error)
        } else if (value !== undefined) {
          Object.assign(server, { last: value })
          process.stdout.write(`${written(value, how)}\n`)
        }
        settle()
      })
    })
    if (incomplete === undefined) statement = ''
  }
  if (incomplete !== undefined) report(incomplete)
  server.close()
}

/** What no statement begins with: such a line goes on with the one before, as in a chain of calls. */
const CONTINUES = /^\s*(?:\.\D|[?:*%=&|<>^,]|else\b)/

/** A command of the prompt: no JavaScript, and no part of the line before. */
const COMMAND = /^\s*\.(?:break|clear|editor|exit|help|load|save)\s*$/

function onlyTyped(command: string, locale: Locale): Error {
  return new Error(
    locale === 'nl'
      ? `${command} werkt alleen waar u typt; spuk-ido --help geeft hulp.`
      : `${command} only works where you type; spuk-ido --help gives help.`,
  )
}

async function* wholeLines(input: Readable): AsyncGenerator<string> {
  let held: string | undefined
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (held !== undefined && CONTINUES.test(line) && !COMMAND.test(line)) {
      held += `\n${line}`
    } else {
      if (held !== undefined) yield held
      held = line
    }
  }
  if (held !== undefined) yield held
}

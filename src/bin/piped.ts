import process from 'node:process'
import { createInterface } from 'node:readline'
import { Recoverable } from 'node:repl'
import { PassThrough } from 'node:stream'
import type { Readable } from 'node:stream'
import type { Locale } from '../index.js'
import { Script } from 'node:vm'
import { openRepl } from './repl.js'
import { written, writtenError } from './writer.js'

/** What is typed, and the number of its first line. */
interface Statement {
  readonly text: string
  readonly line: number
}

/** What came of a statement: it ran, it goes on in the next line, or it cannot be run. */
type Outcome =
  | 'ran'
  | { readonly unfinished: Error }
  | { readonly broken: unknown; readonly hint?: string | undefined }

/**
 * Runs what comes in as if it were typed, and prints the values only. Errors go to the error output, with the
 * number of the line, and make the exit code 1; what follows is still run. A statement that was not finished
 * ends where the next line makes no sense with it: that line is then run by itself.
 */
export async function runPiped(input: Readable, locale: Locale): Promise<void> {
  const how = { locale, colors: false, width: Infinity }
  let at = 1
  const complain = (text: string) =>
    process.stderr.write(`${{ nl: 'regel', en: 'line' }[locale]} ${at}: ${text}\n`)
  const report = (error: unknown, hint?: string) => {
    process.exitCode = 1
    complain(writtenError(error, how, hint))
  }
  /** Ends the statement that runs; an error that comes at another moment is reported at once. */
  let settle: ((outcome: Outcome) => void) | undefined
  // Lines go to its evaluator directly, so that nothing of its own is ever printed.
  const { server, hintOn } = openRepl(
    { input: new PassThrough(), output: new PassThrough().resume(), terminal: false, prompt: '' },
    locale,
    (error, hint) => {
      if (settle) settle({ broken: error, hint })
      else report(error, hint)
    },
    complain,
  )
  const leave = new AbortController()
  server.once('close', () => {
    leave.abort()
    settle?.('ran')
  })
  const run = (text: string) =>
    new Promise<Outcome>((resolve) => {
      settle = (outcome) => {
        settle = undefined
        resolve(outcome)
      }
      server.eval(text, server.context, 'stdin', (error, value: unknown) => {
        if (error instanceof Recoverable) {
          settle?.({ unfinished: error.err })
        } else if (error) {
          settle?.({ broken: error, hint: hintOn(error) })
        } else {
          if (value !== undefined) {
            Object.assign(server, { last: value })
            process.stdout.write(`${written(value, how)}\n`)
          }
          settle?.('ran')
        }
      })
    })
  let open: (Statement & { readonly why: Error; readonly hint: string | undefined }) | undefined
  const take = async ({ text, line }: Statement): Promise<void> => {
    if (!open && COMMAND.test(text)) {
      at = line
      report(onlyTyped(text.trim(), locale))
      return
    }
    const whole = { text: `${open?.text ?? ''}${text}\n`, line: open?.line ?? line }
    at = whole.line
    const outcome = await run(whole.text)
    const before = open
    open = undefined
    if (outcome === 'ran') return
    if ('unfinished' in outcome) {
      open = { ...whole, why: outcome.unfinished, hint: hintOn(outcome.unfinished) }
    } else if (before && !isProgram(whole.text)) {
      report(before.why, before.hint)
      await take({ text, line })
    } else {
      report(outcome.broken, outcome.hint)
    }
  }
  for await (const statement of wholeLines(input)) {
    if (leave.signal.aborted) break
    await take(statement)
  }
  if (open) {
    at = open.line
    report(open.why, open.hint)
  }
  server.close()
}

/** Whether a text can be run at all, `await` at its top too. */
function isProgram(text: string): boolean {
  try {
    new Script(`async () => {${text}\n}`)
    return true
  } catch {
    return false
  }
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

async function* wholeLines(input: Readable): AsyncGenerator<Statement> {
  let held: Statement | undefined
  let line = 0
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    line += 1
    if (held !== undefined && CONTINUES.test(text) && !COMMAND.test(text)) {
      held = { ...held, text: `${held.text}\n${text}` }
    } else {
      if (held !== undefined) yield held
      held = { text, line }
    }
  }
  if (held !== undefined) yield held
}

import { readFileSync } from 'node:fs'
import process from 'node:process'
import {
  agreementDeadlines,
  describe,
  grantFor,
  isSpukError,
  jointAccount,
  toICalendar,
  toMarkdown,
} from '../index.js'
import type { Locale } from '../index.js'
import { written } from './writer.js'

/** How a command is asked for. */
interface Asked {
  readonly locale: Locale
  readonly json: boolean
  /** The day on which deadlines are looked at. */
  readonly today: string
}

/** One of the commonest jobs, for a script. */
interface Command {
  readonly takes: string
  readonly about: Readonly<Record<Locale, string>>
  readonly run: (given: readonly string[], asked: Asked) => Made
}

/** A value for `--json`, and the same for people. */
interface Made {
  readonly value: unknown
  readonly text: string
}

/** The jobs that need no prompt. */
export const commands: Readonly<Record<string, Command>> = {
  grant: {
    takes: '<gemeente> <jaar>',
    about: {
      nl: 'de uitkering van een gemeente: spuk-ido grant Utrecht 2023',
      en: 'the grant of a municipality: spuk-ido grant Utrecht 2023',
    },
    run: ([municipality = '', year = ''], { locale }) => {
      const value = grantFor(municipality, /^\d+$/.test(year) ? Number(year) : (year as never))
      return { value, text: written(value, { locale, colors: false, width: Infinity }) }
    },
  },
  account: {
    takes: '<rekening.json>',
    about: {
      nl: 'de rekening van een bibliotheek, uit de invoer van jointAccount, in Markdown',
      en: 'the account of a library, from the input of jointAccount, as Markdown',
    },
    run: ([file = ''], { locale }) => {
      const value = jointAccount(fromJson(file) as never)
      return { value, text: toMarkdown(value, { locale }) }
    },
  },
  agenda: {
    takes: '<dossier.json>',
    about: {
      nl: 'de termijnen van een afspraak, of een lijst ervan, als agendabestand',
      en: 'the deadlines of an agreement, or a list of them, as a calendar file',
    },
    run: ([file = ''], { locale, today }) => {
      const dossier = fromJson(file)
      const agreements = Array.isArray(dossier) ? (dossier as unknown[]) : [dossier]
      const value = agreements.flatMap((each) => agreementDeadlines(each as never, { today }))
      return { value, text: toICalendar(value, { stamp: today, locale }) }
    },
  },
}

const fromJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8')) as unknown

/** Runs a command and prints what it gives. Exit codes: 0 done, 1 refused, 2 asked for in a wrong way. */
export function runCommand({ run, takes }: Command, given: readonly string[], asked: Asked): void {
  if (given.length !== takes.split(' ').length) {
    process.exitCode = 2
    process.stderr.write(`${{ nl: 'Verwacht', en: 'Expected' }[asked.locale]}: ${takes}\n`)
    return
  }
  try {
    const { value, text } = run(given, asked)
    process.stdout.write(`${asked.json ? JSON.stringify(value) : text.trimEnd()}\n`)
  } catch (error) {
    process.exitCode = 1
    process.stderr.write(`${refusal(error, asked)}\n`)
  }
}

function refusal(error: unknown, { json, locale }: Asked): string {
  if (isSpukError(error)) {
    if (json) return JSON.stringify({ issues: error.issues })
    return error.issues.map((issue) => describe(issue, locale)).join('\n')
  }
  const message = error instanceof Error ? error.message : String(error)
  return json ? JSON.stringify({ error: message }) : message
}

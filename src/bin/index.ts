#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { parseArgs } from 'node:util'
import type { Locale } from '../index.js'
import { commands, runCommand } from './commands.js'
import { runPiped } from './piped.js'
import { startPrompt } from './repl.js'

const OPTIONS = {
  en: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  today: { type: 'string' },
  version: { type: 'boolean', short: 'v' },
} as const

const commandLines = (locale: Locale): string =>
  Object.entries(commands)
    .map(([name, { takes, about }]) => `  ${`${name} ${takes}`.padEnd(26)}${about[locale]}`)
    .join('\n')

const HELP = {
  nl: `Gebruik: spuk-ido [opdracht] [--en] [--help] [--version]

Zonder opdracht opent een prompt van Node met alle functies van de bibliotheek, bijvoorbeeld
  grantFor('Utrecht', 2023)
  explain(_)
  help
Wat via een pipe binnenkomt, wordt uitgevoerd; alleen de uitkomsten worden getoond:
  echo "grantFor('Utrecht', 2023)" | spuk-ido

Opdrachten:
${commandLines('nl')}

  --json            de uitkomst als JSON; fouten ook
  --today <datum>   de dag waarop naar termijnen wordt gekeken, zoals 2024-03-01 (anders vandaag)
  --en              welkom, uitkomsten en meldingen in het Engels
  -h, --help        deze tekst
  -v, --version     de versie

Een opdracht eindigt met 0 als het lukt, 1 als de invoer wordt geweigerd, 2 als de opdracht niet klopt.
De geschiedenis staat in .spuk_ido_history in de thuismap. SPUK_IDO_HISTORY noemt een ander
bestand; is die leeg, dan wordt niets bewaard.`,
  en: `Usage: spuk-ido [command] [--en] [--help] [--version]

Without a command, a prompt of Node opens with all functions of the library in scope, for example
  grantFor('Utrecht', 2023)
  explain(_)
  help
What comes in through a pipe is run, and only the values are printed:
  echo "grantFor('Utrecht', 2023)" | spuk-ido

Commands:
${commandLines('en')}

  --json            the result as JSON; errors too
  --today <date>    the day on which deadlines are looked at, such as 2024-03-01 (default: today)
  --en              welcome, values and messages in English
  -h, --help        this text
  -v, --version     the version

A command ends with 0 when done, 1 when its input is refused, 2 when it is not a command.
The history is kept in .spuk_ido_history in the home directory. SPUK_IDO_HISTORY names another
file; when it is empty, nothing is kept.`,
}

const WELCOME = {
  nl: `: de specifieke uitkering IDO, tot op de cent en met redenen.
Typ bijvoorbeeld: grantFor('Utrecht', 2023)
Tab vult namen aan, _ is de laatste uitkomst, help geeft hulp, quit stopt.`,
  en: `: the specific grant IDO, to the cent and with its reasons.
Type for example: grantFor('Utrecht', 2023)
Tab completes names, _ is the last value, help gives help, quit leaves.`,
}

function version(): string {
  const described: unknown = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  )
  return (described as { readonly version: string }).version
}

async function main(given: readonly string[]): Promise<void> {
  const { values, positionals, tokens } = parseArgs({
    args: [...given],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const locale = values.en === true ? 'en' : 'nl'
  const unknown = tokens.flatMap((token) =>
    token.kind === 'option' && !Object.hasOwn(OPTIONS, token.name) ? [token.rawName] : [],
  )
  const [name, ...rest] = positionals
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined
  if (unknown.length > 0) {
    refuse({ nl: 'Onbekende optie', en: 'Unknown option' }[locale], unknown.join(' '), locale)
  } else if (name !== undefined && !command) {
    refuse({ nl: 'Onbekende opdracht', en: 'Unknown command' }[locale], name, locale)
  } else if (values.help === true) {
    process.stdout.write(`${HELP[locale]}\n`)
  } else if (values.version === true) {
    process.stdout.write(`${version()}\n`)
  } else if (command) {
    const today = typeof values.today === 'string' ? values.today : localDay()
    runCommand(command, rest, { locale, json: values.json === true, today })
  } else if (process.stdin.isTTY && process.stdout.isTTY) {
    startPrompt(locale, `spuk-ido ${version()}${WELCOME[locale]}`)
  } else {
    await runPiped(process.stdin, locale)
  }
}

function refuse(what: string, given: string, locale: Locale): void {
  process.stderr.write(`${what}: ${given}\n\n${HELP[locale]}\n`)
  process.exitCode = 2
}

/** Today where the user sits. */
function localDay(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

// A reader that has seen enough (`| head`) closes the pipe: no reason to complain.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
}

await main(process.argv.slice(2))

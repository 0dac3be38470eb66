#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { runPiped } from './piped.js'
import { startPrompt } from './repl.js'

const OPTIONS = ['--en', '--help', '-h', '--version', '-v']

const HELP = {
  nl: `Gebruik: spuk-ido [--en] [--help] [--version]

Opent een prompt van Node met alle functies van de bibliotheek, bijvoorbeeld
  grantFor('Utrecht', 2023)
  explain(_)
Wat via een pipe binnenkomt, wordt uitgevoerd; alleen de uitkomsten worden getoond:
  echo "grantFor('Utrecht', 2023)" | spuk-ido

  --en            welkom, uitkomsten en meldingen in het Engels
  -h, --help      deze tekst
  -v, --version   de versie

De geschiedenis staat in .spuk_ido_history in de thuismap. SPUK_IDO_HISTORY noemt een ander
bestand; is die leeg, dan wordt niets bewaard.`,
  en: `Usage: spuk-ido [--en] [--help] [--version]

Opens a prompt of Node with all functions of the library in scope, for example
  grantFor('Utrecht', 2023)
  explain(_)
What comes in through a pipe is run, and only the values are printed:
  echo "grantFor('Utrecht', 2023)" | spuk-ido

  --en            welcome, values and messages in English
  -h, --help      this text
  -v, --version   the version

The history is kept in .spuk_ido_history in the home directory. SPUK_IDO_HISTORY names another
file; when it is empty, nothing is kept.`,
}

const WELCOME = {
  nl: `: de specifieke uitkering IDO, tot op de cent en met redenen.
Typ bijvoorbeeld: grantFor('Utrecht', 2023)
Tab vult namen aan, _ is de laatste uitkomst, .help geeft hulp, Ctrl-D stopt.`,
  en: `: the specific grant IDO, to the cent and with its reasons.
Type for example: grantFor('Utrecht', 2023)
Tab completes names, _ is the last value, .help gives help, Ctrl-D leaves.`,
}

function version(): string {
  const described: unknown = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  )
  return (described as { readonly version: string }).version
}

async function main(given: readonly string[]): Promise<void> {
  const asks = (...names: readonly string[]) => names.some((name) => given.includes(name))
  const locale = asks('--en') ? 'en' : 'nl'
  const unknown = given.filter((name) => !OPTIONS.includes(name))
  if (unknown.length > 0) {
    const words = { nl: 'Onbekende optie', en: 'Unknown option' }[locale]
    process.stderr.write(`${words}: ${unknown.join(' ')}\n\n${HELP[locale]}\n`)
    process.exitCode = 2
  } else if (asks('--help', '-h')) {
    process.stdout.write(`${HELP[locale]}\n`)
  } else if (asks('--version', '-v')) {
    process.stdout.write(`${version()}\n`)
  } else if (process.stdin.isTTY && process.stdout.isTTY) {
    startPrompt(locale, `spuk-ido ${version()}${WELCOME[locale]}`)
  } else {
    await runPiped(process.stdin, locale)
  }
}

// A reader that has seen enough (`| head`) closes the pipe: no reason to complain.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
}

await main(process.argv.slice(2))

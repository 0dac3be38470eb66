import { readFileSync, writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import { inspect } from 'node:util'
import { toCsv, toHtml, toMarkdown, toSvg } from '../index.js'
import type { Locale } from '../index.js'

const UNKNOWN = {
  nl: 'onbekend soort bestand; kies',
  en: 'unknown kind of file; choose',
}
const SAVED = { nl: 'Bewaard', en: 'Saved' }

/** What was saved where. */
export interface Saved {
  readonly file: string
}

type Bytes = string | Uint8Array
type Write = (result: unknown, locale: Locale) => Bytes | Promise<Bytes>

const WRITERS: Readonly<Record<string, Write>> = {
  '.csv': (result, locale) => toCsv(result, { locale }),
  '.md': (result, locale) => toMarkdown(result, { locale }),
  '.html': (result, locale) => page(toHtml(result, { locale }), locale),
  '.svg': (result, locale) => toSvg(result as never, { locale }),
  '.json': (result) => `${JSON.stringify(result, null, 2)}\n`,
  '.xlsx': async (result, locale) => (await office()).toWorkbook(result, { locale }),
  '.docx': async (result, locale) => (await office()).toWord(result, { locale }),
}

const office = () => import('../office/index.js')

const page = (article: string, locale: Locale): string =>
  `<!doctype html>\n<html lang="${locale}">\n<meta charset="utf-8">\n${article}</html>\n`

/** Writes a result to a file of the kind its name ends in; a workbook or Word paper takes a moment. */
export function saverIn(locale: Locale) {
  return (result: unknown, file: string): Saved | Promise<Saved> => {
    const made = known(WRITERS, file, locale)(result, locale)
    const written = (bytes: Bytes) => {
      writeFileSync(file, bytes)
      return { file, [inspect.custom]: () => `${SAVED[locale]}: ${file}` }
    }
    return made instanceof Promise ? made.then(written) : written(made)
  }
}

const READERS: Readonly<Record<string, (file: string) => unknown>> = {
  '.json': (file) => JSON.parse(textOf(file)) as unknown,
}

/** Reads a file of the kind its name ends in. */
export function openerIn(locale: Locale) {
  return (file: string): unknown => known(READERS, file, locale)(file)
}

/** The text of a file, without the mark that spreadsheets put before it. */
function textOf(file: string): string {
  return readFileSync(file, 'utf8').replace(/^\u{feff}/u, '')
}

function known<T>(kinds: Readonly<Record<string, T>>, file: unknown, locale: Locale): T {
  const kind = typeof file === 'string' ? extname(file).toLowerCase() : ''
  const found = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
  if (found !== undefined) return found
  throw new TypeError(`${String(file)}: ${UNKNOWN[locale]} ${Object.keys(kinds).join(', ')}`)
}

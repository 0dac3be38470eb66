import { Collector, referenceText } from '../result/index.js'
import type { Locale, Reference } from '../result/index.js'
import { readCall } from '../schema/index.js'
import { markdownText } from './markdown.js'
import type { Assumption, Explained, Explanation } from './model.js'
import { explainOptions } from './options-input.js'
import type { ExplainOptions } from './options-input.js'
import { explanationOf } from './read.js'
import { rowsOf } from './rows.js'
import { WORDS } from './words.js'

const WIDEST = 60

/**
 * How a result came about, line by line: what, how much, and from which lines, rules and dates.
 * Values of many digits are cut with `…`; the graph itself keeps them exact.
 *
 * @param result any result with an `explanation`, or an explanation by itself, also after a trip through JSON
 * @throws SpukError `explain/…` for anything else
 *
 * @example
 * explain(grantFor('Utrecht', 2023)).split('\n')[0] // => 'Specifieke uitkering IDO 2023, Utrecht (GM0344)'
 * explain(apportion(1, { Bunnik: 1, Zeist: 3 }), { locale: 'en' }).split('\n')[2] // => '1. Amount to apportion:                €1.00  (given)'
 */
export function explain(result: Explained | Explanation, options?: ExplainOptions): string {
  const check = new Collector()
  const { asked, explanation } = check.valid({
    asked: check.attempt([], () => readCall(explainOptions, {}, options)),
    explanation: check.attempt([], () => explanationOf(result)),
  })
  const { locale = 'nl', format = 'text' } = asked
  const markdown = format === 'markdown'
  const write = markdown ? escaped : plain
  const words = WORDS[locale]
  const cite = (reference: Reference): string => {
    const certainty = words.certainty[reference.certainty ?? 'read']
    const text = write(referenceText(reference)) + certainty
    return markdown && isLink(reference.url) ? `[${text}](${reference.url})` : text
  }
  const rows = rowsOf(explanation, { locale, write }).map((row) => ({
    ...row,
    how: row.how.map((piece) => (typeof piece === 'string' ? piece : cite(piece))).join('; '),
  }))
  const listed = (heading: string, items: readonly Assumption[] = []): readonly string[] => {
    if (items.length === 0) return []
    const lines = items.map(({ text, reference }) => {
      const basis = reference ? ` (${cite(reference)})` : ''
      return `- ${write(text[locale])}${basis}`
    })
    return ['', markdown ? `**${heading}**\n` : `${heading}:`, ...lines]
  }
  return [
    `${markdown ? '## ' : ''}${write(explanation.title[locale])}`,
    '',
    ...(markdown ? table(rows, locale) : aligned(rows)),
    ...listed(words.decisions, explanation.decisions),
    ...listed(words.assumptions, explanation.assumptions),
  ].join('\n')
}

type Row = Omit<ReturnType<typeof rowsOf>[number], 'how'> & { readonly how: string }

function aligned(rows: readonly Row[]): string[] {
  const most = (widths: readonly number[]) =>
    widths.reduce((wide, width) => Math.max(wide, Math.min(width, WIDEST)), 0)
  const number = most(rows.map((row) => row.number.length))
  const label = most(rows.map((row) => row.label.length))
  const value = most(rows.map((row) => row.value.length))
  return rows.map((row) => {
    const start = row.number === '' ? ' '.repeat(number + 2) : `${row.number.padStart(number)}. `
    return `${start}${`${row.label}: `.padEnd(label + 2)}${row.value.padStart(value)}  (${row.how})`
  })
}

function table(rows: readonly Row[], locale: Locale): string[] {
  const line = (...cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line('', ...WORDS[locale].columns),
    line('---:', '---', '---:', '---'),
    ...rows.map(({ number, label, value, how, figure }) =>
      line(number, label, figure ? `**${value}**` : value, how),
    ),
  ]
}

function plain(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ')
}

function escaped(text: string): string {
  return markdownText(plain(text))
}

function isLink(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\/[^\s<>()|\\]+$/.test(url)
}

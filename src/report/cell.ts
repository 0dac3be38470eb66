import { inWords, spanInWords } from '../core/calendar/index.js'
import { inThousands, isEuro } from '../core/money/index.js'
import type { Locale, Text } from '../core/result/index.js'
import type { Cell, Days, Phrase } from './model.js'

/** Whether a cell is a number to be set right and left as it is by CSV. */
export function isNumber(cell: Cell): boolean {
  return isEuro(cell) || typeof cell === 'number' || isNumeral(cell)
}

/** Whether a cell is an exact decimal. */
export function isNumeral(cell: Cell): cell is { readonly numeral: string } {
  return typeof cell === 'object' && cell !== null && 'numeral' in cell
}

/** A cell as the types have it: a result that comes from elsewhere may hold anything. */
function checked(cell: Cell): Exclude<Cell, undefined> {
  if (cell === null || cell === undefined) return null
  if (isEuro(cell) || typeof cell === 'string' || Number.isFinite(cell)) return cell
  if (isPhrase(cell)) {
    if (
      cell.pieces.every(({ text }) => [text.nl, text.en].every((one) => typeof one === 'string'))
    ) {
      return cell
    }
    throw new TypeError('no phrase')
  }
  const known = isText(cell) || isNumeral(cell) || isDays(cell)
  if (known && Object.values(cell).every((part) => typeof part === 'string')) return cell
  throw new TypeError('no cell')
}

function isText(cell: Cell): cell is Text {
  return typeof cell === 'object' && cell !== null && 'nl' in cell && 'en' in cell
}

/** Whether a cell is a text of several pieces. */
export function isPhrase(cell: unknown): cell is Phrase {
  return typeof cell === 'object' && cell !== null && 'pieces' in cell && Array.isArray(cell.pieces)
}

function phraseText({ pieces }: Phrase, locale: Locale): string {
  return pieces.map(({ text }) => text[locale]).join('')
}

/** Whether a cell is a day, a month or a period. */
export function isDays(cell: unknown): cell is Days {
  return typeof cell === 'object' && cell !== null && 'from' in cell
}

/** Days in digits, as programs sort and compare them. */
function isoText({ from, to }: Days, locale: Locale): string {
  if (to === undefined) return from
  return locale === 'nl' ? `${from} tot en met ${to}` : `${from} to ${to}`
}

/** A cell for people: amounts and numbers in the notation of the language. */
export function cellText(given: Cell, locale: Locale): string {
  const cell = checked(given)
  if (cell === null) return ''
  if (isEuro(cell)) return cell.format(locale)
  if (typeof cell === 'number') return grouped(cell.toString(), locale)
  if (typeof cell === 'string') return cell
  if (isDays(cell)) return daysText(cell)[locale]
  if (isPhrase(cell)) return phraseText(cell, locale)
  return isNumeral(cell) ? grouped(cell.numeral, locale) : cell[locale]
}

function daysText({ from, to }: Days): Text {
  return to === undefined ? inWords(from) : spanInWords({ from, to })
}

/** Numbers from 1,000 on are grouped; a year is a text. */
function grouped(digits: string, locale: Locale): string {
  const [whole = '', fraction] = digits.split('.')
  const [mark, point] = locale === 'nl' ? ['.', ','] : [',', '.']
  const [sign, size] = whole.startsWith('-') ? ['-', whole.slice(1)] : ['', whole]
  const written = sign + (/^\d{4,}$/.test(size) ? inThousands(size, mark) : size)
  return fraction === undefined ? written : `${written}${point}${fraction}`
}

/** A cell for a spreadsheet: numbers in plain digits with the point of the dialect. */
export function cellDigits(given: Cell, locale: Locale, point: ',' | '.'): string {
  const cell = checked(given)
  if (isEuro(cell) || typeof cell === 'number') return cell.toString().replace('.', point)
  if (isNumeral(cell)) return cell.numeral.replace('.', point)
  if (isDays(cell)) return isoText(cell, locale)
  return cellText(cell, locale)
}

/** A cell as a value for a program: amounts stay amounts, texts come in the language asked for. */
export function cellValue(given: Cell, locale: Locale): unknown {
  const cell = checked(given)
  if (cell === null || isEuro(cell) || typeof cell !== 'object') return cell
  if (isDays(cell)) return isoText(cell, locale)
  if (isPhrase(cell)) return phraseText(cell, locale)
  return isNumeral(cell) ? cell.numeral : cell[locale]
}

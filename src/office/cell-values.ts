import { LONGEST_CELL, MOST_CELL_DIGITS } from '../core/limits.js'
import { isEuro } from '../core/money/index.js'
import type { Locale } from '../core/result/index.js'
import { cellText, isDays, isNumeral } from '../report/index.js'
import type { Cell } from '../report/index.js'
import type { CellObject } from './peers.js'
import { inXml } from './text.js'

/** A text that a spreadsheet would read as a number or a date when somebody edits the cell. */
const SIGNS_OF_A_NUMBER = /^[-+\d.,/:\s%€]+$/

/** How amounts and days are shown; the separators are those of the reader's own spreadsheet. */
const FORMATS = {
  nl: { euro: '"€ "#,##0.00;"€ "-#,##0.00', day: 'dd-mm-yyyy' },
  en: { euro: '"€"#,##0.00;-"€"#,##0.00', day: 'yyyy-mm-dd' },
} as const

/** A cell of a document as a cell of a workbook: amounts and numbers to reckon with, days as days, the rest as text. */
export function workbookCell(cell: Cell, locale: Locale): CellObject | null {
  if (isEuro(cell)) {
    const digits = cell.toString()
    if (tooLong(digits)) return { ...textCell(cell.format(locale)), align: 'right' }
    return { value: Number(digits), type: Number, format: FORMATS[locale].euro }
  }
  if (typeof cell === 'number' || isNumeral(cell)) {
    const digits = typeof cell === 'number' ? String(cell) : cell.numeral
    if (tooLong(digits)) return { ...textCell(digits), align: 'right' }
    return { value: Number(digits), type: Number }
  }
  const day = isDays(cell) && cell.to === undefined ? dateOf(cell.from) : undefined
  if (day) return { value: day, type: Date, format: FORMATS[locale].day, align: 'left' }
  // A month stays what it is: a spreadsheet knows no months.
  if (isDays(cell) && cell.to === undefined) return textCell(cell.from)
  const text = cellText(cell, locale)
  return text === '' ? null : textCell(text)
}

/** A text that stays text. */
export function textCell(text: string): CellObject {
  const value = inXml(text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL)}…` : text)
  return {
    value,
    type: String,
    ...(SIGNS_OF_A_NUMBER.test(value) && /\d/.test(value) && { format: '@' }),
  }
}

function tooLong(digits: string): boolean {
  return digits.replace(/[-.]/g, '').replace(/^0+/, '').length > MOST_CELL_DIGITS
}

/** A day of a century that spreadsheets know. */
function dateOf(text: string): Date | undefined {
  return /^(?:19|2\d)\d\d-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined
}

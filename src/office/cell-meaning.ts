// What a cell means: an amount, a day, a text, one of a few choices.
import { fromDayFirst, isIsoDate } from '../core/calendar/index.js'
import { euro, parseEuro } from '../core/money/index.js'
import type { Euro } from '../core/money/index.js'
import { preview, SpukError, valueOf } from '../core/result/index.js'
import { canonicalName } from '../core/text/index.js'
import type { CellValue } from './cells.js'
import type { Choice } from './fields.js'
import { notADay, notAnAmount, notListed } from './issues.js'

/** A number or code as text too; `undefined` for an empty cell. */
export function textIn(cell: CellValue): string | undefined {
  const text = cell === null ? '' : canonicalName(String(cell))
  return text === '' ? undefined : text
}

/** In euros; a text in Dutch notation. A number with parts of a cent is refused, not rounded. */
export function amountIn(cell: CellValue): Euro | undefined {
  if (cell === null) return undefined
  try {
    if (typeof cell === 'number') return euro(cell)
    if (typeof cell === 'string') return valueOf(parseEuro(cell))
  } catch {
    // Said below, with the cell.
  }
  throw new SpukError([notAnAmount({ given: preview(cell) })])
}

/** `2024-04-02`; the time of a moment does not count. */
export function dayIn(cell: CellValue): string | undefined {
  const text = textIn(cell)
  if (text === undefined) return undefined
  const day = fromDayFirst(text) ?? text.replace(/T\d\d:\d\d:\d\d$/, '')
  if (isIsoDate(day)) return day
  throw new SpukError([notADay({ given: preview(cell) })])
}

/** A choice by its name in either language, or by its value. */
export function choiceIn(cell: CellValue, choices: readonly Choice[]): string | undefined {
  const text = textIn(cell)?.toLowerCase()
  if (text === undefined) return undefined
  const found = choices.find(({ value, name }) =>
    [value, name.nl, name.en].some((one) => one.toLowerCase() === text),
  )
  if (found !== undefined) return found.value
  throw new SpukError([
    notListed({ given: preview(cell), choices: choices.slice(0, 50).map(({ name }) => name.nl) }),
  ])
}

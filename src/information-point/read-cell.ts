import { SpukError } from '../core/result/index.js'
import { canonicalName } from '../core/text/index.js'
import { fromDayFirst } from '../core/calendar/index.js'
import { findMunicipality } from '../municipality/index.js'
import { noSuchMunicipality } from './issues.js'
import type { SoundMapping } from './file-input.js'
import { ambiguousMunicipality, timeInDate, unreadableCell, yesOrNoCell } from './row-issues.js'

/**
 * What a cell says of a field, whether or not the reader of the file gave it a type; `undefined` for an
 * empty one. Throws the issue for a cell that it cannot read, so that nothing in a cell is lost.
 *
 * A `Date` is a moment, and its day depends on the time zone of whoever reads the file. Only midnight UTC is
 * taken, as the day it has there; every other moment is refused.
 */
export function cellRead(
  cell: unknown,
  field: string,
  { dates, values }: SoundMapping,
): string | undefined {
  const spellings = spellingsOf(cell, field)
  const [text = ''] = spellings
  if (text === '') return undefined
  // What is no such day stays as it is, for the check to refuse.
  if (field === 'date' && dates === 'day-first') return fromDayFirst(text) ?? text
  const meanings = values?.[field]
  const meant = spellings.find((spelling) => meanings?.has(spelling))
  if (typeof cell === 'boolean' && meant === undefined) {
    throw new SpukError([yesOrNoCell({ field })])
  }
  const meaning = (meant === undefined ? undefined : meanings?.get(meant)) ?? text
  return field === 'municipality' ? codeOf(meaning) : meaning
}

/** How a cell may be written in the mapping: as text, and what a spreadsheet shows of a yes or no. */
function spellingsOf(cell: unknown, field: string): readonly string[] {
  switch (typeof cell) {
    case 'undefined':
      return []
    case 'string':
      return [canonicalName(cell)]
    case 'boolean':
      return cell ? ['true', 'TRUE', 'WAAR'] : ['false', 'FALSE', 'ONWAAR']
    case 'number':
      if (Number.isFinite(cell)) return [String(cell)]
      break
    case 'bigint':
      if (BigInt.asIntN(64, cell) === cell) return [String(cell)]
      break
    case 'object':
      if (cell === null) return []
      if (field === 'date') return [dayOf(cell)]
      break
    case 'function':
    case 'symbol':
  }
  throw new SpukError([unreadableCell({})])
}

const DAY = 86_400_000

/** The day of a `Date`, also one of another realm. */
function dayOf(cell: object): string {
  let time = NaN
  try {
    time = Date.prototype.getTime.call(cell)
  } catch {
    // No date.
  }
  if (Number.isNaN(time)) throw new SpukError([unreadableCell({})])
  if (time % DAY !== 0) throw new SpukError([timeInDate({})])
  return new Date(time).toISOString().slice(0, 10)
}

/** The code of a municipality by its name or code; no issue repeats what stands in the cell. */
export function codeOf(nameOrCode: string): string {
  const found = findMunicipality(nameOrCode)
  if (found.ok) return found.value.code
  const { details } = found.issues[0]
  throw new SpukError([
    'candidates' in details
      ? ambiguousMunicipality({ candidates: details.candidates })
      : noSuchMunicipality({}),
  ])
}

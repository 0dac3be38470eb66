import { isoDate } from '../core/calendar/index.js'
import { deepFreeze } from '../core/frozen/index.js'
import { Collector, isWhole, preview, SpukError } from '../core/result/index.js'
import { dateNotCovered, noInhabitants, notADivision } from './issues.js'
import type { RegisterCoverage } from './model.js'

/**
 * What the register knows, and how well: tables of CBS for 2021-2025, and for 2026 that no
 * reorganisation is known.
 *
 * @example
 * registerCoverage.to // => '2026-12-31'
 */
export const registerCoverage: RegisterCoverage = /* @__PURE__ */ deepFreeze({
  from: '2021-01-01',
  to: '2026-12-31',
  confirmedTo: '2025-12-31',
  mergersFrom: '2019-01-01',
  inhabitants: ['2021-01-01', '2022-01-01', '2023-01-01', '2024-01-01', '2025-01-01'],
  education: 2021,
  note: {
    nl: 'Voor 2026 is geen herindeling bekend, maar dat steunt niet op een lijst van het CBS. Een wetsvoorstel voegt Hilversum en Wijdemeren op 1 januari 2027 samen.',
    en: 'No reorganisation is known for 2026, but no list by CBS confirms that. A bill proposes to merge Hilversum and Wijdemeren on 1 January 2027.',
  },
  sources: {
    municipalities: {
      source:
        'CBS Gemeenten alfabetisch 2021, 2023; 85067NED (2022), 85755NED (2024), 70072ned (2025)',
    },
    mergers: { source: 'RvIG Landelijke Tabel 33; lijsten CBS 2022 en 2023 vergeleken' },
    inhabitants: { source: 'CBS 70072ned, 85984NED' },
    education: { source: 'CBS 85039NED' },
  },
})

/** The value of an option `on`, if it is a date on which the register knows the municipalities. */
export function coveredDate(value: unknown): string {
  const on = optionDate(value)
  const { from, to } = registerCoverage
  if (on < from || on > to) throw new SpukError([dateNotCovered({ on, from, to }, ['on'])])
  return on
}

/** The value of an option `on`, if it is a date with numbers of inhabitants. */
export function countedDate(value: unknown): string {
  const known = registerCoverage.inhabitants
  const found = known.find((date) => date === value)
  if (found !== undefined) return found
  throw new SpukError([noInhabitants({ on: optionDate(value), known }, ['on'])])
}

/** The value of an option `division`, if it is a year from `first` on that the register covers. */
export function coveredDivision(value: unknown, first: number): number {
  const last = yearOf(registerCoverage.to)
  if (isWhole(value, first, last)) return value
  throw new SpukError([notADivision({ given: preview(value), first, last }, ['division'])])
}

/** The year of a date. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}

function optionDate(value: unknown): string {
  const issues = new Collector()
  const date = issues.attempt(['on'], () => isoDate(value))
  if (date === undefined) throw new SpukError(issues.issues)
  return date
}

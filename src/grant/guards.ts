import { digitsOf, ratioOf, shown } from '../core/money/index.js'
import { isSpukError, isWhole, SpukError } from '../core/result/index.js'
import type { Path } from '../core/result/index.js'
import { municipalities, municipality, registerCoverage } from '../municipality/index.js'
import type { Municipality } from '../municipality/index.js'
import { notACount, notARate, notAYear } from './issues.js'

const LAST_YEAR = 2199

/** A number of people: whole and not negative. */
export function countGuard(value: unknown): number {
  if (isWhole(value, 0)) return value
  throw new SpukError([notACount({ given: shown(value) })])
}

/** A rate or factor: an exact number of zero or more, as written out digits. */
export function rateGuard(value: unknown): string {
  const digits = digitsOf(value)
  if (digits === undefined || ratioOf(digits).numerator < 0n) {
    throw new SpukError([notARate({ given: shown(value) })])
  }
  return digits
}

/** A calendar year in whole figures. */
export function yearGuard(value: unknown): number {
  if (isWhole(value, 1900, LAST_YEAR)) return value
  throw new SpukError([notAYear({ given: shown(value) })])
}

/** A calendar year that is not before the register; a later one has the municipalities of its last year. */
export function coveredYear(value: unknown): number {
  const year = yearGuard(value)
  if (divisionIn(year) === undefined) dayAt([], () => municipalities({ on: `${year}-01-01` }))
  return year
}

/** The year whose municipalities are meant: for later years the last that the register knows; none before it. */
export function divisionIn(year: unknown): number | undefined {
  const { from, to } = registerCoverage
  const [first, last] = [from, to].map((day) => Number(day.slice(0, 4))) as [number, number]
  return isWhole(year, first, LAST_YEAR) ? Math.min(year, last) : undefined
}

/** The municipality on 1 January of the year; where the year itself is wrong, on any day: the name is then no issue. */
export function placeIn(nameOrCode: string, year: unknown): Municipality {
  const division = divisionIn(year)
  return municipality(nameOrCode, division === undefined ? {} : { on: `${division}-01-01` })
}

/** Runs a look-up on a day that follows from another field: what is wrong with the day is an issue of that field. */
export function dayAt<T>(path: Path, lookUp: () => T): T {
  try {
    return lookUp()
  } catch (error) {
    if (!isSpukError(error)) throw error
    throw new SpukError(
      error.issues.map((issue) => (issue.path[0] === 'on' ? { ...issue, path } : issue)),
    )
  }
}

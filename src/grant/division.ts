import { isSpukError, isWhole, SpukError } from '../core/result/index.js'
import type { Path } from '../core/result/index.js'
import { municipalities, municipality, registerCoverage } from '../municipality/index.js'
import type { Municipality } from '../municipality/index.js'

/** A calendar year that is not before the register; a later one has the municipalities of its last year. */
export function coveredYear(year: number): number {
  if (divisionIn(year) === undefined) dayAt([], () => municipalities({ on: `${year}-01-01` }))
  return year
}

/** The year whose municipalities are meant: for later years the last that the register knows; none before it. */
export function divisionIn(year: unknown): number | undefined {
  const { from, to } = registerCoverage
  const [first, last] = [from, to].map((day) => Number(day.slice(0, 4))) as [number, number]
  return isWhole(year, first, 2199) ? Math.min(year, last) : undefined
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

/** The parameter that a day without figures comes from: that of the regulation has them. */
export const OWN_DAY = ['parameters', 'populationDate']

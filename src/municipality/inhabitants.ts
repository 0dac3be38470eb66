import { unchecked, Collector, validOptions, SpukError } from '../core/result/index.js'
import { countedDate, coveredDivision, registerCoverage, yearOf } from './coverage.js'
import { absence, municipality } from './find.js'
import { passDivision } from './issues.js'
import type { InhabitantsOptions } from './model.js'
import { partsIn } from './parts.js'

/**
 * How many inhabitants (inwoners) a municipality had on 1 January, in persons. With `division` the
 * figure of an older date is carried to a later municipal division, by adding up what merged.
 *
 * Source: CBS 70072ned, for 2024 85984NED.
 *
 * @param nameOrCode as in {@link findMunicipality}
 * @throws SpukError `municipality/no-inhabitants` for another date, `/pass-division` where the
 * municipality did not exist yet, `/not-a-division`, or as {@link findMunicipality} reports
 *
 * @example
 * inhabitants('Amsterdam', { on: '2022-01-01', division: 2023 }) // => 903399
 * inhabitants('Voorne aan Zee', { on: '2022-01-01', division: 2023 }) // => 73238
 */
export function inhabitants(nameOrCode: string, options: InhabitantsOptions): number {
  const issues = new Collector()
  const asked = validOptions(options, { on: unchecked, division: unchecked }, issues)
  const found = issues.attempt([], () => municipality(nameOrCode))
  const day = issues.attempt([], () => countedDate(asked.on))
  const first = yearOf(day ?? registerCoverage.from)
  const { division: asIn = first } = asked
  const year = issues.attempt([], () => coveredDivision(asIn, first))
  const { named, on, division } = issues.valid({ named: found, on: day, division: year })
  const { code, name, from } = named
  if (asked.division === undefined && from !== undefined && from > on) {
    throw new SpukError([passDivision({ code, name, from, on, division: yearOf(from) })])
  }
  const parts = partsIn(on, division).get(code)
  if (parts === undefined) throw new SpukError([absence(named, `${division}-01-01`)])
  const column = registerCoverage.inhabitants.indexOf(on)
  return parts.reduce((total, part) => total + (part.inhabitants[column] ?? 0), 0)
}

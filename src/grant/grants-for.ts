import { isoDate } from '../core/calendar/index.js'
import { listWrittenOnce } from '../core/input/index.js'
import { euro, sumEuros } from '../core/money/index.js'
import type { Euro, EuroInput } from '../core/money/index.js'
import { Collector, fieldsFrom, soundOptions } from '../core/result/index.js'
import { municipalities } from '../municipality/index.js'
import { basisFor } from './basis.js'
import { computed } from './compute.js'
import { nationalEstimate } from './estimate.js'
import { annexGuard, OWN_DAY } from './grant-for.js'
import { dayAt, divisionIn, placeIn } from './guards.js'
import { annexTotalDiffers, missingInAnnex, twiceInAnnex } from './issues.js'
import type { Grant, GrantParameters } from './model.js'

/** What a caller knows about a whole year. */
export interface GrantsOptions {
  /** The whole annex: the amount of every municipality, by code or name, in euros. */
  readonly annex?: Readonly<Record<string, EuroInput>>
  /** The total that the annex states; it must be the sum of its amounts. */
  readonly annexTotal?: EuroInput
  readonly parameters?: GrantParameters
  readonly knownOn?: string
}

const OPTIONS = {
  annex: fieldsFrom,
  annexTotal: (value: unknown) => euro(value as EuroInput),
  parameters: fieldsFrom,
  knownOn: isoDate,
}

/**
 * The grants of all municipalities of one year, in order of code. As JSON the list is one object in which what
 * many grants share is written once; {@link readGrants} makes it a list of whole grants again.
 *
 * @param year see {@link grantFor}
 * @throws SpukError with everything that stands in the way; of an annex: every unknown code, every
 * municipality that is missing or stands in it twice, and a stated total that is not the sum
 *
 * @example
 * const grants = grantsFor(2023)
 * grants.length // => 342
 * nationalTotals(grants).amount.format() // => '€ 17.130.257,76'
 */
export function grantsFor(year: number, options?: GrantsOptions): readonly Grant[] {
  const check = new Collector()
  const { annex, annexTotal, parameters, knownOn } = soundOptions(options, OPTIONS, check)
  const known = check.attempt([], () => basisFor(year, parameters, knownOn))
  const amounts = annex && check.attempt([], () => readAnnex(annex, year, annexTotal))
  const { basis } = check.sound({ basis: known })
  const national = dayAt(OWN_DAY, () => nationalEstimate(basis))
  return listWrittenOnce(
    municipalities({ on: `${basis.division}-01-01` }).map((place) =>
      computed(place, basis, national, { annex: amounts?.get(place.code) }),
    ),
  )
}

/** The annex by code, complete and sound; which municipalities it must have depends on a year that is sound. */
function readAnnex(
  annex: Readonly<Record<string, unknown>>,
  year: number,
  total: Euro | undefined,
): ReadonlyMap<string, Euro> {
  const check = new Collector()
  const amounts = new Map<string, Euro>()
  for (const [key, given] of Object.entries(annex)) {
    const path = ['annex', key]
    const amount = check.attempt(path, () => annexGuard(euro(given as EuroInput)))
    const place = check.attempt(path, () => placeIn(key, year))
    if (!place) continue
    const { code, name } = place
    if (amounts.has(code)) check.add(twiceInAnnex({ code, name }, path))
    amounts.set(code, amount ?? euro(0))
  }
  const division = divisionIn(year)
  const all = division === undefined ? [] : municipalities({ on: `${division}-01-01` })
  for (const { code, name } of all) {
    if (!amounts.has(code)) check.add(missingInAnnex({ year, code, name }, ['annex']))
  }
  if (total && division !== undefined && !check.failed) {
    const sum = sumEuros(amounts.values())
    if (!total.equals(sum)) {
      const difference = total.minus(sum)
      check.add(annexTotalDiffers({ stated: total, sum, difference }, ['annexTotal']))
    }
  }
  check.done()
  return amounts
}

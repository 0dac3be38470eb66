import { listWrittenOnce, toPlainData, putBack } from '../core/input/index.js'
import { sumEuros } from '../core/money/index.js'
import type { Euro } from '../core/money/index.js'
import { Collector, resultOf, SpukError } from '../core/result/index.js'
import type { Result } from '../core/result/index.js'
import { read, readParts } from '../core/schema/index.js'
import type { Parts } from '../core/schema/index.js'
import { municipalities } from '../municipality/index.js'
import { basisFor } from './basis.js'
import { computed } from './compute.js'
import { dayAt, divisionIn, OWN_DAY, placeIn } from './division.js'
import { nationalEstimate } from './estimate.js'
import { grantsOptions, someGrants } from './input.js'
import type { GrantsOptions, ReadGrantsOptions } from './input.js'
import { annexTotalDiffers, missingInAnnex, twiceInAnnex } from './issues.js'
import type { Grant } from './model.js'

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
export function grantsFor(year: number, options: GrantsOptions = {}): readonly Grant[] {
  const check = new Collector()
  const given = readParts(grantsOptions, options)
  check.add(...given.issues)
  const known = check.attempt([], () => basisFor(year, given))
  const amounts = check.attempt([], () => annexIn(given, year))
  const { basis } = check.valid({ basis: known })
  const national = dayAt(OWN_DAY, () => nationalEstimate(basis))
  return listWrittenOnce(
    municipalities({ on: `${basis.division}-01-01` }).map((place) =>
      computed(place, basis, national, { annexAmount: amounts?.get(place.code) }),
    ),
  )
}

/** The annex by code, if it is complete; which municipalities it must have depends on a valid year. */
function annexIn(
  { value, valid }: Parts<ReadGrantsOptions>,
  year: number,
): ReadonlyMap<string, Euro> | undefined {
  // One amount that is wrong leaves the others to be judged, which an annex that is none has not.
  const annex = valid('annex', '') ? value.annex : undefined
  if (annex === undefined) return undefined
  const check = new Collector()
  const amounts = new Map<string, Euro>()
  for (const [key, amount] of Object.entries(annex)) {
    const path = ['annex', key]
    const place = check.attempt(path, () => placeIn(key, year))
    if (!place) continue
    const { code, name } = place
    if (amounts.has(code)) check.add(twiceInAnnex({ code, name }, path))
    amounts.set(code, amount)
  }
  const division = divisionIn(year)
  const all = division === undefined ? [] : municipalities({ on: `${division}-01-01` })
  for (const { code, name } of all) {
    if (!amounts.has(code)) check.add(missingInAnnex({ year, code, name }, ['annex']))
  }
  check.done()
  const total = division !== undefined && valid('annex') && valid('annexTotal') && value.annexTotal
  const sum = total && sumEuros(amounts.values())
  if (total && sum && !total.equals(sum)) {
    const difference = total.minus(sum)
    throw new SpukError([annexTotalDiffers({ stated: total, sum, difference }, ['annexTotal'])])
  }
  return amounts
}

/** A list of grants after JSON: every grant whole again, amounts as text. */
export type JsonGrant = Omit<Grant, 'amount' | 'components' | 'formula'> & {
  readonly amount: string
  readonly components: Readonly<Record<keyof Grant['components'], string>>
  readonly formula?: Readonly<Record<keyof NonNullable<Grant['formula']>, string>>
}

/**
 * The grants of {@link grantsFor} after a trip through JSON, which writes once what they share: a list of whole
 * grants, each to explain, to print or to make a receipt of by itself. Amounts are texts (`1234.56`).
 *
 * @param value what `JSON.parse` gave
 * @returns the list, or `input/…` for what is none; the fields of a grant are not checked
 *
 * @example
 * const read = readGrants(JSON.parse(JSON.stringify(grantsFor(2023))))
 * read.ok && read.value.length // => 342
 * read.ok && read.value[0].amount // => '215777.71'
 */
export function readGrants(value: unknown): Result<readonly JsonGrant[]> {
  return resultOf(() => {
    const grants = putBack(toPlainData(value))
    read(someGrants, grants)
    return grants as readonly JsonGrant[]
  })
}

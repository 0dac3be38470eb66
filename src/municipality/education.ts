import { addRatios, divideRatios, multiplyRatios, ratioOf } from '../core/money/index.js'
import type { Ratio } from '../core/money/index.js'
import { unchecked, Collector, optionsFrom, SpukError } from '../core/result/index.js'
import { coveredDivision, registerCoverage } from './coverage.js'
import { absence, municipality } from './find.js'
import type { DivisionOptions, EducationPart, EducationShare } from './model.js'
import { partsIn } from './parts.js'
import { nameOf } from './register.js'
import type { Entry } from './register.js'

const GRANT_DIVISION = 2023

/**
 * Which share of a municipality's residents aged 15 to 75 had low education (basisonderwijs, vmbo,
 * mbo1) in 2021, in percent and exact. Where municipalities merged since, it is the mean of their
 * shares weighted by their inhabitants of 1 January 2021; `parts` says of what.
 *
 * Source: CBS 85039NED (Kerncijfers wijken en buurten 2021), weights CBS 70072ned.
 *
 * @param nameOrCode as in {@link findMunicipality}
 * @throws SpukError `municipality/not-a-division`, or as {@link findMunicipality} reports
 *
 * @example
 * const share = lowEducationShare('Voorne aan Zee')
 * share.parts.length // => 3
 * lowEducationShare('Groningen').parts[0].share // => '16.50'
 */
export function lowEducationShare(nameOrCode: string, options?: DivisionOptions): EducationShare {
  const issues = new Collector()
  const { named, division } = issues.valid({
    named: issues.attempt([], () => municipality(nameOrCode)),
    division: issues.attempt([], () => divisionOf(options)),
  })
  const share = sharesIn(division).get(named.code)
  if (share === undefined) throw new SpukError([absence(named, `${division}-01-01`)])
  return share
}

/**
 * The share of {@link lowEducationShare} for every municipality of a division, by and in order of code.
 *
 * Source: CBS 85039NED, weights CBS 70072ned.
 *
 * @throws SpukError `municipality/not-a-division`
 *
 * @example
 * educationShares({ division: 2023 }).size // => 342
 */
export function educationShares(options?: DivisionOptions): ReadonlyMap<string, EducationShare> {
  return new Map(sharesIn(divisionOf(options)))
}

function divisionOf(options: unknown): number {
  const { division = GRANT_DIVISION } = optionsFrom(options, { division: unchecked })
  return coveredDivision(division, registerCoverage.education)
}

const made = new Map<number, ReadonlyMap<string, EducationShare>>()

function sharesIn(division: number): ReadonlyMap<string, EducationShare> {
  let shares = made.get(division)
  if (shares === undefined) {
    const parts = partsIn(`${registerCoverage.education}-01-01`, division)
    shares = new Map([...parts].map(([code, entries]) => [code, shareOf(code, division, entries)]))
    made.set(division, shares)
  }
  return shares
}

function shareOf(code: string, division: number, entries: readonly Entry[]): EducationShare {
  const parts = Object.freeze(entries.map(partOf))
  return Object.freeze({
    kind: 'education-share',
    code,
    name: nameOf(code),
    division,
    share: Object.freeze(meanOf(parts)),
    parts,
  })
}

function partOf({ municipality: { code, name }, inhabitants, lowEducation }: Entry): EducationPart {
  const [persons = 0] = inhabitants // of 1 January 2021, the date of the division
  return Object.freeze({ code, name, share: lowEducation ?? '', inhabitants: persons })
}

/** The mean of the shares, weighted by inhabitants; of one part, its share as it is. */
function meanOf(parts: readonly EducationPart[]): Ratio {
  const products = parts.map((part) =>
    multiplyRatios(ratioOf(part.share), ratioOf(part.inhabitants)),
  )
  const persons = parts.reduce((total, part) => total + part.inhabitants, 0)
  return divideRatios(products.reduce(addRatios), ratioOf(persons))
}

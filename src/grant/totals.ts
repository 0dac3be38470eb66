import { inputNode, sumNode } from '../core/explain/model.js'
import { assumptionsOfAll } from '../core/explain/index.js'
import type { Assumption, Explanation, InputNode } from '../core/explain/index.js'
import { toPlainData, putBack } from '../core/input/index.js'
import { sumEuros } from '../core/money/index.js'
import type { Euro } from '../core/money/index.js'
import { SpukError } from '../core/result/index.js'
import type { Issue } from '../core/result/index.js'
import { read } from '../core/schema/index.js'
import { municipalities } from '../municipality/index.js'
import { grantsToAdd } from './input.js'
import type { GrantFigures } from './input.js'
import { mixedYears, notAllMunicipalities, twiceInList } from './issues.js'
import { grantStatuses } from './model.js'
import type { Grant, GrantComponents, GrantMethod, GrantStatus } from './model.js'

/** The grants of one year added up. */
export interface NationalTotals {
  readonly kind: 'national-totals'
  readonly year: number
  readonly municipalities: number
  readonly amount: Euro
  readonly components: GrantComponents
  /** How many amounts came by which method. */
  readonly methods: Readonly<Record<GrantMethod, number>>
  /** That of the grant that stands least firm. */
  readonly status: GrantStatus
  /** What the grants took for granted; what only some of them did names those. */
  readonly assumptions: readonly Assumption[]
  readonly largest: Grant
  readonly smallest: Grant
  /** That not every municipality of the year is in it. */
  readonly warnings: readonly Issue[]
  readonly explanation: Explanation
}

/**
 * Adds up the grants of one year and names the largest and the smallest. Where municipalities are missing,
 * a warning in the result says so.
 *
 * @throws SpukError `grant/no-grants`, `grant/mixed-years` or `grant/twice-in-list`
 *
 * @example
 * const totals = nationalTotals(grantsFor(2023))
 * totals.components.population.format() // => '€ 14.600.257,76'
 * totals.components.education.format() // => '€ 2.530.000,00'
 */
export function nationalTotals(grants: readonly Grant[]): NationalTotals {
  const all = putBack(grants)
  return totalsOf(read(grantsToAdd, all), all as readonly Grant[])
}

function totalsOf(grants: readonly GrantFigures[], whole: readonly Grant[]): NationalTotals {
  const years = [...new Set(grants.map(({ year }) => year))]
  const codes = grants.map(({ municipality }) => municipality.code)
  const twice = codes.filter((code, i) => codes.indexOf(code) !== i)
  const issues = [
    ...(years.length > 1 ? [mixedYears({ years })] : []),
    ...(years.length === 1 && twice.length > 0
      ? [twiceInList({ codes: [...new Set(twice)] })]
      : []),
  ]
  if (issues.length > 0) throw new SpukError(issues)
  const [year = 0] = years
  const all = municipalities({ on: `${year}-01-01` }).length
  const count = (method: GrantMethod) => grants.filter((grant) => grant.method === method).length
  // A copy, so that the totals hold nothing that the caller may still change.
  const extreme = (sign: 1 | -1) => {
    const amounts = grants.map((grant) => grant.amount)
    const most = amounts.reduce((best, one) => (one.compare(best) === sign ? one : best))
    return toPlainData(whole[amounts.indexOf(most)] as Grant)
  }
  const amount = sumEuros(grants.map((grant) => grant.amount))
  const assumptions = assumptionsOfAll(
    grants.map((grant) => ({ name: grant.municipality.name, assumptions: grant.assumptions })),
  )
  return {
    kind: 'national-totals',
    year,
    municipalities: grants.length,
    amount,
    components: {
      population: sumEuros(grants.map(({ components }) => components.population)),
      education: sumEuros(grants.map(({ components }) => components.education)),
    },
    methods: { annex: count('annex'), formula: count('formula'), estimate: count('estimate') },
    status:
      grantStatuses.find((status) => grants.some((grant) => grant.status === status)) ?? 'final',
    assumptions,
    largest: extreme(1),
    smallest: extreme(-1),
    warnings:
      grants.length < all ? [notAllMunicipalities({ year, given: grants.length, all })] : [],
    explanation: explained(year, grants, all, amount, assumptions),
  }
}

/** Only an amount of the annex was given by the caller; what was estimated is said to be so. */
const ORIGINS: Readonly<Record<GrantMethod, InputNode['origin']>> = {
  annex: 'caller',
  formula: 'computed',
  estimate: 'estimated',
}

function explained(
  year: number,
  grants: readonly GrantFigures[],
  all: number,
  amount: Euro,
  assumptions: readonly Assumption[],
): Explanation {
  const each = grants.map(({ municipality: { code, name }, amount: value, method }) =>
    inputNode(code, { nl: name, en: name }, value, ORIGINS[method]),
  )
  const label =
    grants.length < all
      ? {
          nl: `Totaal van ${grants.length} van de ${all} gemeenten`,
          en: `Total of ${grants.length} of the ${all} municipalities`,
        }
      : { nl: 'Landelijk totaal', en: 'National total' }
  const of = each.map(({ id }) => id)
  return {
    kind: 'explanation',
    title: { nl: `${label.nl} ${year}`, en: `${label.en} ${year}` },
    nodes: [...each, sumNode('amount', label, of, amount)],
    results: { amount: 'amount' },
    assumptions,
  }
}

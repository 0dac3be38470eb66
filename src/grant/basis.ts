import type { Assumption, ParameterNode } from '../core/explain/index.js'
import { multiplyRatios, ratioOf } from '../core/money/index.js'
import type { Ratio } from '../core/money/index.js'
import { Collector, resultOf, SpukError } from '../core/result/index.js'
import { read } from '../core/schema/index.js'
import type { Parts } from '../core/schema/index.js'
import { regulationFor } from '../regulation/index.js'
import type { Regulation } from '../regulation/index.js'
import { divisionAssumed, ownParameters, regimeAssumed } from './assumptions.js'
import { coveredYear, divisionIn } from './division.js'
import { inYear } from './input.js'
import type { ReadParameters } from './input.js'
import { incompleteParameters } from './issues.js'
import type { GrantStatus } from './model.js'
import { parameter } from './nodes.js'

/** What all grants of one year rest on: parameters ready to compute with, and what is assumed. */
export interface Basis {
  readonly year: number
  /** The year whose municipalities are meant: the last that the register knows, for later years. */
  readonly division: number
  readonly status: Exclude<GrantStatus, 'final'>
  readonly confirmed: boolean
  readonly populationRate: ParameterNode
  readonly educationRate: ParameterNode
  readonly educationBudget: ParameterNode
  /** Absent where no factor is set. */
  readonly factor: ParameterNode | undefined
  readonly populationDate: string
  readonly ownPopulationDate: boolean
  /** Rate × factor, exact, in euros. */
  readonly perInhabitant: Ratio
  /** The same in cents, where that is a whole number. */
  readonly centsPerInhabitant: number | undefined
  /** The caller asked what was known on this date. */
  readonly knownOn: string | undefined
  readonly assumptions: readonly Assumption[]
}

const REQUIRED = ['populationRate', 'educationRate', 'educationBudget', 'populationDate'] as const

/** The options that a basis rests on, as far as they were read. */
type BasisOptions = Parts<{ parameters?: ReadParameters | undefined; knownOn?: string | undefined }>

/**
 * Judges the year's regulation beside whatever is wrong with the caller's own parameters; there is no basis
 * without parameters that are valid.
 */
export function basisFor(given: number, options: BasisOptions): Basis | undefined {
  const { year } = read(inYear, { year: given })
  const { value, valid } = options
  const knownOn = valid('knownOn') ? value.knownOn : undefined
  const regulation = lawFor(year, options, knownOn)
  return valid('parameters')
    ? assemble(year, value.parameters ?? {}, regulation, knownOn)
    : undefined
}

/** The year's regulation; none where complete parameters stand in for it. */
function lawFor(
  year: number,
  { value, valid }: BasisOptions,
  knownOn: string | undefined,
): Regulation | undefined {
  const missing = REQUIRED.filter(
    (name) => valid('parameters', name) && value.parameters?.[name] === undefined,
  )
  const found = resultOf(() => regulationFor(year, { knownOn }))
  if (found.ok) return found.value
  const isLater = found.issues.some(({ code }) => code === 'regulation/no-confirmed-regime')
  if (missing.length > 0 && !isLater) throw new SpukError(found.issues)
  const check = new Collector()
  if (missing.length > 0 && value.parameters === undefined) {
    check.add(incompleteParameters({ year, missing }, ['year']))
    check.done()
  }
  for (const name of missing) {
    check.add(incompleteParameters({ year, missing: [name] }, ['parameters', name]))
  }
  check.attempt(['year'], () => coveredYear(year))
  check.done()
  return undefined
}

function assemble(
  year: number,
  own: ReadParameters,
  regulation: Regulation | undefined,
  knownOn: string | undefined,
): Basis {
  const names = Object.entries(own).flatMap(([name, value]) => (value === undefined ? [] : [name]))
  const law = regulation?.parameters
  const confirmed = regulation?.status === 'confirmed'
  const populationRate = parameter(
    'population-rate',
    'euro/person',
    law?.populationRate,
    own.populationRate,
  )
  const perInhabitant = multiplyRatios(ratioOf(populationRate.value), ratioOf(own.factor ?? 1))
  const inCents = multiplyRatios(perInhabitant, ratioOf(100))
  const division = divisionIn(year) ?? year
  return {
    year,
    division,
    status: confirmed ? 'provisional' : 'assumed',
    confirmed,
    populationRate,
    perInhabitant,
    centsPerInhabitant: inCents.denominator === 1n ? Number(inCents.numerator) : undefined,
    educationRate: parameter(
      'education-rate',
      'euro/person',
      law?.educationRate,
      own.educationRate,
    ),
    educationBudget: parameter(
      'education-budget',
      'euro',
      law?.educationBudget,
      own.educationBudget,
    ),
    factor:
      own.factor === undefined ? undefined : parameter('factor', 'factor', undefined, own.factor),
    populationDate: own.populationDate ?? law?.populationDate.value ?? '',
    ownPopulationDate: own.populationDate !== undefined,
    knownOn,
    assumptions: [
      ...(confirmed ? [] : [regimeAssumed(year, regulation !== undefined)]),
      ...(division < year ? [divisionAssumed(year, division)] : []),
      ...(REQUIRED.every((name) => own[name] !== undefined) ? [] : (regulation?.assumptions ?? [])),
      ...(names.length > 0 ? [ownParameters(names)] : []),
    ],
  }
}

import type { Assumption, ParameterNode } from '../core/explain/index.js'
import { isoDate } from '../core/calendar/index.js'
import { euro, multiplyRatios, ratioOf } from '../core/money/index.js'
import type { EuroInput, Ratio } from '../core/money/index.js'
import { at, Collector, resultOf, SpukError, unknownNames } from '../core/result/index.js'
import { regulationFor } from '../regulation/index.js'
import type { Regulation } from '../regulation/index.js'
import { divisionAssumed, ownParameters, regimeAssumed } from './assumptions.js'
import { coveredYear, divisionIn, rateGuard, yearGuard } from './guards.js'
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
const KNOWN = [...REQUIRED, 'factor'] as const

/** Reads the year's regulation and the caller's own parameters; throws all that stands in the way. */
export function basisFor(
  year: number,
  parameters?: Readonly<Record<string, unknown>>,
  knownOn?: string,
): Basis {
  const check = new Collector()
  const given = parameters ?? {}
  const sound = check.attempt(['year'], () => yearGuard(year))
  check.add(...unknownNames(given, KNOWN).map((issue) => at(['parameters'], issue)))
  const own = guarded(given, check)
  const regulation =
    sound === undefined ? undefined : check.attempt([], () => lawFor(sound, parameters, knownOn))
  check.done()
  return assemble(year, given, own, regulation, knownOn)
}

/** The year's regulation; none where complete parameters stand in for it. */
function lawFor(
  year: number,
  parameters: Readonly<Record<string, unknown>> | undefined,
  knownOn: string | undefined,
): Regulation | undefined {
  const options = knownOn === undefined ? {} : { knownOn }
  const missing = REQUIRED.filter((name) => parameters?.[name] === undefined)
  const found = resultOf(() => regulationFor(year, options))
  if (found.ok) return found.value
  const isLater = found.issues.some(({ code }) => code === 'regulation/no-confirmed-regime')
  if (missing.length > 0 && !isLater) throw new SpukError(found.issues)
  if (parameters === undefined) {
    throw new SpukError([incompleteParameters({ year, missing }, ['year'])])
  }
  const check = new Collector()
  for (const name of missing) {
    check.add(incompleteParameters({ year, missing: [name] }, ['parameters', name]))
  }
  check.attempt(['year'], () => coveredYear(year))
  check.done()
  return undefined
}

type Own = ReturnType<typeof guarded>

function guarded(parameters: Readonly<Record<string, unknown>>, check: Collector) {
  const optional = <T>(name: (typeof KNOWN)[number], guard: (value: unknown) => T) => {
    const value = parameters[name]
    return value === undefined ? undefined : check.attempt(['parameters', name], () => guard(value))
  }
  return {
    populationRate: optional('populationRate', rateGuard),
    educationRate: optional('educationRate', rateGuard),
    educationBudget: optional('educationBudget', (value) => euro(value as EuroInput)),
    populationDate: optional('populationDate', isoDate),
    factor: optional('factor', rateGuard),
  }
}

function assemble(
  year: number,
  parameters: Readonly<Record<string, unknown>>,
  own: Own,
  regulation: Regulation | undefined,
  knownOn: string | undefined,
): Basis {
  const names = KNOWN.filter((name) => parameters[name] !== undefined)
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
      ...(REQUIRED.every((name) => parameters[name] !== undefined)
        ? []
        : (regulation?.assumptions ?? [])),
      ...(names.length > 0 ? [ownParameters(names)] : []),
    ],
  }
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addTerm,
  agreementDeadlines,
  apportion,
  apportionTable,
  checkSpending,
  euro,
  findMunicipality,
  fundingOverview,
  grantFor,
  harmonise,
  isSpukError,
  jointAccount,
  liquidity,
  validateAgreement,
  validatePoint,
  validateRegistration,
  validateResponse,
} from '../../src/index.js'
import type { Issue, Path, Result } from '../../src/index.js'
import * as kit from '../../src/testing/index.js'
import type { GrantInput, NearlyValid } from '../../src/testing/index.js'
import { after } from '../agreement/input.js'

const on = '2023-01-01'
const period = { from: '2023-01-01', to: '2023-12-31' }
const options = { today: '2023-10-01' }
const grantOf = ({ municipality, year, options: own }: GrantInput) =>
  grantFor(municipality, year, own)
const agreed = after([])
const size = { members: 3, lines: 3 }

/** What a computation or a validation reports as errors. */
function errorsOf(run: () => unknown): readonly Issue[] {
  let issues: readonly Issue[] = []
  try {
    const given = run()
    const isResult = typeof given === 'object' && given !== null && 'ok' in given
    if (isResult && given.ok === false) ({ issues } = given as Result<never> & { ok: false })
  } catch (error) {
    if (!isSpukError(error)) throw error
    ;({ issues } = error)
  }
  return issues.filter(({ severity }) => severity === 'error')
}

/** A kind of input: the sound ones, the broken ones, the function, and where that has the input. */
function kind<T>(
  valid: fc.Arbitrary<T>,
  nearly: fc.Arbitrary<NearlyValid<T>> | undefined,
  run: (input: T) => unknown,
  under: Path = [],
) {
  return {
    valid: valid as fc.Arbitrary<unknown>,
    nearly: nearly as fc.Arbitrary<NearlyValid<unknown>> | undefined,
    run: run as (input: unknown) => unknown,
    under,
  }
}

const KINDS = {
  amounts: kind(kit.validAmounts(), kit.nearlyValidAmounts(), (input) => euro(input)),
  weights: kind(
    kit.validWeights(),
    kit.nearlyValidWeights(),
    (input) => apportion('100.00', input),
    ['weights'],
  ),
  dates: kind(kit.validDates({ to: '2199-12-30' }), kit.nearlyValidDates(), (input) =>
    addTerm(input, { days: 1 }),
  ),
  tables: kind(kit.validTables(), kit.nearlyValidTables(), (input) => apportionTable(input)),
  municipalities: kind(
    kit.validMunicipalityNames({ on }),
    kit.nearlyValidMunicipalityNames({ on }),
    (input) => findMunicipality(input, { on }),
  ),
  grants: kind(kit.validGrantInputs(), kit.nearlyValidGrantInputs(), grantOf),
  'spending lines': kind(kit.validSpendingLines(), kit.nearlyValidSpendingLines(), (input) =>
    checkSpending(input),
  ),
  requirements: kind(
    kit.validRequirements(),
    kit.nearlyValidRequirements(),
    (input) => harmonise(input, { period }),
    ['requirements'],
  ),
  'joint accounts': kind(
    kit.validJointAccounts(size),
    kit.nearlyValidJointAccounts(size),
    (input) => jointAccount(input),
  ),
  agreements: kind(kit.validAgreements(), kit.nearlyValidAgreements(), (input) =>
    validateAgreement(input, options),
  ),
  'agreements with a life': kind(kit.validAgreementLives(), undefined, (input) =>
    validateAgreement(input, options),
  ),
  registrations: kind(kit.validRegistrations(), kit.nearlyValidRegistrations(), (input) =>
    validateRegistration(input),
  ),
  responses: kind(kit.validResponses(), kit.nearlyValidResponses(), (input) =>
    validateResponse(input),
  ),
  'money streams': kind(
    kit.validMoneyStreams(),
    kit.nearlyValidMoneyStreams(),
    (input) => fundingOverview(input, { from: '2022-01-01', to: '2025-12-31' }),
    ['streams'],
  ),
  costs: kind(
    kit.validCosts(),
    kit.nearlyValidCosts(),
    (input) => liquidity({ streams: [], costs: input, from: '2022-01-01', to: '2025-12-31' }),
    ['costs'],
  ),
  'information points': kind(
    kit.validInformationPoints(),
    kit.nearlyValidInformationPoints(),
    (input) => validatePoint(input),
  ),
  ordinances: kind(
    kit.validOrdinances(),
    kit.nearlyValidOrdinances(),
    (ordinance) => agreementDeadlines(agreed, { ...options, ordinance }),
    ['ordinance'],
  ),
}

const kinds = Object.entries(KINDS).map(([name, one]) => ({ name, ...one }))

describe('sound inputs', () => {
  it.each(kinds)('$name are taken', ({ valid, run }) => {
    fc.assert(
      fc.property(valid, (input) => {
        expect(errorsOf(() => run(input))).toEqual([])
      }),
    )
  })

  it.each(kinds)('$name survive JSON', ({ valid, run }) => {
    fc.assert(
      fc.property(valid, (input) => {
        kit.assertSurvivesJson(input, run)
      }),
      { numRuns: 30 },
    )
  })
})

describe('nearly sound inputs', () => {
  it.each(kinds.filter(({ nearly }) => nearly))(
    '$name are refused for the one thing that is broken',
    ({ nearly, run, under }) => {
      const seen = new Set<string>()
      fc.assert(
        fc.property(nearly ?? fc.constant(undefined as never), ({ input, broken, code, path }) => {
          seen.add(broken)
          const errors = errorsOf(() => run(input)).map((issue) => [issue.code, issue.path])
          expect(errors, broken).toEqual([[code, [...under, ...path]]])
        }),
        { numRuns: 300 },
      )
      expect(seen.size).toBeGreaterThan(3)
    },
  )
})

describe('what the kit brings', () => {
  const sample = <T>(arbitrary: fc.Arbitrary<T>) => fc.sample(arbitrary, { numRuns: 500, seed: 7 })

  it('accounts with dissolved members, negative corrections, zero weights, income and own lines', () => {
    const accounts = sample(kit.validJointAccounts())
    const members = accounts.flatMap((account) => account.members)
    const lines = accounts.flatMap((account) => account.lines)
    const weights = lines.flatMap((line) => Object.values(line.weights ?? {}) as unknown[])
    const corrections = members.flatMap((member) => member.corrections ?? [])
    expect(members.some(({ until }) => until !== undefined)).toBe(true)
    expect(corrections.some(({ amount }) => euro(amount).cents < 0)).toBe(true)
    expect(weights).toContain(0)
    expect(lines.some(({ kind }) => kind === 'income')).toBe(true)
    expect(lines.some(({ municipality }) => municipality !== undefined)).toBe(true)
    expect(members.some(({ requirements }) => requirements?.length)).toBe(true)
    expect(accounts.some(({ lines: own }) => own.length === 0)).toBe(true)
  })

  it('points that are closed and open, with and without partners, with routes for sensitive questions', () => {
    const points = sample(kit.validInformationPoints())
    expect(points.some(({ openingHours }) => Object.keys(openingHours).length === 0)).toBe(true)
    expect(points.some(({ openingHours }) => openingHours.monday?.length === 3)).toBe(true)
    expect(points.some(({ partners }) => partners.length === 0)).toBe(true)
    const routes = points.flatMap((point) => point.routes)
    expect(routes.some(({ questions }) => questions.includes('debts'))).toBe(true)
    expect(routes.some(({ kind }) => kind === 'competent-provider')).toBe(true)
  })

  it('ordinances that set everything and nothing', () => {
    const counts = sample(kit.validOrdinances()).map((ordinance) => Object.keys(ordinance).length)
    expect([Math.min(...counts), Math.max(...counts)]).toEqual([1, 10])
  })

  it('agreements in most of the states they can be in', () => {
    const states = new Set(sample(kit.validAgreementLives()).map(({ state }) => state))
    expect(states.size).toBeGreaterThan(9)
  })

  it('amounts within the range asked, both ends included', () => {
    const few = new Set(sample(kit.validAmounts({ min: -2, max: 1 })))
    expect([...few].sort()).toEqual(['-0.01', '-0.02', '0.00', '0.01'])
  })

  it('days within the range asked, leap days among them', () => {
    const days = sample(kit.validDates({ from: '2024-02-28', to: '2024-03-01' }))
    expect(new Set(days)).toEqual(new Set(['2024-02-28', '2024-02-29', '2024-03-01']))
  })
})

import * as fc from 'fast-check'
import type { GrantOptions } from '../grant/index.js'
import { amountText } from './amounts.js'
import { validMunicipalities } from './municipalities.js'
import { brokenIn } from './nearly-valid.js'
import type { NearlyValid, Way } from './nearly-valid.js'

/** What `grantFor` takes. */
export interface GrantInput {
  readonly municipality: string
  readonly year: number
  readonly options: GrantOptions
}

/**
 * Input of `grantFor` for the years 2023-2025: by annex, formula or estimate, with own counts and own
 * parameters.
 *
 * @example
 * import fc from 'fast-check'
 * import { assertGrant, validGrantInputs } from 'spuk-ido/testing'
 * const whole = fc.property(validGrantInputs(), ({ municipality, year, options }) => assertGrant(grantFor(municipality, year, options)))
 * fc.check(whole, { numRuns: 20 }).failed // => false
 */
export function validGrantInputs(): fc.Arbitrary<GrantInput> {
  const rate = fc.constantFrom('0.83', '0.7', '0.705', '1', '0')
  const counts = fc
    .tuple(fc.nat(900_000), fc.nat(900_000))
    .map(([a, b]) => ({ inhabitants: Math.max(a, b), lowEducated: Math.min(a, b) }))
  const options = fc
    .record(
      {
        annexAmount: fc.nat(100_000_000).map(amountText),
        counts,
        own: fc.constantFrom('inhabitants', 'both'),
        parameters: fc.record(
          {
            populationRate: rate,
            educationRate: rate,
            educationBudget: fc.nat(500_000_000).map(amountText),
            factor: fc.constantFrom('0.9', '1.013', '1'),
          },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: [] },
    )
    .map(({ annexAmount, counts: given, own, parameters }): GrantOptions => ({
      ...(annexAmount !== undefined && { annexAmount }),
      ...(given && { inhabitants: given.inhabitants }),
      ...(given && own === 'both' && { lowEducated: given.lowEducated }),
      ...(parameters && { parameters }),
    }))
  return fc.record({
    municipality: validMunicipalities({ on: '2023-01-01' }).map(({ code }) => code),
    year: fc.constantFrom(2023, 2024, 2025),
    options,
  })
}

/**
 * Input of `grantFor` with one thing wrong, and what must be said of it.
 *
 * @example
 * import fc from 'fast-check'
 * import { assertReported, nearlyValidGrantInputs } from 'spuk-ido/testing'
 * const refused = fc.property(nearlyValidGrantInputs(), (nearly) => {
 *   const { municipality, year, options } = nearly.input
 *   assertReported(() => grantFor(municipality, year, options), nearly)
 * })
 * fc.check(refused).failed // => false
 */
export function nearlyValidGrantInputs(): fc.Arbitrary<NearlyValid<GrantInput>> {
  const option = (broken: string, code: string, name: string, value: unknown): Way<GrantInput> => ({
    broken,
    code,
    of: (input) => ({
      input: { ...input, options: { ...input.options, [name]: value } },
      path: [name],
    }),
  })
  return brokenIn(validGrantInputs(), [
    {
      broken: 'a dissolved municipality',
      code: 'municipality/dissolved',
      of: (input) => ({ input: { ...input, municipality: 'Weesp' }, path: ['municipality'] }),
    },
    {
      broken: 'a year before the grant began',
      code: 'regulation/before-first-year',
      of: (input) => ({
        // One that was there in 2022, so that the year is all that is wrong.
        input: { ...input, municipality: 'Utrecht', year: 2022, options: {} },
        path: ['year'],
      }),
    },
    {
      broken: 'a year that is no whole number',
      code: 'input/not-a-year',
      of: (input) => ({ input: { ...input, year: 2023.5 }, path: ['year'] }),
    },
    option('half a person', 'input/not-a-count', 'inhabitants', 1000.5),
    option('a count as text', 'input/not-a-count', 'lowEducated', '1000'),
    option('a negative amount of the annex', 'input/negative-amount', 'annexAmount', '-0.01'),
    option('a fraction of a cent', 'money/too-many-decimals', 'annexAmount', '100.005'),
    option('a misspelt option', 'input/unknown-field', 'annexamount', '100.00'),
    option('a day that does not exist', 'calendar/not-a-date', 'knownOn', '2023-02-30'),
    {
      broken: 'a negative rate',
      code: 'input/not-a-rate',
      of: (input) => ({
        input: { ...input, options: { ...input.options, parameters: { populationRate: '-0.83' } } },
        path: ['parameters', 'populationRate'],
      }),
    },
  ])
}

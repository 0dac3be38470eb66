import * as fc from 'fast-check'
import { brokenIn } from './nearly-valid.js'
import type { NearlyValid } from './nearly-valid.js'

/** A weight as JSON can hold it. */
export type PlainWeight = number | string

/** Weights by name, as JSON can hold them. */
export type PlainWeights = Readonly<Record<string, PlainWeight>>

/** Names that are awkward as keys of an object stand among the plain ones. */
const NAMES: readonly string[] = [
  '__proto__',
  'constructor',
  'toString',
  '',
  '10',
  '9',
  'é',
  'GM0307',
  'GM0344',
  'Z',
  'a',
  'b',
]

/** Some names of parties, each once. */
export function someNames(least = 1): fc.Arbitrary<string[]> {
  return fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: least, maxLength: NAMES.length })
}

/** One weight: whole numbers small and large, decimals, fractions, and often zero. */
export const plainWeight: () => fc.Arbitrary<PlainWeight> = () =>
  fc.oneof(
    { weight: 4, arbitrary: fc.nat(6) },
    { weight: 3, arbitrary: fc.nat(900_000) },
    { weight: 1, arbitrary: fc.maxSafeNat() },
    { weight: 1, arbitrary: fc.nat(10_000).map((n) => `0.${String(n).padStart(5, '0')}`) },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.nat(99), fc.integer({ min: 1, max: 99 })).map((p) => p.join('/')),
    },
    { weight: 1, arbitrary: fc.bigInt({ min: 0n, max: 10n ** 30n }).map(String) },
  )

const isZero = (weight: PlainWeight): boolean =>
  Number(weight) === 0 || /^0+\//.test(String(weight))

/**
 * Weights for the names given, or for some awkward ones: whole numbers, decimals, fractions and zeros,
 * never all zero.
 *
 * @example
 * import fc from 'fast-check'
 * import { assertApportionment, validAmounts, validWeights } from 'spuk-ido/testing'
 * const lawful = fc.property(validAmounts(), validWeights(), (total, weights) => assertApportionment(apportion(total, weights)))
 * fc.check(lawful).failed // => false
 */
export function validWeights(names?: readonly string[]): fc.Arbitrary<PlainWeights> {
  return (names ? fc.constant(names) : someNames()).chain((keys) =>
    fc
      .array(plainWeight(), { minLength: keys.length, maxLength: keys.length })
      .map((list) => (list.every(isZero) ? [1, ...list.slice(1)] : list))
      .map((list) => Object.fromEntries(keys.map((key, i) => [key, list[i] ?? 0]))),
  )
}

/**
 * Weights with one thing wrong, and what `apportion` must say of it, with the path inside the weights.
 *
 * @example
 * import fc from 'fast-check'
 * import { nearlyValidWeights } from 'spuk-ido/testing'
 * const [{ input, code }] = fc.sample(nearlyValidWeights(), { numRuns: 1, seed: 1 })
 * try { apportion(100, input) } catch (error) { error.issues[0].code === code // => true
 * }
 */
export function nearlyValidWeights(
  names?: readonly string[],
): fc.Arbitrary<NearlyValid<PlainWeights>> {
  const way = (broken: string, code: string, weight: unknown) => ({
    broken,
    code: `apportion/${code}`,
    of: (weights: PlainWeights) => {
      const last = Object.keys(weights).at(-1) ?? ''
      return { input: changed(weights, last, weight), path: [last] }
    },
  })
  return brokenIn(validWeights(names), [
    way('a negative weight', 'negative-weight', -1),
    way('a negative fraction', 'negative-weight', '-1/3'),
    way('a weight in words', 'not-a-weight', 'twee'),
    way('a weight with a decimal comma', 'not-a-weight', '0,5'),
    way('a fraction over zero', 'not-a-weight', '1/0'),
    way('no number', 'not-a-weight', Number.NaN),
    way('an endless weight', 'not-a-weight', Number.POSITIVE_INFINITY),
    {
      broken: 'all weights zero',
      code: 'apportion/all-weights-zero',
      of: (weights) => ({
        input: Object.fromEntries(Object.keys(weights).map((key) => [key, 0])),
        path: [],
      }),
    },
    { broken: 'no weights', code: 'apportion/no-weights', of: () => ({ input: {}, path: [] }) },
  ])
}

/** The same weights with another one for one name, `__proto__` too. */
export function changed(weights: PlainWeights, name: string, weight: unknown): PlainWeights {
  return Object.fromEntries([...Object.entries(weights), [name, weight as PlainWeight]])
}

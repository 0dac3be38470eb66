import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apportion } from '../../../src/core/apportion/index.js'
import { recompute } from '../../../src/core/explain/index.js'
import { inputNode, subtractNode, sumNode } from '../../../src/core/explain/model.js'
import type { ExplanationNode, NodeValue } from '../../../src/core/explain/index.js'
import { Euro, euro } from '../../../src/core/money/index.js'
import { isSpukError } from '../../../src/core/result/index.js'
import { everyNode } from './every-node.js'
import { sample, sampleWith, tampered, trip } from './graph.js'

function codesOf(compute: () => unknown): (readonly [string, readonly (string | number)[]])[] {
  try {
    compute()
  } catch (error) {
    if (isSpukError(error)) return error.issues.map(({ code, path }) => [code, path] as const)
    throw error
  }
  return []
}

/** A graph of inputs and one step. */
function step(op: string, ...values: readonly NodeValue[]) {
  const label = { nl: 'x', en: 'x' }
  const inputs = values.map((value, i) => ({
    type: 'input',
    id: `in-${i}`,
    label,
    unit: 'factor',
    value,
    origin: 'caller',
  }))
  const of = inputs.map(({ id }) => id)
  const node = { type: 'step', id: 'out', label, unit: 'factor', op, of, value: 0 }
  const nodes = [...inputs, node] as unknown as ExplanationNode[]
  return { ...sample().explanation, nodes, results: { amount: 'out' } }
}

describe('recompute', () => {
  it('gives the values worked out by hand, and finds nothing that differs', () => {
    for (const { explanation } of [sample(), trip(sample()) as unknown as typeof sampled]) {
      expect(recompute(explanation)).toEqual({
        kind: 'recomputation',
        values: {
          inhabitants: '12345',
          rate: '0.835',
          'population-exact': '10308.075',
          population: '10308.08',
          budget: '100.00',
          national: '100.00',
          weight: '1',
          weights: '3',
          education: '33.34',
          amount: '10341.42',
        },
        changed: [],
      })
    }
  })

  it('works on with other leaves: a share goes by the sum of weights on record', () => {
    // 100 × 2 ÷ 4 is 50; 20,000 × 0.835 is 16,700
    const leaves = { weight: '2', weights: '4', inhabitants: 20000 }
    expect(recompute(sampled.explanation, leaves).values).toMatchObject({
      population: '16700.00',
      education: '50.00',
      amount: '16750.00',
    })
  })

  it.each([
    // 100 × weight ÷ 3, with a cent if the remainder comes before that of the party named last.
    ['1', { key: 'A', weight: 1 }, '33.34'], // the last itself
    ['1', { key: 'B', weight: 1 }, '33.34'], // an equal remainder, earlier in key order
    ['1', { key: '9', weight: 1 }, '33.33'], // an equal remainder, later in key order
    ['1', { key: 'B', weight: 2 }, '33.33'], // ⅓ of a cent comes after ⅔
    ['2', { key: 'B', weight: 1 }, '66.67'], // ⅔ comes before ⅓
    ['1', undefined, '33.33'], // no cent was left over
    ['3', { key: 'B', weight: 1 }, '100.00'], // nothing remains
    ['3', { key: 'B', weight: 3 }, '100.00'], // not of the last either
    ['0', { key: 'B', weight: 1 }, '0.00'],
  ])(
    'gives a weight of %s with the last cent to %j %s, and the mirror image of it',
    (weight, lastCent, amount) => {
      const { explanation } = tampered(sample(), 'education', { lastCent })
      expect(recompute(explanation, { weight }).values['education']).toBe(amount)
      const mirrored = amount === '0.00' ? amount : `-${amount}`
      expect(recompute(explanation, { weight, budget: -100 }).values['education']).toBe(mirrored)
    },
  )

  it('gives every party of an apportionment what the apportionment gives it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99999, max: 99999 }),
        fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 12 }),
        (cents, given) => {
          const weights = new Map(given.map((weight, i) => [`P${i}`, weight]))
          const sum = given.reduce((all, weight) => all + weight, 0)
          fc.pre(sum > 0)
          const budget = Euro.fromCents(cents)
          const { parts } = apportion(budget, weights)
          const [last] = parts
            .filter((part) => part.extraCents !== 0)
            .sort((a, b) => b.rank - a.rank)
          for (const { key, weight, amount } of parts) {
            const lastCent = last && { key: last.key, weight: last.weight }
            const { explanation } = tampered(sample(), 'education', { key, lastCent })
            const { values } = recompute(explanation, { budget, weight, weights: sum })
            expect(values['education']).toBe(String(amount))
          }
        },
      ),
    )
  })

  it('shares nothing by a sum of weights that is zero', () => {
    expect(() => recompute(sampled.explanation, { weights: 0 })).toThrow('deelt door nul')
  })

  it.each([
    ['population-exact', { value: '10308.07' }, ['value'], ['10308.07'], ['10308.075']],
    ['population-exact', { op: 'add' }, ['value'], ['10308.075'], ['12345.835']],
    ['population', { value: '10308.07' }, ['value'], ['10308.07'], ['10308.08']],
    ['population', { mode: 'down' }, ['value'], ['10308.08'], ['10308.07']],
    ['national', { value: '99.00' }, ['value'], ['99.00'], ['100.00']],
    [
      'national',
      { amounts: { A: '33.33', B: '33.34', C: '33.33' } },
      ['amounts.A', 'amounts.B'],
      ['33.33', '33.34'],
      ['33.34', '33.33'],
    ],
    ['national', { amounts: { A: '33.34', B: '33.33' } }, ['amounts.C'], [''], ['33.33']],
    [
      'national',
      { amounts: { A: '33.34', B: '33.33', C: '33.33', D: '5.00' } },
      ['amounts.D'],
      ['5.00'],
      [''],
    ],
    ['education', { value: '33.33' }, ['value'], ['33.33'], ['33.34']],
    ['education', { floor: '33.32' }, ['floor'], ['33.32'], ['33.33']],
    ['education', { extraCents: 0 }, ['extraCents'], ['0'], ['1']],
    ['education', { quota: { numerator: '1', denominator: '3' } }, ['quota'], ['1/3'], ['100/3']],
    ['education', { key: 'B' }, ['value', 'extraCents'], ['33.34', '1'], ['33.33', '0']],
    ['amount', { value: '10341.43' }, ['value'], ['10341.43'], ['10341.42']],
    ['merged', { value: '17' }, ['value'], ['17'], ['17.5']],
    ['table', { value: '15.01' }, ['value'], ['15.01'], ['15.00']],
    ['library', { value: '2.51' }, ['value'], ['2.51'], ['2.50']],
    ['quarters', { value: '99.00' }, ['value'], ['99.00'], ['100.00']],
    ['quarters', { amounts: { Q1: '40.00', Q2: '59.00' } }, ['amounts.Q2'], ['59.00'], ['60.00']],
    ['taken', { remainderTo: 'B' }, ['amounts.A', 'amounts.B'], ['1.67', '3.33'], ['1.66', '3.34']],
  ])('finds a changed %s: %j', (id, fields, names, recorded, recomputed) => {
    const { changed } = recompute(tampered(everyNode(), id, fields).explanation)
    const here = changed.filter((each) => each.id === id)
    expect(here.map(({ field }) => field)).toEqual(names)
    expect(here.map((each) => each.recorded)).toEqual(recorded)
    expect(here.map((each) => each.recomputed)).toEqual(recomputed)
  })

  it('gives left-over cents to whom the apportionment names', () => {
    const fields = {
      remainderTo: 'C',
      amounts: { A: '33.33', B: '33.33', C: '33.34' },
    }
    const { changed } = recompute(tampered(sample(), 'national', fields).explanation)
    expect(changed).toEqual([])
  })

  it.each([
    ['add', [1, '0.5', '1/3'], '11/6'],
    ['subtract', [1, '0.5', '1/3'], '1/6'],
    ['multiply', ['0.1', '0.1', '0.1'], '0.001'],
    ['divide', [1, 8, '-2'], '-0.0625'],
    ['divide', [22, 7], '22/7'],
  ])('computes %s over %j exactly', (op, values, outcome) => {
    expect(recompute(step(op, ...values)).values['out']).toBe(outcome)
  })

  it('rounds to a step other than a cent', () => {
    const explanation = tampered(sample(), 'population', { step: '1000', value: '10000.00' })
    expect(recompute(explanation.explanation).values['population']).toBe('10000.00')
  })

  it('names the step that cannot be computed', () => {
    const at = ['explanation', 'nodes', 2]
    expect(codesOf(() => recompute(step('divide', 1, 0)))).toEqual([
      ['explain/divided-by-zero', at],
    ])
    expect(codesOf(() => recompute(step('divide', 0, 1)))).toEqual([])
    const long = '9'.repeat(300)
    expect(codesOf(() => recompute(step('multiply', long, long)))).toEqual([
      ['explain/too-large', at],
    ])
    for (const [one, other] of [
      [long, `-${long}`],
      [`1/${long}`, `1/${long}`],
    ] as const) {
      expect(codesOf(() => recompute(step('multiply', one, other)))).toEqual([
        ['explain/too-large', at],
      ])
    }
    expect(codesOf(() => recompute(step('add', long, long)))).toEqual([])
    // Ten to the power of 400 still goes, above or below the line: as many decimals can be given.
    const large = `1${'0'.repeat(200)}`
    for (const values of [
      [large, large],
      [large, `-${large}`],
      [`1/${large}`, `1/${large}`],
    ]) {
      expect(codesOf(() => recompute(step('multiply', ...values)))).toEqual([])
      expect(codesOf(() => recompute(step('multiply', ...values, ...values)))).toHaveLength(1)
    }
    const broken = tampered(sample(), 'budget', { value: '0.005' })
    expect(codesOf(() => recompute(broken.explanation))).toEqual([
      ['explain/not-in-cents', ['explanation', 'nodes', 5]],
    ])
    const endless = tampered(sample(), 'budget', { value: `0.${'1'.repeat(60)}` })
    expect(() => recompute(endless.explanation)).toThrow(/0\.1{38}… \(62\) is geen bedrag/)
  })

  it('refuses weights whose common denominator would never end', () => {
    // Powers of ten plus one: many of them have nothing in common.
    const odd = Array.from({ length: 40 }, (_, i) => [
      `k${i}`,
      `1/${10n ** BigInt(2 * i + 20) + 1n}`,
    ])
    const fields = { weights: { A: 1, ...(Object.fromEntries(odd) as Record<string, string>) } }
    const { explanation } = tampered(sample(), 'national', fields)
    expect(codesOf(() => recompute(explanation)).map(([code]) => code)).toEqual([
      'explain/too-large',
    ])
    const tables = [fields, { rows: [{ row: 'rent', amount: '10.00', ...fields }] }].map(
      (changes) => tampered(everyNode(), 'table', changes),
    )
    const periods = odd.map(([period, weight]) => ({ period, weight }))
    for (const { explanation } of [...tables, tampered(everyNode(), 'quarters', { periods })]) {
      expect(codesOf(() => recompute(explanation)).map(([code]) => code)).toEqual([
        'explain/too-large',
      ])
    }
    const even = { weights: { A: '1/3', B: '0.25', C: '5/6' } }
    expect(codesOf(() => recompute(tampered(sample(), 'national', even).explanation))).toEqual([])
  })

  it('refuses leaves that are not there or no numbers', () => {
    expect(codesOf(() => recompute(sampled.explanation, { rates: '1', population: '2' }))).toEqual([
      ['explain/not-in-explanation', ['leaves', 'rates']],
      ['explain/not-in-explanation', ['leaves', 'population']],
    ])
    expect(() => recompute(sampled.explanation, { rates: '1' })).toThrow('“rates” is geen invoer')
    expect(codesOf(() => recompute(sampled.explanation, { rate: 'much' }))).toEqual([
      ['money/not-numeric', ['leaves', 'rate']],
    ])
  })

  it('recomputes every apportionment', () => {
    const weight = fc.oneof(fc.nat(500_000), fc.constantFrom('0.25', '22/7', '1/3'))
    const weights = fc.dictionary(fc.string(), weight, { minKeys: 1, maxKeys: 12 })
    fc.assert(
      fc.property(fc.integer(), weights, (cents, given) => {
        fc.pre(Object.values(given).some((each) => each !== 0))
        const total = euro(cents / 100)
        const { explanation } = apportion(total, given)
        expect(recompute(explanation).changed).toEqual([])
      }),
    )
  })

  it('agrees with itself after any change of leaves', () => {
    const leaves = fc.record({
      inhabitants: fc.nat(900_000),
      rate: fc.constantFrom('0.83', '0.7', '1/3', '2.005'),
      budget: fc.integer({ min: -5_000_000, max: 5_000_000 }).map((cents) => String(cents / 100)),
      weight: fc.oneof(fc.nat(1000), fc.constant('2/7')),
    })
    fc.assert(
      fc.property(leaves, (given) => {
        const { explanation } = sampleWith(given)
        expect(recompute(explanation).changed).toEqual([])
      }),
    )
  })
})

const sampled = sample()

describe('what most explanations are made of', () => {
  const label = { nl: 'x', en: 'x' }
  const given = { label, unit: 'euro' }

  it('is what was given, a sum, and what is left', () => {
    const input = { type: 'input', id: 'a', ...given, value: euro(1), origin: 'caller' }
    expect(inputNode('a', label, euro(1))).toEqual(input)
    const step = { type: 'step', id: 'b', ...given, of: ['a', 'a'] }
    const sum = { ...step, op: 'add', value: euro(2) }
    expect(sumNode('b', label, ['a', 'a'], euro(2))).toEqual(sum)
    const rest = { ...step, op: 'subtract', value: euro(0) }
    expect(subtractNode('b', label, ['a', 'a'], euro(0))).toEqual(rest)
  })

  it('has no step for a sum of nothing', () => {
    expect(sumNode('b', label, [], euro(0))).toEqual(inputNode('b', label, euro(0)))
  })
})

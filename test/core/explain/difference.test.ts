import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apportion, apportionTable } from '../../../src/core/apportion/index.js'
import { difference, explain, receipt, recompute, replay } from '../../../src/core/explain/index.js'
import type { Difference, Explained } from '../../../src/core/explain/index.js'
import { jointAccount } from '../../../src/accountability/index.js'
import { sumEuros } from '../../../src/core/money/index.js'
import { resultOf } from '../../../src/core/result/index.js'
import { grantFor, settle } from '../../../src/grant/index.js'
import { toMarkdown } from '../../../src/report/index.js'
import { small } from '../../accountability/input.js'
import { everyNode } from './every-node.js'
import { sample, sampleWith, tampered, trip } from './graph.js'

const short = ({ contributions }: Difference) =>
  contributions.map(({ id, from, to, amount }) => [id, from, to, String(amount)])

const leaves = fc.record(
  {
    inhabitants: fc.nat(900_000),
    rate: fc.constantFrom('0.83', '0.7', '1/3', '2.005', '-1'),
    budget: fc.integer({ min: -500_000, max: 500_000 }).map((cents) => String(cents / 100)),
    weight: fc.oneof(fc.nat(1000), fc.constant('2/7')),
  },
  { requiredKeys: [] },
)

describe('difference', () => {
  it('is zero between equal results, also after JSON', () => {
    const same = difference(sample(), trip(sample()) as unknown as Explained)
    expect(same.total.cents).toBe(0)
    expect(same.contributions).toEqual([])
    expect(String(same.from)).toBe('10341.42')
  })

  it('changes one leaf after another, in the order of the graph', () => {
    // 10,000 × 0.835 = 8,350.00 (−1,958.08); × 0.9 = 9,000.00 (+650.00); weight 2 of 3: 66.67 (+33.33)
    const other = sampleWith({ inhabitants: 10000, rate: '0.9', weight: 2 })
    const found = difference(sample(), other)
    expect(short(found)).toEqual([
      ['inhabitants', '12345', '10000', '-1958.08'],
      ['rate', '0.835', '0.9', '650.00'],
      ['weight', '1', '2', '33.33'],
    ])
    expect([found.from, found.to, found.total].map(String)).toEqual([
      '10341.42',
      '9066.67',
      '-1274.75',
    ])
    expect(found.label.nl).toBe('Uitkering')
    expect(found.contributions[1]?.unit).toBe('euro/person')
  })

  it('leaves the rest to method or structure', () => {
    const cut = tampered(sample(), 'population', { mode: 'down', value: '10308.07' })
    const other = tampered(cut, 'amount', { value: '10341.41' })
    const found = difference(sample(), other)
    expect(short(found)).toEqual([['method', '10341.42', '10341.41', '-0.01']])
    expect(found.contributions[0]?.label).toEqual({
      nl: 'Andere methode of opbouw',
      en: 'Another method or structure',
    })
  })

  it('counts a factor as 1 where there is none', () => {
    // 10,308.075 × 0.9 = 9,277.2675
    const cut = (value: string, exact: string, population: string, amount: string): Explained => {
      const copy = trip(sample())
      const factor = { type: 'parameter', id: 'factor', label: { nl: 'Korting', en: 'Cut' } }
      copy.explanation.nodes.unshift({
        ...factor,
        unit: 'factor',
        value,
        origin: 'caller',
        status: 'assumed',
      })
      const of = ['inhabitants', 'rate', 'factor']
      const changed = tampered(copy, 'population-exact', { of, value: exact })
      const rounded = tampered(changed, 'population', { value: population })
      return tampered(rounded, 'amount', { value: amount })
    }
    const other = cut('0.9', '9277.2675', '9277.27', '9310.61')
    expect(short(difference(sample(), other))).toEqual([['factor', '1', '0.9', '-1030.81']])
    expect(short(difference(other, sample()))).toEqual([['factor', '0.9', '1', '1030.81']])
    // With other inhabitants as well, the factor comes after them: 8,350 × 0.9 = 7,515.00
    const fewer = sampleWith({ inhabitants: 10000 })
    expect(short(difference(other, fewer))).toEqual([
      ['factor', '0.9', '1', '1030.81'],
      ['inhabitants', '12345', '10000', '-1958.08'],
    ])
    expect(short(difference(fewer, other))).toEqual([
      ['inhabitants', '10000', '12345', '1958.08'],
      ['factor', '1', '0.9', '-1030.81'],
    ])
  })

  it('takes a leaf of the first from a step of the second', () => {
    const nodes = {
      type: 'step',
      op: 'add',
      of: ['inhabitants'],
      value: '2',
    }
    const other = tampered(sampleWith({ weight: 2 }), 'weight', nodes)
    expect(short(difference(sample(), other))).toEqual([['weight', '1', '2', '33.33']])
  })

  it('does not mix up values in different units', () => {
    const other = tampered(sample(), 'weight', { unit: 'percent', value: 7 })
    expect(short(difference(sample(), other))).toEqual([])
    const factor = tampered(sampleWith({ weight: 2 }), 'weight', { unit: 'factor' })
    expect(short(difference(factor, sample()))).toEqual([
      ['method', '10374.75', '10341.42', '-33.33'],
    ])
  })

  it('leaves leaves alone on which the main figure does not rest', () => {
    const edit = (value: number) =>
      tampered(tampered(sample(), 'amount', { of: ['population'], value: '10308.08' }), 'weight', {
        value,
      })
    expect(short(difference(edit(1), edit(2)))).toEqual([])
  })

  it('calls a split by the name of what was split', () => {
    const split = (name: string) => {
      const { kind, explanation } = everyNode()
      return { kind, explanation: { ...explanation, results: { amount: name } } }
    }
    const label = (name: string) => difference(split(name), split(name)).label.nl
    expect(['national', 'quarters', 'taken', 'education'].map(label)).toEqual([
      'Budget',
      'Budget',
      'Promotie',
      'Onderwijsdeel',
    ])
  })

  it('refuses results of two kinds, and says what they are', () => {
    const grant = grantFor('Utrecht', 2023)
    const settlement = settle({ year: 2023, granted: grant.amount, spent: 1 })
    const refused = resultOf(() => difference(grant, trip(settlement) as unknown as Explained))
    expect(refused).toMatchObject({
      issues: [
        {
          code: 'explain/unlike-kinds',
          message:
            'Dit zijn twee soorten uitkomsten: “Specifieke uitkering IDO 2023, Utrecht (GM0344)” en “Verantwoording van de uitkering 2023”.',
          details: { kinds: ['grant', 'settlement'] },
        },
      ],
    })
    expect(() => difference(sample(), apportion(100, { a: 1 }))).toThrow('twee soorten uitkomsten')
  })

  it('compares an explanation by itself, of which the kind is not known', () => {
    const found = difference(sample().explanation, apportion(100, { a: 1 }))
    expect(short(found)).toEqual([['method', '10341.42', '100.00', '-10241.42']])
    const back = difference(apportion(100, { a: 1 }), sample().explanation)
    expect(short(back)).toEqual([['method', '100.00', '10341.42', '10241.42']])
  })

  it('says first that two municipalities or two libraries are compared', () => {
    const [utrecht, zeist] = [grantFor('Utrecht', 2023), grantFor('GM0355', 2023)]
    const found = difference(utrecht, trip(zeist) as unknown as Explained)
    expect(found.warnings).toMatchObject([
      {
        code: 'explain/unlike-municipalities',
        severity: 'warning',
        message: 'De twee uitkomsten gaan over verschillende gemeenten: Utrecht en Zeist.',
      },
    ])
    expect(explain(found).split('\n')[0]).toBe(
      'Verschil: Specifieke uitkering (eerst Utrecht, dan Zeist)',
    )
    const markdown = toMarkdown(found)
      .split('\n')
      .filter((line) => line !== '')
    expect(markdown.slice(0, 2)).toEqual([
      '# Verschil: Specifieke uitkering (eerst Utrecht, dan Zeist)',
      'De twee uitkomsten gaan over verschillende gemeenten: Utrecht en Zeist.',
    ])
    const account = (name: string) => jointAccount({ ...small, library: { name } })
    const libraries = difference(account('De Bieb'), account('Bieb Oost'))
    expect(libraries.warnings.map(({ message }) => message)).toEqual([
      'De twee uitkomsten gaan over verschillende bibliotheken: De Bieb en Bieb Oost.',
    ])
    expect(libraries.explanation.title.en).toBe(
      'Difference: Balance, all municipalities together (first De Bieb, then Bieb Oost)',
    )
    const years = difference(utrecht, grantFor('Utrecht', 2024))
    expect([years.warnings, years.explanation.title.nl]).toEqual([
      [],
      'Verschil: Specifieke uitkering',
    ])
  })

  it('goes on where half-way values cannot be computed with', () => {
    // A budget of half a cent cannot be apportioned; nothing else is lost by it. ⅔ of € 100.00 is € 66.67.
    const other = tampered(sampleWith({ weight: 2 }), 'budget', { value: '0.005' })
    expect(short(difference(sample(), other))).toEqual([
      ['budget', '100.00', '0.005', '0.00'],
      ['weight', '1', '2', '0.00'],
      ['method', '10341.42', '10374.75', '33.33'],
    ])
  })

  it('refuses a main figure that is no amount', () => {
    const exact = tampered(sample(), 'amount', { value: '1.005' })
    expect(() => difference(sample(), exact)).toThrow('1.005 is geen bedrag in hele centen')
    const persons = tampered(sample(), 'amount', { unit: 'persons', value: 7 })
    expect(() => difference(persons, sample())).toThrow('“Uitkering”; dat is geen bedrag')
  })

  it('gives the weights of the other parties their own contribution', () => {
    // With B at 2 of 4: € 25.00 rather than € 33.34 for A.
    const other = sampleWith({ weights: 4 })
    expect(short(difference(sample(), other))).toEqual([['weights', '3', '4', '-8.34']])
    // The cent that was left over went to B alone, of two-thirds: A has to do without.
    const last = tampered(sample(), 'education', {
      lastCent: { key: 'B', weight: 2 },
      extraCents: 0,
      value: '33.33',
    })
    const found = difference(sample(), tampered(last, 'amount', { value: '10341.41' }))
    expect(short(found)).toEqual([['education', '33.34', '33.34', '-0.01']])
    expect(found.contributions[0]?.label.en).toBe('Education part: last left-over cent')
    expect(explain(found, { locale: 'en' })).toMatch(
      /2\. Education part: last left-over cent: +-€0\.01/,
    )
  })

  it('takes a table row by row, by the total', () => {
    const rent = { row: 'rent', amount: '10.00' }
    const a = apportionTable({ rows: [rent, { row: 'a.b', amount: 1 }], weights: { x: 1, y: 1 } })
    const b = apportionTable({
      rows: [
        { ...rent, amount: '12.50' },
        { row: '__proto__', amount: 4 },
      ],
      weights: { x: 1, z: 2 },
    })
    const found = difference(a, trip(b) as unknown as Explained)
    expect(found.label).toEqual({ nl: 'Totaal van de tabel', en: 'Total of the table' })
    expect(difference(apportion(1, { a: 1 }), apportion(2, { a: 1 })).label.nl).toBe(
      'Te verdelen bedrag',
    )
    expect(short(found)).toEqual([
      ['table.rows.a~1b', '1.00', '', '-1.00'],
      ['table.rows.rent', '10.00', '12.50', '2.50'],
      ['table.rows.__proto__', '', '4.00', '4.00'],
    ])
    expect(String(found.total)).toBe('5.50')
  })

  it('explains itself, as any result', () => {
    const found = difference(sample(), sampleWith({ rate: '0.9', weight: 2 }))
    expect(explain(found).replaceAll(/ +/g, ' ')).toBe(
      `Verschil: Uitkering

1. Uitkering in de eerste uitkomst: € 10.341,42 (eerder berekend)
2. Bedrag per inwoner (€ 0,835 per persoon → € 0,90 per persoon): € 802,42 (eerder berekend)
3. Gewicht (1 → 2): € 33,33 (eerder berekend)
4. Verschil: € 835,75 (2 + 3)
5. Uitkering in de tweede uitkomst: € 11.177,17 (1 + 4)`,
    )
    expect(recompute(found.explanation).changed).toEqual([])
    expect(replay(trip(receipt(found))).same).toBe(true)
    const same = difference(sample(), sample())
    expect(explain(same, { locale: 'en' })).toMatch(/Difference: +€0.00 {2}\(given\)/)
  })

  it('always adds up, and needs no method where only leaves differ', () => {
    fc.assert(
      fc.property(leaves, leaves, (one, two) => {
        const [a, b] = [sampleWith(one), sampleWith(two)]
        const { from, to, total, contributions } = difference(a, b)
        expect(sumEuros(contributions.map(({ amount }) => amount)).cents).toBe(total.cents)
        expect(from.plus(total).equals(to)).toBe(true)
        expect(contributions.filter(({ id }) => id === 'method')).toEqual([])
      }),
    )
  })

  it('always adds up, whatever was changed', () => {
    const fields = fc.constantFrom(
      ['population', { mode: 'down' }],
      ['amount', { op: 'subtract' }],
      ['amount', { value: '7.00' }],
      ['education', { key: 'B' }],
      ['population-exact', { op: 'divide' }],
    )
    fc.assert(
      fc.property(leaves, leaves, fields, (one, two, [id, change]) => {
        const changed = tampered(sampleWith(two), id, change)
        const { total, contributions } = difference(sampleWith(one), changed)
        expect(sumEuros(contributions.map(({ amount }) => amount)).cents).toBe(total.cents)
      }),
    )
  })
})

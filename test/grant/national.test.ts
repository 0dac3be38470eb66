import Decimal from 'decimal.js'
import { describe, expect, it } from 'vitest'
import { apportion } from '../../src/core/apportion/index.js'
import { explain, recompute, receipt, replay } from '../../src/core/explain/index.js'
import { addRatios, ratioOf, ratioText } from '../../src/core/money/index.js'
import { isSpukError } from '../../src/core/result/index.js'
import { grantFor, grantsFor, nationalTotals } from '../../src/grant/index.js'
import type { Grant, GrantsOptions } from '../../src/grant/index.js'
import { educationShares, inhabitants, municipalities } from '../../src/municipality/index.js'

/** All grants of the year, computed when a test asks for them. */
const all = () => grantsFor(2023)
const Exact = Decimal.clone({ precision: 120 })

/** Largest remainder by plain decimals, apart from the library's own. */
function hamilton(total: string, weights: readonly (readonly [string, Decimal])[]) {
  const cents = new Exact(total).times(100)
  const sum = weights.reduce((all, [, weight]) => all.plus(weight), new Exact(0))
  const shares = weights.map(([key, weight]) => {
    const quota = cents.times(weight).div(sum)
    return { key, floor: quota.floor(), rest: quota.minus(quota.floor()) }
  })
  const left = cents.minus(shares.reduce((all, { floor }) => all.plus(floor), new Exact(0)))
  const order = [...shares].sort((a, b) => b.rest.comparedTo(a.rest) || (a.key < b.key ? -1 : 1))
  const winners = new Set(order.slice(0, left.toNumber()).map(({ key }) => key))
  return new Map(
    shares.map(({ key, floor }) => [key, floor.plus(winners.has(key) ? 1 : 0).toNumber()]),
  )
}

describe('all municipalities of 2023', () => {
  it('add up to the published totals to the cent', () => {
    const totals = nationalTotals(all())
    expect(totals.municipalities).toBe(342)
    expect(String(totals.components.population)).toBe('14600257.76')
    expect(String(totals.components.education)).toBe('2530000.00')
    expect(String(totals.amount)).toBe('17130257.76')
    expect(totals.largest.municipality.name).toBe('Amsterdam')
    expect(totals.smallest.municipality.name).toBe('Schiermonnikoog')
    expect(recompute(totals.explanation).changed).toEqual([])
  })

  it('carry status and assumptions into their total, and call no estimate given', () => {
    const totals = nationalTotals(JSON.parse(JSON.stringify(all())) as Grant[])
    expect(totals.status).toBe('provisional')
    expect(totals.assumptions.map(({ id }) => id)).toEqual([
      'population-base',
      'education-base',
      'education-share-carried',
    ])
    expect(totals.assumptions[2]?.text.nl).toMatch(
      /^Amsterdam, .*, Voorne aan Zee: Deze gemeente is na 2021 gefuseerd\./,
    )
    expect(totals.explanation.assumptions).toEqual(totals.assumptions)
    const lines = explain(totals)
    expect(lines).not.toContain('opgegeven')
    expect(lines.match(/\(geraamd\)/g)).toHaveLength(342)

    const mixed = [
      grantFor('Utrecht', 2023, { annexAmount: 1 }),
      grantFor('Zeist', 2023, { inhabitants: 100, lowEducated: 10 }),
      grantFor('Bunnik', 2023),
    ]
    const origins = nationalTotals(mixed).explanation.nodes.flatMap((node) =>
      node.type === 'input' ? [node.origin] : [],
    )
    expect(origins).toEqual(['caller', 'computed', 'estimated'])
    const [utrecht, zeist] = mixed as [Grant, Grant]
    expect(nationalTotals([utrecht]).status).toBe('final')
    expect(nationalTotals([utrecht, zeist]).status).toBe('provisional')
    expect(nationalTotals(grantsFor(2025)).status).toBe('assumed')
  })

  it('have the education component that plain decimals give', () => {
    const shares = educationShares({ division: 2023 })
    const weights = municipalities({ on: '2023-01-01' }).map(({ code }) => {
      const share = shares.get(code)?.share
      const percent = new Exact(String(share?.numerator)).div(String(share?.denominator))
      return [code, percent.times(inhabitants(code, { on: '2022-01-01', division: 2023 }))] as const
    })
    const expected = hamilton('2530000', weights)
    for (const { municipality, components } of all()) {
      expect(components.education.cents).toBe(expected.get(municipality.code))
    }
  })

  it('explain themselves: every node recomputes to its value', () => {
    for (const { explanation } of all().filter((_, i) => i % 40 === 0)) {
      expect(recompute(explanation).changed).toEqual([])
    }
  })

  it('are the same alone as among all', () => {
    for (const { municipality, amount } of all().filter((_, i) => i % 40 === 0)) {
      expect(String(grantFor(municipality.code, 2023).amount)).toBe(String(amount))
    }
  })

  it('replay after a trip through JSON, and name a changed parameter as the cause', () => {
    const grant = grantFor('Voorne aan Zee', 2023)
    const travelled = JSON.parse(JSON.stringify(receipt(grant))) as ReturnType<typeof receipt>
    expect(replay(travelled).same).toBe(true)
    const changed = grantFor('Voorne aan Zee', 2023, { parameters: { populationRate: '0.85' } })
    const outcome = replay(travelled, changed)
    expect(outcome.same).toBe(false)
    expect(outcome.causes.map(({ id }) => id)).toContain('population-rate')
  })

  it('are each at most 6 kB of JSON alone, with all that their numbers follow from', () => {
    for (const grant of all()) {
      expect(Buffer.byteLength(JSON.stringify(grant))).toBeLessThanOrEqual(6000)
      expect(grant.explanation.nodes.map(({ type }) => type)).not.toContain('apportionment')
    }
  })

  it('hold the whole apportionment together: every weight, their sum, and who got the last cent', () => {
    const weights = new Map<string, string>()
    for (const { municipality, explanation } of all()) {
      const byId = new Map(explanation.nodes.map((node) => [node.id, node]))
      weights.set(municipality.code, ratioText(ratioOf(byId.get('education-weight')?.value)))
      expect(byId.get('education')).toMatchObject({ lastCent: { key: 'GM0171' } })
    }
    const { parts } = apportion('2530000.00', weights)
    expect(parts.map(({ amount }) => String(amount))).toEqual(
      all().map(({ components }) => String(components.education)),
    )
    const last = parts.filter(({ extraCents }) => extraCents === 1).sort((a, b) => b.rank - a.rank)
    expect(last[0]).toMatchObject({ key: 'GM0171', rank: last.length })
    const sum = grantFor('Utrecht', 2023).explanation.nodes.find(
      ({ id }) => id === 'national-weight',
    )?.value
    const added = [...weights.values()].map(ratioOf).reduce(addRatios)
    expect(sum).toBe(ratioText(added))
  })

  it('apportion a budget cut by a factor exactly', () => {
    const cut = nationalTotals(grantsFor(2023, { parameters: { factor: '0.9' } }))
    expect(String(cut.components.education)).toBe('2277000.00')
  })
})

describe('a whole annex', () => {
  const annexOf = (grants: readonly Grant[]) =>
    Object.fromEntries(
      grants.map(({ municipality, amount }) => [municipality.code, String(amount)]),
    )
  const refusals = (run: () => unknown) => {
    try {
      run()
    } catch (error) {
      if (isSpukError(error)) {
        return error.issues.map(({ code, path, details }) => [code, path.join('.'), details])
      }
      throw error
    }
    return []
  }

  it('becomes the grants', () => {
    const grants = all()
    const byAnnex = grantsFor(2023, { annex: annexOf(grants), annexTotal: '17130257.76' })
    expect(byAnnex.map(({ method }) => method)).toEqual(grants.map(() => 'annex'))
    expect(byAnnex.every(({ formula }) => formula?.difference.cents === 0)).toBe(true)
    expect(nationalTotals(byAnnex).methods).toEqual({ annex: 342, formula: 0, estimate: 0 })
  })

  it('is refused with everything that is wrong with it', () => {
    const { GM0344: _, ...missing } = annexOf(all())
    const wrong = { ...missing, GM9999: '1.00', GM0307: '-1.00', 'Den Haag': '1.00', GM0501: 1 }
    const refused = refusals(() => grantsFor(2023, { annex: wrong, annexTotal: 5 }))
    expect(refused).toMatchObject([
      ['input/negative-amount', 'annex.GM0307', { given: '-1.00' }],
      ['municipality/unknown', 'annex.GM9999', { given: 'GM9999' }],
      ['grant/twice-in-annex', 'annex.Den Haag', { code: 'GM0518', name: "'s-Gravenhage" }],
      ['municipality/dissolved', 'annex.GM0501', {}],
      ['grant/missing-in-annex', 'annex', { year: 2023, code: 'GM0344', name: 'Utrecht' }],
    ])
  })

  it('needs no stated total', () => {
    const grants = all()
    expect(grantsFor(2023, { annex: annexOf(grants) })).toHaveLength(342)
  })

  it('is asked for with options that exist, for a year that exists', () => {
    const typo = { anex: {} } as GrantsOptions
    const known = ['annex', 'annexTotal', 'parameters', 'knownOn']
    expect(refusals(() => grantsFor(1899, typo))).toEqual([
      ['input/unknown-field', 'anex', { name: 'anex', known, nearest: 'annex' }],
      ['input/not-a-year', 'year', { given: '1899' }],
    ])
  })

  it('is refused when its stated total is not the sum', () => {
    const annex = annexOf(all())
    expect(refusals(() => grantsFor(2023, { annex, annexTotal: '17130257.75' }))).toEqual([
      [
        'grant/annex-total-differs',
        'annexTotal',
        { stated: '17130257.75', sum: '17130257.76', difference: '-0.01' },
      ],
    ])
    expect(refusals(() => grantsFor(2023, { annex, annexTotal: '1,5' }))).toMatchObject([
      ['money/not-an-amount', 'annexTotal', {}],
    ])
  })

  it('is no national total, and says so, where municipalities are missing', () => {
    const some = nationalTotals(all().slice(0, 3))
    expect(some.warnings.map(({ code, details }) => [code, details])).toEqual([
      ['grant/not-all-municipalities', { year: 2023, given: 3, all: 342 }],
    ])
    expect(some.explanation.title.nl).toBe('Totaal van 3 van de 342 gemeenten 2023')
    const whole = nationalTotals(all())
    expect(whole.warnings).toEqual([])
    expect(whole.explanation.title.nl).toBe('Landelijk totaal 2023')
  })

  it('is refused where a total is not of one year or counts a grant twice', () => {
    const [first] = all()
    if (!first) throw new Error('no grants')
    expect(refusals(() => nationalTotals([]))).toEqual([['grant/no-grants', '', {}]])
    expect(refusals(() => nationalTotals([first, first]))).toEqual([
      ['grant/twice-in-list', '', { codes: ['GM0014'] }],
    ])
    const other = grantFor('Groningen', 2024)
    expect(refusals(() => nationalTotals([first, other]))).toEqual([
      ['grant/mixed-years', '', { years: [2023, 2024] }],
    ])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recompute } from '../../src/core/explain/index.js'
import { isSpukError } from '../../src/core/result/index.js'
import { Euro, sumEuros } from '../../src/core/money/index.js'
import { passThrough } from '../../src/funding/index.js'
import type { TransferInput } from '../../src/funding/index.js'
import type { Details } from '../../src/core/result/index.js'

const amount = fc.nat(10_000_000).map((cents) => Euro.fromCents(cents))

const state: TransferInput = {
  from: { nl: 'Rijk', en: 'State' },
  to: 'Gemeente',
  amount: 100000,
  on: '2023-01-31',
}
const on = (more: Partial<TransferInput>): TransferInput => ({
  from: 'Gemeente',
  to: 'Bibliotheek',
  amount: 100000,
  on: '2023-06-15',
  ...more,
})
const codes = (second: Partial<TransferInput>) =>
  passThrough([state, on(second)]).issues.map(({ code }) => code)

describe('passThrough', () => {
  it('sees that most pass everything on one to one', () => {
    const path = passThrough([state, on({})])
    expect([path.oneToOne, String(path.behind), path.days, path.issues]).toEqual([
      true,
      '0.00',
      135,
      [],
    ])
    expect(path.steps.map(({ cameIn, days }) => `${String(cameIn)} ${String(days)}`)).toEqual([
      'null null',
      '100000.00 135',
    ])
  })

  it('says what stayed behind and for which purpose', () => {
    const kept = [
      { purpose: 'promotion', amount: '2500.25' },
      { purpose: 'coordination', amount: 1000, description: 'Netwerkdag' },
      { purpose: 'promotion', amount: '0.75' },
    ]
    const path = passThrough([state, on({ amount: 96000, kept })])
    expect([path.start, path.arrived, path.behind, path.unexplained].map(String)).toEqual([
      '100000.00',
      '96000.00',
      '4000.00',
      '499.00',
    ])
    expect(path.keptByPurpose.map((one) => `${one.purpose} ${String(one.amount)}`)).toEqual([
      'coordination 1000.00',
      'promotion 2501.00',
    ])
    expect(path.oneToOne).toBe(false)
    expect(path.judgementPoints).toEqual(['network-steering'])
    expect(path.issues.map(({ code, path: place }) => `${place.join('.')} ${code}`)).toEqual([
      'chain.1.kept funding/stayed-behind-unexplained',
    ])
  })

  it('follows a longer way', () => {
    const path = passThrough([
      state,
      on({ to: 'Regio', on: '2023-03-01' }),
      on({ from: 'Regio', amount: 99000 }),
    ])
    expect(path.steps.map(({ behind }) => String(behind))).toEqual(['null', '0.00', '1000.00'])
    expect(path.steps.map(({ days }) => days)).toEqual([null, 29, 106])
    expect(String(path.behind)).toBe('1000.00')
  })

  it('does not know days without dates', () => {
    const path = passThrough([{ ...state, on: null }, on({})])
    expect([path.days, path.steps[1]?.days]).toEqual([null, null])
  })

  it('warns of more than came in', () => {
    expect(codes({ amount: '100000.01' })).toEqual(['funding/passes-more-than-came-in'])
    expect(codes({ amount: '100000.00' })).toEqual([])
  })

  it('warns of more kept than stayed behind', () => {
    const keeping = (sum: number) => ({
      amount: 99000,
      kept: [{ purpose: 'promotion', amount: sum }],
    })
    expect(codes(keeping(1001))).toEqual(['funding/kept-more-than-stayed'])
    expect(codes(keeping(1000))).toEqual([])
    expect(codes(keeping(999))).toEqual(['funding/stayed-behind-unexplained'])
  })

  it('warns of money passed on before it came', () => {
    const ahead = passThrough([state, on({ on: '2023-01-30' })])
    expect(ahead.issues.map(({ code, details }) => [code, (details as Details)['days']])).toEqual([
      ['funding/passed-on-before-it-came', 1],
    ])
    expect(ahead.days).toBe(-1)
    expect(codes({ on: '2023-01-31' })).toEqual([])
  })

  it('speaks both languages', () => {
    const chain = [
      { ...state, to: { nl: 'Gemeente', en: 'Municipality' } },
      on({ from: { nl: 'Gemeente', en: 'Municipality' }, amount: 1 }),
    ]
    expect(passThrough(chain).issues[0]?.english.message).toContain('Municipality')
  })

  it('adds up whatever the amounts, and recomputes', () => {
    const kept = fc.array(
      fc.record({ purpose: fc.constantFrom('promotion', 'library', '__proto__'), amount }),
      { maxLength: 3 },
    )
    const rest = fc.array(fc.record({ amount, kept }), { maxLength: 4 })
    fc.assert(
      fc.property(amount, rest, (first, steps) => {
        const chain = [{ amount: first, kept: [] }, ...steps].map((step, i) => ({
          from: `p${i}`,
          to: `p${i + 1}`,
          ...step,
        }))
        const path = passThrough(chain)
        expect(String(sumEuros(path.steps.flatMap(({ behind }) => behind ?? [])))).toBe(
          String(path.behind),
        )
        expect(String(sumEuros(path.steps.flatMap(({ unexplained }) => unexplained ?? [])))).toBe(
          String(path.unexplained),
        )
        const held = sumEuros(path.keptByPurpose.map((one) => one.amount))
        expect(String(path.unexplained.plus(held))).toBe(String(path.behind))
        expect(recompute(path.explanation).changed).toEqual([])
        const again = JSON.parse(JSON.stringify(chain)) as TransferInput[]
        expect(JSON.stringify(passThrough(again))).toBe(JSON.stringify(path))
      }),
    )
  })
})

describe('a chain that cannot be used', () => {
  const refused = (chain: unknown): string[] => {
    try {
      passThrough(chain as TransferInput[])
      return []
    } catch (error) {
      if (!isSpukError(error)) throw error
      return error.issues.map(({ code, path }) => `${path.join('.')} ${code}`)
    }
  }

  it('has no hand-over, a gap, or something kept before anything came', () => {
    expect(refused([])).toEqual(['chain input/too-small'])
    expect(refused([state, on({ from: 'Provincie' })])).toEqual([
      'chain.1.from funding/broken-chain',
    ])
    expect(refused([{ ...state, kept: [{ purpose: 'promotion', amount: 1 }] }])).toEqual([
      'chain.0.kept funding/kept-at-start',
    ])
    expect(refused([state])).toEqual([])
  })

  it('is reported all at once', () => {
    expect(refused([{ from: 1, to: 'a', amount: '1.234', on: '31-1-2023' }, { van: 'a' }])).toEqual(
      [
        'chain.0.from input/not-text',
        'chain.0.amount money/too-many-decimals',
        'chain.0.on calendar/not-a-date',
        'chain.1.from input/missing',
        'chain.1.to input/missing',
        'chain.1.amount input/missing',
        'chain.1.van input/unknown-field',
      ],
    )
  })

  it('never comes out as another error', () => {
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        expect(refused([junk, { ...state, kept: [junk] }]).length).toBeGreaterThan(0)
      }),
    )
  })
})

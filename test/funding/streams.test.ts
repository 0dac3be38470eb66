import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSpukError } from '../../src/core/result/index.js'
import {
  fundingOverview,
  knownStreams,
  streamFrom,
  validateStreams,
} from '../../src/funding/index.js'
import type { MoneyStreamInput } from '../../src/funding/index.js'
import { validMoneyStreams } from '../../src/testing/money-streams.js'

const streams = validMoneyStreams()

const preset = (id: string) => knownStreams.find((one) => one.id === id)

describe('known streams', () => {
  it('hold the national amounts of the sources, and none of one party', () => {
    const national = knownStreams.flatMap(({ id, national: list }) =>
      list.map(
        ({ year, amount, certainty }) => `${id} ${String(year)} ${String(amount)} ${certainty}`,
      ),
    )
    expect(national).toEqual([
      'spuk-ido 2023 17130000.00 read',
      'spuk-ido 2024 17130000.00 inferred',
      'spuk-ido 2025 17130000.00 inferred',
      'ocw-library-facilities 2023 17600000.00 read',
      'ocw-library-facilities 2024 38400000.00 read',
      'bridging null 2690000.00 read',
    ])
    for (const { stream } of knownStreams) {
      expect([stream.announced, stream.awarded, stream.payments]).toEqual([[], [], []])
    }
  })

  it('have the dates of the bridging and of the broad grant', () => {
    expect(preset('bridging')?.dates.map(({ on }) => on)).toEqual(['2023-05-01', '2023-08-31'])
    expect(preset('broad-grant')?.dates.map(({ on }) => on)).toEqual(['2023-07-01'])
  })

  it('leave open what the sources leave open', () => {
    expect(preset('ocw-library-facilities')?.stream.term).toBeNull()
    expect(preset('spuk-ido')?.stream.until).toBeNull()
    expect(preset('spuk-ido')?.stream.assumed).toEqual(['accountedThrough', 'until'])
    expect(preset('social-domain')?.stream.forWhom).toBeNull()
    expect(knownStreams.filter(({ facts }) => facts.length === 0)).toEqual([])
  })

  it('show what is assumed until the caller says it', () => {
    const days = { from: '2023-01-01', to: '2023-12-31' }
    const assumptions = (stream: MoneyStreamInput) =>
      fundingOverview([stream], days).explanation.assumptions.map(({ id }) => id)
    expect(assumptions(streamFrom('spuk-ido'))).toEqual(['year-of-an-amount', 'stream-1-assumed'])
    expect(assumptions(streamFrom('spuk-ido', { accountedThrough: 'sisa', until: null }))).toEqual([
      'year-of-an-amount',
    ])
  })

  it('are sound streams', () => {
    const outcome = validateStreams(knownStreams.map(({ stream }) => stream))
    expect(outcome.ok && outcome.value).toEqual(knownStreams.map(({ stream }) => stream))
  })

  it('take what the caller knows, and refuse what cannot be', () => {
    expect(streamFrom('local-subsidy', { id: 'eigen', until: '2023-12-31' }).until).toBe(
      '2023-12-31',
    )
    expect(() => streamFrom('bridging', null as never)).toThrow('object met velden')
    expect(() => streamFrom('spuk')).toThrow('geen geldstroom')
    expect(() => streamFrom('bridging', { from: '2023-06-01' })).toThrow('vóór het begin')
  })
})

describe('validateStreams', () => {
  it('refuses what is no list', () => {
    for (const given of [{}, { extra: null }, null, 'streams', 3]) {
      const outcome = validateStreams(given)
      expect(outcome.ok || outcome.issues.map(({ code }) => code)).toEqual(['input/wrong-type'])
    }
  })

  const codes = (input: unknown) => {
    const outcome = validateStreams(input)
    return (outcome.ok ? outcome.warnings : outcome.issues).map(
      ({ code, path }) => `${path.join('.')} ${code}`,
    )
  }

  it('gives every issue at once, across fields and streams too', () => {
    const wrong = [
      { id: 'a', name: 'A', from: '2023-02-01', until: '2023-01-01', term: 'structurel' },
      { id: 'a', name: 'A', awarded: [{ amount: -1, year: 23 }] },
    ]
    expect(codes(wrong).sort()).toEqual([
      '0.term input/not-a-choice',
      '0.until input/ends-before-start',
      '1.awarded.0.amount input/negative-amount',
      '1.awarded.0.year input/not-a-year',
      '1.id input/duplicate-id',
    ])
  })

  it('warns of what is worth looking at', () => {
    const paid = {
      id: 'a',
      name: 'A',
      awarded: [{ amount: 1 }],
      payments: [{ amount: 2, expectedOn: '2023-01-01' }],
    }
    expect(codes([paid])).toEqual(['0.payments funding/paid-above-award'])
    expect(codes([{ ...paid, payments: [] }])).toEqual([])
  })

  it('warns of the grant in a year without a confirmed regulation, in Dutch and English', () => {
    const awarded = (year: number) => [{ year, amount: 1 }]
    const said = (year: number) => {
      const outcome = validateStreams([streamFrom('spuk-ido', { awarded: awarded(year) })])
      return outcome.ok
        ? outcome.warnings.map(({ message, english }) => [message, english.message])
        : []
    }
    expect(said(2023)).toEqual([])
    expect(said(2025)).toEqual([
      [
        '“spuk-ido”: dat de regeling ook voor 2025 geldt, is een aanname; bevestigd is het niet.',
        '“spuk-ido”: that the regulation holds for 2025 too is an assumption; it is not confirmed.',
      ],
    ])
    expect(said(2026)).toEqual([
      [
        '“spuk-ido”: voor 2026 is geen regeling bevestigd; deze uitkering staat dan niet vast.',
        '“spuk-ido”: no regulation is confirmed for 2026; this grant is not certain then.',
      ],
    ])
  })

  it('survives anything', () => {
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        expect(validateStreams([junk]).ok).toBe(false)
      }),
    )
    const trap = {
      get id(): string {
        throw new Error('trap')
      },
    }
    expect(codes([trap])).toEqual(['0.id input/unreadable'])
  })

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(streams, (list) => {
        const outcome = validateStreams(JSON.parse(JSON.stringify(list)))
        expect(outcome.ok && outcome.value).toEqual(list)
      }),
    )
  })

  it('takes exactly what computing takes', () => {
    const computes = (list: unknown) => {
      try {
        fundingOverview(list as MoneyStreamInput[], { from: '2023-01-01', to: '2023-12-31' })
        return true
      } catch (error) {
        if (!isSpukError(error)) throw error
        return false
      }
    }
    const odd = fc.constantFrom<unknown>(
      undefined,
      null,
      '',
      ' x ',
      'sisa',
      2023,
      -1,
      [],
      ['a'],
      {},
      [{ amount: 1 }],
      [{}],
      '2023-02-30',
      '2023-02-28',
      { nl: 'a', en: 'b' },
      { nl: 'a' },
    )
    const field = fc.constantFrom(
      'kind',
      'id',
      'name',
      'provider',
      'forWhom',
      'purposes',
      'from',
      'until',
      'announced',
      'awarded',
      'payments',
      'accountedThrough',
      'extra',
    )
    fc.assert(
      fc.property(field, odd, (name, value) => {
        const list = [{ id: 'a', name: 'A', until: '2023-02-28', [name]: value }]
        expect({ name, value, ok: validateStreams(list).ok }).toEqual({
          name,
          value,
          ok: computes(list),
        })
      }),
      { numRuns: 400 },
    )
  })
})

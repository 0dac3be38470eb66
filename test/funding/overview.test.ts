import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recompute } from '../../src/core/explain/index.js'
import { euro, sumEuros } from '../../src/core/money/index.js'
import { isSpukError } from '../../src/core/result/index.js'
import { fundingMeasures, fundingOverview, streamFrom } from '../../src/funding/index.js'
import type { FundingFigures, MoneyStreamInput } from '../../src/funding/index.js'
import { validPeriods } from '../../src/testing/dates.js'
import { validMoneyStreams } from '../../src/testing/money-streams.js'

const period = validPeriods({ from: '2022-01-01', to: '2025-12-28' })
const streams = validMoneyStreams()

const YEARS = { from: '2022-01-01', to: '2024-12-31' }
const shown = ({ announced, awarded, expected, received }: FundingFigures) =>
  [announced, awarded, expected, received].map(String).join(' ')
const codes = (...list: readonly MoneyStreamInput[]) =>
  fundingOverview(list, YEARS).issues.map(({ code }) => code)

/** A municipality in 2023: the grant, the money of OCW, and an old stream that ends. */
const spuk = streamFrom('spuk-ido', {
  until: null,
  announced: [
    { on: '2022-12-16', year: 2023, amount: '97002.93' },
    { year: 2024, amount: '97002.93' },
  ],
  awarded: [{ on: '2023-01-10', year: 2023, amount: '97002.93' }],
  payments: [{ expectedOn: '2023-01-31', receivedOn: '2023-01-31', amount: '97002.93' }],
})
const ocw = streamFrom('ocw-library-facilities', {
  term: 'incidental',
  announced: [{ year: 2023, amount: 20000 }, { year: 2024 }],
  payments: [{ expectedOn: '2024-02-01', amount: '16000.50' }],
})
const old = {
  id: 'oud',
  name: 'Oude subsidie',
  forWhom: 'municipality',
  term: 'incidental',
  purposes: ['promotion'],
  from: '2022-01-01',
  until: '2023-06-30',
  awarded: [{ amount: 3000 }],
  accountedThrough: 'determination',
} as const

describe('fundingOverview', () => {
  const overview = fundingOverview([spuk, ocw, old], YEARS)

  it('sets announced, awarded, expected and received beside each other by year', () => {
    const [one, ...others] = overview.recipients
    expect(others).toEqual([])
    expect(one?.years.map(({ year, ...figures }) => `${year}: ${shown(figures)}`)).toEqual([
      '2022: 0.00 0.00 0.00 0.00',
      '2023: 117002.93 97002.93 97002.93 97002.93',
      '2024: 97002.93 0.00 16000.50 0.00',
    ])
    expect(one && shown(one.withoutYear)).toBe('0.00 3000.00 0.00 0.00')
    expect(one && shown(one.total)).toBe('214005.86 100002.93 113003.43 97002.93')
    expect(one && shown(one.outside)).toBe('0.00 0.00 0.00 0.00')
  })

  it('adds up what each recipient gets, and never money with what is passed on of it', () => {
    const passedOn = {
      id: 'subsidie',
      name: 'Subsidie',
      forWhom: 'library',
      awarded: [{ year: 2023, amount: '90000.01' }],
      payments: [{ expectedOn: '2023-03-01', receivedOn: '2023-03-01', amount: '90000.01' }],
    } as const
    const unknown = { id: 'x', name: 'X', awarded: [{ year: 2025, amount: '7.10' }] }
    const { recipients, explanation } = fundingOverview([unknown, passedOn, spuk, old], YEARS)
    expect(
      recipients.map(({ forWhom, name, total, outside }) => [
        forWhom,
        name.nl,
        shown(total),
        shown(outside),
      ]),
    ).toEqual([
      ['municipality', 'gemeente', '194005.86 100002.93 97002.93 97002.93', '0.00 0.00 0.00 0.00'],
      ['library', 'bibliotheek', '0.00 90000.01 90000.01 90000.01', '0.00 0.00 0.00 0.00'],
      [null, 'ontvanger niet bekend', '0.00 0.00 0.00 0.00', '0.00 7.10 0.00 0.00'],
    ])
    // Together they got 187002.94, of which 90000.01 is counted twice: no sum anywhere says so.
    const { values } = recompute(explanation)
    expect(Object.values(values)).not.toContain('187002.94')
    expect(values['recipients.0.total.received']).toBe('97002.93')
    expect(values['recipients.1.years.1.received']).toBe('90000.01')
  })

  it('divides by purpose and by term without splitting an amount', () => {
    const [one] = overview.recipients
    if (!one) throw new Error('the streams go to the municipality')
    expect(one.total.byPurpose.map((line) => [...line.purposes, String(line.announced)])).toEqual([
      ['coordination', 'library', 'promotion', '194005.86'],
      ['local-library-facilities', '20000.00'],
      ['promotion', '0.00'],
    ])
    expect(shown(one.years[1]?.byTerm.incidental ?? one.total)).toBe('20000.00 0.00 0.00 0.00')
    expect(shown(one.total.byTerm.structural)).toBe('194005.86 97002.93 97002.93 97002.93')
  })

  it('says per stream what differs, what is still to come and what is not known', () => {
    const [first, second, third] = overview.streams
    expect(String(first?.awardedLessAnnounced)).toBe('-97002.93')
    expect(String(first?.receivedLessAwarded)).toBe('0.00')
    expect(String(second?.stillToCome)).toBe('16000.50')
    expect(second?.awardedLessAnnounced).toBeNull()
    expect(second?.unknown).toEqual([
      'from',
      'until',
      'accountedThrough',
      'awarded',
      'announced.1.amount',
    ])
    expect(third?.unknown).toEqual(['provider', 'legalForm'])
  })

  it('says what ends, what is paid for twice and where accounting differs', () => {
    expect(overview.ends.map(({ stream, until }) => `${stream} ${until}`)).toEqual([
      'oud 2023-06-30',
    ])
    expect(overview.fundedTwice).toEqual([
      {
        purpose: 'promotion',
        streams: ['spuk-ido', 'oud'],
        from: '2023-01-01',
        until: '2023-06-30',
        certain: true,
      },
    ])
    expect(overview.accountingDiffers).toEqual([
      {
        purpose: 'promotion',
        ways: [
          { accountedThrough: 'determination', streams: ['oud'] },
          { accountedThrough: 'sisa', streams: ['spuk-ido'] },
        ],
      },
    ])
  })

  it('gives an amount without a year to the one calendar year that its stream lasts', () => {
    const year = { ...old, until: '2022-12-31' }
    expect(String(fundingOverview([year], YEARS).recipients[0]?.years[0]?.awarded)).toBe('3000.00')
  })

  it('keeps what lies outside the period apart', () => {
    const [one] = fundingOverview([spuk], { from: '2023-06-01', to: '2023-12-31' }).recipients
    expect(one && shown(one.outside)).toBe('97002.93 0.00 97002.93 97002.93')
    expect(one && shown(one.total)).toBe('97002.93 97002.93 0.00 0.00')
    const over = { ...old, until: '2023-06-30' }
    const later = fundingOverview([over], { from: '2024-01-01', to: '2024-12-31' })
    expect(String(later.recipients[0]?.outside.awarded)).toBe('3000.00')
  })

  it('adds up to the streams of each recipient, in every division, and recomputes', () => {
    fc.assert(
      fc.property(streams, period, (list, { from, to }) => {
        const result = fundingOverview(list, { from, to })
        const goesTo = new Set(list.length === 0 ? [null] : list.map(({ forWhom }) => forWhom))
        expect(new Set(result.recipients.map(({ forWhom }) => forWhom))).toEqual(goesTo)
        expect(result.recipients).toHaveLength(goesTo.size)
        for (const { forWhom, total, outside, years, withoutYear } of result.recipients) {
          const own = list.filter((one) => one.forWhom === forWhom)
          const held = {
            announced: own.flatMap((one) => one.announced.flatMap(({ amount }) => amount ?? [])),
            awarded: own.flatMap((one) => one.awarded.map(({ amount }) => amount)),
            expected: own.flatMap((one) => one.payments.map(({ amount }) => amount)),
            received: own.flatMap((one) =>
              one.payments.flatMap((paid) => (paid.receivedOn === null ? [] : [paid.amount])),
            ),
          }
          const ownLines = result.streams.filter(({ stream }) => stream.forWhom === forWhom)
          for (const measure of fundingMeasures) {
            const all = String(sumEuros(held[measure]))
            expect(String(total[measure].plus(outside[measure]))).toBe(all)
            const sum = String(total[measure])
            const divisions = [
              [...years, withoutYear],
              ownLines,
              total.byPurpose,
              Object.values(total.byTerm),
            ]
            for (const lines of divisions) {
              expect(String(sumEuros(lines.map((line) => line[measure])))).toBe(sum)
            }
          }
        }
        expect(recompute(result.explanation).changed).toEqual([])
      }),
    )
  })

  it('names the fields of its result in the explanation', () => {
    const { explanation } = overview
    const { values } = recompute(explanation)
    expect(values[explanation.results['recipients.0.years.1.announced'] ?? '']).toBe('117002.93')
    expect(values[explanation.results['recipients.0.total.received'] ?? '']).toBe('97002.93')
  })

  it('gives the same from JSON', () => {
    const again = JSON.parse(JSON.stringify([spuk, ocw, old])) as MoneyStreamInput[]
    expect(JSON.stringify(fundingOverview(again, YEARS))).toBe(JSON.stringify(overview))
  })
})

describe('what an overview warns of', () => {
  const base = { id: 'a', name: 'A', awarded: [{ year: 2023, amount: 100 }] }

  it('nothing in a sound stream', () => {
    expect(codes({ ...base, announced: [{ on: '2022-12-01', year: 2023, amount: 100 }] })).toEqual(
      [],
    )
  })

  it('an award that differs from the announcement', () => {
    expect(codes({ ...base, announced: [{ amount: 99, year: 2023 }] })).toEqual([
      'funding/award-differs',
    ])
    expect(codes({ ...base, announced: [{ year: 2023 }] })).toEqual([])
  })

  it('an award before the announcement', () => {
    const awarded = [{ on: '2022-12-01', year: 2023, amount: 100 }]
    const on = (day: string) => [{ on: day, year: 2023, amount: 100 }]
    expect(codes({ ...base, awarded, announced: on('2022-12-02') })).toEqual([
      'funding/awarded-before-announced',
    ])
    expect(codes({ ...base, awarded, announced: on('2022-12-01') })).toEqual([])
  })

  it('payments above the award', () => {
    const paying = (amount: string) => ({
      ...base,
      payments: [{ expectedOn: '2023-02-01', amount }],
    })
    expect(codes(paying('100.01'))).toEqual(['funding/paid-above-award'])
    expect(codes(paying('100.00'))).toEqual([])
  })

  it('a late payment', () => {
    const on = (receivedOn: string) => ({
      ...base,
      payments: [{ expectedOn: '2023-02-01', receivedOn, amount: 1 }],
    })
    expect(codes(on('2023-02-02'))).toEqual(['funding/paid-late'])
    expect(codes(on('2023-02-01'))).toEqual([])
  })

  it('the grant in years for which no regulation is confirmed, under any id', () => {
    const regimes = (own: Partial<MoneyStreamInput>, to: string, from = '2023-01-01') =>
      fundingOverview([streamFrom('spuk-ido', own)], { from, to })
        .issues.filter(({ code }) => code === 'funding/regime-not-confirmed')
        .map(({ path, details, severity }) => [path.join('.'), severity, details])
    const run = (status: string, first: number, last: number, stream = 'spuk-ido') => [
      'streams.0',
      'warning',
      { stream, status, from: first, to: last },
    ]
    expect(regimes({}, '2023-12-31')).toEqual([])
    expect(regimes({}, '2024-12-31')).toEqual([run('assumed', 2024, 2024)])
    expect(regimes({ id: 'ido' }, '2027-01-01')).toEqual([
      run('assumed', 2024, 2025, 'ido'),
      run('unknown', 2026, 2027, 'ido'),
    ])
    expect(regimes({}, '2026-12-31', '2026-01-01')).toEqual([run('unknown', 2026, 2026)])
    expect(regimes({ until: '2023-12-31' }, '2027-12-31')).toEqual([])
    const awarded = [{ year: 2026, amount: 1 }]
    expect(regimes({ awarded }, '2023-12-31')).toEqual([run('unknown', 2026, 2026)])
    // Money that came says nothing of a later year; money that is still expected does.
    const paid = { expectedOn: '2024-01-02', receivedOn: '2024-01-02', amount: 1 }
    expect(regimes({ payments: [paid] }, '2023-12-31')).toEqual([])
    const due = [{ ...paid, receivedOn: null }]
    expect(regimes({ payments: due }, '2023-12-31')).toEqual([run('assumed', 2024, 2024)])
    const other = { ...base, legalForm: 'specific-grant', purposes: ['culture'] } as const
    expect(codes(other)).toEqual([])
  })

  it('an amount without a year', () => {
    expect(codes({ ...base, awarded: [{ amount: 100 }] })).toEqual(['funding/no-year'])
  })

  it('two recipients beside each other', () => {
    const to = (id: string, forWhom: 'municipality' | 'library') => ({ id, name: id, forWhom })
    expect(codes(to('a', 'municipality'), to('b', 'library'))).toEqual(['funding/two-recipients'])
    expect(codes(to('a', 'library'), to('b', 'library'))).toEqual([])
  })

  it('a purpose paid for twice, sure or not, but not money passed on or of other days', () => {
    const one = { purposes: ['library'], forWhom: 'library', term: 'structural' } as const
    const a = { ...one, id: 'a', name: 'A', from: '2023-01-01' }
    const b = { ...one, id: 'b', name: 'B', from: '2023-07-01' }
    expect(codes(a, b)).toEqual(['funding/funded-twice'])
    expect(
      fundingOverview([a, { ...b, from: null }], YEARS).fundedTwice.map(({ certain }) => certain),
    ).toEqual([false])
    const assumed = fundingOverview([a, { ...b, assumed: ['until'] }], YEARS).fundedTwice
    expect(assumed.map(({ certain }) => certain)).toEqual([false])
    expect(codes({ ...a, until: '2023-06-30' }, b)).toEqual([])
    expect(codes(a, { ...b, purposes: ['promotion'] })).toEqual([])
    expect(codes(a, { ...b, forWhom: 'municipality' })).toEqual(['funding/two-recipients'])
    expect(codes({ ...a, from: '2025-01-01' }, b)).toEqual([])
  })

  it('streams of one purpose accounted for in different ways', () => {
    const one = { purposes: ['library'], until: '2022-06-30' }
    const other = { id: 'b', name: 'B', purposes: ['library'], from: '2022-07-01' }
    const a = { ...one, id: 'a', name: 'A', accountedThrough: 'sisa' } as const
    expect(codes(a, { ...other, accountedThrough: 'none' })).toEqual(['funding/accounting-differs'])
    expect(codes(a, { ...other, accountedThrough: 'sisa' })).toEqual([])
    expect(codes(a, other)).toEqual([])
  })
})

describe('input that cannot be used', () => {
  const refused = (list: unknown, days: unknown = YEARS): string[] => {
    try {
      fundingOverview(list as MoneyStreamInput[], days as typeof YEARS)
      return []
    } catch (error) {
      if (!isSpukError(error)) throw error
      return error.issues.map(({ code, path }) => `${path.join('.')} ${code}`)
    }
  }

  it('is reported all at once, each with its place', () => {
    const wrong = [
      { id: 'a', name: '', forWhom: 'bibliotheek', from: '2023-02-01', until: '2023-01-01' },
      { id: 'a', name: 'B', awarded: [{ year: 23, amount: -1 }], bedrag: 1 },
      null,
    ]
    expect(refused(wrong, { from: '2024-01-01', to: '2023-01-01' })).toEqual([
      'streams.0.name input/not-text',
      'streams.0.forWhom input/not-a-choice',
      'streams.0.until input/ends-before-start',
      'streams.1.awarded.0.year input/not-a-year',
      'streams.1.awarded.0.amount input/negative-amount',
      'streams.1.bedrag input/unknown-field',
      'streams.2 input/wrong-type',
      'streams.1.id input/duplicate-id',
      'to input/ends-before-start',
    ])
    expect(refused(null, null)).toEqual([' input/wrong-type', 'streams input/wrong-type'])
    expect(refused([])).toEqual([])
  })

  it('compares no more pairs than anyone can look at', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ id: `s${i}`, name: 'S', purposes: ['library'] }))
    expect(refused(many(450))).toEqual(['streams funding/too-many-pairs'])
    expect(
      fundingOverview(many(100), { from: '2023-01-01', to: '2023-12-31' }).fundedTwice,
    ).toHaveLength(4950)
  })

  it('never comes out as another error', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (list, days) => {
        expect(refused(list, days).length).toBeGreaterThanOrEqual(0)
        expect(
          refused([list, { id: 'a', name: 'A', awarded: [days], payments: days }]).length,
        ).toBeGreaterThan(0)
      }),
    )
  })

  it('takes names like __prorecipients_ for names', () => {
    const stream = {
      id: '__prorecipients_',
      name: 'constructor',
      purposes: ['__prorecipients_'],
      awarded: [{ year: 2023, amount: 1 }],
    }
    const [one] = fundingOverview([stream], YEARS).recipients
    expect(
      one?.total.byPurpose.map(({ purposes, awarded }) => [...purposes, String(awarded)]),
    ).toEqual([['__prorecipients_', '1.00']])
    expect(one && euro(1).equals(one.total.awarded)).toBe(true)
  })
})

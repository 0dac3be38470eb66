import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recompute } from '../../src/core/explain/index.js'
import { euro, Euro } from '../../src/core/money/index.js'
import { isSpukError } from '../../src/core/result/index.js'
import { liquidity, streamFrom } from '../../src/funding/index.js'
import type { CostInput, LiquidityInput, MoneyStreamInput } from '../../src/funding/index.js'
import { validPeriods } from '../../src/testing/dates.js'
import { validCosts, validMoneyStreams } from '../../src/testing/money-streams.js'

const period = validPeriods({ from: '2022-01-01', to: '2025-12-28' })
const costs = validCosts()
const streams = validMoneyStreams()

/** The least common multiple of all numbers of days that a month can have. */
const DAYS = 72_201_776_446_800n

/** Cents of a cost inside a period: each day has its share of its month, each month the same; running totals are rounded. */
function centsInside(cost: CostInput, { from, to }: { from: string; to: string }): number {
  const cents = euro(cost.amount).cents
  if (cost.on != null) return from <= cost.on && cost.on <= to ? cents : 0
  const days: string[] = []
  for (let day = Date.parse(cost.from ?? ''); day <= Date.parse(cost.to ?? ''); day += 86_400_000) {
    days.push(new Date(day).toISOString().slice(0, 10))
  }
  const perMonth = new Map<string, bigint>()
  for (const day of days) {
    perMonth.set(day.slice(0, 7), (perMonth.get(day.slice(0, 7)) ?? 0n) + 1n)
  }
  const whole = DAYS * BigInt(perMonth.size)
  const runningTotal = (until: (day: string) => boolean): bigint => {
    const share = days
      .filter(until)
      .reduce((sum, day) => sum + DAYS / (perMonth.get(day.slice(0, 7)) ?? 1n), 0n)
    return (2n * BigInt(cents) * share + whole) / (2n * whole)
  }
  return Number(runningTotal((day) => day <= to) - runningTotal((day) => day < from))
}

const YEAR = { from: '2023-01-01', to: '2023-12-31' }
const staff = { id: 'personeel', amount: 100000, ...YEAR }
const subsidyOn = (expectedOn: string | null, receivedOn: string | null): MoneyStreamInput => ({
  id: 'subsidie',
  name: { nl: 'Subsidie', en: 'Subsidy' },
  forWhom: 'library',
  payments: [{ expectedOn, receivedOn, amount: 100000 }],
})

describe('grant paid in January, subsidy in June, costs from 1 January', () => {
  const spuk = streamFrom('spuk-ido', {
    payments: [{ expectedOn: '2023-01-31', receivedOn: '2023-01-31', amount: 100000 }],
  })
  const passing = {
    id: 'subsidie',
    label: 'Subsidie aan de bibliotheek',
    amount: 100000,
    on: '2023-06-15',
  }

  it('leaves the municipality in the black all year', () => {
    const result = liquidity({ streams: [spuk], costs: [passing], ...YEAR })
    expect(result.months.map(({ balance }) => String(balance))).toEqual([
      ...Array.from({ length: 5 }, () => '100000.00'),
      ...Array.from({ length: 7 }, () => '0.00'),
    ])
    expect([result.inTheRed, String(result.bridging), result.late]).toEqual([[], '0.00', []])
  })

  it('leaves the library in the red until June, and names the payment', () => {
    const result = liquidity({
      streams: [subsidyOn('2023-01-31', '2023-06-15')],
      costs: [staff],
      ...YEAR,
    })
    expect(result.months.slice(0, 6).map(({ balance }) => String(balance))).toEqual([
      '-8333.33',
      '-16666.67',
      '-25000.00',
      '-33333.33',
      '-41666.67',
      '50000.00',
    ])
    expect(result.inTheRed).toEqual(['2023-01', '2023-02', '2023-03', '2023-04', '2023-05'])
    expect(result.lowest).toEqual({ month: '2023-05', balance: euro('-41666.67') })
    expect(String(result.bridging)).toBe('41666.67')
    expect(result.late).toEqual([
      {
        stream: 'subsidie',
        name: { nl: 'Subsidie', en: 'Subsidy' },
        payment: 0,
        expectedOn: '2023-01-31',
        receivedOn: '2023-06-15',
        days: 135,
        amount: euro(100000),
        onTime: { lowest: { month: '2023-12', balance: euro(0) }, bridging: euro(0), inTheRed: [] },
        bridgingSaved: euro('41666.67'),
        causes: true,
      },
    ])
    expect(result.issues.map(({ code }) => code)).toEqual(['funding/paid-late'])
  })

  it('names no payment when June was agreed', () => {
    const result = liquidity({
      streams: [subsidyOn('2023-06-15', '2023-06-15')],
      costs: [staff],
      ...YEAR,
    })
    expect(String(result.bridging)).toBe('41666.67')
    expect(result.late).toEqual([])
  })
})

describe('the bridging of 2022-2023', () => {
  // The dates of the rule are the source's; the amounts of this library and its days are examples.
  const bridging = streamFrom('bridging', {
    payments: [{ expectedOn: '2022-12-20', receivedOn: '2022-12-20', amount: 15000 }],
  })
  const subsidy = {
    id: 'subsidie',
    name: 'Subsidie 2023',
    payments: [{ expectedOn: '2023-05-15', receivedOn: '2023-06-20', amount: 21000 }],
  }
  const months = { from: '2022-12-01', to: '2023-12-31' }
  const cost = { id: 'ido', amount: 36000, ...YEAR }

  it('lasts until it must be spent, 1 May 2023, and no month is in the red', () => {
    const result = liquidity({ streams: [bridging, subsidy], costs: [cost], ...months })
    expect(bridging.until).toBe('2023-05-01')
    const thousands = [15, 12, 9, 6, 3, 0, 18, 15, 12, 9, 6, 3, 0]
    expect(result.months.map(({ balance }) => String(balance))).toEqual(
      thousands.map((amount) => String(euro(amount * 1000))),
    )
    expect(result.inTheRed).toEqual([])
    expect(result.late.map(({ causes }) => causes)).toEqual([false])
  })

  it('without it, exactly its amount would have been short until the subsidy came', () => {
    const whole = {
      ...subsidy,
      payments: subsidy.payments.map((one) => ({ ...one, amount: 36000 })),
    }
    const result = liquidity({ streams: [whole], costs: [cost], ...months })
    expect(String(result.bridging)).toBe('15000.00')
    expect(result.inTheRed).toEqual(['2023-01', '2023-02', '2023-03', '2023-04', '2023-05'])
    expect(String(result.late[0]?.onTime.bridging)).toBe('12000.00')
    expect(String(result.late[0]?.bridgingSaved)).toBe('3000.00')
    expect(result.late[0]?.onTime.inTheRed).toEqual(['2023-01', '2023-02', '2023-03', '2023-04'])
  })
})

describe('liquidity', () => {
  it('counts what falls in the period only, and what has not come as expected', () => {
    const result = liquidity({
      streams: [
        {
          id: 's',
          name: 'S',
          payments: [
            { expectedOn: '2023-02-01', amount: 10 },
            { receivedOn: '2022-12-31', amount: 100 },
            { expectedOn: '2023-03-31', receivedOn: '2023-04-01', amount: 1000 },
          ],
        },
      ],
      costs: [
        { id: 'in', amount: 3, on: '2023-03-31' },
        { id: 'after', amount: 5, on: '2023-04-01' },
        { id: 'part', amount: '1.00', from: '2022-12-15', to: '2023-02-01' },
      ],
      from: '2023-01-01',
      to: '2023-03-31',
      opening: '-2.50',
    })
    // 1.00 over three months: 0.33, 0.34, 0.33, of which the last two count.
    expect([result.in, result.out, result.balance].map(String)).toEqual(['10.00', '3.67', '3.83'])
    expect(result.months[1]?.movements).toEqual([
      {
        direction: 'in',
        id: 's',
        label: { nl: 'S', en: 'S' },
        on: '2023-02-01',
        amount: euro(10),
        expected: true,
      },
      {
        direction: 'out',
        id: 'part',
        label: { nl: 'part 2023-02', en: 'part 2023-02' },
        on: null,
        amount: euro('0.33'),
        expected: false,
      },
    ])
    expect(String(result.allOnTime.lowest.balance)).toBe('-2.84')
    expect(result.late.map(({ receivedOn, causes }) => `${receivedOn} ${causes}`)).toEqual([
      '2023-04-01 false',
    ])
  })

  it.each([
    // A cost that lies before, after, or on one border of a period within its own month.
    ['2023-01-20', '2023-03-31', '0.00'],
    ['2022-11-01', '2022-12-31', '0.00'],
    ['2022-11-01', '2023-01-09', '0.00'],
    ['2023-01-19', '2023-03-31', '10.00'],
    ['2022-11-01', '2023-01-10', '10.00'],
    ['2023-01-12', '2023-01-14', '30.00'],
    ['2023-01-01', '2023-01-31', '100.00'],
  ])('counts of ten days of ten euros those from %s to %s: %s', (from, to, out) => {
    const cost = { id: 'k', amount: 100, from: '2023-01-10', to: '2023-01-19' }
    const result = liquidity({ streams: [], costs: [cost], from, to })
    expect([result.out, result.bridging].map(String)).toEqual([out, out])
    expect(recompute(result.explanation).changed).toEqual([])
  })

  it('cuts a month of a longer cost by its days, and explains the part', () => {
    // 100.00 a month; from 16 January 16 of 31 days: 300.00 × (1 − 15/93) less the rest, 15/93 is 48.39.
    const cost = { id: 'k', amount: 300, from: '2023-01-01', to: '2023-03-31' }
    const result = liquidity({ streams: [], costs: [cost], from: '2023-01-16', to: '2023-03-10' })
    expect(result.months.map(({ out }) => String(out))).toEqual(['51.61', '100.00', '32.26'])
    const value = (id: string) =>
      JSON.parse(
        JSON.stringify(result.explanation.nodes.find((one) => one.id === id)?.value),
      ) as unknown
    expect(value('cost-1-share-before-2023-01')).toBe('15/93')
    expect(value('cost-1-total-before-2023-01')).toBe('48.39')
    expect(value('cost-1-share-2023-02')).toBe('2/3')
    expect(value('cost-1-share-2023-03')).toBe('72/93')
    expect(recompute(result.explanation).changed).toEqual([])
  })

  it('counts of a spread cost exactly its days in the period, added up day by day', () => {
    fc.assert(
      fc.property(costs, period, (list, days) => {
        const result = liquidity({ streams: [], costs: list, ...days })
        for (const cost of list) {
          const moved = result.months
            .flatMap(({ movements }) => movements.filter(({ id }) => id === cost.id))
            .reduce((sum, { amount }) => sum + amount.cents, 0)
          expect(moved).toBe(centsInside(cost, days))
        }
      }),
    )
  })

  it('a payment due before the period and received in it was there at the start, had it been on time', () => {
    const result = liquidity({
      streams: [subsidyOn('2022-12-15', '2023-02-01')],
      costs: [staff],
      ...YEAR,
    })
    expect(String(result.bridging)).toBe('8333.33')
    expect(String(result.late[0]?.onTime.bridging)).toBe('0.00')
  })

  it('finds two late payments that only together cause it', () => {
    const twice = {
      id: 's',
      name: 'S',
      payments: [
        { expectedOn: '2023-01-10', receivedOn: '2023-03-10', amount: 60 },
        { expectedOn: '2023-01-20', receivedOn: '2023-03-20', amount: 40 },
      ],
    }
    const result = liquidity({
      streams: [twice],
      costs: [{ id: 'k', amount: 100, on: '2023-01-05' }],
      ...YEAR,
    })
    expect(result.late.map(({ bridgingSaved }) => String(bridgingSaved))).toEqual([
      '60.00',
      '40.00',
    ])
    expect(result.late.map(({ onTime }) => onTime.inTheRed.length)).toEqual([2, 2])
    expect(result.allOnTime.inTheRed).toEqual([])
  })

  it('leaves a payment without a date out, with a warning', () => {
    const result = liquidity({ streams: [subsidyOn(null, null)], costs: [], ...YEAR })
    expect(String(result.in)).toBe('0.00')
    expect(result.issues.map(({ code }) => code)).toEqual(['funding/undated-payment'])
    const dated = liquidity({ streams: [subsidyOn('2023-01-01', null)], costs: [], ...YEAR })
    expect(dated.issues).toEqual([])
  })

  it('ends on opening + in − out, and its bridging leaves no month in the red', () => {
    fc.assert(
      fc.property(
        streams,
        costs,
        period,
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        (list, out, days, cents) => {
          const opening = Euro.fromCents(cents)
          const input = { streams: list, costs: out, ...days, opening }
          const result = liquidity(input)
          expect(String(result.balance)).toBe(String(opening.plus(result.in).minus(result.out)))
          expect(String(result.months.at(-1)?.balance)).toBe(String(result.balance))
          expect(recompute(result.explanation).changed).toEqual([])
          expect(result.inTheRed.length > 0).toBe(result.bridging.cents > 0)

          const bridged = liquidity({ ...input, opening: opening.plus(result.bridging) })
          expect(bridged.inTheRed).toEqual([])
          if (result.bridging.cents > 0) {
            const short = liquidity({
              ...input,
              opening: opening.plus(result.bridging).minus('0.01'),
            })
            expect(short.inTheRed.length).toBeGreaterThan(0)
          }
        },
      ),
    )
  })

  it('on time is what the same question gives with the payment on its day', () => {
    fc.assert(
      fc.property(streams, costs, period, (list, out, days) => {
        const result = liquidity({ streams: list, costs: out, ...days })
        for (const { stream, payment, onTime, expectedOn, amount } of result.late) {
          const moved = list.map((one) =>
            one.id === stream
              ? {
                  ...one,
                  payments: one.payments.map((paid, i) =>
                    i === payment ? { ...paid, receivedOn: paid.expectedOn } : paid,
                  ),
                }
              : one,
          )
          const opening = expectedOn < days.from ? amount : euro(0)
          const { lowest, bridging, inTheRed } = liquidity({
            streams: moved,
            costs: out,
            ...days,
            opening,
          })
          expect(onTime).toEqual({ lowest, bridging, inTheRed })
        }
      }),
    )
  })

  it('gives the same from JSON', () => {
    fc.assert(
      fc.property(streams, costs, period, (list, out, days) => {
        const input = { streams: list, costs: out, ...days }
        const again = JSON.parse(JSON.stringify(input)) as LiquidityInput
        expect(JSON.stringify(liquidity(again))).toBe(JSON.stringify(liquidity(input)))
      }),
      { numRuns: 30 },
    )
  })
})

describe('input that cannot be used', () => {
  const refused = (input: unknown): string[] => {
    try {
      liquidity(input as LiquidityInput)
      return []
    } catch (error) {
      if (!isSpukError(error)) throw error
      return error.issues.map(({ code, path }) => `${path.join('.')} ${code}`)
    }
  }
  const given = { streams: [], costs: [], ...YEAR }

  it('costs spread over more months together than anyone can look at', () => {
    const spread = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ id: `c${i}`, amount: 12, ...YEAR }))
    expect(refused({ ...given, costs: spread(2001) })).toEqual(['costs funding/too-many-months'])
    expect(refused({ ...given, costs: spread(2000) })).toEqual([])
  })

  it('a cost on no day, or on a day and over months', () => {
    const cost = { id: 'a', amount: 1 }
    const wrong = ['costs.0 funding/cost-needs-date']
    expect(refused({ ...given, costs: [cost] })).toEqual(wrong)
    expect(refused({ ...given, costs: [{ ...cost, from: '2023-01-01' }] })).toEqual(wrong)
    expect(refused({ ...given, costs: [{ ...cost, on: '2023-01-01', ...YEAR }] })).toEqual(wrong)
    expect(refused({ ...given, costs: [{ ...cost, on: null }] })).toEqual(wrong)
    expect(refused({ ...given, costs: [{ ...cost, ...YEAR, on: null }] })).toEqual([])
  })

  it('is reported all at once', () => {
    const list = [
      { id: 'a', amount: -1, on: '2023-01-01' },
      { id: 'a', amount: 1, from: '2023-12-31', to: '2023-01-01' },
    ]
    expect(
      refused({ streams: {}, costs: list, from: 'x', to: '2023-12-31', opening: NaN, saldo: 1 }),
    ).toEqual([
      'streams input/wrong-type',
      'costs.0.amount input/negative-amount',
      'costs.1.to input/ends-before-start',
      'costs.1.id input/duplicate-id',
      'from calendar/not-a-date',
      'opening money/not-an-amount',
      'saldo input/unknown-field',
    ])
  })

  it('never comes out as another error', () => {
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        expect(refused(junk).length).toBeGreaterThan(0)
        expect(refused({ ...given, costs: [junk], opening: junk }).length).toBeGreaterThan(0)
      }),
    )
  })
})

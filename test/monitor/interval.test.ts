import { describe, expect, it } from 'vitest'
import { intervalFor, monitor2023, proportionInterval } from '../../src/monitor/index.js'
import { issuesOf, listed } from './support.js'

const bounds = (population: number, sample: number, count: number, confidence = '0.95') => {
  const { lower, upper } = proportionInterval({ population, sample, count, confidence })
  return [lower.count, upper.count]
}

/** Every sample of a population as the number of marked members in it; the first ones are marked. */
function samples(population: number, sample: number, marked: number): readonly number[] {
  const found: number[] = []
  for (let set = 0; set < 2 ** population; set++) {
    const members = Array.from({ length: population }, (_, i) => Math.floor(set / 2 ** i) % 2)
    if (members.reduce((sum, one) => sum + one, 0) !== sample) continue
    found.push(members.slice(0, marked).reduce((sum, one) => sum + one, 0))
  }
  return found
}

/** All numbers in the population that neither one-sided test rejects; alpha is 1 in `oneIn`. */
function notRejected(population: number, sample: number, count: number, oneIn: number) {
  const marked = Array.from({ length: population + 1 }, (_, i) => i)
  return marked.filter((number) => {
    const all = samples(population, sample, number)
    const atLeast = all.filter((found) => found >= count).length
    const atMost = all.filter((found) => found <= count).length
    return atLeast * 2 * oneIn > all.length && atMost * 2 * oneIn > all.length
  })
}

describe('proportionInterval', () => {
  it('agrees with the interval worked out by hand', () => {
    // Of 4, 2 were asked and 1 had it. With K of 4 that have it, of the 6 samples:
    // K = 1: 3 show one, 0 more; K = 2: 4 show one, 1 shows two; K = 3: 3 show one, 3 show two.
    // At least one: 3/6, 5/6, 6/6. At most one: 6/6, 5/6, 3/6. At 90 %, all three exceed 1/20.
    expect(bounds(4, 2, 1, '0.9')).toEqual([1, 3])
    // None of 5 out of 10: K = 3 shows none in C(7,5) = 21 of C(10,5) = 252 samples, 1/12;
    // K = 4 in C(6,5) = 6, 1/42 and so below 1/40.
    expect(bounds(10, 5, 0)).toEqual([0, 3])
    expect(bounds(10, 5, 5)).toEqual([7, 10])
    expect(bounds(10, 5, 0, '0.96')).toEqual([0, 4])
  })

  it('leaves out a number whose tail is exactly the limit', () => {
    // One was asked and has it not. With all but one having it, that has probability 1/population.
    expect(bounds(39, 1, 0)).toEqual([0, 38]) // 1/39 is above 1/40
    expect(bounds(40, 1, 0)).toEqual([0, 38]) // exactly 1/40
    expect(bounds(41, 1, 0)).toEqual([0, 39]) // 1/41 is below it
  })

  it('agrees with values computed apart in exact fractions', () => {
    expect(bounds(342, 48, 3)).toEqual([6, 56])
    expect(bounds(342, 48, 45)).toEqual([286, 336])
    expect(bounds(342, 43, 20)).toEqual([110, 210])
    expect(bounds(133, 22, 8)).toEqual([25, 76])
    expect(bounds(342, 48, 0)).toEqual([0, 23])
    expect(bounds(20, 5, 2, '0.9')).toEqual([2, 15])
  })

  it('agrees with the R package samplingbook, which names the first numbers outside', () => {
    const [lower = 0, upper = 0] = bounds(50, 10, 3)
    expect([lower - 1, upper + 1]).toEqual([4, 32])
  })

  it('knows everything after a census and nothing without answers', () => {
    expect(bounds(22, 22, 9)).toEqual([9, 9])
    expect(bounds(1, 1, 1)).toEqual([1, 1])
    const none = proportionInterval({ population: 22, sample: 0, count: 0 })
    expect([none.lower.count, none.upper.count, none.share]).toEqual([0, 22, null])
  })

  it('is what listing every sample gives, for every small population', () => {
    for (let population = 1; population <= 7; population++) {
      for (let sample = 0; sample <= population; sample++) {
        for (let count = 0; count <= sample; count++) {
          for (const [oneIn, confidence] of [
            [20, '0.95'],
            [5, '0.8'],
          ] as const) {
            const kept = notRejected(population, sample, count, oneIn)
            const [lower = 0, upper = 0] = bounds(population, sample, count, confidence)
            expect(kept).toEqual(Array.from({ length: upper - lower + 1 }, (_, i) => lower + i))
          }
        }
      }
    }
  })

  it('holds the true number at least as often as it says', () => {
    const [population, sample] = [30, 11]
    const intervals = Array.from({ length: sample + 1 }, (_, count) =>
      bounds(population, sample, count),
    )
    const choose = (n: number, k: number): number =>
      k < 0 || k > n ? 0 : k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k
    for (let marked = 0; marked <= population; marked++) {
      const covering = intervals.reduce((ways, [lower = 0, upper = 0], count) => {
        const holds = lower <= marked && marked <= upper
        return (
          ways + (holds ? choose(marked, count) * choose(population - marked, sample - count) : 0)
        )
      }, 0)
      expect(covering / choose(population, sample)).toBeGreaterThanOrEqual(0.95)
    }
  })

  it('mirrors, rises with the count and narrows with less confidence', () => {
    let last = [0, 0]
    for (let count = 0; count <= 22; count++) {
      const [lower = 0, upper = 0] = bounds(133, 22, count)
      expect(bounds(133, 22, 22 - count)).toEqual([133 - upper, 133 - lower])
      expect(lower).toBeGreaterThanOrEqual(last[0] ?? 0)
      expect(upper).toBeGreaterThanOrEqual(last[1] ?? 0)
      const [low = 0, high = 0] = bounds(133, 22, count, '0.5')
      expect(low).toBeGreaterThanOrEqual(lower)
      expect(high).toBeLessThanOrEqual(upper)
      last = [lower, upper]
    }
  })

  it('says what it is, on what it rests and what it leaves out', () => {
    const interval = proportionInterval({ population: 342, sample: 48, count: 3 })
    expect(interval).toMatchObject({
      kind: 'proportion-interval',
      confidence: '0.95',
      share: '0.0625',
      lower: { count: 6, share: '1/57' },
      upper: { count: 56, share: '28/171' },
    })
    expect(interval.reference.source).toContain('Konijn')
    expect(interval.caveat.en).toContain('sampling error only')
    expect(interval.caveat.en).toContain('self-selected')
    expect(interval.caveat.nl).toContain('alleen de steekproeffout')
    expect(JSON.parse(JSON.stringify(interval))).toEqual(interval)
  })

  it('takes a confidence as a number, a text or a fraction', () => {
    expect(proportionInterval({ population: 50, sample: 10, count: 3, confidence: 0.9 })).toEqual(
      proportionInterval({ population: 50, sample: 10, count: 3, confidence: '9/10' }),
    )
  })

  it('reports all that is wrong', () => {
    const issues = (input: unknown) => listed(issuesOf(() => proportionInterval(input as never)))
    expect(issues({ population: 5, sample: 6, count: 7 })).toEqual([
      'monitor/more-than-whole count',
      'monitor/more-than-whole sample',
    ])
    expect(issues({ population: 0, sample: 0, count: 0 })).toEqual([
      'monitor/empty-population population',
    ])
    expect(issues({ population: 10_001, sample: 1, count: 1 })).toEqual([
      'monitor/population-too-large population',
    ])
    expect(issues({ population: 1e300, sample: -1, count: '3', confidence: 1 })).toEqual([
      'input/not-a-count population',
      'input/not-a-count sample',
      'input/not-a-count count',
      'monitor/not-a-confidence confidence',
    ])
    for (const confidence of [0, 1, 95, -0.5, 'high', NaN, {}]) {
      expect(issues({ population: 5, sample: 2, count: 1, confidence })).toEqual([
        'monitor/not-a-confidence confidence',
      ])
    }
    expect(issues(null)).toEqual(['input/wrong-type'])
    expect(issues({ population: 5, sample: 2, count: 1, level: 0.9 })).toEqual([
      'input/unknown-field level',
    ])
  })

  it('is quick enough for the largest population it takes', () => {
    expect(bounds(10_000, 5_000, 2_500)).toEqual([4902, 5098])
  })
})

describe('intervalFor', () => {
  const table = (number: number) => {
    const found = monitor2023.tabulations[number - 1]
    if (!found) throw new Error('no such table')
    return found
  }

  it('takes count and answers from a table', () => {
    expect(intervalFor(table(5), 'yes', { population: 342 })).toEqual(
      proportionInterval({ population: 342, sample: 48, count: 3 }),
    )
    expect(intervalFor(table(12), 'yes', { population: 342, confidence: '0.9' })).toEqual(
      proportionInterval({ population: 342, sample: 43, count: 20, confidence: '0.9' }),
    )
  })

  it('refuses a number that is unknown, unsure, or of a table that contradicts itself', () => {
    const issues = (number: number, option: string) =>
      listed(issuesOf(() => intervalFor(table(number), option, { population: 342 })))
    expect(issues(12, 'no')).toEqual(['monitor/count-not-known'])
    expect(issues(18, 'other')).toEqual(['monitor/count-not-known'])
    expect(issues(20, '2')).toEqual(['monitor/count-not-known'])
    expect(issues(3, 'yes')).toEqual(['monitor/sum-above-respondents'])
    expect(issues(5, 'maybe')).toEqual(['monitor/unknown-option'])
    expect(listed(issuesOf(() => intervalFor(table(5), 'yes', null as never)))).toEqual([
      'input/wrong-type',
    ])
    const more = { population: 342, sample: 40 }
    expect(listed(issuesOf(() => intervalFor(table(5), 'yes', more)))).toEqual([
      'input/unknown-field sample',
    ])
  })
})

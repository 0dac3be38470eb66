import { describe, expect, it } from 'vitest'
import { explain, receipt, recompute, replay } from '../../src/core/explain/index.js'
import type { Explained } from '../../src/core/explain/index.js'
import { listWrittenOnce } from '../../src/core/input/index.js'
import { valueOf } from '../../src/core/result/index.js'
import { grantFor, grantsFor, nationalTotals, readGrants } from '../../src/grant/index.js'
import type { Grant } from '../../src/grant/index.js'
import { toMarkdown, toRows } from '../../src/report/index.js'

/** What is left of a value after JSON. */
const trip = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value))
const read = (grants: readonly Grant[]) => valueOf(readGrants(trip(grants)))

describe('a list of grants as JSON', () => {
  it('is at most 2 kB for each grant, and grows no more than the number of grants', () => {
    const grants = grantsFor(2023)
    const whole = bytes(grants)
    expect(whole / grants.length).toBeLessThanOrEqual(2000)
    expect(whole).toBeLessThanOrEqual(2 * bytes(listWrittenOnce(grants.slice(0, 171))))
    expect(Math.max(...(trip(grants) as { list: unknown[] }).list.map(bytes))).toBeLessThan(3500)
  })

  it('gives every grant back as it is alone', () => {
    const grants = grantsFor(2023, { annex: annexOf(grantsFor(2023)) })
    expect(read(grants)).toEqual(grants.map(trip))
    expect(trip(read(grants))).toEqual(trip(grants))
  })

  it('lets every grant in it be explained, recomputed and replayed', () => {
    const grants = grantsFor(2023)
    read(grants).forEach((grant, i) => {
      if (i % 40 !== 0) return
      const live = grants[i] as Grant
      const back = grant as unknown as Explained
      expect(explain(back)).toBe(explain(live))
      expect(recompute(back.explanation).changed).toEqual([])
      expect(replay(trip(receipt(back)), live).same).toBe(true)
    })
  })

  it('prints and adds up as the grants do one by one', () => {
    const grants = grantsFor(2023)
    const apart = grants.map(trip)
    expect(toMarkdown(trip(grants))).toBe(toMarkdown(apart))
    expect(toRows(trip(grants))).toEqual(toRows(apart))
    const totals = nationalTotals(trip(grants) as typeof grants)
    expect(totals.amount).toEqual(nationalTotals(grants).amount)
  })

  it('is a list like any other besides', () => {
    const grants = grantsFor(2023)
    expect(Array.isArray(grants)).toBe(true)
    expect(Object.keys(grants)).toHaveLength(342)
    expect(structuredClone(grants).map(({ year }) => year)).toEqual(grants.map(() => 2023))
    const [first] = grants
    expect(trip(grants.slice(0, 1))).toEqual([trip(first)])
    expect(trip(first)).toEqual(trip(grantFor('Groningen', 2023)))
  })

  it('is a list of grants also where nothing was written once', () => {
    const apart = grantsFor(2023).slice(0, 3).map(trip)
    expect(valueOf(readGrants(apart))).toEqual(apart)
  })

  it.each([
    [7],
    [null],
    [{ kind: 'list' }],
    [{ kind: 'list', list: [{ kind: 'grant' }] }],
    [{ kind: 'list', list: [{ $ref: '#/shared/0' }], shared: [] }],
    [{ kind: 'list', list: [{ $ref: '#/shared/-1' }], shared: [{ kind: 'grant' }] }],
    [{ kind: 'list', list: [{ $ref: '#/shared/length' }], shared: [{ kind: 'grant' }] }],
    [{ kind: 'list', list: [{ $ref: 7 }], shared: [{ kind: 'grant' }] }],
    [{ kind: 'list', list: [{ kind: 'statement' }], shared: [] }],
    // A shared part refers to no other, so that nothing can grow by doubling over and over.
    [{ kind: 'list', list: [{ $ref: '#/shared/0' }], shared: [{ $ref: '#/shared/0' }] }],
  ])('is refused as %j', (value) => {
    const outcome = readGrants(value)
    expect(outcome.ok).toBe(false)
  })
})

function annexOf(grants: readonly Grant[]): Record<string, string> {
  return Object.fromEntries(
    grants.map(({ municipality, amount }) => [municipality.code, String(amount)]),
  )
}

import { describe, expect, it } from 'vitest'
import * as spuk from '../../src/index.js'
import { assertGolden, goldenCases, LawBroken } from '../../src/testing/index.js'
import type { GoldenCase } from '../../src/testing/index.js'

/** The library itself, called as a golden case says. */
function called({ call, args }: GoldenCase): unknown {
  if (call === 'nationalTotals') return spuk.nationalTotals(spuk.grantsFor(args[0] as number))
  const run = (spuk as unknown as Readonly<Record<string, (...args: unknown[]) => unknown>>)[call]
  if (!run) throw new Error(`there is no function ${call}`)
  return run(...args)
}

const named = (name: string): GoldenCase => {
  const found = goldenCases.find((golden) => golden.name === name)
  if (!found) throw new Error(name)
  return found
}

describe('golden cases', () => {
  it.each(goldenCases)('$name', (golden) => {
    assertGolden(golden, () => called(golden))
  })

  it('are plain data with a name and a source each', () => {
    expect(JSON.parse(JSON.stringify(goldenCases))).toEqual(goldenCases)
    const names = goldenCases.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(goldenCases.filter(({ source }) => source.length < 10)).toEqual([])
  })

  it.each(goldenCases)('$name: another outcome is found', (golden) => {
    const wrong = golden.call === 'parseEuro' ? spuk.parseEuro('0,07') : { ok: true, value: '0.07' }
    expect(() => assertGolden(golden, wrong)).toThrow(LawBroken)
  })

  it('say where an outcome is otherwise', () => {
    const golden = named('a library for two municipalities')
    const account = called(golden) as spuk.JointAccount
    const totals = { ...account.totals, spent: spuk.euro(1) }
    expect(() => assertGolden(golden, { ...account, totals })).toThrow(
      'a library for two municipalities, totals, spent: "1.00", must be "60000.01"',
    )
    const short = { ...account, statements: account.statements.slice(1) }
    expect(() => assertGolden(golden, short)).toThrow('statements, length: 1, must be 2')
  })

  it('say that something was refused, or was not', () => {
    const taken = named('a hundred euros for three')
    expect(() => assertGolden(taken, () => spuk.euro('x'))).toThrow(
      'was refused\n- money/not-an-amount',
    )
    expect(() => assertGolden(taken, spuk.parseEuro('x'))).toThrow('was refused')
    expect(() => assertGolden(named('nobody to share with'), spuk.euro(1))).toThrow(
      'nothing was reported',
    )
    const crash = () => {
      throw new RangeError('a crash')
    }
    expect(() => assertGolden(taken, crash)).toThrow(RangeError)
  })
})

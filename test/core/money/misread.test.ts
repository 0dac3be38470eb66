import { describe, expect, it } from 'vitest'
import { reportingTolerance } from '../../../src/accountability/index.js'
import { apportion, apportionTable, spread } from '../../../src/core/apportion/index.js'
import {
  decimal,
  euro,
  Euro,
  parseEuro,
  ratioOf,
  roundToEuro,
  sumEuros,
} from '../../../src/core/money/index.js'
import { isSpukError } from '../../../src/core/result/index.js'
import type { Issue } from '../../../src/core/result/index.js'
import { compareWithMonitor } from '../../../src/monitor/index.js'
import { dutchAmountSchema, readInput } from '../../../src/schemas/index.js'

/** The issues of a call that is refused. */
function refused(call: () => unknown): readonly Issue[] {
  try {
    call()
  } catch (error) {
    if (isSpukError(error)) return error.issues
    throw error
  }
  return []
}

const loose = (f: unknown) => f as (...args: unknown[]) => unknown

describe('a decimal comma makes a second argument, which is refused', () => {
  it('in types', () => {
    // @ts-expect-error it takes one amount
    expect(() => euro(1, 50)).toThrow()
    // @ts-expect-error it takes one amount
    expect(() => euro(1).plus(1, 50)).toThrow()
    // @ts-expect-error it takes one list
    expect(() => sumEuros([1], [50])).toThrow()
  })

  it.each<[string, () => unknown]>([
    ['euro', () => loose(euro)(1, 50)],
    ['sumEuros', () => loose(sumEuros)(1, 50)],
    ['roundToEuro', () => loose(roundToEuro)(1, 50, { mode: 'up' })],
    ['reportingTolerance', () => loose(reportingTolerance)(1, 50)],
    ['compareWithMonitor', () => loose(compareWithMonitor)('q5', 1, 50)],
    ...(['plus', 'minus', 'times', 'compare', 'equals', 'min', 'max'] as const).map(
      (name): [string, () => unknown] => [name, () => loose(euro(3)[name].bind(euro(3)))(1, 50)],
    ),
  ])('by %s', (_, call) => {
    const [issue] = refused(call)
    expect([issue?.code, issue?.suggestion]).toEqual([
      'money/surplus-argument',
      "Bedoelt u '1.50'? Een komma scheidt hier twee waarden; schrijf een punt.",
    ])
    expect(issue?.english.suggestion).toMatch(/^Do you mean '1\.50'\?/)
  })

  it('by parseEuro, which throws nothing', () => {
    expect(loose(parseEuro)(1, 50)).toMatchObject({
      ok: false,
      issues: [{ code: 'money/surplus-argument', details: { given: 2, proposals: ['1.50'] } }],
    })
  })

  it.each<[readonly unknown[], readonly string[]]>([
    [
      [1, 5],
      ['1.50', '1.05'],
    ],
    [[1, 0], ['1.00']],
    [[-12, 99], ['-12.99']],
    [[-0, 50], ['-0.50']],
    [[1.234, 56], ['1234.56']],
    [[1.23, 50], ['1230.50']],
    [[1, 234], []],
    [[1, 0.5], []],
    [[1, -5], []],
    [[1, 2, 3], []],
    [['1', 50], []],
    [[1e21, 50], []],
    [[1, undefined], []],
  ])('and for %j proposes %j', (given, proposals) => {
    const [issue] = refused(() => loose(euro)(...given))
    expect(issue?.details).toEqual({ given: given.length, proposals })
  })

  it('of a second amount or list says how to add them', () => {
    const advice = {
      suggestion: 'Geef één waarde.',
      hint: 'Meer bedragen optellen: sumEuros([a, b]).',
    }
    expect(refused(() => loose(sumEuros)([1], [2]))[0]).toMatchObject(advice)
    expect(refused(() => loose(Euro.fromCents.bind(Euro))(12, 50))[0]).toMatchObject(advice)
  })

  it('but lets through what a list passes along', () => {
    expect(['1.00', '2.50'].map(euro).map(String)).toEqual(['1.00', '2.50'])
    expect(['1,00', '2,50'].map(parseEuro).every(({ ok }) => ok)).toBe(true)
  })
})

describe('a text with points between groups of three', () => {
  it.each([
    ['95.000', '95.000,00', '95000.00'],
    ['-12.345', '-12.345,00', '-12345.00'],
  ])('%s is refused as an amount, naming the thousands first', (text, dutch, proposal) => {
    const [issue] = refused(() => euro(text))
    expect([issue?.code, issue?.message, issue?.suggestion]).toEqual([
      'money/too-many-decimals',
      `Het is niet zeker of de punt in ${text} duizendtallen of decimalen scheidt.`,
      `Bedoelt u ${dutch}? Schrijf dan ${proposal}. Een bedrag heeft ten hoogste twee decimalen.`,
    ])
    expect(issue?.english.suggestion).toContain(`Then write ${proposal}.`)
  })

  it.each([
    ['1.234.567', '1234567.00'],
    ['1.234.567,8', '1234567.80'],
    ['€ 1.234', '1234.00'],
    ['1,50', '1.50'],
  ])('%s is proposed as %s', (text, proposal) => {
    const [issue] = refused(() => euro(text))
    expect([issue?.code, issue?.suggestion]).toEqual([
      'money/not-an-amount',
      `Bedoelt u '${proposal}'?`,
    ])
  })

  it('is no doubt where the first group is zero', () => {
    expect(refused(() => euro('0.125'))[0]?.details).toEqual({
      given: '0.125',
      rounded: '0.13',
      proposal: null,
    })
  })

  it.each(['95.000', '1.234.567'])('%s is refused by the schema, which cannot warn', (text) => {
    const read = readInput(dutchAmountSchema, text)
    expect(!read.ok && read.issues.map(({ suggestion }) => suggestion)).toEqual([
      `Bedoelt u ${text},00?`,
    ])
    expect(readInput(dutchAmountSchema, `${text},00`).ok).toBe(true)
  })
})

describe('a number of more than 15 digits that is not whole', () => {
  const sum = 0.1 + 0.2

  it.each<[string, () => unknown, string]>([
    ['a weight', () => apportion('0.01', { a: 0.3, b: sum }), 'weights.b'],
    [
      'a weight of a table',
      () => apportionTable({ rows: [{ row: 'r', amount: 1, weights: { a: sum } }] }),
      'rows.0.weights.a',
    ],
    ['a weight of a period', () => spread(1, [{ period: 'a', weight: sum }]), 'periods.0.weight'],
    ['a factor', () => euro(1).times(sum), ''],
    ['an exact value', () => roundToEuro(sum, { mode: 'up' }), ''],
    ['a decimal', () => decimal(sum), ''],
    ['a fraction', () => ratioOf(sum), ''],
  ])('is refused as %s', (_, call, path) => {
    const issues = refused(call)
    expect(issues.map((issue) => [issue.code, issue.path.join('.'), issue.suggestion])).toEqual([
      [
        'money/computed-number',
        path,
        "Bedoelt u '0.3'? Geef een getal met meer cijfers als tekst: '0.30000000000000004'.",
      ],
    ])
  })

  it('is taken as text, and so is any whole number that is exact', () => {
    expect(String(decimal('0.30000000000000004'))).toBe('0.30000000000000004')
    expect(ratioOf(Number.MAX_SAFE_INTEGER).numerator).toBe(9007199254740991n)
    expect(String(decimal(0.123456789012345))).toBe('0.123456789012345')
    expect(refused(() => decimal(0.1234567890123456))).toHaveLength(1)
    expect(refused(() => decimal(2 ** 53 + 2))).toHaveLength(1)
  })
})

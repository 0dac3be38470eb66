import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Euro, parseEuro } from '../../../src/core/money/index.js'

describe('parseEuro', () => {
  it.each([
    ['€ 1.234,56', '1234.56', 0],
    ['1234,56', '1234.56', 0],
    ['1.234', '1234.00', 1],
    ['1234.56', '1234.56', 0],
    ['1,5', '1.50', 0],
    ['-12,50', '-12.50', 0],
    ['1.234.567,89', '1234567.89', 0],
    ['1.234.567', '1234567.00', 0],
    ['-1.234', '-1234.00', 1],
    ['€1,00', '1.00', 0],
    ['€ -12,50', '-12.50', 0],
    ['-€ 12,50', '-12.50', 0],
    ['−12,50', '-12.50', 0],
    ['€ 12,-', '12.00', 0],
    ['1.234,–', '1234.00', 0],
    ['  7 ', '7.00', 0],
    ['-0,00', '0.00', 0],
    ['\u20ac\u00a01.234,56', '1234.56', 0],
  ])('reads %s as %s', (text, amount, warnings) => {
    const read = parseEuro(text)
    expect(read.ok && [String(read.value), read.warnings.length]).toEqual([amount, warnings])
  })

  it.each([
    ['12,345', '12.345,00'],
    ['1.23.4', undefined],
    ['1,234.56', '1.234,56'],
    ['-1,234,567.8', '-1.234.567,8'],
    ['1.5.', undefined],
    ['', undefined],
    ['€', undefined],
    ['abc', undefined],
    ['1.234.56', undefined],
    ['12.34,56', undefined],
    ['1 234,56', undefined],
    ['--1', undefined],
    ['-€ -1', undefined],
    ['1e3', undefined],
    ['0.123', undefined],
    [`${'1'.repeat(1_000_000)},00`, undefined],
    [12 as unknown as string, undefined],
    [null as unknown as string, undefined],
  ])('refuses %s', (text, proposal) => {
    const read = parseEuro(text)
    expect(read.ok).toBe(false)
    if (read.ok) return
    expect(read.issues.map(({ code }) => code)).toEqual(['money/not-a-dutch-amount'])
    if (proposal !== undefined) expect(read.issues[0]?.suggestion).toContain(proposal)
    const line = JSON.stringify(read.issues)
    expect(line.length).toBeLessThan(1000)
  })

  it('refuses an amount beyond exact cents', () => {
    const read = parseEuro('99.999.999.999.999.999,00')
    expect(!read.ok && read.issues[0]?.code).toBe('money/out-of-range')
  })

  it('reads what format writes, and then says nothing', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (cents) => {
        const read = parseEuro(Euro.fromCents(cents).format())
        expect(read.ok && [read.value.cents, read.warnings.length]).toEqual([cents, 0])
      }),
    )
  })
})

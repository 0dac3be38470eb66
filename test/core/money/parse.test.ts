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
    [' 12,- ', '12.00', 0],
    ['12.345', '12345.00', 1],
    ['000000000000000000001,00', '1.00', 0],
    [`${' '.repeat(59)}7`, '7.00', 0],
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
    ['1.23.4', null],
    ['1,234.56', '1.234,56'],
    ['-1,234,567.8', '-1.234.567,8'],
    ['12,34,567', null],
    ['1,234.567', null],
    ['12.34.567', null],
    ['1.5.', null],
    ['', null],
    ['€', null],
    ['abc', null],
    ['1.234.56', null],
    ['12.34,56', null],
    ['1 234,56', null],
    ['--1', null],
    ['-€ -1', null],
    ['1e3', null],
    ['0.123', null],
    [`${' '.repeat(60)}7`, null],
    [`${'1'.repeat(1_000_000)},00`, null],
    [12 as unknown as string, null],
    [null as unknown as string, null],
  ])('refuses case %#', (text, proposal) => {
    const read = parseEuro(text)
    expect(read.ok).toBe(false)
    if (read.ok) return
    expect(read.issues).toMatchObject([{ code: 'money/not-a-dutch-amount', details: { proposal } }])
    expect(read.issues[0]?.suggestion).toBe(
      proposal === null ? 'Schrijf bijvoorbeeld 1.234,56.' : `Bedoelt u ${proposal}?`,
    )
    const line = JSON.stringify(read.issues)
    expect(line.length).toBeLessThan(1000)
  })

  it('refuses an amount beyond exact cents', () => {
    const read = parseEuro('99.999.999.999.999.999,00')
    expect(!read.ok && read.issues[0]?.code).toBe('money/out-of-range')
  })

  it('says how it read a point that may have been meant otherwise', () => {
    const read = parseEuro('€ 1.234')
    expect(read.ok && read.warnings.map(({ code, details }) => [code, details])).toEqual([
      ['money/point-read-as-thousands', { given: '€ 1.234', read: '1234.00' }],
    ])
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

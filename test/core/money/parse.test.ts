import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { euro, Euro, parseEuro } from '../../../src/core/money/index.js'
import { outcome } from './outcome.js'
import type { Details } from '../../../src/core/result/index.js'

describe('parseEuro', () => {
  it.each([
    ['€ 1.234,56', '1234.56', 0],
    ['1234,56', '1234.56', 0],
    ['1.234', '1234.00', 1],
    ['1234.56', '1234.56', 0],
    ['1,5', '1.50', 0],
    ['-12,50', '-12.50', 0],
    ['1.234.567,89', '1234567.89', 0],
    ['1.234.567', '1234567.00', 1],
    ['EUR 12,00', '12.00', 0],
    ['eur -12,00', '-12.00', 0],
    ['12,50 €', '12.50', 0],
    ['12 euro', '12.00', 0],
    ['-\u00a012,50', '-12.50', 0],
    ['\u20ac\u202f-\t12,50', '-12.50', 0],
    ['\u2212 \u20ac\u2009 12,50', '-12.50', 0],
    ['12,50-', '-12.50', 0],
    ['€ 1.234,56 -', '-1234.56', 0],
    ['12,50- EUR', '-12.50', 0],
    ['(12,50)', '-12.50', 0],
    ['(€ 1.234,56)', '-1234.56', 0],
    ['€ ( 12.50 )', '-12.50', 0],
    ['(12,-)', '-12.00', 0],
    ['12,--', '12.00', 0],
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
    ['1 234,56', '1.234,56'],
    ['1\u202f234\u202f567', '1.234.567,00'],
    ['€ -', '0,00'],
    ['€\u00a0–', '0,00'],
    ['-', '0,00'],
    ['12,50,-', '12,50'],
    ['-1.234,56,-', '-1.234,56'],
    ['12.50,-', '12,50'],
    ['12,3456,-', null],
    ['12-', '-12,00'],
    ['1.234-', '-1.234,00'],
    ['(12)', '-12,00'],
    ['(1,234.5)', '-1.234,5'],
    ['(-12,50)', null],
    ['-12,50-', null],
    ['((12,50))', null],
    ['12,50--', null],
    ['()', null],
    ['€ 12,50 €', null],
    ['12, -', null],
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
    expect(read.issues[0].suggestion).toBe(
      proposal === null ? 'Schrijf bijvoorbeeld 1.234,56.' : `Bedoelt u ${proposal}?`,
    )
    const line = JSON.stringify(read.issues)
    expect(line.length).toBeLessThan(1000)
  })

  it('refuses an amount beyond exact cents', () => {
    const read = parseEuro('99.999.999.999.999.999,00')
    expect(!read.ok && read.issues[0].code).toBe('money/out-of-range')
  })

  it('says how it read a point that may have been meant otherwise', () => {
    const read = parseEuro('€ 1.234')
    expect(read.ok && read.warnings.map(({ code, details }) => [code, details])).toEqual([
      ['money/point-read-as-thousands', { given: '€ 1.234', read: '1234.00' }],
    ])
  })

  // An oracle of its own: every way to write an amount, spelled out place by place.
  function meanings(text: string): ReadonlySet<string> {
    const found = new Set<string>()
    const isDigits = (part: string) =>
      part !== '' && part.split('').every((c) => '0123456789'.includes(c))
    const isGroups = ([first = '', ...more]: readonly string[]) =>
      isDigits(first) &&
      first.length <= 3 &&
      !first.startsWith('0') &&
      more.length > 0 &&
      more.every((group) => isDigits(group) && group.length === 3)
    const cents = (whole: string, part: string) =>
      found.add(`${BigInt(whole)}.${part.padEnd(2, '0')}`)
    const isCents = (part: string) => isDigits(part) && part.length <= 2
    const [whole = '', part, ...more] = text.split(',')
    if (more.length === 0 && (part === undefined || isCents(part))) {
      if (isDigits(whole)) cents(whole, part ?? '')
      if (isGroups(whole.split('.'))) cents(whole.replaceAll('.', ''), part ?? '')
    }
    const [euros = '', decimals = '', ...rest] = text.split('.')
    if (rest.length === 0 && isDigits(euros) && isDigits(decimals)) {
      if (decimals.length <= 2) cents(euros, decimals)
      else if (!euros.startsWith('0') && euros.length <= 3 && decimals.length === 3)
        found.add('three decimals')
    }
    return found
  }

  const texts = fc.oneof(
    fc.string({
      unit: fc.constantFrom(...'0 1 2 3 4 5 6 7 8 9 . . , ,'.split(' ')),
      maxLength: 12,
    }),
    fc
      .array(fc.tuple(fc.constantFrom('', '.', ','), fc.nat(1200)), { maxLength: 4 })
      .map((parts) => parts.map(([mark, n]) => `${mark}${n}`).join('')),
  )

  it('reads what an oracle reads, and warns where there is a second meaning', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const amounts = [...meanings(text)].filter((one) => one !== 'three decimals')
        // Cents must be a safe integer: `money/out-of-range` is tested above.
        fc.pre(amounts.every((one) => BigInt(one.replace('.', '')) <= Number.MAX_SAFE_INTEGER))
        const read = parseEuro(text)
        expect(read.ok ? [String(read.value)] : []).toEqual(amounts)
        if (read.ok && meanings(text).size > 1) expect(read.warnings).toHaveLength(1)
        const said = outcome(() => euro(text))
        // A point is a decimal one for `euro`: what it takes, parseEuro reads as the same amount.
        if (!said.startsWith('money/')) expect([said]).toEqual(amounts)
      }),
      { numRuns: 2000 },
    )
  })

  it('proposes only what it reads without a warning, and keeps its own readings', () => {
    const around = fc.constantFrom('', '-', '€ ', '€ -', '- EUR ', '(', '\u00a0')
    const after = fc.constantFrom('', '-', ',-', ')', ' €', ' ')
    fc.assert(
      fc.property(around, texts, after, (before, text, behind) => {
        const read = parseEuro(before + text + behind)
        if (read.ok) {
          const back = parseEuro(read.value.format())
          expect(back.ok && back.value.cents).toBe(read.value.cents)
          return
        }
        const proposal = (read.issues[0].details as Details | undefined)?.['proposal']
        if (typeof proposal !== 'string') return
        const proposed = parseEuro(proposal)
        expect(proposed.ok && proposed.warnings).toEqual([])
      }),
      { numRuns: 2000 },
    )
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

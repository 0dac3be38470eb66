import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../src/core/explain/index.js'
import { decimal, euro } from '../../../src/core/money/index.js'
import { isSpukError } from '../../../src/core/result/index.js'
import type { Issue } from '../../../src/core/result/index.js'

function issuesOf(value: unknown): readonly Issue[] {
  try {
    canonicalJson(value)
  } catch (error) {
    if (isSpukError(error)) return error.issues
    throw error
  }
  return []
}

const codes = (value: unknown) => issuesOf(value).map(({ code }) => code)

/** The number with these 64 bits. */
function ofBits(hexadecimal: string): number {
  const view = new DataView(new ArrayBuffer(8))
  view.setBigUint64(0, BigInt(`0x${hexadecimal}`))
  return view.getFloat64(0)
}

describe('RFC 8785', () => {
  it('writes the example of section 3.2.2 as section 3.2.4 does', () => {
    const value: unknown = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`)
    expect(canonicalJson(value)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    )
  })

  it('sorts the example of section 3.2.3 by UTF-16 code units', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }
    expect(canonicalJson(value)).toBe(
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis",' +
        '"€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    )
  })

  // Section 3.2.4, the bytes of the same example.
  it('comes out as the UTF-8 bytes of section 3.2.4', () => {
    const value = {
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 1e-27], // eslint-disable-line no-loss-of-precision
      string: '\u20ac$\u000f\u000aA\'B"\\\\"/',
      literals: [null, true, false],
    }
    const bytes = `
      7b 22 6c 69 74 65 72 61 6c 73 22 3a 5b 6e 75 6c 6c 2c 74 72
      75 65 2c 66 61 6c 73 65 5d 2c 22 6e 75 6d 62 65 72 73 22 3a
      5b 33 33 33 33 33 33 33 33 33 2e 33 33 33 33 33 33 33 2c 31
      65 2b 33 30 2c 34 2e 35 2c 30 2e 30 30 32 2c 31 65 2d 32 37
      5d 2c 22 73 74 72 69 6e 67 22 3a 22 e2 82 ac 24 5c 75 30 30
      30 66 5c 6e 41 27 42 5c 22 5c 5c 5c 5c 5c 22 2f 22 7d`
    const written = [...new TextEncoder().encode(canonicalJson(value))]
    expect(written.map((byte) => byte.toString(16).padStart(2, '0'))).toEqual(
      bytes.trim().split(/\s+/),
    )
  })

  // Appendix B, every finite row of the table.
  it.each([
    ['0000000000000000', '0'], // zero
    ['8000000000000000', '0'], // minus zero
    ['0000000000000001', '5e-324'], // least positive
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'], // most positive
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'], // most positive whole number
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'], // about 2 ** 68
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'], // round to even
  ])('writes the number %s of appendix B as %s', (bits, text) => {
    expect(canonicalJson(ofBits(bits))).toBe(text)
  })

  it.each(['7fffffffffffffff', '7ff0000000000000'])('refuses %s, as appendix B does', (bits) => {
    expect(codes(ofBits(bits))).toEqual(['explain/not-json'])
  })

  it('refuses NaN and the infinities wherever they stand', () => {
    expect(codes([NaN, Infinity, -Infinity, 0])).toEqual(Array(3).fill('explain/not-json'))
  })
})

describe('canonicalJson', () => {
  it('takes amounts and decimals in their JSON form', () => {
    expect(canonicalJson({ z: euro('1.5'), a: decimal('0.10') })).toBe('{"a":"0.1","z":"1.50"}')
  })

  it('keeps a key __proto__ and sorts it as any other', () => {
    expect(canonicalJson(JSON.parse('{"b":1,"__proto__":{"y":2,"x":1}}'))).toBe(
      '{"__proto__":{"x":1,"y":2},"b":1}',
    )
  })

  it('names every part that has no JSON form, by its path', () => {
    const value = { a: [1, undefined], b: { c: 10n }, d: () => 1, e: new Map(), f: Symbol('s') }
    expect(issuesOf(value).map(({ code, path }) => [code, path])).toEqual([
      ['explain/not-json', ['a', 1]],
      ['explain/not-json', ['b', 'c']],
      ['explain/not-json', ['d']],
      ['explain/not-json', ['e']],
      ['explain/not-json', ['f']],
    ])
    expect(codes(undefined)).toEqual(['explain/not-json'])
    expect(codes([, 1])).toEqual(['explain/not-json']) // eslint-disable-line no-sparse-arrays
  })

  it('refuses half characters in texts and in keys, not whole ones', () => {
    expect(codes({ a: '\ud83d', '\ude00': 1, b: '\ud83d\ude00' })).toEqual([
      'explain/broken-text',
      'explain/broken-text',
    ])
  })

  it('refuses data that refer to themselves, not data that are used twice', () => {
    const twice = { x: 1 }
    expect(canonicalJson([twice, twice])).toBe('[{"x":1},{"x":1}]')
    const round: unknown[] = []
    round.push([round])
    expect(codes(round)).toEqual(['explain/cycle'])
  })

  it('refuses what is nested too deeply instead of running out of stack', () => {
    const nested = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels))
    expect(canonicalJson(nested(500))).toHaveLength(1000)
    expect(codes(nested(501))).toEqual(['explain/too-deep'])
    expect(codes(nested(100_000))).toEqual(['explain/too-deep'])
  })

  it('says in words what it refuses', () => {
    const texts = (value: unknown) => issuesOf(value).map(({ message }) => message)
    expect(texts([10n, new Map()])).toEqual([
      'JSON kent geen vorm voor: 10.',
      'JSON kent geen vorm voor: [object Map].',
    ])
    expect(texts(JSON.parse('['.repeat(501) + ']'.repeat(501)))).toEqual([
      'De gegevens zijn dieper genest dan 500 lagen.',
    ])
  })

  it('takes a field toJSON for what it is, unless it can be called', () => {
    expect(canonicalJson({ toJSON: 1 })).toBe('{"toJSON":1}')
    expect(canonicalJson([{ toJSON: (key: string) => `at ${key}` }])).toBe('["at 0"]')
  })

  it('takes a million parts, and no more', () => {
    const half = Array<number>(499_999).fill(0)
    expect(canonicalJson([half, half])).toHaveLength(2 * 1_000_000 + 1)
    const [refusal, ...others] = issuesOf([half, [...half, 0]])
    expect(refusal).toMatchObject({ code: 'input/too-many', details: { most: 1_000_000 } })
    expect(others).toEqual([])
  })

  it('stops after a thousand mistakes', () => {
    expect(codes(new Array(999))).toHaveLength(999)
    expect(codes(new Array(5000))).toHaveLength(1000)
  })

  it('gives the same text whatever the order of keys, and JSON reads it back', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), (value) => {
        const text = canonicalJson(value)
        const reversed = Object.fromEntries(Object.entries(value).reverse())
        expect(canonicalJson(reversed)).toBe(text)
        expect(canonicalJson(JSON.parse(text))).toBe(text)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})

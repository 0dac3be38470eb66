import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toPlainData } from '../../../src/core/input/index.js'
import { Euro, euro } from '../../../src/core/money/index.js'
import { isSpukError } from '../../../src/core/result/index.js'

/** Code and path of what stands in the way. */
function refused(value: unknown): readonly string[] {
  try {
    toPlainData(value)
  } catch (error) {
    if (!isSpukError(error)) throw error
    return error.issues.map(({ code, path }) => `${code} ${path.join('.')}`.trim())
  }
  return []
}

const boo = (): never => {
  throw new Error('boo')
}

describe('plain', () => {
  it('copies all JSON, and gives the same again', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const copy = toPlainData(value)
        expect(copy).toEqual(value)
        expect(typeof value === 'object' && value !== null && Object.is(copy, value)).toBe(false)
      }),
    )
  })

  it('keeps amounts and decimals, also those of another copy', () => {
    const amount = euro('1.50')
    const other: unknown = Object.create(
      { [Symbol.for('spuk-ido.Euro')]: true },
      {
        cents: { value: 150, enumerable: true },
      },
    )
    const copy = toPlainData({ amount, other, rate: new Decimal('0.83') })
    expect([copy.amount, copy.other]).toEqual([amount, amount])
    expect(copy.other).toBeInstanceOf(Euro)
    expect(copy.rate.toString()).toBe('0.83')
  })

  it('makes lists of maps, sets and other iterables, and reads holes as undefined', () => {
    expect(toPlainData(new Map([['a', 1]]))).toEqual([['a', 1]])
    expect(toPlainData({ set: new Set([1]), bytes: new Uint8Array([7]) })).toEqual({
      set: [1],
      bytes: [7],
    })
    // eslint-disable-next-line no-sparse-arrays
    expect(Object.keys(toPlainData([, 1]))).toEqual(['0', '1'])
  })

  it('reads a list by its positions, whatever it says of itself', () => {
    const list = Object.assign([1, 2], { [Symbol.iterator]: boo, map: 1, extra: 2 })
    expect(toPlainData(list)).toEqual([1, 2])
    expect(toPlainData(list).map(String)).toEqual(['1', '2'])
  })

  it('reads a getter once', () => {
    let reads = 0
    const copy = toPlainData({
      get a() {
        return ++reads
      },
    })
    expect([copy.a, copy.a, reads]).toEqual([1, 1, 1])
  })

  it('keeps of a function that it is one, and nothing that could run', () => {
    const trap = new Proxy(() => boo(), { get: boo, apply: boo, ownKeys: boo })
    const { a } = toPlainData<{ a: unknown }>({ a: trap })
    expect([typeof a, a === trap, (a as () => unknown)()]).toEqual(['function', false, undefined])
  })

  it('leaves of a function only that it is one', () => {
    const copy = toPlainData({ boo })
    expect(typeof copy.boo).toBe('function')
    expect((copy.boo as () => unknown)()).toBe(undefined)
  })

  it('keeps a field called __proto__ a field, and drops prototypes', () => {
    const copy: unknown = toPlainData(JSON.parse('{"__proto__":{"a":1}}'))
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype)
    const field = Object.getOwnPropertyDescriptor(copy, '__proto__')
    expect(field).toEqual({ value: { a: 1 }, enumerable: true, configurable: true, writable: true })
    expect(toPlainData(Object.create({ a: 1 }))).toEqual({})
  })

  it('keeps what is shared shared, so that a copy is no larger than what was given', () => {
    const part = { a: 1 }
    const copy = toPlainData([part, part])
    expect(copy[0]).toBe(copy[1])
    let doubling: unknown = [1]
    for (let i = 0; i < 60; i++) doubling = [doubling, doubling]
    expect(refused(doubling)).toEqual([])
  })

  it('goes a hundred levels deep, and no further', () => {
    const nested = (levels: number) => {
      let value: unknown = 1
      for (let i = 0; i < levels; i++) value = [value]
      return value
    }
    expect(refused(nested(100))).toEqual([])
    expect(refused(nested(101))).toEqual(['input/too-deep 0.0.0.0.0.0'])
    expect(() => toPlainData(nested(101))).toThrow('dieper genest dan 100 niveaus')
    expect(refused({ a: nested(200_000) })).toEqual(['input/too-deep a.0.0.0.0.0'])
    const circle: unknown[] = []
    circle.push(circle)
    expect(refused(circle)).toEqual(['input/too-deep 0'])
  })

  it('takes a million elements, and no more', () => {
    expect(refused(new Array(1_000_000).fill(1))).toEqual([])
    expect(refused({ list: new Array(1_000_000) })).toEqual(['input/too-many list'])
    expect(() => toPlainData(Array<number>(1_000_001))).toThrow('meer dan 1000000 elementen')
    expect(refused(new Array(2 ** 32 - 1))).toEqual(['input/too-many'])
    const endless = {
      *[Symbol.iterator]() {
        for (;;) yield 1
      },
    }
    expect(refused([endless])).toEqual(['input/too-many 0'])
  })

  it.each<[string, unknown, string]>([
    ['a getter that throws', { a: [{ get b() { return boo() } }] }, 'input/unreadable a.0.b'], // prettier-ignore
    ['an iterator that throws', [{ [Symbol.iterator]: boo }], 'input/unreadable 0'],
    ['no iterator', { [Symbol.iterator]: 1 }, 'input/unreadable'],
    ['a proxy that throws', { a: new Proxy({}, { ownKeys: boo }) }, 'input/unreadable a'],
    ['a list of strange length', new Proxy([], { get: () => -1 }), 'input/unreadable'],
    ['a SpukError of a getter', { get a() { return euro('x') } }, 'input/unreadable a'], // prettier-ignore
  ])('refuses %s, with the way to it', (_, value, expected) => {
    expect(refused(value)).toEqual([expected])
  })
})

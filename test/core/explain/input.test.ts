import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type * as z from 'zod/mini'
import { parseReceipt, receipt, replay } from '../../../src/core/explain/index.js'
import type { Explanation, ExplanationNode, Receipt } from '../../../src/core/explain/index.js'
import type { receiptInput } from '../../../src/core/explain/input.js'
import { valueOf } from '../../../src/core/result/index.js'
import { jsonSchema } from '../../../src/schemas/index.js'
import { everyNode } from './every-node.js'

const ajv = new Ajv2020({ strict: true })
const written = JSON.stringify(receipt(everyNode()))
const kept = (): unknown => JSON.parse(written)

type Place = readonly (string | number)[]

/** The place of every part of plain data, itself left out. */
function placesIn(data: unknown, place: Place = []): readonly Place[] {
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]) => [
    [...place, key],
    ...placesIn(value, [...place, key]),
  ])
}

/** The receipt with something else in one place; with `undefined` the place is gone. */
function withAt(place: Place, value: unknown): unknown {
  const data = kept()
  let here = data as Record<string, unknown>
  for (const key of place.slice(0, -1)) here = here[key] as Record<string, unknown>
  const last = String(place.at(-1))
  if (value !== undefined) here[last] = value
  else if (Array.isArray(here)) here.splice(Number(last), 1)
  else Reflect.deleteProperty(here, last)
  return data
}

/** What JSON Schema cannot see: how the parts of a receipt hang together. */
const NOT_OF_FORM = /unknown-node|duplicate-node|not-in-explanation/
const accepts = ajv.compile(jsonSchema('receipt'))

describe('the definition of a receipt', () => {
  it('has the fields of the types, no more and no less', () => {
    type Read = z.output<typeof receiptInput>['explanation']
    type Keys<T> = T extends { readonly type: infer Type } ? [Type, keyof T] : keyof T
    expectTypeOf<Keys<Read['nodes'][number]>>().toEqualTypeOf<Keys<ExplanationNode>>()
    expectTypeOf<Keys<Read>>().toEqualTypeOf<Keys<Explanation>>()
    expectTypeOf<keyof z.output<typeof receiptInput>>().toEqualTypeOf<keyof Receipt>()
  })

  it('takes a receipt with every type of node, and gives it back, with fields of a later version', () => {
    expect(replay(kept())).toMatchObject({ same: true })
    expect(parseReceipt(kept())).toMatchObject({ ok: true, value: kept() })
    const later = withAt(['explanation', 'nodes', 0, 'later'], { x: [1] })
    expect(parseReceipt(later)).toMatchObject({ ok: true, value: later })
  })

  it('shares nothing with what the caller brought', () => {
    const given = withAt(['explanation', 'later'], { x: [1] })
    const read = valueOf(parseReceipt(given))
    expect(read).not.toBe(given)
    const parts = (value: unknown): readonly unknown[] =>
      typeof value === 'object' && value !== null
        ? [value, ...Object.values(value).flatMap(parts)]
        : []
    const mine = new Set(parts(given))
    expect(parts(read).filter((part) => mine.has(part))).toEqual([])
  })

  it.each([[undefined], [-0.5], ['x'], [[]], [{ x: 1 }]])(
    'takes and refuses what its JSON Schema does, with %j in every place',
    (value) => {
      const differ = placesIn(kept()).filter((place) => {
        const given = withAt(place, value)
        const parsed = parseReceipt(given)
        if (!parsed.ok && parsed.issues.some(({ code }) => NOT_OF_FORM.test(code))) return false
        // Which figures and inputs there have to be, only the explanation says.
        if (value === undefined && /^(?:results|inputs)\b./.test(place.join('.'))) return false
        return accepts(given) !== parsed.ok
      })
      expect(differ.map((place) => place.join('.'))).toEqual([])
    },
  )

  it.each(['x1', '1x', '1/2', '1.5', '-1', '0', '01', ''])(
    'takes and refuses %j as a part of an exact share as its JSON Schema does',
    (text) => {
      const at = everyNode().explanation.nodes.findIndex(({ type }) => type === 'share')
      for (const part of ['numerator', 'denominator']) {
        const given = withAt(['explanation', 'nodes', at, 'quota', part], text)
        expect(accepts(given)).toBe(parseReceipt(given).ok)
      }
    },
  )

  it('says which number is none', () => {
    expect(parseReceipt(withAt(['inputs', 'rate'], '1e3'))).toMatchObject({
      ok: false,
      issues: [{ code: 'explain/unreadable', path: ['inputs', 'rate'], details: { given: '1e3' } }],
    })
  })
})

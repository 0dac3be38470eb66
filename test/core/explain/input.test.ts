import { describe, expect, it } from 'vitest'
import { parseReceipt, receipt, replay } from '../../../src/core/explain/index.js'
import { receiptSchema } from '../../../src/core/explain/schema.js'
import { parseWith } from '../../../src/core/schema/index.js'
import { everyNode } from './every-node.js'

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

/** Which figures and inputs there are, only the explanation says. */
const NAMED = /^(?:results|inputs|explanation\.results)/

/** What a schema cannot see: how the parts of a receipt hang together. */
const NOT_OF_FORM = /unknown-node|duplicate-node|not-in-explanation/

describe('the schema of a receipt', () => {
  it('takes a receipt with every type of node, and gives it back', () => {
    expect(replay(kept())).toMatchObject({ same: true })
    expect(parseWith(receiptSchema, kept())).toMatchObject({ ok: true, value: kept() })
  })

  it.each([[undefined], [-0.5], ['x'], [[]], [{ x: 1 }]])(
    'takes and refuses what parseReceipt does, with %j in every place',
    (value) => {
      const differ = placesIn(kept()).filter((place) => {
        if (NAMED.test(place.join('.'))) return false
        const given = withAt(place, value)
        const parsed = parseReceipt(given)
        const ofForm = parsed.ok || parsed.issues.every(({ code }) => NOT_OF_FORM.test(code))
        return parseWith(receiptSchema, given).ok !== ofForm
      })
      expect(differ.map((place) => place.join('.'))).toEqual([])
    },
  )

  it.each(['x1', '1x', '1/2', '1.5', '-1', '0', '01', ''])(
    'takes and refuses %j as a part of an exact share as parseReceipt does',
    (text) => {
      const at = everyNode().explanation.nodes.findIndex(({ type }) => type === 'share')
      for (const part of ['numerator', 'denominator']) {
        const given = withAt(['explanation', 'nodes', at, 'quota', part], text)
        expect(parseWith(receiptSchema, given).ok).toBe(parseReceipt(given).ok)
      }
    },
  )

  it('says which number is none', () => {
    expect(parseWith(receiptSchema, withAt(['inputs', 'rate'], '1e3'))).toMatchObject({
      ok: false,
      issues: [{ path: ['inputs', 'rate'], details: { field: 'value', given: '1e3' } }],
    })
  })
})

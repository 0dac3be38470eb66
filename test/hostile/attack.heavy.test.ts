import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { runs } from '../support/runs.js'
import { attacked, changed, slotsOf, told } from './attack.js'
import type { Way } from './attack.js'
import { calls } from './calls/index.js'
import { functions, TAKES_NOTHING } from './face.js'
import { builtIns, differences, frozenThrough } from './unchanged.js'
import { HOSTILE, hostile } from './values.js'
import type { Hostile } from './values.js'

const WAYS: readonly Way[] = ['instead', 'instead', 'by-getter', 'beside', 'left-out']

test.each([
  ['deep nesting', ['deep objects', 'deep lists', 'a cyclic object']],
  ['huge texts', ['a megabyte of letters', 'a megabyte of digits']],
  ['prototypes', ["'__proto__'", 'an own __proto__', 'an own constructor', 'a strange prototype']],
  ['getters', ['a getter that throws', 'a getter that gives something else each time']],
  ['sparse lists', ['a list with a hole', 'a list of holes', 'an empty list of endless length']],
  ['lone surrogates', ['a lone high surrogate', 'a lone low surrogate']],
  ['formulas', ['the formula "=1+1"', 'the formula "+1+1"', 'the formula "-1+1"']],
  ['numbers past 2^53', [String(2 ** 53), String(2 ** 53 + 2), String(-(2 ** 53))]],
  ['what has no end', ['endless nothings', 'endless pairs', 'endless amounts']],
  ['proxies', ['a revoked object', 'a revoked list', 'a proxy that throws']],
])('the attack has %s', (_, names) => {
  const known = HOSTILE.map(({ name }) => name)
  expect(names.filter((name) => !known.includes(name))).toEqual([])
})

describe('the calls', () => {
  it('are there for every function that takes anything from outside', () => {
    const names = [...functions.keys()].filter((name) => !TAKES_NOTHING.has(name))
    expect(names.filter((name) => !(name in calls))).toEqual([])
  })
  it('are calls of functions that there are', () => {
    const known = (name: string) => functions.has(name) && !TAKES_NOTHING.has(name)
    expect(Object.keys(calls).filter((name) => !known(name))).toEqual([])
    expect([...TAKES_NOTHING.keys()].filter((name) => !functions.has(name))).toEqual([])
  })
})

/**
 * A function that is given to an assertion is run, and what it throws passes through; what is shared sixty times
 * over, JSON writes out in full.
 */
const isOwn = (name: string, { name: what, make }: Hostile) =>
  name.startsWith('assert') && (what === 'doubling lists' || typeof make() === 'function')

describe('whatever an outsider brings, only a value or a SpukError comes out, and nothing of his is changed', () => {
  const [getter] = HOSTILE
  const untouched = builtIns()

  it.each(Object.entries(calls))('%s', async (name, variants) => {
    const attack = fc.tuple(fc.nat({ max: 999_999 }), fc.constantFrom(...WAYS), hostile)
    const getters = fc.tuple(
      fc.nat({ max: 999_999 }),
      fc.constant<Way>('by-getter'),
      fc.constant(getter),
    )
    for (const [call, given] of variants.entries()) {
      expect((await attacked(name, frozenThrough(given))).faults).toEqual([])
      const slots = slotsOf(name, given)
      const attacks = [
        ...fc.sample(attack, { ...runs(40), seed: 1 }),
        ...fc.sample(getters, { ...runs(60), seed: 2 }),
      ]
      for (const [at, way, value] of attacks) {
        const slot = slots[at % slots.length]
        if (slot === undefined || value === undefined || isOwn(name, value)) continue
        const { faults } = await attacked(name, changed(given, slot, way, value.make()))
        expect(faults, told(name, call, slot, way, value)).toEqual([])
      }
    }
    expect(differences(untouched)).toEqual([])
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })
})

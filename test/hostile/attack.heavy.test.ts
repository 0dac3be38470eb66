import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../support/runs.js'
import { attacked, changed, slotsOf, told } from './attack.js'
import type { Way } from './attack.js'
import { calls } from './calls/index.js'
import { hostile } from './values.js'

const WAYS: readonly Way[] = ['instead', 'instead', 'by-getter', 'beside', 'left-out']

/**
 * Functions that still let something else than a SpukError out, or take too long: docs/known-gaps.md.
 * One that is mended leaves this list.
 */
const OPEN = new Set(
  [
    'categoryName checkTabulation compareTabulations',
    'dimensionName',
    'indicators keyName mergeTallies',
    'personalDataIn proportionInterval publishTally',
    'readRegistrations responseRate routesFor sizeClasses',
    'tabulate tabulateBySize tally toCsv toMarkdown toRows toSvg',
    'validateResponse',
  ].flatMap((line) => line.split(' ')),
)

describe('whatever an outsider brings, only a value or a SpukError comes out', () => {
  it('knows every function that is still open', () => {
    expect([...OPEN].filter((name) => !(name in calls))).toEqual([])
  })

  const held = Object.entries(calls).filter(([name]) => !OPEN.has(name))

  it.each(held)('%s', async (name, variants) => {
    const attack = fc.tuple(fc.nat({ max: 999_999 }), fc.constantFrom(...WAYS), hostile)
    for (const [call, given] of variants.entries()) {
      expect((await attacked(name, given)).faults).toEqual([])
      const slots = slotsOf(given)
      for (const [at, way, value] of fc.sample(attack, { ...runs(12), seed: 1 })) {
        const slot = slots[at % slots.length] ?? [0]
        const { faults } = await attacked(name, changed(given, slot, way, value.make()))
        expect(faults, told(name, call, slot, way, value)).toEqual([])
      }
    }
  })
})

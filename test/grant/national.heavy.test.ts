import { expect, it } from 'vitest'
import { recompute } from '../../src/core/explain/index.js'
import { grantsFor } from '../../src/grant/index.js'

it('the grant of every municipality explains itself: each node recomputes to its value', () => {
  for (const { explanation } of grantsFor(2023)) expect(recompute(explanation).changed).toEqual([])
})

import { deepFreeze } from '../../core/frozen/index.js'
import { amountCases } from './amounts.js'
import { grantCases } from './grants.js'
import type { GoldenCase } from './model.js'
import { shareCases } from './shares.js'

export type { Expected, GoldenCase } from './model.js'

/**
 * Calls with the outcomes that they must have, as plain data that survives JSON: run them against your own
 * integration of the library, over your wire and in your language, with {@link assertGolden}.
 *
 * @example
 * import { assertGolden, goldenCases } from 'spuk-ido/testing'
 * const mine = { parseEuro, settle }
 * const run = goldenCases.filter(({ call }) => call in mine)
 * for (const golden of run) assertGolden(golden, () => mine[golden.call](...golden.args))
 * run.length // => 15
 */
export const goldenCases: readonly GoldenCase[] = /* @__PURE__ */ deepFreeze([
  ...amountCases,
  ...grantCases,
  ...shareCases,
])

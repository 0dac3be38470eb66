import { settlement } from '../grant/input.js'
import { settlementText } from '../grant/input-words.js'
import { inputSchema } from './input-schema.js'

// Fields of an account that are called the same.
export { corrections, opening } from '../grant/input-words.js'

/**
 * What `settle` takes.
 *
 * @example
 * import { readInput, settlementSchema } from 'spuk-ido/schemas'
 * readInput(settlementSchema, { year: 2023, granted: '97002.93', spent: 95000 }).ok // => true
 */
export const settlementSchema = /* @__PURE__ */ inputSchema(settlement, settlementText, [
  {
    year: 2023,
    granted: '97002.93',
    spent: 95000,
    opening: '-12.50',
    corrections: [{ year: 2022, amount: '100.00', reason: 'Dubbel geboekt' }],
  },
])

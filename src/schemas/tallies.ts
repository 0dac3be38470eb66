import { tallyInput, tallyOptions } from '../information-point/tally-input.js'
import { tallyOptionsText, tallyText } from '../information-point/tally-input-words.js'
import { inputSchema } from './input-schema.js'

/**
 * What `tally` takes as options.
 *
 * @example
 * import { readInput, tallyOptionsSchema } from 'spuk-ido/schemas'
 * readInput(tallyOptionsSchema, { by: ['quarter', 'question'] }).ok // => true
 */
export const tallyOptionsSchema = /* @__PURE__ */ inputSchema(tallyOptions, tallyOptionsText, [
  { by: 'month' },
  { by: ['quarter', 'municipality'], keys: { municipality: ['GM0344'] } },
])

/**
 * A tally, as `tally` gives it and `mergeTallies` and `publishTally` take it; it may hold more fields.
 *
 * @example
 * import { readInput, tallySchema } from 'spuk-ido/schemas'
 * readInput(tallySchema, tally([], { by: 'month' })).ok // => true
 */
export const tallySchema = /* @__PURE__ */ inputSchema(tallyInput, tallyText, [
  {
    kind: 'tally',
    by: ['month'],
    lists: {},
    visits: 2,
    questions: 3,
    cells: [{ key: ['2024-04'], visits: 2, questions: 3 }],
    unknown: [],
    period: { from: '2024-04-02', to: '2024-04-05' },
  },
])

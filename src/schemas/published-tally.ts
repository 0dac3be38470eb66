import {
  indicatorOptions,
  publishAllOptions,
  publishedTally,
  publishOptions,
} from '../information-point/publish-input.js'
import {
  indicatorOptionsText,
  publishAllOptionsText,
  publishedTallyText,
  publishOptionsText,
} from '../information-point/publish-input-words.js'
import { inputSchema } from './input-schema.js'

const example = {
  kind: 'published-tally',
  by: ['month'],
  counts: 'visits',
  oneQuestionEach: false,
  method: 'suppress',
  minimumCell: 5,
  period: { from: '2024-04-01', to: '2024-04-30' },
  axes: [{ dimension: 'month', keys: ['2024-04'] }],
  cells: [{ key: ['2024-04'], count: 12 }],
  totals: [{ key: [null], count: 12 }],
  total: 12,
  hidden: 0,
  everythingHidden: false,
  withPrevious: false,
  addsUp: true,
  notes: [],
} as const

/**
 * A published tally, as `publishTally` gives it and `indicators` and `jointAccount` take it; it may
 * hold more fields.
 *
 * @example
 * import { publishedTallySchema, readInput } from 'spuk-ido/schemas'
 * const table = publishTally(tally([], { by: 'month' }), { minimumCell: 5 })
 * readInput(publishedTallySchema, table).ok // => true
 */
export const publishedTallySchema = /* @__PURE__ */ inputSchema(
  publishedTally,
  publishedTallyText,
  [example],
)

/**
 * What `publishTally` takes as options.
 *
 * @example
 * import { publishOptionsSchema, readInput } from 'spuk-ido/schemas'
 * readInput(publishOptionsSchema, { minimumCell: 2 }).ok // => false
 */
export const publishOptionsSchema = /* @__PURE__ */ inputSchema(
  publishOptions,
  publishOptionsText,
  [{ minimumCell: 5 }, { minimumCell: 5, method: 'round', base: 10, previous: [example] }],
)

/**
 * What `publishTallies` takes as options.
 *
 * @example
 * import { publishAllOptionsSchema, readInput } from 'spuk-ido/schemas'
 * readInput(publishAllOptionsSchema, { minimumCell: 5 }).ok // => true
 */
export const publishAllOptionsSchema = /* @__PURE__ */ inputSchema(
  publishAllOptions,
  publishAllOptionsText,
  [{ minimumCell: 5 }, { minimumCell: 5, previous: [example] }],
)

/**
 * What `indicators` takes as options.
 *
 * @example
 * import { indicatorOptionsSchema, readInput } from 'spuk-ido/schemas'
 * readInput(indicatorOptionsSchema, { inhabitants: 4000 }).ok // => true
 */
export const indicatorOptionsSchema = /* @__PURE__ */ inputSchema(
  indicatorOptions,
  indicatorOptionsText,
  [{ inhabitants: 4000 }, { previousYear: example }],
)

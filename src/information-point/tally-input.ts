// What callers bring to count, and tallies that come back.
import * as z from 'zod/mini'
import { count, period } from '../core/fields/index.js'
import { SpukError } from '../core/result/index.js'
import { converted, forms, leaf, list, ofKind, rule } from '../core/schema/index.js'
import type { List } from '../core/schema/index.js'
import { municipality } from '../municipality/index.js'
import { RESERVED } from './categories.js'
import { cellsFrom } from './cells.js'
import { categories } from './input.js'
import { badCategoryList, badCell, notADimension, notATally } from './issues.js'
import { periodLevels } from './period.js'
import { inOneSpelling } from './spelling.js'
import { canonicalKey, dimensions } from './tally-model.js'
import type { Dimension, PlaceDimension, Tally } from './tally-model.js'

export const dimension = /* @__PURE__ */ z.enum(dimensions)

const by = /* @__PURE__ */ leaf<readonly Dimension[], Dimension | readonly Dimension[]>(
  dimensionsFrom,
  {
    anyOf: [
      { type: 'string', enum: [...dimensions] },
      { type: 'array', items: { type: 'string', enum: [...dimensions] }, minItems: 1 },
    ],
  },
)

function dimensionsFrom(by: unknown): readonly Dimension[] {
  const given: readonly unknown[] = Array.isArray(by) ? by : [by]
  const known = given.flatMap((one) => dimensions.filter((dimension) => dimension === one))
  const periods = known.filter((one) => periodLevels.some((level) => level === one))
  const sound = known.length === given.length && new Set(known).size === known.length
  if (sound && known.length > 0 && periods.length <= 1) return known
  throw new SpukError([notADimension({ dimensions })])
}

const distinct = (keys: readonly string[]): readonly string[] => [...new Set(keys)]

/** The keys of a list of places, each once. */
const placesOf = (dimension: PlaceDimension) =>
  converted(
    list(
      leaf((key): string => {
        const place = typeof key === 'string' ? canonicalKey(dimension, key) : ''
        if (place !== '' && !RESERVED.has(place)) return place
        throw new SpukError([badCategoryList({ field: dimension })])
      }, forms.filled),
    ),
    distinct,
  )

const municipalities = /* @__PURE__ */ z.lazy(() =>
  converted(list(leaf((one) => municipality(one as string).code, forms.filled)), distinct),
)

/** What `tally` takes as options: what to count by, and which values there are. */
export const tallyOptions = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    /** One or more dimensions, of which at most one is a period. */
    by,
    /** Own lists of categories; the preset is this library's own. */
    categories,
    /** The points, municipalities (name or code) or libraries that there are; without a list every one met is counted. */
    keys: z.optional(
      z.strictObject({
        point: z.optional(placesOf('point')),
        municipality: z.optional(municipalities),
        library: z.optional(placesOf('library')),
      }),
    ),
  }),
)

const keys = /* @__PURE__ */ z.lazy(() => list(z.string()))

type Cell = z.ZodMiniObject<{
  key: typeof keys
  visits: typeof count
  questions: typeof count
}>

/** There may be millions, so no definition reads them one by one. */
const cells = /* @__PURE__ */ leaf(cellsFrom, {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      key: { type: 'array', items: { type: 'string' } },
      visits: forms.count,
      questions: forms.count,
    },
    required: ['key', 'visits', 'questions'],
  },
}) as unknown as List<Cell>

/** A tally that comes back, as it was made or from JSON; it may hold more fields. */
export const tallyInput = /* @__PURE__ */ z.lazy(() =>
  converted(
    z
      .object({
        kind: z.literal('tally'),
        by: list(dimension),
        lists: z.partialRecord(dimension, keys),
        visits: count,
        questions: count,
        cells,
        unknown: list(z.object({ dimension, count, first: keys })),
        period: z.nullable(period),
      })
      .check(
        rule(['by', 'cells'], ({ by, cells: [first] }) =>
          first && first.key.length !== by.length ? [badCell({}, ['cells', 0])] : [],
        ),
        ofKind('tally', notATally),
      ),
    (read): Tally => inOneSpelling(read),
  ),
)

/** What `mergeTallies` takes. */
export const twoTallies = /* @__PURE__ */ z.lazy(() => z.tuple([tallyInput, tallyInput]))

/** What to count by, and which values there are. */
export interface TallyOptions extends z.input<typeof tallyOptions> {}

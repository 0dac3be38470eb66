import * as z from 'zod'
import { isoDateSchema, maybe, refuse } from '../../core/schema/index.js'
import { dimensions } from '../tally-model.js'
import { LEAST } from './model.js'
import type { PublishAllOptions, PublishedTally, PublishOptions } from './model.js'
import { unsafeCounts } from './read-published.js'

const count = /* @__PURE__ */ z.lazy(() => z.int().min(0))
const dimension = /* @__PURE__ */ z.enum(dimensions)
const keys = /* @__PURE__ */ z.lazy(() => z.array(z.string()))
const span = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({ from: isoDateSchema, to: isoDateSchema }),
)
const text = /* @__PURE__ */ z.lazy(() => z.looseObject({ nl: z.string(), en: z.string() }))

/** A published tally as `publishTally` gives it; it may hold more fields. */
export const publishedTallySchema: z.ZodType<PublishedTally, PublishedTally> =
  /* @__PURE__ */ z.lazy(() => {
    const cells = z.array(
      z.looseObject({ key: z.array(z.string().nullable()), count: count.nullable() }),
    )
    const table = z.looseObject({
      kind: z.literal('published-tally'),
      by: z.array(dimension).min(1).max(2),
      counts: z.enum(['visits', 'questions']),
      oneQuestionEach: z.boolean(),
      method: z.enum(['suppress', 'round']),
      minimumCell: z.int().min(LEAST),
      base: maybe(count),
      period: span.nullable(),
      axes: z
        .array(z.looseObject({ dimension, keys, met: maybe(keys) }))
        .min(1)
        .max(2),
      cells,
      totals: cells,
      total: count.nullable(),
      hidden: count,
      everythingHidden: z.boolean(),
      withPrevious: z.boolean(),
      addsUp: z.boolean(),
      notes: z.array(text),
    })
    return table.superRefine((value, context) => {
      for (const issue of unsafeCounts(value)) refuse(context, issue)
    })
  })

/** What `publishTally` takes as options. */
export const publishOptionsSchema: z.ZodType<PublishOptions, PublishOptions> =
  /* @__PURE__ */ z.lazy(() =>
    z.strictObject({
      minimumCell: z.int().min(LEAST),
      previous: maybe(z.array(publishedTallySchema)),
      method: maybe(z.enum(['suppress', 'round'])),
      base: maybe(z.int().min(LEAST)),
      count: maybe(z.enum(['visits', 'questions'])),
      period: maybe(span),
    }),
  )

/** What `publishTallies` takes as options. */
export const publishAllOptionsSchema: z.ZodType<PublishAllOptions, PublishAllOptions> =
  /* @__PURE__ */ z.lazy(() =>
    z.strictObject({
      minimumCell: z.int().min(LEAST),
      previous: maybe(z.array(publishedTallySchema)),
    }),
  )

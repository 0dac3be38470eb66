// What callers bring to publish, published tallies that come back, and what figures are compared with.
import * as z from 'zod/mini'
import { count, name, period } from '../core/fields/index.js'
import { isWhole, SpukError } from '../core/result/index.js'
import type { Issue } from '../core/result/index.js'
import { converted, forms, leaf, list, ofKind, optional, read, rule } from '../core/schema/index.js'
import { canonicalId } from '../core/text/index.js'
import { badInhabitants, periodsDiffer } from './issues.js'
import {
  badBase,
  badMinimum,
  badPeriod,
  countBelowMinimum,
  notOneOrTwo,
  notPublished,
  undated,
  visitsNotAdditive,
} from './publish/issues.js'
import { LEAST } from './publish/model.js'
import type { PublishedTally } from './publish/model.js'
import { dimension, tallyInput } from './tally-input.js'
import { isQuestionDimension } from './tally-model.js'

/** A whole number of at least so many. */
const atLeast = (least: number, issue: (facts: { least: number }) => Issue) =>
  leaf(
    (value): number => {
      if (isWhole(value, least)) return value
      throw new SpukError([issue({ least })])
    },
    { ...forms.count, minimum: least },
  )

const minimumCell = /* @__PURE__ */ atLeast(LEAST, badMinimum)
const countOrHidden = /* @__PURE__ */ z.lazy(() => z.nullable(count))
const counted = /* @__PURE__ */ z.enum(['visits', 'questions'])
const method = /* @__PURE__ */ z.enum(['suppress', 'round'])

/** In its one spelling, so that a key is found again in a later table. */
const key = /* @__PURE__ */ z.lazy(() => converted(z.string(), canonicalId))
const keys = /* @__PURE__ */ z.lazy(() => list(key))
const cells = /* @__PURE__ */ z.lazy(() =>
  list(z.object({ key: list(z.nullable(key)), count: countOrHidden })),
)

/**
 * What a table shows that its own minimum forbids. A file may have been changed after it was published,
 * or never have been published at all: the word `published-tally` alone protects nobody.
 */
const noSmallCounts = /* @__PURE__ */ rule<
  PublishedTally,
  'minimumCell' | 'cells' | 'totals' | 'total'
>(['minimumCell', 'cells', 'totals', 'total'], ({ minimumCell: minimum, total, ...lists }) => {
  const isSmall = (one: number | null) => one !== null && one > 0 && one < minimum
  return [
    ...(['cells', 'totals'] as const).flatMap((side) =>
      lists[side].flatMap((cell, i) =>
        isSmall(cell.count) ? [countBelowMinimum({ minimum }, [side, i, 'count'])] : [],
      ),
    ),
    ...(isSmall(total) ? [countBelowMinimum({ minimum }, ['total'])] : []),
  ]
})

/** A published tally that comes back, as it was made or from JSON; it may hold more fields. */
export const publishedTally = /* @__PURE__ */ z.lazy(() =>
  z
    .object({
      kind: z.literal('published-tally'),
      by: list(dimension, z.minLength(1), z.maxLength(2)),
      counts: counted,
      oneQuestionEach: z.boolean(),
      method,
      minimumCell,
      base: optional(count),
      period: z.nullable(period),
      axes: list(
        z.object({ dimension, keys, met: optional(keys) }),
        z.minLength(1),
        z.maxLength(2),
      ),
      cells,
      totals: cells,
      total: countOrHidden,
      hidden: count,
      everythingHidden: z.boolean(),
      withPrevious: z.boolean(),
      addsUp: z.boolean(),
      notes: list(z.object({ nl: z.string(), en: z.string() })),
    })
    .check(noSmallCounts, ofKind('published-tally', notPublished)),
)

/**
 * A published tally that comes back, read once: a copy.
 *
 * @throws SpukError `information-point/not-a-published-tally`, `…/bad-minimum-cell`, `…/count-below-minimum`,
 * `input/…` for parts of no sound form
 */
export function publishedFrom(value: unknown): PublishedTally {
  return read(publishedTally, value)
}

const together = () => ({
  /** The smallest count, above zero, that may be shown; a whole number of at least 3. */
  minimumCell,
  /**
   * Publications of the same registrations, or a part or a superset of them, that are out already.
   * A table of other registrations does not belong here.
   */
  previous: z._default(list(publishedTally), () => []),
})
const alone = () => ({
  ...together(),
  /** Default `suppress`. */
  method: z._default(method, 'suppress'),
  /** Method `round`: default the minimum cell. */
  base: optional(atLeast(LEAST, badBase)),
  /** Default `questions` where the tally has a dimension of the question, else `visits`. */
  count: optional(counted),
  /** The days that the tally is about; default the months from its first to its last visit. */
  period: z.optional(period),
})

const baseFromMinimum = /* @__PURE__ */ rule<
  { minimumCell: number; base?: number },
  'minimumCell' | 'base'
>(['minimumCell', 'base'], ({ minimumCell: least, base = least }) =>
  base < least ? [badBase({ least }, ['base'])] : [],
)

/** What `publishTally` takes as options. */
export const publishOptions = /* @__PURE__ */ z.lazy(() =>
  z.strictObject(alone()).check(baseFromMinimum),
)

/** What `publishTallies` takes as options. */
export const publishAllOptions = /* @__PURE__ */ z.lazy(() => z.strictObject(together()))

/** A tally of which the table is flat. */
const publishable = /* @__PURE__ */ z.lazy(() =>
  converted(tallyInput, (tally) => {
    const dimensions = tally.by.length
    if (dimensions === 1 || dimensions === 2) return tally
    throw new SpukError([notOneOrTwo({ dimensions })])
  }),
)

/** Without days nobody can tell how a table hangs together with another. */
const undatedIn = (previous: readonly PublishedTally[]) =>
  previous.flatMap((one, i) =>
    one.period === null ? [undated({}, ['previous', i, 'period'])] : [],
  )

/** What `publishTally` takes: the tally and its options. */
export const publishCall = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({ tally: publishable, ...alone() }).check(
    baseFromMinimum,
    rule(['tally', 'count'], ({ tally, count }) => {
      const several = tally.visits !== tally.questions && tally.by.some(isQuestionDimension)
      return count === 'visits' && several ? [visitsNotAdditive({}, ['count'])] : []
    }),
    rule(['tally', 'period'], ({ tally: { period: inner }, period }) => {
      const around = !period || !inner || (period.from <= inner.from && inner.to <= period.to)
      return around ? [] : [badPeriod({}, ['period'])]
    }),
    rule(['previous'], ({ previous }) => undatedIn(previous)),
    rule(['tally', 'period', 'previous'], ({ tally, period = tally.period, previous }) =>
      period === null && previous.length > 0 ? [undated({}, ['period'])] : [],
    ),
  ),
)

/** What `publishTallies` takes: the tallies and their options. */
export const publishAllCall = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({ tables: list(publishable, z.minLength(1)), ...together() }).check(
    rule(['previous'], ({ previous }) => undatedIn(previous)),
    rule(['tables', 'previous'], ({ tables, previous }) =>
      tables.flatMap(({ period }, i) =>
        period === null && tables.length + previous.length > 1
          ? [undated({}, ['tables', i, 'period'])]
          : [],
      ),
    ),
  ),
)

/** One table or a list of them. */
const tables = /* @__PURE__ */ z.lazy(() =>
  converted(z.union([publishedTally, list(publishedTally)]), (given): readonly PublishedTally[] =>
    'kind' in given ? [given] : given,
  ),
)
/** Figures of a month and of a year beside each other would be read as of one period. */
const ofOnePeriod = <K extends string>(field: K) =>
  rule<Partial<Record<K, readonly PublishedTally[] | undefined>>, K>([field], (value) => {
    const given: readonly PublishedTally[] = value[field] ?? []
    const periods = given.flatMap(({ period }) => (period ? [`${period.from} – ${period.to}`] : []))
    const different = [...new Set(periods)]
    return different.length > 1 ? [periodsDiffer({ periods: different }, [field])] : []
  })

const comparedWith = () => ({
  /** The tables of the year before. */
  previousYear: z.optional(tables),
  /** How many people live in the area that the tables are about. */
  inhabitants: optional(atLeast(1, () => badInhabitants({}))),
  /** Ways of helping that are a referral; default those of the preset. */
  referrals: optional(list(name)),
})

/** What `indicators` takes as options. */
export const indicatorOptions = /* @__PURE__ */ z.lazy(() =>
  z.strictObject(comparedWith()).check(ofOnePeriod('previousYear')),
)

/** What `indicators` takes: the tables and its options. */
export const indicatorCall = /* @__PURE__ */ z.lazy(() =>
  z
    .strictObject({ published: tables, ...comparedWith() })
    .check(ofOnePeriod('published'), ofOnePeriod('previousYear')),
)

/** How to make a tally safe to publish. */
export interface PublishOptions extends z.input<typeof publishOptions> {}
/** How to make tables that are published together safe. */
export interface PublishAllOptions extends z.input<typeof publishAllOptions> {}
/** What the figures are compared with. */
export interface IndicatorOptions extends z.input<typeof indicatorOptions> {}

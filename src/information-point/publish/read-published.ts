import { isoDate } from '../../core/calendar/index.js'
import { plain } from '../../core/input/index.js'
import {
  booleanFrom,
  eachFrom,
  having,
  isWhole,
  oneOf,
  optionsFrom,
  shown,
  SpukError,
  stringFrom,
} from '../../core/result/index.js'
import type { Issue } from '../../core/result/index.js'
import { canonicalId } from '../../core/text/index.js'
import { dimensions } from '../tally-model.js'
import { badMinimum, countBelowMinimum, notACount, notPublished } from './issues.js'
import { LEAST } from './model.js'
import type { PublishedAxis, PublishedTally } from './model.js'

/**
 * A published tally that comes back, as it was made or from JSON, read once: a copy. What is asked is what
 * `publishedTallySchema` asks, by guards, so that a document of one does not bring in zod.
 *
 * @throws SpukError `information-point/not-a-published-tally`, `…/bad-minimum-cell`, `…/count-below-minimum`,
 * `input/…` for parts of no sound form
 */
export function publishedFrom(value: unknown): PublishedTally {
  const given: unknown = plain(value)
  const isOne =
    typeof given === 'object' &&
    given !== null &&
    'kind' in given &&
    given.kind === 'published-tally'
  if (!isOne) throw new SpukError([notPublished({ given: shown(given) })])
  const { base, ...table } = wholeTable(given)
  const unsafe = unsafeCounts(table)
  if (unsafe.length > 0) throw new SpukError(unsafe)
  return base === null ? table : { ...table, base }
}

/**
 * What a table shows that its own minimum forbids. A file may have been changed after it was published,
 * or never have been published at all: the word `published-tally` alone protects nobody.
 */
export function unsafeCounts(
  table: Pick<PublishedTally, 'minimumCell' | 'cells' | 'totals' | 'total'>,
): readonly Issue[] {
  const { minimumCell: minimum, total } = table
  if (minimum < LEAST) return [badMinimum({ least: LEAST }, ['minimumCell'])]
  const isSmall = (count: number | null) => count !== null && count > 0 && count < minimum
  return [
    ...(['cells', 'totals'] as const).flatMap((list) =>
      table[list].flatMap(({ count }, i) =>
        isSmall(count) ? [countBelowMinimum({ minimum }, [list, i, 'count'])] : [],
      ),
    ),
    ...(isSmall(total) ? [countBelowMinimum({ minimum }, ['total'])] : []),
  ]
}

const orNull =
  <T>(guard: (value: unknown) => T) =>
  (value: unknown): T | null =>
    value === null ? null : guard(value)

const listOf =
  <T>(guard: (value: unknown) => T) =>
  (value: unknown): readonly T[] =>
    eachFrom(value, guard)

/** A table has one or two sides. */
const sidesOf =
  <T>(guard: (value: unknown) => T) =>
  (value: unknown): readonly T[] => {
    const sides = eachFrom(value, guard)
    if (sides.length === 1 || sides.length === 2) return sides
    throw new SpukError([notPublished({ given: shown(value) })])
  }

function countFrom(value: unknown): number {
  if (isWhole(value, 0)) return value
  throw new SpukError([notACount({ given: shown(value) })])
}

/** A key in its one spelling, so that it is found again in a later table. */
function keyFrom(value: unknown): string {
  return canonicalId(stringFrom(value))
}

const BOUNDS = { from: isoDate, to: isoDate }
function spanFrom(value: unknown) {
  return optionsFrom(value, BOUNDS, ['from', 'to'])
}

const dimension = /* @__PURE__ */ oneOf(...dimensions)
const cells = /* @__PURE__ */ listOf(
  /* @__PURE__ */ having({ key: listOf(orNull(keyFrom)), count: orNull(countFrom) }),
)

const sideFields = /* @__PURE__ */ having({
  dimension,
  keys: listOf(keyFrom),
  met: (value) => (value === undefined ? null : listOf(keyFrom)(value)),
})
function axis(value: unknown): PublishedAxis {
  const { met, ...side } = sideFields(value)
  return met === null ? side : { ...side, met }
}

const wholeTable = /* @__PURE__ */ having({
  kind: oneOf('published-tally'),
  by: sidesOf(dimension),
  counts: oneOf('visits', 'questions'),
  oneQuestionEach: booleanFrom,
  method: oneOf('suppress', 'round'),
  minimumCell: countFrom,
  base: (value) => (value === undefined ? null : countFrom(value)),
  period: orNull(spanFrom),
  axes: sidesOf(axis),
  cells,
  totals: cells,
  total: orNull(countFrom),
  hidden: countFrom,
  everythingHidden: booleanFrom,
  withPrevious: booleanFrom,
  addsUp: booleanFrom,
  notes: listOf(having({ nl: stringFrom, en: stringFrom })),
})

import { isoDate } from '../../core/calendar/index.js'
import { plain } from '../../core/input/index.js'
import {
  booleanFrom,
  eachFrom,
  having,
  isWhole,
  oneOf,
  shown,
  SpukError,
  stringFrom,
} from '../../core/result/index.js'
import { dimensions } from '../tally-model.js'
import { notACount, notPublished } from './issues.js'
import type { PublishedAxis, PublishedTally } from './model.js'

/**
 * A published tally that comes back, as it was made or from JSON, read once: a copy. What is asked is what
 * `publishedTallySchema` asks, by guards, so that a document of one does not bring in zod.
 *
 * @throws SpukError `information-point/not-a-published-tally`, `input/…` for parts of no sound form
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
  return base === null ? table : { ...table, base }
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

const dimension = /* @__PURE__ */ oneOf(...dimensions)
const cells = /* @__PURE__ */ listOf(
  /* @__PURE__ */ having({ key: listOf(orNull(stringFrom)), count: orNull(countFrom) }),
)

const sideFields = /* @__PURE__ */ having({
  dimension,
  keys: listOf(stringFrom),
  met: (value) => (value === undefined ? null : listOf(stringFrom)(value)),
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
  period: orNull(having({ from: isoDate, to: isoDate })),
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

import { read, readCall } from '../core/schema/index.js'
import { explained } from './explanation.js'
import type { Harmonised } from './harmonised.js'
import { harmoniseInput, outcomeInput, setOf } from './input.js'
import { kinds } from './kinds/index.js'
import type { CommonItem, Conflict, Requirement } from './kinds/index.js'
import type { Combined, Kind } from './kinds/kind.js'
import { isMeasure } from './kinds/measure.js'
import type { Period } from './model.js'
import { notesOn } from './notes.js'
import { distinct } from './order.js'
import { savingOf } from './saving.js'
import { rowsSideBySide } from './comparison.js'

/** What a library's account is about: the period that documents report on unless they say otherwise. */
export interface HarmoniseOptions {
  readonly period: Period
}

/**
 * What several municipalities ask of one library together, by one rule per kind:
 * - deadline: the earliest per document and period reported on; a date before the last day of that
 *   period is a conflict, the last day itself is not;
 * - frequency: the finest per document of year, half-year, quarter and month; beside it, as they fit
 *   no calendar period, the finest of four weeks and week;
 * - document, indicator: everything that anyone asks, once; every breakdown, each apart, never crossed;
 * - quality, price, intensity: the highest minimum and the lowest maximum per measure and unit;
 *   a conflict where they cross; other units of a measure, and the same measure and unit under another theme,
 *   are not compared, which a note says;
 * - format: every format asked of a document; a conflict where one excludes another.
 *
 * Invariant: every requirement is met by the common item of its subject, no item is stricter than
 * someone asks, and a conflict stands wherever two requirements of one subject cannot both be met. So the outcome
 * depends on the set of requirements only: order, grouping and repetition change nothing; adding a
 * requirement never loosens an item nor takes a conflict away; and two outcomes are joined by
 * `harmonise([...a.requirements, ...b.requirements], { period })`.
 *
 * A municipality is one party by whatever name or code it is called; one that the register does not know
 * is a party of its own, with a note. Other names are compared without regard to spaces, but capitals
 * count: a note lists names that differ in nothing else.
 *
 * @throws SpukError with all issues of the requirements (`requirements/…`, `calendar/…`,
 * `money/not-numeric`, `input/…`), each with the path to its field, and of the period
 *
 * @example
 * const period = { from: '2023-01-01', to: '2023-12-31' }
 * const utrecht = { municipality: 'GM0344', basis: 'verleningsbeschikking', kind: 'deadline', document: 'jaarverslag', due: '2024-04-01' }
 * const zeist = { ...utrecht, municipality: 'GM0355', due: '2024-03-01' }
 * const together = harmonise([utrecht, zeist], { period })
 * together.common[0].due // => '2024-03-01'
 * together.common[0].reason.en // => '“jaarverslag”: by 1 March 2024. The earliest date counts. Asked by Zeist. This also meets what others ask: Utrecht.'
 * together.saving.dates // => { before: 2, after: 1 }
 */
export function harmonise(
  requirements: readonly Requirement[],
  options: HarmoniseOptions,
): Harmonised {
  const read = readCall(harmoniseInput, { requirements }, options)
  return combined(read.requirements, read.period)
}

/**
 * As {@link harmonise}, of requirements that have been read; each municipality by any name.
 */
export function harmoniseRead(requirements: readonly Requirement[], period: Period): Harmonised {
  return combined(setOf(requirements), period)
}

/** Outcomes of this very function, which need not be worked out again. */
const made = /* @__PURE__ */ new WeakSet()

/**
 * An outcome that comes back, perhaps through JSON: as it depends on the requirements and the period only, these
 * are all that is read, and the rest is worked out again.
 */
export function harmonisedFrom(value: unknown): Harmonised {
  if (typeof value === 'object' && value !== null && made.has(value)) return value as Harmonised
  const { requirements, period } = read(outcomeInput, value)
  return combined(requirements, period)
}

function combined(requirements: readonly Requirement[], period: Period): Harmonised {
  const parts = kinds.map((kind: Kind) => {
    const own = requirements.filter((each) => kind.names.includes(each.kind))
    return kind.combine(own, period) as Combined<CommonItem, Conflict>
  })
  const common = parts.flatMap((part) => part.common)
  const conflicts = parts.flatMap((part) => part.conflicts)
  const saving = savingOf(requirements, period)
  const municipalities = distinct(requirements.map(({ municipality }) => municipality))
  const outcome: Harmonised = {
    kind: 'harmonised',
    period,
    municipalities,
    requirements,
    common,
    conflicts,
    sideBySide: rowsSideBySide(requirements.filter(isMeasure), common),
    saving,
    notes: notesOn(requirements),
    explanation: explained({ period, requirements, common, conflicts, saving }),
  }
  made.add(outcome)
  return outcome
}

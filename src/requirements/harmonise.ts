import { plain } from '../core/input/index.js'
import { asGiven, Collector, having, optionsFrom } from '../core/result/index.js'
import { canonicalSet, isMeasure } from './canonical.js'
import { explained } from './explanation.js'
import { soundPeriod } from './fields.js'
import type { Harmonised } from './harmonised.js'
import { themes } from './model.js'
import type { Period, Requirement } from './model.js'
import { notesOn } from './notes.js'
import { distinct } from './order.js'
import type { Combined } from './rules/combined.js'
import { combineDeadlines } from './rules/deadline.js'
import { combineFormats } from './rules/format.js'
import { combineFrequencies } from './rules/frequency.js'
import { combineMeasures } from './rules/measure.js'
import { combineDocuments, combineIndicators } from './rules/union.js'
import { savingOf } from './saving.js'
import { rowsSideBySide } from './side-by-side.js'

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
 * `money/not-numeric`, `input/unknown-field`), each with the path to its field, and of the period
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
  const collector = new Collector()
  const asked = collector.attempt(['requirements'], () => canonicalSet(plain(requirements)))
  const given = collector.attempt([], () =>
    optionsFrom(plain<unknown>(options) ?? {}, { period: soundPeriod }, ['period']),
  )
  const sound = collector.sound({ asked, given })
  const outcome = combined(sound.asked, sound.given.period)
  made.add(outcome)
  return outcome
}

/** Outcomes of this very function, which need not be worked out again. */
const made = /* @__PURE__ */ new WeakSet()

/**
 * An outcome that comes back, perhaps through JSON: as it depends on the requirements and the period only, these
 * are all that is read, and the rest is worked out again.
 */
export function harmonisedFrom(value: unknown): Harmonised {
  if (typeof value === 'object' && value !== null && made.has(value)) return value as Harmonised
  const { requirements, period } = PARTS(value)
  return harmonise(requirements as readonly Requirement[], { period })
}

const PARTS = /* @__PURE__ */ (() =>
  having({ requirements: asGiven, period: (period: unknown) => soundPeriod(plain(period)) }))()

function combined(requirements: readonly Requirement[], period: Period): Harmonised {
  const parts: readonly Combined[] = [
    combineDeadlines(ofKind(requirements, 'deadline'), period),
    combineFrequencies(ofKind(requirements, 'frequency'), period),
    combineDocuments(ofKind(requirements, 'document')),
    combineIndicators(ofKind(requirements, 'indicator')),
    ...themes.map((theme) =>
      combineMeasures(requirements.filter(isMeasure).filter(({ kind }) => kind === theme)),
    ),
    combineFormats(ofKind(requirements, 'format')),
  ]
  const common = parts.flatMap((part) => part.common)
  const conflicts = parts.flatMap((part) => part.conflicts)
  const saving = savingOf(requirements, period)
  const municipalities = distinct(requirements.map(({ municipality }) => municipality))
  return {
    kind: 'harmonised',
    period,
    municipalities,
    requirements,
    common,
    conflicts,
    sideBySide: rowsSideBySide(requirements.filter(isMeasure), common, municipalities),
    saving,
    notes: notesOn(requirements),
    explanation: explained({ period, requirements, common, conflicts, saving }),
  }
}

function ofKind<K extends Requirement['kind']>(
  requirements: readonly Requirement[],
  kind: K,
): readonly Extract<Requirement, { kind: K }>[] {
  return requirements.filter(
    (each): each is Extract<Requirement, { kind: K }> => each.kind === kind,
  )
}

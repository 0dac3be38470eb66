import type { BeforeAfter, Saving } from './harmonised.js'
import { kindOf, subjectOf } from './kinds/index.js'
import type { Requirement } from './kinds/index.js'
import type { Period } from './model.js'

/** Counts distinct things as {@link Saving} defines them; never more after than before. */
export function savingOf(requirements: readonly Requirement[], period: Period): Saving {
  const reports = new Count()
  const counts = { indicators: new Count(), dates: new Count(), formats: new Count() }
  for (const each of requirements) {
    const { municipality } = each
    if ('document' in each) reports.add(municipality, [each.document])
    const counted = kindOf(each).counted?.(each)
    if (counted) counts[counted[0]].add(municipality, subjectOf(each, period), counted[1])
  }
  return {
    reports: reports.counted(),
    indicators: counts.indicators.counted(),
    dates: counts.dates.counted(),
    formats: counts.formats.counted(),
  }
}

/** Counts subjects, and subjects with who asks them and perhaps a detail in which askers differ. */
class Count {
  private readonly asked = new Set<string>()
  private readonly subjects = new Set<string>()

  add(municipality: string, subject: readonly string[], detail = ''): void {
    this.asked.add(JSON.stringify([municipality, subject, detail]))
    this.subjects.add(JSON.stringify(subject))
  }

  counted(): BeforeAfter {
    return { before: this.asked.size, after: this.subjects.size }
  }
}

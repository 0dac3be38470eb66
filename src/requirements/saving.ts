import type { BeforeAfter, Saving } from './harmonised.js'
import type { Period, Requirement } from './model.js'
import { subjectOf } from './subject.js'

/** Counts distinct things as {@link Saving} defines them; never more after than before. */
export function savingOf(requirements: readonly Requirement[], period: Period): Saving {
  const reports = new Count()
  const indicators = new Count()
  const dates = new Count()
  const formats = new Count()
  for (const each of requirements) {
    const { municipality } = each
    const subject = subjectOf(each, period)
    if ('document' in each) reports.add(municipality, [each.document])
    if (each.kind === 'indicator') indicators.add(municipality, subject)
    if (each.kind === 'deadline') dates.add(municipality, subject, each.due)
    if (each.kind === 'format') formats.add(municipality, subject)
  }
  return {
    reports: reports.counted(),
    indicators: indicators.counted(),
    dates: dates.counted(),
    formats: formats.counted(),
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

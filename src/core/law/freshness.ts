import { addTerm, isoDate } from '../calendar/index.js'
import { Collector, fieldsFrom, preview } from '../result/index.js'
import { copied } from './copied.js'
import { versionOn } from './dated.js'
import type { DatedValue } from './model.js'
import { versionsFrom } from './read-versions.js'

/** One reason why a value is not confirmed for a year, with the facts; a row for a table. */
export interface Unconfirmed {
  /** The value's key. */
  readonly name: string
  /**
   * `not-in-force`: no version from `since` on. `not-final`: the version is provisional or assumed.
   * `not-checked`: the source was last read before the year began.
   */
  readonly reason: 'not-in-force' | 'not-final' | 'not-checked'
  /** First day of the year that it concerns. */
  readonly since: string
  readonly from: string | null
  readonly to: string | null
  readonly status: DatedValue<unknown>['status'] | null
  readonly checkedOn: string | null
}

/**
 * Which values are not confirmed for a year, and why: a guard against stale law.
 * A value that is confirmed on every day of the year has no row.
 *
 * @param values versions by name
 * @param year 1900 to 2199
 * @throws SpukError as {@link isoDate} for the year and every date of a version, or `input/…`
 *
 * @example
 * const reference = law('Fvw', '17a(1)')
 * const rate = [{ value: '0.83', from: '2023-01-01', to: '2023-12-31', status: 'final', checkedOn: '2023-02-01', reference }]
 * freshness({ rate }, 2023) // => []
 * freshness({ rate }, 2024)[0].reason // => 'not-in-force'
 */
export function freshness(
  values: Readonly<Record<string, readonly DatedValue<unknown>[]>>,
  year: number,
): readonly Unconfirmed[] {
  const check = new Collector()
  const newYear = check.attempt(['year'], () => isoDate(`${preview(year)}-01-01`)) ?? ''
  const read = check.attempt(['values'], () =>
    Object.entries(fieldsFrom(copied(values))).flatMap(([name, versions]) => {
      const sound = check.attempt(['values', name], () => versionsFrom(versions))
      return sound ? [[name, sound] as const] : []
    }),
  )
  check.done()
  return (read ?? []).flatMap(([name, versions]) =>
    stretches(versions, newYear).flatMap(({ since, version }) =>
      reasons(version, newYear).map((reason) => ({
        name,
        reason,
        since,
        from: version?.from ?? null,
        to: version?.to ?? null,
        status: version?.status ?? null,
        checkedOn: version?.checkedOn ?? null,
      })),
    ),
  )
}

/** Parts of a year in which one version is in force, or none. */
interface Stretch {
  readonly since: string
  readonly version: DatedValue<unknown> | undefined
}

function stretches(versions: readonly DatedValue<unknown>[], newYear: string): readonly Stretch[] {
  const yearEnd = `${newYear.slice(0, 4)}-12-31`
  const turns = versions
    .flatMap(({ from, to }) => [from, ...(to !== undefined && to < yearEnd ? [dayAfter(to)] : [])])
    .filter((day) => newYear < day && day <= yearEnd)
  return [newYear, ...turns]
    .sort()
    .map((since) => ({ since, version: versionOn(versions, since) }))
    .filter(({ version }, index, all) => index === 0 || version !== all[index - 1]?.version)
}

function dayAfter(date: string): string {
  return addTerm(date, { days: 1 })
}

function reasons(
  version: DatedValue<unknown> | undefined,
  newYear: string,
): readonly Unconfirmed['reason'][] {
  if (version === undefined) return ['not-in-force']
  return [
    ...(version.status === 'final' ? [] : (['not-final'] as const)),
    ...(version.checkedOn < newYear ? (['not-checked'] as const) : []),
  ]
}

import { isoDate } from '../calendar/index.js'
import { compareCodeUnits } from '../lists/index.js'
import { Collector, optionsFrom, resultOf, SpukError, textFrom } from '../result/index.js'
import type { Issue, Result, Text } from '../result/index.js'
import { notInForce, publicationDayUnknown } from './issues.js'
import type { DatedValue } from './model.js'
import { versionsFrom } from './read-versions.js'

/**
 * The version of a value in force on a date; of several, the one published last.
 *
 * @param name of the value, for the issue
 * @param on the date the value is asked for
 * @param options `knownOn`: only what was published by that date; what may have been published by then counts,
 * with a warning
 * @returns the version, perhaps with `law/publication-day-unknown`, or the issue `law/not-in-force` that says when there is one
 *
 * @example
 * const reference = law('Fvw', '17a(1)')
 * const version = { value: '0.83', from: '2023-01-01', to: '2023-12-31', status: 'final', checkedOn: '2023-02-01', reference }
 * const name = { nl: 'tarief', en: 'rate' }
 * const asked = valueOn(name, [version], '2023-07-01')
 * asked.ok && asked.value.value // => '0.83'
 * const later = valueOn(name, [version], '2024-07-01')
 * later.ok ? '' : describe(later.issues[0], 'en') // => 'No value of “rate” is in force on 2024-07-01: in force until 2023-12-31.'
 */
export function valueOn<T>(
  name: Text,
  versions: readonly DatedValue<T>[],
  on: string,
  options?: { readonly knownOn?: string | undefined },
): Result<DatedValue<T>> {
  const read = resultOf(() => {
    const check = new Collector()
    check.attempt(['on'], () => isoDate(on))
    const { knownOn } = check.attempt([], () => optionsFrom(options, { knownOn: isoDate })) ?? {}
    const all = check.attempt(['versions'], () => versionsFrom<T>(versions)) ?? []
    const { nl = '', en = '' } =
      check.attempt(['name'], () => optionsFrom(name, { nl: textFrom, en: textFrom })) ?? {}
    check.done()
    return { name: { nl, en }, all, knownOn }
  })
  return read.ok ? checkedValueOn(read.value.name, read.value.all, on, read.value.knownOn) : read
}

/** The same of versions and dates that were checked before: those of the library itself are by its tests. */
export function checkedValueOn<T>(
  name: Text,
  all: readonly DatedValue<T>[],
  on: string,
  knownOn: string | undefined,
): Result<DatedValue<T>> {
  const warnings: Issue[] = []
  return resultOf(() => {
    const known = all.filter((version) => isKnown(version, knownOn))
    const version = versionOn(known, on)
    if (version !== undefined) {
      warnings.push(...uncertain(name, version, knownOn))
      return version
    }
    const [later] = all.filter((each) => isInForce(each, on)).sort(byPrecedence)
    throw new SpukError([
      notInForce({
        name: name.nl,
        englishName: name.en,
        on,
        inForceUntil: last(known.flatMap(({ to }) => (to !== undefined && to < on ? [to] : []))),
        firstInForceOn: first(known.flatMap(({ from }) => (from > on ? [from] : []))),
        publishedOn: later?.published ?? null,
        publishedSince: later?.publishedSince ?? null,
        knownOn: knownOn ?? null,
      }),
    ])
  }, warnings)
}

/** A warning where it is not sure that the version was public on the date. */
function uncertain(
  name: Text,
  { published, publishedSince }: DatedValue<unknown>,
  knownOn: string | undefined,
): Issue[] {
  if (knownOn === undefined || published === undefined || publishedSince === undefined) return []
  if (published <= knownOn) return []
  const days = { knownOn, since: publishedSince, until: published }
  return [publicationDayUnknown({ name: name.nl, englishName: name.en, ...days })]
}

/** The version in force on a sound date: the one published last, then the one that begins last. */
export function versionOn<T>(
  versions: readonly DatedValue<T>[],
  on: string,
): DatedValue<T> | undefined {
  return versions
    .filter((version) => isInForce(version, on))
    .sort(byPrecedence)
    .at(-1)
}

function byPrecedence(a: DatedValue<unknown>, b: DatedValue<unknown>): number {
  return compareCodeUnits(a.published ?? '', b.published ?? '') || compareCodeUnits(a.from, b.from)
}

function isInForce({ from, to }: DatedValue<unknown>, on: string): boolean {
  return from <= on && (to === undefined || on <= to)
}

function isKnown(
  { published, publishedSince = published }: DatedValue<unknown>,
  knownOn: string | undefined,
): boolean {
  return knownOn === undefined || publishedSince === undefined || publishedSince <= knownOn
}

function first(dates: readonly string[]): string | null {
  return [...dates].sort()[0] ?? null
}

function last(dates: readonly string[]): string | null {
  return [...dates].sort().at(-1) ?? null
}

import { shown } from '../core/money/index.js'
import { Collector, fieldsFrom, isRecord, SpukError } from '../core/result/index.js'
import type { Issue } from '../core/result/index.js'
import { publishedFrom } from '../information-point/index.js'
import type { PublishedTally } from '../information-point/index.js'
import { harmonise } from '../requirements/index.js'
import type { Harmonised, Requirement } from '../requirements/index.js'
import { relocated } from './guards.js'
import {
  notPublished,
  resultsAlike,
  resultsOfOthers,
  resultsOutside,
  resultsTwice,
} from './member-issues.js'
import { memberCode } from './names.js'
import type { Members } from './read-members.js'

/** Where the period of the account is unsound, requirements are read all the same. */
const ANY_PERIOD = { from: '2023-01-01', to: '2023-12-31' }

/** What all members ask together; an issue stands where the caller wrote the requirement. */
export function askedTogether({ given, codes, period }: Members): Harmonised {
  const asked = given.flatMap((member, i) => {
    const { municipality: name, requirements } = isRecord(member) ? member : {}
    const by = codes.get(name as string) ?? `members.${i}`
    return (Array.isArray(requirements) ? requirements : []).map((one: unknown, n) => ({
      requirement: isRecord(one) ? { ...one, municipality: by } : one,
      path: ['members', i, 'requirements', n],
    }))
  })
  const requirements = asked.map(({ requirement }) => requirement) as readonly Requirement[]
  return relocated(
    () => harmonise(requirements, { period: period ?? ANY_PERIOD }),
    ([, n, ...rest]) => [...(asked[n as number]?.path ?? []), ...rest],
  )
}

/** The results of each member by code. */
export function resultsByCode(
  results: unknown,
  members: Members,
): ReadonlyMap<string, PublishedTally> {
  const check = new Collector()
  const byCode = new Map<string, PublishedTally>()
  const first = new Map<string, string>()
  for (const [name, given] of results === undefined ? [] : Object.entries(fieldsFrom(results))) {
    const code = check.attempt([name], () => memberCode(name, members))
    const tally = check.attempt([name], () => published(given))
    if (code === undefined || tally === undefined) continue
    if (byCode.has(code)) check.add(resultsTwice({ code, name }, [name]))
    else check.add(...notOfMember(code, tally, members, name))
    const text = JSON.stringify(tally)
    const other = first.get(text)
    if (other !== undefined && !byCode.has(code) && isTelling(tally)) {
      check.add(resultsAlike({ name, other }, [name]))
    }
    first.set(text, other ?? name)
    byCode.set(code, tally)
  }
  check.done()
  return byCode
}

/**
 * What shows that a table is not this member's in this account: another municipality on one of its sides, or
 * days outside the period. A table with no side for municipalities does not say whose it is.
 */
function notOfMember(
  code: string,
  { axes, period, hidden, total }: PublishedTally,
  members: Members,
  name: string,
): readonly Issue[] {
  const others = axes
    .filter(({ dimension }) => dimension === 'municipality')
    .flatMap(({ keys }) => keys.filter((key) => key !== code))
  const until = members.list.find(({ municipality }) => municipality.code === code)?.until
  const days = members.period && { from: members.period.from, to: until ?? members.period.to }
  const undated = period === null && (hidden > 0 || total !== 0)
  const outside = period !== null && days && (period.from < days.from || period.to > days.to)
  return [
    ...(others.length > 0 ? [resultsOfOthers({ code, name, others }, [name])] : []),
    ...(days && (undated || outside)
      ? [
          resultsOutside(
            { name, ...days, countedFrom: period?.from ?? null, countedTo: period?.to ?? null },
            [name],
          ),
        ]
      : []),
  ]
}

/** Whether it shows anything, and does not say whose: two empty tables may well be the same. */
function isTelling({ axes, cells, total }: PublishedTally): boolean {
  const shows = [total, ...cells.map(({ count }) => count)].some((count) => (count ?? 0) > 0)
  return shows && !axes.some(({ dimension }) => dimension === 'municipality')
}

/** A tally with its small counts still in it must not end up in a statement. */
function published(value: unknown): PublishedTally {
  const sound =
    isRecord(value) &&
    value['kind'] === 'published-tally' &&
    ['axes', 'cells', 'totals'].every((name) => Array.isArray(value[name]))
  if (sound) return publishedFrom(value)
  const kind = isRecord(value) && typeof value['kind'] === 'string' ? value['kind'] : value
  throw new SpukError([notPublished({ given: shown(kind) })])
}

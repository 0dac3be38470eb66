import { isRecord } from '../core/result/index.js'
import type { Issue } from '../core/result/index.js'
import type { PublishedTally } from '../information-point/index.js'
import { resultsAlike, resultsOfOthers, resultsOutside, resultsTwice } from './member-issues.js'
import { memberCode } from './names.js'
import type { Members, Reading } from './read-members.js'

/** The results of each member by code. */
export function resultsByCode(
  given: unknown,
  members: Members,
  { valid, check }: Reading,
): ReadonlyMap<string, PublishedTally> {
  const byCode = new Map<string, PublishedTally>()
  const first = new Map<string, string>()
  for (const [name, value] of Object.entries(isRecord(given) ? given : {})) {
    const path = ['results', name] as const
    const code = check.attempt(path, () => memberCode(name, members))
    if (code === undefined || !valid(...path)) continue
    const tally = value as PublishedTally
    if (byCode.has(code)) check.add(resultsTwice({ code, name }, path))
    else check.add(...notOfMember(code, tally, members, path))
    const text = JSON.stringify(tally)
    const other = first.get(text)
    if (other !== undefined && !byCode.has(code) && isTelling(tally)) {
      check.add(resultsAlike({ name, other }, path))
    }
    first.set(text, other ?? name)
    byCode.set(code, tally)
  }
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
  path: readonly [results: string, name: string],
): readonly Issue[] {
  const [, name] = path
  const others = axes
    .filter(({ dimension }) => dimension === 'municipality')
    .flatMap(({ keys }) => keys.filter((key) => key !== code))
  const until = members.list.find(({ municipality }) => municipality.code === code)?.until
  const days = members.period && { from: members.period.from, to: until ?? members.period.to }
  const undated = period === null && (hidden > 0 || total !== 0)
  const outside = period !== null && days && (period.from < days.from || period.to > days.to)
  const counted = { countedFrom: period?.from ?? null, countedTo: period?.to ?? null }
  return [
    ...(others.length > 0 ? [resultsOfOthers({ code, name, others }, path)] : []),
    ...(days && (undated || outside) ? [resultsOutside({ name, ...days, ...counted }, path)] : []),
  ]
}

/** Whether it shows anything, and does not say whose: two empty tables may well be the same. */
function isTelling({ axes, cells, total }: PublishedTally): boolean {
  const shows = [total, ...cells.map(({ count }) => count)].some((count) => (count ?? 0) > 0)
  return shows && !axes.some(({ dimension }) => dimension === 'municipality')
}

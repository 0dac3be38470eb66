import { shown } from '../core/money/index.js'
import { Collector, fieldsFrom, isRecord, SpukError } from '../core/result/index.js'
import type { PublishedTally } from '../information-point/index.js'
import { harmonise } from '../requirements/index.js'
import type { Harmonised, Requirement } from '../requirements/index.js'
import { relocated } from './guards.js'
import { notPublished, resultsTwice } from './member-issues.js'
import { memberCode } from './names.js'
import type { MemberNames } from './names.js'
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
  names: MemberNames,
): ReadonlyMap<string, PublishedTally> {
  const check = new Collector()
  const byCode = new Map<string, PublishedTally>()
  for (const [name, given] of results === undefined ? [] : Object.entries(fieldsFrom(results))) {
    const code = check.attempt([name], () => memberCode(name, names))
    const tally = check.attempt([name], () => published(given))
    if (code === undefined || tally === undefined) continue
    if (byCode.has(code)) check.add(resultsTwice({ code, name }, [name]))
    byCode.set(code, tally)
  }
  check.done()
  return byCode
}

/** A tally with its small counts still in it must not end up in a statement. */
function published(value: unknown): PublishedTally {
  const sound =
    isRecord(value) &&
    value['kind'] === 'published-tally' &&
    ['axes', 'cells', 'totals'].every((name) => Array.isArray(value[name]))
  if (sound) return value as unknown as PublishedTally
  const kind = isRecord(value) && typeof value['kind'] === 'string' ? value['kind'] : value
  throw new SpukError([notPublished({ given: shown(kind) })])
}

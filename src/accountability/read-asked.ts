import { shown } from '../core/money/index.js'
import { Collector, SpukError } from '../core/result/index.js'
import type { PublishedTally } from '../information-point/index.js'
import { harmonise } from '../requirements/index.js'
import type { Harmonised } from '../requirements/index.js'
import { isRecord, relocated } from './guards.js'
import { notPublished, resultsTwice } from './member-issues.js'
import type { JointAccountInput } from './model.js'
import type { ReadAccount } from './read.js'
import { memberCode } from './read-members.js'

/** What all members ask together; an issue stands where the caller wrote the requirement. */
export function askedTogether({ members, period }: ReadAccount): Harmonised {
  const asked = members.flatMap(({ place, municipality, given }) =>
    (given.requirements ?? []).map((one, i) => ({
      requirement: isRecord(one) ? { ...one, municipality: municipality.code } : one,
      path: ['members', place, 'requirements', i],
    })),
  )
  const requirements = asked.map(({ requirement }) => requirement)
  return relocated(
    () => harmonise(requirements, { period }),
    ([, n, ...rest]) => [...(asked[n as number]?.path ?? []), ...rest],
  )
}

/** The results of each member by code. */
export function resultsByCode(
  results: JointAccountInput['results'],
  { members, period }: ReadAccount,
): ReadonlyMap<string, PublishedTally> {
  const check = new Collector()
  const byCode = new Map<string, PublishedTally>()
  for (const [name, given] of Object.entries(results ?? {})) {
    const code = check.attempt([name], () => memberCode(name, period, members))
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

import { Collector, isRecord } from '../core/result/index.js'
import type { Text } from '../core/result/index.js'
import { readParts } from '../core/schema/index.js'
import type { PublishedTally } from '../information-point/index.js'
import { harmoniseRead } from '../requirements/index.js'
import type { Harmonised, Period } from '../requirements/index.js'
import { jointAccountInput, wholeYear } from './input.js'
import type { AccountStatus, WeighedBy } from './model.js'
import { readLines, sharedByNobody } from './read-lines.js'
import type { ReadLine } from './read-lines.js'
import { readMembers } from './read-members.js'
import type { ReadMember } from './read-members.js'
import { resultsByCode } from './read-results.js'
import { codeWeights, sharingText } from './weights.js'
import type { CodeWeights } from './weights.js'

/** The whole input, read and checked. */
export interface ReadAccount {
  readonly library: { readonly name: string }
  readonly year: number
  readonly period: Period
  readonly status: AccountStatus
  readonly version: number
  /** In order of code. */
  readonly members: readonly ReadMember[]
  readonly lines: readonly ReadLine[]
  /** What lines without weights of their own are split by. */
  readonly weights: CodeWeights
  /** What that is, and the same in words. */
  readonly weighedBy: WeighedBy
  readonly sharing: Text
  readonly requirements: Harmonised
  readonly results: ReadonlyMap<string, PublishedTally>
}

/**
 * Reads an account; throws everything that is wrong with it at once. Beside its form that is what the register
 * says of its municipalities, and who of them a line, a weight or a result is for.
 */
export function accountFrom(input: unknown): ReadAccount {
  const { value, valid, issues } = readParts(jointAccountInput, input)
  const given: Partial<typeof value> = isRecord(value) ? value : {}
  const check = new Collector()
  check.add(...issues)
  const period =
    valid('year') && valid('period') ? (value.period ?? wholeYear(value.year)) : undefined
  const members = readMembers(given.members, { period, valid, check })
  const lines = readLines(given.lines, members, { valid, check })
  const by = given.weights ?? 'granted'
  const weighedBy = typeof by === 'string' ? by : 'weights'
  const weights = check.attempt(['weights'], () => codeWeights(by, members))
  if (weights && valid('weights') && members.complete)
    check.add(...sharedByNobody(lines, weights, weighedBy))
  const results = resultsByCode(given.results, members, { valid, check })
  const sound = check.valid({ period, weights })
  const asked = members.list.flatMap(({ municipality: { code }, requirements }) =>
    requirements.map((one) => ({ ...one, municipality: code })),
  )
  return {
    ...sound,
    library: value.library,
    year: value.year,
    status: value.status,
    version: value.version,
    members: members.list,
    lines,
    weighedBy,
    sharing: sharingText(weighedBy),
    requirements: harmoniseRead(asked, sound.period),
    results,
  }
}

import { isoDate } from '../core/calendar/index.js'
import { plain } from '../core/input/index.js'
import { shown } from '../core/money/index.js'
import {
  asGiven,
  Collector,
  isRecord,
  isWhole,
  notAChoice,
  oneOf,
  optionsFrom,
  soundOptions,
  SpukError,
} from '../core/result/index.js'
import type { Text } from '../core/result/index.js'
import type { PublishedTally } from '../information-point/index.js'
import type { Harmonised, Period } from '../requirements/index.js'
import { text, yearOf } from './guards.js'
import { notAnAccount, periodOutsideYear, periodReversed } from './issues.js'
import { STATUSES } from './model.js'
import type { AccountStatus, WeighedBy } from './model.js'
import { askedTogether, resultsByCode } from './read-asked.js'
import { readLines, sharedByNobody } from './read-lines.js'
import type { ReadLine } from './read-lines.js'
import { readMembers } from './read-members.js'
import type { ReadMember } from './read-members.js'
import { accountWeights, sharingText, weighedByOf } from './weights.js'
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

/** Reads an account; throws everything that is wrong with it at once. */
export function accountFrom(input: unknown): ReadAccount {
  const given = plain(input)
  if (!isRecord(given)) throw new SpukError([notAnAccount({ given: shown(given) })])
  const check = new Collector()
  const { library, year, status, version = 1, ...read } = soundOptions(given, FIELDS, check, NEEDED)
  const period =
    year === undefined ? undefined : check.attempt(['period'], () => periodIn(year, read.period))
  const members = readMembers(read.members, { year, period }, check)
  const lines = readLines(read.lines, members, check)
  const weights = check.attempt(['weights'], () => accountWeights(read.weights, members))
  const weighedBy = weighedByOf(read.weights)
  if (weights && members.complete) check.add(...sharedByNobody(lines, weights, weighedBy))
  const requirements = check.attempt([], () => askedTogether(members))
  const results = check.attempt(['results'], () => resultsByCode(read.results, members))
  return {
    ...check.sound({ library, year, status, period, weights, requirements, results }),
    version,
    members: members.list,
    lines,
    weighedBy,
    sharing: sharingText(weighedBy),
  }
}

const FIELDS = {
  library: (value: unknown) => optionsFrom(value, { name: text }, ['name']),
  year: yearOf,
  period: asGiven,
  status: /* @__PURE__ */ oneOf(...STATUSES),
  version: versionOf,
  members: asGiven,
  lines: asGiven,
  weights: asGiven,
  results: asGiven,
}
const NEEDED = ['library', 'year', 'status'] as const

/** A whole number from 1. */
export function versionOf(value: unknown): number {
  if (isWhole(value, 1)) return value
  throw new SpukError([
    notAChoice({ given: shown(value), choices: ['1', '2', '3', '…'], nearest: null }),
  ])
}

/** A part of the year; left out, the whole of it. */
function periodIn(year: number, given: unknown): Period {
  const whole = { from: `${year}-01-01`, to: `${year}-12-31` }
  if (given === undefined) return whole
  const { from, to } = optionsFrom(given, { from: isoDate, to: isoDate }, ['from', 'to'])
  if (to < from) throw new SpukError([periodReversed({ from, to })])
  if (from < whole.from || to > whole.to) {
    throw new SpukError([periodOutsideYear({ year, from, to })])
  }
  return { from, to }
}

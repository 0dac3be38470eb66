import { isoDate } from '../core/calendar/index.js'
import { plain } from '../core/input/index.js'
import { shown } from '../core/money/index.js'
import { Collector, isRecord, notAChoice, oneOf, SpukError } from '../core/result/index.js'
import type { Text } from '../core/result/index.js'
import type { PublishedTally } from '../information-point/index.js'
import type { Harmonised, Period } from '../requirements/index.js'
import { fieldsOf, text, yearOf } from './guards.js'
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

const FIELDS = [
  'library',
  'year',
  'period',
  'status',
  'version',
  'members',
  'lines',
  'weights',
  'results',
] as const

/** Reads an account; throws everything that is wrong with it at once. */
export function readAccount(input: unknown): ReadAccount {
  const given = plain(input)
  if (!isRecord(given)) throw new SpukError([notAnAccount({ given: shown(given) })])
  const check = new Collector()
  const fields = fieldsOf(given, FIELDS, check)
  const library = check.attempt(['library'], () => libraryFrom(fields.library))
  const year = check.attempt(['year'], () => yearOf(fields.year))
  const status = check.attempt(['status'], () => oneOf(...STATUSES)(fields.status))
  const version = check.attempt(['version'], () =>
    fields.version === undefined ? 1 : versionOf(fields.version),
  )
  const period =
    year === undefined
      ? undefined
      : check.attempt(['period'], () =>
          fields.period === undefined ? wholeYear(year) : periodOf(fields.period, year),
        )
  const members = readMembers(fields.members, { year, period }, check)
  const lines = readLines(fields.lines, members, check)
  const weights = check.attempt(['weights'], () => accountWeights(fields.weights, members))
  if (weights && members.complete) {
    check.add(...sharedByNobody(lines, weights, weighedByOf(fields.weights)))
  }
  const requirements = check.attempt([], () => askedTogether(fields.members, members))
  const results = check.attempt(['results'], () => resultsByCode(fields.results, members))
  check.done()
  if (!library || year === undefined || !status || version === undefined || !period) {
    throw new SpukError(check.issues)
  }
  if (!weights || !requirements || !results) throw new SpukError(check.issues)
  const frame = { library, year, period, status, version }
  const weighedBy = weighedByOf(fields.weights)
  const shared = { lines, weights, weighedBy, sharing: sharingText(weighedBy) }
  return { ...frame, ...shared, members: members.list, requirements, results }
}

function libraryFrom(value: unknown): { readonly name: string } {
  const check = new Collector()
  const { name } = isRecord(value) ? fieldsOf(value, ['name'], check) : { name: undefined }
  const named = check.attempt(['name'], () => text(name))
  check.done()
  return { name: named ?? '' }
}

/** A whole number from 1. */
export function versionOf(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value
  throw new SpukError([
    notAChoice({ given: shown(value), choices: ['1', '2', '3', '…'], nearest: null }),
  ])
}

function wholeYear(year: number): Period {
  return { from: `${year}-01-01`, to: `${year}-12-31` }
}

function periodOf(value: unknown, year: number): Period {
  const check = new Collector()
  const fields = fieldsOf(value, ['from', 'to'], check)
  const from = check.attempt(['from'], () => isoDate(fields.from)) ?? ''
  const to = check.attempt(['to'], () => isoDate(fields.to)) ?? ''
  check.done()
  if (to < from) throw new SpukError([periodReversed({ from, to })])
  const { from: first, to: last } = wholeYear(year)
  if (from < first || to > last) throw new SpukError([periodOutsideYear({ year, from, to })])
  return { from, to }
}

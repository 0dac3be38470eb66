import { isoDate } from '../core/calendar/index.js'
import { shown } from '../core/money/index.js'
import { Collector, SpukError } from '../core/result/index.js'
import type { Period } from '../requirements/index.js'
import { choice, knownNames, text, yearOf } from './guards.js'
import { notAChoice, notAnAccount, periodOutsideYear, periodReversed } from './issues.js'
import { STATUSES } from './model.js'
import type { AccountStatus, JointAccountInput } from './model.js'
import { readLines } from './read-lines.js'
import type { ReadLine } from './read-lines.js'
import { readMembers } from './read-members.js'
import type { ReadMember } from './read-members.js'

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
}

const KNOWN = 'library year period status version members lines weights results'.split(' ')

/** Reads an account; throws everything that is wrong with it at once. */
export function readAccount(input: JointAccountInput): ReadAccount {
  if (typeof input !== 'object' || (input as unknown) === null) {
    throw new SpukError([notAnAccount({ given: shown(input) })])
  }
  const check = new Collector()
  knownNames(input, KNOWN, [], check)
  const name = check.attempt(['library', 'name'], () =>
    text((input.library as unknown as { name?: unknown } | undefined)?.name),
  )
  const year = check.attempt(['year'], () => yearOf(input.year))
  const status = check.attempt(['status'], () => choice(input.status, STATUSES))
  const version = check.attempt(['version'], () => versionOf(input.version ?? 1))
  const period =
    year === undefined
      ? undefined
      : check.attempt(['period'], () => periodOf(input.period ?? wholeYear(year), year))
  const members = period === undefined ? [] : readMembers(input.members, period, check)
  const lines = readLines(input.lines, period, members, check)
  check.done()
  return {
    library: { name: name ?? '' },
    year: year ?? 0,
    period: period ?? wholeYear(0),
    status: status ?? 'provisional',
    version: version ?? 1,
    members,
    lines,
  }
}

/** A whole number from 1. */
export function versionOf(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value
  throw new SpukError([notAChoice({ given: shown(value), choices: ['1', '2', '3', '…'] })])
}

function wholeYear(year: number): Period {
  return { from: `${year}-01-01`, to: `${year}-12-31` }
}

function periodOf(period: Period, year: number): Period {
  const check = new Collector()
  const from = check.attempt(['from'], () => isoDate(period.from)) ?? ''
  const to = check.attempt(['to'], () => isoDate(period.to)) ?? ''
  check.done()
  if (to < from) throw new SpukError([periodReversed({ from, to })])
  const { from: first, to: last } = wholeYear(year)
  if (from < first || to > last) throw new SpukError([periodOutsideYear({ year, from, to })])
  return { from, to }
}

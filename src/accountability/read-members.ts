import { addTerm, isoDate } from '../core/calendar/index.js'
import { euro, shown } from '../core/money/index.js'
import type { Euro } from '../core/money/index.js'
import { Collector, SpukError, valueOf } from '../core/result/index.js'
import type { Path, Text } from '../core/result/index.js'
import { findMunicipality } from '../municipality/index.js'
import type { Municipality } from '../municipality/index.js'
import type { Period } from '../requirements/index.js'
import { choice, isRecord, knownNames, text, words, yearOf } from './guards.js'
import { notAnAccount } from './issues.js'
import {
  askedByAnother,
  dissolvedMember,
  memberTwice,
  negativeGranted,
  noMembers,
  notAMember,
  untilOutside,
} from './member-issues.js'
import type { Member } from './model.js'

/** A member, read and checked. */
export interface ReadMember {
  readonly given: Member
  /** Where the caller has it in the list. */
  readonly place: number
  readonly municipality: Municipality
  readonly granted: Euro
  readonly opening: Euro
  readonly openingReason: Text | undefined
  readonly corrections: readonly {
    readonly year: number
    readonly amount: Euro
    readonly reason: string
  }[]
  readonly stateGrant: Euro | undefined
  readonly ownSpending: readonly {
    readonly purpose: 'promotion' | 'coordination'
    readonly amount: Euro
    readonly description: string
  }[]
  readonly until: string | undefined
}

const KNOWN =
  'municipality granted opening openingReason corrections stateGrant ownSpending until requirements'.split(
    ' ',
  )
export const OWN_PURPOSES = ['promotion', 'coordination'] as const

/** Reads the members in order of code; what is wrong goes to the collector. */
export function readMembers(given: unknown, period: Period, check: Collector): ReadMember[] {
  if (!Array.isArray(given) || given.length === 0) {
    check.add(noMembers({}, ['members']))
    return []
  }
  const members: ReadMember[] = []
  const seen = new Set<string>()
  for (const [i, member] of (given as Member[]).entries()) {
    const path = ['members', i]
    const read = check.attempt(path, () => readMember(member, i, period))
    if (!read) continue
    const { code, name } = read.municipality
    if (seen.has(code)) check.add(memberTwice({ code, name }, path))
    seen.add(code)
    members.push(read)
  }
  return members.sort((a, b) => (a.municipality.code < b.municipality.code ? -1 : 1))
}

function readMember(member: Member, place: number, period: Period): ReadMember {
  if (typeof member !== 'object' || (member as unknown) === null) {
    throw new SpukError([notAnAccount({ given: shown(member) })])
  }
  const check = new Collector()
  knownNames(member, KNOWN, [], check)
  const amount = (key: 'granted' | 'opening' | 'stateGrant') =>
    check.attempt([key], () =>
      euro(member[key] === undefined && key === 'opening' ? 0 : (member[key] ?? '')),
    ) ?? euro(0)
  const granted = amount('granted')
  if (granted.cents < 0) check.add(negativeGranted({ given: granted }, ['granted']))
  const opening = amount('opening')
  const openingReason =
    member.openingReason === undefined
      ? undefined
      : check.attempt(['openingReason'], () => words(member.openingReason))
  const stateGrant = member.stateGrant === undefined ? undefined : amount('stateGrant')
  const corrections = list(member.corrections, ['corrections'], check).map((correction, i) => ({
    year: check.attempt(['corrections', i, 'year'], () => yearOf(correction.year)) ?? 0,
    amount: check.attempt(['corrections', i, 'amount'], () => euro(correction.amount)) ?? euro(0),
    reason: check.attempt(['corrections', i, 'reason'], () => text(correction.reason)) ?? '',
  }))
  const ownSpending = list(member.ownSpending, ['ownSpending'], check).map((own, i) => {
    const path = ['ownSpending', i] as const
    const purpose = check.attempt([...path, 'purpose'], () => choice(own.purpose, OWN_PURPOSES))
    return {
      purpose: purpose ?? 'promotion',
      amount: check.attempt([...path, 'amount'], () => euro(own.amount)) ?? euro(0),
      description: check.attempt([...path, 'description'], () => text(own.description)) ?? '',
    }
  })
  const until =
    member.until === undefined
      ? undefined
      : check.attempt(['until'], () => untilIn(member.until, period))
  // A day that cannot be used is an issue of its own; being dissolved is then not one more.
  const present = member.until !== undefined && until === undefined ? period.from : until
  const municipality = check.attempt(['municipality'], () =>
    presentMember(member.municipality, period, present),
  )
  list<unknown>(member.requirements, ['requirements'], check).forEach((asked, i) => {
    const by = isRecord(asked) ? asked['municipality'] : undefined
    if (by === undefined || municipality === undefined) return
    const path = ['requirements', i, 'municipality'] as const
    check.attempt(path, () => askedBy(by as string, municipality, period))
  })
  check.done()
  if (!municipality) throw new SpukError(check.issues)
  const rest = { granted, opening, openingReason, corrections, stateGrant, ownSpending, until }
  return { given: member, place, municipality, ...rest }
}

/** A requirement says nothing of who asks it, or names the member that it stands with. */
function askedBy(name: string, { code, name: own }: Municipality, period: Period): void {
  if (valueOf(findMunicipality(name, { on: period.from })).code === code) return
  throw new SpukError([askedByAnother({ given: shown(name), name: own })])
}

/** The municipality, if it exists to the end of the period, or to the day until which it takes part. */
function presentMember(name: string, period: Period, until: string | undefined): Municipality {
  const found = valueOf(findMunicipality(name, { on: period.from }))
  const { code, name: own, dissolvedOn, successors = [] } = found
  if (dissolvedOn === undefined || dissolvedOn > (until ?? period.to)) return found
  if (until !== undefined) {
    throw new SpukError([untilOutside({ until, ...period })])
  }
  throw new SpukError([
    dissolvedMember({
      code,
      name: own,
      dissolvedOn,
      lastDay: addTerm(dissolvedOn, { days: -1 }),
      successors: successors.map((next) => `${next.name} (${next.code})`),
    }),
  ])
}

function list<T>(value: readonly T[] | undefined, path: Path, check: Collector): readonly T[] {
  if (value === undefined) return []
  if (Array.isArray(value)) return value as readonly T[]
  check.add(notAnAccount({ given: shown(value) }, path))
  return []
}

function untilIn(value: unknown, period: Period): string {
  const until = isoDate(value)
  if (until >= period.from && until <= period.to) return until
  throw new SpukError([untilOutside({ until, ...period })])
}

/** The code of a member, named in any way that finds it. */
export function memberCode(
  name: string,
  period: Period,
  members: readonly { readonly municipality: { readonly code: string } }[],
): string {
  if (members.some(({ municipality }) => municipality.code === name)) return name
  const { code, name: own } = valueOf(findMunicipality(name, { on: period.from }))
  if (members.some(({ municipality }) => municipality.code === code)) return code
  throw new SpukError([notAMember({ code, name: own })])
}

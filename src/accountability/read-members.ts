import { addTerm, isoDate } from '../core/calendar/index.js'
import { euro, shown, sumEuros } from '../core/money/index.js'
import type { Euro, EuroInput } from '../core/money/index.js'
import { Collector, eachFrom, isRecord, listFrom, oneOf, SpukError } from '../core/result/index.js'
import type { Text } from '../core/result/index.js'
import type { Municipality } from '../municipality/index.js'
import type { Period } from '../requirements/index.js'
import { fieldsOf, text, words, yearOf } from './guards.js'
import {
  askedByAnother,
  correctionOfLaterYear,
  dissolvedMember,
  memberTwice,
  negativeGranted,
  noMembers,
  untilAfterDissolution,
  untilOutside,
} from './member-issues.js'
import { calledBy, municipalityIn } from './names.js'
import type { MemberNames } from './names.js'

/** A member, read and checked. */
export interface ReadMember {
  /** Where the caller has it in the list. */
  readonly place: number
  /** The name or code that the caller wrote. */
  readonly written: string
  readonly municipality: Municipality
  readonly granted: Euro
  readonly opening: Euro
  readonly openingReason: Text | undefined
  readonly corrections: readonly ReadCorrection[]
  /** The sum of them. */
  readonly corrected: Euro
  /** Opening + granted + corrections. */
  readonly available: Euro
  readonly stateGrant: Euro | undefined
  readonly ownSpending: readonly ReadOwnSpending[]
  readonly until: string | undefined
}

interface ReadCorrection {
  readonly year: number
  readonly amount: Euro
  readonly reason: string
}

interface ReadOwnSpending {
  readonly purpose: (typeof OWN_PURPOSES)[number]
  readonly amount: Euro
  readonly description: string
}

/** The members of an account, and their names. */
export interface Members extends MemberNames {
  /** Those that are sound, in order of code. */
  readonly list: readonly ReadMember[]
  /** Whether they all are. */
  readonly complete: boolean
}

/** The year of the account and its period, as far as they are sound. */
interface When {
  readonly year: number | undefined
  readonly period: Period | undefined
}

const FIELDS = [
  'municipality',
  'granted',
  'opening',
  'openingReason',
  'corrections',
  'stateGrant',
  'ownSpending',
  'until',
  'requirements',
] as const
export const OWN_PURPOSES = ['promotion', 'coordination'] as const

/** Reads the members in order of code; what is wrong goes to the collector. */
export function readMembers(value: unknown, when: When, check: Collector): Members {
  const given = check.attempt(['members'], () => listFrom(value)) ?? []
  if (Array.isArray(value) && given.length === 0) check.add(noMembers({}, ['members']))
  const codes = new Map<string, string>()
  const seen = new Set<string>()
  const list: ReadMember[] = []
  given.forEach((one, i) => {
    const member = check.attempt(['members', i], () => readMember(one, i, when))
    const { written, found } = member
      ? { written: member.written, found: member.municipality }
      : (calledBy(one, when.period) ?? {})
    const isTwice = found !== undefined && seen.has(found.code)
    if (isTwice) check.add(memberTwice({ code: found.code, name: found.name }, ['members', i]))
    if (member && !isTwice) list.push(member)
    for (const name of [found?.code, written]) {
      if (name !== undefined) codes.set(name, found?.code ?? name)
    }
    if (found) seen.add(found.code)
  })
  list.sort((a, b) => (a.municipality.code < b.municipality.code ? -1 : 1))
  return {
    period: when.period,
    codes,
    list,
    complete: list.length > 0 && list.length === given.length,
  }
}

function readMember(given: unknown, place: number, { year, period }: When): ReadMember {
  const check = new Collector()
  const fields = fieldsOf(given, FIELDS, check)
  const amount = (name: 'granted' | 'opening' | 'stateGrant') =>
    check.attempt([name], () => euro(fields[name] as EuroInput))
  const each = <T>(name: 'corrections' | 'ownSpending', guard: (one: unknown) => T) =>
    fields[name] === undefined ? [] : check.attempt([name], () => eachFrom(fields[name], guard))

  const granted = amount('granted')
  if (granted && granted.cents < 0) check.add(negativeGranted({ given: granted }, ['granted']))
  const opening = fields.opening === undefined ? euro(0) : amount('opening')
  const openingReason =
    fields.openingReason === undefined
      ? undefined
      : check.attempt(['openingReason'], () => words(fields.openingReason))
  const stateGrant = fields.stateGrant === undefined ? undefined : amount('stateGrant')
  const corrections = each('corrections', (one) => correctionFrom(one, year))
  const ownSpending = each('ownSpending', ownSpendingFrom)
  const sum = (name: 'corrections' | 'ownSpending', list: readonly { amount: Euro }[] = []) =>
    check.attempt([name], () => sumEuros(list.map((one) => one.amount)))
  const corrected = sum('corrections', corrections)
  sum('ownSpending', ownSpending)
  const available =
    opening &&
    granted &&
    corrected &&
    check.attempt([], () => sumEuros([opening, granted, corrected]))
  const until =
    fields.until === undefined
      ? undefined
      : check.attempt(['until'], () => untilIn(fields.until, period))
  const municipality = check.attempt(['municipality'], () =>
    municipalityIn(fields.municipality, period),
  )
  // Whether it was dissolved says nothing where the last day itself is unsound.
  if (municipality && period && (fields.until === undefined || until !== undefined)) {
    check.attempt([], () => {
      presentIn(municipality, period, until)
    })
  }
  const asked =
    fields.requirements === undefined
      ? []
      : (check.attempt(['requirements'], () => listFrom(fields.requirements)) ?? [])
  if (municipality) checkAskers(asked, municipality, period, check)
  check.done()
  if (!municipality || !granted || !opening || !corrections || !corrected || !available) {
    throw new SpukError(check.issues)
  }
  if (!ownSpending) throw new SpukError(check.issues)
  const money = { granted, opening, openingReason, corrections, corrected, available }
  const written = fields.municipality as string
  return { place, written, municipality, ...money, stateGrant, ownSpending, until }
}

function correctionFrom(value: unknown, bookedIn: number | undefined): ReadCorrection {
  const check = new Collector()
  const fields = fieldsOf(value, ['year', 'amount', 'reason'], check)
  const year = check.attempt(['year'], () => yearOf(fields.year)) ?? 0
  if (bookedIn !== undefined && year > bookedIn) {
    check.add(correctionOfLaterYear({ year, bookedIn }, ['year']))
  }
  const amount = check.attempt(['amount'], () => euro(fields.amount as EuroInput)) ?? euro(0)
  const reason = check.attempt(['reason'], () => text(fields.reason)) ?? ''
  check.done()
  return { year, amount, reason }
}

function ownSpendingFrom(value: unknown): ReadOwnSpending {
  const check = new Collector()
  const fields = fieldsOf(value, ['purpose', 'amount', 'description'], check)
  const purpose = check.attempt(['purpose'], () => oneOf(...OWN_PURPOSES)(fields.purpose))
  const amount = check.attempt(['amount'], () => euro(fields.amount as EuroInput)) ?? euro(0)
  const description = check.attempt(['description'], () => text(fields.description)) ?? ''
  check.done()
  return { purpose: purpose ?? 'promotion', amount, description }
}

function untilIn(value: unknown, period: Period | undefined): string {
  const until = isoDate(value)
  if (!period || (until >= period.from && until <= period.to)) return until
  throw new SpukError([untilOutside({ until, ...period })])
}

/** Throws unless the municipality exists to the end of the period, or to the day until which it takes part. */
function presentIn(
  { code, name, dissolvedOn, successors = [] }: Municipality,
  period: Period,
  until: string | undefined,
): void {
  if (dissolvedOn === undefined || dissolvedOn > (until ?? period.to)) return
  const facts = {
    code,
    name,
    dissolvedOn,
    lastDay: addTerm(dissolvedOn, { days: -1 }),
    successors: successors.map((next) => `${next.name} (${next.code})`),
  }
  throw new SpukError([
    until === undefined
      ? dissolvedMember(facts, ['municipality'])
      : untilAfterDissolution({ ...facts, until }, ['until']),
  ])
}

/** A requirement says nothing of who asks it, or names the member that it stands with. */
function checkAskers(
  asked: readonly unknown[],
  { code, name }: Municipality,
  period: Period | undefined,
  check: Collector,
): void {
  asked.forEach((one, i) => {
    const by = isRecord(one) ? one['municipality'] : undefined
    if (by === undefined) return
    const path = ['requirements', i, 'municipality']
    const asker = check.attempt(path, () => municipalityIn(by, period))
    if (asker && asker.code !== code) {
      check.add(askedByAnother({ given: shown(by), name }, path))
    }
  })
}

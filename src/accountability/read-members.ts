import { addTerm, isoDate } from '../core/calendar/index.js'
import { inOrder } from '../core/lists/index.js'
import { euro, shown, sumEuros } from '../core/money/index.js'
import type { Euro } from '../core/money/index.js'
import {
  Collector,
  eachFrom,
  fieldsFrom,
  isRecord,
  listFrom,
  oneOf,
  optionsFrom,
  soundOptions,
  SpukError,
} from '../core/result/index.js'
import type { Text } from '../core/result/index.js'
import type { Municipality } from '../municipality/index.js'
import type { Period } from '../requirements/index.js'
import { amountFrom, grantedFrom, text, words, yearOf } from './guards.js'
import {
  askedByAnother,
  correctionOfLaterYear,
  dissolvedMember,
  memberTwice,
  noMembers,
  untilAfterDissolution,
  untilOutside,
} from './member-issues.js'
import { municipalityEver, municipalityIn } from './names.js'
import type { MemberNames } from './names.js'

/** A member, read and checked. */
export interface ReadMember {
  /** Where the caller has it in the list. */
  readonly place: number
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
  /** As the caller gave them; none if they are no list. */
  readonly given: readonly unknown[]
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

export const OWN_PURPOSES = ['promotion', 'coordination'] as const

/** Reads the members in order of code; what is wrong goes to the collector. */
export function readMembers(value: unknown, when: When, check: Collector): Members {
  const given = check.attempt(['members'], () => listFrom(value)) ?? []
  if (Array.isArray(value) && given.length === 0) check.add(noMembers({}, ['members']))
  const codes = new Map<string, string>()
  const list: ReadMember[] = []
  given.forEach((one, i) => {
    const member = check.attempt(['members', i], () => readMember(one, i, when))
    const written = isRecord(one) ? one['municipality'] : undefined
    const found = municipalityEver(written)
    const isTwice = found !== undefined && codes.has(found.code)
    if (isTwice) check.add(memberTwice({ code: found.code, name: found.name }, ['members', i]))
    if (member && !isTwice) list.push(member)
    if (found) codes.set(found.code, found.code)
    if (typeof written === 'string') codes.set(written, found?.code ?? written)
  })
  list.sort((a, b) => inOrder(a.municipality.code, b.municipality.code))
  return {
    period: when.period,
    codes,
    given,
    list,
    complete: list.length > 0 && list.length === given.length,
  }
}

function readMember(given: unknown, place: number, { year, period }: When): ReadMember {
  const check = new Collector()
  const fields = fieldsFrom(given)
  const guards = {
    municipality: (name: unknown) => municipalityIn(name, period),
    granted: grantedFrom,
    opening: amountFrom,
    openingReason: words,
    corrections: (list: unknown) => eachFrom(list, (one) => correctionFrom(one, year)),
    stateGrant: amountFrom,
    ownSpending: (list: unknown) => eachFrom(list, ownSpendingFrom),
    until: (day: unknown) => untilIn(day, period),
    requirements: listFrom,
  }
  const read = soundOptions(fields, guards, check, ['municipality', 'granted'])
  const { municipality, granted, opening = euro(0), until } = read
  const { corrections = [], ownSpending = [], requirements = [] } = read
  const sum = (name: 'corrections' | 'ownSpending', list: readonly { amount: Euro }[]) =>
    check.attempt([name], () => sumEuros(list.map(({ amount }) => amount)))
  const corrected = sum('corrections', corrections)
  sum('ownSpending', ownSpending)
  const available =
    granted && corrected && check.attempt([], () => sumEuros([opening, granted, corrected]))
  // Whether it was dissolved says nothing where the last day itself is unsound.
  if (municipality && period && (fields['until'] === undefined || until !== undefined)) {
    check.attempt([], () => {
      presentIn(municipality, period, until)
    })
  }
  if (municipality) checkAskers(requirements, municipality, period, check)
  return {
    ...check.sound({ municipality, granted, corrected, available }),
    place,
    opening,
    openingReason: read.openingReason,
    corrections,
    stateGrant: read.stateGrant,
    ownSpending,
    until,
  }
}

function correctionFrom(value: unknown, bookedIn: number | undefined): ReadCorrection {
  const guards = {
    year: (year: unknown) => yearUpTo(year, bookedIn),
    amount: amountFrom,
    reason: text,
  }
  return optionsFrom(value, guards, ['year', 'amount', 'reason'])
}

function yearUpTo(value: unknown, bookedIn: number | undefined): number {
  const year = yearOf(value)
  if (bookedIn === undefined || year <= bookedIn) return year
  throw new SpukError([correctionOfLaterYear({ year, bookedIn })])
}

function ownSpendingFrom(value: unknown): ReadOwnSpending {
  const guards = { purpose: oneOf(...OWN_PURPOSES), amount: amountFrom, description: text }
  return optionsFrom(value, guards, ['purpose', 'amount', 'description'])
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

import { addTerm } from '../core/calendar/index.js'
import { compareCodeUnits } from '../core/lists/index.js'
import { sumEuros } from '../core/money/index.js'
import type { Euro } from '../core/money/index.js'
import { isRecord } from '../core/result/index.js'
import type { Collector, Issue } from '../core/result/index.js'
import type { Parts } from '../core/schema/index.js'
import type { Municipality } from '../municipality/index.js'
import type { Period } from '../requirements/index.js'
import type { WrittenMember } from './input.js'
import {
  askedByAnother,
  dissolvedMember,
  memberTwice,
  untilAfterDissolution,
  untilOutside,
} from './member-issues.js'
import { municipalityEver, municipalityIn } from './names.js'
import type { MemberNames } from './names.js'

/** A member, read and checked. */
export interface ReadMember extends Omit<WrittenMember, 'municipality'> {
  /** Where the caller has it in the list. */
  readonly place: number
  readonly municipality: Municipality
  /** The sum of the corrections. */
  readonly corrected: Euro
  /** Opening + granted + corrections. */
  readonly available: Euro
}

/** The members of an account, and their names. */
export interface Members extends MemberNames {
  /** Those that are sound, in order of code. */
  readonly list: readonly ReadMember[]
  /** Whether they all are. */
  readonly complete: boolean
}

/** What of the input is valid, and where what is wrong beside its form goes. */
export interface Reading extends Pick<Parts<unknown>, 'valid'> {
  readonly check: Collector
}

/** The same with the period, if it is sound. */
interface ReadingIn extends Reading {
  readonly period: Period | undefined
}

/** Reads the members in order of code. */
export function readMembers(value: unknown, reading: ReadingIn): Members {
  const { period, check } = reading
  const given: readonly unknown[] = Array.isArray(value) ? value : []
  const codes = new Map<string, string>()
  const list: ReadMember[] = []
  given.forEach((one, i) => {
    if (!isRecord(one)) return
    const member = readMember(one as unknown as WrittenMember, i, reading)
    const { municipality: written } = one
    const found = municipalityEver(written)
    const isTwice = found !== undefined && codes.has(found.code)
    if (isTwice) check.add(memberTwice({ code: found.code, name: found.name }, ['members', i]))
    if (member && !isTwice) list.push(member)
    if (found) codes.set(found.code, found.code)
    if (typeof written === 'string') codes.set(written, found?.code ?? written)
  })
  list.sort((a, b) => compareCodeUnits(a.municipality.code, b.municipality.code))
  return { period, codes, list, complete: list.length > 0 && list.length === given.length }
}

function readMember(
  given: WrittenMember,
  place: number,
  { period, valid, check }: ReadingIn,
): ReadMember | undefined {
  const path = ['members', place]
  const before = check.issues.length
  const isSound = (field: keyof WrittenMember) => valid(...path, field)
  const sum = (field: string[], amounts: readonly Euro[]) =>
    check.attempt([...path, ...field], () => sumEuros(amounts))
  const listed = (field: 'corrections' | 'ownSpending') =>
    isSound(field)
      ? sum(
          [field],
          given[field].map(({ amount }) => amount),
        )
      : undefined

  const municipality = isSound('municipality')
    ? check.attempt([...path, 'municipality'], () => municipalityIn(given.municipality, period))
    : undefined
  const corrected = listed('corrections')
  listed('ownSpending')
  const available =
    corrected && isSound('opening') && isSound('granted')
      ? sum([], [given.opening, given.granted, corrected])
      : undefined
  if (period && isSound('until')) {
    const issues = untilIssues(given.until, period, municipality)
    check.add(...issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] })))
  }
  if (municipality) checkAskers(given.requirements, municipality, { period, check, path })
  if (!municipality || !corrected || !available) return undefined
  // What it asks is not what others share costs by.
  const fields = Object.keys(given) as (keyof WrittenMember)[]
  if (!fields.every((field) => field === 'requirements' || isSound(field))) return undefined
  if (check.issues.length > before) return undefined
  return { ...given, municipality, place, corrected, available }
}

/** The last day lies in the period, and the municipality exists to that day, or to the end of the period. */
function untilIssues(
  until: string | undefined,
  period: Period,
  municipality: Municipality | undefined,
): readonly Issue[] {
  if (until !== undefined && (until < period.from || until > period.to)) {
    return [untilOutside({ until, ...period }, ['until'])]
  }
  const { code = '', name = '', dissolvedOn, successors = [] } = municipality ?? {}
  if (dissolvedOn === undefined || dissolvedOn > (until ?? period.to)) return []
  const facts = {
    code,
    name,
    dissolvedOn,
    lastDay: addTerm(dissolvedOn, { days: -1 }),
    successors: successors.map((next) => `${next.name} (${next.code})`),
  }
  return until === undefined
    ? [dissolvedMember(facts, ['municipality'])]
    : [untilAfterDissolution({ ...facts, until }, ['until'])]
}

/** A requirement says nothing of who asks it, or names the member that it stands with. */
function checkAskers(
  asked: unknown,
  { code, name }: Municipality,
  { period, check, path }: Pick<ReadingIn, 'period' | 'check'> & { readonly path: Issue['path'] },
): void {
  const requirements: readonly unknown[] = Array.isArray(asked) ? asked : []
  requirements.forEach((one, i) => {
    const by = isRecord(one) ? one['municipality'] : undefined
    if (typeof by !== 'string') return
    const place = [...path, 'requirements', i, 'municipality']
    const asker = check.attempt(place, () => municipalityIn(by, period))
    if (asker && asker.code !== code) check.add(askedByAnother({ given: by, name }, place))
  })
}

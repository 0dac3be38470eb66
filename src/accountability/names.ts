import { SpukError, valueOf } from '../core/result/index.js'
import { findMunicipality } from '../municipality/index.js'
import type { Municipality } from '../municipality/index.js'
import type { Period } from '../requirements/index.js'
import { notAMember } from './member-issues.js'

/** By which names the lines and weights of an account may call its members. */
export interface MemberNames {
  readonly period: Period | undefined
  /**
   * The code for every code, and for every name that the caller wrote with a member. A member that has an
   * issue of its own is here too, by its name alone if nobody goes by it: to name it again is no second mistake.
   */
  readonly codes: ReadonlyMap<string, string>
}

/** The municipality that goes by a name or code on any day, if there is one. */
export function municipalityEver(name: unknown): Municipality | undefined {
  const found = findMunicipality(name as string)
  return found.ok ? found.value : undefined
}

/** The municipality that goes by a name or code on the first day of the period. */
export function municipalityIn(name: unknown, period: Period | undefined): Municipality {
  return valueOf(findMunicipality(name as string, period && { on: period.from }))
}

/** The code of a member, named in any way that finds it. */
export function memberCode(name: unknown, { period, codes }: MemberNames): string {
  const known = codes.get(name as string)
  if (known !== undefined) return known
  const { code, name: own } = municipalityIn(name, period)
  // Without any member, that is what is wrong.
  if (codes.has(code) || codes.size === 0) return code
  throw new SpukError([notAMember({ code, name: own })])
}

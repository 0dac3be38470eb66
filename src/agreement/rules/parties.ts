import type { Issue } from '../../core/result/index.js'
import { readCall } from '../../core/schema/index.js'
import { municipality as lookUp } from '../../municipality/index.js'
import { contactCall } from '../calls/input.js'
import type { AgreementContact } from '../input.js'
import * as issues from '../issues.js'
import type { Rule } from './rule.js'

/** A municipality that is gone before the period ends, or not yet there when it begins. */
export const municipalityExists: Rule = ({ municipality, period }, { today }) => {
  const on = period ?? (today === undefined ? undefined : { from: today, to: today })
  if (municipality === undefined || on === undefined) return []
  const { name, dissolvedOn, successors = [], from } = lookUp(municipality.code)
  const path = ['municipality', 'code']
  const found: Issue[] = []
  if (dissolvedOn !== undefined && dissolvedOn <= on.to) {
    const labels = successors.map((next) => `${next.name} (${next.code})`)
    found.push(issues.municipalityGone({ name, dissolvedOn, successors: labels }, path))
  }
  if (from !== undefined && from > on.from) {
    found.push(issues.municipalityNotYet({ name, from }, path))
  }
  return found
}

/** Both sides have somebody responsible today. */
export const contactsKnown: Rule = (fields, { today }) => {
  if (today === undefined) return []
  return (['municipality', 'library'] as const).flatMap((side) => {
    const party = fields[side]
    if (party === undefined || responsibleOn(party.contacts, today) !== undefined) return []
    return [issues.contactMissing({ side, on: today }, [side, 'contacts'])]
  })
}

/**
 * Who is responsible on a day: of several, the one who began last.
 *
 * @param contacts as an agreement has them, or their JSON
 * @param on `YYYY-MM-DD`
 * @returns a copy of the contact, or `undefined` if nobody is responsible
 * @throws SpukError with everything that is wrong: `input/…`, `calendar/not-a-date`,
 * `input/ends-before-start`
 *
 * @example
 * const contacts = [{ function: 'beleidsmedewerker', from: '2023-01-01', until: '2023-06-30' }, { function: 'adviseur', from: '2023-07-01' }]
 * contactOn(contacts, '2023-06-30').function // => 'beleidsmedewerker'
 */
export function contactOn(
  contacts: readonly AgreementContact[],
  on: string,
): AgreementContact | undefined {
  const valid = readCall(contactCall, { contacts, on }, undefined)
  return responsibleOn(valid.contacts, valid.on)
}

function responsibleOn(
  contacts: readonly AgreementContact[],
  on: string,
): AgreementContact | undefined {
  return contacts
    .filter(({ from, until }) => from <= on && (until === undefined || on <= until))
    .reduce<AgreementContact | undefined>(
      (last, one) => (last === undefined || one.from >= last.from ? one : last),
      undefined,
    )
}

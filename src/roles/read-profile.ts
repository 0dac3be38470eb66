import { Collector, SpukError } from '../core/result/index.js'
import { municipality } from '../municipality/index.js'
import { choice, fieldsOf, hours, optionalOf, record, text, yesOrNo } from './guards.js'
import { roleIds, roleViews, standings } from './model.js'
import type { RoleProfile, RoleProfileEntry, Standing } from './model.js'
import { activityOf } from './roles-of.js'

const PROFILE = ['view', 'municipality', 'severalMunicipalities', 'roles', 'activities']
const ENTRY = ['standing', 'hours', 'responsible']

/** A profile in its one notation; read again, it gives itself. Throws everything that is wrong with it. */
export function readProfile(value: unknown): RoleProfile {
  const check = new Collector()
  const given = record(value, PROFILE, check)
  const optional = optionalOf(given, check)
  const view = check.attempt(['view'], () => choice(given['view'], roleViews))
  const profile = {
    ...optional('municipality', codeFrom),
    ...optional('severalMunicipalities', yesOrNo),
    ...optional('roles', entriesFrom),
    ...optional('activities', activitiesFrom),
  }
  check.done()
  if (view) return { view, ...profile }
  throw new SpukError(check.issues)
}

/** The code of a municipality, from its name or code. */
export function codeFrom(value: unknown): string {
  return municipality(value as string).code
}

/** Where activities stand, in the order of their ids as given. */
export function activitiesFrom(value: unknown): Readonly<Record<string, Standing>> {
  const check = new Collector()
  const read = Object.entries(fieldsOf(value)).flatMap(([id, standing]) => {
    const known = check.attempt([id], () => activityOf(id).id)
    const where = check.attempt([id], () => choice(standing, standings))
    return known && where ? [[known, where] as const] : []
  })
  check.done()
  return Object.fromEntries(read)
}

function entriesFrom(value: unknown): NonNullable<RoleProfile['roles']> {
  const check = new Collector()
  const given = record(value, roleIds, check)
  const read = roleIds.flatMap((role) => {
    if (given[role] === undefined) return []
    const entry = check.attempt([role], () => entryFrom(given[role]))
    return entry ? [[role, entry] as const] : []
  })
  check.done()
  return Object.fromEntries(read)
}

function entryFrom(value: unknown): RoleProfileEntry {
  const check = new Collector()
  const optional = optionalOf(record(value, ENTRY, check), check)
  const entry = {
    ...optional('standing', (standing) => choice(standing, standings)),
    ...optional('hours', hours),
    ...optional('responsible', text),
  }
  check.done()
  return entry
}

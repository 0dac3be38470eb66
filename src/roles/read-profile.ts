import { booleanFrom, Collector, fieldsFrom, oneOf, optionsFrom } from '../core/result/index.js'
import { municipality } from '../municipality/index.js'
import { hours, text } from './guards.js'
import { roleIds, roleViews, standings } from './model.js'
import type { RoleProfile, RoleProfileEntry, Standing } from './model.js'
import { activityOf } from './roles-of.js'

/** A profile in its one notation; read again, it gives itself. Throws everything that is wrong with it. */
export function readProfile(value: unknown): RoleProfile {
  const guards = {
    view: oneOf(...roleViews),
    municipality: codeFrom,
    severalMunicipalities: booleanFrom,
    roles: entriesFrom,
    activities: activitiesFrom,
  }
  return optionsFrom(value, guards, ['view'])
}

const standingFrom = (value: unknown): Standing => oneOf(...standings)(value)

/** The code of a municipality, from its name or code. */
export function codeFrom(value: unknown): string {
  return municipality(value as string).code
}

/** Where activities stand, in the order of their ids as given. */
export function activitiesFrom(value: unknown): Readonly<Record<string, Standing>> {
  const check = new Collector()
  const read = Object.entries(fieldsFrom(value)).flatMap(([id, standing]) => {
    const known = check.attempt([id], () => activityOf(id).id)
    const where = check.attempt([id], () => standingFrom(standing))
    return known && where ? [[known, where] as const] : []
  })
  check.done()
  return Object.fromEntries(read)
}

function entriesFrom(value: unknown): NonNullable<RoleProfile['roles']> {
  const guards = Object.fromEntries(roleIds.map((role) => [role, entryFrom]))
  return optionsFrom(fieldsFrom(value), guards)
}

function entryFrom(value: unknown): RoleProfileEntry {
  const guards = { standing: standingFrom, hours, responsible: text }
  return optionsFrom(fieldsFrom(value), guards)
}

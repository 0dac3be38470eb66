import { preview } from '../core/money/index.js'
import { Collector, fieldsFrom, oneOf, SpukError } from '../core/result/index.js'
import { activities } from './activities.js'
import type { ActivityId } from './activities.js'
import { unknownActivity } from './issues.js'
import { standings } from './model.js'
import type { RoleId, RoleStatus } from './model.js'

/**
 * The role or roles that an activity belongs to.
 *
 * @param activityId the id of one of {@link activities}
 * @throws SpukError `roles/unknown-activity`, with the nearest ids
 *
 * @example
 * rolesOf('leaflets') // => ['promoter']
 * rolesOf('leaflet') // throws roles/unknown-activity
 */
export function rolesOf(activityId: string): readonly RoleId[] {
  return activityOf(activityId).roles
}

/** The activity with an id. */
export function activityOf(value: unknown): (typeof activities)[number] {
  const found = activities.find(({ id }) => id === value)
  if (found) return found
  const nearest = typeof value === 'string' ? nearestIds(value) : []
  throw new SpukError([unknownActivity({ given: preview(value), nearest })])
}

/** The ids that share at least half of their pairs of letters with a text, the likeliest first. */
function nearestIds(text: string): readonly ActivityId[] {
  if (text.length > 40) return []
  const pairs = pairsOf(text.toLowerCase())
  return activities
    .map(({ id }) => {
      const own = pairsOf(id)
      const common = [...own].filter((pair) => pairs.has(pair)).length
      return { id, likeness: (2 * common) / (own.size + pairs.size) }
    })
    .filter(({ likeness }) => likeness >= 0.5)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 3)
    .map(({ id }) => id)
}

function pairsOf(text: string): ReadonlySet<string> {
  return new Set(
    Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)),
  )
}

/** Where activities stand, in the order of their ids as given. */
export function activitiesFrom(value: unknown): Readonly<Record<string, RoleStatus>> {
  const check = new Collector()
  const read = Object.entries(fieldsFrom(value)).flatMap(([id, standing]) => {
    const known = check.attempt([id], () => activityOf(id).id)
    const where = check.attempt([id], () => oneOf(...standings)(standing))
    return known && where ? [[known, where] as const] : []
  })
  check.done()
  return Object.fromEntries(read)
}

import { decimal, digitsOf } from '../core/money/index.js'
import type { Text } from '../core/result/index.js'
import { read } from '../core/schema/index.js'
import { municipality } from '../municipality/index.js'
import { activities } from './activities.js'
import { recommendationsFor } from './advise.js'
import { roleProfile } from './input.js'
import type { ReadProfile, RoleProfile } from './input.js'
import { standings } from './model.js'
import type {
  AssessedRecommendation,
  AssessedRole,
  NextStep,
  Role,
  RoleAssessment,
  RoleGap,
  RoleView,
  RoleStatus,
} from './model.js'
import { recommendations } from './recommendations.js'
import { roles } from './roles.js'
import { isSettled } from './settled.js'
import { gapText, servesSeveral, stepFor } from './wording.js'

/**
 * Where a municipality stands in its six roles, what is missing, which of the six recommendations
 * apply and what to do next, seen by itself or by its library.
 *
 * A role stands where the furthest of what is said of it and of its activities stands. Settled is
 * `arranged` or `carried-out`. Each recommendation carries its own rule; an activity that the
 * profile does not name stands there where the profile puts the least far of its roles.
 *
 * Source: monitor of June 2023, chapters 3 to 5; the rules are this library's.
 *
 * @throws SpukError with everything that is wrong with the profile: `roles/…`, `municipality/…`
 *
 * @example
 * const found = assessRoles({ view: 'municipality', roles: { financier: { standing: 'arranged', hours: '2.5' } }, activities: { leaflets: 'intended' } })
 * found.roles[1].standing // => 'intended'
 * found.hours // => { total: '2.5', complete: false }
 */
export function assessRoles(profile: RoleProfile): RoleAssessment {
  const known = read(roleProfile, profile)
  const assessed = roles.map((role) => assessedRole(role, known))
  const advice = recommendationsFor(known)
  return {
    kind: 'role-assessment',
    view: known.view,
    municipality: known.municipality === undefined ? null : municipality(known.municipality),
    roles: assessed,
    recommendations: advice,
    nextSteps: [
      ...assessed.flatMap((role) => roleStep(role, known.view)),
      ...advice.flatMap((each) => adviceStep(each, known.view)),
    ],
    hours: hoursOf(assessed),
  }
}

function assessedRole({ id, term }: Role, profile: ReadProfile): AssessedRole {
  const entry = profile.roles?.[id]
  const own = activities.flatMap((activity) => {
    const standing = profile.activities?.[activity.id]
    return activity.roles.includes(id) && standing ? [{ activity, standing }] : []
  })
  const said = [entry?.standing, ...own.map(({ standing }) => standing)]
  const standing = [...standings].reverse().find((each) => said.includes(each)) ?? null
  const gap = (kind: RoleGap['kind'], about: Text = term): RoleGap => ({
    kind,
    role: id,
    text: gapText(kind, about),
  })
  return {
    role: id,
    term,
    standing,
    basis: {
      role: entry?.standing ?? null,
      activities: own.map(({ activity, standing }) => ({ activity: activity.id, standing })),
    },
    hours: entry?.hours === undefined ? null : (digitsOf(entry.hours) ?? null),
    responsible: entry?.responsible ?? null,
    gaps: [
      ...(standing === null ? [gap('unknown')] : isSettled(standing) ? [] : [gap('not-arranged')]),
      ...own
        .filter(({ standing }) => isBegun(standing))
        .map(({ activity }) => ({
          ...gap('activity-open', activity.term),
          activity: activity.id,
        })),
      ...(entry?.responsible === undefined ? [gap('no-responsible')] : []),
      ...(entry?.hours === undefined ? [gap('no-hours')] : []),
    ],
  }
}

/** Begun and not settled: an activity at `none` may have been left out on purpose. */
function isBegun(standing: RoleStatus): boolean {
  return standing === 'in-contact' || standing === 'intended'
}

function roleStep({ role, term, standing }: AssessedRole, view: RoleView): readonly NextStep[] {
  if (standing === 'carried-out') return []
  return [{ role, recommendation: null, text: stepFor(standing, view, term) }]
}

function adviceStep(
  { recommendation, applies }: AssessedRecommendation,
  view: RoleView,
): readonly NextStep[] {
  const advice = recommendations.find(({ id }) => id === recommendation)
  if (applies === false || !advice) return []
  const text = applies === null ? servesSeveral : advice.steps[view]
  return [{ role: null, recommendation, text }]
}

function hoursOf(assessed: readonly AssessedRole[]): RoleAssessment['hours'] {
  const given = assessed.flatMap(({ hours }) => (hours === null ? [] : [decimal(hours)]))
  const total = given.reduce((sum, each) => sum.plus(each), decimal(0))
  return { total: digitsOf(total) ?? '0', complete: given.length === assessed.length }
}

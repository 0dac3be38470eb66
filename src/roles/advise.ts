import type { ActivityId } from './activities.js'
import type { ReadProfile } from './input.js'
import type {
  AssessedRecommendation,
  Recommendation,
  RecommendationId,
  RoleStatus,
} from './model.js'
import { standings } from './model.js'
import { recommendations } from './recommendations.js'
import { roles } from './roles.js'
import { activityOf } from './roles-of.js'
import { isSettled } from './settled.js'

/** Which activities must be settled for a recommendation not to apply; the first has its own rule. */
const RESTS_ON: Readonly<Record<RecommendationId, readonly ActivityId[]>> = {
  partnership: [],
  'local-chain': ['steer-network', 'public-partners', 'private-partners'],
  'integral-part': ['join-library-policy'],
  'between-municipalities': ['coordinate-municipalities'],
  'knowledge-exchange': ['introduce-colleagues'],
  referral: ['refer-for-help', 'contact-centre-referral', 'inform-ido'],
}

/** All six recommendations, with whether they apply and why. */
export function recommendationsFor(profile: ReadProfile): readonly AssessedRecommendation[] {
  return recommendations.map((recommendation) => {
    const { id, number, text, finding } = recommendation
    const because = causes(recommendation, profile)
    const applies = appliesTo(id, because.length > 0, profile.severalMunicipalities)
    return {
      recommendation: id,
      number,
      applies,
      because: applies === false ? [] : because,
      text,
      finding,
    }
  })
}

function causes({ id }: Recommendation, profile: ReadProfile): AssessedRecommendation['because'] {
  if (id === 'partnership') {
    return roles
      .filter((role) => profile.roles?.[role.id]?.responsible === undefined)
      .map((role) => ({ id: role.id, term: role.term }))
  }
  return RESTS_ON[id]
    .map(activityOf)
    .filter((activity) => !isSettled(standingOf(activity, profile)))
    .map((activity) => ({ id: activity.id, term: activity.term }))
}

function appliesTo(
  id: RecommendationId,
  open: boolean,
  several: boolean | undefined,
): boolean | null {
  if (id !== 'between-municipalities' || !open) return open
  return several ?? null
}

/** Where an activity stands; one that is not named, where the least far of its roles was put. */
function standingOf(
  { id, roles: own }: ReturnType<typeof activityOf>,
  { activities, roles: entries }: ReadProfile,
): RoleStatus | undefined {
  const named = activities?.[id]
  if (named) return named
  const said = own.map((role) => entries?.[role]?.standing)
  return said.includes(undefined) ? undefined : standings.find((each) => said.includes(each))
}

export { activities } from './activities.js'
export type { ActivityId } from './activities.js'
export { assessRoles } from './assess.js'
export { briefing } from './briefing.js'
export { handover } from './handover.js'
export type { Handover, HandoverGap, HandoverLine } from './handover.js'
export type {
  Agreed,
  BriefingInput,
  BriefingPoint,
  HandoverEntry,
  PromotionAction,
  RoleProfile,
  RoleProfileEntry,
} from './input.js'
export { roleIds, roleViews, standings } from './model.js'
export type {
  Activity,
  AssessedRecommendation,
  AssessedRole,
  GapKind,
  NextStep,
  PolicyField,
  PolicyFieldId,
  Recommendation,
  RecommendationId,
  Role,
  RoleAssessment,
  RoleBorder,
  RoleGap,
  RoleId,
  RoleView,
  RoleStatus,
} from './model.js'
export { policyFields } from './policy-fields.js'
export { promotionCalendar } from './promotion-calendar.js'
export type { PlannedAction, PromotionCalendar } from './promotion-calendar.js'
export { recommendations } from './recommendations.js'
export { roles } from './roles.js'
export { rolesOf } from './roles-of.js'
export { validateProfile } from './validate-profile.js'

import { deepFreeze } from '../core/frozen/index.js'
import type { Reference, Text } from '../core/result/index.js'
import type { Municipality } from '../municipality/index.js'

/**
 * The six roles of a municipality towards the IDOs, in the order of the VNG guide (December 2022).
 *
 * @example
 * roleIds.length // => 6
 */
export const roleIds = /* @__PURE__ */ deepFreeze([
  'financier',
  'promoter',
  'network-director',
  'referrer',
  'digital-service-provider',
  'policy-maker',
] as const)
/** One of {@link roleIds}. */
export type RoleId = (typeof roleIds)[number]

/**
 * Where a municipality stands, from least to furthest; the words are those of the monitor's answers.
 *
 * @example
 * standings.indexOf('arranged') > standings.indexOf('intended') // => true
 */
export const standings = /* @__PURE__ */ deepFreeze([
  'none',
  'in-contact',
  'intended',
  'arranged',
  'carried-out',
] as const)
/** One of {@link standings}. */
export type RoleStatus = (typeof standings)[number]

/**
 * From whose side an assessment is made: the steps are theirs to take.
 *
 * @example
 * roleViews // => ['municipality', 'library']
 */
export const roleViews = /* @__PURE__ */ deepFreeze(['municipality', 'library'] as const)
/** One of {@link roleViews}. */
export type RoleView = (typeof roleViews)[number]

/** A policy field that the IDOs touch on. */
export type PolicyFieldId =
  | 'health'
  | 'public-services'
  | 'civic-integration'
  | 'digitalisation'
  | 'education-youth'
  | 'library'
  | 'physical-domain'
  | 'social-domain'
  | 'poverty-debt'
  | 'work-income'
  | 'low-literacy'

/** A policy field (aanpalend beleidsterrein) in words. */
export interface PolicyField {
  readonly id: PolicyFieldId
  readonly term: Text
}

/** A neighbour that a role is mistaken for, and what tells them apart. */
export interface RoleBorder {
  readonly role: RoleId
  readonly text: Text
  /** What mixes them up, or from what the border was inferred. */
  readonly reference: Reference
}

/** One of the six roles. */
export interface Role {
  readonly id: RoleId
  /** The Dutch one is the official term. */
  readonly term: Text
  /** What the municipality does, in plain words (B1). */
  readonly summary: Text
  readonly tasks: readonly Text[]
  /** What municipalities were seen to do. */
  readonly examples: readonly Text[]
  /** What can be arranged, and with whom. */
  readonly arrangements: readonly Text[]
  readonly fields: readonly PolicyFieldId[]
  /** On what the fields rest: for the policy maker read, for the others inferred. */
  readonly fieldsFrom: Reference
  readonly isNot: readonly RoleBorder[]
  readonly references: readonly Reference[]
}

/** Something that the sources say municipalities do. */
export interface Activity<Id extends string = string> {
  readonly id: Id
  readonly term: Text
  /** At least one. */
  readonly roles: readonly RoleId[]
  /** Where it is named. */
  readonly references: readonly Reference[]
}

/** What is missing: `activity-open` is an activity begun (`in-contact`, `intended`) but not settled. */
export type GapKind = 'unknown' | 'not-arranged' | 'activity-open' | 'no-responsible' | 'no-hours'

/** Something missing in a role. */
export interface RoleGap {
  readonly kind: GapKind
  readonly role: RoleId
  /** There for `activity-open`. */
  readonly activity?: string
  readonly text: Text
}

/** Where the municipality stands in one role. */
export interface AssessedRole {
  readonly role: RoleId
  readonly term: Text
  /** The furthest of what is said of the role and of its activities; `null`: nothing is said. */
  readonly standing: RoleStatus | null
  /** What was said: of the role itself (`null`: nothing), and of its activities. */
  readonly basis: {
    readonly role: RoleStatus | null
    readonly activities: readonly { readonly activity: string; readonly standing: RoleStatus }[]
  }
  /** Hours a week in full digits; `null`: not known. */
  readonly hours: string | null
  readonly responsible: string | null
  readonly gaps: readonly RoleGap[]
}

/** One of the six recommendations of the monitor. */
export type RecommendationId =
  | 'partnership'
  | 'local-chain'
  | 'integral-part'
  | 'between-municipalities'
  | 'knowledge-exchange'
  | 'referral'

/** A recommendation with the finding it rests on. */
export interface Recommendation {
  readonly id: RecommendationId
  /** Its number in the monitor. */
  readonly number: number
  readonly text: Text
  readonly finding: Text
  readonly references: readonly Reference[]
  /** When it applies, in words; `assessRoles` follows it. */
  readonly rule: Text
  /** What each side can do about it. */
  readonly steps: Readonly<Record<RoleView, Text>>
}

/** Whether a recommendation applies. */
export interface AssessedRecommendation {
  readonly recommendation: RecommendationId
  readonly number: number
  /** `null`: that depends on whether the library serves several municipalities. */
  readonly applies: boolean | null
  /** The roles (1) or activities (2 to 6) that are not settled; empty if it does not apply. */
  readonly because: readonly { readonly id: string; readonly term: Text }[]
  readonly text: Text
  readonly finding: Text
}

/** Something to do next, for a role or on a recommendation. */
export interface NextStep {
  readonly role: RoleId | null
  readonly recommendation: RecommendationId | null
  readonly text: Text
}

/** The six roles of one municipality: where it stands, what is missing, what to do. */
export interface RoleAssessment {
  readonly kind: 'role-assessment'
  readonly view: RoleView
  readonly municipality: Municipality | null
  /** All six, in order. */
  readonly roles: readonly AssessedRole[]
  /** All six, in order. */
  readonly recommendations: readonly AssessedRecommendation[]
  readonly nextSteps: readonly NextStep[]
  readonly hours: {
    /** Hours a week over the roles of which they are known, in full digits. */
    readonly total: string
    /** Whether they are known of all six. */
    readonly complete: boolean
  }
}

// What callers bring to this room, each input defined once.
import * as z from 'zod/mini'
import { amount, date, endsNotBeforeStart, name, year } from '../core/fields/index.js'
import { preview } from '../core/money/index.js'
import type { DecimalInput } from '../core/money/index.js'
import { prependPath, isWhole, SpukError } from '../core/result/index.js'
import { forms, leaf, list, listRule, rule } from '../core/schema/index.js'
import { findMunicipality, municipality } from '../municipality/index.js'
import { activities } from './activities.js'
import type { ActivityId } from './activities.js'
import { hours } from './guards.js'
import { entryTwice, notNoticeDays, otherGrant } from './issues.js'
import { roleIds, roleViews, standings } from './model.js'
import type { RoleStatus } from './model.js'
import { activitiesFrom, activityOf } from './roles-of.js'

const code = /* @__PURE__ */ leaf((value) => municipality(value as string).code, forms.filled)

const hoursAWeek = /* @__PURE__ */ leaf<string, DecimalInput>(hours, forms.decimalFromZero)

const profileEntry = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    standing: z.optional(z.enum(standings)),
    /** Hours a week, from 0 to 10,000. */
    hours: z.optional(hoursAWeek),
    /** Rather a function than a name. */
    responsible: z.optional(name),
  }),
)

const standingByActivity = /* @__PURE__ */ z.lazy(() =>
  leaf<Readonly<Record<string, RoleStatus>>>(activitiesFrom, {
    type: 'object',
    propertyNames: { enum: activities.map(({ id }) => id) },
    additionalProperties: { enum: [...standings] },
  }),
)

/** What is known of each of the six roles. */
export const profileRoles = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    financier: z.optional(profileEntry),
    promoter: z.optional(profileEntry),
    'network-director': z.optional(profileEntry),
    referrer: z.optional(profileEntry),
    'digital-service-provider': z.optional(profileEntry),
    'policy-maker': z.optional(profileEntry),
  }),
)

/** What `assessRoles` takes. */
export const roleProfile = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    view: z.enum(roleViews),
    /** Name or code; read, the code. */
    municipality: z.optional(code),
    /** Whether its library serves several municipalities; absent: not known. */
    severalMunicipalities: z.optional(z.boolean()),
    roles: z.optional(profileRoles),
    /** By id of the activity. */
    activities: z.optional(standingByActivity),
  }),
)

const agreed = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    with: name,
    what: name,
    /** When, `YYYY-MM-DD`. */
    on: z.optional(date),
  }),
)

const handoverEntry = /* @__PURE__ */ z.lazy(() =>
  z
    .strictObject({
      role: z.enum(roleIds),
      /** Rather a function than a name. */
      who: name,
      /** First day, `YYYY-MM-DD`. */
      from: date,
      /** Last day; absent: still doing it. */
      to: z.optional(date),
      tasks: z.optional(list(name)),
      agreed: z.optional(list(agreed)),
    })
    .check(endsNotBeforeStart('from', 'to')),
)

/** An entry of a handover after reading. */
export type ReadEntry = z.output<typeof handoverEntry>

/** An entry that is the same in every field was entered twice. */
const noEntryTwice = /* @__PURE__ */ listRule<ReadEntry>((valid, length, whole) => {
  const seen = new Set<string>()
  return Array.from({ length }, (_, i) => i).flatMap((i) => {
    const [who, from] = [valid(i, 'who'), valid(i, 'from')]
    if (!whole(i) || who === undefined || from === undefined) return []
    const rest = (['role', 'to', 'tasks', 'agreed'] as const).map((key) => valid(i, key) ?? null)
    const same = JSON.stringify([who, from, ...rest])
    if (seen.has(same)) return [entryTwice({ who, from }, [i])]
    seen.add(same)
    return []
  })
})

/** What `handover` takes as entries. */
export const handoverEntries = /* @__PURE__ */ z.lazy(() => list(handoverEntry, noEntryTwice))

/** The arguments of `handover`. */
export const handoverCall = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({ entries: handoverEntries, on: date }),
)

const activity = /* @__PURE__ */ z.lazy(() =>
  leaf<ActivityId>((value) => activityOf(value).id, { enum: activities.map(({ id }) => id) }),
)

const promotionAction = /* @__PURE__ */ z.lazy(() =>
  z
    .strictObject({
      title: name,
      /** Its first day, `YYYY-MM-DD`. */
      from: date,
      /** Its last day; absent: one day, or not known. */
      to: z.optional(date),
      /** Which activity of the catalogue it is. */
      activity: z.optional(activity),
      /** When IDO staff were told; absent: not yet. */
      told: z.optional(date),
    })
    .check(endsNotBeforeStart('from', 'to')),
)

/** What `promotionCalendar` takes as actions. */
export const promotionActions = /* @__PURE__ */ z.lazy(() => list(promotionAction))

const noticeDays = /* @__PURE__ */ leaf<number>(
  (value) => {
    if (isWhole(value, 0, 366)) return value
    throw new SpukError([notNoticeDays({ given: preview(value) })])
  },
  { type: 'integer', minimum: 0, maximum: 366 },
)

/** What `promotionCalendar` takes as options. */
export const promotionOptions = /* @__PURE__ */ z.lazy(() => z.strictObject({ noticeDays }))

/** The arguments of `promotionCalendar`. */
export const promotionCall = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({ actions: promotionActions, noticeDays }),
)

/** Of a grant, as `grantFor` gives it or its JSON, the fields that the page names; others are left out. */
const grantOfPage = /* @__PURE__ */ z.lazy(() =>
  z.object({
    municipality: z.object({ code: name }),
    year,
    amount,
    method: z.enum(['annex', 'formula', 'estimate']),
  }),
)

const point = /* @__PURE__ */ z.lazy(() =>
  z.strictObject({
    name,
    address: z.optional(name),
    /** Opening times, in words. */
    open: z.optional(name),
  }),
)

type BriefingFields = Readonly<{ municipality: string; year: number }>

/** A municipality that is there on 1 January of the year. */
const inItsYear = /* @__PURE__ */ rule<BriefingFields, 'municipality' | 'year'>(
  ['municipality', 'year'],
  ({ municipality: asked, year: of }) => {
    const found = findMunicipality(asked, { on: `${of}-01-01` })
    return found.ok ? [] : found.issues.map((issue) => prependPath(['municipality'], issue))
  },
)

type GrantFields = BriefingFields & Readonly<{ grant?: z.output<typeof grantOfPage> | undefined }>

/** A grant of this municipality and year. */
const ownGrant = /* @__PURE__ */ rule<GrantFields, keyof GrantFields>(
  ['municipality', 'year', 'grant'],
  ({ municipality: asked, year: of, grant }) => {
    if (grant === undefined) return []
    const own = grant.municipality.code
    if (own === asked && grant.year === of) return []
    const given = `${preview(own)}, ${grant.year}`
    return [otherGrant({ given, asked: `${asked}, ${of}` }, ['grant'])]
  },
)

/** What `briefing` takes. */
export const briefingInput = /* @__PURE__ */ z.lazy(() =>
  z
    .strictObject({
      /** Name or code; read, the code. */
      municipality: code,
      year,
      /** Of this municipality and year: its amount is named, with how it was found. */
      grant: z.optional(grantOfPage),
      /** Whom colleagues can ask: rather a function and a mailbox than a name. */
      contact: z.optional(name),
      /** The places with an IDO: a name, or a name with address and opening times. */
      points: z.optional(list(z.union([name, point]))),
      /** Default `nl`. */
      locale: z.optional(z.enum(['nl', 'en'])),
    })
    .check(inItsYear, ownGrant),
)

/** What an introduction is made for. */
export interface BriefingInput extends z.input<typeof briefingInput> {}
/** A place with an IDO. */
export interface BriefingPoint extends z.input<typeof point> {}

/** Where a municipality stands in its six roles, as callers write it. */
export interface RoleProfile extends z.input<typeof roleProfile> {}
/** Who does what for a role, and since when, as callers write it. */
export interface HandoverEntry extends z.input<typeof handoverEntry> {}
/** Something agreed with somebody, as callers write it. */
export interface Agreed extends z.input<typeof agreed> {}
/** A promotion that may bring more visitors to the IDO, as callers write it. */
export interface PromotionAction extends z.input<typeof promotionAction> {}

/** What is known of one role, as callers write it. */
export interface RoleProfileEntry extends z.input<typeof profileEntry> {}

/** A place with an IDO after reading. */
export type ReadPoint = string | z.output<typeof point>
/** A profile after reading. */
export type ReadProfile = z.output<typeof roleProfile>
/** A promotion after reading. */
export type ReadAction = z.output<typeof promotionAction>

import * as z from 'zod'
import {
  euroSchema,
  forms,
  guarded,
  isoDateSchema,
  localeSchema,
  maybe,
  parseWith,
} from '../core/schema/index.js'
import type { Result } from '../core/result/index.js'
import { activities } from './activities.js'
import { yearSchema } from '../grant/schema.js'
import { municipalityNameSchema } from '../municipality/schema.js'
import type { BriefingInput } from './briefing.js'
import { hours, text } from './guards.js'
import type { HandoverEntry } from './handover.js'
import { roleIds, roleViews, standings } from './model.js'
import type { RoleProfile, Standing } from './model.js'
import type { PromotionAction } from './promotion-calendar.js'
import { activitiesFrom, codeFrom, readProfile } from './read-profile.js'

const line = /* @__PURE__ */ guarded<string>(text, { ...forms.filled, maxLength: 400 })

/** Where a municipality stands, as callers write it; unknown fields are refused. */
export const profileSchema: z.ZodType<RoleProfile, RoleProfile> = /* @__PURE__ */ z.lazy(() => {
  const entry = z.strictObject({
    standing: maybe(z.enum(standings)),
    hours: maybe(guarded<string, string | number>(hours, forms.decimalFromZero)),
    responsible: maybe(line),
  })
  const schema = z.strictObject({
    view: z.enum(roleViews),
    municipality: maybe(guarded<string>(codeFrom, forms.filled)),
    severalMunicipalities: maybe(z.boolean()),
    roles: maybe(
      z.strictObject({
        financier: maybe(entry),
        promoter: maybe(entry),
        'network-director': maybe(entry),
        referrer: maybe(entry),
        'digital-service-provider': maybe(entry),
        'policy-maker': maybe(entry),
      }),
    ),
    activities: maybe(
      guarded<Readonly<Record<string, Standing>>>(activitiesFrom, {
        type: 'object',
        propertyNames: { enum: activities.map(({ id }) => id) },
        additionalProperties: { enum: [...standings] },
      }),
    ),
  })
  return schema.transform(readProfile)
})

/**
 * Reads a profile from outside, such as JSON.
 *
 * @param input a {@link RoleProfile}
 * @returns the profile in one notation (code of the municipality, hours in full digits), or all
 * issues: of its form (`input/…`), of the municipality (`municipality/…`), `roles/unknown-activity`,
 * `/not-hours`, `/not-a-text`
 *
 * @example
 * const outcome = validateProfile({ view: 'municipality', activities: { leaflet: 'arranged' } })
 * if (!outcome.ok) outcome.issues[0].suggestion // => 'Bedoelt u leaflets?'
 */
export function validateProfile(input: unknown): Result<RoleProfile> {
  return parseWith(profileSchema, input)
}

/** What `briefing` takes. Of a grant, as `grantFor` gives it or its JSON, only these fields count. */
export const briefingSchema: z.ZodType<BriefingInput, BriefingInput> = /* @__PURE__ */ z.lazy(
  () => {
    const grant = z.looseObject({
      municipality: z.looseObject({ code: line }),
      year: z.int(),
      amount: euroSchema,
      method: z.enum(['annex', 'formula', 'estimate']),
    })
    const point = z.strictObject({ name: line, address: maybe(line), open: maybe(line) })
    const schema = z.strictObject({
      municipality: municipalityNameSchema,
      year: yearSchema,
      grant: maybe(grant),
      contact: maybe(line),
      points: maybe(z.array(z.union([line, point]))),
      locale: maybe(localeSchema),
    })
    return schema as unknown as z.ZodType<BriefingInput, BriefingInput>
  },
)

/** What `handover` takes. */
export const handoverEntriesSchema: z.ZodType<HandoverEntry[], HandoverEntry[]> =
  /* @__PURE__ */ z.lazy(() => {
    const agreed = z.strictObject({ with: line, what: line, on: maybe(isoDateSchema) })
    return z.array(
      z.strictObject({
        role: z.enum(roleIds),
        who: line,
        from: isoDateSchema,
        to: maybe(isoDateSchema),
        tasks: maybe(z.array(line)),
        agreed: maybe(z.array(agreed)),
      }),
    )
  })

/** What `promotionCalendar` takes. */
export const promotionActionsSchema: z.ZodType<PromotionAction[], PromotionAction[]> =
  /* @__PURE__ */ z.lazy(() =>
    z.array(
      z.strictObject({
        title: line,
        from: isoDateSchema,
        to: maybe(isoDateSchema),
        activity: maybe(z.enum(activities.map(({ id }) => id))),
        told: maybe(isoDateSchema),
      }),
    ),
  )

/** What `promotionCalendar` takes as options. */
export const promotionOptionsSchema: z.ZodType<PromotionOptions, PromotionOptions> =
  /* @__PURE__ */ z.lazy(() => z.strictObject({ noticeDays: z.int().min(0).max(366) }))

interface PromotionOptions {
  readonly noticeDays: number
}

import * as z from 'zod'
import { forms, guarded, parseWith } from '../core/schema/index.js'
import type { Result } from '../core/result/index.js'
import { activities } from './activities.js'
import { hours, text } from './guards.js'
import { roleViews, standings } from './model.js'
import type { RoleProfile } from './model.js'
import { activitiesFrom, codeFrom, readProfile } from './read-profile.js'

const entry = /* @__PURE__ */ z
  .strictObject({
    standing: z.enum(standings).optional(),
    hours: guarded(hours, forms.decimalFromZero).optional(),
    responsible: guarded(text, forms.filled).optional(),
  })
  .optional()

/** Where a municipality stands, as callers write it; unknown fields are refused. */
export const profileSchema = /* @__PURE__ */ z
  .strictObject({
    view: z.enum(roleViews),
    municipality: guarded(codeFrom, forms.filled).optional(),
    severalMunicipalities: z.boolean().optional(),
    roles: z
      .strictObject({
        financier: entry,
        promoter: entry,
        'network-director': entry,
        referrer: entry,
        'digital-service-provider': entry,
        'policy-maker': entry,
      })
      .optional(),
    activities: guarded(activitiesFrom, {
      type: 'object',
      propertyNames: { enum: activities.map(({ id }) => id) },
      additionalProperties: { enum: [...standings] },
    }).optional(),
  })
  .transform(readProfile)

/**
 * Reads a profile from outside, such as JSON.
 *
 * @param input a {@link RoleProfile}
 * @returns the profile in one notation (code of the municipality, hours in full digits), or all
 * issues: of its form (`input/…`), of the municipality (`municipality/…`), `roles/unknown-activity`,
 * `/not-a-choice`, `/not-hours`, `/not-a-text`
 *
 * @example
 * const outcome = validateProfile({ view: 'municipality', activities: { leaflet: 'arranged' } })
 * if (!outcome.ok) outcome.issues[0].suggestion // => 'Bedoelt u leaflets?'
 */
export function validateProfile(input: unknown): Result<RoleProfile> {
  return parseWith(profileSchema, input)
}

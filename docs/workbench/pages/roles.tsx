import { activities, assessRoles, briefing, standings } from 'spuk-ido'
import type { RoleProfile } from 'spuk-ido'
import { roleProfileSchema } from 'spuk-ido/schemas'
import { Reading, toFields } from '../fields.js'
import { schemaOf } from '../schema.js'
import { both, locale, say } from '../words.js'
import type { Page } from './page.js'

export const rolesPage: Page = {
  id: 'roles',
  name: both('Rollen', 'Roles'),
  lead: both(
    'De zes rollen van een gemeente: waar staat zij, wat ontbreekt, wat is de volgende stap?',
    'The six roles of a municipality: where does it stand, what is missing, what is the next step?',
  ),
  schema: () => {
    const profile = schemaOf('role-profile')
    const standing = { enum: standings }
    const done = Object.fromEntries(
      activities.map(({ id, term }) => [id, { ...standing, title: say(term) }]),
    )
    return {
      properties: {
        profile: {
          ...profile,
          properties: {
            ...profile.properties,
            activities: { title: say(both('Activiteiten', 'Activities')), properties: done },
          },
        },
        year: {
          type: 'integer',
          title: say(both('Jaar van de introductie', 'Year of the briefing')),
        },
        contact: { type: 'string', title: say(both('Contact', 'Contact')) },
      },
    }
  },
  example: () => ({
    year: '2024',
    contact: 'ido@gemeente.example',
    ...toFields(
      {
        view: 'municipality',
        municipality: 'Woerden',
        severalMunicipalities: 'on',
        roles: {
          financier: { standing: 'carried-out', hours: '1,5', responsible: 'beleidsmedewerker' },
          promoter: { standing: 'intended', hours: '0,5', responsible: 'communicatie' },
        },
      },
      'profile',
    ),
  }),
  compute(fields) {
    const reading = new Reading(fields)
    if (Object.keys(fields).length === 0) return { shown: [], issues: [] }
    const profile = reading.part(roleProfileSchema, 'profile') as RoleProfile | undefined
    const assessment = profile && reading.attempt('profile', () => assessRoles(profile))
    const municipality = profile?.municipality
    const contact = fields['contact'] ?? ''
    const page =
      municipality === undefined
        ? undefined
        : reading.attempt('', () =>
            briefing({
              municipality,
              year: Number(fields['year'] ?? ''),
              locale: locale(),
              ...(contact !== '' && { contact }),
            }),
          )
    return {
      issues: reading.issues,
      shown: [
        ...(assessment
          ? [
              {
                title: both(
                  'Rollen, witte vlekken en aanbevelingen',
                  'Roles, gaps and recommendations',
                ),
                result: assessment,
              },
            ]
          : []),
        ...(page
          ? [
              {
                title: both('Introductie voor collega’s', 'Briefing for colleagues'),
                note: <pre class="text">{page}</pre>,
                files: [[both('Introductie', 'Briefing'), 'md', () => page] as const],
              },
            ]
          : []),
      ],
    }
  },
}

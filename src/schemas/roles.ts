import { roles } from '../roles/index.js'
import type { BriefingInput, RoleProfile } from '../roles/index.js'
import * as room from '../roles/schema.js'
import * as common from './common.js'
import { described } from './described.js'
import type { InputSchema } from './described.js'
import type { Fields, Words } from './words.js'

const entry: Fields = {
  standing: [
    'Stand',
    'Standing',
    'Hoe ver het is: none, in-contact, intended, arranged of carried-out.',
    'How far it has come: none, in-contact, intended, arranged or carried-out.',
  ],
  hours: [
    'Uren per week',
    'Hours a week',
    'Uren per week voor deze rol, van 0 tot en met 10000, met ten hoogste vier decimalen.',
    'Hours a week for this role, from 0 to 10,000, with at most four decimals.',
  ],
  responsible: [
    'Verantwoordelijke',
    'Responsible',
    'Wie verantwoordelijk is, liever een functie dan een naam.',
    'Who is responsible, rather a function than a name.',
  ],
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/**
 * What `assessRoles` takes: where a municipality stands in its six roles.
 *
 * @example
 * import { readInput, roleProfileSchema } from 'spuk-ido/schemas'
 * readInput(roleProfileSchema, { view: 'municipality', roles: { financier: { standing: 'arranged' } } }).ok // => true
 */
export const roleProfileSchema: InputSchema<RoleProfile> = /* @__PURE__ */ (() =>
  described(
    room.profileSchema,
    [
      'Rollenprofiel',
      'Role profile',
      'Waar een gemeente staat in haar zes rollen, volgens haarzelf of haar bibliotheek.',
      'Where a municipality stands in its six roles, told by itself or by its library.',
      {
        view: [
          'Gezien door',
          'View',
          'Van welke kant wordt gekeken: municipality of library.',
          'From whose side it is seen: municipality or library.',
        ],
        municipality: common.municipality,
        severalMunicipalities: [
          'Meer gemeenten',
          'Several municipalities',
          'Of de bibliotheek voor meer gemeenten werkt; zonder opgave is dat niet bekend.',
          'Whether the library serves several municipalities; absent means not known.',
        ],
        roles: [
          'Rollen',
          'Roles',
          'Wat van elke rol bekend is.',
          'What is known of each role.',
          Object.fromEntries(
            roles.map(({ id, term, summary }): [string, Words] => [
              id,
              [capital(term.nl), capital(term.en), summary.nl, summary.en, entry],
            ]),
          ),
        ],
        activities: [
          'Activiteiten',
          'Activities',
          'Hoe ver activiteiten zijn, per kenmerk van de activiteit.',
          'How far activities have come, by id of the activity.',
        ],
      },
    ],
    [
      {
        view: 'municipality',
        municipality: 'Utrecht',
        roles: {
          financier: { standing: 'arranged', hours: '2.5', responsible: 'adviseur cultuur' },
        },
        activities: { leaflets: 'intended' },
      },
    ],
  ))()

/**
 * What `briefing` takes.
 *
 * @example
 * import { briefingSchema, readInput } from 'spuk-ido/schemas'
 * readInput(briefingSchema, { municipality: 'Utrecht', year: 2023, points: ['Centrum'] }).ok // => true
 */
export const briefingSchema: InputSchema<BriefingInput> = /* @__PURE__ */ described(
  room.briefingSchema,
  [
    'Introductie voor collega’s',
    'Briefing for colleagues',
    'Waarvoor een korte introductie over het IDO wordt gemaakt. Of de gemeente in dat jaar bestaat en de uitkering bij haar hoort, controleert de functie.',
    'What a short introduction to the IDO is made for. Whether the municipality exists in that year and the grant is its own, the function checks.',
    {
      municipality: common.municipality,
      year: common.year,
      grant: [
        'Uitkering',
        'Grant',
        'De uitkering van deze gemeente en dit jaar, zoals grantFor haar geeft; alleen deze velden tellen.',
        'The grant of this municipality and year, as grantFor gives it; only these fields count.',
        {
          municipality: common.grantMunicipality,
          year: common.year,
          amount: ['Bedrag', 'Amount', 'De uitkering, in euro’s.', 'The grant, in euros.'],
          method: [
            'Herkomst',
            'Method',
            'Waar het bedrag vandaan komt: annex (bijlage), formula of estimate (raming).',
            'Where the amount comes from: annex, formula or estimate.',
          ],
        },
      ],
      contact: [
        'Contact',
        'Contact',
        'Wie collega’s iets kunnen vragen, liever een functie en postbus dan een naam.',
        'Whom colleagues can ask, rather a function and a mailbox than a name.',
      ],
      points: [
        'Informatiepunten',
        'Help points',
        'De plaatsen met een IDO: een naam, of een naam met adres en openingstijden.',
        'The places with an IDO: a name, or a name with address and opening times.',
        {
          name: ['Naam', 'Name', 'Naam van het informatiepunt.', 'Name of the help point.'],
          address: [
            'Adres',
            'Address',
            'Adres van het informatiepunt.',
            'Address of the help point.',
          ],
          open: ['Open', 'Open', 'Openingstijden, in woorden.', 'Opening times, in words.'],
        },
      ],
      locale: common.locale,
    },
  ],
  [
    {
      municipality: 'Utrecht',
      year: 2023,
      contact: 'ido@example.org',
      points: ['Centrum', { name: 'Zuilen', open: 'ma 10-12' }],
    },
  ],
)

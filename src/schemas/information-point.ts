import type { InformationPoint, Partner } from '../information-point/index.js'
import * as room from '../information-point/schema.js'
import * as common from './common.js'
import { described } from './described.js'
import type { InputSchema } from './described.js'
import type { Words } from './words.js'

/** The field `id`. */
export const id: Words = ['Kenmerk', 'Id', 'Een UUID.', 'A UUID.']
/** The field `municipality`, a code. */
export const municipality: Words = [
  'Gemeente',
  'Municipality',
  'Code van de gemeente, zoals GM0344.',
  'Code of the municipality, such as GM0344.',
]
/** The field `library`. */
export const library: Words = [
  'Bibliotheek',
  'Library',
  'De bibliotheekorganisatie van het informatiepunt.',
  'The library organisation that keeps the help point.',
]

/** A help point as callers write it. */
export interface InformationPointInput extends Omit<
  InformationPoint,
  'kind' | 'partners' | 'routes'
> {
  readonly kind?: 'information-point' | undefined
  readonly partners?:
    readonly (Omit<Partner, 'arrangements'> & Partial<Pick<Partner, 'arrangements'>>)[] | undefined
  readonly routes?: InformationPoint['routes'] | undefined
}

/**
 * What `validatePoint` takes: a help point (Informatiepunt Digitale Overheid).
 *
 * @example
 * import { informationPointSchema, readInput } from 'spuk-ido/schemas'
 * readInput(informationPointSchema, { name: 'IDO Centrum' }).ok // => false
 */
export const informationPointSchema: InputSchema<InformationPointInput> = /* @__PURE__ */ described(
  room.informationPointSchema as unknown as InputSchema<InformationPointInput>,
  [
    'Informatiepunt Digitale Overheid',
    'Information point',
    'Een informatiepunt: plaats, openingstijden, diensten, partners en doorverwijzing. De functie controleert ook of de gemeente bestaat, of tijden en partners kloppen, of gevoelige vragen alleen naar hulpverleners gaan en of er geen persoonsgegevens in staan.',
    'A help point: place, opening hours, services, partners and referral. The function also checks that the municipality exists, that times and partners fit, that sensitive questions go to professionals only and that there are no personal data in it.',
    {
      kind: ['Soort', 'Kind', 'Altijd information-point.', 'Always information-point.'],
      id,
      name: ['Naam', 'Name', 'Hoe het informatiepunt heet.', 'What the help point is called.'],
      place: ['Plaats', 'Place', 'Waar het is.', 'Where it is.'],
      inLibrary: [
        'In een bibliotheek',
        'In a library',
        'Of het in een bibliotheekgebouw is.',
        'Whether it is in a library building.',
      ],
      municipality,
      library,
      openingHours: [
        'Openingstijden',
        'Opening hours',
        'Per dag van de week (monday tot en met sunday) de tijden waarop het open is.',
        'For each day of the week (monday to sunday) the times at which it is open.',
        {
          from: ['Van', 'From', 'Begintijd, UU:MM.', 'From what time, HH:MM.'],
          to: ['Tot', 'To', 'Eindtijd, UU:MM.', 'Until what time, HH:MM.'],
        },
      ],
      services: [
        'Diensten',
        'Services',
        'Welke van de vijf diensten uit art. 1 van de regeling het punt biedt.',
        'Which of the five services of art. 1 of the regulation the point offers.',
      ],
      partners: [
        'Partners',
        'Partners',
        'Organisaties waarmee het punt samenwerkt.',
        'Organisations that the point works with.',
        {
          name: ['Naam', 'Name', 'Naam van de partner.', 'Name of the partner.'],
          sector: [
            'Sector',
            'Sector',
            'Publiek (public), semipubliek (semi-public) of privaat (private).',
            'Public, semi-public or private.',
          ],
          arrangements: [
            'Afspraken',
            'Arrangements',
            'Wat met de partner is afgesproken.',
            'What is agreed with the partner.',
            {
              subject: [
                'Onderwerp',
                'Subject',
                'Samenwerking, diensten, doorverwijzing of promotie.',
                'Cooperation, services, referral or promotion.',
              ],
              formal: [
                'Vastgelegd',
                'Formal',
                'Of het op papier staat en is ondertekend.',
                'Whether it is written down and signed.',
              ],
              from: common.from,
              to: common.to,
            },
          ],
        },
      ],
      routes: [
        'Doorverwijzing',
        'Referral routes',
        'Waarheen bezoekers kunnen worden verwezen, en met welke vragen.',
        'Where visitors may be referred to, and with which questions.',
        {
          to: ['Naar', 'To', 'Naam van een van de partners.', 'Name of one of the partners.'],
          kind: [
            'Soort',
            'Kind',
            'Bevoegde instantie (competent-provider) of hulpverlener (professional).',
            'The competent provider (competent-provider) or a professional.',
          ],
          questions: [
            'Vragen',
            'Questions',
            'Soorten vragen, zoals in de lijst question.',
            'Kinds of question, as in the list question.',
          ],
        },
      ],
    },
  ],
  [
    {
      id: '1c9a7c02-6f0e-4d7b-8a55-2f1f4a0c7e10',
      name: 'IDO Centrum',
      place: 'Utrecht',
      inLibrary: true,
      municipality: 'GM0344',
      library: 'Bibliotheek Voorbeeld',
      openingHours: { monday: [{ from: '10:00', to: '12:30' }] },
      services: ['digital-traffic', 'courses', 'digital-society', 'providers', 'referral'],
      partners: [
        {
          name: 'Wijkteam',
          sector: 'public',
          arrangements: [{ subject: 'referral', formal: true, from: '2023-01-01' }],
        },
      ],
      routes: [{ to: 'Wijkteam', kind: 'professional', questions: ['debts'] }],
    },
  ],
)

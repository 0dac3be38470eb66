// What each input of this room is called, and each field in it.
import { from, to } from '../core/fields/input-words.js'
import type { FieldText } from '../core/schema/index.js'
import type { informationPoint, registration } from './input.js'

/** The field `id`. */
const id: FieldText<never> = ['Kenmerk', 'Id', 'Een UUID.', 'A UUID.']
/** The field `municipality`, a code. */
const municipality: FieldText<never> = [
  'Gemeente',
  'Municipality',
  'Code van de gemeente, zoals GM0344.',
  'Code of the municipality, such as GM0344.',
]
/** The field `library`. */
const library: FieldText<never> = [
  'Bibliotheek',
  'Library',
  'De bibliotheekorganisatie van het informatiepunt.',
  'The library organisation that keeps the help point.',
]

export const informationPointText: FieldText<typeof informationPoint> = [
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
            from: from,
            to: to,
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
]

/** The questions of a visit, as fields. */
const questions = {
  question: [
    'Vraag',
    'Question',
    'Soort vraag: een categorie, nooit vrije tekst.',
    'Kind of question: a category, never free text.',
  ],
  organisation: [
    'Organisatie',
    'Organisation',
    'Over welke organisatie de vraag ging: een categorie.',
    'Which organisation the question was about: a category.',
  ],
  help: ['Hulp', 'Help', 'Hoe is geholpen: een categorie.', 'How help was given: a category.'],
  area: [
    'Terrein',
    'Area',
    'Digitale overheid, dienst van de bibliotheek of anders: een categorie (formulier 2024).',
    'Digital government, library service or other: a category (form 2024).',
  ],
  referral: [
    'Verwezen naar',
    'Referral',
    'Naar wie is verwezen: een categorie (formulier 2024).',
    'To whom the visitor was referred: a category (form 2024).',
  ],
} as const

const visit = {
  kind: ['Soort', 'Kind', 'Altijd registration.', 'Always registration.'],
  form: [
    'Formulier',
    'Form',
    'Het formulier van de KB: 2021 of 2024.',
    'The form of the Royal Library: 2021 or 2024.',
  ],
  id,
  date: ['Datum', 'Date', 'Dag van het bezoek (JJJJ-MM-DD).', 'Day of the visit (YYYY-MM-DD).'],
  point: [
    'Informatiepunt',
    'Help point',
    'UUID van het informatiepunt.',
    'UUID of the help point.',
  ],
  municipality,
  library,
  place: [
    'Plaats',
    'Place',
    'Waar het gesprek was, als dat niet op het punt zelf was.',
    'Where the talk was held, if not at the point itself.',
  ],
  questions: [
    'Vragen',
    'Questions',
    'De vragen van het bezoek; bij formulier 2021 precies één.',
    'The questions of the visit; exactly one with form 2021.',
    questions,
  ],
  duration: [
    'Duur',
    'Duration',
    'Hoe lang het gesprek duurde: een categorie.',
    'How long the talk took: a category.',
  ],
  gender: ['Geslacht', 'Gender', 'Een categorie (formulier 2021).', 'A category (form 2021).'],
  ageClass: [
    'Leeftijdsklasse',
    'Age class',
    'Een categorie (formulier 2021).',
    'A category (form 2021).',
  ],
  languageLevel: [
    'Taalniveau',
    'Language level',
    'Een categorie (formulier 2021).',
    'A category (form 2021).',
  ],
} as const

export const registrationText: FieldText<typeof registration> = [
  'Registratie',
  'Registration',
  'Eén bezoek aan een informatiepunt, zonder vrije tekst en zonder gegevens van iemand. De functie controleert ook of de categorieën in de lijsten staan, of de gemeente bestaat en of er geen persoonsgegevens in staan.',
  'One visit to a help point, without free text and without anybody’s data. The function also checks that the categories are in the lists, that the municipality exists and that there are no personal data in it.',
  visit,
]

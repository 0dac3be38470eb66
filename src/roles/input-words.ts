// What each input of this room is called, and each field in it.
import * as fields from '../core/fields/input-words.js'
import type { FieldText, FieldTexts } from '../core/schema/index.js'
import type {
  briefingInput,
  handoverEntries,
  profileRoles,
  promotionActions,
  promotionOptions,
  roleProfile,
} from './input.js'
import { roles } from './roles.js'

const entry = {
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
} as const

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const who: FieldText<never> = [
  'Wie',
  'Who',
  'Wie de rol vervult, liever een functie dan een naam.',
  'Who does the role, rather a function than a name.',
]
const on: FieldText<never> = [
  'Op',
  'On',
  'Wanneer het is afgesproken (JJJJ-MM-DD).',
  'When it was agreed (YYYY-MM-DD).',
]

/** The texts of the six roles are those of the catalogue. */
function roleTexts(): FieldTexts<typeof profileRoles> {
  const texts = roles.map(({ id, term, summary }) => [
    id,
    [capital(term.nl), capital(term.en), summary.nl, summary.en, entry],
  ])
  return Object.fromEntries(texts) as FieldTexts<typeof profileRoles>
}

export const roleProfileText: FieldText<typeof roleProfile> = /* @__PURE__ */ (() => [
  'Rollenprofiel',
  'Role profile',
  'Waar een gemeente staat in haar zes rollen, volgens haarzelf of haar bibliotheek.',
  'Where a municipality stands in its six roles, said by itself or by its library.',
  {
    view: [
      'Gezien door',
      'View',
      'Van welke kant wordt gekeken: municipality of library.',
      'From whose side it is seen: municipality or library.',
    ],
    municipality: fields.municipality,
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
      roleTexts(),
    ],
    activities: [
      'Activiteiten',
      'Activities',
      'Hoe ver activiteiten zijn, per kenmerk van de activiteit.',
      'How far activities have come, by id of the activity.',
    ],
  },
])()

export const briefingText: FieldText<typeof briefingInput> = [
  'Introductie voor collega’s',
  'Briefing for colleagues',
  'Waarvoor een korte introductie over het IDO wordt gemaakt. Of de gemeente in dat jaar bestaat en de uitkering bij haar hoort, controleert de functie.',
  'What a short introduction to the IDO is made for. Whether the municipality exists in that year and the grant is its own, the function checks.',
  {
    municipality: fields.municipality,
    year: fields.year,
    grant: [
      'Uitkering',
      'Grant',
      'De uitkering van deze gemeente en dit jaar, zoals grantFor haar geeft; alleen deze velden tellen.',
      'The grant of this municipality and year, as grantFor gives it; only these fields count.',
      {
        municipality: fields.grantMunicipality,
        year: fields.year,
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
    locale: fields.locale,
  },
]

export const handoverText: FieldText<typeof handoverEntries> = [
  'Overdrachtsdossier',
  'Handover file',
  'Wie wat doet voor welke rol, en sinds wanneer. Dat niemand ophoudt voor hij begint, controleert de functie.',
  'Who does what for which role, and since when. That nobody ends before they begin, the function checks.',
  {
    role: ['Rol', 'Role', 'Een van de zes rollen.', 'One of the six roles.'],
    who,
    from: fields.from,
    to: [
      'Tot en met',
      'To',
      'Laatste dag (JJJJ-MM-DD); zonder opgave doet diegene het nog.',
      'Last day (YYYY-MM-DD); absent means still doing it.',
    ],
    tasks: ['Taken', 'Tasks', 'Wat diegene doet.', 'What they do.'],
    agreed: [
      'Afspraken',
      'Agreed',
      'Wat met wie is afgesproken.',
      'What is agreed with whom.',
      {
        with: ['Met', 'With', 'Met wie het is afgesproken.', 'With whom it is agreed.'],
        what: ['Wat', 'What', 'Wat is afgesproken.', 'What is agreed.'],
        on,
      },
    ],
  },
]

export const promotionActionsText: FieldText<typeof promotionActions> = [
  'Promotieacties',
  'Promotions',
  'Acties die meer bezoekers kunnen brengen. Dat geen actie eindigt voor zij begint, controleert de functie.',
  'Actions that may bring more visitors. That no action ends before it begins, the function checks.',
  {
    title: ['Titel', 'Title', 'Hoe de actie heet.', 'What the action is called.'],
    from: fields.from,
    to: [
      'Tot en met',
      'To',
      'Laatste dag (JJJJ-MM-DD); zonder opgave één dag, of niet bekend.',
      'Last day (YYYY-MM-DD); absent means one day, or not known.',
    ],
    activity: [
      'Activiteit',
      'Activity',
      'Welke activiteit uit de lijst het is.',
      'Which activity of the list it is.',
    ],
    told: [
      'Verteld op',
      'Told on',
      'Wanneer de medewerkers van het IDO het hoorden (JJJJ-MM-DD); zonder opgave nog niet.',
      'When the staff of the IDO were informed (YYYY-MM-DD); absent means not yet.',
    ],
  },
]

export const promotionOptionsText: FieldText<typeof promotionOptions> = [
  'Opties bij promotieacties',
  'Options of promotions',
  'Wanneer medewerkers op tijd zijn ingelicht.',
  'When staff are told in time.',
  {
    noticeDays: [
      'Dagen vooraf',
      'Notice days',
      'Hoeveel dagen vooraf op tijd is, van 0 tot en met 366.',
      'How many days ahead is in time, from 0 to 366.',
    ],
  },
]

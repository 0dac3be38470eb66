// What each input of this room is called, and each field in it.
import { amountFromZero as amount, from, to } from '../core/fields/input-words.js'
import type { FieldText } from '../core/schema/index.js'
import type { liquidityInput, moneyStreams, passThroughInput } from './input.js'

const forYear: FieldText<never> = [
  'Voor jaar',
  'For year',
  'Het kalenderjaar waarvoor het bedrag is; leeg als dat niet bekend is.',
  'The calendar year that the amount is for; null if not known.',
]
const promised = {
  on: [
    'Op',
    'On',
    'De dag van de aankondiging of verlening (JJJJ-MM-DD); leeg als die niet bekend is.',
    'The day of the announcement or award (YYYY-MM-DD); null if not known.',
  ],
  year: forYear,
  amount,
} as const

const stream = {
  kind: ['Soort', 'Kind', 'Altijd money-stream.', 'Always money-stream.'],
  id: [
    'Kenmerk',
    'Id',
    'Eigen kenmerk, één keer in de lijst.',
    'An id of its own, once in the list.',
  ],
  name: ['Naam', 'Name', 'Hoe de geldstroom heet.', 'What the money stream is called.'],
  provider: ['Verstrekker', 'Provider', 'Van wie het geld komt.', 'From whom the money comes.'],
  forWhom: [
    'Voor wie',
    'For whom',
    'Aan wie het geld wordt betaald: municipality (gemeente) of library (bibliotheek).',
    'To whom the money is paid: municipality or library.',
  ],
  legalForm: [
    'Rechtsvorm',
    'Legal form',
    'Specifieke uitkering, decentralisatie-uitkering, algemene middelen, subsidie of eigen middelen.',
    'Specific grant, decentralisation payment, general funds, subsidy or own means.',
  ],
  term: [
    'Duur',
    'Term',
    'Of het geld incidenteel (incidental) of structureel (structural) is.',
    'Whether the money comes once (incidental) or keeps coming (structural).',
  ],
  purposes: [
    'Doelen',
    'Purposes',
    'Waarvoor het geld is; library, promotion en coordination zijn die van de uitkering.',
    'What the money is for; library, promotion and coordination are those of the grant.',
  ],
  from: [
    'Van',
    'From',
    'Eerste dag waarvoor het geld is (JJJJ-MM-DD).',
    'First day that the money is for (YYYY-MM-DD).',
  ],
  until: [
    'Tot en met',
    'Until',
    'Laatste dag waarvoor het geld is (JJJJ-MM-DD); niet voor de eerste.',
    'Last day that the money is for (YYYY-MM-DD); not before the first.',
  ],
  announced: ['Aangekondigd', 'Announced', 'Wat is aangekondigd.', 'What was announced.', promised],
  awarded: ['Verleend', 'Awarded', 'Wat is verleend.', 'What was awarded.', promised],
  payments: [
    'Betalingen',
    'Payments',
    'Wat wordt of is betaald.',
    'What is or was paid.',
    {
      expectedOn: [
        'Verwacht op',
        'Expected on',
        'Wanneer de betaling wordt verwacht (JJJJ-MM-DD); leeg als dat niet bekend is.',
        'When the payment is expected (YYYY-MM-DD); null if not known.',
      ],
      receivedOn: [
        'Ontvangen op',
        'Received on',
        'Wanneer de betaling kwam (JJJJ-MM-DD); leeg als zij nog niet kwam.',
        'When the payment came (YYYY-MM-DD); null if it has not come yet.',
      ],
      amount,
    },
  ],
  accountedThrough: [
    'Verantwoording via',
    'Accounted through',
    'Hoe het geld wordt verantwoord: sisa, determination (vaststelling), annual-accounts (jaarrekening), none of other.',
    'How the money is accounted for: sisa, determination, annual-accounts, none or other.',
  ],
  assumed: [
    'Aangenomen',
    'Assumed',
    'Namen van velden die zijn aangenomen en niet gelezen of bekend.',
    'Names of fields that are taken for granted rather than read or known.',
  ],
} as const

export const moneyStreamsText: FieldText<typeof moneyStreams> = [
  'Geldstromen',
  'Money streams',
  'Alles wat van elke geldstroom bekend is; wat ontbreekt, is niet bekend. Dat elk kenmerk één keer voorkomt en geen periode eindigt voor zij begint, kan JSON Schema niet controleren.',
  'All that is known of each money stream; what is left out is not known. That each id occurs once and no period ends before it begins, JSON Schema cannot check.',
  stream,
]

export const liquidityText: FieldText<typeof liquidityInput> = [
  'Liquiditeit',
  'Liquidity',
  'Inkomsten en uitgaven waarvan het verloop per maand wordt gevolgd. Dat de periode niet eindigt voor zij begint, controleert de functie.',
  'Income and costs of which the course by month is followed. That the period does not end before it begins, the function checks.',
  {
    streams: moneyStreamsText,
    costs: [
      'Uitgaven',
      'Costs',
      'Uitgaven op een dag, of gelijk gespreid over de maanden van een periode.',
      'Costs on a day, or spread evenly over the months of a period.',
      {
        id: [
          'Kenmerk',
          'Id',
          'Eigen kenmerk, één keer in de lijst.',
          'An id of its own, once in the list.',
        ],
        label: ['Omschrijving', 'Label', 'Hoe de uitgave heet.', 'What the cost is called.'],
        amount,
        on: [
          'Op',
          'On',
          'De dag van de uitgave (JJJJ-MM-DD).',
          'The day of the cost (YYYY-MM-DD).',
        ],
        from: from,
        to: to,
      },
    ],
    from: from,
    to: to,
    opening: [
      'Beginsaldo',
      'Opening',
      'Wat er voor de eerste dag was, in euro’s; mag negatief zijn. Zonder opgave nul.',
      'What there was before the first day, in euros; may be negative. Zero by default.',
    ],
  },
]

export const passThroughText: FieldText<typeof passThroughInput> = [
  'Doorgifte van geld',
  'Pass-through of money',
  'De stappen die geld van het Rijk naar de bibliotheek maakt, in hun volgorde. Dat elke stap komt van wie de vorige kreeg, controleert de functie.',
  'The steps that money takes from the State to the library, in their order. That each step comes from the party that the one before went to, the function checks.',
  {
    from: ['Van', 'From', 'Wie het geld doorgeeft.', 'Who passes the money on.'],
    to: ['Aan', 'To', 'Wie het geld krijgt.', 'Who gets the money.'],
    amount,
    on: [
      'Op',
      'On',
      'De dag dat het aankwam (JJJJ-MM-DD); leeg als die niet bekend is.',
      'The day it arrived (YYYY-MM-DD); null if not known.',
    ],
    kept: [
      'Niet doorbetaald',
      'Kept',
      'Wat de gever hield van wat eerder binnenkwam, en waarvoor. Niet bij de eerste stap.',
      'What the giver kept of what came in before, and for what. Not at the first step.',
      {
        purpose: ['Doel', 'Purpose', 'Waarvoor het bleef.', 'What it was kept for.'],
        amount,
        description: ['Omschrijving', 'Description', 'Waar het over gaat.', 'What it is about.'],
      },
    ],
  },
]

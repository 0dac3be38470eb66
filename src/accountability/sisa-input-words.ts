// What the inputs of `sisaStatement` and `sisaDates` are called, and each field in them.
import { bilingual, equatedDays, municipality } from '../core/fields/input-words.js'
import type { FieldText } from '../core/schema/index.js'
import { status } from './input-words.js'
import type { sisaDatesOptions, sisaFromOptions, sisaInput } from './sisa-input.js'

const told = {
  measure: [
    'Wat telt als besteding',
    'Measure',
    'De verleende subsidie (subsidy-awarded), de vastgestelde (subsidy-determined) of de kosten van de bibliotheek (library-costs).',
    'The subsidy awarded (subsidy-awarded), the one determined (subsidy-determined) or the library’s costs (library-costs).',
  ],
  code: [
    'Code',
    'Code',
    'De code van de uitkering in de bijlage: een hoofdletter en een getal.',
    'The code of the grant in the annex: a capital and a number.',
  ],
  cumulativeBefore: [
    'Besteed in eerdere jaren',
    'Cumulative before',
    'Besteding van alle jaren voor dit jaar, in euro’s.',
    'Spending of all years before this one, in euros.',
  ],
  correction: [
    'Correctie',
    'Correction',
    'Correctie van het jaar ervoor, in euro’s.',
    'Correction of the year before, in euros.',
  ],
  throughAuthorities: [
    'Medeoverheden',
    'Other authorities',
    'Besteding die andere overheden aan deze gemeente verantwoorden.',
    'Spending that other authorities report to this municipality.',
    {
      municipality,
      jointBody: [
        'Gemeenschappelijke regeling',
        'Joint body',
        'De naam van de gemeenschappelijke regeling, als het geen gemeente is.',
        'The name of the joint body, if it is no municipality.',
      ],
      spending: ['Besteding', 'Spending', 'Besteding in euro’s.', 'Spending in euros.'],
      correction: [
        'Correctie',
        'Correction',
        'Correctie van het jaar ervoor, in euro’s.',
        'Correction of the year before, in euros.',
      ],
    },
  ],
  ownExecution: [
    'Zelfstandige uitvoering',
    'Own execution',
    'Of de gemeente het zelf uitvoert.',
    'Whether the municipality carries it out itself.',
  ],
  final: [
    'Eindverantwoording',
    'Final',
    'Of dit de laatste verantwoording is.',
    'Whether this is the last account.',
  ],
  status,
  template: [
    'Indicatoren',
    'Template',
    'De indicatoren van de bijlage, als u die hebt.',
    'The indicators of the annex, once you have them.',
    {
      number: [
        'Nummer',
        'Number',
        'Twee cijfers na de streep van de code.',
        'Two digits after the slash of the code.',
      ],
      figure: [
        'Cijfer',
        'Figure',
        'Welk cijfer de indicator heeft.',
        'Which figure the indicator holds.',
      ],
      label: [
        'Naam',
        'Label',
        'Hoe de indicator heet.',
        'What the indicator is called.',
        bilingual,
      ],
      control: [
        'Controle',
        'Control',
        'Waarop de accountant let: R (rechtmatigheid), D1 of D2 (deugdelijkheid), none.',
        'What the auditor looks at: R (lawfulness), D1 or D2 (soundness), none.',
      ],
    },
  ],
} as const

export const sisaText: FieldText<typeof sisaInput> = [
  'Verantwoording via SiSa',
  'Account through SiSa',
  'Wat één gemeente aan het Rijk verantwoordt. De functie controleert ook of de gemeente bestaat en of indicatoren en medeoverheden één keer voorkomen.',
  'What one municipality accounts for to the State. The function also checks that the municipality exists and that indicators and authorities occur once.',
  {
    municipality,
    year: ['Jaar', 'Year', 'Het verantwoordingsjaar.', 'The accounting year.'],
    stateGrant: [
      'Uitkering van het Rijk',
      'State grant',
      'De uitkering van het jaar, in euro’s, nul of meer.',
      'The State’s grant of the year, in euros, zero or more.',
    ],
    spending: [
      'Besteding',
      'Spending',
      'Wat in het jaar is besteed, in euro’s, geteld zoals measure zegt.',
      'What was spent in the year, in euros, counted as measure says.',
    ],
    ...told,
  },
]

export const sisaFromText: FieldText<typeof sisaFromOptions> = [
  'Opties bij SiSa uit een rekening',
  'Options of SiSa from an account',
  'Hoe de verantwoording van een gemeente wordt omgezet naar de SiSa-bijlage.',
  'How the statement of a municipality becomes the SiSa annex.',
  {
    ...told,
    stateGrant: [
      'Uitkering van het Rijk',
      'State grant',
      'De uitkering van het jaar, in euro’s; zonder opgave die in de verantwoording.',
      'The State’s grant of the year, in euros; by default the one in the statement.',
    ],
    opening: [
      'Over van eerdere uitkeringen',
      'Left of earlier grants',
      'Wat van uitkeringen van eerdere jaren niet is besteed, in euro’s.',
      'What of the grants of earlier years was not spent, in euros.',
    ],
    determined: [
      'Vastgestelde subsidie',
      'Subsidy determined',
      'Het bedrag van de vaststelling, in euro’s; nodig als dat telt als besteding.',
      'The amount of the determination, in euros; needed if that counts as spending.',
    ],
  },
]

export const sisaDatesText: FieldText<typeof sisaDatesOptions> = [
  'Opties bij de data van SiSa',
  'Options of the SiSa dates',
  'Hoe de data van de verantwoording aan het Rijk worden gevonden.',
  'How the dates of the account to the State are found.',
  {
    weekendRule: [
      'Weekendregel',
      'Weekend rule',
      'Of 15 juli naar de volgende werkdag schuift als het geen werkdag is; zonder opgave niet.',
      'Whether 15 July moves to the next working day; by default it does not.',
    ],
    equatedDays,
  },
]

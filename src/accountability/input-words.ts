// What the input of `jointAccount` is called, and each field in it.
import { from, municipality, to, year } from '../core/fields/input-words.js'
import type { FieldText } from '../core/schema/index.js'
import { corrections, opening } from '../grant/input-words.js'
import { purpose, vat } from '../regulation/input-words.js'
import { memberRequirementsText } from '../requirements/input-words.js'
import type { jointAccountInput } from './input.js'

/** The field `status` of an account. */
export const status: FieldText<never> = [
  'Stand',
  'Status',
  'Hoe ver de rekening is: budget (begroting), provisional (voorlopig), final (definitief) of audited (met controleverklaring).',
  'How far the account has come: budget, provisional, final or audited.',
]

const member = {
  municipality,
  granted: [
    'Verleend',
    'Granted',
    'Wat de gemeente voor dit jaar aan de bibliotheek verleende, in euro’s, nul of meer.',
    'What the municipality granted the library for this year, in euros, zero or more.',
  ],
  opening,
  openingReason: [
    'Waar het beginsaldo vandaan komt',
    'Reason of the opening',
    'Waaruit het beginsaldo bestaat, zoals de saldi van gemeenten die zijn samengegaan.',
    'What the opening is made of, such as the balances of municipalities that merged.',
  ],
  corrections,
  stateGrant: [
    'Uitkering van het Rijk',
    'State grant',
    'De specifieke uitkering aan de gemeente, in euro’s; hiermee sluit de verantwoording op die uitkering aan.',
    'The State’s grant to the municipality, in euros; with it the statement reconciles the two.',
  ],
  ownSpending: [
    'Eigen bestedingen',
    'Own spending',
    'Wat de gemeente zelf besteedde, naast wat zij de bibliotheek gaf.',
    'What the municipality spent itself, beside what it gave the library.',
    {
      purpose: [
        'Doel',
        'Purpose',
        'promotion (promotie) of coordination (regie).',
        'promotion or coordination.',
      ],
      amount: ['Bedrag', 'Amount', 'Bedrag in euro’s.', 'Amount in euros.'],
      description: ['Omschrijving', 'Description', 'Waar het over gaat.', 'What it is about.'],
    },
  ],
  until: [
    'Doet mee tot en met',
    'Until',
    'Laatste dag waarop de gemeente meedoet (JJJJ-MM-DD); nodig als zij in de periode wordt opgeheven.',
    'Last day on which the municipality takes part (YYYY-MM-DD); needed if it is dissolved in the period.',
  ],
  requirements: memberRequirementsText,
} as const

const line = {
  id: [
    'Kenmerk',
    'Id',
    'Kenmerk van de regel, één keer in de rekening.',
    'Id of the line, once in the account.',
  ],
  label: [
    'Omschrijving',
    'Label',
    'Hoe de regel heet; zonder opgave het kenmerk.',
    'What the line is called; its id by default.',
  ],
  kind: [
    'Soort',
    'Kind',
    'Kosten (cost, standaard) of opbrengst (income); een opbrengst verlaagt wat is besteed.',
    'Cost (default) or income; income lowers what was spent.',
  ],
  amount: [
    'Bedrag',
    'Amount',
    'Bedrag in euro’s; negatieve kosten zijn een correctie.',
    'Amount in euros; a negative cost is a correction.',
  ],
  purpose,
  budget: ['Begroot', 'Budget', 'Wat was begroot, in euro’s.', 'What was planned, in euros.'],
  hours: [
    'Uren',
    'Hours',
    'Uren van personeel achter het bedrag.',
    'Hours of staff behind the amount.',
  ],
  vat,
  municipality: [
    'Van gemeente',
    'Of municipality',
    'De gemeente voor wie de hele regel is; niet samen met eigen gewichten.',
    'The municipality whose own the whole line is; not together with weights of its own.',
  ],
  weights: [
    'Eigen gewichten',
    'Weights of its own',
    'Gewichten voor deze regel alleen, per gemeente.',
    'Weights for this line only, by municipality.',
  ],
} as const

export const jointAccountText: FieldText<typeof jointAccountInput> = [
  'Gezamenlijke rekening',
  'Joint account',
  'Het jaar van één bibliotheek voor al haar gemeenten. De functie controleert ook of gemeenten in de periode bestaan en één keer voorkomen, of elke regel één keer voorkomt, of gewichten bij de gemeenten horen en niet alle nul zijn, en of dagen in de periode liggen.',
  'The year of one library for all its municipalities. The function also checks that municipalities exist in the period and occur once, that each line occurs once, that weights belong to the municipalities and are not all zero, and that days lie in the period.',
  {
    library: [
      'Bibliotheek',
      'Library',
      'De bibliotheek die verantwoording aflegt.',
      'The library that accounts.',
      { name: ['Naam', 'Name', 'Naam van de bibliotheek.', 'Name of the library.'] },
    ],
    year,
    period: [
      'Periode',
      'Period',
      'De periode van de rekening; zonder opgave het kalenderjaar.',
      'The period of the account; the calendar year by default.',
      { from, to },
    ],
    status,
    version: [
      'Versie',
      'Version',
      'Telt op als de rekening opnieuw wordt gemaakt; zonder opgave 1.',
      'Counts up when the account is made again; 1 by default.',
    ],
    members: [
      'Gemeenten',
      'Municipalities',
      'De gemeenten aan wie de bibliotheek verantwoording aflegt.',
      'The municipalities that the library accounts to.',
      member,
    ],
    lines: ['Regels', 'Lines', 'Kosten en opbrengsten.', 'Costs and income.', line],
    weights: [
      'Verdeelsleutel',
      'Weights',
      'Hoe gedeelde regels worden verdeeld: naar wat elk verleende (granted, standaard), naar inwoners op 1 januari (inhabitants), of naar eigen gewichten per gemeente.',
      'How shared lines are split: by what each granted (default), by inhabitants on 1 January, or by own weights by municipality.',
    ],
    results: [
      'Resultaten',
      'Results',
      'Resultaten van de informatiepunten, per gemeente: gepubliceerde tellingen (published-tally).',
      'Results of the help points, by municipality: published tallies (published-tally).',
    ],
  },
]

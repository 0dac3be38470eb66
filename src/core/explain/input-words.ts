// What a receipt is called, and each field in it.
import { bilingual, from, to } from '../fields/input-words.js'
import type { FieldText } from '../schema/index.js'
import type { receiptInput } from './input.js'

const text = [
  'Tekst',
  'Text',
  'De tekst in beide talen.',
  'The text in both languages.',
  bilingual,
] as const
const reference = [
  'Bron',
  'Reference',
  'Waarop het rust.',
  'What it rests on.',
  {
    source: [
      'Bron',
      'Source',
      'De wet, regeling of publicatie.',
      'The law, regulation or publication.',
    ],
    article: ['Artikel', 'Article', 'Artikel en lid.', 'Article and paragraph.'],
    jci: ['Juriconnect', 'Juriconnect', 'De Juriconnect-verwijzing.', 'The Juriconnect reference.'],
    url: ['Adres', 'Address', 'Waar de bron staat.', 'Where the source is.'],
    certainty: [
      'Zekerheid',
      'Certainty',
      'read: gelezen; inferred: afgeleid; unchecked: niet nagegaan.',
      'read in the source; inferred from it; or unchecked.',
    ],
  },
] as const
const amounts: FieldText<never> = [
  'Bedragen',
  'Amounts',
  'De bedragen, per naam.',
  'The amounts, by name.',
]
const weights: FieldText<never> = [
  'Gewichten',
  'Weights',
  'De gewichten, per naam.',
  'The weights, by name.',
]
const value: FieldText<never> = ['Waarde', 'Value', 'De waarde, exact.', 'The value, exact.']
const weight: FieldText<never> = [
  'Gewicht',
  'Weight',
  'Hoe zwaar het meetelt.',
  'How heavily it counts.',
]
const partyLabel: FieldText<never> = [
  'Partij',
  'Party',
  'De partij in woorden, waar de naam een code is.',
  'The party in words, where its key is a code.',
]
const group: FieldText<never> = ['Groep', 'Group', 'De groep van regels.', 'The group of rows.']

const node = {
  type: ['Soort', 'Type', 'Wat voor knoop het is.', 'What kind of node it is.'],
  id: ['Kenmerk', 'Id', 'Kenmerk van de knoop.', 'The id of the node.'],
  label: ['Naam', 'Label', 'Hoe de waarde heet.', 'What the value is called.', bilingual],
  unit: ['Eenheid', 'Unit', 'Waarin de waarde is geteld.', 'What the value is counted in.'],
  value,
  reference,
  origin: [
    'Herkomst',
    'Origin',
    'Van wie de waarde komt: caller (wie de functie aanroept), register of source (de bron); counted: geteld in wat de aanroeper gaf.',
    'From whom the value comes: the caller, the register or the source; counted: in what the caller gave.',
  ],
  status: ['Stand', 'Status', 'Hoe vast de waarde staat.', 'How well the value stands.'],
  from,
  to,
  published: [
    'Bekendgemaakt',
    'Published',
    'Wanneer de waarde bekend werd.',
    'When the value became public.',
  ],
  op: [
    'Bewerking',
    'Operation',
    'Optellen, aftrekken, vermenigvuldigen of delen.',
    'Add, subtract, multiply or divide.',
  ],
  of: ['Van', 'Of', 'De knopen waaruit de waarde volgt.', 'The nodes that the value follows from.'],
  parts: [
    'Delen',
    'Parts',
    'De waarden van een gemiddelde.',
    'The values of a mean.',
    { name: ['Naam', 'Name', 'Hoe het deel heet.', 'What the part is called.'], value, weight },
  ],
  mode: ['Wijze', 'Mode', 'Hoe wordt afgerond.', 'How it is rounded.'],
  step: [
    'Stap',
    'Step',
    'Waarvan de waarde een veelvoud is, in euro’s.',
    'What the value is a multiple of, in euros.',
  ],
  reason: ['Reden', 'Reason', 'Waarom zo wordt afgerond.', 'Why it is rounded so.', bilingual],
  weights,
  remainderTo: [
    'Restcenten voor',
    'Remainder to',
    'Wie de overblijvende centen kreeg.',
    'Who got the left-over cents.',
  ],
  amounts,
  key: ['Naam', 'Key', 'Wiens deel het is.', 'Whose part it is.'],
  keyLabel: partyLabel,
  quota: [
    'Exact deel',
    'Quota',
    'Het exacte deel in euro’s, als breuk.',
    'The exact share in euros, as a fraction.',
    {
      numerator: ['Teller', 'Numerator', 'Boven de streep.', 'Above the line.'],
      denominator: ['Noemer', 'Denominator', 'Onder de streep.', 'Below the line.'],
    },
  ],
  floor: [
    'Naar beneden',
    'Floor',
    'Het deel, afgerond naar nul.',
    'The share, rounded towards zero.',
  ],
  extraCents: [
    'Restcenten',
    'Extra cents',
    'De overblijvende centen die erbij kwamen.',
    'The left-over cents that came on top.',
  ],
  lastCent: [
    'Laatste restcent',
    'Last left-over cent',
    'Wie de laatste overblijvende cent kreeg.',
    'Who got the last left-over cent.',
    {
      key: ['Naam', 'Key', 'Wie dat is.', 'Who that is.'],
      label: partyLabel,
      weight: ['Gewicht', 'Weight', 'Het gewicht van wie dat is.', 'The weight of whom that is.'],
    },
  ],
  rows: [
    'Regels',
    'Rows',
    'De regels van de tabel.',
    'The rows of the table.',
    {
      row: ['Regel', 'Row', 'Naam van de regel.', 'Name of the row.'],
      label: ['Omschrijving', 'Label', 'De regel in woorden.', 'The row in words.'],
      amount: ['Bedrag', 'Amount', 'Bedrag van de regel.', 'Amount of the row.'],
      group,
      weights,
    },
  ],
  columnLabels: [
    'Namen van de kolommen',
    'Labels of the columns',
    'De kolommen in woorden, per kenmerk.',
    'The columns in words, by key.',
  ],
  cells: ['Cellen', 'Cells', 'Bedragen per regel en kolom.', 'Amounts by row and column.'],
  column: ['Kolom', 'Column', 'De kolom van de tabel.', 'The column of the table.'],
  group,
  groupLabel: [
    'Naam van de groep',
    'Label of the group',
    'De groep in woorden.',
    'The group in words.',
    bilingual,
  ],
  periods: [
    'Perioden',
    'Periods',
    'De perioden van een spreiding.',
    'The periods of a spread.',
    { period: ['Periode', 'Period', 'Naam van de periode.', 'Name of the period.'], weight },
  ],
  fixed: [
    'Vaste bedragen',
    'Fixed amounts',
    'Wat al vaststond, per periode.',
    'What was settled already, by period.',
  ],
} as const

export const receiptText: FieldText<typeof receiptInput> = [
  'Bewijsstuk van een berekening',
  'Receipt of a computation',
  'Een uitkomst met haar invoer en uitleg, waaruit zij opnieuw is te berekenen. Dat elke knoop na haar bronnen staat en elk cijfer een knoop heeft, controleert parseReceipt; of de cijfers kloppen, zegt replay.',
  'A result with its inputs and explanation, from which it can be computed again. That every node stands after its sources and every figure has a node, parseReceipt checks; whether the figures are right, replay says.',
  {
    kind: ['Soort', 'Kind', 'Altijd receipt.', 'Always receipt.'],
    format: ['Versie', 'Format', 'De vorm van het bewijsstuk: 1.', 'The format of the receipt: 1.'],
    of: ['Van', 'Of', 'De soort uitkomst.', 'The kind of the result.'],
    results: [
      'Uitkomsten',
      'Results',
      'De cijfers van de uitkomst, per naam.',
      'The figures of the result, by name.',
    ],
    inputs: [
      'Invoer',
      'Inputs',
      'De waarden van invoer en parameters, per knoop.',
      'The values of inputs and parameters, by node.',
    ],
    explanation: [
      'Uitleg',
      'Explanation',
      'Hoe de uitkomst tot stand kwam.',
      'How the result came about.',
      {
        kind: ['Soort', 'Kind', 'Altijd explanation.', 'Always explanation.'],
        title: ['Titel', 'Title', 'Titel van de uitleg.', 'Title of the explanation.', bilingual],
        nodes: [
          'Knopen',
          'Nodes',
          'Elke stap na de stappen waaruit zij volgt.',
          'Every step after those it follows from.',
          node,
        ],
        results: [
          'Uitkomsten',
          'Results',
          'Welke knoop welk cijfer van de uitkomst heeft.',
          'Which node holds which figure of the result.',
        ],
        assumptions: [
          'Aannames',
          'Assumptions',
          'Wat is aangenomen en de bronnen niet beslissen.',
          'What was taken for granted and the sources do not settle.',
          {
            id: ['Kenmerk', 'Id', 'Kenmerk van de aanname.', 'The id of the assumption.'],
            text,
            reference,
          },
        ],
        decisions: [
          'Beslissingen',
          'Decisions',
          'Wat door regels is beslist en niet door rekenen.',
          'What rules settled, and not arithmetic.',
          {
            id: ['Kenmerk', 'Id', 'Waarover het gaat.', 'What it is about.'],
            given: [
              'Gegeven',
              'Given',
              'Wat was gegeven, in een vaste schrijfwijze.',
              'What was given, in a fixed notation.',
            ],
            outcome: [
              'Uitkomst',
              'Outcome',
              'Wat eruit kwam, in een vaste schrijfwijze.',
              'What came of it, in a fixed notation.',
            ],
            text,
            reference,
          },
        ],
      },
    ],
  },
]

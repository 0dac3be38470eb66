// What tallies and the options of counting are called, and each field in them.
import * as common from '../core/fields/input-words.js'
import type { FieldText } from '../core/schema/index.js'
import type { tallyInput, tallyOptions } from './tally-input.js'

export const dimension: FieldText<never> = [
  'Dimensie',
  'Dimension',
  'Waarnaar is geteld.',
  'What was counted by.',
]
export const by: FieldText<never> = [
  'Geteld naar',
  'Counted by',
  'Een of meer dimensies, waarvan ten hoogste één periode.',
  'One or more dimensions, of which at most one is a period.',
]
export const visits: FieldText<never> = [
  'Bezoeken',
  'Visits',
  'Aantal bezoeken.',
  'Number of visits.',
]
export const questions: FieldText<never> = [
  'Vragen',
  'Questions',
  'Aantal vragen.',
  'Number of questions.',
]
export const span = [
  'Periode',
  'Period',
  'Van de eerste tot en met de laatste dag; leeg als er niets te tellen was.',
  'From the first to the last day, both included; null if there was nothing to count.',
  { from: common.from, to: common.to },
] as const
export const key: FieldText<never> = [
  'Sleutel',
  'Key',
  'Eén waarde voor elke dimensie; ? is onbekend, - niet ingevuld, leeg alle samen.',
  'One value for each dimension; ? is unknown, - not given, null all together.',
]
export const keys: FieldText<never> = [
  'Waarden',
  'Keys',
  'De waarden van de dimensie.',
  'The values of the dimension.',
]
export const count: FieldText<never> = [
  'Aantal',
  'Count',
  'Hoeveel het er zijn; leeg als het verborgen is.',
  'How many there are; null if hidden.',
]

export const tallyOptionsText: FieldText<typeof tallyOptions> = [
  'Opties bij een telling',
  'Options of a tally',
  'Waarnaar bezoeken en vragen worden geteld. De functie controleert ook dat er ten hoogste één periode bij is en elke dimensie één keer.',
  'What visits and questions are counted by. The function also checks that there is at most one period and each dimension once.',
  {
    by,
    categories: [
      'Eigen categorieën',
      'Own categories',
      'Eigen lijsten van categorieën, per veld.',
      'Own lists of categories, by field.',
    ],
    keys: [
      'Plaatsen',
      'Places',
      'De punten, gemeenten of bibliotheken die er zijn, per dimensie.',
      'The points, municipalities or libraries that there are, by dimension.',
      {
        point: [
          'Informatiepunten',
          'Help points',
          'De UUID’s van de informatiepunten.',
          'The UUIDs of the help points.',
        ],
        municipality: [
          'Gemeenten',
          'Municipalities',
          'Namen of codes van gemeenten.',
          'Names or codes of municipalities.',
        ],
        library: ['Bibliotheken', 'Libraries', 'Namen van bibliotheken.', 'Names of libraries.'],
      },
    ],
  },
]

const cell = { key, visits, questions }

export const tallyText: FieldText<typeof tallyInput> = [
  'Telling',
  'Tally',
  'Getelde bezoeken en vragen, zoals tally ze geeft; niet veilig om te publiceren.',
  'Visits and questions counted, as tally gives them; not safe to publish.',
  {
    kind: ['Soort', 'Kind', 'Altijd tally.', 'Always tally.'],
    by,
    lists: [
      'Lijsten',
      'Lists',
      'De lijsten waarmee is geteld, per dimensie.',
      'The lists that were counted by, for each dimension.',
    ],
    visits,
    questions,
    cells: [
      'Cellen',
      'Cells',
      'Hoeveel er van elke combinatie was.',
      'How many there were of each combination.',
      cell,
    ],
    unknown: [
      'Onbekend',
      'Unknown',
      'Wat in geen lijst staat.',
      'What is in no list.',
      {
        dimension,
        count,
        first: ['Eerste', 'First', 'De eerste paar ervan.', 'The first few of them.'],
      },
    ],
    period: span,
  },
]

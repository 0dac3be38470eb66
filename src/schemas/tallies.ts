import * as room from '../information-point/publish/schema.js'
import type { Tally, TallyOptions } from '../information-point/index.js'
import { described } from './described.js'
import type { InputSchema } from './described.js'
import { by, count, dimension, key, questions, span, visits } from './tally-words.js'
import type { Fields } from './words.js'

/**
 * What `tally` takes as options.
 *
 * @example
 * import { readInput, tallyOptionsSchema } from 'spuk-ido/schemas'
 * readInput(tallyOptionsSchema, { by: ['quarter', 'question'] }).ok // => true
 */
export const tallyOptionsSchema: InputSchema<TallyOptions> = /* @__PURE__ */ described(
  room.tallyOptionsSchema,
  [
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
      ],
    },
  ],
  [{ by: 'month' }, { by: ['quarter', 'municipality'], keys: { municipality: ['GM0344'] } }],
)

const cell: Fields = { key, visits, questions }

/**
 * A tally, as `tally` gives it and `mergeTallies` and `publishTally` take it; it may hold more fields.
 *
 * @example
 * import { readInput, tallySchema } from 'spuk-ido/schemas'
 * readInput(tallySchema, tally([], { by: 'month' })).ok // => true
 */
export const tallySchema: InputSchema<Tally> = /* @__PURE__ */ described(
  room.tallySchema,
  [
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
  ],
  [
    {
      kind: 'tally',
      by: ['month'],
      lists: {},
      visits: 2,
      questions: 3,
      cells: [{ key: ['2024-04'], visits: 2, questions: 3 }],
      unknown: [],
      period: { from: '2024-04-02', to: '2024-04-05' },
    },
  ],
)

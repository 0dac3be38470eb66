import * as z from 'zod'
import { maybe } from '../core/schema/index.js'
import * as room from '../information-point/publish/schema.js'
import type {
  IndicatorOptions,
  PublishAllOptions,
  PublishedTally,
  PublishOptions,
} from '../information-point/index.js'
import * as common from './common.js'
import { described } from './described.js'
import type { InputSchema } from './described.js'
import { by, count, dimension, key, keys, span } from '../information-point/tally-input-words.js'
import type { Fields, Words } from './words.js'

const method: Words = [
  'Methode',
  'Method',
  'Kleine aantallen verbergen (suppress) of alle afronden (round).',
  'Hiding small counts (suppress) or rounding all (round).',
]
const base: Words = [
  'Veelvoud',
  'Base',
  'Waarvan afgeronde aantallen een veelvoud zijn.',
  'What rounded counts are multiples of.',
]

/** The fields of a published tally. */
export const published: Fields = {
  kind: ['Soort', 'Kind', 'Altijd published-tally.', 'Always published-tally.'],
  by,
  counts: ['Telt', 'Counts', 'Bezoeken (visits) of vragen (questions).', 'Visits or questions.'],
  oneQuestionEach: [
    'Eén vraag per bezoek',
    'One question each',
    'Of elk bezoek één vraag had.',
    'Whether every visit had one question.',
  ],
  method,
  minimumCell: [
    'Kleinste aantal',
    'Minimum cell',
    'Aantallen boven nul en onder dit aantal worden nooit getoond.',
    'Counts above nought and below this are never shown.',
  ],
  base,
  period: span,
  axes: [
    'Assen',
    'Axes',
    'De zijden van de tabel.',
    'The sides of the table.',
    {
      dimension,
      keys,
      met: [
        'Voorgekomen',
        'Met',
        'De sleutels die er alleen staan omdat zij voorkwamen, en dus ten minste één hebben.',
        'The keys that are there only because they were met, and so have at least one.',
      ],
    },
  ],
  cells: [
    'Cellen',
    'Cells',
    'De cellen, regel voor regel.',
    'The cells, row by row.',
    { key, count },
  ],
  totals: [
    'Totalen',
    'Totals',
    'Totalen van regels, kolommen en alles.',
    'Totals of rows, columns and all.',
    { key, count },
  ],
  total: [
    'Totaal',
    'Total',
    'Het totaal; leeg als het verborgen is.',
    'The grand total; null if hidden.',
  ],
  hidden: [
    'Verborgen',
    'Hidden',
    'Hoeveel cellen en totalen verborgen zijn.',
    'How many cells and totals are hidden.',
  ],
  everythingHidden: [
    'Alles verborgen',
    'Everything hidden',
    'Of niets wordt getoond.',
    'Whether nothing is shown.',
  ],
  withPrevious: [
    'Met eerdere',
    'With previous',
    'Of met eerdere publicaties rekening is gehouden.',
    'Whether earlier publications were taken into account.',
  ],
  addsUp: ['Telt op', 'Adds up', 'Of wat wordt getoond optelt.', 'Whether what is shown adds up.'],
  notes: [
    'Opmerkingen',
    'Notes',
    'Wat erbij te weten is.',
    'What is to be known beside it.',
    common.bilingual,
  ],
}

const publishedTally: Words = [
  'Gepubliceerde telling',
  'Published tally',
  'Een telling die veilig is om te publiceren, zoals publishTally haar geeft.',
  'A tally that is safe to publish, as publishTally gives it.',
  published,
]

const minimumCell: Words = [
  'Kleinste aantal',
  'Minimum cell',
  'Het kleinste aantal boven nul dat mag worden getoond; ten minste 3.',
  'The smallest count above nought that may be shown; at least 3.',
]
const previous: Words = [
  'Eerdere publicaties',
  'Previous publications',
  'Wat van dezelfde registraties al is gepubliceerd.',
  'What was published of the same registrations already.',
  published,
]

const example = {
  kind: 'published-tally',
  by: ['month'],
  counts: 'visits',
  oneQuestionEach: false,
  method: 'suppress',
  minimumCell: 5,
  period: { from: '2024-04-01', to: '2024-04-30' },
  axes: [{ dimension: 'month', keys: ['2024-04'] }],
  cells: [{ key: ['2024-04'], count: 12 }],
  totals: [{ key: [null], count: 12 }],
  total: 12,
  hidden: 0,
  everythingHidden: false,
  withPrevious: false,
  addsUp: true,
  notes: [],
}

/**
 * A published tally, as `publishTally` gives it and `indicators` and `jointAccount` take it; it may
 * hold more fields.
 *
 * @example
 * import { publishedTallySchema, readInput } from 'spuk-ido/schemas'
 * const table = publishTally(tally([], { by: 'month' }), { minimumCell: 5 })
 * readInput(publishedTallySchema, table).ok // => true
 */
export const publishedTallySchema: InputSchema<PublishedTally> = /* @__PURE__ */ described(
  room.publishedTallySchema,
  publishedTally,
  [example],
)

/**
 * What `publishTally` takes as options.
 *
 * @example
 * import { publishOptionsSchema, readInput } from 'spuk-ido/schemas'
 * readInput(publishOptionsSchema, { minimumCell: 2 }).ok // => false
 */
export const publishOptionsSchema: InputSchema<PublishOptions> = /* @__PURE__ */ described(
  room.publishOptionsSchema,
  [
    'Opties bij publiceren',
    'Options of publishing',
    'Hoe een telling veilig wordt gemaakt om te publiceren. De functie controleert ook of de periode om de telling heen ligt en of bezoeken optellen.',
    'How a tally is made safe to publish. The function also checks that the period lies around the tally and that visits add up.',
    {
      minimumCell,
      previous,
      method,
      base,
      count: ['Telt', 'Count', 'Bezoeken (visits) of vragen (questions).', 'Visits or questions.'],
      period: [
        'Periode',
        'Period',
        'De dagen waar de telling over gaat; zonder opgave de maanden van het eerste tot en met het laatste bezoek.',
        'The days that the tally is about; by default the months from its first to its last visit.',
        { from: common.from, to: common.to },
      ],
    },
  ],
  [{ minimumCell: 5 }, { minimumCell: 5, method: 'round', base: 10, previous: [example] }],
)

/**
 * What `publishTallies` takes as options.
 *
 * @example
 * import { publishAllOptionsSchema, readInput } from 'spuk-ido/schemas'
 * readInput(publishAllOptionsSchema, { minimumCell: 5 }).ok // => true
 */
export const publishAllOptionsSchema: InputSchema<PublishAllOptions> = /* @__PURE__ */ described(
  room.publishAllOptionsSchema,
  [
    'Opties bij samen publiceren',
    'Options of publishing together',
    'Hoe de tellingen van een bibliotheek samen veilig worden gemaakt om te publiceren.',
    'How the tallies of a library are made safe to publish together.',
    { minimumCell, previous },
  ],
  [{ minimumCell: 5 }, { minimumCell: 5, previous: [example] }],
)

/**
 * What `indicators` takes as options.
 *
 * @example
 * import { indicatorOptionsSchema, readInput } from 'spuk-ido/schemas'
 * readInput(indicatorOptionsSchema, { inhabitants: 4000 }).ok // => true
 */
export const indicatorOptionsSchema: InputSchema<IndicatorOptions> = /* @__PURE__ */ (() =>
  described(
    z.strictObject({
      previousYear: maybe(z.union([room.publishedTallySchema, z.array(room.publishedTallySchema)])),
      inhabitants: maybe(z.int().min(1)),
      referrals: maybe(z.array(z.string().max(400))),
    }),
    [
      'Opties bij indicatoren',
      'Options of indicators',
      'Waarmee de cijfers worden vergeleken.',
      'What the figures are compared with.',
      {
        previousYear: [
          'Jaar ervoor',
          'Previous year',
          'De tabellen van het jaar ervoor.',
          'The tables of the year before.',
          published,
        ],
        inhabitants: [
          'Inwoners',
          'Inhabitants',
          'Hoeveel mensen in het gebied van de tabellen wonen.',
          'How many people live in the area that the tables are about.',
        ],
        referrals: [
          'Doorverwijzingen',
          'Referrals',
          'Welke manieren van helpen een doorverwijzing zijn.',
          'Which ways of helping are a referral.',
        ],
      },
    ],
    [{ inhabitants: 4000 }, { previousYear: example }],
  ))()

// What publishing and published tallies are called, and each field in them.
import * as common from '../core/fields/input-words.js'
import type { FieldText, FieldTexts, List } from '../core/schema/index.js'
import type {
  indicatorOptions,
  publishAllOptions,
  publishedTally,
  publishOptions,
} from './publish-input.js'
import { by, count, dimension, key, keys, span } from './tally-input-words.js'

const method: FieldText<never> = [
  'Methode',
  'Method',
  'Kleine aantallen verbergen (suppress) of alle afronden (round).',
  'Hiding small counts (suppress) or rounding all (round).',
]
const base: FieldText<never> = [
  'Veelvoud',
  'Base',
  'Waarvan afgeronde aantallen een veelvoud zijn.',
  'What rounded counts are multiples of.',
]

/** The fields of a published tally. */
export const published: FieldTexts<typeof publishedTally> = {
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
    'Counts above zero and below this are never shown.',
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

export const publishedTallyText: FieldText<typeof publishedTally> = [
  'Gepubliceerde telling',
  'Published tally',
  'Een telling die veilig is om te publiceren, zoals publishTally haar geeft.',
  'A tally that is safe to publish, as publishTally gives it.',
  published,
]

const minimumCell: FieldText<never> = [
  'Kleinste aantal',
  'Minimum cell',
  'Het kleinste aantal boven nul dat mag worden getoond; ten minste 3.',
  'The smallest count above zero that may be shown; at least 3.',
]
const previous: FieldText<List<typeof publishedTally>> = [
  'Eerdere publicaties',
  'Previous publications',
  'Wat van dezelfde registraties al is gepubliceerd.',
  'What was published of the same registrations already.',
  published,
]

export const publishOptionsText: FieldText<typeof publishOptions> = [
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
]

export const publishAllOptionsText: FieldText<typeof publishAllOptions> = [
  'Opties bij samen publiceren',
  'Options of publishing together',
  'Hoe de tellingen van een bibliotheek samen veilig worden gemaakt om te publiceren.',
  'How the tallies of a library are made safe to publish together.',
  { minimumCell, previous },
]

export const indicatorOptionsText: FieldText<typeof indicatorOptions> = [
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
]

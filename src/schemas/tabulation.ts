import type { Tabulation } from '../monitor/index.js'
import * as room from '../monitor/schema.js'
import * as common from './common.js'
import { described } from './described.js'
import type { InputSchema } from './described.js'
import { label, policy, questionWords } from './survey.js'
import type { Fields, Words } from './words.js'

/** The field `respondents`. */
export const respondents: Words = [
  'Deelnemers',
  'Respondents',
  'Hoeveel aan het onderzoek meededen.',
  'How many took part in the survey.',
]

/** The fields of a tabulation. */
export const tabulation: Fields = {
  kind: ['Soort', 'Kind', 'Altijd tabulation.', 'Always tabulation.'],
  question: questionWords,
  respondents,
  answered: [
    'Beantwoord',
    'Answered',
    'Hoeveel de vraag beantwoordden; leeg als dat niet bekend is.',
    'How many answered the question; null if not known.',
  ],
  missing: [
    'Niet beantwoord',
    'Missing',
    'Hoeveel de vraag niet beantwoordden; leeg als dat niet bekend is.',
    'How many did not answer; null if not known.',
  ],
  counts: [
    'Aantallen',
    'Counts',
    'Hoe vaak elk antwoord is gekozen.',
    'How often each answer was chosen.',
    {
      option: ['Antwoord', 'Option', 'Kenmerk van het antwoord.', 'The id of the answer.'],
      label,
      count: [
        'Aantal',
        'Count',
        'Hoe vaak; leeg als dat niet bekend is.',
        'How often; null if not known.',
      ],
      share: [
        'Aandeel',
        'Share',
        'Het exacte aandeel; leeg als dat niet bekend is.',
        'The exact share; null if not known.',
      ],
      certain: [
        'Zeker',
        'Certain',
        'Of het aantal zeker bij dit antwoord hoort.',
        'Whether the number surely belongs to this answer.',
      ],
      likely: [
        'Waarschijnlijk',
        'Likely',
        'Wat een onbekend aantal waarschijnlijk is.',
        'What an unknown count most probably is.',
      ],
    },
  ],
  unpaired: [
    'Zonder antwoord',
    'Unpaired',
    'Aantallen waarvan niet bekend is bij welk antwoord ze horen.',
    'Numbers of which it is not known to which answer they belong.',
  ],
  mean: [
    'Gemiddelde',
    'Mean',
    'Het exacte gemiddelde van een schaal; anders leeg.',
    'The exact mean of a scale; null otherwise.',
  ],
  note: [
    'Opmerking',
    'Note',
    'Wat erbij te weten is.',
    'What is to be known beside it.',
    common.bilingual,
  ],
}

/**
 * A table of counted answers, for `checkTabulation`, `compareTabulations` and `intervalFor`; it may
 * hold more fields.
 *
 * @example
 * import { readInput, tabulationSchema } from 'spuk-ido/schemas'
 * readInput(tabulationSchema, monitor2023.tabulations[4]).ok // => true
 */
export const tabulationSchema: InputSchema<Tabulation> = /* @__PURE__ */ described(
  room.tabulationSchema,
  [
    'Tabel van antwoorden',
    'Tabulation',
    'De getelde antwoorden op één vraag. Dat er één aantal is voor elk antwoord, in de volgorde van de vraag, controleert de functie.',
    'The answers to one question, counted. That there is one count for each answer, in the order of the question, the function checks.',
    tabulation,
  ],
  [
    {
      kind: 'tabulation',
      question: policy,
      respondents: 4,
      answered: 3,
      missing: 1,
      counts: [
        { option: 'no', label: { nl: 'Nee', en: 'No' }, count: 2, share: '2/3', certain: true },
        { option: 'yes', label: { nl: 'Ja', en: 'Yes' }, count: 1, share: '1/3', certain: true },
      ],
      unpaired: [],
      mean: null,
    },
  ],
)

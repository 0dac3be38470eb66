// What each input and each field of this room is called.
import { bilingual } from '../core/fields/input-words.js'
import type { FieldText } from '../core/schema/index.js'
import type {
  checkOptions,
  proportion,
  questionnaire,
  responseCount,
  sizeOptions,
  surveyQuestion,
  surveyResponse,
  tabulation,
} from './input.js'

const group: FieldText<never> = [
  'Gevraagd aan',
  'Asked of',
  'Wie de vraag kreeg: municipalities (gemeenten) of libraries (bibliotheken).',
  'Who was asked: municipalities or libraries.',
]
const label = [
  'Tekst',
  'Label',
  'De tekst in beide talen.',
  'The text in both languages.',
  bilingual,
] as const

const question = {
  id: [
    'Kenmerk',
    'Id',
    'Naam van de vraag in antwoorden, zoals q5.',
    'Name of the question in answers, such as q5.',
  ],
  to: group,
  text: [
    'Vraag',
    'Question',
    'De vraag in beide talen.',
    'The question in both languages.',
    bilingual,
  ],
  type: [
    'Soort',
    'Type',
    'Eén antwoord (single), meer antwoorden (multiple) of een schaal (scale).',
    'One answer (single), any number (multiple) or a scale.',
  ],
  options: [
    'Antwoorden',
    'Options',
    'De antwoorden waaruit wordt gekozen.',
    'The answers to choose from.',
    {
      id: ['Kenmerk', 'Id', 'Naam van het antwoord.', 'Name of the answer.'],
      label,
      score: [
        'Score',
        'Score',
        'Waarvoor de stap in het gemiddelde telt.',
        'What the step counts for in the mean.',
      ],
    },
  ],
} as const

const aQuestion = [
  'Vraag',
  'Question',
  'Een vraag van een onderzoek.',
  'A question of a survey.',
  question,
] as const

const respondents: FieldText<never> = [
  'Deelnemers',
  'Respondents',
  'Hoeveel aan het onderzoek meededen.',
  'How many took part in the survey.',
]

const table = {
  kind: ['Soort', 'Kind', 'Altijd tabulation.', 'Always tabulation.'],
  question: aQuestion,
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
    bilingual,
  ],
} as const

export const surveyResponseText: FieldText<typeof surveyResponse> = [
  'Antwoorden op een onderzoek',
  'Survey response',
  'Wat één gemeente of bibliotheek antwoordde. De functie controleert ook of de gemeente bestaat en de antwoorden bij de vragen passen.',
  'What one municipality or library answered. The function also checks that the municipality exists and the answers fit the questions.',
  {
    kind: ['Soort', 'Kind', 'Altijd survey-response.', 'Always survey-response.'],
    to: group,
    respondent: [
      'Van',
      'Respondent',
      'De gemeente, met naam of code, of de naam van de bibliotheek.',
      'The municipality, by name or code, or the name of the library.',
    ],
    on: [
      'Op',
      'On',
      'De dag van de antwoorden (JJJJ-MM-DD).',
      'The day of the answers (YYYY-MM-DD).',
    ],
    answers: [
      'Antwoorden',
      'Answers',
      'Per vraag het gekozen antwoord, een lijst ervan, een score, of leeg.',
      'By question the answer chosen, a list of them, a score, or null.',
    ],
  },
]

export const surveyQuestionText: FieldText<typeof surveyQuestion> = [
  'Vraag van een onderzoek',
  'Survey question',
  'Een vraag met haar antwoorden. Dat elk antwoord één keer voorkomt, controleert de functie.',
  'A question with its answers. That each answer occurs once, the function checks.',
  question,
]

export const questionnaireText: FieldText<typeof questionnaire> = [
  'Vragenlijst',
  'Questionnaire',
  'De vragen van een onderzoek.',
  'The questions of a survey.',
  {
    questions: aQuestion,
  },
]

export const tabulationText: FieldText<typeof tabulation> = [
  'Tabel van antwoorden',
  'Tabulation',
  'De getelde antwoorden op één vraag. Dat er één aantal is voor elk antwoord, in de volgorde van de vraag, controleert de functie.',
  'The answers to one question, counted. That there is one count for each answer, in the order of the question, the function checks.',
  table,
]

export const proportionText: FieldText<typeof proportion> = [
  'Steekproef',
  'Sample',
  'Wat in een steekproef is gevonden. Dat geen deel groter is dan zijn geheel en de populatie ten hoogste 10000, controleert de functie.',
  'What was found in a sample. That no part is larger than its whole and the population at most 10,000, the function checks.',
  {
    population: [
      'Populatie',
      'Population',
      'Hoeveel er in totaal zijn.',
      'How many there are in all.',
    ],
    sample: ['Steekproef', 'Sample', 'Hoeveel daarvan antwoordden.', 'How many of them answered.'],
    count: [
      'Aantal',
      'Count',
      'Hoeveel daarvan hebben wat wordt gezocht.',
      'How many of these have what is looked for.',
    ],
    confidence: [
      'Betrouwbaarheid',
      'Confidence',
      'Boven 0 en onder 1; zonder opgave 0.95.',
      'Above 0 and below 1; 0.95 by default.',
    ],
  },
]

export const checkOptionsText: FieldText<typeof checkOptions> = [
  'Opties bij het nakijken van een tabel',
  'Options of checking a table',
  'Waartegen een tabel wordt nagekeken.',
  'Against what a table is checked.',
  {
    respondents,
    earlier: [
      'Eerdere tabellen',
      'Earlier tables',
      'Tabellen die ervoor stonden; dezelfde grafiek kan er twee keer in staan.',
      'Tables printed before this one, in which a copied chart may be found.',
      table,
    ],
  },
]

export const responseCountText: FieldText<typeof responseCount> = [
  'Respons',
  'Response',
  'Hoeveel van een groep meededen. Dat het er niet meer zijn dan de groep, controleert de functie.',
  'How many of a group took part. That they are no more than the group, the function checks.',
  {
    population: ['Groep', 'Population', 'Hoeveel zijn gevraagd.', 'How many were asked.'],
    respondents,
    kind: ['Soort', 'Kind', 'Altijd response-rate.', 'Always response-rate.'],
    rate: ['Aandeel', 'Rate', 'Volgt uit de aantallen.', 'Follows from the numbers.'],
    percent: ['Procent', 'Percent', 'Volgt uit de aantallen.', 'Follows from the numbers.'],
  },
]

export const sizeOptionsText: FieldText<typeof sizeOptions> = [
  'Opties bij grootteklassen',
  'Options of size classes',
  'Naar welke grootte gemeenten worden onderscheiden. Dat grenzen oplopen en het register de inwoners kent, controleert de functie.',
  'By which size municipalities are told apart. That borders rise and the register knows the inhabitants, the function checks.',
  {
    on: [
      'Op',
      'On',
      '1 januari van een jaar waarvan het register de inwoners kent.',
      '1 January of a year of which the register knows the inhabitants.',
    ],
    borders: [
      'Grenzen',
      'Borders',
      'Aantallen inwoners, oplopend.',
      'Numbers of inhabitants, rising.',
    ],
  },
]

import type {
  Questionnaire,
  SurveyAnswer,
  SurveyQuestion,
  SurveyResponse,
} from '../monitor/index.js'
import * as room from '../monitor/schema.js'
import * as common from './common.js'
import { described } from './described.js'
import type { InputSchema } from './described.js'
import type { Fields, Words } from './words.js'

const group: Words = [
  'Gevraagd aan',
  'Asked of',
  'Wie de vraag kreeg: municipalities (gemeenten) of libraries (bibliotheken).',
  'Who was asked: municipalities or libraries.',
]
/** The field `label` of an answer. */
export const label: Words = [
  'Tekst',
  'Label',
  'De tekst in beide talen.',
  'The text in both languages.',
  common.bilingual,
]
const question: Fields = {
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
    common.bilingual,
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
}
/** A question, as a field. */
export const questionWords: Words = [
  'Vraag',
  'Question',
  'Een vraag van een onderzoek.',
  'A question of a survey.',
  question,
]
/** A question for examples. */
export const policy = {
  id: 'q5',
  to: 'municipalities',
  type: 'single',
  text: { nl: 'Is er beleid?', en: 'Is there policy?' },
  options: [
    { id: 'no', label: { nl: 'Nee', en: 'No' } },
    { id: 'yes', label: { nl: 'Ja', en: 'Yes' } },
  ],
}

/** The answers of one municipality or library as callers write them. */
export interface SurveyResponseInput extends Omit<SurveyResponse, 'kind' | 'answers'> {
  readonly kind?: 'survey-response' | undefined
  readonly answers: Readonly<Record<string, SurveyAnswer>>
}

/**
 * What `validateResponse` takes: the answers of one municipality or library.
 *
 * @example
 * import { readInput, surveyResponseSchema } from 'spuk-ido/schemas'
 * readInput(surveyResponseSchema, { to: 'municipalities', respondent: 'Utrecht', answers: { q5: 'yes' } }).ok // => true
 */
export const surveyResponseSchema: InputSchema<SurveyResponseInput> = /* @__PURE__ */ described(
  room.responseSchema as unknown as InputSchema<SurveyResponseInput>,
  [
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
  ],
  [
    {
      to: 'municipalities',
      respondent: 'Utrecht',
      on: '2023-03-01',
      answers: { q5: 'yes', q6: null },
    },
  ],
)

/**
 * A question of a survey, for `tabulate` and `tabulateBySize`; it may hold more fields.
 *
 * @example
 * import { readInput, surveyQuestionSchema } from 'spuk-ido/schemas'
 * readInput(surveyQuestionSchema, monitor2023.questions[4]).ok // => true
 */
export const surveyQuestionSchema: InputSchema<SurveyQuestion> = /* @__PURE__ */ described(
  room.surveyQuestionSchema,
  [
    'Vraag van een onderzoek',
    'Survey question',
    'Een vraag met haar antwoorden. Dat elk antwoord één keer voorkomt, controleert de functie.',
    'A question with its answers. That each answer occurs once, the function checks.',
    question,
  ],
  [policy],
)

/**
 * The questions of a survey, for `validateResponse`; it may hold more fields.
 *
 * @example
 * import { questionnaireSchema, readInput } from 'spuk-ido/schemas'
 * readInput(questionnaireSchema, monitor2023).ok // => true
 */
export const questionnaireSchema: InputSchema<Questionnaire> = /* @__PURE__ */ described(
  room.questionnaireSchema,
  [
    'Vragenlijst',
    'Questionnaire',
    'De vragen van een onderzoek.',
    'The questions of a survey.',
    { questions: questionWords },
  ],
  [{ questions: [policy] }],
)

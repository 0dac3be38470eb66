import * as input from '../monitor/input.js'
import * as texts from '../monitor/input-words.js'
import { inputSchema } from './input-schema.js'

const policy = {
  id: 'q5',
  to: 'municipalities',
  type: 'single',
  text: { nl: 'Is er beleid?', en: 'Is there policy?' },
  options: [
    { id: 'no', label: { nl: 'Nee', en: 'No' } },
    { id: 'yes', label: { nl: 'Ja', en: 'Yes' } },
  ],
} as const

/**
 * What `validateResponse` takes: the answers of one municipality or library.
 *
 * @example
 * import { readInput, surveyResponseSchema } from 'spuk-ido/schemas'
 * readInput(surveyResponseSchema, { to: 'municipalities', respondent: 'Utrecht', answers: { q5: 'yes' } }).ok // => true
 */
export const surveyResponseSchema = /* @__PURE__ */ inputSchema(
  input.surveyResponse,
  texts.surveyResponseText,
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
export const surveyQuestionSchema = /* @__PURE__ */ inputSchema(
  input.surveyQuestion,
  texts.surveyQuestionText,
  [policy],
)

/**
 * The questions of a survey, for `validateResponse`; it may hold more fields.
 *
 * @example
 * import { questionnaireSchema, readInput } from 'spuk-ido/schemas'
 * readInput(questionnaireSchema, monitor2023).ok // => true
 */
export const questionnaireSchema = /* @__PURE__ */ inputSchema(
  input.questionnaire,
  texts.questionnaireText,
  [{ questions: [policy] }],
)

/**
 * A table of counted answers, for `checkTabulation`, `compareTabulations` and `intervalFor`; it may
 * hold more fields.
 *
 * @example
 * import { readInput, tabulationSchema } from 'spuk-ido/schemas'
 * readInput(tabulationSchema, monitor2023.tabulations[4]).ok // => true
 */
export const tabulationSchema = /* @__PURE__ */ inputSchema(
  input.tabulation,
  texts.tabulationText,
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

/**
 * What `proportionInterval` takes.
 *
 * @example
 * import { proportionSchema, readInput } from 'spuk-ido/schemas'
 * readInput(proportionSchema, { population: 50, sample: 10, count: 3 }).ok // => true
 */
export const proportionSchema = /* @__PURE__ */ inputSchema(
  input.proportion,
  texts.proportionText,
  [{ population: 50, sample: 10, count: 3, confidence: '0.9' }],
)

/**
 * What `checkTabulation` takes as options.
 *
 * @example
 * import { checkOptionsSchema, readInput } from 'spuk-ido/schemas'
 * readInput(checkOptionsSchema, { respondents: 48 }).ok // => true
 */
export const checkOptionsSchema = /* @__PURE__ */ inputSchema(
  input.checkOptions,
  texts.checkOptionsText,
  [{ respondents: 48 }],
)

/**
 * What `responseRate` takes.
 *
 * @example
 * import { readInput, responseCountSchema } from 'spuk-ido/schemas'
 * readInput(responseCountSchema, { population: 342, respondents: 48 }).ok // => true
 */
export const responseCountSchema = /* @__PURE__ */ inputSchema(
  input.responseCount,
  texts.responseCountText,
  [{ population: 342, respondents: 48 }],
)

/**
 * What `tabulateBySize` takes as options.
 *
 * @example
 * import { readInput, sizeOptionsSchema } from 'spuk-ido/schemas'
 * readInput(sizeOptionsSchema, { on: '2023-01-01', borders: [20000, 50000] }).ok // => true
 */
export const sizeOptionsSchema = /* @__PURE__ */ inputSchema(
  input.sizeOptions,
  texts.sizeOptionsText,
  [{ on: '2023-01-01', borders: [20000, 50000] }],
)

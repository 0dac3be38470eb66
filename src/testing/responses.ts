import * as fc from 'fast-check'
import { municipalities } from '../municipality/index.js'
import { monitor2023 } from '../monitor/index.js'
import type { SurveyAnswer, SurveyGroup } from '../monitor/index.js'
import { validDates } from './dates.js'
import { brokenIn, withField } from './nearly-valid.js'
import type { NearlyValid } from './nearly-valid.js'

/** What `validateResponse` takes. */
export interface ResponseInput {
  readonly to: SurveyGroup
  readonly respondent: string
  readonly on?: string
  readonly answers: Readonly<Record<string, SurveyAnswer>>
}

/**
 * Responses to the survey of 2023, of municipalities and of libraries: answers by id, by score of a scale,
 * and missing ones.
 *
 * @example
 * import fc from 'fast-check'
 * import { validResponses } from 'spuk-ido/testing'
 * fc.check(fc.property(validResponses(), (input) => validateResponse(input).ok)).failed // => false
 */
export function validResponses(): fc.Arbitrary<ResponseInput> {
  const codes = municipalities({ on: '2023-01-01' }).map(({ code }) => code)
  const of = (to: SurveyGroup, respondent: fc.Arbitrary<string>): fc.Arbitrary<ResponseInput> => {
    const questions = monitor2023.questions.filter((question) => question.to === to)
    const answers = questions.map(({ id, options, type }): [string, fc.Arbitrary<SurveyAnswer>] => {
      const chosen = fc.constantFrom(
        ...options.map((option) =>
          type === 'scale' && 'score' in option ? option.score : option.id,
        ),
        ...options.map((option) => option.id),
      )
      return [id, fc.option(chosen, { nil: null, freq: 9 })]
    })
    return fc.record(
      {
        to: fc.constant(to),
        respondent,
        on: validDates({ from: '2023-06-01', to: '2023-07-31' }),
        answers: fc.record(Object.fromEntries(answers), { requiredKeys: [] }),
      },
      { requiredKeys: ['to', 'respondent', 'answers'] },
    )
  }
  return fc.oneof(
    of('municipalities', fc.constantFrom(...codes)),
    of('libraries', fc.constantFrom('Bibliotheek Noord', 'Bibliotheek Zuid')),
  )
}

/**
 * Responses with one thing wrong, and what `validateResponse` must say of it.
 *
 * @example
 * import fc from 'fast-check'
 * import { assertReported, nearlyValidResponses } from 'spuk-ido/testing'
 * const refused = fc.property(nearlyValidResponses(), (nearly) => assertReported(validateResponse(nearly.input), nearly))
 * fc.check(refused).failed // => false
 */
export function nearlyValidResponses(): fc.Arbitrary<NearlyValid<ResponseInput>> {
  const answer = (input: ResponseInput, id: string, given: SurveyAnswer) => ({
    input: { ...input, answers: { ...input.answers, [id]: given } },
    path: ['answers', id],
  })
  const own = ({ to }: ResponseInput) => (to === 'municipalities' ? 'q5' : 'q17')
  const other = ({ to }: ResponseInput) => (to === 'municipalities' ? 'q17' : 'q5')
  return brokenIn<ResponseInput>(validResponses(), [
    withField('a day that does not exist', 'calendar/not-a-date', 'on', '2023-02-30'),
    withField('a misspelt field', 'input/unknown-field', 'onn', '2023-06-01'),
    {
      broken: 'an unknown municipality',
      code: 'municipality/unknown',
      of: (input) =>
        input.to === 'municipalities'
          ? { input: { ...input, respondent: 'Utrechr' }, path: ['respondent'] }
          : undefined,
    },
    {
      broken: 'a question that there is not',
      code: 'monitor/unknown-question',
      of: (input) => answer(input, 'q99', 'x'),
    },
    {
      broken: 'a question put to others',
      code: 'monitor/not-asked',
      of: (input) => answer(input, other(input), 'x'),
    },
    {
      broken: 'an option that there is not',
      code: 'monitor/unknown-option',
      of: (input) => answer(input, own(input), 'x'),
    },
    {
      broken: 'two answers where one is asked',
      code: 'monitor/one-answer',
      of: (input) => answer(input, own(input), ['x', 'y']),
    },
  ])
}

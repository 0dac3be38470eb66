import type { Text } from '../../core/result/index.js'

/** The values printed with one question, in the order of its options; `null`: no value belongs to it for sure. */
export interface Printed {
  readonly values: readonly (number | null)[]
  /** Values of which it is not known to which of the options without one they belong. */
  readonly unpaired?: readonly number[]
  /** The options whose value is not surely theirs. */
  readonly uncertain?: readonly string[]
  readonly likely?: Readonly<Record<string, number>>
  readonly note?: Text
}

const SUPPORTED: Text = {
  nl: 'Welk getal bij welk antwoord hoort, volgt ook uit de lopende tekst van het rapport.',
  en: 'Which number belongs to which answer is supported by the body text of the report.',
}

/** Annex 3 of the report, number for number; nothing is repaired. */
export const printed: Readonly<Record<string, Printed>> = {
  q1: { values: [18, 18] },
  q2: { values: [6, 4, 1] },
  q3: { values: [32, 17] },
  q4: { values: [27, 11, 7, 5] },
  q5: { values: [23, 22, 3] },
  q6: { values: [21, 14, 4, 4] },
  q7: { values: [21, 17, 3] },
  q8: { values: [26, 21, 2], note: SUPPORTED },
  q9: { values: [26, 17, 6], note: SUPPORTED },
  q10: { values: [28, 14, 4, 1] },
  q11: { values: [22, 16, 4] },
  q12: {
    values: [20, null, null, null, null],
    unpaired: [10, 8, 4, 1],
    uncertain: ['not-aware', 'no', 'unknown', 'other'],
    note: {
      nl: 'Zeker is alleen 20 keer ja; bij welke antwoorden 10, 8, 4 en 1 horen, is niet te lezen.',
      en: 'Only 20 times yes is certain; to which answers 10, 8, 4 and 1 belong cannot be read.',
    },
  },
  q13: { values: [20, 17, 5] },
  q14: { values: [18, 18] },
  q15: { values: [4, 3, 2, 1, 1] },
  q16: { values: [14, 11, 1, 1] },
  q17: { values: [1, 6, 6, 8, 1] },
  q18: {
    values: [null, null, null, null, null, null],
    uncertain: [
      'conditions',
      'year-plan-and-conditions',
      'no-conditions',
      'no-contact',
      'year-plan',
      'other',
    ],
    note: {
      nl: 'De staven van deze vraag dragen geen leesbare waarden.',
      en: 'The bars of this question bear no readable values.',
    },
  },
  q19: { values: [8, 7, 6, 1] },
  q20: {
    values: [5, 8, 5, 1, null],
    uncertain: ['1', '2', '3', '4', '5'],
    likely: { 5: 0 },
    note: {
      nl: 'Er zijn vier waarden voor vijf stappen; de volgorde is waarschijnlijk, de vijfde waarde ontbreekt.',
      en: 'There are four values for five steps; their order is likely, the fifth value is missing.',
    },
  },
}

// One issue for each field that several inputs have, whichever room they belong to.
import { asNumber, issueKind } from '../result/index.js'
import type { AmountFact } from '../result/index.js'

export const notText = /* @__PURE__ */ issueKind<{ given: string; most: number }>({
  code: 'input/not-text',
  message: ({ given, most }) =>
    given === ''
      ? {
          nl: 'Hier hoort een tekst; deze is leeg.',
          en: 'A text is needed here; this one is empty.',
        }
      : {
          nl: `“${given}” is geen tekst van 1 tot en met ${most} tekens.`,
          en: `“${given}” is not a text of 1 to ${most} characters.`,
        },
})

export const notAYear = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'input/not-a-year',
  message: ({ given }) => ({
    nl: `“${given}” is geen jaartal van 1900 tot en met 2199.`,
    en: `“${given}” is not a year from 1900 to 2199.`,
  }),
  suggestion: () => ({
    nl: 'Schrijf het jaar als getal, zoals 2023.',
    en: 'Write the year as a number, such as 2023.',
  }),
})

export const negativeAmount = /* @__PURE__ */ issueKind<{ given: AmountFact }>({
  code: 'input/negative-amount',
  message: ({ given }) => ({
    nl: `Dit bedrag kan niet negatief zijn: ${given}.`,
    en: `This amount cannot be negative: ${given}.`,
  }),
})

export const negativeNumber = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'input/negative-number',
  message: ({ given }) => ({
    nl: `Dit getal kan niet negatief zijn: ${given}.`,
    en: `This number cannot be negative: ${given}.`,
  }),
})

export const notACount = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'input/not-a-count',
  message: ({ given }) => ({
    nl: `“${given}” is geen geheel getal van nul of meer.`,
    en: `“${given}” is not a whole number of zero or more.`,
  }),
  suggestion: ({ given }) => asNumber(given),
})

export const notARate = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'input/not-a-rate',
  message: ({ given }) => ({
    nl: `“${given}” is geen tarief of factor van nul of meer.`,
    en: `“${given}” is not a rate or factor of zero or more.`,
  }),
  suggestion: () => ({
    nl: "Schrijf bijvoorbeeld '0.83'; een korting van 10 procent is de factor '0.9'.",
    en: "Write for example '0.83'; a cut of 10 percent is the factor '0.9'.",
  }),
})

export const endsBeforeStart = /* @__PURE__ */ issueKind<{ from: string; to: string }>({
  code: 'input/ends-before-start',
  message: ({ from, to }) => ({
    nl: `De periode eindigt op ${to}, vóór het begin op ${from}.`,
    en: `The period ends on ${to}, before it begins on ${from}.`,
  }),
})

import { issueKind } from '../core/result/index.js'

export const emptyPopulation = /* @__PURE__ */ issueKind<Record<string, never>>({
  code: 'monitor/empty-population',
  message: () => ({
    nl: 'Een populatie telt ten minste één.',
    en: 'A population has at least one member.',
  }),
})

export const populationTooLarge = /* @__PURE__ */ issueKind<{
  population: number
  largest: number
}>({
  code: 'monitor/population-too-large',
  message: ({ population, largest }) => ({
    nl: `Het exacte interval wordt berekend voor populaties tot ${largest}; gegeven is ${population}.`,
    en: `The exact interval is computed for populations up to ${largest}; ${population} was given.`,
  }),
})

export const moreThanWhole = /* @__PURE__ */ issueKind<{ part: number; whole: number }>({
  code: 'monitor/more-than-whole',
  message: ({ part, whole }) => ({
    nl: `${part} is meer dan het geheel van ${whole}.`,
    en: `${part} is more than the whole of ${whole}.`,
  }),
})

export const notAConfidence = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'monitor/not-a-confidence',
  message: ({ given }) => ({
    nl: `“${given}” is geen betrouwbaarheid: die ligt boven 0 en onder 1.`,
    en: `“${given}” is not a confidence: it lies above 0 and below 1.`,
  }),
  suggestion: () => ({ nl: "Schrijf '0.95'.", en: "Write '0.95'." }),
})

export const notBorders = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'monitor/not-borders',
  message: ({ given }) => ({
    nl: `Grenzen van grootteklassen zijn hele getallen boven 0 in opklimmende volgorde; dit zijn ze niet: ${given}.`,
    en: `Borders of size classes are whole numbers above 0 in rising order; these are not: ${given}.`,
  }),
  hint: () => ({ nl: 'Schrijf [20000, 50000].', en: 'Write [20000, 50000].' }),
})

export const respondentTwice = /* @__PURE__ */ issueKind<{ respondent: string }>({
  code: 'monitor/respondent-twice',
  message: ({ respondent }) => ({
    nl: `Van ${respondent} is meer dan één formulier gegeven.`,
    en: `More than one form was given for ${respondent}.`,
  }),
})

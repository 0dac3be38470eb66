import { issueKind } from '../core/result/index.js'

export const noBound = /* @__PURE__ */ issueKind<Record<string, never>>({
  code: 'requirements/no-bound',
  message: () => ({
    nl: 'Deze norm heeft geen ondergrens en geen bovengrens.',
    en: 'This norm has neither a minimum nor a maximum.',
  }),
  suggestion: () => ({
    nl: 'Geef minimum of maximum; wie alleen het cijfer wil zien, vraagt een indicator.',
    en: 'Give minimum or maximum; whoever only wants to see the figure asks for an indicator.',
  }),
})

export const minimumAboveMaximum = /* @__PURE__ */ issueKind<{
  minimum: string
  maximum: string
}>({
  code: 'requirements/minimum-above-maximum',
  message: ({ minimum, maximum }) => ({
    nl: `Deze norm vraagt ten minste ${minimum} en hoogstens ${maximum}: daar past geen waarde tussen.`,
    en: `This norm asks at least ${minimum} and at most ${maximum}: no value fits.`,
  }),
  suggestion: () => ({
    nl: 'Zijn minimum en maximum verwisseld?',
    en: 'Have minimum and maximum been swapped?',
  }),
})

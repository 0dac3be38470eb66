import { issueKind } from '../core/result/index.js'
import { frequencies, requirementKinds } from './model.js'

export const notAList = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'requirements/not-a-list',
  message: ({ given }) => ({
    nl: `Verwacht werd een lijst, niet: ${given}.`,
    en: `A list was expected, not: ${given}.`,
  }),
})

export const notARequirement = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'requirements/not-a-requirement',
  message: ({ given }) => ({
    nl: `Een eis is een object met velden, niet: ${given}.`,
    en: `A requirement is an object with fields, not: ${given}.`,
  }),
  hint: () => ({
    nl: 'Velden: kind, municipality en basis, en wat bij de soort hoort.',
    en: 'Fields: kind, municipality and basis, and those of the kind.',
  }),
})

export const unknownKind = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'requirements/unknown-kind',
  message: ({ given }) => ({
    nl: `“${given}” is geen soort eis.`,
    en: `“${given}” is not a kind of requirement.`,
  }),
  suggestion: () => ({
    nl: `Kies uit: ${requirementKinds.join(', ')}.`,
    en: `Choose from: ${requirementKinds.join(', ')}.`,
  }),
})

export const unknownFrequency = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'requirements/unknown-frequency',
  message: ({ given }) => ({
    nl: `“${given}” is geen frequentie.`,
    en: `“${given}” is not a frequency.`,
  }),
  suggestion: () => ({
    nl: `Kies uit: ${frequencies.join(', ')}.`,
    en: `Choose from: ${frequencies.join(', ')}.`,
  }),
})

export const notAName = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'requirements/not-a-name',
  message: ({ given }) => ({
    nl: `“${given}” is geen naam: verwacht werd een tekst die niet leeg is.`,
    en: `“${given}” is not a name: a text that is not blank was expected.`,
  }),
})

export const notWords = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'requirements/not-words',
  message: ({ given }) => ({
    nl: `“${given}” is geen tekst.`,
    en: `“${given}” is not a text.`,
  }),
  hint: () => ({
    nl: "Schrijf één tekst, of { nl: '…', en: '…' }.",
    en: "Write one text, or { nl: '…', en: '…' }.",
  }),
})

export const noBound = /* @__PURE__ */ issueKind<{ measure: string }>({
  code: 'requirements/no-bound',
  message: ({ measure }) => ({
    nl: `De norm voor “${measure}” heeft geen ondergrens en geen bovengrens.`,
    en: `The norm for “${measure}” has neither a minimum nor a maximum.`,
  }),
  suggestion: () => ({
    nl: 'Geef minimum of maximum; wie alleen het cijfer wil zien, vraagt een indicator.',
    en: 'Give minimum or maximum; whoever only wants to see the figure asks for an indicator.',
  }),
})

export const minimumAboveMaximum = /* @__PURE__ */ issueKind<{
  measure: string
  minimum: string
  maximum: string
}>({
  code: 'requirements/minimum-above-maximum',
  message: ({ measure, minimum, maximum }) => ({
    nl: `De norm voor “${measure}” vraagt ten minste ${minimum} en hoogstens ${maximum}: daar past geen waarde tussen.`,
    en: `The norm for “${measure}” asks at least ${minimum} and at most ${maximum}: no value fits.`,
  }),
  suggestion: () => ({
    nl: 'Zijn minimum en maximum verwisseld?',
    en: 'Have minimum and maximum been swapped?',
  }),
})

export const notAPeriod = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'requirements/not-a-period',
  message: ({ given }) => ({
    nl: `Een periode heeft een eerste en een laatste dag; dit is er geen: ${given}.`,
    en: `A period has a first and a last day; this is none: ${given}.`,
  }),
  hint: () => ({
    nl: "Schrijf { from: '2023-01-01', to: '2023-12-31' }.",
    en: "Write { from: '2023-01-01', to: '2023-12-31' }.",
  }),
})

export const periodEndsBeforeStart = /* @__PURE__ */ issueKind<{ from: string; to: string }>({
  code: 'requirements/period-ends-before-start',
  message: ({ from, to }) => ({
    nl: `De periode eindigt op ${to}, vóór het begin op ${from}.`,
    en: `The period ends on ${to}, before it begins on ${from}.`,
  }),
})

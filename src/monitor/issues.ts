import { issueKind } from '../core/result/index.js'

export const notATabulation = /* @__PURE__ */ issueKind<{ given: string }>({
  code: 'monitor/not-a-tabulation',
  message: ({ given }) => ({
    nl: `Dit is geen telling van antwoorden: ${given}.`,
    en: `This is no tabulation of answers: ${given}.`,
  }),
  hint: () => ({
    nl: 'Geef wat tabulate maakt, of een telling uit monitor2023.',
    en: 'Give what tabulate makes, or a tabulation from monitor2023.',
  }),
})

export const unknownQuestion = /* @__PURE__ */ issueKind<{
  given: string
  known: readonly string[]
}>({
  code: 'monitor/unknown-question',
  message: ({ given }) => ({
    nl: `Er is geen vraag “${given}”.`,
    en: `There is no question “${given}”.`,
  }),
  suggestion: ({ known }) =>
    known.length === 0
      ? undefined
      : { nl: `Er zijn: ${known.join(', ')}.`, en: `There are: ${known.join(', ')}.` },
})

export const notAsked = /* @__PURE__ */ issueKind<{ question: string; to: string }>({
  code: 'monitor/not-asked',
  message: ({ question, to }) => ({
    nl: `Vraag ${question} is niet gesteld aan ${to === 'libraries' ? 'bibliotheken' : 'gemeenten'}.`,
    en: `Question ${question} is not put to ${to}.`,
  }),
})

export const unknownOption = /* @__PURE__ */ issueKind<{
  question: string
  given: string
  options: readonly string[]
}>({
  code: 'monitor/unknown-option',
  message: ({ question, given }) => ({
    nl: `Vraag ${question} heeft geen antwoord “${given}”.`,
    en: `Question ${question} has no answer “${given}”.`,
  }),
  suggestion: ({ options }) =>
    options.length === 0
      ? undefined
      : { nl: `Kies uit: ${options.join(', ')}.`, en: `Choose from: ${options.join(', ')}.` },
})

export const oneAnswer = /* @__PURE__ */ issueKind<{ question: string; given: number }>({
  code: 'monitor/one-answer',
  message: ({ question, given }) => ({
    nl: `Vraag ${question} vraagt één antwoord; gegeven is een lijst van ${given}.`,
    en: `Question ${question} asks one answer; a list of ${given} was given.`,
  }),
})

export const listOfAnswers = /* @__PURE__ */ issueKind<{ question: string; given: string }>({
  code: 'monitor/list-of-answers',
  message: ({ question, given }) => ({
    nl: `Bij vraag ${question} mag men meer antwoorden kiezen: verwacht werd een lijst, niet “${given}”.`,
    en: `Question ${question} allows several answers: a list was expected, not “${given}”.`,
  }),
})

export const optionTwice = /* @__PURE__ */ issueKind<{ question: string; option: string }>({
  code: 'monitor/option-twice',
  message: ({ question, option }) => ({
    nl: `Het antwoord “${option}” op vraag ${question} is twee keer gegeven.`,
    en: `The answer “${option}” to question ${question} was given twice.`,
  }),
})

export const answerMissing = /* @__PURE__ */ issueKind<{ question: string }>({
  code: 'monitor/answer-missing',
  message: ({ question }) => ({
    nl: `Er is geen antwoord op vraag ${question} om te vergelijken.`,
    en: `There is no answer to question ${question} to compare.`,
  }),
})

export const sumAboveRespondents = /* @__PURE__ */ issueKind<{
  question: string
  sum: number
  respondents: number
}>({
  code: 'monitor/sum-above-respondents',
  message: ({ question, sum, respondents }) => ({
    nl: `De antwoorden op vraag ${question} tellen op tot ${sum}, maar er waren ${respondents} deelnemers.`,
    en: `The answers to question ${question} add up to ${sum}, but there were ${respondents} respondents.`,
  }),
})

export const countAboveRespondents = /* @__PURE__ */ issueKind<{
  question: string
  option: string
  count: number
  respondents: number
}>({
  code: 'monitor/count-above-respondents',
  message: ({ question, option, count, respondents }) => ({
    nl: `“${option}” is bij vraag ${question} ${count} keer geteld, maar er waren ${respondents} deelnemers.`,
    en: `“${option}” was counted ${count} times at question ${question}, but there were ${respondents} respondents.`,
  }),
})

export const countAboveAnswered = /* @__PURE__ */ issueKind<{
  question: string
  option: string
  count: number
  answered: number
}>({
  code: 'monitor/count-above-answered',
  message: ({ question, option, count, answered }) => ({
    nl: `“${option}” is bij vraag ${question} ${count} keer geteld, maar ${answered} deelnemers gaven antwoord.`,
    en: `“${option}” was counted ${count} times at question ${question}, but ${answered} respondents answered.`,
  }),
})

export const answeredDiffers = /* @__PURE__ */ issueKind<{
  question: string
  answered: number
  sum: number
}>({
  code: 'monitor/answered-differs',
  message: ({ question, answered, sum }) => ({
    nl: `Bij vraag ${question} staan ${answered} antwoorden, maar de aantallen tellen op tot ${sum}.`,
    en: `Question ${question} states ${answered} answers, but the counts add up to ${sum}.`,
  }),
})

export const missingDiffers = /* @__PURE__ */ issueKind<{
  question: string
  answered: number
  missing: number
  respondents: number
}>({
  code: 'monitor/missing-differs',
  message: ({ question, answered, missing, respondents }) => ({
    nl: `Bij vraag ${question} zijn ${answered} beantwoord en ${missing} open gelaten; samen is dat niet het aantal van ${respondents} deelnemers.`,
    en: `At question ${question} ${answered} answered and ${missing} did not; together that is not the number of ${respondents} respondents.`,
  }),
})

export const derivedDiffers = /* @__PURE__ */ issueKind<{
  question: string
  figure: string
  stated: string
  computed: string
}>({
  code: 'monitor/derived-differs',
  message: ({ question, figure, stated, computed }) => ({
    nl: `Bij vraag ${question} staat als ${figure} ${stated}; uit de aantallen volgt ${computed}.`,
    en: `Question ${question} states ${figure} ${stated}; the counts give ${computed}.`,
  }),
})

export const sameChart = /* @__PURE__ */ issueKind<{ question: string; as: string }>({
  code: 'monitor/same-chart',
  severity: 'warning',
  message: ({ question, as }) => ({
    nl: `Bij vraag ${question} staan dezelfde antwoorden met dezelfde aantallen als bij vraag ${as}.`,
    en: `Question ${question} has the same answers with the same counts as question ${as}.`,
  }),
  suggestion: () => ({
    nl: 'Is dezelfde grafiek twee keer afgedrukt?',
    en: 'Was the same chart printed twice?',
  }),
})

export const noValues = /* @__PURE__ */ issueKind<{ question: string }>({
  code: 'monitor/no-values',
  message: ({ question }) => ({
    nl: `Van vraag ${question} zijn geen aantallen bekend.`,
    en: `No counts are known of question ${question}.`,
  }),
})

export const valueMissing = /* @__PURE__ */ issueKind<{
  question: string
  option: string
  likely: number | null
}>({
  code: 'monitor/value-missing',
  severity: 'warning',
  message: ({ question, option, likely }) => ({
    nl: `Bij vraag ${question} ontbreekt het aantal van “${option}”${likely === null ? '' : `; waarschijnlijk is het ${likely}`}.`,
    en: `At question ${question} the count of “${option}” is missing${likely === null ? '' : `; most probably it is ${likely}`}.`,
  }),
})

export const pairingUncertain = /* @__PURE__ */ issueKind<{
  question: string
  options: readonly string[]
  counts: readonly number[]
}>({
  code: 'monitor/pairing-uncertain',
  severity: 'warning',
  message: ({ question, counts }) => ({
    nl: `Bij vraag ${question} is niet zeker bij welk antwoord elk van de aantallen ${counts.join(', ')} hoort.`,
    en: `At question ${question} it is not certain to which answer each of the counts ${counts.join(', ')} belongs.`,
  }),
})

export const countNotKnown = /* @__PURE__ */ issueKind<{ question: string; option: string }>({
  code: 'monitor/count-not-known',
  message: ({ question, option }) => ({
    nl: `Hoe vaak “${option}” is geantwoord op vraag ${question}, is niet met zekerheid bekend.`,
    en: `How often “${option}” was answered to question ${question} is not known for certain.`,
  }),
})

export const notComparable = /* @__PURE__ */ issueKind<{ a: string; b: string }>({
  code: 'monitor/not-comparable',
  message: ({ a, b }) => ({
    nl: `De vragen ${a} en ${b} zijn niet te vergelijken: hun soort of hun antwoorden verschillen.`,
    en: `The questions ${a} and ${b} cannot be compared: their type or their answers differ.`,
  }),
})

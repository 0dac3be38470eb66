import { deepFreeze } from '../core/frozen/index.js'
import type { Issue, Reference, Text } from '../core/result/index.js'

/** Who a survey asks. */
export type SurveyGroup = 'municipalities' | 'libraries'

export const surveyGroups: readonly ['municipalities', 'libraries'] = /* @__PURE__ */ deepFreeze([
  'municipalities',
  'libraries',
])

/** An answer that can be chosen. */
export interface SurveyOption {
  readonly id: string
  readonly label: Text
}

/** A step of a scale, with the whole number it counts for in the mean. */
export interface ScaleOption extends SurveyOption {
  readonly score: number
}

interface QuestionBase {
  /** Its name in answers and results: `q5`. */
  readonly id: string
  readonly to: SurveyGroup
  readonly text: Text
}

/** One option is chosen (`single`), or any number of them (`multiple`). */
export interface ChoiceQuestion extends QuestionBase {
  readonly type: 'single' | 'multiple'
  readonly options: readonly SurveyOption[]
}

/** One step of a scale is chosen. */
export interface ScaleQuestion extends QuestionBase {
  readonly type: 'scale'
  readonly options: readonly ScaleOption[]
}

/** A question of a survey, as plain data. */
export type SurveyQuestion = ChoiceQuestion | ScaleQuestion

/** The questions of a survey; each says which group it is put to. */
export interface Questionnaire {
  readonly questions: readonly SurveyQuestion[]
}

/**
 * An answer as it comes in: the id of an option, a list of them for a `multiple` question, the
 * score of a step of a scale. Nothing, an empty text and an empty list are a missing answer.
 */
export type SurveyAnswer = string | number | readonly string[] | null | undefined

/** What one municipality or library answered; survives JSON. */
export interface SurveyResponse {
  readonly kind: 'survey-response'
  readonly to: SurveyGroup
  /** The code of the municipality (`GM0344`), or the name of the library. */
  readonly respondent: string
  /** The day of the answers, `YYYY-MM-DD`. */
  readonly on?: string
  /** By question; options by their ids, `null` for a missing answer. */
  readonly answers: Readonly<Record<string, string | readonly string[] | null>>
}

/** How often one option was chosen. */
export interface OptionCount {
  readonly option: string
  readonly label: Text
  /** `null` where no value is known to belong to this option. */
  readonly count: number | null
  /** Of those that answered, exact: a decimal where that ends, else a fraction such as `20/43`. */
  readonly share: string | null
  /** Whether it is sure that this number belongs to this option. */
  readonly certain: boolean
  /** What an unknown count most probably is; never used in computing. */
  readonly likely?: number | undefined
}

/** The answers to one question, counted. Plain data that survives JSON. */
export interface Tabulation {
  readonly kind: 'tabulation'
  readonly question: SurveyQuestion
  /** How many took part in the survey. */
  readonly respondents: number
  /**
   * How many answered this question. Of a printed table: the sum of its values, even where that is
   * more than the respondents; `null` where no value is printed.
   */
  readonly answered: number | null
  /** How many did not; `null` where that is not printed. */
  readonly missing: number | null
  /** In the order of the options. */
  readonly counts: readonly OptionCount[]
  /** Values that belong to the options without a count, in an order that is not known. */
  readonly unpaired: readonly number[]
  /** The exact mean of a scale; `null` for other questions, without answers or with unknown counts. */
  readonly mean: string | null
  readonly note?: Text | undefined
}

/** How many took part, as a report prints it. */
export interface PrintedResponse {
  readonly population: number
  readonly respondents: number
  /** Whole percents, as printed. */
  readonly percent: number
}

/** A survey as published: its questions, and the tables as printed, mistakes included. */
export interface Monitor extends Questionnaire {
  readonly kind: 'monitor'
  readonly title: Text
  readonly year: number
  /** First and last month in which it could be answered, `YYYY-MM`. */
  readonly period: { readonly from: string; readonly to: string }
  readonly source: Reference
  readonly response: Readonly<Record<SurveyGroup, PrintedResponse>>
  /** One for each question, in the same order. */
  readonly tabulations: readonly Tabulation[]
  /** What to bear in mind when using it. */
  readonly note: Text
}

/** What {@link MonitorCheck} says of one question. */
export interface QuestionCheck {
  readonly question: string
  readonly to: SurveyGroup
  readonly respondents: number
  readonly answered: number | null
  readonly issues: readonly Issue[]
}

/** The contradictions and gaps in the tables of a survey, question by question. */
export interface MonitorCheck {
  readonly kind: 'monitor-check'
  readonly questions: readonly QuestionCheck[]
}

/** How many of a population took part. */
export interface ResponseRate {
  readonly kind: 'response-rate'
  readonly population: number
  readonly respondents: number
  /** Exact: a decimal where that ends, else a fraction. */
  readonly rate: string
  /** Whole percents, half up. */
  readonly percent: number
}

/** One end of an interval. */
export interface IntervalBound {
  /** How many in the population. */
  readonly count: number
  /** The same as an exact share of the population. */
  readonly share: string
}

/** Between which bounds the share of a whole population lies, judged by a random sample from it. */
export interface ProportionInterval {
  readonly kind: 'proportion-interval'
  readonly population: number
  readonly sample: number
  readonly count: number
  /** Exact share in the sample; `null` for an empty sample. */
  readonly share: string | null
  /** The least probability with which such an interval holds the true number: `0.95`. */
  readonly confidence: string
  readonly lower: IntervalBound
  readonly upper: IntervalBound
  readonly method: Text
  readonly reference: Reference
  /** What the interval does not say. */
  readonly caveat: Text
}

/** One option in two tabulations. */
export interface OptionDifference {
  readonly option: string
  readonly label: Text
  readonly a: { readonly count: number | null; readonly share: string | null }
  readonly b: { readonly count: number | null; readonly share: string | null }
  /** Share in b less share in a, exact; `null` where either is unknown. */
  readonly difference: string | null
  /** Whether both numbers surely belong to this option. */
  readonly certain: boolean
}

/** Two tabulations of the same question side by side. */
export interface TabulationComparison {
  readonly kind: 'tabulation-comparison'
  readonly question: { readonly a: string; readonly b: string; readonly text: Text }
  readonly answered: { readonly a: number | null; readonly b: number | null }
  readonly options: readonly OptionDifference[]
  /** Of a scale: both means and b less a, exact. */
  readonly mean: {
    readonly a: string | null
    readonly b: string | null
    readonly difference: string | null
  }
  /** What is wrong or unsure in either, with path `a` or `b`. */
  readonly issues: readonly Issue[]
}

/** One municipality or library beside the monitor. */
export interface MonitorComparison {
  readonly kind: 'monitor-comparison'
  readonly question: string
  readonly text: Text
  /** The option that it answered. */
  readonly answer: string
  /** How many in the monitor gave an answer, and this answer; `null` where that is not known. */
  readonly answered: number | null
  readonly same: number | null
  /** The comparison in one sentence, followed by what is wrong with the printed figures. */
  readonly sentence: Text
  readonly issues: readonly Issue[]
}

/** Municipalities of about the same number of inhabitants: `from` included, `below` not. */
export interface SizeClass {
  readonly from: number
  /** Absent in the highest class. */
  readonly below?: number
  readonly label: Text
}

/** The answers to one question per size class of municipality. */
export interface SizeBreakdown {
  readonly kind: 'size-breakdown'
  readonly question: string
  /** The date of the numbers of inhabitants. */
  readonly on: string
  readonly classes: readonly { readonly class: SizeClass; readonly tabulation: Tabulation }[]
  readonly total: Tabulation
}

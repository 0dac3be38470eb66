import type { Assumption } from '../core/explain/model.js'
import type { DatedValue } from '../core/law/index.js'
import type { Euro } from '../core/money/index.js'
import type { Certainty, Issue, Reference, Text } from '../core/result/index.js'

/** Whether the regulation surely holds in a year, is taken to hold, or nothing is confirmed. */
export type RegimeStatus = 'confirmed' | 'assumed' | 'unknown'

/** Something that a source says, with how well it is known. */
export interface Fact {
  readonly text: Text
  /** When it became known; absent where no date is recorded. */
  readonly on?: string
  /** Absent where the source is not recorded by name. */
  readonly reference?: Reference
  readonly certainty: Certainty
}

/** What is known about the grant's legal basis in one year. */
export interface Regime {
  readonly kind: 'regime'
  /** `null` if what was asked for is not a year. */
  readonly year: number | null
  readonly status: RegimeStatus
  readonly facts: readonly Fact[]
  /** What is wrong with the question: no year, or no date in `knownOn`. Mostly empty. */
  readonly issues: readonly Issue[]
}

/** What the parameters of the grant are, and in which unit. */
export interface ParameterValues {
  /** Euros per inhabitant. */
  readonly populationRate: string
  /** Euros per resident aged 15 to 75 with at most vmbo. */
  readonly educationRate: string
  /** The national amount for the education component. */
  readonly educationBudget: Euro
  /** The day on which inhabitants are counted. */
  readonly populationDate: string
  /** The year whose division into municipalities the count follows. */
  readonly populationDivision: number
  /** Advance (voorschot) in percent of the grant. */
  readonly advance: string
  /** Yearly indexation in percent. */
  readonly indexation: string
}

/** The name of a parameter. */
export type ParameterName = keyof ParameterValues

/** The parameters that hold in one year, each with its dates, status and reference. */
export type RegulationParameters = {
  readonly [Name in ParameterName]: DatedValue<ParameterValues[Name]>
}

/** Every version of every parameter. */
export type ParameterVersions = {
  readonly [Name in ParameterName]: readonly DatedValue<ParameterValues[Name]>[]
}

/** One article of the regulation, or a subject whose article was not found. */
export interface Article {
  readonly id: string
  /** `null`: not known. */
  readonly number: string | null
  readonly subject: Text
  /** What it says, in our words. `null`: looked for, not found. */
  readonly says: Text | null
  readonly reference?: Reference
}

/** What money was spent on: one of the grant's three purposes, or something else. */
export type Purpose = 'library' | 'promotion' | 'coordination' | 'outside'

/** A purpose in words. */
export interface PurposeDefinition {
  readonly purpose: Purpose
  /** Its letter in the regulation; `null` for `outside`. */
  readonly letter: 'a' | 'b' | 'c' | null
  /** Short name; the Dutch one is the official term. */
  readonly term: Text
  readonly text: Text
  readonly reference?: Reference
}

/** One way to answer a judgement point. */
export interface JudgementOption {
  readonly id: string
  readonly label: Text
}

/** The name of a judgement point. */
export type JudgementPointId =
  | 'own-staff-hours'
  | 'vat'
  | 'sisa-spending'
  | 'unspent-where'
  | 'overspending'
  | 'executive-decision'
  | 'weekend-15-july'
  | 'unspent-grant'
  | 'education-base'
  | 'annex-rounding'
  | 'after-2025'
  | 'unspent-2025'
  | 'network-steering'

/** A question that law or sources leave open (beoordelingsruimte). */
export interface JudgementPoint {
  readonly kind: 'judgement-point'
  readonly id: JudgementPointId
  readonly question: Text
  /** What each source says; empty where none was found. */
  readonly sources: readonly Fact[]
  readonly options: readonly JudgementOption[]
  /** The option that the library takes unless the caller chooses; `null`: only the caller can choose. */
  readonly default: string | null
}

/** Where and when the regulation was made public. */
export interface Publication {
  readonly signedOn: string
  readonly publishedOn: string
  readonly inForceFrom: string
  /** The ministry's number. */
  readonly number: string
  readonly reference: Reference
  readonly legalBasis: readonly Reference[]
}

/** The regulation as it holds, or is taken to hold, in one year. */
export interface Regulation {
  readonly kind: 'regulation'
  readonly year: number
  readonly status: Exclude<RegimeStatus, 'unknown'>
  readonly title: Text
  readonly publication: Publication
  readonly articles: readonly Article[]
  readonly purposes: readonly PurposeDefinition[]
  readonly parameters: RegulationParameters
  /** What was taken for granted, such as that something was public on the date asked for. */
  readonly assumptions: readonly Assumption[]
  readonly regime: Regime
  readonly judgementPoints: readonly JudgementPoint[]
}

/** How a line was booked for value added tax (btw): in the amount, left out, or there is none. */
export const vatMarks = ['included', 'excluded', 'none'] as const
/** How a line was booked for value added tax. */
export type VatMark = (typeof vatMarks)[number]

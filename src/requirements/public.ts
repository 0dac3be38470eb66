export { answersFor } from './answer.js'
export type { RequirementAnswer } from './answer.js'
export { harmonise } from './harmonise.js'
export type { HarmoniseOptions } from './harmonise.js'
export type {
  BeforeAfter,
  Harmonised,
  HarmoniseNote,
  MeasureAsk,
  Saving,
  SideBySideRow,
} from './harmonised.js'
export type { CommonDeadline, DeadlineRequirement, DueTooEarly } from './kinds/deadline.js'
export type { CommonDocument, DocumentRequirement } from './kinds/document.js'
export type { CommonFormat, FormatRequirement, FormatsExclude } from './kinds/format.js'
export { frequencies } from './kinds/frequency.js'
export type { CommonFrequency, Frequency, FrequencyRequirement } from './kinds/frequency.js'
export { requirementKinds } from './kinds/index.js'
export type { CommonItem, Conflict, Requirement } from './kinds/index.js'
export type { CommonIndicator, IndicatorRequirement } from './kinds/indicator.js'
export type { Requester, Party } from './kinds/kind.js'
export { themes } from './kinds/measure.js'
export type { BoundsCross, CommonMeasure, MeasureRequirement, Theme } from './kinds/measure.js'
export type { Period, LocalizedText } from './model.js'

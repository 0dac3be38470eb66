export { answersFor } from './answer.js'
export type { RequirementAnswer } from './answer.js'
export { harmonise } from './harmonise.js'
export type { HarmoniseOptions } from './harmonise.js'
export type {
  Asker,
  BeforeAfter,
  BoundsCross,
  CommonDeadline,
  CommonDocument,
  CommonFormat,
  CommonFrequency,
  CommonIndicator,
  CommonItem,
  CommonMeasure,
  Conflict,
  DueTooEarly,
  FormatsExclude,
  Harmonised,
  HarmoniseNote,
  MeasureAsk,
  Party,
  Saving,
  SideBySideRow,
} from './harmonised.js'
export { frequencies, requirementKinds, themes } from './model.js'
export type {
  DeadlineRequirement,
  DocumentRequirement,
  FormatRequirement,
  Frequency,
  FrequencyRequirement,
  IndicatorRequirement,
  MeasureRequirement,
  Period,
  Requirement,
  Theme,
  Words,
} from './model.js'

export { categoryFields, categoryName, categoryPreset } from './categories.js'
export type { Category, CategoryField } from './categories.js'
export { indicators } from './indicators.js'
export type { Figure, Indicator, Indicators, Trend } from './indicators.js'
export { mergeTallies } from './merge.js'
export { forms, services, weekdays } from './model.js'
export type {
  CategoryLists,
  Form,
  RegisteredQuestion,
  Registration,
  Service,
  Weekday,
} from './model.js'
export { dimensionName, keyName } from './names.js'
export { periodLevels } from './period.js'
export type { PeriodLevel, Span } from './period.js'
export { routesFor, validatePoint } from './point.js'
export type {
  Arrangement,
  InformationPoint,
  Opening,
  Partner,
  ReferralRoute,
  SensitiveOptions,
} from './input.js'
export { personalDataIn } from './privacy.js'
export type { PersonalData } from './privacy.js'
export type { PublishedAxis, PublishedCell, PublishedTally } from './publish/model.js'
export { publishedFrom } from './publish-input.js'
export type { IndicatorOptions, PublishAllOptions, PublishOptions } from './publish-input.js'
export { publishTallies, publishTally } from './publish/publish.js'
export { readRegistrations } from './read.js'
export type { ReadRegistrations } from './read.js'
export type { RowIssue } from './row-issues.js'
export type { ColumnSource, QuestionSources, RegistrationMapping } from './file-input.js'
export { validateRegistration } from './registration.js'
export { tally } from './tally.js'
export type { TallyOptions } from './tally-input.js'
export { dimensions, placeDimensions, questionDimensions } from './tally-model.js'
export type {
  Dimension,
  PlaceDimension,
  QuestionDimension,
  Tally,
  TallyCell,
  UnknownCount,
} from './tally-model.js'
export { uniqueById } from './unique.js'

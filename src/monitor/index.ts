export { checkMonitor, checkTabulation } from './check.js'
export { compareTabulations } from './compare.js'
export { compareWithMonitor } from './compare-with-monitor.js'
export { intervalFor, proportionInterval } from './interval.js'
export type {
  CheckOptions,
  IntervalOptions,
  ProportionInput,
  ResponseCount,
  SizeOptions,
} from './input.js'
export type {
  ChoiceQuestion,
  IntervalBound,
  Monitor,
  MonitorCheck,
  MonitorComparison,
  OptionCount,
  OptionDifference,
  PrintedResponse,
  ProportionInterval,
  QuestionCheck,
  Questionnaire,
  ResponseRate,
  ScaleOption,
  ScaleQuestion,
  SizeBreakdown,
  SizeClass,
  SurveyAnswer,
  SurveyGroup,
  SurveyOption,
  SurveyQuestion,
  SurveyResponse,
  Tabulation,
  TabulationComparison,
} from './model.js'
export { monitor2023 } from './monitor-2023/index.js'
export { responseRate } from './response-rate.js'
export { sizeBorders2023, sizeClasses } from './size-classes.js'
export { tabulate } from './tabulate.js'
export { tabulateBySize } from './tabulate-by-size.js'
export { validateResponse } from './validate-response.js'

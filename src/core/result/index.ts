export type {
  AmountFact,
  Details,
  Issue,
  IssueCode,
  IssueOf,
  Issues,
  Locale,
  Path,
  Result,
  Severity,
  Text,
} from './model.js'
export type { Certainty, Reference } from './reference.js'
export { referenceText } from './reference.js'
export { isSpukError, nonEmpty, SpukError } from './error.js'
export { at, issueKind } from './issue.js'
export { describe, isIssue } from './describe.js'
export { Collector, failure, resultOf, valueOf } from './collect.js'
export {
  asNumber,
  missing,
  missingAs,
  notAChoice,
  placeAsOptions,
  stopped,
  tooDeep,
  tooMany,
  unknownField,
  unreadable,
  wrongType,
} from './input.js'
export { mistakes, nearest } from './nearest.js'
export {
  asGiven,
  booleanFrom,
  eachFrom,
  fieldsFrom,
  isRecord,
  isWhole,
  listFrom,
  localeFrom,
  oneOf,
  stringFrom,
  textFrom,
} from './guards.js'
export {
  having,
  notAmong,
  optionsAfter,
  optionsFrom,
  soundOptions,
  unknownNames,
} from './options.js'
export type { ReadOptions } from './options.js'
export { reading, readingError } from './reading.js'
export { shown } from './shown.js'
export { Progress } from './run.js'
export type { RunOptions } from './run.js'

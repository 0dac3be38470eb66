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
export { prependPath, issueKind } from './issue.js'
export { describe, isIssue } from './describe.js'
export { Collector, failure, resultOf, valueOf } from './collect.js'
export {
  asNumber,
  missing,
  asMissing,
  notAChoice,
  placeAsOptions,
  stopped,
  tooDeep,
  tooMany,
  unknownField,
  unreadable,
  wrongType,
} from './input.js'
export { editDistance, closestMatch } from './closest-match.js'
export {
  unchecked,
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
  looseObject,
  unknownKeyIssues,
  optionsAfter,
  optionsFrom,
  validOptions,
  unknownNames,
} from './options.js'
export type { ReadOptions } from './options.js'
export { catchUnreadable, readingError } from './catch-unreadable.js'
export { preview } from './preview.js'
export { Progress } from './run.js'
export type { RunOptions } from './run.js'

export type {
  Certainty,
  Details,
  Issue,
  IssueCode,
  IssueOf,
  Issues,
  Locale,
  Path,
  Reference,
  Result,
  Severity,
  Text,
} from './index.js'
export { describe, isSpukError, SpukError } from './index.js'

export type {
  Certainty,
  Details,
  Issue,
  Issues,
  Locale,
  Path,
  Reference,
  Result,
  Severity,
  Text,
} from './index.js'
export { describe, issuesByField, isSpukError, SpukError } from './index.js'

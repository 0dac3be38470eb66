export {
  decimalSchema,
  dutchAmountSchema,
  equatedDaysSchema,
  euroSchema,
  holidayOptionsSchema,
  isoDateSchema,
  localeSchema,
  maybe,
  roundingSchema,
  termOptionsSchema,
  termSchema,
} from './fields.js'
export { forms } from './forms.js'
export { duplicateId } from './issues.js'
export type { JsonForm } from './forms.js'
export { acrossFields, guarded, parseWith, refuse, shaped } from './schema.js'
export { converted, formed, formOf, leaf, nullable, optional } from './leaf.js'
export type { Definition } from './leaf.js'
export { read, readCall, readResult } from './read.js'
export { readParts } from './parts.js'
export type { Parts } from './parts.js'
export { list } from './list.js'
export type { List } from './list.js'
export { addIssue, listRule, ofKind, rule, uniqueBy } from './rule.js'
export type { FieldText, FieldTexts } from './texts.js'

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
export type { JsonForm } from './forms.js'
export { acrossFields, guarded, parseWith, refuse, shaped } from './schema.js'

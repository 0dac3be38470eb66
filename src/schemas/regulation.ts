import { knownOnOptions, spendingLines } from '../regulation/input.js'
import { knownOnText, spendingLinesText } from '../regulation/input-words.js'
import { inputSchema } from './input-schema.js'

// Fields of other rooms that are called the same.
export { ownStaffHours, purpose, vat } from '../regulation/input-words.js'

/**
 * What `checkSpending` takes.
 *
 * @example
 * import { readInput, spendingLinesSchema } from 'spuk-ido/schemas'
 * readInput(spendingLinesSchema, [{ purpose: 'library', amount: '90000.00' }]).ok // => true
 */
export const spendingLinesSchema = /* @__PURE__ */ inputSchema(spendingLines, spendingLinesText, [
  [
    { purpose: 'library', amount: '90000.00', vat: 'none' },
    { purpose: 'promotion', amount: 2500.5, description: 'Folders' },
  ],
])

/**
 * With what was known on a date `regimeFor` and `regulationFor` answer.
 *
 * @example
 * import { knownOnSchema, readInput } from 'spuk-ido/schemas'
 * readInput(knownOnSchema, { knownOn: '2022-12-31' }).ok // => true
 */
export const knownOnSchema = /* @__PURE__ */ inputSchema(knownOnOptions, knownOnText, [
  {},
  { knownOn: '2022-12-31' },
])

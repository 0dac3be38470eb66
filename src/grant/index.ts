export { annexFrom } from './annex.js'
export type { AnnexRow } from './annex.js'
export { formulaAmounts } from './formula.js'
export type { FormulaRates, HeadCounts } from './formula.js'
export { grantFor } from './grant-for.js'
export { grantsFor } from './grants-for.js'
export { readGrants } from './read-grants.js'
export type { JsonGrant } from './read-grants.js'
export type { GrantsOptions } from './grants-for.js'
export type {
  FormulaOutcome,
  Grant,
  GrantComponents,
  GrantMethod,
  GrantOptions,
  GrantParameters,
  GrantStatus,
} from './model.js'
export { settle } from './settle.js'
export type { Correction, SettlementInput } from './input.js'
export type { Settlement } from './settle.js'
export { nationalTotals } from './totals.js'
export type { NationalTotals } from './totals.js'

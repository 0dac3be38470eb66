export { annexFrom } from './annex.js'
export { formulaAmounts } from './formula.js'
export { grantFor } from './grant-for.js'
export { grantsFor, readGrants } from './grants-for.js'
export type { JsonGrant } from './grants-for.js'
export type {
  AnnexRow,
  Correction,
  FormulaRates,
  GrantOptions,
  GrantParameters,
  GrantsOptions,
  HeadCounts,
  SettlementInput,
} from './input.js'
export type { FormulaOutcome, Grant, GrantComponents, GrantMethod, GrantStatus } from './model.js'
export { settle } from './settle.js'
export type { Settlement } from './settle.js'
export { nationalTotals } from './totals.js'
export type { NationalTotals } from './totals.js'

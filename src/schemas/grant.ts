import { year } from '../core/fields/index.js'
import * as input from '../grant/input.js'
import * as texts from '../grant/input-words.js'
import { inputSchema } from './input-schema.js'

// Fields of an account that are called the same.
export { corrections, opening } from '../grant/input-words.js'

/**
 * A calendar year, as `grantFor`, `regulationFor` and others take it.
 *
 * @example
 * import { readInput, yearSchema } from 'spuk-ido/schemas'
 * readInput(yearSchema, 2023).ok // => true
 * readInput(yearSchema, '2023').ok // => false
 */
export const yearSchema = /* @__PURE__ */ inputSchema(year, texts.yearText, [2023])

/**
 * What may be set otherwise than the regulation has it, in `grantFor` and `grantsFor`.
 *
 * @example
 * import { grantParametersSchema, readInput } from 'spuk-ido/schemas'
 * readInput(grantParametersSchema, { factor: '0.9' }).ok // => true
 */
export const grantParametersSchema = /* @__PURE__ */ inputSchema(
  input.grantParameters,
  texts.parameters,
  [{ populationRate: '0.85', factor: 0.9 }],
)

/**
 * What `grantFor` takes as options.
 *
 * @example
 * import { grantOptionsSchema, readInput } from 'spuk-ido/schemas'
 * const outcome = readInput(grantOptionsSchema, { inhabitant: 100001 })
 * outcome.ok || outcome.issues[0].suggestion // => 'Bedoelt u “inhabitants”?'
 */
export const grantOptionsSchema = /* @__PURE__ */ inputSchema(
  input.grantOptions,
  texts.grantOptionsText,
  [{}, { inhabitants: 100001, lowEducated: 20003 }, { annexAmount: '97002.93' }],
)

/**
 * What `grantsFor` takes as options.
 *
 * @example
 * import { grantsOptionsSchema, readInput } from 'spuk-ido/schemas'
 * readInput(grantsOptionsSchema, { annex: { GM0344: '-1.00' } }).ok // => false
 */
export const grantsOptionsSchema = /* @__PURE__ */ inputSchema(
  input.grantsOptions,
  texts.grantsOptionsText,
  [{}, { parameters: { factor: '0.9' }, knownOn: '2023-01-01' }],
)

/**
 * Rows of an annex as a CSV reader gives them, for `annexFrom`; a row may have more columns.
 *
 * @example
 * import { annexRowsSchema, readInput } from 'spuk-ido/schemas'
 * readInput(annexRowsSchema, [{ municipality: 'Den Haag', amount: '€ 1.234,56' }]).ok // => true
 */
export const annexRowsSchema = /* @__PURE__ */ inputSchema(input.annexRows, texts.annexRowsText, [
  [{ municipality: 'Den Haag', amount: '€ 1.234,56' }],
])

/**
 * Head counts, for `formulaAmounts`; a row may have more columns.
 *
 * @example
 * import { headCountsSchema, readInput } from 'spuk-ido/schemas'
 * readInput(headCountsSchema, [{ inhabitants: 100001, lowEducated: 20003 }]).ok // => true
 */
export const headCountsSchema = /* @__PURE__ */ inputSchema(
  input.headCounts,
  texts.headCountsText,
  [[{ inhabitants: 100001, lowEducated: 20003 }]],
)

/**
 * The rates of the formula, for `formulaAmounts`.
 *
 * @example
 * import { formulaRatesSchema, readInput } from 'spuk-ido/schemas'
 * readInput(formulaRatesSchema, { populationRate: '0.83', educationRate: '0.70' }).ok // => true
 */
export const formulaRatesSchema = /* @__PURE__ */ inputSchema(
  input.formulaRates,
  texts.formulaRatesText,
  [{ populationRate: '0.83', educationRate: '0.70' }],
)

/**
 * What `settle` takes.
 *
 * @example
 * import { readInput, settlementSchema } from 'spuk-ido/schemas'
 * readInput(settlementSchema, { year: 2023, granted: '97002.93', spent: 95000 }).ok // => true
 */
export const settlementSchema = /* @__PURE__ */ inputSchema(
  input.settlement,
  texts.settlementText,
  [
    {
      year: 2023,
      granted: '97002.93',
      spent: 95000,
      opening: '-12.50',
      corrections: [{ year: 2022, amount: '100.00', reason: 'Dubbel geboekt' }],
    },
  ],
)
